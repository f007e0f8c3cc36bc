import { Injectable } from '@nestjs/common';
import { chinaDate, Clock } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { groupsOf, QUEUE_GROUPS, type QueueGroup } from '../domain/office-queue.js';
import type { QueueItem, QueueView } from '../domain/office-queue.schema.js';
import { OfficeQueueRepository, type QueueReader } from '../persistence/office-queue.repository.js';
import { actingPerson } from './acting-person.js';
import { WaitingObjections } from './ports.js';

/** What waits for a person now, by the roles that they hold in their unit. */
@Injectable()
export class OfficeQueue {
  constructor(private readonly queue: OfficeQueueRepository, private readonly objections: WaitingObjections, private readonly clock: Clock) {}

  async counts(ctx: OperationContext): Promise<QueueView> {
    const reader = await this.reader(ctx);
    const found = new Map((await this.queue.counts(ctx, reader)).map((row) => [row.group, row]));
    const groups = reader.groups.map((group) => {
      const row = found.get(group);
      const { role, texts, about } = QUEUE_GROUPS[group];
      return { group, role, texts, about, count: row?.count ?? 0, late: row?.late ?? 0, oldest: row?.oldest.toISOString() ?? null, dueOn: row?.dueOn ?? null };
    });
    return { groups, total: groups.reduce((sum, { count }) => sum + count, 0), late: groups.reduce((sum, { late }) => sum + late, 0) };
  }

  /** Up to `limit` + 1 of one group, or of all; a group that is another role's is empty. `key` continues the list. */
  async items(ctx: OperationContext, { group, late, after, limit }: { group?: QueueGroup | undefined; late: boolean; after: readonly [string, string, string] | undefined; limit: number }): Promise<(QueueItem & { key: string })[]> {
    const reader = await this.reader(ctx);
    const rows = await this.queue.items(ctx, { ...reader, groups: reader.groups.filter((each) => group === undefined || each === group) }, { late, after, limit });
    return rows.map((row) => ({ ...row, since: row.since.toISOString() }));
  }

  private async reader(ctx: OperationContext): Promise<QueueReader> {
    const { userId, organisationId, roles } = actingPerson(ctx.actor);
    const groups = groupsOf(roles);
    return { userId, organisationId, groups, objections: groups.includes('objection') ? await this.objections.of(ctx, { organisationId, userId }) : [], today: chinaDate(this.clock.now()) };
  }
}
