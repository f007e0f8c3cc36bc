import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ApiProblem } from '../../../api/problem';
import type { Entry } from '../../../api/shapes';
import { downloadFile } from '../../../api/upload';
import { ErrorState } from '../../../components/ErrorState';
import { LoadingState } from '../../../components/LoadingState';
import { formatFen } from '../../../components/money';
import { NextActs } from '../../../components/NextActs';
import { PageHeader } from '../../../components/PageHeader';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { StateTag } from '../../../components/StateTag';
import { useTexts } from '../../../components/useTexts';
import { Facts } from '../../listing/Facts';
import NotFound from '../../missing/NotFound';
import { useChallenge } from '../api';
import { TeamTalks } from '../judging/TeamTalks';
import { percentText } from '../weights';
import { useEntry, useGiveUpAward, useEntryMembers, useWithdrawEntry } from './api';
import { MemberAnswers } from './MemberAnswers';
import { ReceiptCard } from './ReceiptCard';
import '../../../styles/contracting.css';
import '../../../styles/challenges.css';

/** One entry: for its team its receipt and what may be done; once opened the whole proposal, to be read, with its faults marked. */
export default function EntryPage() {
  const { t } = useTranslation(['entries', 'challenges']);
  const { id = '', entryId = '' } = useParams();
  const challenge = useChallenge(id);
  const query = useEntry(id, entryId);
  const withdraw = useWithdrawEntry(id, entryId);
  const giveUp = useGiveUpAward(id, entryId);
  if (query.isError && query.error instanceof ApiProblem && query.error.status === 404) return <NotFound />;
  const e = query.data;
  const crumbs = [{ to: '/challenges', label: t('challenges:title') }, ...(challenge.data ? [{ to: `/challenges/${id}?part=entries`, label: challenge.data.title }] : [])];
  return (
    <>
      <PageHeader
        title={e?.title ?? t('entries:part.number', { number: e?.number ?? '' })} crumbs={crumbs} state={e ? <StateTag state={e.state} of="entry" /> : undefined} about={e ? <span className="lq-row"><span>{t('entries:part.number', { number: e.number })}</span><span>{e.organisation.name}</span></span> : null}
        acts={e?.nextActs.length ? <NextActs acts={e.nextActs} about={{ 'give-up': t('entries:giveUp.about') }} onAct={(act, reason) => (act === 'give-up' ? giveUp.mutateAsync({ version: e.version, reason: reason ?? '' }) : withdraw.mutateAsync(e.version))} /> : undefined}
      />
      <div className="lq-wide lq-stack">
        {query.isPending ? <LoadingState kind="page" rows={2} /> : !e ? <ErrorState problem={query.error} retry={() => void query.refetch()} /> : <Shown entry={e} />}
      </div>
    </>
  );
}

function Shown({ entry: e }: { entry: Entry }) {
  const { t } = useTranslation(['entries']);
  const say = useTexts();
  return (
    <>
      {e.faults.length ? <div className="lq-note lq-note--wait"><strong>{t(e.proposal ? 'entries:read.faults' : 'entries:read.spoiled')}</strong><ul>{e.faults.map((fault) => <li key={fault.code + fault.path}>{say(fault.texts)}</li>)}</ul></div> : null}
      {e.whyNot ? <div className="lq-note lq-note--wait"><strong>{t(e.state === 'withdrawn' ? 'entries:giveUp.why' : 'entries:read.whyNot')}</strong><span className="lq-break">{e.whyNot}</span></div> : null}
      {e.proposal && e.proposal.members.length > 1 ? <Members entry={e} /> : null}
      {e.proposal ? <ProposalView entry={e} proposal={e.proposal} /> : <p className="lq-note"><span>{t('entries:read.sealed')}</span></p>}
      {e.mine && e.proposal ? <TeamTalks entry={e} /> : null}
      {e.receipt ? <ReceiptCard receipt={e.receipt} /> : null}
    </>
  );
}

/** Whether the other organisations of the team take part, in their own words. */
function Members({ entry: e }: { entry: Entry }) {
  const { t } = useTranslation(['entries']);
  const query = useEntryMembers(e.challengeId, e.id);
  return (
    <section className="lq-card lq-stack" style={{ gap: 10 }}>
      <h2>{t('entries:members.title')}</h2>
      <p className="lq-small lq-muted">{t('entries:members.about')}</p>
      {query.isPending ? <LoadingState rows={1} /> : query.isError && !query.data ? <ErrorState problem={query.error} retry={() => void query.refetch()} /> : query.data.items.length ? <MemberAnswers items={query.data.items} waiting={e.state === 'opened'} /> : <p className="lq-muted">{t('entries:members.none')}</p>}
    </section>
  );
}

const WORDS = ['hypothesis', 'rationale', 'plan', 'expertise'] as const;

function ProposalView({ entry, proposal: p }: { entry: Entry; proposal: NonNullable<Entry['proposal']> }) {
  const { t } = useTranslation(['entries', 'reference']);
  const [problem, setProblem] = useState<unknown>(null);
  const at = (path: string): boolean => entry.faults.some((fault) => fault.path.startsWith(path));
  const marked = (path: string) => (at(path) ? <span className="lq-tag lq-tag--lost">{t('entries:read.fault')}</span> : null);
  const nameOf = new Map(p.members.map(({ organisationId, name }) => [organisationId, name]));
  const table = (label: string, head: string[], rows: (string | number)[][]) => (
    <div className="lq-table-scroll" tabIndex={0} role="region" aria-label={label}><table className="lq-table"><thead><tr>{head.map((one) => <th key={one} scope="col">{one}</th>)}</tr></thead><tbody>{rows.map((row, i) => <tr key={i}>{row.map((cell, j) => <td key={j} className="lq-break">{cell}</td>)}</tr>)}</tbody></table></div>
  );
  return (
    <>
      <section className="lq-card lq-stack" style={{ gap: 14 }}>
        <h2>{t('entries:sections.idea')}</h2>
        {WORDS.map((name) => <div key={name}><h3>{t(`entries:fields.${name}`)}</h3><p className="lq-break" style={{ whiteSpace: 'pre-wrap' }}>{p[name]}</p></div>)}
        <Facts rows={[[t('entries:fields.trl'), t('pieces:trl.read', { trl: p.trl, name: t(`reference:trl.${p.trl}`) })]]} />
      </section>
      <section className="lq-card lq-stack" style={{ gap: 12 }}>
        <h2>{t('entries:sections.evidence')}</h2>
        {p.evidence.length ? (
          <ul className="lq-money__why">{p.evidence.map((one, i) => {
            const file = one.sha256;
            return <li key={i} className="lq-break">{one.what}{file ? <> <button type="button" className="lq-button lq-button--small" onClick={() => { setProblem(null); downloadFile(`/api/v1/challenges/${entry.challengeId}/entries/${entry.id}/files/${file}`, one.name ?? 'evidence.pdf').catch(setProblem); }}>{t('entries:read.download', { name: one.name ?? 'PDF' })}</button></> : null}</li>;
          })}</ul>
        ) : <p className="lq-muted">{t('entries:read.noEvidence')}</p>}
        <ProblemAlert problem={problem} />
      </section>
      <section className="lq-card lq-stack" style={{ gap: 12 }}>
        <h2>{t('entries:sections.team')} {marked('/members')} {marked('/people')}</h2>
        {table(t('entries:sections.team'), [t('entries:team.organisation'), t('entries:team.share'), t('entries:team.part')], p.members.map(({ name, share, part }) => [name, percentText(share), part]))}
        {table(t('entries:team.people'), [t('entries:team.name'), t('entries:team.role'), t('entries:team.of')], p.people.map(({ name, role, organisationId }) => [name, role, nameOf.get(organisationId) ?? organisationId]))}
      </section>
      <section className="lq-card lq-stack" style={{ gap: 12 }}>
        <h2>{t('entries:sections.budget')} {marked('/budget')}</h2>
        <p><strong>{formatFen(p.budget.totalFen)}</strong></p>
        {p.budget.uses.length ? table(t('entries:sections.budget'), [t('entries:budget.use'), t('entries:budget.amount'), t('entries:budget.note')], p.budget.uses.map(({ use, fen, note }) => [t(`entries:uses.${use}`), formatFen(fen), note ?? ''])) : null}
      </section>
      <section className="lq-card lq-stack" style={{ gap: 12 }}><h2>{t('entries:sections.pledge')}</h2><p className="lq-break" style={{ whiteSpace: 'pre-wrap' }}>{p.pledge.text}</p><p className="lq-muted">{t('entries:read.signed', { name: p.pledge.signedBy })}</p></section>
    </>
  );
}
