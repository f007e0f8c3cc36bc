import { createHash } from 'node:crypto';
import { disclosureMachine, rightsApplicationMachine, rightsPermissions } from '@app/rights-assignment';
import { agreement, anInventor, applicationContent, aRecipient, assessment, clearAnswers, disclosureDraft, keptApplication, minutes } from '@app/rights-assignment/testing';
import { newId } from '@app/kernel';
import type { ListingMarket } from '../listing/listing-market.js';
import type { Row } from './hand.js';
import { holds, type AnyAct, type AnyMachine, type Subject, type Unit, type Who } from './subject.js';

const OFFICE = ['tto', 'college_secretary', 'decision_secretary', 'unit_leader'];
const HALF = { numerator: 1, denominator: 2 };
const isOf = ({ organisationId }: Who, unit: Unit): boolean => organisationId === unit.id;
const inOffice = (who: Who, unit: Unit): boolean => isOf(who, unit) && who.roles.some((role) => OFFICE.includes(role));
const take = <T>({ status, body }: { status: number; body: unknown }): T => {
  if (status >= 300) throw new Error(`${status}: ${JSON.stringify(body)}`);
  return body as T;
};
interface Seen { id: string; version: number }

/** An accepted disclosure of two people, made through the API, so that it has its title. */
async function accepted(unit: Unit, author: Who, other: Who): Promise<string> {
  const office = await unit.someone('assessor', ['tto']);
  const recipients = [author, other].map(({ name, userId }) => aRecipient({ name, userId, signsBy: 'account', share: HALF }));
  let seen = take<Seen>(await author.client.post('disclosures', disclosureDraft({ inventors: [anInventor({ name: author.name })], recipients })));
  for (const [who, act] of [[author, 'submit'], [office, 'start-assessment']] as const) seen = take(await who.client.post(`disclosures/${seen.id}/acts/${act}`, { version: seen.version }));
  return take<Seen>(await office.client.post(`disclosures/${seen.id}/assessments`, { ...assessment(), version: seen.version })).id;
}

export async function disclosureSubject(_: ListingMarket, unit: Unit): Promise<Subject> {
  const [author, named, assessor] = [await unit.someone('author', ['researcher']), await unit.someone('named', ['researcher']), await unit.someone('checker', ['tto'])];
  const id = await accepted(unit, author, named);
  let kept: Row | undefined;
  const columns = (state: string): Row => {
    const decision = state === 'accepted' ? 'patent' : state === 'not_service' ? 'release' : null;
    const decided = decision === null ? { assessment: null, assessed_by: null, assessed_at: null } : { assessment: { ...assessment(), decision }, assessed_by: assessor.userId, assessed_at: '2026-10-12T00:00:00Z' };
    return { ...decided, state_reason: '写明理由', submitted_by: author.userId, submitted_at: '2026-10-12T00:00:00Z' };
  };
  const sees = (who: Who, state: string): boolean =>
    who === author || who === named || (state !== 'draft' && (inOffice(who, unit) || (state === 'referred' && isOf(who, unit) && who.roles.includes('ethics_secretary'))));
  const judge = (state: string) => (who: Who, row: AnyAct | undefined): number => {
    if (!sees(who, state)) return 404;
    if (!row) return 409;
    const may = row.permission === rightsPermissions['disclosure.write'] ? who === author : holds(who, row.permission) && isOf(who, unit);
    return may ? 200 : 403;
  };
  return {
    machine: disclosureMachine as unknown as AnyMachine, table: 'rights_assignment.disclosure', id, named: [author, named], columns,
    put: async (hand, state, act, spoiledFor) => {
      kept ??= await hand.row('rights_assignment.disclosure', id);
      const unknown = spoiledFor ? act !== 'refer' : act === 'refer';
      const answers = clearAnswers({ ...(act === 'release' && { unitTask: { answer: 'no' } }), ...((unknown || state === 'referred') && { ethics: { answer: 'unknown' } }) });
      for (const table of ['title_share', 'title_entry']) await hand.sql(`delete from rights_assignment.${table} where title_id in (select id from rights_assignment.title where disclosure_id = $1)`, [id]);
      for (const table of ['title', 'referral']) await hand.sql(`delete from rights_assignment.${table} where disclosure_id = $1`, [id]);
      if (state === 'referred') await hand.write('rights_assignment.referral', { id: newId(), disclosure_id: id, question: 'ethics', kind: 'ethics_secretary', opened_by: assessor.userId, opened_at: '2026-10-12T00:00:00Z' });
      // spoiled: the actor is an inventor, and the shares are not the whole
      await hand.sql(`update rights_assignment.contributor set user_id = $2 where disclosure_id = $1 and list = 'inventor'`, [id, spoiledFor?.userId ?? null]);
      await hand.sql(`update rights_assignment.contributor set denominator = $2 where disclosure_id = $1 and list = 'recipient'`, [id, spoiledFor ? 3 : 2]);
      await hand.write('rights_assignment.disclosure', { ...kept, ...columns(state), state, version: 1, answers });
    },
    requests: (act, state, spoiled) => {
      const asked = judge(state);
      if (act !== 'accept' && act !== 'release') return [{ path: `disclosures/${id}/acts/${act}`, body: spoiled ? {} : { reason: '写明理由' }, expected: asked }];
      const body = assessment({ decision: act === 'release' ? 'release' : 'patent' });
      const form = (who: Who, row: AnyAct | undefined): number => (asked(who, row) === 200 ? 422 : asked(who, row));
      // the assessment has a door of its own, which asks for its permission first
      return [
        { path: `disclosures/${id}/acts/${act}`, body: { reason: '写明理由' }, expected: form },
        { path: `disclosures/${id}/assessments`, body, expected: (who, row) => (holds(who, rightsPermissions['disclosure.assess']) ? asked(who, row) : 403) },
      ];
    },
  };
}

/** A row that the checks of its table take, and that nobody signed. */
function dossierByHand({ id, organisation_id: organisationId }: Row, sealedBy: string): Row {
  const [number, zeros] = [1, '0'.repeat(64)];
  const canonical = JSON.stringify({ applicationId: id, organisationId, number, previousSha256: zeros, confidentialSha256: null, auditChain: { seq: 1, hash: zeros } });
  return {
    id: newId(), organisation_id: organisationId, application_id: id, number, canonical, sha256: createHash('sha256').update(canonical).digest('hex'), confidential: null, confidential_sha256: null,
    previous_sha256: zeros, audit_seq: 1, audit_hash: zeros, signature: '0'.repeat(128), public_key: '0'.repeat(88), sealed_by: sealedBy, sealed_at: '2026-12-01T00:00:00Z',
  };
}

/** Before the notice, or after the end of it. */
const WITH_NOTICE = ['publicity', 'objection_handling', 'decided', 'agreement_signed', 'recordal_pending', 'effective', 'revoked'];

export async function applicationSubject(_: ListingMarket, unit: Unit): Promise<Subject> {
  const [applicant, completer, reviewer, secretary] = [await unit.someone('applicant', ['researcher']), await unit.someone('completer', ['researcher']), await unit.someone('reviewer', ['tto']), await unit.someone('secretary', ['decision_secretary'])];
  const disclosureId = await accepted(unit, applicant, completer);
  const split = [applicant, completer].map(({ name }) => ({ person: name, share: HALF }));
  const content = (change: Record<string, unknown> = {}) => keptApplication({ split, representative: applicant.name, termYears: 10, residualPriceFen: 100, ...change });
  const { id } = take<Seen>(await applicant.client.post('rights-applications', { ...applicationContent({ split, representative: applicant.name }), disclosureId }));
  const notice = take<Seen>(await reviewer.client.post('publicity-notices', { kind: 'award', title: { 'zh-CN': '公示', en: 'Notice' }, facts: [{ label: { 'zh-CN': '成果', en: 'Result' }, value: { 'zh-CN': '隔膜', en: 'Membrane' } }], relatedParty: 'no', place: '公告栏' }));
  let kept: { application: Row; notice: Row; disclosure: Row } | undefined;
  const papers = { college: minutes(), unit_minutes: minutes({ body: 'unit' }), agreement: agreement({ signedOn: '2026-10-10', effectiveOn: '2026-10-11' }), recordal: { number: '2026430000123', registeredOn: '2026-10-11' } };
  const columns = (): Row => ({ ...papers, notice_id: notice.id, reviewed_by: reviewer.userId, decided_by: secretary.userId, state_reason: '写明理由' });
  const write = 'rights.application.write';
  return {
    machine: rightsApplicationMachine as unknown as AnyMachine, table: 'rights_assignment.application', id, named: [applicant, completer], columns,
    put: async (hand, state, act, spoiledFor) => {
      kept ??= { application: await hand.row('rights_assignment.application', id), notice: await hand.row('publicity.notice', notice.id), disclosure: await hand.row('rights_assignment.disclosure', disclosureId) };
      const hash = String(kept.application['content_hash']);
      // a right of use takes effect without registration, a share of ownership with it
      const form = (act === 'take-effect') !== (spoiledFor !== undefined && ['take-effect', 'file-recordal'].includes(act!)) ? 'use_right' : 'ownership_share';
      const live = WITH_NOTICE.includes(state);
      await hand.sql('delete from publicity.notice where subject_id = $1 and id <> $2', [id, notice.id]);
      await hand.write('publicity.notice', {
        ...kept.notice, kind: 'rights-assignment', subject_type: 'rights-application', subject_id: id, state: live ? 'ended' : 'withdrawn', ended_at: '2026-12-01T00:00:00Z', version: 1,
        ...(!live && { closed_at: '2026-12-01T00:00:00Z', close_reason: '撤回' }),
      });
      // a decision seals a dossier and cannot be without one; by hand there is one only where nobody is going to decide
      for (const table of ['dossier_supplement', 'dossier_document']) await hand.sql(`delete from rights_assignment.${table} where dossier_id in (select id from rights_assignment.dossier where application_id = $1)`, [id]);
      await hand.sql('delete from rights_assignment.dossier where application_id = $1', [id]);
      if (act === undefined) await hand.write('rights_assignment.dossier', dossierByHand(kept.application, secretary.userId));
      await hand.sql('delete from rights_assignment.application_consent where application_id = $1', [id]);
      for (const { name, userId } of [applicant, completer])
        await hand.write('rights_assignment.application_consent', { id: newId(), application_id: id, person: name, signed_by: userId, given: true, content_hash: hash, at: '2026-10-12T00:00:00Z' });
      // spoiled: the actor is a completer, and the result of defence
      await hand.sql(`update rights_assignment.contributor set user_id = $2 where disclosure_id = $1 and name = $3 and list = 'recipient'`, [disclosureId, spoiledFor && spoiledFor !== applicant ? spoiledFor.userId : completer.userId, completer.name]);
      await hand.write('rights_assignment.disclosure', { ...kept.disclosure, ...(spoiledFor && { answers: clearAnswers({ defence: { answer: 'yes' } }) }) });
      // what an earlier effect wrote is gone; where the state is not reached by an act, its entry is there
      await hand.sql('delete from rights_assignment.reward_route where disclosure_id = $1', [disclosureId]);
      await hand.sql('delete from rights_assignment.implementation_report where application_id = $1', [id]);
      await hand.sql('delete from rights_assignment.title_share where title_id in (select id from rights_assignment.title where disclosure_id = $1)', [disclosureId]);
      await hand.sql('delete from rights_assignment.title_entry where seq > 1 and title_id in (select id from rights_assignment.title where disclosure_id = $1)', [disclosureId]);
      if (state === 'effective' || act === undefined) await hand.sql(`insert into rights_assignment.title_entry (id, title_id, seq, kind, effective_on, content, evidence, application_id, written_by, written_at)
        select $2, e.title_id, 2, e.kind, date '2026-10-11', e.content, e.evidence, $3, e.written_by, e.written_at from rights_assignment.title_entry e join rights_assignment.title t on t.id = e.title_id where t.disclosure_id = $1`, [disclosureId, newId(), id]);
      const undone = spoiledFor && act === 'record' ? { recordal: null } : {};
      await hand.write('rights_assignment.application', { ...kept.application, ...columns(), ...undone, content: content({ form }), state, version: 1 });
    },
    requests: (act, state, spoiled) => [{
      path: `rights-applications/${id}/acts/${act}`,
      body: spoiled ? {} : {
        reason: '写明理由', ...(act === 'decide' && { unit: papers.unit_minutes }), ...(act === 'sign-agreement' && { agreement: papers.agreement }), ...(act === 'record' && { recordal: papers.recordal }),
      },
      expected: (who, row) => {
        if (who !== applicant && who !== completer && (state === 'draft' || !inOffice(who, unit))) return 404;
        if (!row) return 409;
        if (!holds(who, row.permission) || !isOf(who, unit)) return 403;
        return row.permission !== 'system' && row.permission.name === write && who !== applicant ? 403 : 200;
      },
    }],
  };
}
