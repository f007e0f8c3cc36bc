import { definePermissions, RULE_NATURE_NAMES, RULE_STATUSES, ruleMarkSchema } from '@app/kernel';
import { z } from 'zod';

/** The guides are everybody's to read, like the rules that they rest on. */
export const procedurePermissions = definePermissions('procedures', {
  read: { texts: { 'zh-CN': '查看办事指南', en: 'Read the guides to procedures' }, holders: ['anybody'] },
});

const texts = z.object({ 'zh-CN': z.string(), en: z.string() });
const brief = { name: z.string(), texts, about: texts, where: z.string().describe('the page where it begins') };
export const procedureBriefSchema = z.object(brief).meta({ id: 'ProcedureBrief' });
export const procedureListSchema = z.object({ items: z.array(procedureBriefSchema) }).meta({ id: 'ProcedureList' });

const step = z.object({
  act: z.string(), texts, by: z.array(texts).describe('roles that may; none where the system does it'), permission: texts.nullable(), from: z.array(texts), to: texts.nullable(), needsReason: z.boolean(),
  conditions: z.array(z.string()).describe('codes of the conditions'),
}).meta({ id: 'ProcedureStep' });
const row = z.object({
  rule: z.string(), texts, jurisdiction: z.string(), value: z.unknown(), unit: z.string().nullable(), article: z.string().nullable(), status: z.enum(RULE_STATUSES), nature: z.enum(RULE_NATURE_NAMES), startsOn: z.boolean(), mark: ruleMarkSchema,
}).meta({ id: 'ProcedureRule' });

/** A procedure whole: who, conditions, materials, steps, time limits, basis, result, what else may happen. */
export const procedureSchema = z.object({
  ...brief, who: step,
  conditions: z.array(z.object({ code: z.string(), texts, article: z.string().nullable(), at: z.array(texts), registry: z.array(z.string()) })),
  asks: z.array(z.object({ texts, items: z.array(texts) })), materials: z.array(z.object({ texts, at: texts })), steps: z.array(step), otherwise: z.array(step),
  times: z.array(z.object({ texts, rows: z.array(row) })), basis: z.array(row), unmarked: z.array(z.string()).describe('articles of rules that no row of the registry has'), result: texts,
}).meta({ id: 'Procedure' });
export type ProcedureView = z.infer<typeof procedureSchema>;
export type ProcedureBrief = z.infer<typeof procedureBriefSchema>;
