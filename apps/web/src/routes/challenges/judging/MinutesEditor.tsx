import { useState } from 'react';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { JudgingMinutes } from '../../../api/shapes';
import { ApiProblem } from '../../../api/problem';
import { CopyId } from '../../../components/CopyId';
import { DateText } from '../../../components/DateText';
import { ErrorState } from '../../../components/ErrorState';
import { LoadingState } from '../../../components/LoadingState';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { PasswordDialog } from '../../contracting/brokers/PasswordDialog';
import { ReasonDialog } from '../../../components/ReasonDialog';
import { useMinutes, useRecordUnsigned, useSignMinutes, useWriteMinutes } from './api';

/** The organiser writes, every expert signs exactly this text with the ranking that stands; both read it here, and who did not sign. */
export function MinutesEditor({ challengeId }: { challengeId: string }) {
  const { t } = useTranslation(['challenge-judging']);
  const query = useMinutes(challengeId);
  if (query.isError && query.error instanceof ApiProblem && query.error.status === 404) return null;
  return (
    <section className="lq-card"><h2>{t('challenge-judging:minutes.title')}</h2>
      {query.isPending ? <LoadingState rows={1} /> : query.isError && !query.data ? <ErrorState problem={query.error} retry={() => void query.refetch()} /> : <Written key={`${query.data.round} ${query.data.revision}`} challengeId={challengeId} minutes={query.data} />}
    </section>
  );
}

function Written({ challengeId, minutes: m }: { challengeId: string; minutes: JudgingMinutes }) {
  const { t } = useTranslation(['challenge-judging']);
  const [text, setText] = useState<string | null>(null);
  const [signing, setSigning] = useState(false);
  const [dissent, setDissent] = useState('');
  const [write, sign] = [useWriteMinutes(challengeId), useSignMinutes(challengeId)];
  const save = () => {
    if (m.signatures.length && !window.confirm(t('challenge-judging:minutes.sure'))) return;
    write.mutate({ revision: m.revision, text: (text ?? '').trim() });
  };
  if (text !== null) return (
    <div className="lq-stack">
      <label htmlFor="minutes-text">{t('challenge-judging:minutes.text')}</label>
      <Input.TextArea id="minutes-text" rows={10} maxLength={20_000} showCount value={text} onChange={(e) => setText(e.target.value)} />
      <ProblemAlert problem={write.error} />
      <div className="lq-row"><button type="button" className="lq-button lq-button--main" disabled={write.isPending || text.trim() === ''} onClick={save}>{t('challenge-judging:minutes.save')}</button><button type="button" className="lq-button" onClick={() => setText(null)}>{t('pieces:cancel')}</button></div>
    </div>
  );
  return (
    <div className="lq-stack">
      {m.text === null ? <p className="lq-muted">{t('challenge-judging:minutes.none')}</p> : (
        <>
          <pre>{m.text}</pre>
          <p className="lq-small lq-muted">{t('challenge-judging:minutes.revision', { round: m.round, revision: m.revision })} <DateText at={m.writtenAt} time /> SHA-256 <CopyId id={m.sha256 ?? ''} /></p>
          <p role="status">{t('challenge-judging:minutes.signed', { signed: m.signatures.length, due: m.due })} {m.signatures.map(({ name }) => name).join(t('pieces:comma'))}</p>
          {m.ofAnotherRanking ? <p className="lq-note lq-note--wait"><span>{t('challenge-judging:minutes.another')}</span></p> : null}
          <Answers challengeId={challengeId} minutes={m} />
        </>
      )}
      <div className="lq-row">
        {m.writes ? <button type="button" className="lq-button" onClick={() => setText(m.text ?? '')}>{t(m.text === null ? 'challenge-judging:minutes.write' : 'challenge-judging:minutes.change')}</button> : null}
        {m.mine === 'waits' ? <button type="button" className="lq-button lq-button--main" onClick={() => setSigning(true)}>{t('challenge-judging:minutes.sign')}</button> : null}
      </div>
      {signing && m.sha256 ? <PasswordDialog title={t('challenge-judging:minutes.sign')} ok={t('challenge-judging:minutes.sign')} busy={sign.isPending} problem={sign.error} close={() => setSigning(false)} go={(password, failed) => sign.mutate({ sha256: m.sha256 ?? '', cardsSha256: m.cardsSha256 ?? '', dissent: dissent.trim() || null, password }, { onSuccess: () => setSigning(false), onError: failed })}>
        <p>{t('challenge-judging:minutes.signAbout')} <CopyId id={m.cardsSha256 ?? ''} /></p>
        <label htmlFor="minutes-dissent">{t('challenge-judging:minutes.dissent')}</label>
        <Input.TextArea id="minutes-dissent" rows={3} maxLength={4_000} value={dissent} onChange={(e) => setDissent(e.target.value)} aria-describedby="minutes-dissent-about" />
        <p id="minutes-dissent-about" className="lq-small lq-muted">{t('challenge-judging:minutes.dissentAbout')}</p>
      </PasswordDialog> : null}
    </div>
  );
}

/** What experts do not agree with, and who did not sign; whoever writes the minutes puts the latter on record. */
function Answers({ challengeId, minutes: m }: { challengeId: string; minutes: JudgingMinutes }) {
  const { t } = useTranslation(['challenge-judging']);
  const record = useRecordUnsigned(challengeId);
  const [missing, setMissing] = useState<JudgingMinutes['missing'][number] | null>(null);
  return (
    <>
      {m.signatures.filter((one) => one.dissent !== null).map((one) => <p key={one.seatId}>{t('challenge-judging:minutes.dissented', { name: one.name })}{one.dissent}</p>)}
      {m.unsigned.map((one) => <p key={one.seatId}>{t('challenge-judging:minutes.unsigned', { name: one.name || '\u2014' })}{one.reason} <DateText at={one.recordedAt} /></p>)}
      {m.recordableFrom !== null && m.missing.length === 0 && m.signatures.length + m.unsigned.length < m.due ? <p className="lq-small lq-muted">{t('challenge-judging:minutes.recordable')} <DateText at={m.recordableFrom} time /></p> : null}
      {m.missing.length ? <div className="lq-row">{m.missing.map((one) => <button key={one.seatId} type="button" className="lq-button lq-button--small" onClick={() => setMissing(one)}>{t('challenge-judging:minutes.record', { name: one.name || '\u2014' })}</button>)}</div> : null}
      {missing && m.sha256 ? <ReasonDialog name={t('challenge-judging:minutes.record', { name: missing.name || '\u2014' })} needsReason danger={false} close={() => setMissing(null)} go={(reason) => record.mutateAsync({ seatId: missing.seatId, sha256: m.sha256 ?? '', reason: reason ?? '' })} /> : null}
    </>
  );
}
