import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PublicityNotice, PublicityObjection } from '../../api/shapes';
import { CopyId } from '../../components/CopyId';
import { DateText } from '../../components/DateText';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { NextActs } from '../../components/NextActs';
import { StateTag } from '../../components/StateTag';
import { useObjectionAct, useObjections } from './api';
import { ObjectionForm } from './ObjectionForm';

/** Handlers read all, everybody else their own; whoever may object does it here. */
export function Objections({ notice, loggedIn }: { notice: PublicityNotice; loggedIn: boolean }) {
  const { t } = useTranslation(['publicity']);
  const query = useObjections(notice.id, loggedIn);
  const live = notice.state === 'running' || notice.state === 'ended';
  return (
    <section className="lq-card lq-stack" aria-labelledby="objections">
      <h2 id="objections">{t(notice.handles ? 'publicity:objections' : 'publicity:myObjections')}</h2>
      {loggedIn && query.isPending ? <LoadingState rows={1} /> : null}
      {query.isError ? <ErrorState problem={query.error} retry={() => void query.refetch()} /> : null}
      {query.data?.items.map((o) => <Objection key={o.id} objection={o} />)}
      {query.data && query.data.items.length === 0 ? <p className="lq-muted lq-small">{t(notice.handles ? 'publicity:noneYet' : 'publicity:noneOfMine')}</p> : null}
      {notice.mayObject ? <ObjectionForm notice={notice} /> : null}
      {!loggedIn && live ? <p><Link to="/login">{t('publicity:logInToObject')}</Link></p> : null}
    </section>
  );
}

function Objection({ objection: o }: { objection: PublicityObjection }) {
  const { t } = useTranslation(['publicity']);
  const act = useObjectionAct();
  return (
    <article className="lq-stack" style={{ gap: 8, borderTop: '1px solid var(--line)', paddingTop: 14 }}>
      <div className="lq-row">
        <StateTag state={o.state} of="objection" />
        {o.inTime ? null : <span className="lq-tag lq-tag--wait">{t('publicity:complaint')}</span>}
        {o.overdue ? <span className="lq-tag lq-tag--lost">{t(`publicity:overdue.${o.overdue.owed}`, { date: o.overdue.dueOn })}</span> : null}
        {o.mine ? null : <span>{o.objectorName}</span>}
        <DateText at={o.receivedAt} time />
      </div>
      <pre>{o.text}</pre>
      {o.answer ? <div className="lq-note"><strong>{t('publicity:answer')}</strong><pre>{o.answer}</pre></div> : null}
      <dl className="lq-facts">
        <div><dt>{t('publicity:receipt')}</dt><dd><CopyId id={o.receipt.number} /></dd></div>
        <div><dt>SHA-256</dt><dd style={{ overflowWrap: 'anywhere' }}><CopyId id={o.receipt.sha256} /></dd></div>
        <div><dt>{t('publicity:decideBy')}</dt><dd>{o.decideBy ? <DateText at={o.decideBy} /> : t('publicity:dueOpen')}</dd></div>
        <div><dt>{t('publicity:replyBy')}</dt><dd>{o.replyBy ? <DateText at={o.replyBy} /> : t('publicity:dueOpen')}</dd></div>
      </dl>
      {o.mine ? <details><summary>{t('publicity:signed')}</summary><pre>{o.receipt.canonical}</pre></details> : null}
      <NextActs acts={o.nextActs} onAct={(name, reason) => act.mutateAsync({ id: o.id, version: o.version, act: name, reason })} />
    </article>
  );
}
