import { Injectable } from '@nestjs/common';
import { Database, type OperationContext } from '@app/platform';
import type { TitleEntry } from '../domain/title/title.schema.js';

export interface RegisteredTitle {
  readonly id: string;
  readonly disclosureId: string;
  readonly organisationId: string;
  readonly achievementId: string | null;
  readonly protection: string;
  readonly name: string;
  readonly firstEntryId: string;
}
export interface YearDisclosure {
  readonly id: string;
  readonly submittedOn: string;
  readonly acceptedOn: string | null;
}
export interface YearAssignment {
  readonly id: string;
  readonly disclosureId: string;
  readonly form: string;
  readonly effectiveOn: string;
}

const TITLE = `t.id, t.disclosure_id as "disclosureId", t.organisation_id as "organisationId", t.achievement_id as "achievementId", t.protection, d.title as name,
  (select e.id from rights_assignment.title_entry e where e.title_id = t.id and e.seq = 1) as "firstEntryId"`;
const FROM = 'rights_assignment.title t join rights_assignment.disclosure d on d.id = t.disclosure_id';
const chinaDay = (column: string): string => `to_char(${column} at time zone 'Asia/Shanghai', 'YYYY-MM-DD')`;

/** What other modules ask about many titles, disclosures and applications at once. */
@Injectable()
export class RegisterRepository {
  constructor(private readonly database: Database) {}

  /** By any of their three names: the title's own id, the disclosure's, the listing's. */
  titles(ctx: OperationContext, ids: readonly string[]): Promise<RegisteredTitle[]> {
    return this.database.query<RegisteredTitle>(ctx, `select ${TITLE} from ${FROM} where t.id = any($1::uuid[]) or t.disclosure_id = any($1::uuid[]) or t.achievement_id = any($1::uuid[])`, [ids]);
  }

  async titlesAfter(ctx: OperationContext, id: string | undefined, limit: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(ctx, 'select id from rights_assignment.title where $1::uuid is null or id > $1 order by id limit $2', [id ?? null, limit]);
    return rows.map((row) => row.id);
  }

  async disclosureNames(ctx: OperationContext, ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.database.query<{ id: string; title: string }>(ctx, 'select id, title from rights_assignment.disclosure where id = any($1::uuid[])', [ids]);
    return new Map(rows.map(({ id, title }) => [id, title]));
  }

  /** A unit's accepted disclosures of listed achievements: by the listing that its title has today, or the one that it named. */
  acceptedFor(ctx: OperationContext, organisationId: string, achievementIds: readonly string[]): Promise<{ id: string; achievementId: string }[]> {
    return this.database.query(ctx,
      `select * from (select d.id, coalesce(t.achievement_id, d.achievement_id) as "achievementId" from rights_assignment.disclosure d left join rights_assignment.title t on t.disclosure_id = d.id
         where d.organisation_id = $1 and d.state = 'accepted') d where "achievementId" = any($2::uuid[]) order by id`, [organisationId, achievementIds]);
  }

  /** Disclosures of a unit that were submitted or accepted on a day of the span (civil days in China, both included). */
  disclosures(ctx: OperationContext, organisationId: string, from: string, to: string): Promise<YearDisclosure[]> {
    return this.database.query<YearDisclosure>(ctx,
      `select * from (select id, ${chinaDay('submitted_at')} as "submittedOn", case when state = 'accepted' then ${chinaDay('assessed_at')} end as "acceptedOn" from rights_assignment.disclosure
         where organisation_id = $1 and submitted_at is not null and state not in ('draft', 'withdrawn')) d
       where "submittedOn" between $2 and $3 or "acceptedOn" between $2 and $3 order by id`, [organisationId, from, to]);
  }

  /** All entries of a unit's titles, chain by chain: which of them stand is the chain's to say. */
  entries(ctx: OperationContext, organisationId: string): Promise<TitleEntry[]> {
    return this.database.query<TitleEntry>(ctx,
      `select e.id, e.title_id as "titleId", e.seq, to_char(e.effective_on, 'YYYY-MM-DD') as "effectiveOn", e.content, e.evidence, e.corrects, e.application_id as "applicationId", e.written_by as "writtenBy", e.written_at as "writtenAt"
       from rights_assignment.title_entry e join rights_assignment.title t on t.id = e.title_id where t.organisation_id = $1 order by e.title_id, e.seq`, [organisationId]);
  }

  /** Applications that took effect on a day of the span and were not revoked: on registration where that gives effect, else by the agreement. */
  assignments(ctx: OperationContext, organisationId: string, from: string, to: string): Promise<YearAssignment[]> {
    return this.database.query<YearAssignment>(ctx,
      `select * from (select id, disclosure_id as "disclosureId", form, coalesce(recordal ->> 'registeredOn', agreement ->> 'effectiveOn') as "effectiveOn" from rights_assignment.application
         where organisation_id = $1 and state = 'effective') a where "effectiveOn" between $2 and $3 order by id`, [organisationId, from, to]);
  }
}
