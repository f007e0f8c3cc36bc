import { Injectable } from '@nestjs/common';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import { rankedSchema, VOID_REASONS, type Decision, type VoidCause } from '../domain/award/decision.js';
import type { EthicsScreen } from '../domain/award/ethics.js';

const DECISION = `d.id, d.challenge_id as "challengeId", d.round, d.ranking, d.winners, d.notice_id as "noticeId", d.concluded_at as "concludedAt", d.voided_at as "voidedAt", d.void_cause as "voidCause"`;
const SCREEN = `s.id, s.challenge_id as "challengeId", s.entry_id as "entryId", s.seq, s.questions, s.listed, s.opinion, s.rereview, s.rule_versions as "ruleVersionIds", s.answered_by as "answeredBy", s.answered_at as "answeredAt"`;
const read = (row: Decision): Decision => ({ ...row, ranking: row.ranking.map((line) => rankedSchema.parse(line)) });

/** What a judging came to, how it is shown, and the ethics screens before that. */
@Injectable()
export class AwardRepository {
  constructor(private readonly database: Database) {}

  /** All rounds of a challenge, the last first. */
  async rounds(ctx: OperationContext, challengeId: string): Promise<Decision[]> {
    return (await this.database.query<Decision>(ctx, `select ${DECISION} from challenges.decision d where d.challenge_id = $1 order by d.round desc`, [challengeId])).map(read);
  }

  async standing(ctx: OperationContext, challengeId: string): Promise<Decision | undefined> {
    return (await this.rounds(ctx, challengeId)).find(({ voidedAt }) => voidedAt === null);
  }

  async shown(ctx: TransactionContext, id: string, noticeId: string): Promise<void> {
    await this.database.execute(ctx, 'update challenges.decision set notice_id = $2 where id = $1', [id, noticeId]);
  }

  async void(ctx: TransactionContext, id: string, cause: VoidCause, at: Date): Promise<void> {
    await this.database.execute(ctx, 'update challenges.decision set voided_at = $2, void_cause = $3, void_reason = $4 where id = $1', [id, at, cause, VOID_REASONS[cause]]);
  }

  /** Who sealed an entry that was judged, and whether it is chosen. */
  judged(ctx: OperationContext, challengeId: string): Promise<{ accountId: string; wins: boolean }[]> {
    return this.database.query(ctx, `select e.author_id as "accountId", bool_or(e.state = 'chosen') as wins from challenges.entry e where e.challenge_id = $1 and e.state in ('opened', 'eligible', 'chosen', 'not_chosen') group by e.author_id order by 1`, [challengeId]);
  }

  /** The last screen of every entry. */
  screens(ctx: OperationContext, challengeId: string): Promise<EthicsScreen[]> {
    return this.database.query<EthicsScreen>(ctx, `select distinct on (s.entry_id) ${SCREEN} from challenges.ethics_screen s where s.challenge_id = $1 order by s.entry_id, s.seq desc`, [challengeId]);
  }

  async insertScreen(ctx: TransactionContext, s: EthicsScreen): Promise<void> {
    await this.database.execute(ctx,
      `insert into challenges.ethics_screen (id, challenge_id, entry_id, seq, questions, listed, opinion, rereview, rule_versions, answered_by, answered_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [s.id, s.challengeId, s.entryId, s.seq, JSON.stringify(s.questions), JSON.stringify(s.listed), s.opinion && JSON.stringify(s.opinion), s.rereview && JSON.stringify(s.rereview), s.ruleVersionIds, s.answeredBy, s.answeredAt]);
  }
}
