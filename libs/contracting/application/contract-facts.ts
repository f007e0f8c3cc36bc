import { Injectable } from '@nestjs/common';
import { chinaDate, Clock, type Fen, type Person } from '@app/kernel';
import { RuleRegistry, type OperationContext } from '@app/platform';
import { z } from 'zod';
import { levelFor, type ApprovalLevel } from '../domain/contract/approval.js';
import type { Contract } from '../domain/contract/contract.js';
import { fixedSum } from '../domain/contract/contract-sum.js';
import { consentsMissing, ownersAct, type TitleStanding } from '../domain/contract/title-standing.js';
import type { Deal, Side } from '../domain/deal.js';
import type { ContractFacts } from '../domain/rules/contract.rules.js';
import type { PricedTerms } from '../domain/terms.input.js';
import { ContractRepository } from '../persistence/contract.repository.js';
import { DealRepository } from '../persistence/deal.repository.js';
import { ContractLaw } from './contract-law.js';
import { ContractTable } from './contract-table.js';
import { DealTitle, DealUnits, PriceNotice } from './ports.js';

export interface Gathered {
  readonly facts: ContractFacts;
  readonly terms: PricedTerms;
  readonly amount: { readonly fen: Fen; readonly openEnded: boolean; readonly level: ApprovalLevel };
  readonly title: TitleStanding | undefined;
  readonly ruleVersionIds: readonly string[];
}
const dayAfter = (date: string, days: number): string => new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Gathers what submission and approval are judged by, with the registry rows that the decision freezes. */
@Injectable()
export class ContractFactsOf {
  constructor(
    private readonly contracts: ContractRepository, private readonly deals: DealRepository, private readonly table: ContractTable, private readonly law: ContractLaw, private readonly units: DealUnits, private readonly titles: DealTitle, private readonly notices: PriceNotice,
    private readonly registry: RuleRegistry, private readonly clock: Clock,
  ) {}

  async of(ctx: OperationContext, { contract, deal, side, person }: { contract: Contract; deal: Deal; side: Side; person: Person | null }): Promise<Gathered> {
    const terms = await this.table.terms(ctx, contract);
    const rows: string[] = [];
    const read = async <T>(rule: string, schema: z.ZodType<T>): Promise<T | undefined> => {
      const row = await this.row(ctx, rule, contract.holderId);
      if (row) rows.push(row.id);
      return row && schema.parse(row.value);
    };
    const pricingAsked = (await read('pricing.record-before-signing', z.boolean())) ?? false;
    const limits = { officeLimitFen: (await read('contract.office-limit-fen', z.int()))!, meetingFromFen: (await read('contract.meeting-from-fen', z.int()))! };
    const days = await this.registry.productDefault(ctx, 'recipient-check.valid-natural-days');
    const { fen, openEnded } = fixedSum(terms.price);
    const level = levelFor(openEnded ? Math.max(fen, limits.officeLimitFen + 1) : fen, limits);
    const decision = (await this.contracts.decisions(ctx, contract.id)).find(({ termsHash }) => termsHash === contract.termsHash) ?? null;
    const notice = await this.notices.standing(ctx, contract.id);
    const [check] = await this.deals.checks(ctx, deal.id);
    const today = chinaDate(this.clock.now());
    const papers = await this.contracts.papers(ctx, contract.id, 'holder');
    const findings = await this.law.findings(ctx, deal, { ...terms }, await this.deals.screen(ctx, deal.id));
    const act = ownersAct({ ...terms });
    const title = act === null || deal.achievementId === null ? undefined : await this.titles.standing(ctx, { achievementId: deal.achievementId, act, priceFen: fen });
    const given = new Set((await this.contracts.ownerConsents(ctx, contract.id)).filter(({ termsHash }) => termsHash === contract.termsHash).map(({ ownerKey }) => ownerKey));
    const facts: ContractFacts = {
      title, consentsMissing: title ? consentsMissing(title, given) : [],
      side, actorId: person?.userId ?? null, submittedBy: contract.submittedBy, today, pricingAsked, decision, notice: { state: notice.state, clear: notice.clear, endsOn: notice.endsOn, openObjections: notice.openObjections },
      check: check ? { current: dayAfter(check.checkedOn, days) >= today, concerns: check.items.filter(({ answer }) => answer !== 'clear').map(({ item }) => item) } : null,
      ethics: { flagged: terms.ethicsFlag, onFile: papers.some(({ kind }) => kind === 'ethics') },
      // what waits for papers that come with signing is judged there
      blockingFindings: findings.filter(({ severity, code }) => severity === 'block' && !AT_SIGNING.has(code)).length,
      level, amountFen: fen, isLeader: person?.roles.includes('unit_leader') ?? false, interest: 'none', minutes: true,
    };
    return { facts, terms, amount: { fen, openEnded, level }, title, ruleVersionIds: [...new Set([...rows, ...notice.ruleVersionIds, ...(title?.ruleVersionIds ?? [])])] };
  }

  /** The row in force for the holder: its unit class and region, or its own. */
  async row(ctx: OperationContext, rule: string, holderId: string) {
    const unit = await this.units.unit(ctx, holderId);
    const jurisdictions = [...(unit ? [unit.region, `${unit.region.slice(0, 2)}0000`] : []), 'CN', 'luqiao'];
    return this.registry.inForce(ctx, { rule, jurisdictions: [...new Set(jurisdictions)], unitClass: unit?.unitClass ?? 'any', organisationId: holderId });
  }
}

/** Lint findings that are judged by papers: powers of attorney and seals when it is signed, ethics and valuation by rules of their own. */
export const AT_SIGNING = new Set(['contracting.lint-agent-without-power', 'contracting.lint-seal-differs', 'contracting.lint-ethics-open', 'contracting.lint-equity-unvalued']);
