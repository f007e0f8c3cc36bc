import { Input } from 'antd';
import { fromBeijing, toBeijing } from './moments';

/** A minute typed in Beijing time, kept as an instant. One that nobody touches stays what it was, to the second. */
export function MomentInput({ value, onChange, onBlur, id }: { value?: string | null; onChange?: (iso: string | null) => void; onBlur?: () => void; id?: string }) {
  return <Input id={id} type="datetime-local" max="9999-12-31T23:59" style={{ maxWidth: 240 }} value={toBeijing(value)} onChange={(e) => onChange?.(fromBeijing(e.target.value))} onBlur={onBlur} />;
}
