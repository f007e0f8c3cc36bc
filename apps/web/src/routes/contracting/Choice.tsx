import { useId } from 'react';
import '../../styles/contracting.css';

interface Props<T extends string> { legend: string; options: { value: T; label: string }[]; about?: string; value?: T | null; onChange?: (value: T) => void; id?: string }

/** One of a few answers, all in sight, as radio chips under their question. */
export function Choice<T extends string>({ legend, options, about, value, onChange, id }: Props<T>) {
  const name = useId();
  return (
    <fieldset id={id} className="lq-choice">
      <legend>{legend}</legend>
      {about ? <p className="lq-muted lq-small" style={{ marginBottom: 8 }}>{about}</p> : null}
      <div className="lq-chips">{options.map((o) => <label key={o.value} className="lq-chip"><input type="radio" name={name} value={o.value} checked={value === o.value} onChange={() => onChange?.(o.value)} /><span>{o.label}</span></label>)}</div>
    </fieldset>
  );
}
