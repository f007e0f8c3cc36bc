import { useTranslation } from 'react-i18next';
import type { BrokerFeeDue, Mediation } from '../../../api/shapes';
import { DateText } from '../../../components/DateText';
import { formatFen } from '../../../components/money';
import { useTexts } from '../../../components/useTexts';

/** What the confirmed payments made due so far; nothing before the contract takes effect and payments arrive. */
export function FeeDue({ mediation: m }: { mediation: Mediation }) {
  const { t } = useTranslation(['brokers']);
  return (
    <section className="lq-card lq-stack" aria-labelledby="due-title">
      <h2 id="due-title">{t('brokers:due.title')}</h2>
      <p className="lq-muted lq-small">{t('brokers:due.about')}</p>
      {m.due.map((d) => <Due key={d.dealId ?? 'none'} due={d} />)}
    </section>
  );
}

function Due({ due: d }: { due: BrokerFeeDue }) {
  const { t } = useTranslation(['brokers']);
  const say = useTexts();
  return (
    <div className="lq-stack" style={{ gap: 8 }}>
      <p><span className="lq-muted">{t('brokers:due.total')}</span> <b className="lq-money">{formatFen(d.totalFen)}</b></p>
      {d.explanation.map((e) => <p key={e.code} className="lq-small">{say(e.texts, e.params)}</p>)}
      {d.accruals.length ? <ul className="lq-stack lq-small" style={{ gap: 4 }}>{d.accruals.map((a) => <li key={a.paymentId}><DateText at={a.on} /> {formatFen(a.fen)}{a.otherFen ? ` (${t('brokers:due.parts', { client: formatFen(a.clientFen), other: formatFen(a.otherFen) })})` : ''}</li>)}</ul> : null}
      {d.expensesFen ? <p className="lq-small">{t('brokers:due.expenses', { amount: formatFen(d.expensesFen) })}</p> : null}
    </div>
  );
}
