import { RULE_NATURE_NAMES, RULE_STATUSES, ruleMarkSchema } from '@app/kernel';
import { z } from 'zod';
import { pageQuery } from '../pagination.js';

const texts = z.object({ 'zh-CN': z.string(), en: z.string() });
const reason = z.string().trim().min(4).max(1_000);
/** A law's or a province's place in the registry: `CN`, a GB/T 2260 province code, `luqiao`. */
const jurisdiction = z.string().regex(/^(CN|luqiao|\d\d\d\d\d\d)$/);

export const ruleIdSchema = z.object({ id: z.uuid() });
/** `section`: a letter of the product's digest of the law or one row of it, `B` or `B5`. `organisationId`: whose standing is asked for; one's own where left out. */
export const ruleListQuery = z.strictObject({
  ...pageQuery, rule: z.string().min(1).max(100).optional(), jurisdiction: jurisdiction.optional(), status: z.enum(RULE_STATUSES).optional(),
  section: z.string().regex(/^[A-Z]\d?\d?$/).optional(), organisationId: z.uuid().optional(),
});
export const ruleOneQuery = z.strictObject({ organisationId: z.uuid().optional() });
export type RuleListQuestion = z.infer<typeof ruleListQuery>;

/** `organisationId`: the unit that chooses; one's own where left out, another one only for system administrators. */
export const ruleSwitchSchema = z.strictObject({ on: z.boolean(), reason, organisationId: z.uuid().optional() }).meta({ id: 'RuleSwitch' });
export type RuleSwitchInput = z.infer<typeof ruleSwitchSchema>;

/** A new version: everything else is taken over from the version that it replaces. `value` has the shape of the old one. */
export const ruleVersionSchema = z.strictObject({
  value: z.unknown(), validFrom: z.iso.date(), article: z.string().trim().min(2).max(300).nullable(), status: z.enum(RULE_STATUSES), reason,
}).meta({ id: 'RuleVersionInput' });
export type RuleVersionInput = z.infer<typeof ruleVersionSchema>;

/** One place in the code that reads the value: the file and, where the value is judged by a named rule, its code and texts. */
const useSchema = z.object({ file: z.string(), code: z.string().nullable(), texts: texts.nullable() });

export const ruleSchema = z.object({
  id: z.uuid(), rule: z.string(), texts, jurisdiction: z.string(), unitClass: z.string(), value: z.unknown(), unit: z.string().nullable(),
  validFrom: z.iso.date(), validTo: z.iso.date().nullable(), validity: z.enum(['future', 'current', 'over']),
  article: z.string().nullable(), articleText: z.string().nullable(), ref: z.string().nullable(), seen: z.enum(['statute', 'public page']).nullable(), sourceDate: z.iso.date().nullable(),
  status: z.enum(RULE_STATUSES), mark: ruleMarkSchema, nature: z.enum(RULE_NATURE_NAMES), natureTexts: texts,
  startsOn: z.boolean(), leftToUnit: z.boolean(), enabled: z.boolean(),
  /** How the rule stands for one's unit; null without a login. `chosen` tells a choice from how the rule starts. */
  standing: z.object({ organisationId: z.uuid(), on: z.boolean(), chosen: z.boolean(), reason: z.string().nullable(), since: z.string().nullable(), maySwitch: z.boolean() }).nullable(),
  mayRenew: z.boolean(),
  enforcedBy: z.array(useSchema),
}).meta({ id: 'Rule' });
export type RuleView = z.infer<typeof ruleSchema>;

const historySchema = z.object({
  id: z.uuid(), value: z.unknown(), validFrom: z.iso.date(), validTo: z.iso.date().nullable(), article: z.string().nullable(), status: z.enum(RULE_STATUSES), mark: ruleMarkSchema, reason: z.string().nullable(),
});
export const ruleDetailSchema = ruleSchema.extend({
  versions: z.array(historySchema),
  switches: z.array(z.object({ on: z.boolean(), reason: z.string(), at: z.string() })),
}).meta({ id: 'RuleDetail' });
export type RuleDetail = z.infer<typeof ruleDetailSchema>;
