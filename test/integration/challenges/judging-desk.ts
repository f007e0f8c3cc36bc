import { createHash } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import { inDays } from '@app/challenges/testing';
import type { Somebody } from '../listing/listing-market.js';
import { take, type Refusal, type SeenChallenge } from './challenge-desk.js';
import { openChallengeStage, type ChallengeStage, type Team } from './challenge-stage.js';

export const PASSWORD = '麓桥-2026-评榜';
export const CARDS_BY = inDays(10).slice(0, 10);
export const AGAIN_BY = inDays(20).slice(0, 10);
export const HASH = /^[0-9a-f]{64}$/;
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
interface Act { act: string; blockedBy: { code: string }[] }
export interface SeenSeat { id: string; name: string; organisation: { id: string }; place: number; state: string; version: number; inPlaceOf: string | null; cardsBy: string; mine: boolean; cards: number; signed: number; feeFen: number; paidFen: number; minutesSigned: boolean; quality: { score: number; inTime: number } | null; nextActs: Act[] }
export interface SeenFurther { number: number; count: number; seed: string; poolSha256: string; candidates: number; able: number; conflicts: Record<string, number>; cardsBy: string; pool?: { expertId: string; organisationId: string }[]; chosen?: string[]; reserves?: string[]; excluded?: { expertId: string; conflicts: string[] }[] }
export interface SeenPanel {
  field: string; count: number; seed: string; seedSource: string; poolSha256: string; candidates: number; able: number; conflicts: Record<string, number>; method: number; retiredByOrganiser: number; retired?: { expertId: string }[]; feeFen: number | null; seats?: SeenSeat[]; reservesLeft?: number; further: SeenFurther[]; missing?: number; drawsAgain: boolean; cardsBy: string;
  pool?: { expertId: string; organisationId: string }[]; chosen?: string[]; reserves?: string[]; excluded?: { expertId: string; conflicts: string[] }[];
}
export interface SeenAssignment { seatId: string; challengeId: string; state: string; version: number; cards: { id: string; number: number; state: string; started: boolean }[]; signed: number; minutes: string; nextActs: Act[]; quality: { score: number } | null }
export interface SeenReview { id: string; number: number; state: string; version: number; criteria: { id: string }[]; proposal: Record<string, unknown>; points: Record<string, number>; comments: Record<string, string>; overall: string | null; sha256: string | null; editable: boolean }
export interface SeenJudging {
  cards: number; signed: number; complete: boolean; winners: number | null; experts: { expert: string; habit: string; mean: number }[]; first: string[]; border: { entryIds: string[]; by: string } | null; round: number;
  ranking: { entryId: string; number: number; place: number; score: string; lowest: string; highest: string; calibrated: number | null; cards: { expert: string; score: string; points: Record<string, number> }[] }[];
}
export interface SeenMinutes {
  round: number; revision: number; text: string | null; sha256: string | null; cardsSha256: string | null; signatures: { seatId: string; name: string; dissent: string | null }[]; ofAnotherRanking: boolean; unsigned: { seatId: string; name: string; reason: string }[]; missing: { seatId: string; name: string }[]; recordableFrom: string | null;
  due: number; mine: string; writes: boolean;
}
export interface SeenExpert { id: string; state: string; version: number; fields: string[]; nextActs: Act[]; reason: string | null; judged: number; relatedPeople: { id: string; name: string }[] }
type Answer<T> = Promise<{ status: number; body: T & Refusal }>;
export type Points = Readonly<Record<string, number>>;

export interface JudgingDesk extends ChallengeStage {
  readonly second: Somebody;
  /** Admitted experts of the field, each of a unit of their own. */
  experts(count: number, change?: Record<string, unknown>): Promise<Somebody[]>;
  profile(who: Somebody, change?: Record<string, unknown>): Answer<{ profile: SeenExpert | null }>;
  panel(id: string, who?: Somebody): Promise<SeenPanel>;
  draw(id: string, change?: Record<string, unknown>, who?: Somebody): Answer<SeenPanel>;
  again(id: string, cardsBy?: string, who?: Somebody): Answer<SeenPanel>;
  /** An expert who sits steps back. */
  recuse(id: string, who: Somebody): Promise<void>;
  /** In judging, with a panel that has accepted. */
  seated(leads: readonly Somebody[], change?: Record<string, unknown>, count?: number): Promise<{ challenge: SeenChallenge; teams: readonly Team[]; panel: Somebody[] }>;
  assignment(who: Somebody, challengeId: string): Promise<SeenAssignment>;
  review(who: Somebody, id: string): Promise<SeenReview>;
  save(who: Somebody, review: SeenReview, points: Points, rest?: Record<string, unknown>): Answer<SeenReview>;
  sign(who: Somebody, review: SeenReview, password?: string): Answer<SeenReview>;
  /** Every card of these experts, with the points for the entry of that number. */
  scored(challengeId: string, experts: readonly Somebody[], points: (number: number, expert: number) => Points): Promise<void>;
  judging(id: string, who?: Somebody): Promise<SeenJudging>;
  minutes(id: string, who?: Somebody): Promise<SeenMinutes>;
  /** Minutes that all these experts signed. */
  minuted(id: string, experts: readonly Somebody[], text?: string): Promise<void>;
  conclude(challenge: SeenChallenge, winners: readonly string[], others: readonly string[], change?: Record<string, unknown>): Answer<SeenChallenge>;
  byId(challengeId: string): Promise<ReadonlyMap<string, Somebody>>;
}

/** As docs say it, written anew: whoever has seed, pool and conflicts gets the same order. */
export function repeated({ seed, pool, excluded }: Pick<SeenPanel, 'seed' | 'pool' | 'excluded'>): string[] {
  const out = new Set(excluded!.map(({ expertId }) => expertId));
  const order = pool!.map(({ expertId }) => expertId).sort().filter((id) => !out.has(id));
  return order.map((id) => [sha256(`${seed}:${id}`), id] as const).sort(([a], [b]) => (a < b ? -1 : 1)).map(([, id]) => id);
}

/** The stage with a pool of experts who have a password. */
export async function openJudgingDesk(): Promise<JudgingDesk> {
  const stage = await openChallengeStage();
  const key = await hash(PASSWORD);
  const second = await stage.person(stage.officer.organisationId, ['bureau_officer'], '另一评审员');
  const known = new Map<string, Somebody>();
  const profile: JudgingDesk['profile'] = (who, change = {}) => who.client.put('experts/me', { version: null, fields: ['materials.battery'], introduction: '二十年地下装备经验', ...change });
  const experts: JudgingDesk['experts'] = async (count, change) => {
    const all: Somebody[] = [];
    for (let at = 0; at < count; at++) {
      const who = await stage.person(await stage.organisation(`专家单位${known.size}`), ['expert'], `专家${known.size}`);
      await stage.hand.sql('update identity.account set password_hash = $1 where id = $2', [key, who.userId]);
      const { profile: made } = take<{ profile: SeenExpert }>(await profile(who, change));
      take(await stage.officer.client.post(`experts/${made.id}/acts/admit`, { version: made.version }));
      known.set(who.userId, who);
      all.push(who);
    }
    return all;
  };
  const panel: JudgingDesk['panel'] = async (id, who = stage.maker) => take(await who.client.get(`challenges/${id}/panel`));
  const draw: JudgingDesk['draw'] = (id, change = {}, who = stage.maker) => who.client.post(`challenges/${id}/panel`, { count: 5, feeFen: 50_000, cardsBy: CARDS_BY, ...change });
  const again: JudgingDesk['again'] = (id, cardsBy = AGAIN_BY, who = stage.maker) => who.client.post(`challenges/${id}/panel/draws`, { cardsBy });
  const assignment: JudgingDesk['assignment'] = async (who, challengeId) => take<{ items: SeenAssignment[] }>(await who.client.get('reviews')).items.find((one) => one.challengeId === challengeId)!;
  const review: JudgingDesk['review'] = async (who, id) => take(await who.client.get(`reviews/${id}`));
  const save: JudgingDesk['save'] = (who, { id, version }, points, rest = {}) => who.client.put(`reviews/${id}`, { version, points, comments: {}, overall: '思路清楚，试验安排还应更细一些。', ...rest });
  const sign: JudgingDesk['sign'] = (who, { id, version }, password = PASSWORD) => who.client.post(`reviews/${id}/signature`, { version, password });
  const minutes: JudgingDesk['minutes'] = async (id, who = stage.maker) => take(await who.client.get(`challenges/${id}/minutes`));
  return {
    ...stage, second, experts, profile, panel, draw, again, assignment,
    recuse: async (id, who) => { take(await who.client.post(`challenges/${id}/panel/mine/acts/recuse`, { version: (await assignment(who, id)).version, reason: '与参与方有合作' })); },
    review, save, sign, minutes,
    byId: async (challengeId) => new Map((await stage.hand.sql<{ id: string; account: string }>('select id, account_id as account from challenges.panel_expert where challenge_id = $1', [challengeId])).map(({ id, account }) => [id, known.get(account)!])),
    seated: async (leads, change, count = 5) => {
      const { challenge, teams } = await stage.inState('judging', leads, change);
      const drawn = take<SeenPanel>(await draw(challenge.id, { count }), 201);
      const seats = drawn.chosen!.map((accountId) => known.get(accountId)!);
      for (const who of seats) take(await who.client.post(`challenges/${challenge.id}/panel/mine/acts/accept`, { version: 1 }));
      return { challenge, teams, panel: seats };
    },
    scored: async (challengeId, all, points) => {
      for (const [at, who] of all.entries()) for (const { id, number, state } of (await assignment(who, challengeId)).cards) {
        if (state === 'signed') continue;
        take(await sign(who, take<SeenReview>(await save(who, await review(who, id), points(number, at)))));
      }
    },
    judging: async (id, who = stage.maker) => take(await who.client.get(`challenges/${id}/judging`)),
    minuted: async (id, all, text = '评榜会议于今日召开，专家独立评分，结论如下。') => {
      const written = take<SeenMinutes>(await stage.maker.client.put(`challenges/${id}/minutes`, { revision: (await minutes(id)).revision, text }));
      for (const who of all) take(await who.client.post(`challenges/${id}/minutes/signatures`, { sha256: written.sha256, cardsSha256: written.cardsSha256, password: PASSWORD }), 201);
    },
    conclude: ({ id, version }, winners, others, change = {}) => stage.maker.client.post(`challenges/${id}/conclusion`, { version, winners, answers: others.map((entryId) => ({ entryId, whyNot: '可行性得分较低，试验安排不足。' })), ...change }),
  };
}
