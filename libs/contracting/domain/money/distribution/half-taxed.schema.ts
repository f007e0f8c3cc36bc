import type { Fen, Texts } from '@app/kernel';
import { z } from 'zod';
import type { Governed } from '../governed.js';
import { CONVERSION_KINDS, type ConversionKind, type WageTotal } from './route.schema.js';

export const halfTaxedKindsSchema = z.array(z.enum(CONVERSION_KINDS)).min(1);
export const halfTaxedMonthsSchema = z.int().min(1);
export const TECHNOLOGY_SUBJECTS = ['patent', 'patent_application', 'software', 'layout_design', 'plant_variety', 'new_drug', 'know_how', 'other'] as const;
export type TechnologySubject = (typeof TECHNOLOGY_SUBJECTS)[number];
export const excludedSubjectsSchema = z.array(z.enum(TECHNOLOGY_SUBJECTS)).min(1);

/** Values of the registry on the day of pay; undefined where nothing is in force. */
export interface HalfTaxedRules {
  /** `award.half-taxed-months`: months after receipt within which the award is paid (财税〔2018〕58号: three years). */
  readonly months: Governed<number> | undefined;
  /** `award.half-taxed-kinds`: kinds of contract that it covers. */
  readonly kinds: Governed<readonly ConversionKind[]> | undefined;
  /** `award.half-taxed-excluded-subjects`: know-how, as far as anybody has confirmed it. */
  readonly excludedSubjects: Governed<readonly TechnologySubject[]> | undefined;
}

/** What the half-taxed award asks of the contract, as it stands today. */
export interface AwardStanding {
  readonly kind: ConversionKind;
  readonly subjects: readonly TechnologySubject[];
  readonly registered: boolean;
  /** Of the award: not yet closed, closed without an open or upheld objection, or closed against it. */
  readonly publicity: 'open' | 'clean' | 'upheld';
  /** Are the awards accounted for separately? */
  readonly separateAccounts: boolean;
}

export const NOT_ELIGIBLE = {
  kind: { 'zh-CN': '只有转让、许可收入的现金奖励可以减按百分之五十计税，本合同不属于', en: 'only cash awards from transfer or licence are half-taxed, and this contract is neither' },
  subject: { 'zh-CN': '该类技术不在减按百分之五十计税的范围内', en: 'technology of this class is outside the half-taxed award' },
  registration: { 'zh-CN': '技术合同未认定登记，或者登记已撤销', en: 'the contract is not registered, or its registration was cancelled' },
  accounts: { 'zh-CN': '现金奖励没有单独核算', en: 'the awards are not accounted for separately' },
  publicity: { 'zh-CN': '奖励公示没有无异议结束', en: 'publicity of the award has not closed clean' },
} as const satisfies Record<string, Texts>;
export const UNDECIDED = {
  rule: { 'zh-CN': '没有现行的计税依据，请财务和税务人员核定', en: 'no rule on it is in force: the finance and tax staff decide' },
  subject: { 'zh-CN': '技术秘密是否适用没有经核对的依据，请财务和税务人员核定', en: 'no confirmed rule says whether know-how is covered: the finance and tax staff decide' },
  person: { 'zh-CN': '该人员不在本单位领取工资薪金，适用哪个项目请财务和税务人员核定', en: 'the person draws no wages here: the finance and tax staff decide the item' },
} as const satisfies Record<string, Texts>;

export type HalfTaxedStatus =
  | { readonly status: 'eligible'; readonly until: string }
  | { readonly status: 'expired'; readonly deadline: string }
  | { readonly status: 'not_eligible'; readonly reason: keyof typeof NOT_ELIGIBLE }
  | { readonly status: 'undecided'; readonly reason: keyof typeof UNDECIDED };

/** What is left of a person's reward from one receipt, in fen. */
export interface RewardLayer {
  /** `origin` of the run. */
  readonly run: string;
  readonly receiptId: string;
  readonly receivedOn: string;
  readonly fen: Fen;
}

export const TAX_CLASSES = ['half_taxed', 'fully_taxed', 'undecided', 'equity'] as const;
export type TaxClass = (typeof TAX_CLASSES)[number];

/** A line of the payroll export: classes, never a sum of tax. Unique by payout, run and receipt. */
export interface PayrollRow extends RewardLayer {
  readonly payoutId: string;
  readonly person: string;
  readonly paidOn: string;
  readonly taxClass: TaxClass;
  /** Last day on which it would have been half-taxed; null where it never was. */
  readonly deadline: string | null;
  readonly texts: Texts | null;
  /** How it stands to the year's wage total; null where no rule takes it out of the ordinary. */
  readonly wageTotal: WageTotal | null;
}
