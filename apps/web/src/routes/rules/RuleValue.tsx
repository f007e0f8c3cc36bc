import { useTranslation } from 'react-i18next';
import { MoneyText } from '../../components/MoneyText';

/** A value of the registry as words: numbers with their unit, money in yuan, lists and objects by their parts. */
export function RuleValue({ value, unit }: { value: unknown; unit: string | null }) {
  const { t } = useTranslation(['rules']);
  const named = (u: string) => t(`rules:units.${u}`, { defaultValue: u });
  if (typeof value === 'boolean') return <>{t(value ? 'rules:value.yes' : 'rules:value.no')}</>;
  if (typeof value === 'number' && unit === 'fen') return <MoneyText fen={value} />;
  if (typeof value === 'number') return <span className="lq-figure">{value}{unit ? ` ${named(unit)}` : ''}</span>;
  if (Array.isArray(value)) return <>{value.map((v) => <code key={String(v)} className="lq-code">{String(v)}</code>)}{unit ? <> {named(unit)}</> : null}</>;
  if (value && typeof value === 'object') {
    return (
      <dl className="lq-parts">
        {Object.entries(value).map(([key, part]) => <div key={key}><dt>{t(`rules:parts.${key}`, { defaultValue: key })}</dt><dd><RuleValue value={part} unit={key.startsWith('years') ? 'years' : key.toLowerCase().includes('percent') ? unit ?? 'percent' : null} /></dd></div>)}
      </dl>
    );
  }
  return value === null || value === undefined ? <span className="lq-muted">{t('rules:value.none')}</span> : <code className="lq-code">{String(value)}</code>;
}
