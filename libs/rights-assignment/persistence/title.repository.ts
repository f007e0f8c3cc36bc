import { Injectable } from '@nestjs/common';
import { Problem, stateProblems } from '@app/kernel';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { SharePeriod } from '../domain/title/chain.js';
import type { Title, TitleEntry } from '../domain/title/title.schema.js';

export interface FoundTitle extends Title {
  readonly disclosureTitle: string;
  readonly entries: readonly TitleEntry[];
  /** Accounts named in the disclosure. */
  readonly people: readonly string[];
  /** Inventors, who have first refusal in a transfer by the unit. */
  readonly completers: readonly { readonly name: string; readonly userId: string | null }[];
}

const COLUMNS = `t.id, t.version, t.disclosure_id as "disclosureId", t.organisation_id as "organisationId", t.achievement_id as "achievementId", t.protection, t.created_at as "createdAt", t.updated_at as "updatedAt"`;
const FOUND = `select ${COLUMNS}, d.title as "disclosureTitle",
  (select coalesce(jsonb_agg(distinct c.user_id) filter (where c.user_id is not null), '[]') || to_jsonb(array[d.author_id]) from rights_assignment.contributor c where c.disclosure_id = d.id) as people,
  (select coalesce(jsonb_agg(jsonb_build_object('name', c.name, 'userId', c.user_id) order by c.position), '[]') from rights_assignment.contributor c where c.disclosure_id = d.id and c.list = 'inventor') as completers
  from rights_assignment.title t join rights_assignment.disclosure d on d.id = t.disclosure_id`;
const ENTRIES = `select id, title_id as "titleId", seq, to_char(effective_on, 'YYYY-MM-DD') as "effectiveOn", content, evidence, corrects, application_id as "applicationId", written_by as "writtenBy", written_at as "writtenAt" from rights_assignment.title_entry`;

@Injectable()
export class TitleRepository {
  constructor(private readonly database: Database) {}

  find(ctx: OperationContext, id: string, lock: '' | 'for update of t' = ''): Promise<FoundTitle | undefined> {
    return this.one(ctx, 't.id', id, lock);
  }

  /** The title of a listing, for modules that know the listing only. */
  ofAchievement(ctx: OperationContext, achievementId: string): Promise<FoundTitle | undefined> {
    return this.one(ctx, 't.achievement_id', achievementId, '');
  }

  async insert(ctx: TransactionContext, { id, version, disclosureId, organisationId, achievementId, protection, createdAt, updatedAt }: Title): Promise<void> {
    await this.database.execute(ctx,
      `insert into rights_assignment.title (id, version, disclosure_id, organisation_id, achievement_id, protection, created_at, updated_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, version, disclosureId, organisationId, achievementId, protection, createdAt, updatedAt]);
  }

  async addEntry(ctx: TransactionContext, { id, titleId, seq, effectiveOn, content, evidence, corrects, applicationId, writtenBy, writtenAt }: TitleEntry): Promise<void> {
    await this.database.execute(ctx,
      `insert into rights_assignment.title_entry (id, title_id, seq, kind, effective_on, content, evidence, corrects, application_id, written_by, written_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [id, titleId, seq, content.kind, effectiveOn, JSON.stringify(content), evidence, corrects, applicationId, writtenBy, writtenAt]);
  }

  /** The shares over time as the chain now says; the database checks that they are the whole on every day. */
  async replaceShares(ctx: TransactionContext, titleId: string, periods: readonly SharePeriod[]): Promise<void> {
    await this.database.execute(ctx, 'delete from rights_assignment.title_share where title_id = $1', [titleId]);
    await this.database.execute(ctx,
      `insert into rights_assignment.title_share (title_id, entry_id, owner_key, owner_kind, organisation_id, user_id, owner_name, numerator, denominator, valid_from, valid_to)
       select $1, "entryId", key, kind, "organisationId", "userId", name, numerator, denominator, "validFrom", "validTo"
       from jsonb_to_recordset($2::jsonb) as row("entryId" uuid, key text, kind text, "organisationId" uuid, "userId" uuid, name text, numerator bigint, denominator bigint, "validFrom" date, "validTo" date)`,
      [titleId, JSON.stringify(periods.map(({ share, ...period }) => ({ ...period, ...share })))]);
  }

  async touch(ctx: TransactionContext, { id, version, updatedAt }: Title, seen: number): Promise<void> {
    const changed = await this.database.execute(ctx, 'update rights_assignment.title set version = $3, updated_at = $4 where id = $1 and version = $2', [id, seen, version, updatedAt]);
    if (changed !== 1) throw new Problem(stateProblems['stale-version'], { seen, current: version });
  }

  /** Those of several disclosures, in two statements. */
  async ofDisclosures(ctx: OperationContext, disclosureIds: readonly string[]): Promise<FoundTitle[]> {
    if (disclosureIds.length === 0) return [];
    const found = await this.database.query<Omit<FoundTitle, 'entries'>>(ctx, `${FOUND} where t.disclosure_id = any($1)`, [disclosureIds]);
    const entries = await this.database.query<TitleEntry>(ctx, `${ENTRIES} where title_id = any($1) order by title_id, seq`, [found.map(({ id }) => id)]);
    return found.map((title) => ({ ...title, entries: entries.filter(({ titleId }) => titleId === title.id) }));
  }

  private async one(ctx: OperationContext, column: 't.id' | 't.achievement_id', id: string, lock: string): Promise<FoundTitle | undefined> {
    const [found] = await this.database.query<Omit<FoundTitle, 'entries'>>(ctx,
      `${FOUND} where ${column} = $1 ${lock}`, [id]);
    if (!found) return undefined;
    const entries = await this.database.query<TitleEntry>(ctx,
      `${ENTRIES} where title_id = $1 order by seq`, [found.id]);
    return { ...found, entries };
  }
}
