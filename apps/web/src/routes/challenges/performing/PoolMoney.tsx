import { useTranslation } from 'react-i18next';
import type { ChallengeBoard } from '../../../api/shapes';
import { formatFen } from '../../../components/money';
import '../../../styles/contract-money.css';

const PARTS = [['paid', 'paidFen', 'lq-pool--0'], ['due', 'dueFen', 'lq-pool--start'], ['open', 'openFen', 'lq-pool--3'], ['refund', 'refundFen', 'lq-pool--left']] as const;

/** The pool in one bar: paid, due, open and what goes back; the list below says the same in words. */
export function PoolMoney({ pool }: { pool: NonNullable<ChallengeBoard['pool']> }) {
  const { t } = useTranslation(['challenge-performing']);
  const whole = Math.max(1, pool.poolFen, PARTS.reduce((sum, [, of]) => sum + pool[of], 0));
  const shown = PARTS.filter(([, of]) => pool[of] > 0);
  return (
    <section className="lq-card lq-stack"><h2>{t('challenge-performing:pool.title')}</h2>
      <p className="lq-money__sum">{formatFen(pool.poolFen)}</p>
      <figure className="lq-split">
        <div className="lq-split__bar" role="img" aria-label={shown.map(([name, of]) => `${t(`challenge-performing:pool.${name}`)} ${formatFen(pool[of])}`).join(t('pieces:comma'))}>{shown.map(([name, of, tone]) => <span key={name} className={`lq-split__part ${tone}`} style={{ width: `${(pool[of] * 100) / whole}%` }} />)}</div>
        <figcaption><ul className="lq-split__list">{shown.map(([name, of, tone]) => <li key={name}><span className={`lq-split__dot ${tone}`} aria-hidden="true" />{t(`challenge-performing:pool.${name}`)} <span className="lq-number">{formatFen(pool[of])}</span></li>)}</ul></figcaption>
      </figure>
    </section>
  );
}
