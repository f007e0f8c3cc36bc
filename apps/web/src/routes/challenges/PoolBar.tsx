import { useTranslation } from 'react-i18next';
import { formatFen } from '../../components/money';
import '../../styles/contract-money.css';

export interface PoolPart { key: string; name: string; fen: number; of: 'start' | 'stage' | 'left' }
const TONES = 4;

/** The whole pool in one bar; the list below says the same in words, so colour alone tells nothing. */
export function PoolBar({ wholeFen, parts, label }: { wholeFen: number; parts: readonly PoolPart[]; label: string }) {
  const { t } = useTranslation(['challenges']);
  const shown = parts.filter(({ fen }) => fen > 0);
  const whole = Math.max(wholeFen, shown.reduce((sum, { fen }) => sum + fen, 0));
  const stages = shown.filter((one) => one.of === 'stage');
  const tone = (part: PoolPart) => `lq-pool--${part.of === 'stage' ? stages.indexOf(part) % TONES : part.of}`;
  const percent = (fen: number) => (whole > 0 ? (fen * 100) / whole : 0);
  return (
    <figure className="lq-split">
      <div className="lq-split__bar" role="img" aria-label={label}>{shown.map((p) => <span key={p.key} className={`lq-split__part ${tone(p)}`} style={{ width: `${percent(p.fen)}%` }} />)}</div>
      <figcaption><ul className="lq-split__list">{shown.map((p) => <li key={p.key}><span className={`lq-split__dot ${tone(p)}`} aria-hidden="true" />{p.name} <span className="lq-number">{formatFen(p.fen)}</span> <span className="lq-muted lq-small">{t('challenges:prizes.percent', { percent: percent(p.fen).toFixed(1) })}</span></li>)}</ul></figcaption>
    </figure>
  );
}
