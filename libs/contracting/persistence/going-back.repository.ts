import { Injectable } from '@nestjs/common';
import { Problem, stateProblems } from '@app/kernel';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { KeptGoingBack } from '../domain/money/distribution/going-back.machine.js';

const BACK = `g.id, g.contract_id as "contractId", g.cause, g.state, g.version, g.document, g.refunds, g.ground, g.result, g.prepared_by as "preparedBy", g.prepared_at as "preparedAt", g.confirmed_by as "confirmedBy", g.confirmed_at as "confirmedAt", g.end_reason as "endReason"`;

@Injectable()
export class GoingBackRepository {
  constructor(private readonly database: Database) {}

  async add(ctx: TransactionContext, g: KeptGoingBack): Promise<void> {
    await this.database.execute(ctx, 'insert into contracting.going_back (id, contract_id, cause, state, version, document, refunds, ground, prepared_by, prepared_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
      [g.id, g.contractId, g.cause, g.state, g.version, g.document, JSON.stringify(g.refunds), g.ground, g.preparedBy, g.preparedAt]);
  }

  /** Done: what goes back of each payment is kept with it. */
  async save(ctx: TransactionContext, g: KeptGoingBack, seen: number): Promise<void> {
    const changed = await this.database.execute(ctx, 'update contracting.going_back set state = $3, version = $4, result = $5, confirmed_by = $6, confirmed_at = $7, end_reason = $8 where id = $1 and version = $2',
      [g.id, seen, g.state, g.version, g.result === null ? null : JSON.stringify(g.result), g.confirmedBy, g.confirmedAt, g.endReason]);
    if (changed !== 1) throw new Problem(stateProblems['stale-version'], { seen, current: g.version });
    if (g.state === 'done') await this.database.execute(ctx, 'insert into contracting.refund (going_back_id, payment_id, fen) select $1, p, f from unnest($2::uuid[], $3::bigint[]) as t(p, f)', [g.id, g.refunds.map(({ receiptId }) => receiptId), g.refunds.map(({ fen }) => fen)]);
  }

  /** The first one first. */
  all(ctx: OperationContext, contractId: string): Promise<KeptGoingBack[]> {
    return this.database.query<KeptGoingBack>(ctx, `select ${BACK} from contracting.going_back g where g.contract_id = $1 order by g.id`, [contractId]);
  }
}
