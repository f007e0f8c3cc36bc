import { Injectable } from '@nestjs/common';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { EvaluationContent } from '../domain/performing/performing.schema.js';

export interface EndUser { readonly id: string; readonly challengeId: string; readonly accountId: string; readonly organisationId: string; readonly namedBy: string; readonly namedAt: Date }
export interface Acceptance {
  readonly id: string;
  readonly challengeId: string;
  readonly outcome: 'accepted' | 'refused';
  readonly opinion: string;
  /** As they stood: the stage, its milestone and the hashes of what was handed in. */
  readonly stages: readonly { readonly id: string; readonly milestoneId: string; readonly acceptedOn: string | null; readonly evidence: readonly string[] }[];
  readonly sha256: string;
  readonly signedBy: string;
  readonly signedAt: Date;
}
export interface KeptSettlement { readonly challengeId: string; readonly poolFen: number; readonly paidFen: number; readonly refundFen: number; readonly canonical: string; readonly sha256: string; readonly settledBy: string; readonly settledAt: Date }
export interface KeptEvaluation { readonly challengeId: string; readonly content: EvaluationContent; readonly public: boolean; readonly writtenBy: string; readonly writtenAt: Date }

/** What is kept of the performance of a challenge beside its contracts; nothing of it is ever changed. */
@Injectable()
export class PerformingRepository {
  constructor(private readonly database: Database) {}

  async nameEndUser(ctx: TransactionContext, e: EndUser): Promise<void> {
    await this.database.execute(ctx, 'insert into challenges.end_user (id, challenge_id, account_id, organisation_id, named_by, named_at) values ($1, $2, $3, $4, $5, $6)', [e.id, e.challengeId, e.accountId, e.organisationId, e.namedBy, e.namedAt]);
  }

  /** Who was named last. */
  async endUser(ctx: OperationContext, challengeId: string): Promise<EndUser | undefined> {
    return (await this.database.query<EndUser>(ctx,
      `select id, challenge_id as "challengeId", account_id as "accountId", organisation_id as "organisationId", named_by as "namedBy", named_at as "namedAt" from challenges.end_user where challenge_id = $1 order by id desc limit 1`, [challengeId]))[0];
  }

  async sign(ctx: TransactionContext, a: Acceptance): Promise<void> {
    await this.database.execute(ctx, 'insert into challenges.acceptance (id, challenge_id, outcome, opinion, stages, sha256, signed_by, signed_at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
      [a.id, a.challengeId, a.outcome, a.opinion, JSON.stringify(a.stages), a.sha256, a.signedBy, a.signedAt]);
  }

  /** Newest first. */
  acceptances(ctx: OperationContext, challengeId: string): Promise<Acceptance[]> {
    return this.database.query<Acceptance>(ctx,
      `select id, challenge_id as "challengeId", outcome, opinion, stages, sha256, signed_by as "signedBy", signed_at as "signedAt" from challenges.acceptance where challenge_id = $1 order by id desc`, [challengeId]);
  }

  async settle(ctx: TransactionContext, s: KeptSettlement): Promise<void> {
    await this.database.execute(ctx, 'insert into challenges.settlement (challenge_id, pool_fen, paid_fen, refund_fen, canonical, sha256, settled_by, settled_at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
      [s.challengeId, s.poolFen, s.paidFen, s.refundFen, s.canonical, s.sha256, s.settledBy, s.settledAt]);
  }

  async settlement(ctx: OperationContext, challengeId: string): Promise<KeptSettlement | undefined> {
    return (await this.database.query<KeptSettlement>(ctx,
      `select challenge_id as "challengeId", pool_fen::float8 as "poolFen", paid_fen::float8 as "paidFen", refund_fen::float8 as "refundFen", canonical, sha256, settled_by as "settledBy", settled_at as "settledAt"
       from challenges.settlement where challenge_id = $1`, [challengeId]))[0];
  }

  async evaluate(ctx: TransactionContext, e: KeptEvaluation): Promise<void> {
    await this.database.execute(ctx, 'insert into challenges.evaluation (challenge_id, content, public, written_by, written_at) values ($1, $2, $3, $4, $5)', [e.challengeId, JSON.stringify(e.content), e.public, e.writtenBy, e.writtenAt]);
  }

  async evaluation(ctx: OperationContext, challengeId: string): Promise<KeptEvaluation | undefined> {
    return (await this.database.query<KeptEvaluation>(ctx, `select challenge_id as "challengeId", content, public, written_by as "writtenBy", written_at as "writtenAt" from challenges.evaluation where challenge_id = $1`, [challengeId]))[0];
  }

  /** Entries that won, of challenges of the organisation, or of a team to which it or the account belongs; at most so many that a list stays one. */
  async wonBy(ctx: OperationContext, { userId, organisationId, challengeId }: { userId: string; organisationId: string; challengeId?: string | undefined }): Promise<{ id: string; organises: boolean; leads: boolean }[]> {
    return this.database.query(ctx,
      `select e.id, c.organisation_id = $2 as organises, (e.organisation_id = $2 or e.author_id = $1) as leads from challenges.entry e join challenges.challenge c on c.id = e.challenge_id
       where e.state in ('chosen', 'eliminated', 'failed', 'completed') and ($3::uuid is null or c.id = $3)
         and (c.organisation_id = $2 or e.organisation_id = $2 or e.author_id = $1 or exists (select 1 from jsonb_array_elements(e.proposal -> 'members') m where m ->> 'organisationId' = $2::text))
       order by e.id desc limit 2000`, [userId, organisationId, challengeId ?? null]);
  }
}
