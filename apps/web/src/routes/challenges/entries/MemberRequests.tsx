import { useState } from 'react';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MemberRequest } from '../../../api/shapes';
import { ActDialog } from '../../../components/ActDialog';
import { DateText } from '../../../components/DateText';
import { ErrorState } from '../../../components/ErrorState';
import { LoadingState } from '../../../components/LoadingState';
import { StateTag } from '../../../components/StateTag';
import { useTexts } from '../../../components/useTexts';
import { percentText } from '../weights';
import { useMemberAnswer, useMemberRequests } from './api';

/** Who answers for an organisation; the server decides on every request. */
export const MEMBER_HANDLERS = ['firm', 'tto', 'bureau_officer'] as const;

/** Entries that name the own organisation as a member, and ask whether it takes part. */
export function MemberRequests() {
  const { t } = useTranslation(['entries']);
  const query = useMemberRequests();
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className="lq-card lq-stack" style={{ gap: 12 }} aria-labelledby="member-requests">
      <h2 id="member-requests">{t('entries:members.requests')}</h2>
      {query.isPending ? <LoadingState rows={1} /> : query.isError && !query.data ? <ErrorState problem={query.error} retry={() => void query.refetch()} /> : items.length ? (
        <>
          <p className="lq-small lq-muted">{t('entries:members.requestsAbout')}</p>
          <ul className="lq-stack">{items.map((one) => <li key={one.entryId}><One request={one} /></li>)}</ul>
          {query.hasNextPage ? <div><button type="button" className="lq-button lq-button--small" disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>{t('pieces:list.more')}</button></div> : null}
        </>
      ) : <p className="lq-muted">{t('entries:members.noRequests')}</p>}
    </section>
  );
}

function One({ request: r }: { request: MemberRequest }) {
  const { t } = useTranslation(['entries']);
  const say = useTexts();
  const [asked, setAsked] = useState<MemberRequest['nextActs'][number] | null>(null);
  return (
    <article className="lq-stack" style={{ gap: 6 }} aria-label={r.challenge.title}>
      <h3><Link className="lq-break" to={`/challenges/${r.challenge.id}`}>{r.challenge.title}</Link> <StateTag state={r.state} of="member" /></h3>
      <p className="lq-small">{t('entries:members.lead')} <Link to={`/organisations/${r.lead.id}`}>{r.lead.name}</Link>{r.share ? <> {'\u00b7'} {t('entries:members.share')} <strong>{percentText(r.share)}</strong></> : null}</p>
      <p className="lq-small lq-muted">{r.answeredAt ? <>{t('entries:members.answered')} <DateText at={r.answeredAt} time /></> : <>{t('entries:members.until')} <DateText at={r.answerBy} beside={r.nextActs.length > 0} /></>}</p>
      {r.reason ? <p className="lq-small lq-break">{t('entries:members.reason')} {'\u00b7'} {r.reason}</p> : null}
      {r.nextActs.length ? (
        <div className="lq-row">{r.nextActs.map((next) => <button key={next.act} type="button" className={`lq-button lq-button--small${next.act === 'deny' ? ' lq-button--danger' : ' lq-button--main'}`} onClick={() => setAsked(next)}>{say(next.texts)}</button>)}</div>
      ) : r.state === 'denied' ? null : <p className="lq-small lq-muted">{t('entries:members.closed')}</p>}
      {asked ? <AnswerDialog request={r} act={asked.act} name={say(asked.texts)} needsReason={asked.needsReason} close={() => setAsked(null)} /> : null}
    </article>
  );
}

function AnswerDialog({ request: r, act, name, needsReason, close }: { request: MemberRequest; act: string; name: string; needsReason: boolean; close: () => void }) {
  const { t } = useTranslation(['entries']);
  const [reason, setReason] = useState('');
  const answer = useMemberAnswer(r.challenge.id, r.entryId);
  return (
    <ActDialog title={`${name} \u00b7 ${r.challenge.title}`} ok={name} danger={needsReason} ready={!needsReason || reason.trim() !== ''} close={close} go={() => answer.mutateAsync({ act, version: r.version, ...(needsReason && { reason: reason.trim() }) })}>
      <p style={{ marginBottom: 12 }}>{t(needsReason ? 'entries:members.denyAbout' : 'entries:members.confirmAbout')}</p>
      {needsReason ? <Form layout="vertical" component="div"><Form.Item label={t('entries:members.denyReason')} htmlFor="member-reason" required><Input.TextArea id="member-reason" rows={3} maxLength={2000} showCount value={reason} onChange={(e) => setReason(e.target.value)} /></Form.Item></Form> : null}
    </ActDialog>
  );
}
