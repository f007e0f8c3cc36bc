import { InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';

interface Fraction { numerator?: number | null; denominator?: number | null }
interface Props { value?: Fraction | null; onChange?: (value: Fraction) => void; id?: string; of: string }

/** A share as a fraction: a third is 1 / 3, not 33.33. */
export function FractionInput({ value, onChange, id, of }: Props) {
  const { t } = useTranslation(['rights']);
  const part = (name: keyof Fraction) => (
    <InputNumber
      id={name === 'numerator' ? id : undefined} aria-label={`${of} ${t(`rights:form.${name}`)}`} min={1} max={1_000_000_000} precision={0} controls={false}
      value={value?.[name] ?? null} onChange={(n) => onChange?.({ ...value, [name]: n })}
    />
  );
  return <div className="lq-row" style={{ flexWrap: 'nowrap' }}>{part('numerator')}<span aria-hidden="true">{'/'}</span>{part('denominator')}</div>;
}
