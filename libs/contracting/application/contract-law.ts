import { Injectable } from '@nestjs/common';
import { brokenRules, chinaDate, Clock, type Violation } from '@app/kernel';
import { RuleRegistry, type OperationContext } from '@app/platform';
import { z } from 'zod';
import { talkIsOpen, type Deal, type ExportScreen } from '../domain/deal.js';
import { priceSchedulePrompts, priceScheduleRules } from '../domain/price/price-schedule.rules.js';
import type { PriceSchedule } from '../domain/price/price-schedule.schema.js';
import { lint, type Finding } from '../domain/terms/lint/lint.js';
import { CONTENT_ITEMS, type DealFacts, type LintValues } from '../domain/terms/lint/lint-facts.js';
import { CONTRACT_KINDS, COURT_LEVELS, RESTRICTIONS, type Terms } from '../domain/terms/terms.schema.js';

const among = <T extends string>(values: readonly T[]) => z.array(z.enum(values as readonly [T, ...T[]]));
const CLASSES = { not_needed: 'free', free: 'free', restricted_permitted: 'restricted', restricted_pending: 'restricted', prohibited: 'prohibited' } as const;

/** What the contract has on file beside its terms. */
export type Filed = Partial<Pick<DealFacts, 'valuationOnFile' | 'ethicsCleared' | 'seals' | 'powersOfAttorney'>>;

/** Judges terms by the registry's values; what is not in force is told as such and left to a person. */
@Injectable()
export class ContractLaw {
  constructor(private readonly registry: RuleRegistry, private readonly clock: Clock) {}

  async findings(ctx: OperationContext, deal: Deal, terms: Terms, screen: ExportScreen | undefined, filed: Filed = {}): Promise<readonly Finding[]> {
    const values = await this.values(ctx);
    const found = lint(terms, { ...this.facts(deal, terms, screen), ...filed }, values);
    const schedule = terms.price as PriceSchedule | null;
    if (!schedule) return found;
    const term = termOf(terms);
    // while the parties still talk it cannot be in effect before today
    const plannedEffect = term.from ?? (deal.state === 'talking' ? chinaDate(this.clock.now()) : null);
    const facts = { schedule, term, plannedEffect, milestoneIds: milestonesOf(schedule), valuationIds: [], valuationRequired: values.equityValuationRequired };
    const priced = (severity: Finding['severity']) => ({ code, path, texts, article, params }: Violation): Finding => ({ code, severity, article: article ?? null, termPath: `/price${path}`, clauseId: 'price', texts, params: params ?? {} });
    return [...brokenRules(priceScheduleRules, facts).map(priced('block')), ...found, ...brokenRules(priceSchedulePrompts, facts).map(priced('notice'))];
  }

  /** What the deal has on file by itself; a step that collected papers tells of them (`filed`). */
  private facts(deal: Deal, terms: Terms, screen: ExportScreen | undefined): DealFacts {
    return {
      today: chinaDate(this.clock.now()), projectApproval: 'none', valuationOnFile: false, ethicsCleared: false, reviewedRestrictions: [], developedKnowHow: null, seals: [], powersOfAttorney: [],
      exportScreen: { state: talkIsOpen(deal.foreign, screen) && screen ? 'cleared' : screen ? 'open' : 'not_started', technologyClass: screen ? CLASSES[screen.outcome] : 'unknown' },
      // nobody has asked the register: that is told, not guessed
      patentRecords: Object.fromEntries(terms.patents.flatMap(({ applicationNumber }) => (applicationNumber ? [[applicationNumber, { state: 'unknown', expiryDate: null }] as const] : []))),
    };
  }

  private async values(ctx: OperationContext): Promise<LintValues> {
    const read = async <T>(rule: string, schema: z.ZodType<T>): Promise<T | undefined> => {
      const version = await this.registry.inForce(ctx, { rule, jurisdictions: ['CN'], unitClass: 'any' });
      return version && schema.parse(version.value);
    };
    return {
      contentItems: await read('contract.content-items', among(CONTENT_ITEMS)), writtenFormKinds: await read('contract.written-form-kinds', among(CONTRACT_KINDS)), monopolyClauseTypes: await read('contract.monopoly-clause-types', among(RESTRICTIONS)),
      usualCourtLevels: await read('contract.usual-court-levels', among(COURT_LEVELS)), cureDays: await read('contract.cure-days', z.int()), eitLicenceMinMonths: await read('tax.eit-licence-min-months', z.int()),
      licenceWithinPatentLife: await read('licence.within-patent-life', z.boolean()), equityValuationRequired: await read('equity.valuation-required', z.boolean()), foreignTransferApproval: await read('project.foreign-transfer-approval', z.boolean()),
      sealEqualsName: await read('registration.seal-equals-name', z.boolean()), chineseCopyRequired: await read('registration.chinese-copy-required', z.boolean()),
    };
  }
}

const termOf = ({ term }: Terms) => ({ from: term.from?.kind === 'date' ? term.from.on : null, until: term.until?.kind === 'date' ? term.until.on : null });

/** The plan of milestones is agreed after the contract took effect and has to hold those on which payments hang. */
const milestonesOf = ({ components }: PriceSchedule): string[] =>
  components.flatMap((component) => ('due' in component && component.due.kind === 'after' && component.due.trigger.event === 'milestone' ? [component.due.trigger.milestoneId] : []));
