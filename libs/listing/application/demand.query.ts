import { Injectable } from '@nestjs/common';
import { hasRole, Problem } from '@app/kernel';
import { AuditLog, type OperationContext } from '@app/platform';
import { seesHistory, seesWholeDemand } from '../domain/access.js';
import type { DemandBrief, DemandView } from '../domain/listing-response.schema.js';
import { listingProblems } from '../domain/problems.js';
import { DemandRepository } from '../persistence/demand.repository.js';
import { MarketRepository } from '../persistence/market.repository.js';
import { chosenList, type ListQuestion } from './achievement.query.js';
import { demandBrief, demandView } from './demand-views.js';
import { describedHistory, type HistoryItem } from './history.js';
import { ListingFacts } from './listing-facts.js';
import { OrganisationDirectory } from './ports.js';

@Injectable()
export class DemandQuery {
  constructor(
    private readonly demands: DemandRepository, private readonly market: MarketRepository, private readonly facts: ListingFacts,
    private readonly audit: AuditLog, private readonly directory: OrganisationDirectory,
  ) {}

  /** For its firm and reviewers whole, with next acts; for others without the owner where it stays unnamed. Refuses 404 foreign, absent or not on the market. */
  async get(ctx: OperationContext, id: string): Promise<DemandView> {
    const found = await this.demands.find(ctx, id);
    const whole = found !== undefined && seesWholeDemand(ctx.actor, found);
    const shown = found && demandView(found, ctx.actor, whole ? (await this.facts.ofDemand(ctx, found)).facts : undefined);
    if (!shown) throw new Problem(listingProblems['demand-not-found']);
    return shown;
  }

  /** Up to `limit` + 1 rows, so that the caller knows of a next page; one statement. */
  async list(ctx: OperationContext, question: ListQuestion): Promise<DemandBrief[]> {
    const everywhere = hasRole(ctx.actor, 'system_admin', 'bureau_officer');
    const filter = chosenList(question, ctx.actor, everywhere);
    if (!filter || (filter.list === 'queue' && !everywhere)) return [];
    const rows = await this.market.demands(ctx, {
      ...filter, fields: await this.facts.below(ctx, 'industry', filter.fields), regions: await this.facts.below(ctx, 'region', filter.regions),
    });
    return rows.flatMap((row) => demandBrief(row, ctx.actor) ?? []);
  }

  async history(ctx: OperationContext, id: string): Promise<HistoryItem[]> {
    const found = await this.demands.find(ctx, id);
    if (!found || !seesHistory(ctx.actor, seesWholeDemand(ctx.actor, found))) throw new Problem(listingProblems['demand-not-found']);
    return describedHistory(ctx, await this.audit.history(ctx, 'demand', id), this.directory);
  }
}
