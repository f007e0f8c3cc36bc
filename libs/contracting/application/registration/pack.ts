import { Injectable } from '@nestjs/common';
import { brokenRules, chinaDate, Clock, ruleMark, type RuleMark, type Violation } from '@app/kernel';
import { CalendarStore, ReferenceLists, type OperationContext } from '@app/platform';
import { z } from 'zod';
import { daysAfter } from '../../domain/price/civil-days.js';
import type { Contract } from '../../domain/contract/contract.js';
import { fixedSum } from '../../domain/contract/contract-sum.js';
import { organisationOf, type Deal } from '../../domain/deal.js';
import { packAmounts, type PackAmounts } from '../../domain/registration/pack-amounts.js';
import { packNotices } from '../../domain/registration/pack-notices.js';
import { applicantOf, packRules, type PackFacts } from '../../domain/registration/pack.rules.js';
import { registrationClock, type Period, type RegistrationClock } from '../../domain/registration/registration-clock.js';
import type { Declared } from '../../domain/registration/registration.js';
import type { PricedTerms } from '../../domain/terms.input.js';
import { beginning, fullMonths, writtenEnd } from '../../domain/terms/lint/licence-end.js';
import { CONTRACT_KINDS, ITEM_KINDS, RESTRICTIONS } from '../../domain/terms/terms.schema.js';
import { ContractFactsOf } from '../contract-facts.js';
import { ContractTable } from '../contract-table.js';
import { SealNames } from '../ports.js';

export interface Pack {
  readonly terms: PricedTerms;
  readonly applicant: ReturnType<typeof applicantOf>;
  readonly amounts: PackAmounts | null;
  readonly openEnded: boolean;
  readonly technologyAsked: boolean;
  readonly missing: readonly Violation[];
  readonly notices: readonly Violation[];
  /** As if filed today. */
  readonly clock: (RegistrationClock & { readonly article: string | null; readonly mark: RuleMark | null }) | null;
  readonly applyBy: string | null;
  readonly ruleVersionIds: readonly string[];
}
const among = <T extends string>(values: readonly T[]) => z.array(z.enum(values as readonly [T, ...T[]]));
const periodUnit = z.enum(['working-days', 'natural-days']);

/** Gathers the pack of a contract as it stands today: amounts, what is missing, notices, the clock. Values are those in force for the side that applies. */
@Injectable()
export class PackOf {
  constructor(
    private readonly table: ContractTable, private readonly factsOf: ContractFactsOf, private readonly seals: SealNames, private readonly calendars: CalendarStore,
    private readonly lists: ReferenceLists, private readonly clock: Clock,
  ) {}

  async of(ctx: OperationContext, contract: Contract, deal: Deal, declared: Declared): Promise<Pack> {
    const terms = await this.table.terms(ctx, contract);
    const applicant = applicantOf(terms);
    const applicantId = organisationOf(deal, applicant === 'acquirer' ? 'acquirer' : 'holder');
    const rows: string[] = [];
    const row = async (rule: string) => {
      const found = await this.factsOf.row(ctx, rule, applicantId);
      if (found) rows.push(found.id);
      return found;
    };
    const read = async <T>(rule: string, schema: z.ZodType<T>): Promise<T | undefined> => {
      const found = await row(rule);
      return found && schema.parse(found.value);
    };
    const [nonTechnology, subjectMatterStaysIn, developmentOut] = [
      await read('registration.non-technology-items', among(ITEM_KINDS)), await read('registration.subject-matter-stays-in', z.boolean()), await read('registration.development-items-out', among(ITEM_KINDS))];
    const values = nonTechnology && subjectMatterStaysIn !== undefined && developmentOut ? { nonTechnology, subjectMatterStaysIn, developmentOut } : null;
    const { amounts, missing } = packAmounts(terms, declared, values);
    const today = chinaDate(this.clock.now());
    const facts: PackFacts = {
      today, terms, declared, contractState: contract.state, endsOn: writtenEnd(terms.term, contract.effectiveOn ?? today), seals: await this.seals.of(ctx, contract.id), monopoly: (await read('contract.monopoly-clause-types', among(RESTRICTIONS))) ?? null,
      sealEqualsName: await read('registration.seal-equals-name', z.boolean()), chineseCopyRequired: await read('registration.chinese-copy-required', z.boolean()), known: await this.known(ctx, declared),
    };
    const minMonths = await read('tax.eit-licence-min-months', z.int());
    const notices = brokenRules(packNotices, {
      ...facts, vatUntil: (await read('tax.vat-exempt-until', z.iso.date())) ?? null, vatKinds: (await read('tax.vat-exempt-kinds', among(CONTRACT_KINDS))) ?? null, vatRelated: (await read('tax.vat-exempt-related-kinds', among(CONTRACT_KINDS))) ?? null,
      eitMinMonths: minMonths ?? null, termMonths: facts.endsOn === null ? null : fullMonths(beginning(terms.term, contract.effectiveOn ?? today), facts.endsOn),
    });
    const apply = await row('registration.apply-period');
    return {
      terms, applicant, amounts, openEnded: fixedSum(terms.price).openEnded, technologyAsked: values === null && terms.items.length > 0, missing: [...brokenRules(packRules, facts), ...missing], notices,
      clock: amounts && (await this.clockOf(ctx, amounts.technologyFen, today, row)), applyBy: apply && contract.effectiveOn ? daysAfter(contract.effectiveOn, z.int().parse(apply.value)) : null, ruleVersionIds: [...new Set(rows)],
    };
  }

  private async clockOf(ctx: OperationContext, technologyFen: number, filedOn: string, row: (rule: string) => ReturnType<ContractFactsOf['row']>): Promise<NonNullable<Pack['clock']>> {
    const [ordinary, expert, from] = [await row('registration.decision-period'), await row('registration.expert-period'), await row('registration.expert-from-fen')];
    const period = (found: typeof ordinary): Period | null => (found ? { days: z.int().parse(found.value), unit: periodUnit.parse(found.unit) } : null);
    const told = registrationClock(await this.calendars.calendar(ctx), filedOn, technologyFen, { ordinary: period(ordinary), expert: period(expert), expertFromFen: from ? z.int().parse(from.value) : null });
    const used = told.expert ? expert : ordinary;
    return { ...told, article: used?.article ?? null, mark: used ? ruleMark(used) : null };
  }

  private async known(ctx: OperationContext, { field, industry, place }: Declared): Promise<PackFacts['known']> {
    const has = async (list: 'industry' | 'gbt4754' | 'region', code: string | null) => code !== null && (await this.lists.list(ctx, list)).has(code);
    return { field: await has('industry', field), industry: await has('gbt4754', industry), place: await has('region', place) };
  }
}
