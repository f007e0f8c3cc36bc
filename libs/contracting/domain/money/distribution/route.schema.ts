import type { Texts } from '@app/kernel';
import { z } from 'zod';
import type { RewardForm } from '../accounts.js';
import type { Explanation } from '../explanation.js';
import type { Governed, RuleUsed } from '../governed.js';

/** The five statutory kinds of contract, development in its two forms, and 作价投资. */
export const CONVERSION_KINDS = ['transfer', 'licence', 'equity', 'development_commissioned', 'development_cooperative', 'consulting', 'service'] as const;
export type ConversionKind = (typeof CONVERSION_KINDS)[number];

/** How an award stands to the year's wage total of the unit (Act 45, paragraph 3; 人社部发〔2021〕14号). */
export const wageTotalSchema = z.strictObject({ inTotal: z.boolean(), limitedByCap: z.boolean(), inBase: z.boolean() });
export type WageTotal = z.infer<typeof wageTotalSchema>;
export const percentSchema = z.number().min(0).max(100);

export interface RouteFacts {
  readonly kind: ConversionKind;
  /** `state_set`, `enterprise`, or another class of the registry. */
  readonly unitClass: string;
  /** The firm's own rule or its agreement with the people; null where there is none. */
  readonly agreement: string | null;
  /** Is the contract registered (认定登记) and not cancelled? */
  readonly registered: boolean;
  /** The assignment of rights (赋权) that rewarded this conversion; null where it went no such way. */
  readonly assignment: { readonly applicationId: string; readonly since: string } | null;
  readonly rules: {
    /** `reward.floor.transfer-licence` or `reward.floor.equity`, in percent. */
    readonly floor: Governed<number> | undefined;
    /** `reward.default.transfer-licence` or `reward.default.equity`, in percent. */
    readonly fallback: Governed<number> | undefined;
    /** `reward.wage-total`. */
    readonly wageTotal: Governed<WageTotal> | undefined;
    /** `reward.registered-contract-wage-total`. */
    readonly registeredWageTotal: Governed<WageTotal> | undefined;
    /** `rights.no-double-reward`. */
    readonly noDoubleReward: Governed<boolean> | undefined;
  };
}

interface Routed {
  readonly kind: ConversionKind;
  /** Money, or shares where the contract brings shares. */
  readonly form: RewardForm;
  readonly wageTotal: Governed<WageTotal> | null;
  readonly rulesUsed: readonly RuleUsed[];
  readonly explanation: readonly Explanation[];
}
export type Route =
  /** Act 45: no less than the percentage, whatever the unit's own rule says. */
  | (Routed & { readonly way: 'floor'; readonly least: Governed<number> })
  /** A firm that neither provided nor agreed anything. */
  | (Routed & { readonly way: 'default'; readonly least: Governed<number> })
  | (Routed & { readonly way: 'agreed'; readonly document: string })
  /** Development, consulting and service: the contract and the unit's rule decide. `registered` brings the award rules of 人社部发〔2021〕14号. */
  | (Routed & { readonly way: 'contract'; readonly registered: boolean })
  /** Nothing in force answers: a person decides, nothing is computed. */
  | { readonly way: 'person'; readonly kind: ConversionKind; readonly reason: keyof typeof PERSON_REASONS; readonly texts: Texts };
export type OpenRoute = Exclude<Route, { readonly way: 'person' }>;

export const PERSON_REASONS = {
  'no-floor': { 'zh-CN': '本地区没有现行的奖励下限规定，请由成果转化办公室核对依据后决定。', en: 'No floor is in force here: the transfer office checks the basis and decides.' },
  'no-default': { 'zh-CN': '没有规定或约定，也没有现行的法定默认比例，请人工决定。', en: 'Nothing is provided or agreed and no statutory default is in force: a person decides.' },
  'no-double-reward-rule': {
    'zh-CN': '该次转化已由赋权兑现，是否还能奖励没有现行依据，请人工决定。',
    en: 'The conversion was rewarded by an assignment of rights; no rule in force says whether a further reward may follow. A person decides.',
  },
  'no-registered-award-rule': { 'zh-CN': '合同已认定登记，但没有现行的工资总额处理规定，请人工决定。', en: 'The contract is registered, but no rule on the wage total is in force: a person decides.' },
  'unit-class': { 'zh-CN': '该类单位适用哪一种奖励办法没有依据，请人工决定。', en: 'No basis says how a unit of this class rewards: a person decides.' },
} as const satisfies Record<string, Texts>;
