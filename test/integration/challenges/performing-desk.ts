import { hash } from '@node-rs/argon2';
import { BeginPerforming } from '@app/challenges';
import { inDays } from '@app/challenges/testing';
import { chinaDate, newId } from '@app/kernel';
import { systemContext } from '@app/platform';
import { multipart } from '../../support/multipart.js';
import { PDF } from '../contracting/contract-desk.js';
import { PASSWORD, type SeenDeal } from '../contracting/deal-desk.js';
import type { SeenMoney } from '../contracting/money-desk.js';
import type { SeenPerformance } from '../contracting/performance-desk.js';
import type { Somebody } from '../listing/listing-market.js';
import { take, type Refusal, type SeenChallenge } from './challenge-desk.js';
import { openChallengeStage, type ChallengeStage, type Team } from './challenge-stage.js';

export interface Winner extends Team { readonly office: Somebody }
export interface SeenItem { milestoneId: string | null; key: string; title: string; fen: number | null; gate: boolean; state: string; dueOn: string | null; missed: boolean; payment: string; paidFen: number; evidence: { sha256: string }[] }
export interface SeenLane {
  entryId: string; entryVersion: number; number: number; state: string; dealId: string | null; dealState: string | null; contract: { id: string; number: string; state: string } | null; start: { fen: number; payment: string; paidFen: number } | null;
  items: SeenItem[]; mayContract: boolean; mayEliminate: boolean; whyNot: string | null; organisation: { name: string };
}
export interface SeenBoard { version: number; state: string; race: boolean; pool: { poolFen: number; paidFen: number; dueFen: number; openFen: number; refundFen: number } | null; lanes: SeenLane[] }
export interface SeenSettlement {
  version: number; state: string; poolFen: number; owedFen: number; paidFen: number; refundFen: number; refundTo: string; addsUp: boolean; whole: boolean; maySettle: boolean; running: string[];
  lines: { entryId: string; part: string; id: string; owedFen: number; paidFen: number; why: string | null; members: { fen: number }[] }[]; correctionFen: number | null; settled: { sha256: string; canonical: string | null } | null;
}
export interface SeenAcceptance { version: number; state: string; person: { accountId: string; name: string } | null; mine: boolean; mayName: boolean; blockedBy: { code: string }[]; signed: { outcome: string; opinion: string; sha256: string }[] }
type Answer<T> = Promise<{ status: number; body: T & Refusal }>;

export const RACE = {
  kind: 'race', lanes: { count: 2, startShare: { numerator: 1, denominator: 10 } }, stages: [{ id: 'sample', title: '样机', fen: 80_000_000 }, { id: 'mounted', title: '装车', fen: 160_000_000 }],
};
const DAY = 86_400_000;
/** The clock of a test moves on while its challenges are performed. */
const timesFrom = (now: Date) => ({ questionsUntil: inDays(20, now), entriesUntil: inDays(40, now), judgedBy: inDays(80, now).slice(0, 10) });

export interface PerformingDesk extends ChallengeStage {
  /** A challenge whose award was written by hand, with everybody's password set. */
  awarded(count: number, change?: Record<string, unknown>): Promise<{ challenge: SeenChallenge; winners: Winner[] }>;
  contract(challenge: Pick<SeenChallenge, 'id'>, entryId: string, who?: Somebody, rest?: object): Answer<{ dealId: string }>;
  /** Proposed, accepted, its first terms accepted, and in effect by the database. Answers the contract's id. */
  inEffect(challenge: Pick<SeenChallenge, 'id'>, winner: Winner): Promise<string>;
  /** As the consumer of contracting's event does. */
  begin(challengeId: string): Promise<boolean>;
  /** All contracts in effect, and the challenge performing. */
  performing(count: number, change?: Record<string, unknown>): Promise<{ challenge: SeenChallenge; winners: Winner[]; contracts: string[] }>;
  board(who: Somebody, id: string): Promise<SeenBoard>;
  plan(contractId: string, winner: Winner, keys: readonly (readonly [key: string, inDays: number, by?: 'holder' | 'acquirer'])[]): Promise<void>;
  on(who: Somebody, contractId: string, list: 'plans' | 'milestones' | 'forceMajeure' | 'endings', which: string | number, act: string, rest?: object): Answer<SeenPerformance>;
  /** Handed in and accepted. */
  reached(contractId: string, winner: Winner, key: string): Promise<void>;
  handedIn(contractId: string, winner: Winner, key: string): Promise<void>;
  paid(contractId: string, winner: Winner, id: string, fen: number): Promise<void>;
  /** Money of a sum goes back: proposed by the office, confirmed by its finance. */
  refunded(contractId: string, winner: Winner, sum: string, fen: number, cause?: string): Promise<void>;
  /** By a decision of a court, which one side brings. */
  rescinded(contractId: string): Promise<void>;
  /** Ended by agreement. */
  terminated(contractId: string, winner: Winner): Promise<void>;
  post<T = Record<string, never>>(who: Somebody, id: string, path: string, body: object): Answer<T>;
  settlement(who: Somebody, id: string): Promise<SeenSettlement>;
  /** Named by the organiser: a colleague of its own. */
  endUser(id: string, who?: Somebody): Promise<void>;
  days(count: number): void;
  paper(who: Somebody, contractId: string, kind: string): Promise<string>;
}

export async function openPerformingDesk(): Promise<PerformingDesk> {
  const stage = await openChallengeStage();
  const passwords = await hash(PASSWORD);
  const known = () => stage.database.sql('update identity.account set password_hash = $1', [passwords]);
  let transfer = 0;
  const awarded: PerformingDesk['awarded'] = async (count, change) => {
    const leads: { lead: Somebody; office: Somebody }[] = [];
    for (let at = 0; at < count; at += 1) {
      const organisation = await stage.organisation(`麓山第${at + 1}大学`);
      leads.push({ lead: await stage.person(organisation, ['researcher'], `第${at + 1}负责人`), office: await stage.person(organisation, ['tto', 'finance', 'unit_leader'], `第${at + 1}成果处`) });
    }
    await known();
    const { challenge, teams } = await stage.inState('awarded', leads.map(({ lead }) => lead), { ...timesFrom(stage.clock.now()), ...change });
    await stage.hand.sql(`update challenges.entry set state = 'chosen' where challenge_id = $1`, [challenge.id]);
    await stage.hand.sql(`insert into challenges.decision (id, challenge_id, round, ranking, winners, minutes, minutes_sha256, concluded_by, concluded_at) values ($1, $2, 1, '[]', $3, '评榜纪要', encode(sha256('x'), 'hex'), $4, now())`,
      [newId(), challenge.id, teams.map(({ entryId }) => entryId), stage.maker.userId]);
    return { challenge: await stage.get(stage.maker, challenge.id), winners: teams.map((team, at) => ({ ...team, office: leads[at]!.office })) };
  };
  const contract: PerformingDesk['contract'] = async ({ id }, entryId, who = stage.maker, rest = {}) => who.client.post(`challenges/${id}/contracts`, { version: (await stage.get(stage.maker, id)).version, entryId, foreign: 'no', ...rest });
  const inEffect: PerformingDesk['inEffect'] = async (challenge, { entryId, office }) => {
    const { dealId } = take<{ dealId: string }>(await contract(challenge, entryId), 201);
    take(await office.client.post(`deals/${dealId}/acts/accept`, { version: take<SeenDeal>(await office.client.get(`deals/${dealId}`)).version }));
    take(await office.client.post(`deals/${dealId}/terms/1/decisions/accept`, {}));
    const [seen] = take<{ items: { id: string }[] }>(await office.client.get('contracts', { query: { dealId } })).items;
    const move = (set: string, ...values: unknown[]) => stage.database.sql(`update contracting.contract set ${set}, version = version + 1 where id = $1`, [seen!.id, ...values]);
    await move(`state = 'approving', submitted_by = $2`, office.userId);
    await move(`state = 'approved', approved_by = $2`, stage.maker.userId);
    await move(`state = 'signing'`);
    await move(`state = 'in_effect', effective_on = $2`, chinaDate(stage.clock.now()));
    return seen!.id;
  };
  const begin = (id: string) => stage.api.get(BeginPerforming, { strict: false }).run(systemContext('challenges.on-contract', newId()), id);
  const seen = async (who: Somebody, id: string) => take<SeenPerformance>(await who.client.get(`contracts/${id}/performance`));
  const paper = async (who: Somebody, id: string, kind: string): Promise<string> => {
    const { payload, headers } = multipart({ kind }, { name: `${kind}.pdf`, type: 'application/pdf', bytes: PDF });
    return take<{ papers: { id: string; kind: string; mine: boolean }[] }>(await who.client.post(`contracts/${id}/papers`, payload, { headers }), 201).papers.filter((each) => each.kind === kind && each.mine).at(-1)!.id;
  };
  const THING = { plans: 'milestone-plan', milestones: 'milestone', forceMajeure: 'force-majeure', endings: 'contract-ending' } as const;
  const on: PerformingDesk['on'] = async (who, id, list, which, act, rest = {}) => {
    const rows = (await seen(who, id))[list] as { id: string; version: number; key?: string }[];
    const row = typeof which === 'number' ? rows.at(which)! : rows.find(({ key }) => key === which)!;
    return who.client.post(`contracts/${id}/performance/${THING[list]}/${row.id}/acts/${act}`, { version: row.version, ...rest });
  };
  const handedIn: PerformingDesk['handedIn'] = async (id, { office }, key) => {
    take(await on(office, id, 'milestones', key, 'submit', { paperIds: [await paper(office, id, 'evidence')] }));
  };
  return {
    ...stage, awarded, contract, inEffect, begin, on, handedIn, paper,
    performing: async (count, change) => {
      const { challenge, winners } = await awarded(count, change);
      const contracts: string[] = [];
      for (const winner of winners) contracts.push(await inEffect(challenge, winner));
      await begin(challenge.id);
      return { challenge: await stage.get(stage.maker, challenge.id), winners, contracts };
    },
    board: async (who, id) => take<SeenBoard>(await who.client.get(`challenges/${id}/milestones`)),
    plan: async (id, { office }, keys) => {
      const milestones = keys.map(([key, inDays, by = 'holder']) => ({ key, title: `里程碑 ${key}`, dueOn: chinaDate(new Date(stage.clock.now().getTime() + inDays * DAY)), by }));
      take(await office.client.post(`contracts/${id}/performance/milestone-plans`, { milestones }), 201);
      take(await on(stage.maker, id, 'plans', -1, 'agree'));
    },
    reached: async (id, winner, key) => {
      await handedIn(id, winner, key);
      take(await on(stage.maker, id, 'milestones', key, 'accept'));
    },
    paid: async (id, { office }, sum, fen) => {
      transfer += 1;
      const { payments } = take<SeenMoney>(await stage.maker.client.post(`contracts/${id}/payments`, { receivableKey: `fixed:${sum}`, fen, paidOn: chinaDate(stage.clock.now()), bankReference: `网银${transfer}` }), 201);
      const payment = payments.find(({ state }) => state === 'declared')!;
      take(await office.client.post(`contracts/${id}/payments/${payment.id}/acts/confirm`, { version: payment.version }));
    },
    refunded: async (id, { office }, sum, fen, cause = 'refund') => {
      const finance = await stage.person(office.organisationId, ['finance'], `财务${transfer += 1}`);
      const { payments } = take<{ payments: { id: string; receivableKey: string; refundedFen: number }[] }>(await office.client.get(`contracts/${id}/money`));
      const receiptId = payments.find(({ receivableKey }) => receivableKey === `fixed:${sum}`)!.id;
      const { goingBack } = take<{ goingBack: { id: string; version: number; state: string }[] }>(await office.client.post(`contracts/${id}/going-back`, { cause, document: '退款协议 2026-3', refunds: [{ receiptId, fen }] }), 201);
      const back = goingBack.find(({ state }) => state === 'prepared')!;
      take(await finance.client.post(`contracts/${id}/going-back/${back.id}/acts/confirm`, { version: back.version }));
    },
    rescinded: async (id) => {
      take(await stage.maker.client.post(`contracts/${id}/performance/endings`, { kind: 'rescind', ground: 'decision', reason: '法院确认合同无效', paperId: await paper(stage.maker, id, 'evidence'), reference: '（2026）湘01民终1号', password: PASSWORD }), 201);
    },
    terminated: async (id, { office }) => {
      take(await stage.maker.client.post(`contracts/${id}/performance/endings`, { kind: 'terminate', ground: 'agreement', reason: '赛道淘汰，双方同意终止', password: PASSWORD }), 201);
      take(await on(office, id, 'endings', -1, 'confirm', { password: PASSWORD }));
    },
    post: (who, id, path, body) => who.client.post(`challenges/${id}/${path}`, body),
    settlement: async (who, id) => take<SeenSettlement>(await who.client.get(`challenges/${id}/settlement`)),
    endUser: async (id, who = stage.colleague) => {
      take(await stage.maker.client.put(`challenges/${id}/end-user`, { version: (await stage.get(stage.maker, id)).version, accountId: who.userId }));
    },
    days: (count) => stage.clock.advance(count * DAY),
  };
}
