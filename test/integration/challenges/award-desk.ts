import { createHash } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import { JudgeAgain } from '@app/challenges';
import { OnResultObjection } from '@app/challenges/jobs';
import { newId } from '@app/kernel';
import { systemContext, TransactionRunner } from '@app/platform';
import { EndNotices } from '@app/publicity';
import type { Somebody } from '../listing/listing-market.js';
import type { Refusal, SeenChallenge } from './challenge-desk.js';
import { LISTED, QUESTIONS } from './ethics-answers.js';
import { openChallengeStage, type ChallengeStage, type Team } from './challenge-stage.js';

export const PASSWORD = 'Langsam-waechst-2026';
export const approval = (change: Record<string, unknown> = {}) => ({ body: '湘江大学科技伦理委员会', number: 'LL-2026-7', date: '2026-01-10', outcome: 'approved', ...change });
export interface Winner { entryId: string; number: number; organisation: { name: string }; gaps: string[]; screen: { seq: number } | null }
export interface SeenEthics { winners: Winner[]; askWhom: string[]; flagged: boolean; writable: boolean; questions: { article: string; status: string; items: string[] }; list: { article: string; items: string[] } }
export interface Judged { readonly challenge: SeenChallenge; readonly teams: readonly Team[]; readonly decisionId: string }
interface Objection { id: string; version: number; state: string }

export interface AwardDesk extends ChallengeStage {
  /** May decide on objections at the organiser, and opened no notice. */
  readonly handler: Somebody;
  /** Judged: the first team won with 90, each other lost with ten points less; written by hand. */
  judged(leads: readonly Somebody[], change?: Record<string, unknown>): Promise<Judged>;
  screen(id: string, entryId: string, answers?: Record<string, unknown>, who?: Somebody): Promise<{ status: number; body: SeenEthics & Refusal }>;
  publicise(challenge: SeenChallenge, rest?: Record<string, unknown>, who?: Somebody): Promise<{ status: number; body: SeenChallenge & Refusal }>;
  /** Screened with no to everything, and in publicity. */
  shown(leads: readonly Somebody[], change?: Record<string, unknown>): Promise<Judged & { readonly noticeId: string }>;
  noticeOf(challengeId: string): Promise<string>;
  /** Moves the clock beyond the last day of the notice and ends it. */
  over(noticeId: string): Promise<void>;
  object(who: Somebody, noticeId: string): Promise<Objection>;
  /** The handler admits it and decides. */
  settle(objection: Objection, outcome: 'uphold' | 'dismiss'): Promise<void>;
  /** Hands every settled objection of the notice to the consumer, as the worker does. */
  told(noticeId: string): Promise<void>;
  /** As the judging writes it, by hand. */
  decided(challenge: SeenChallenge, teams: readonly Team[], winner: number, round: number): Promise<string>;
}

export async function openAwardDesk(): Promise<AwardDesk> {
  const stage = await openChallengeStage();
  const { hand, maker } = stage;
  const handler = await stage.person(maker.organisationId, ['unit_leader'], '分管领导');
  const year = new Date().getFullYear();
  for (const each of [year, year + 1]) await hand.sql(`insert into platform.calendar_year (year, source, notice_date, known_until) values ($1, 'test', '2025-11-01', $2) on conflict do nothing`, [each, `${each}-12-31`]);
  const signing = await hash(PASSWORD, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  const take = <T>({ status, body }: { status: number; body: unknown }, wanted = 200): T => {
    if (status !== wanted) throw new Error(`${status}: ${JSON.stringify(body)}`);
    return body as T;
  };
  const decided: AwardDesk['decided'] = async (challenge, teams, winner, round) => {
    const [decisionId, minutes] = [newId(), `第 ${round} 轮评榜纪要`];
    const score = (points: number) => ({ numerator: String(points), denominator: '1' });
    const order = [winner, ...teams.keys()].filter((at, place, all) => all.indexOf(at) === place);
    const ranking = order.map((at, place) => ({
      entryId: teams[at]!.entryId, score: score(90 - 10 * place), lowest: score(80 - 10 * place), highest: score(95 - 10 * place), calibrated: null, experts: 3, criteria: { novelty: score(90 - 10 * place), plan: score(90 - 12 * place) },
    }));
    await hand.sql(
      `insert into challenges.decision (id, challenge_id, round, ranking, winners, minutes, minutes_sha256, concluded_by, concluded_at) values ($1, $2, $3, $4, $5, $6, $7, $8, now())`,
      [decisionId, challenge.id, round, JSON.stringify(ranking), [teams[winner]!.entryId], minutes, createHash('sha256').update(minutes).digest('hex'), maker.userId]);
    for (const [at, { entryId }] of teams.entries()) {
      await hand.sql(`update challenges.entry set state = $2, why_not = $3, decided_by = $4, decided_at = now() where id = $1 and state = 'eligible'`, [entryId, at === winner ? 'chosen' : 'not_chosen', at === winner ? null : `第 ${at + 1} 队可行性论证不足`, maker.userId]);
    }
    await hand.sql(`update challenges.challenge set state = 'judged', version = version + 1 where id = $1`, [challenge.id]);
    return decisionId;
  };
  const judged: AwardDesk['judged'] = async (leads, change) => {
    const { challenge, teams } = await stage.inState('judging', leads, change);
    const decisionId = await decided(challenge, teams, 0, 1);
    return { challenge: await stage.get(maker, challenge.id), teams, decisionId };
  };
  const screen: AwardDesk['screen'] = (id, entryId, answers = {}, who = maker) => who.client.post(`challenges/${id}/ethics`, { entryId, questions: QUESTIONS, listed: LISTED, ...answers });
  const publicise: AwardDesk['publicise'] = ({ id, version }, rest = {}, who = maker) => who.client.post(`challenges/${id}/publicity`, { version, relatedParty: 'no', ...rest });
  const noticeOf = async (challengeId: string): Promise<string> => (await hand.sql<{ id: string }>(`select id from publicity.notice where subject_id = $1 order by id desc limit 1`, [challengeId]))[0]!.id;
  const shown: AwardDesk['shown'] = async (leads, change) => {
    const all = await judged(leads, change);
    take(await screen(all.challenge.id, all.teams[0]!.entryId), 201);
    return { ...all, challenge: take<SeenChallenge>(await publicise(all.challenge), 201), noticeId: await noticeOf(all.challenge.id) };
  };
  const ctx = systemContext('test', newId());
  return {
    ...stage, handler, judged, screen, publicise, shown, noticeOf, decided,
    over: async (noticeId) => {
      // the days of the period are moved into the past instead of the clock forward: a session and a challenge would be over too
      await hand.sql(`update publicity.notice set opened_on = opened_on - 60, starts_on = starts_on - 60, ends_on = ends_on - 60 where id = $1`, [noticeId]);
      await stage.api.get(EndNotices, { strict: false }).run(ctx);
    },
    object: async (who, noticeId) => {
      await hand.sql('update identity.account set password_hash = $2 where id = $1', [who.userId, signing]);
      return take<Objection>(await who.client.post(`publicity-notices/${noticeId}/objections`, { text: '中榜方案与本队已公开的成果相同，请核查。', password: PASSWORD }), 201);
    },
    settle: async ({ id, version }, outcome) => {
      take(await handler.client.post(`publicity-objections/${id}/acts/admit`, { version }));
      take(await handler.client.post(`publicity-objections/${id}/acts/${outcome}`, { version: version + 1, reason: '经核查，意见如下。' }));
    },
    told: async (noticeId) => {
      const events = await hand.sql<{ id: string; payload: never; occurredAt: string }>(`select id, payload, to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "occurredAt" from platform.outbox_event where type = 'publicity.objection-settled.v1' and payload ->> 'noticeId' = $1 order by seq`, [noticeId]);
      const consumer = new OnResultObjection(stage.api.get(JudgeAgain, { strict: false }));
      for (const event of events) await stage.api.get(TransactionRunner).run(ctx, (inner) => consumer.handle(inner, event as never));
    },
  };
}
