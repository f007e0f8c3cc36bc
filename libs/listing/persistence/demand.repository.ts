import { Injectable } from '@nestjs/common';
import { Problem, stateProblems } from '@app/kernel';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { Demand } from '../domain/demand.js';
import { listingProblems } from '../domain/problems.js';
import { DemandEntity } from './demand.entity.js';
import { selectList } from './select-list.js';

@Injectable()
export class DemandRepository {
  constructor(private readonly database: Database) {}

  /** The demand for a change of it; others wait. Refuses with 404 where there is none. */
  async lock(ctx: TransactionContext, id: string): Promise<Demand> {
    const [found] = await this.query(ctx, 'where d.id = $1 for update', [id]);
    if (!found) throw new Problem(listingProblems['demand-not-found']);
    return found;
  }

  async find(ctx: OperationContext, id: string): Promise<Demand | undefined> {
    const [found] = await this.query(ctx, 'where d.id = $1', [id]);
    return found;
  }

  async insert(ctx: TransactionContext, demand: Demand): Promise<void> {
    await this.database.manager(ctx).insert(DemandEntity, { ...demand, secrecyAnswer: 'no' });
  }

  /** Writes over exactly the version that was seen. */
  async save(ctx: TransactionContext, after: Demand, seen: number): Promise<void> {
    const { affected } = await this.database.manager(ctx).update(DemandEntity, { id: after.id, version: seen }, { ...after });
    if (affected !== 1) throw new Problem(stateProblems['stale-version'], { seen, current: after.version });
  }

  async delete(ctx: TransactionContext, id: string): Promise<void> {
    await this.database.manager(ctx).delete(DemandEntity, { id });
  }

  /** Published demands whose deadline lies before `today`, locked; rows that somebody else holds are left for the next run. */
  overdue(ctx: TransactionContext, today: string, limit: number): Promise<Demand[]> {
    return this.query(ctx, `where d.state = 'published' and d.deadline < $1 order by d.deadline, d.id limit $2 for update skip locked`, [today, limit]);
  }

  private query(ctx: OperationContext, rest: string, parameters: readonly unknown[]): Promise<Demand[]> {
    return this.database.query<Demand>(ctx, `select ${selectList(this.database, ctx, DemandEntity, 'd')} from listing.demand d ${rest}`, parameters);
  }
}
