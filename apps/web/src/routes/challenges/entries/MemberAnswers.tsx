import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { EntryMember } from '../../../api/shapes';
import { DateText } from '../../../components/DateText';
import { StateTag } from '../../../components/StateTag';

/** What each member of a team says: its answer with the date, or how long it has left. */
export function MemberAnswers({ items, waiting }: { items: EntryMember[]; waiting: boolean }) {
  const { t } = useTranslation(['entries']);
  return (
    <ul className="lq-stack" style={{ gap: 6 }} aria-label={t('entries:members.title')}>{items.map((m) => (
      <li key={m.organisation.id}>
        <span className="lq-row"><Link className="lq-break" to={`/organisations/${m.organisation.id}`}>{m.organisation.name}</Link><StateTag state={m.state} of="member" />{m.overdue && waiting ? <span className="lq-tag lq-tag--lost">{t('entries:members.overdue')}</span> : null}</span>
        <div className="lq-small lq-muted">{m.answeredAt ? <>{t('entries:members.answered')} <DateText at={m.answeredAt} time /></> : <>{t('entries:members.asked')} <DateText at={m.askedAt} /> {'\u00b7'} {t('entries:members.until')} <DateText at={m.answerBy} beside={waiting} /></>}</div>
        {m.reason ? <div className="lq-small lq-break">{t('entries:members.reason')} {'\u00b7'} {m.reason}</div> : null}
      </li>
    ))}</ul>
  );
}
