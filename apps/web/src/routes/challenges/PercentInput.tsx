import { useState } from 'react';
import { Input } from 'antd';
import { isUnread, parsePercent, percentTyped, UNREAD, type Fraction } from './weights';

interface Props { value?: Fraction | null; onChange?: (share: Fraction | null) => void; onBlur?: () => void; id?: string; label?: string }

/** A share typed in percent, kept as an exact fraction. What cannot be read stays as typed and is told by the form's rule. */
export function PercentInput({ value, onChange, onBlur, id, label }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (value && !isUnread(value) ? percentTyped(value) : '');
  return (
    <Input
      id={id} inputMode="decimal" suffix={shown.includes('/') ? undefined : '%'} aria-label={label} value={shown} style={{ maxWidth: 140 }}
      onChange={(e) => {
        setTyped(e.target.value);
        onChange?.(e.target.value.trim() === '' ? null : (parsePercent(e.target.value) ?? UNREAD));
      }}
      onBlur={() => {
        if (!isUnread(value)) setTyped(null);
        onBlur?.();
      }}
    />
  );
}
