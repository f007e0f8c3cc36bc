import { Injectable } from '@nestjs/common';
import type { OrganisationType } from '@app/events';
import { Problem, stateProblems } from '@app/kernel';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { OrganisationState } from '../domain/organisation.machine.js';
import type { Organisation, OrganisationBrief } from '../domain/organisation.schema.js';
import { OrganisationEntity } from './organisation.entity.js';

export interface OrganisationFilter {
  readonly states?: readonly OrganisationState[] | undefined;
  readonly type?: OrganisationType | undefined;
  readonly region?: string | undefined;
  readonly q?: string | undefined;
  readonly beforeId?: string | undefined;
  readonly limit: number;
}

const pattern = (text: string): string => `%${text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

@Injectable()
export class OrganisationRepository {
  constructor(private readonly database: Database) {}

  async insert(ctx: TransactionContext, organisation: Organisation): Promise<void> {
    await this.database.manager(ctx).insert(OrganisationEntity, organisation);
  }

  async find(ctx: OperationContext, id: string): Promise<Organisation | null> {
    return this.database.manager(ctx).findOneBy(OrganisationEntity, { id });
  }

  async lock(ctx: TransactionContext, id: string): Promise<Organisation | null> {
    return this.database.manager(ctx).findOne(OrganisationEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async save(ctx: TransactionContext, after: Organisation, seen: number): Promise<void> {
    const { id, ...columns } = after;
    const { affected } = await this.database.manager(ctx).update(OrganisationEntity, { id, version: seen }, columns);
    if (affected !== 1) throw new Problem(stateProblems['stale-version'], { seen, current: after.version });
  }

  async idByUscc(ctx: OperationContext, uscc: string): Promise<string | undefined> {
    const [row] = await this.database.query<{ id: string }>(ctx, 'select id from identity.organisation where uscc = $1', [uscc]);
    return row?.id;
  }

  async briefs(ctx: OperationContext, ids: readonly string[]): Promise<OrganisationBrief[]> {
    return this.database.query<OrganisationBrief>(ctx,
      `select id, name_zh as "nameZh", name_en as "nameEn", type, state, region from identity.organisation where id = any($1::uuid[])`, [ids]);
  }

  /** Newest first; one row more than asked, for the cursor. */
  async list(ctx: OperationContext, { states, type, region, q, beforeId, limit }: OrganisationFilter): Promise<Organisation[]> {
    return this.database.query<Organisation>(ctx,
      `select id, type, uscc, name_zh as "nameZh", name_en as "nameEn", region, description, state, state_reason as "stateReason",
         verified_at as "verifiedAt", version, created_at as "createdAt", updated_at as "updatedAt"
       from identity.organisation
       where ($1::text[] is null or state = any($1)) and ($2::text is null or type = $2) and ($3::text is null or region = $3)
         and ($4::text is null or name_zh ilike $4 or name_en ilike $4 or uscc ilike $4) and ($5::uuid is null or id < $5)
       order by id desc limit $6`,
      [states ?? null, type ?? null, region ?? null, q ? pattern(q) : null, beforeId ?? null, limit + 1]);
  }

  /** Authorities that work, oldest first. */
  async authorityIds(ctx: OperationContext): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(ctx, `select id from identity.organisation where type = 'authority' and state = 'verified' order by id`);
    return rows.map(({ id }) => id);
  }

  /** Whether an unverified organisation has no person (left); takes its row, so that nobody joins it meanwhile. */
  async isEmpty(ctx: TransactionContext, id: string): Promise<boolean> {
    const rows = await this.database.query(ctx,
      `select 1 from identity.organisation o where o.id = $1 and o.state = 'unverified'
         and not exists (select 1 from identity.account where organisation_id = o.id) for update`, [id]);
    return rows.length === 1;
  }

  async delete(ctx: TransactionContext, id: string): Promise<void> {
    await this.database.manager(ctx).delete(OrganisationEntity, { id });
  }
}
