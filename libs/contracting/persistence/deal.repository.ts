import { Injectable } from '@nestjs/common';
import { Problem, stateProblems } from '@app/kernel';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { Deal, ExportScreen, RecipientCheck, Side, DealState } from '../domain/deal.js';

export interface DealFilter {
  readonly organisationId: string;
  readonly state?: DealState | undefined;
  readonly side?: Side | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

const DEAL = `d.id, d.state, d.version, d.holder_id as "holderId", d.acquirer_id as "acquirerId", d.achievement_id as "achievementId", case when d.award_entry_id is not null then jsonb_build_object('challengeId', d.award_challenge_id, 'entryId', d.award_entry_id) end as award, d.achievement_title as "achievementTitle", d.demand_id as "demandId", d.match_id as "matchId",
  d.proposed_by as "proposedBy", d.proposer_id as "proposerId", d.note, d."foreign", d.end_reason as "endReason", d.created_at as "createdAt", d.updated_at as "updatedAt"`;

@Injectable()
export class DealRepository {
  constructor(private readonly database: Database) {}

  /** False where the two have a live deal about the achievement, or about the award: of two who open at once the index turns one away. */
  async insert(ctx: TransactionContext, d: Deal): Promise<boolean> {
    const rows = await this.database.query(ctx,
      `insert into contracting.deal (id, state, version, holder_id, acquirer_id, achievement_id, achievement_title, demand_id, match_id, proposed_by, proposer_id, note, "foreign", created_at, updated_at, award_challenge_id, award_entry_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $14, $15, $16) on conflict do nothing returning id`,
      [d.id, d.state, d.version, d.holderId, d.acquirerId, d.achievementId, d.achievementTitle, d.demandId, d.matchId, d.proposedBy, d.proposerId, d.note, d.foreign, d.createdAt, d.award?.challengeId ?? null, d.award?.entryId ?? null]);
    return rows.length === 1;
  }

  /** Deals with who won a challenge, the oldest first. */
  ofAward(ctx: OperationContext, challengeId: string, lock: '' | 'for update' = ''): Promise<Deal[]> {
    return this.database.query<Deal>(ctx, `select ${DEAL} from contracting.deal d where d.award_challenge_id = $1 order by d.id ${lock}`, [challengeId]);
  }

  async find(ctx: OperationContext, id: string, lock: '' | 'for update' = ''): Promise<Deal | undefined> {
    const [deal] = await this.database.query<Deal>(ctx, `select ${DEAL} from contracting.deal d where d.id = $1 ${lock}`, [id]);
    return deal;
  }

  async save(ctx: TransactionContext, { id, state, version, foreign, endReason, updatedAt }: Deal, seen: number): Promise<void> {
    const changed = await this.database.execute(ctx, 'update contracting.deal set state = $3, version = $4, "foreign" = $5, end_reason = $6, updated_at = $7 where id = $1 and version = $2', [id, seen, state, version, foreign, endReason, updatedAt]);
    if (changed !== 1) throw new Problem(stateProblems['stale-version'], { seen, current: version });
  }

  /** Newest first. */
  page(ctx: OperationContext, { organisationId, state, side, after, limit }: DealFilter): Promise<Deal[]> {
    return this.database.query<Deal>(ctx,
      `select ${DEAL} from contracting.deal d where (d.holder_id = $1 and $3::text is distinct from 'acquirer' or d.acquirer_id = $1 and $3::text is distinct from 'holder')
         and ($2::text is null or d.state = $2) and ($4::uuid is null or d.id < $4) order by d.id desc limit $5`, [organisationId, state ?? null, side ?? null, after ?? null, limit + 1]);
  }

  /** Pairs of organisations that have or had a deal with each other, where asked one that was proposed before a moment; one that was never taken up is none. */
  partners(ctx: OperationContext, organisationIds: readonly string[], before?: Date): Promise<{ organisationId: string; otherId: string }[]> {
    const taken = `state in ('talking', 'agreed', 'abandoned') and ($2::timestamptz is null or created_at < $2)`;
    return this.database.query<{ organisationId: string; otherId: string }>(ctx,
      `select holder_id as "organisationId", acquirer_id as "otherId" from contracting.deal where holder_id = any($1::uuid[]) and ${taken}
       union select acquirer_id, holder_id from contracting.deal where acquirer_id = any($1::uuid[]) and ${taken}`, [organisationIds, before ?? null]);
  }

  async addMessage(ctx: TransactionContext, m: { id: string; dealId: string; authorId: string; text: string; at: Date }): Promise<void> {
    await this.database.execute(ctx, 'insert into contracting.message (id, deal_id, author_id, text, at) values ($1, $2, $3, $4, $5)', [m.id, m.dealId, m.authorId, m.text, m.at]);
  }

  async addCheck(ctx: TransactionContext, c: RecipientCheck): Promise<void> {
    await this.database.execute(ctx, 'insert into contracting.recipient_check (id, deal_id, items, checked_by, checked_on, checked_at) values ($1, $2, $3, $4, $5, $6)', [c.id, c.dealId, JSON.stringify(c.items), c.checkedBy, c.checkedOn, c.checkedAt]);
  }

  checks(ctx: OperationContext, dealId: string): Promise<RecipientCheck[]> {
    return this.database.query<RecipientCheck>(ctx,
      `select id, deal_id as "dealId", items, checked_by as "checkedBy", to_char(checked_on, 'YYYY-MM-DD') as "checkedOn", checked_at as "checkedAt" from contracting.recipient_check where deal_id = $1 order by id desc`, [dealId]);
  }

  async addScreen(ctx: TransactionContext, s: ExportScreen): Promise<void> {
    await this.database.execute(ctx, 'insert into contracting.export_screen (id, deal_id, outcome, catalogue_version, document, reason, screened_by, screened_at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
      [s.id, s.dealId, s.outcome, s.catalogueVersion, s.document, s.reason, s.screenedBy, s.screenedAt]);
  }

  /** The judgement that counts: the last one. */
  async screen(ctx: OperationContext, dealId: string): Promise<ExportScreen | undefined> {
    const [screen] = await this.database.query<ExportScreen>(ctx,
      `select id, deal_id as "dealId", outcome, to_char(catalogue_version, 'YYYY-MM-DD') as "catalogueVersion", document, reason, screened_by as "screenedBy", screened_at as "screenedAt"
       from contracting.export_screen where deal_id = $1 order by id desc limit 1`, [dealId]);
    return screen;
  }
}
