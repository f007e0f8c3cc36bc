import { Injectable } from '@nestjs/common';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { Side } from '../domain/deal.js';
import type { VersionKind } from '../domain/terms/negotiation.js';
import type { Terms } from '../domain/terms/terms.schema.js';

export interface KeptVersion {
  readonly dealId: string;
  readonly number: number;
  readonly kind: VersionKind;
  readonly side: Side;
  readonly offeredBy: string;
  readonly offeredAt: Date;
  readonly note: string | null;
  readonly terms: Terms;
  readonly hash: string;
  readonly clauseIds: readonly string[];
  readonly outcome: 'accepted' | 'rejected' | 'withdrawn' | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
}
export interface KeptComment {
  readonly id: string;
  readonly dealId: string;
  readonly number: number;
  readonly clauseId: string | null;
  readonly side: Side;
  readonly authorId: string;
  readonly text: string;
  readonly at: Date;
}

const VERSION = `v.deal_id as "dealId", v.number, v.kind, v.side, v.offered_by as "offeredBy", v.offered_at as "offeredAt", v.note, v.terms, v.hash, v.clause_ids as "clauseIds", v.outcome, v.decided_by as "decidedBy", v.decided_at as "decidedAt"`;

/** Versions of the terms: kept as they were offered, decided once. */
@Injectable()
export class TermsRepository {
  constructor(private readonly database: Database) {}

  versions(ctx: OperationContext, dealId: string): Promise<KeptVersion[]> {
    return this.database.query<KeptVersion>(ctx, `select ${VERSION} from contracting.terms_version v where v.deal_id = $1 order by v.number`, [dealId]);
  }

  async insert(ctx: TransactionContext, v: KeptVersion): Promise<void> {
    await this.database.execute(ctx, 'insert into contracting.terms_version (deal_id, number, kind, side, offered_by, offered_at, note, terms, hash, clause_ids) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
      [v.dealId, v.number, v.kind, v.side, v.offeredBy, v.offeredAt, v.note, JSON.stringify(v.terms), v.hash, v.clauseIds]);
  }

  async decide(ctx: TransactionContext, { dealId, number, outcome, decidedBy, decidedAt }: KeptVersion): Promise<void> {
    await this.database.execute(ctx, 'update contracting.terms_version set outcome = $3, decided_by = $4, decided_at = $5 where deal_id = $1 and number = $2', [dealId, number, outcome, decidedBy, decidedAt]);
  }

  comments(ctx: OperationContext, dealId: string, number?: number): Promise<KeptComment[]> {
    return this.database.query<KeptComment>(ctx,
      `select id, deal_id as "dealId", number, clause_id as "clauseId", side, author_id as "authorId", text, at from contracting.terms_comment where deal_id = $1 and ($2::integer is null or number = $2) order by id`, [dealId, number ?? null]);
  }

  async addComment(ctx: TransactionContext, c: KeptComment): Promise<void> {
    await this.database.execute(ctx, 'insert into contracting.terms_comment (id, deal_id, number, clause_id, side, author_id, text, at) values ($1, $2, $3, $4, $5, $6, $7, $8)', [c.id, c.dealId, c.number, c.clauseId, c.side, c.authorId, c.text, c.at]);
  }
}
