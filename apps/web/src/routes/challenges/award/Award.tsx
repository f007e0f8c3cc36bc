import { useState } from 'react';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ApiProblem } from '../../../api/problem';
import type { Challenge, ChallengeEthics, ChallengePublicityInput } from '../../../api/shapes';
import { ActDialog } from '../../../components/ActDialog';
import { DateText } from '../../../components/DateText';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorState } from '../../../components/ErrorState';
import { LoadingState } from '../../../components/LoadingState';
import { NextActs } from '../../../components/NextActs';
import { StateTag } from '../../../components/StateTag';
import { useTexts } from '../../../components/useTexts';
import { Choice } from '../../contracting/Choice';
import { Facts } from '../../listing/Facts';
import { useChallengeAct } from '../api';
import { useEthics, usePublicise, useShown } from './api';
import { EthicsForm } from './EthicsForm';
import { Fallen } from './Fallen';

/** From the conclusion to the award: the ethics screen of each winner, what is shown, how its notice stands, the award. For the organiser. */
export function Award({ challenge: c }: { challenge: Challenge }) {
  const { t } = useTranslation(['challenge-award']);
  const ethics = useEthics(c.id);
  if (ethics.isPending) return <LoadingState rows={2} />;
  if (ethics.isError && ethics.error instanceof ApiProblem && (ethics.error.status === 409 || ethics.error.status === 404)) return <div className="lq-stack"><Fallen challenge={c} /><div className="lq-card"><EmptyState title={t('challenge-award:none')} about={t('challenge-award:noneAbout')} /></div></div>;
  if (ethics.isError) return <ErrorState problem={ethics.error} retry={() => void ethics.refetch()} />;
  return <div className="lq-stack"><Fallen challenge={c} /><Screens id={c.id} ethics={ethics.data} /><Shown challenge={c} /></div>;
}

function Screens({ id, ethics: e }: { id: string; ethics: ChallengeEthics }) {
  const { t } = useTranslation(['challenge-award']);
  const [editing, setEditing] = useState<string | null>(null);
  return (
    <section className="lq-card"><h2>{t('challenge-award:ethics.title')}</h2>
      <p className="lq-muted" style={{ marginBottom: 12 }}>{t('challenge-award:ethics.about')}</p>
      {e.flagged ? <p className="lq-note lq-note--wait" style={{ marginBottom: 12 }}><span>{t('challenge-award:ethics.flagged')}</span></p> : null}
      <ul className="lq-stack">
        {e.winners.map((w) => (
          <li key={w.entryId} className="lq-stack" style={{ gap: 6 }}>
            <h3>{t('challenge-award:entry', { number: w.number })} {'\u00b7'} {w.organisation.name}</h3>
            {w.gaps.length ? <ul>{w.gaps.map((gap) => <li key={gap} className="lq-small">{t(`challenge-award:ethics.gaps.${gap}`)}</li>)}</ul> : <p className="lq-small"><span className="lq-tag lq-tag--open">{t('challenge-award:ethics.passed')}</span></p>}
            {w.screen ? <p className="lq-muted lq-small">{t('challenge-award:ethics.answered', { seq: w.screen.seq })} <DateText at={w.screen.answeredAt} time /></p> : null}
            {e.writable && editing !== w.entryId ? <div><button type="button" className="lq-button lq-button--small" onClick={() => setEditing(w.entryId)}>{t(w.screen ? 'challenge-award:ethics.again' : 'challenge-award:ethics.answer')}</button></div> : null}
            {editing === w.entryId ? <EthicsForm id={id} ethics={e} winner={w} close={() => setEditing(null)} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Shown({ challenge: c }: { challenge: Challenge }) {
  const { t } = useTranslation(['challenge-award']);
  const say = useTexts();
  const shown = useShown(c.id);
  const act = useChallengeAct();
  const [asking, setAsking] = useState(false);
  if (shown.isPending) return <LoadingState rows={1} />;
  if (shown.isError) return <ErrorState problem={shown.error} retry={() => void shown.refetch()} />;
  const { facts, notice } = shown.data;
  const publicise = c.nextActs.find((a) => a.act === 'publicise');
  const again = c.state === 'in_publicity' && notice !== null && (notice.state === 'withdrawn' || notice.state === 'superseded');
  const award = c.nextActs.filter((a) => a.act === 'award');
  return (
    <section className="lq-card lq-stack"><h2>{t('challenge-award:publicity.title')}</h2>
      {notice ? (
        <Facts rows={[
          [t('challenge-award:publicity.notice'), <span key="n" className="lq-row"><StateTag state={notice.state} of="notice" /><Link to={`/notices/${notice.noticeId}`}>{t('challenge-award:publicity.open')}</Link></span>],
          [t('challenge-award:publicity.until'), notice.endsOn ? <DateText key="d" at={notice.endsOn} beside /> : null],
          [t('challenge-award:publicity.objections'), String(notice.openObjections)],
          [t('challenge-award:publicity.clear'), t(notice.clear ? 'challenge-award:publicity.clearYes' : 'challenge-award:publicity.clearNo')],
        ]} />
      ) : <p className="lq-muted">{t('challenge-award:publicity.about')}</p>}
      <details open={!notice}><summary>{t('challenge-award:publicity.what')}</summary><Facts rows={facts.map(({ label, value }) => [say(label), say(value)])} /></details>
      {publicise || again ? (
        publicise?.blockedBy.length ? <ul className="lq-note lq-note--wait">{publicise.blockedBy.map((b) => <li key={b.code}>{say(b.texts, b.params)}</li>)}</ul>
          : <div><button type="button" className="lq-button lq-button--main" onClick={() => setAsking(true)}>{t(again ? 'challenge-award:publicity.again' : 'challenge-award:publicity.go')}</button></div>
      ) : null}
      {award.length ? <NextActs acts={award} onAct={(name, reason) => act.mutateAsync({ id: c.id, version: c.version, act: name, reason })} /> : null}
      {asking ? <Publicise challenge={c} close={() => setAsking(false)} /> : null}
    </section>
  );
}

type Related = ChallengePublicityInput['relatedParty'];

function Publicise({ challenge: c, close }: { challenge: Challenge; close: () => void }) {
  const { t } = useTranslation(['challenge-award']);
  const publicise = usePublicise(c.id);
  const [related, setRelated] = useState<Related | null>(null);
  const [note, setNote] = useState('');
  const ok = t('challenge-award:publicity.go');
  return (
    <ActDialog title={ok} ok={ok} danger={false} ready={related !== null} close={close} go={() => publicise.mutateAsync({ version: c.version, relatedParty: related ?? 'unknown', relatedPartyNote: related === 'yes' && note.trim() ? note.trim() : null })}>
      <p style={{ marginBottom: 12 }}>{t('challenge-award:publicity.sure')}</p>
      <Choice<Related> legend={t('challenge-award:publicity.related')} options={(['no', 'yes', 'unknown'] as const).map((a) => ({ value: a, label: t(`challenge-award:ethics.answers.${a}`) }))} value={related} onChange={setRelated} />
      {related === 'yes' ? <div style={{ marginTop: 12 }}><label htmlFor="related-note">{t('challenge-award:publicity.relatedNote')}</label><Input id="related-note" maxLength={500} value={note} onChange={(e) => setNote(e.target.value)} /></div> : null}
    </ActDialog>
  );
}
