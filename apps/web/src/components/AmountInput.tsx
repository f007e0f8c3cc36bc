import { useState } from 'react';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatFen, parseYuan } from './money';

/** An amount typed in yuan, kept in fen. What cannot be read stays as typed and is reported by `readAmount`. */
export function AmountInput({ value, onChange, onBlur, id, disabled }: { value?: number | null; onChange?: (fen: number | null) => void; onBlur?: () => void; id?: string; disabled?: boolean }) {
  const { t } = useTranslation();
  const shown = value === null || value === undefined || Number.isNaN(value) ? '' : formatFen(value).slice(1).replace(/\.00$/, '');
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Input
      id={id} disabled={disabled} inputMode="decimal" prefix={'\u00a5'} suffix={t('pieces:money.yuan')}
      value={typed ?? shown}
      onChange={(e) => {
        setTyped(e.target.value);
        // NaN travels to the form's rule, so that "abc" is refused instead of silently becoming empty.
        onChange?.(e.target.value.trim() === '' ? null : (parseYuan(e.target.value) ?? Number.NaN));
      }}
      onBlur={() => {
        if (!Number.isNaN(value)) setTyped(null);
        onBlur?.();
      }}
    />
  );
}
