import { useState } from 'react';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatRate, isUnread, parseRate, RATE_UNITS, type Fraction, type RateUnit } from './rates';

interface Props { value?: Fraction | null; onChange?: (rate: Fraction | null) => void; onBlur?: () => void; id?: string; of: string; start?: RateUnit }

/** A rate typed in percent or ten-thousandths (or as 1/3), kept as an exact fraction. What cannot be read stays as typed. */
export function RateInput({ value, onChange, onBlur, id, of, start = 'percent' }: Props) {
  const { t } = useTranslation(['terms']);
  const [unit, setUnit] = useState<RateUnit>(start);
  const [typed, setTyped] = useState<string | null>(null);
  const read = (text: string, by: RateUnit) => {
    setTyped(text);
    onChange?.(text.trim() === '' ? null : (parseRate(text, by) ?? { numerator: Number.NaN, denominator: Number.NaN }));
  };
  const shown = typed ?? (value && !isUnread(value) ? formatRate(value, unit) : '');
  return (
    <div className="lq-rate">
      <Input id={id} inputMode="decimal" value={shown} onChange={(e) => read(e.target.value, unit)} onBlur={() => { if (!isUnread(value)) setTyped(null); onBlur?.(); }} />
      <select className="lq-input" aria-label={t('terms:rate.unitOf', { of })} value={unit} onChange={(e) => {
        const next = e.target.value as RateUnit;
        setUnit(next);
        // the figure stays, so the same digits now mean another rate
        if (shown.trim() !== '' && !shown.includes('/')) read(shown, next);
      }}>
        {RATE_UNITS.map((u) => <option key={u} value={u}>{t(`terms:rate.${u}`)}</option>)}
      </select>
    </div>
  );
}
