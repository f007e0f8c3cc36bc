import { Injectable } from '@nestjs/common';
import { Problem, stateProblems } from '@app/kernel';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { Achievement } from '../domain/achievement.js';
import { listingProblems } from '../domain/problems.js';
import { AchievementEntity, CompleterEntity } from './achievement.entity.js';
import { selectList } from './select-list.js';

/** A file of an achievement as lists and downloads know it. */
export interface AttachmentRow {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly public: boolean;
  readonly addedBy: string;
  readonly addedAt: string;
}

export const ATTACHMENT_JSON = `(select coalesce(json_agg(json_build_object('id', f.id, 'name', s.name, 'mediaType', s.media_type, 'bytes', s.bytes, 'sha256', f.sha256,
  'public', f.public, 'addedBy', f.added_by, 'addedAt', to_char(f.added_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by f.added_at, f.id), '[]'::json)
  from listing.attachment f join platform.stored_file s on s.id = f.file_id where f.achievement_id = a.id) as attachments`;
const COMPLETER_JSON = `(select coalesce(json_agg(json_build_object('name', c.name, 'userId', c.user_id, 'unit', c.unit, 'sharePercent', c.share_percent) order by c.position), '[]'::json)
  from listing.completer c where c.achievement_id = a.id) as completers`;

@Injectable()
export class AchievementRepository {
  constructor(private readonly database: Database) {}

  /** The achievement for a change of it; others wait. Refuses with 404 where there is none. */
  async lock(ctx: TransactionContext, id: string): Promise<Achievement> {
    const found = await this.one(ctx, id, 'for update');
    if (!found) throw new Problem(listingProblems['achievement-not-found']);
    return found;
  }

  /** The achievement with its completers and files, in one statement. */
  find(ctx: OperationContext, id: string): Promise<(Achievement & { attachments: AttachmentRow[] }) | undefined> {
    return this.one(ctx, id, '');
  }

  async insert(ctx: TransactionContext, achievement: Achievement): Promise<void> {
    await this.database.manager(ctx).insert(AchievementEntity, row(achievement));
    await this.writeCompleters(ctx, achievement);
  }

  /** Writes over exactly the version that was seen. */
  async save(ctx: TransactionContext, after: Achievement, seen: number): Promise<void> {
    const { affected } = await this.database.manager(ctx).update(AchievementEntity, { id: after.id, version: seen }, row(after));
    if (affected !== 1) throw new Problem(stateProblems['stale-version'], { seen, current: after.version });
  }

  async saveContent(ctx: TransactionContext, after: Achievement, seen: number): Promise<void> {
    await this.save(ctx, after, seen);
    await this.database.manager(ctx).delete(CompleterEntity, { achievementId: after.id });
    await this.writeCompleters(ctx, after);
  }

  async delete(ctx: TransactionContext, id: string): Promise<void> {
    await this.database.manager(ctx).delete(AchievementEntity, { id });
  }

  private async one(ctx: OperationContext, id: string, lock: '' | 'for update') {
    const [found] = await this.database.query<Achievement & { attachments: AttachmentRow[] }>(ctx,
      `select ${selectList(this.database, ctx, AchievementEntity, 'a')}, ${COMPLETER_JSON}, ${ATTACHMENT_JSON} from listing.achievement a where a.id = $1 ${lock}`, [id]);
    return found;
  }

  private async writeCompleters(ctx: TransactionContext, { id, completers }: Achievement): Promise<void> {
    if (completers.length === 0) return;
    await this.database.manager(ctx).insert(CompleterEntity, completers.map((completer, position) => ({ ...completer, achievementId: id, position })));
  }
}

/** The columns alone: completers and files have tables of their own. */
function row(achievement: Achievement & { attachments?: unknown }): Partial<AchievementEntity> {
  const { completers: _, attachments: __, ...columns } = achievement;
  return { ...columns, secrecyAnswer: 'no' };
}
