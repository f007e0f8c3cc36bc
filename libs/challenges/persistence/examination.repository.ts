import { Injectable } from '@nestjs/common';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { RefusalBasis } from '../domain/rules/examination.rules.js';
import type { ExaminationStanding } from '../domain/standings.js';

export interface Talk {
  readonly id: string;
  readonly entryId: string;
  readonly supplements: string | null;
  readonly declined: boolean;
  readonly heldOn: string | null;
  readonly way: string | null;
  readonly participants: readonly string[];
  readonly text: string;
  readonly recordedBy: string;
  readonly recordedAt: Date;
}
export interface TalkRemark {
  readonly id: string;
  readonly talkId: string;
  readonly text: string;
  readonly saidBy: string;
  readonly saidAt: Date;
}
export interface Eligibility {
  readonly entryId: string;
  readonly decision: 'admit' | 'refuse';
  readonly reason: string | null;
  readonly basis: RefusalBasis | null;
  readonly decidedBy: string;
  readonly decidedAt: Date;
}

/** Eligibility and talks; rows are written once. */
@Injectable()
export class ExaminationRepository {
  constructor(private readonly database: Database) {}

  async standing(ctx: OperationContext, challengeId: string): Promise<ExaminationStanding> {
    return (await this.database.query<ExaminationStanding>(ctx,
      `select count(*) filter (where e.state = 'received')::int as sealed, count(*) filter (where e.state = 'opened')::int as undecided, count(*) filter (where e.state = 'eligible')::int as eligible,
         count(*) filter (where e.state = 'eligible' and not exists (select 1 from challenges.talk t where t.entry_id = e.id))::int as "withoutTalk",
         count(*) filter (where e.state in ('opened', 'eligible'))::int as "withoutAnswer"
       from challenges.entry e where e.challenge_id = $1`, [challengeId]))[0]!;
  }

  async insertEligibility(ctx: TransactionContext, e: Eligibility): Promise<void> {
    await this.database.execute(ctx, 'insert into challenges.eligibility (entry_id, decision, reason, basis, decided_by, decided_at) values ($1, $2, $3, $4, $5, $6)', [e.entryId, e.decision, e.reason, e.basis === null ? null : JSON.stringify(e.basis), e.decidedBy, e.decidedAt]);
  }

  async insertTalk(ctx: TransactionContext, t: Talk): Promise<void> {
    await this.database.execute(ctx, 'insert into challenges.talk (id, entry_id, supplements, declined, held_on, way, participants, text, recorded_by, recorded_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
      [t.id, t.entryId, t.supplements, t.declined, t.heldOn, t.way, t.participants, t.text, t.recordedBy, t.recordedAt]);
  }

  /** Oldest first. */
  talks(ctx: OperationContext, entryIds: readonly string[]): Promise<Talk[]> {
    return this.database.query<Talk>(ctx,
      `select t.id, t.entry_id as "entryId", t.supplements, t.declined, to_char(t.held_on, 'YYYY-MM-DD') as "heldOn", t.way, t.participants, t.text, t.recorded_by as "recordedBy", t.recorded_at as "recordedAt"
       from challenges.talk t where t.entry_id = any($1::uuid[]) order by t.recorded_at, t.id`, [entryIds]);
  }

  async insertRemark(ctx: TransactionContext, r: TalkRemark): Promise<void> {
    await this.database.execute(ctx, 'insert into challenges.talk_remark (id, talk_id, text, said_by, said_at) values ($1, $2, $3, $4, $5)', [r.id, r.talkId, r.text, r.saidBy, r.saidAt]);
  }

  remarks(ctx: OperationContext, entryId: string): Promise<TalkRemark[]> {
    return this.database.query<TalkRemark>(ctx, `select r.id, r.talk_id as "talkId", r.text, r.said_by as "saidBy", r.said_at as "saidAt" from challenges.talk_remark r join challenges.talk t on t.id = r.talk_id where t.entry_id = $1 order by r.said_at, r.id`, [entryId]);
  }
}
