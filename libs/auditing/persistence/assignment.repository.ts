import { Injectable } from '@nestjs/common';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { Assignment } from '../domain/assignment.schema.js';

const COLUMNS = `id, auditor_id as "auditorId", organisation_id as "organisationId", to_char(valid_from, 'YYYY-MM-DD') as "validFrom", to_char(valid_to, 'YYYY-MM-DD') as "validTo",
  assigned_by as "assignedBy", assigned_at as "assignedAt", ended_by as "endedBy", ended_at as "endedAt"`;

@Injectable()
export class AssignmentRepository {
  constructor(private readonly database: Database) {}

  /** The organisations that an auditor is assigned to on a civil day in China. */
  async organisationsOf(ctx: OperationContext, auditorId: string, on: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(ctx,
      `select organisation_id as id from platform.auditor_assignment where auditor_id = $1 and ended_at is null and valid_from <= $2 and (valid_to is null or valid_to >= $2)`, [auditorId, on]);
    return rows.map(({ id }) => id);
  }

  page(ctx: OperationContext, { auditorId, beforeId, limit }: { auditorId?: string | undefined; beforeId?: string | undefined; limit: number }): Promise<Assignment[]> {
    return this.database.query<Assignment>(ctx,
      `select ${COLUMNS} from platform.auditor_assignment where ($1::uuid is null or auditor_id = $1) and ($2::uuid is null or id < $2) order by id desc limit $3`, [auditorId ?? null, beforeId ?? null, limit]);
  }

  async lock(ctx: TransactionContext, id: string): Promise<Assignment | undefined> {
    return (await this.database.query<Assignment>(ctx, `select ${COLUMNS} from platform.auditor_assignment where id = $1 for update`, [id]))[0];
  }

  /** False where the auditor is assigned to this organisation already. */
  async insert(ctx: TransactionContext, { id, auditorId, organisationId, validFrom, validTo, assignedBy, assignedAt }: Assignment): Promise<boolean> {
    const changed = await this.database.execute(ctx,
      `insert into platform.auditor_assignment (id, auditor_id, organisation_id, valid_from, valid_to, assigned_by, assigned_at) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (auditor_id, organisation_id) where ended_at is null do nothing`, [id, auditorId, organisationId, validFrom, validTo, assignedBy, assignedAt]);
    return changed === 1;
  }

  async end(ctx: TransactionContext, id: string, by: string, at: Date): Promise<void> {
    await this.database.execute(ctx, 'update platform.auditor_assignment set ended_by = $2, ended_at = $3 where id = $1', [id, by, at]);
  }
}
