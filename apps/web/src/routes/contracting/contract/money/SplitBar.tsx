import { useTranslation } from 'react-i18next';
import { formatFen } from '../../../../components/money';

export interface SplitPart { name: string; fen: number; tone: 'cost' | 'unit' | 'others' | 'person' }

/** From what arrived to each person, in one bar; the list below says the same in words, so colour alone tells nothing. */
export function SplitBar({ wholeFen, parts, label }: { wholeFen: number; parts: readonly SplitPart[]; label: string }) {
  const { t } = useTranslation(['contract-money']);
  const shown = parts.filter(({ fen }) => fen > 0);
  const width = (fen: number) => (wholeFen > 0 ? (fen * 100) / wholeFen : 0);
  return (
    <figure className="lq-split">
      <div className="lq-split__bar" role="img" aria-label={label}>{shown.map((p) => <span key={p.name} className={`lq-split__part lq-split__part--${p.tone}`} style={{ width: `${width(p.fen)}%` }} />)}</div>
      <figcaption><ul className="lq-split__list">{shown.map((p) => <li key={p.name}><span className={`lq-split__dot lq-split__part--${p.tone}`} aria-hidden="true" />{p.name} <span className="lq-number">{formatFen(p.fen)}</span> <span className="lq-muted lq-small">{t('contract-money:split.percent', { percent: width(p.fen).toFixed(1) })}</span></li>)}</ul></figcaption>
    </figure>
  );
}
