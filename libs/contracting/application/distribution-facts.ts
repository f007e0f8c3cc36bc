import { Injectable } from '@nestjs/common';
import { Problem } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { z } from 'zod';
import { LIVE_RUNS, type DistributionRun } from '../domain/money/distribution/distribution-run.js';
import { invalidityEffectSchema, type InvalidityEffect, type PersonSum } from '../domain/money/distribution/going-back.schema.js';
import type { AwardFacts } from '../domain/money/distribution/half-taxed.js';
import { excludedSubjectsSchema, halfTaxedKindsSchema, halfTaxedMonthsSchema, type AwardStanding, type HalfTaxedRules, type TechnologySubject } from '../domain/money/distribution/half-taxed.schema.js';
import type { PlanRules } from '../domain/money/distribution/plan.js';
import { percentSchema, wageTotalSchema, type ConversionKind, type RouteFacts } from '../domain/money/distribution/route.schema.js';
import type { Run } from '../domain/money/distribution/run.js';
import { governed, type Governed } from '../domain/money/governed.js';
import { deductionListSchema, type DeductionList, type OpenCost, type Receipt } from '../domain/money/net-income.schema.js';
import { contractingProblems } from '../domain/problems.js';
import type { PricedTerms } from '../domain/terms.input.js';
import { DistributionRepository, type KeptCost } from '../persistence/distribution.repository.js';
import { GoingBackRepository } from '../persistence/going-back.repository.js';
import { MoneyRepository, type FoundPayment } from '../persistence/money.repository.js';
import { ContractFactsOf } from './contract-facts.js';
import { MoneyBook, type MoneySeat } from './money-book.js';
import { AssignedReward, AwardNotice, ContractRegistration, DealUnits, type PriceNoticeStanding } from './ports.js';

export interface WaitingReceipt extends Receipt { readonly form: 'cash' | 'equity' }
export type Owed = PersonSum & { readonly paidFen: number; readonly recoveredFen: number; readonly demandedFen: number };

/** Gathers what a distribution is judged by: what waits, the registry's values for the holder, and how the contract stands. */
@Injectable()
export class DistributionFacts {
  constructor(
    private readonly book: MoneyBook, private readonly money: MoneyRepository, private readonly runs: DistributionRepository, private readonly backs: GoingBackRepository, private readonly registry: ContractFactsOf, private readonly units: DealUnits,
    private readonly registration: ContractRegistration, private readonly assigned: AssignedReward, private readonly notices: AwardNotice,
  ) {}

  /** The holder's office at the contract's money. Refuses 404 strangers, 403 the acquirer, 409 (for an act) a contract that is not in effect, nor was. */
  async seat(ctx: OperationContext, contractId: string, acting: boolean): Promise<MoneySeat> {
    const seat = acting ? await this.book.actingSeat(ctx, contractId) : await this.book.seat(ctx, contractId);
    if (seat.side !== 'holder') throw new Problem(contractingProblems['holder-only']);
    return seat;
  }

  terms(ctx: OperationContext, { contract }: MoneySeat): Promise<PricedTerms> {
    return this.book.terms(ctx, contract);
  }

  /** Confirmed money that no live run has shared, less what went back of it. */
  async waiting(ctx: OperationContext, contractId: string, runs: readonly DistributionRun[]): Promise<WaitingReceipt[]> {
    const used = new Set(runs.filter(({ state }) => LIVE_RUNS.includes(state)).flatMap(({ run }) => run.netIncome.receipts.map(({ id }) => id)));
    return standing(await this.money.payments(ctx, contractId)).filter(({ id }) => !used.has(id));
  }

  async receipts(ctx: OperationContext, contractId: string): Promise<WaitingReceipt[]> {
    return standing(await this.money.payments(ctx, contractId));
  }

  /** Costs with what no live run has deducted of them. */
  openCosts(costs: readonly KeptCost[], runs: readonly DistributionRun[]): (OpenCost & { readonly usedFen: number })[] {
    const used = new Map<string, number>();
    for (const { state, run } of runs) if (LIVE_RUNS.includes(state)) for (const { cost, deductedFen } of run.netIncome.lines) used.set(cost.id, (used.get(cost.id) ?? 0) + deductedFen);
    return costs.filter(({ reversed }) => !reversed).map(({ id, kind, on, fen, evidence, publicMoney }) => ({ id, kind, on, fen: fen - (used.get(id) ?? 0), evidence, publicMoney, usedFen: used.get(id) ?? 0 }));
  }

  kindOf(terms: PricedTerms, form: 'cash' | 'equity'): ConversionKind {
    return form === 'equity' ? 'equity' : terms.kind;
  }

  deductions(ctx: OperationContext, holderId: string): Promise<Governed<DeductionList> | undefined> {
    return this.governed(ctx, 'reward.net-income-deductions', deductionListSchema, holderId);
  }

  async route(ctx: OperationContext, { contract, deal }: MoneySeat, kind: ConversionKind, agreement: string | null, on: string): Promise<RouteFacts> {
    const { holderId } = contract;
    const equity = kind === 'equity';
    const unit = await this.units.unit(ctx, holderId);
    return {
      kind, unitClass: unit?.unitClass ?? 'any', agreement, registered: await this.registration.registered(ctx, contract.id), assignment: deal.achievementId === null ? null : await this.assigned.of(ctx, { achievementId: deal.achievementId, contractId: contract.id, on }),
      rules: {
        floor: await this.governed(ctx, equity ? 'reward.floor.equity' : 'reward.floor.transfer-licence', percentSchema, holderId), fallback: await this.governed(ctx, equity ? 'reward.default.equity' : 'reward.default.transfer-licence', percentSchema, holderId),
        wageTotal: await this.governed(ctx, 'reward.wage-total', wageTotalSchema, holderId), registeredWageTotal: await this.governed(ctx, 'reward.registered-contract-wage-total', wageTotalSchema, holderId),
        noDoubleReward: await this.governed(ctx, 'rights.no-double-reward', z.boolean(), holderId),
      },
    };
  }

  async planRules(ctx: OperationContext, holderId: string): Promise<PlanRules> {
    const flag = (rule: string) => this.governed(ctx, rule, z.boolean(), holderId);
    return {
      mainContributors: await this.governed(ctx, 'reward.main-contributor-share', percentSchema, holderId), transferStaff: await this.governed(ctx, 'reward.transfer-staff-share', percentSchema, holderId),
      principalEquity: await flag('leader.principal-equity-allowed'), otherEquity: await flag('leader.other-equity-allowed'), leaderPublicity: await flag('leader.reward-publicity-required'), cashPublicity: await flag('award.cash-publicity-required'),
    };
  }

  async halfTaxed(ctx: OperationContext, holderId: string): Promise<HalfTaxedRules> {
    return {
      months: await this.governed(ctx, 'award.half-taxed-months', halfTaxedMonthsSchema, holderId), kinds: await this.governed(ctx, 'award.half-taxed-kinds', halfTaxedKindsSchema, holderId),
      excludedSubjects: await this.governed(ctx, 'award.half-taxed-excluded-subjects', excludedSubjectsSchema, holderId),
    };
  }

  invalidity(ctx: OperationContext, holderId: string): Promise<Governed<InvalidityEffect> | undefined> {
    return this.governed(ctx, 'patent.invalidity-effect', invalidityEffectSchema, holderId);
  }

  /** How an award stands to the half-taxed rule today; `separateAccounts` is what finance says. */
  async award(ctx: OperationContext, contractId: string, terms: PricedTerms, run: Run, notice: PriceNoticeStanding, separateAccounts: boolean): Promise<AwardStanding> {
    const publicity = notice.clear ? 'clean' : notice.state === 'ended' && notice.openObjections === 0 ? 'upheld' : 'open';
    return { kind: run.route.kind, subjects: subjectsOf(terms), registered: await this.registration.registered(ctx, contractId), publicity, separateAccounts };
  }

  notice(ctx: OperationContext, runId: string): Promise<PriceNoticeStanding> {
    return this.notices.standing(ctx, runId);
  }

  registered(ctx: OperationContext, contractId: string): Promise<boolean> {
    return this.registration.registered(ctx, contractId);
  }

  /** By chain of runs and person: everything paid, given back, and asked back by goings-back so far. */
  async sums(ctx: OperationContext, contractId: string): Promise<{ paid: PersonSum[]; recovered: PersonSum[]; demanded: PersonSum[] }> {
    return {
      paid: (await this.runs.payouts(ctx, contractId)).map(({ runId, personId, fen }) => ({ run: runId, person: personId, fen })), recovered: await this.runs.recoveries(ctx, contractId),
      demanded: (await this.backs.all(ctx, contractId)).flatMap(({ result }) => result?.demanded ?? []),
    };
  }

  private async governed<T>(ctx: OperationContext, rule: string, schema: z.ZodType<T>, holderId: string): Promise<Governed<T> | undefined> {
    return governed(await this.registry.row(ctx, rule, holderId), schema);
  }
}

const standing = (payments: readonly FoundPayment[]): WaitingReceipt[] =>
  payments.flatMap(({ id, state, paidOn, fen, refundedFen, form }) => (state === 'confirmed' && fen > refundedFen ? [{ id, on: paidOn, fen: fen - refundedFen, form }] : []));

/** What the contract is about, as far as its terms say. */
function subjectsOf({ patents, subject }: PricedTerms): TechnologySubject[] {
  const found: TechnologySubject[] = [...patents.map(({ legalStatus }) => (legalStatus === 'granted' ? 'patent' as const : 'patent_application' as const)), ...(subject.knowHow === null ? [] : ['know_how' as const])];
  return found.length === 0 ? ['other'] : [...new Set(found)];
}

export const summed = (sums: readonly PersonSum[], run: string, person: string): number => sums.reduce((all, one) => (one.run === run && one.person === person ? all + one.fen : all), 0);
/** What the class of a piece rests on, for one person of a run. */
export const awardFacts = ({ route, people }: Run, person: string, award: AwardStanding, rules: HalfTaxedRules): AwardFacts =>
  ({ form: route.form, award, rules, standing: people.find((one) => one.person === person)?.standing ?? 'external', wageTotal: route.wageTotal?.value ?? null });
