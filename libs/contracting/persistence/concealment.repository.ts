import { Injectable } from '@nestjs/common';
import { Problem, stateProblems } from '@app/kernel';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { ConcealmentClaim, ConcealmentState } from '../domain/concealment/concealment.js';

const CLAIM = `c.id, c.mediation_id as "mediationId", c.state, c.version, c.kind, c.statement, c.evidence_name as "evidenceName", c.evidence_sha256 as "evidenceSha256", c.evidence_bytes as "evidenceBytes", c.asserted_by as "assertedBy",
  c.asserted_at as "assertedAt", to_char(c.answer_by, 'YYYY-MM-DD') as "answerBy", c.answer, c.answered_at as "answeredAt", c.ended_by as "endedBy", c.ended_at as "endedAt", c.end_reason as "endReason"`;

@Injectable()
export class ConcealmentRepository {
  constructor(private readonly database: Database) {}

  /** False where one is undecided or upheld: of two at once the index turns one away. */
  async insert(ctx: TransactionContext, c: ConcealmentClaim): Promise<boolean> {
    const rows = await this.database.query(ctx,
      `insert into contracting.concealment_claim (id, mediation_id, state, version, kind, statement, evidence_name, evidence_sha256, evidence_bytes, asserted_by, asserted_at, answer_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict do nothing returning id`,
      [c.id, c.mediationId, c.state, c.version, c.kind, c.statement, c.evidenceName, c.evidenceSha256, c.evidenceBytes, c.assertedBy, c.assertedAt, c.answerBy]);
    return rows.length === 1;
  }

  async find(ctx: OperationContext, id: string): Promise<ConcealmentClaim | undefined> {
    const [found] = await this.database.query<ConcealmentClaim>(ctx, `select ${CLAIM} from contracting.concealment_claim c where c.id = $1`, [id]);
    return found;
  }

  /** Newest first. */
  ofMediation(ctx: OperationContext, mediationId: string): Promise<ConcealmentClaim[]> {
    return this.database.query<ConcealmentClaim>(ctx, `select ${CLAIM} from contracting.concealment_claim c where c.mediation_id = $1 order by c.id desc`, [mediationId]);
  }

  /** Of the whole platform, newest first. */
  page(ctx: OperationContext, { state, after, limit }: { state?: ConcealmentState | undefined; after?: string | undefined; limit: number }): Promise<ConcealmentClaim[]> {
    return this.database.query<ConcealmentClaim>(ctx,
      `select ${CLAIM} from contracting.concealment_claim c where ($1::text is null or c.state = $1) and ($2::uuid is null or c.id < $2) order by c.id desc limit $3`, [state ?? null, after ?? null, limit + 1]);
  }

  async save(ctx: TransactionContext, c: ConcealmentClaim, seen: number): Promise<void> {
    const changed = await this.database.execute(ctx, 'update contracting.concealment_claim set state = $3, version = $4, answer = $5, answered_at = $6, ended_by = $7, ended_at = $8, end_reason = $9 where id = $1 and version = $2',
      [c.id, seen, c.state, c.version, c.answer, c.answeredAt, c.endedBy, c.endedAt, c.endReason]);
    if (changed !== 1) throw new Problem(stateProblems['stale-version'], { seen, current: c.version });
  }
}
