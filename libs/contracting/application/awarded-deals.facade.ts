import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { dealMoved } from '@app/events';
import { Clock, newId, Problem, type Person } from '@app/kernel';
import { digest, tell, type OperationContext, type TransactionContext } from '@app/platform';
import { awardTerms, START_MONEY, type AwardOffer } from '../domain/award/award-terms.js';
import type { Contract, Paper } from '../domain/contract/contract.js';
import type { Deal } from '../domain/deal.js';
import { dealMachine } from '../domain/deal.machine.js';
import type { ContractEnding, ForceMajeure, Milestone } from '../domain/performance/performance.js';
import { contractingProblems } from '../domain/problems.js';
import { scheduleText } from '../domain/price/schedule-text.js';
import { canonicalTerms } from '../domain/terms/canonical.js';
import { renderClauses } from '../domain/terms/clauses/render.js';
import { ContractRepository } from '../persistence/contract.repository.js';
import { DealRepository } from '../persistence/deal.repository.js';
import { PerformanceRepository, type AwardMilestone, type AwardMilestoneFilter } from '../persistence/performance.repository.js';
import { TermsRepository } from '../persistence/terms.repository.js';
import { dealAudit, DealTable, partiesOf, tellOther } from './deal-table.js';
import { lateDays } from '../domain/performance/milestone-plan.js';
import { MoneyBook } from './money-book.js';
import { PerformanceTable } from './performance-table.js';
import { DealPeople } from './ports.js';

/** What is due and was paid of one sum, in fen; interest on it is the parties' own. */
export interface AwardedSum { readonly id: string; readonly fen: number; readonly dueOn: string | null; readonly confirmedFen: number; readonly refundedFen: number; readonly payments: readonly { readonly id: string; readonly fen: number; readonly paidOn: string; readonly bankReference: string }[] }
export interface AwardedMilestone extends Pick<Milestone, 'id' | 'key' | 'title' | 'dueOn' | 'by' | 'state' | 'version' | 'submittedOn' | 'acceptedOn'> {
  readonly lateDays: number;
  readonly evidence: readonly { readonly paperId: string; readonly name: string; readonly sha256: string; readonly at: Date }[];
}
/** How the contract with one winner stands. */
export interface AwardedDeal {
  readonly entryId: string;
  readonly dealId: string;
  readonly dealState: Deal['state'];
  readonly contract: Pick<Contract, 'id' | 'number' | 'state' | 'effectiveOn' | 'endReason'> | null;
  readonly milestones: readonly AwardedMilestone[];
  readonly sums: readonly AwardedSum[];
  readonly forceMajeure: readonly Pick<ForceMajeure, 'id' | 'state' | 'what' | 'since' | 'endedOn' | 'at'>[];
  /** `effectiveAt` is when the other side signed, or the one side declared it. */
  readonly endings: readonly (Pick<ContractEnding, 'id' | 'state' | 'kind' | 'ground' | 'groundId' | 'reason' | 'at'> & { readonly effectiveAt: Date | null })[];
}

/** Contracts with who won a challenge, for challenges; whoever asks has judged who may. */
@Injectable()
export class AwardedDeals {
  constructor(
    private readonly deals: DealRepository, private readonly contracts: ContractRepository, private readonly versions: TermsRepository, private readonly table: DealTable, private readonly performance: PerformanceTable,
    private readonly rows: PerformanceRepository, private readonly money: MoneyBook, private readonly people: DealPeople, private readonly clock: Clock,
  ) {}

  /** A deal proposed by the organiser with the award as its first terms. Refuses 409 a live deal about the entry, 422 parties that are one or are not verified. */
  async propose(ctx: TransactionContext, person: Person, award: AwardOffer): Promise<string> {
    if (award.holderId === award.acquirerId) throw new Problem(contractingProblems['own-achievement']);
    const known = await this.people.organisations(ctx, [award.holderId, award.acquirerId]);
    if (known.filter(({ verified }) => verified).length !== 2) throw new Problem(contractingProblems['party-unverified']);
    const named = (id: string) => ({ id, name: known.find((each) => each.id === id)!.nameZh });
    const now = this.clock.now();
    const deal: Deal = {
      id: newId(), state: dealMachine.initial, version: 1, holderId: award.holderId, acquirerId: award.acquirerId, achievementId: null, award: { challengeId: award.challengeId, entryId: award.entryId }, achievementTitle: award.title,
      demandId: null, matchId: null, proposedBy: 'acquirer', proposerId: person.userId, note: award.note, foreign: award.foreign, endReason: null, createdAt: now, updatedAt: now,
    };
    if (!(await this.deals.insert(ctx, deal))) throw new Problem(contractingProblems['deal-live']);
    const seat = { deal, side: 'acquirer' as const, person };
    await this.table.note(ctx, seat, 'opened', null, {
      act: 'propose', before: null, after: dealAudit(deal), events: [tell(dealMoved, deal.id, { ...partiesOf(deal), ...tellOther(deal, 'acquirer'), act: 'propose', from: null, to: deal.state, version: 1, achievementId: null, matchId: null })],
    });
    const drafted = awardTerms(award, named(award.holderId), named(award.acquirerId));
    const terms = { ...drafted, priceSummary: scheduleText(drafted.price!).map(({ texts }) => texts['zh-CN']).join('') };
    const hash = createHash('sha256').update(canonicalTerms(terms)).digest('hex');
    await this.versions.insert(ctx, {
      dealId: deal.id, number: 1, kind: 'offer', side: 'acquirer', offeredBy: person.userId, offeredAt: now, note: null, terms, hash, clauseIds: renderClauses(terms).map(({ id }) => id), outcome: null, decidedBy: null, decidedAt: null,
    });
    await this.table.note(ctx, seat, 'terms', null, { act: 'terms-offer', before: null, after: { organisationId: deal.holderId, number: 1, kind: 'offer', hash, note: digest(null) } });
    return deal.id;
  }

  /** The newest deal of each entry of a challenge. */
  async of(ctx: OperationContext, challengeId: string): Promise<AwardedDeal[]> {
    const newest = new Map((await this.deals.ofAward(ctx, challengeId)).map((deal) => [deal.award!.entryId, deal]));
    const found: AwardedDeal[] = [];
    for (const deal of newest.values()) found.push(await this.one(ctx, deal));
    return found;
  }

  /** Milestones of contracts with these entries, by day; up to `limit` + 1. */
  milestones(ctx: OperationContext, asked: AwardMilestoneFilter): Promise<AwardMilestone[]> {
    return this.rows.ofAwards(ctx, asked);
  }

  private async one(ctx: OperationContext, deal: Deal): Promise<AwardedDeal> {
    const all = (await this.contracts.ofDeal(ctx, deal.id)).filter(({ amends }) => amends === null);
    const contract = all.find(({ state }) => state !== 'cancelled') ?? all.at(-1) ?? null;
    const frame = { entryId: deal.award!.entryId, dealId: deal.id, dealState: deal.state };
    if (!contract) return { ...frame, contract: null, milestones: [], sums: [], forceMajeure: [], endings: [] };
    const rows = await this.performance.rows(ctx, contract);
    const steps = await this.rows.steps(ctx, contract.id);
    const handedIn = steps.filter(({ thing, act }) => thing === 'milestone' && act === 'submit');
    const tookEffect = steps.filter(({ thing, act }) => thing === 'contract-ending' && (act === 'confirm' || act === 'declare'));
    const papers = new Map<string, Paper>((await this.contracts.papers(ctx, contract.id, 'acquirer')).map((paper) => [paper.id, paper]));
    const { account, payments } = await this.money.state(ctx, contract);
    return {
      ...frame, contract: { id: contract.id, number: contract.number, state: contract.state, effectiveOn: contract.effectiveOn, endReason: contract.endReason },
      milestones: rows.milestones.map(({ id, key, title, dueOn, by, state, version, submittedOn, acceptedOn }) => ({
        id, key, title, dueOn, by, state, version, submittedOn, acceptedOn, lateDays: lateDays({ state, dueOn, submittedOn }, this.performance.today()),
        evidence: handedIn.filter(({ thingId }) => thingId === id).flatMap(({ paperIds, at }) => paperIds.flatMap((paperId) => {
          const paper = papers.get(paperId);
          return paper ? [{ paperId, name: paper.name, sha256: paper.sha256, at }] : [];
        })),
      })),
      sums: account.claims.filter(({ key, componentId }) => key === `fixed:${componentId}`).map(({ key, componentId: id, amountFen: fen, dueOn }) => {
        const paid = payments.filter((one) => one.receivableKey === key && one.state === 'confirmed');
        return {
          id, fen, dueOn, confirmedFen: paid.reduce((sum, one) => sum + one.fen, 0), refundedFen: paid.reduce((sum, one) => sum + one.refundedFen, 0),
          payments: paid.map(({ id, fen, paidOn, bankReference }) => ({ id, fen, paidOn, bankReference })),
        };
      }),
      forceMajeure: rows.pauses.map(({ id, state, what, since, endedOn, at }) => ({ id, state, what, since, endedOn, at })),
      endings: rows.endings.map(({ id, state, kind, ground, groundId, reason, at }) => ({ id, state, kind, ground, groundId, reason, at, effectiveAt: tookEffect.find(({ thingId }) => thingId === id)?.at ?? null })),
    };
  }
}

export { START_MONEY };
