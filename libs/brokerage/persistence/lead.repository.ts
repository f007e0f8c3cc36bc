import { Injectable } from '@nestjs/common';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { Lead } from '../domain/lead.js';
import type { LeadState } from '../domain/lead.machine.js';

export interface Note {
  readonly id: string;
  readonly leadId: string;
  readonly authorId: string;
  readonly text: string;
  readonly createdAt: Date;
}

interface Filter {
  readonly state?: LeadState | undefined;
  readonly mine?: boolean | undefined;
  readonly field?: string | undefined;
  readonly region?: string | undefined;
}

const COLUMNS = `l.id, l.match_id as "matchId", l.demand_id as "demandId", l.achievement_id as "achievementId", l.level, l.demand_title as "demandTitle",
  l.achievement_title as "achievementTitle", l.anonymous_demand as "anonymousDemand", l.fields, l.regions, l.state, l.claimed_by as "claimedBy",
  l.as_of as "asOf", l.version, l.created_at as "createdAt", l.updated_at as "updatedAt"`;

/** $1 is the broker: leads that the beat covers, or that the broker has. Lists hold groups too, so overlap means "is or lies under". */
const VISIBLE = `(l.claimed_by = $1 or exists (
  select 1 from brokerage.subscription s where s.broker_id = $1 and (l.fields && s.fields or l.regions && s.regions)))`;

@Injectable()
export class LeadRepository {
  constructor(private readonly database: Database) {}

  /** Events of one match are worked on one after another, also while there is no lead to lock. */
  async lockMatch(ctx: TransactionContext, matchId: string): Promise<void> {
    await this.database.query(ctx, `select pg_advisory_xact_lock(hashtextextended('brokerage.match:' || $1, 0))`, [matchId]);
  }

  async ofMatch(ctx: TransactionContext, matchId: string): Promise<Lead | undefined> {
    const [lead] = await this.database.query<Lead>(ctx, `select ${COLUMNS} from brokerage.lead l where l.match_id = $1 for update`, [matchId]);
    return lead;
  }

  async isOf(ctx: OperationContext, brokerId: string, matchId: string): Promise<boolean> {
    return (await this.database.query(ctx, `select 1 from brokerage.lead l where l.match_id = $1 and l.claimed_by = $2 and l.state in ('claimed', 'contacted', 'in_talks', 'won')`, [matchId, brokerId])).length === 1;
  }

  /** The newest event that withdrew the match. */
  async withdrawnBy(ctx: TransactionContext, matchId: string): Promise<string | undefined> {
    const [row] = await this.database.query<{ eventId: string }>(ctx, 'select event_id as "eventId" from brokerage.withdrawn_match where match_id = $1', [matchId]);
    return row?.eventId;
  }

  async markWithdrawn(ctx: TransactionContext, matchId: string, eventId: string): Promise<void> {
    await this.database.query(ctx,
      `insert into brokerage.withdrawn_match as w (match_id, event_id) values ($1, $2)
       on conflict (match_id) do update set event_id = greatest(w.event_id, excluded.event_id)`, [matchId, eventId]);
  }

  async insert(ctx: TransactionContext, lead: Lead): Promise<void> {
    await this.database.query(ctx,
      `insert into brokerage.lead (id, match_id, demand_id, achievement_id, level, demand_title, achievement_title, anonymous_demand, fields, regions, state, claimed_by, as_of, version, created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
      [lead.id, lead.matchId, lead.demandId, lead.achievementId, lead.level, lead.demandTitle, lead.achievementTitle, lead.anonymousDemand, lead.fields, lead.regions,
        lead.state, lead.claimedBy, lead.asOf, lead.version, lead.createdAt, lead.updatedAt]);
  }

  /** Exactly one row, or the caller held no lock. */
  async save(ctx: TransactionContext, lead: Lead, seen: number): Promise<void> {
    const count = await this.database.execute(ctx,
      `update brokerage.lead set level = $3, demand_title = $4, achievement_title = $5, anonymous_demand = $6, fields = $7, regions = $8, state = $9, claimed_by = $10,
         as_of = $11, version = $12, updated_at = $13
       where id = $1 and version = $2`,
      [lead.id, seen, lead.level, lead.demandTitle, lead.achievementTitle, lead.anonymousDemand, lead.fields, lead.regions, lead.state, lead.claimedBy,
        lead.asOf, lead.version, lead.updatedAt]);
    if (count !== 1) throw new Error(`lead ${lead.id} changed under its lock`);
  }

  async lock(ctx: TransactionContext, brokerId: string, id: string): Promise<Lead | undefined> {
    const [lead] = await this.database.query<Lead>(ctx, `select ${COLUMNS} from brokerage.lead l where l.id = $2 and ${VISIBLE} for update of l`, [brokerId, id]);
    return lead;
  }

  async find(ctx: OperationContext, brokerId: string, id: string): Promise<Lead | undefined> {
    const [lead] = await this.database.query<Lead>(ctx, `select ${COLUMNS} from brokerage.lead l where l.id = $2 and ${VISIBLE}`, [brokerId, id]);
    return lead;
  }

  /** Newest first: ids are made in order of time. */
  page(ctx: OperationContext, brokerId: string, { state, mine, field, region }: Filter, { before, limit }: { before: string | undefined; limit: number }): Promise<Lead[]> {
    return this.database.query<Lead>(ctx,
      `select ${COLUMNS} from brokerage.lead l
       where ${VISIBLE} and ($2::text is null or l.state = $2) and ($3::boolean is null or (l.claimed_by is not distinct from $1) = $3)
         and ($4::text is null or l.fields @> array[$4]) and ($5::text is null or l.regions @> array[$5]) and ($6::uuid is null or l.id < $6)
       order by l.id desc limit $7`,
      [brokerId, state ?? null, mine ?? null, field ?? null, region ?? null, before ?? null, limit]);
  }

  counts(ctx: OperationContext, brokerId: string): Promise<{ state: LeadState; leads: number; mine: number }[]> {
    return this.database.query(ctx,
      `select l.state, count(*)::int as leads, (count(*) filter (where l.claimed_by = $1))::int as mine from brokerage.lead l where ${VISIBLE} group by l.state`, [brokerId]);
  }

  async addNote(ctx: TransactionContext, { id, leadId, authorId, text, createdAt }: Note): Promise<void> {
    await this.database.query(ctx, 'insert into brokerage.lead_note (id, lead_id, author_id, text, created_at) values ($1, $2, $3, $4, $5)', [id, leadId, authorId, text, createdAt]);
  }

  /** Oldest first; of one author where one is named. */
  notes(ctx: OperationContext, leadId: string, authorId: string | null): Promise<Note[]> {
    return this.database.query<Note>(ctx,
      `select id, lead_id as "leadId", author_id as "authorId", text, created_at as "createdAt" from brokerage.lead_note
       where lead_id = $1 and ($2::uuid is null or author_id = $2) order by id`, [leadId, authorId]);
  }
}
