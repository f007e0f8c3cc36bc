import { z } from 'zod';
import { SIDES } from './deal.js';
import { SEVERITIES } from './terms/lint/lint-rule.js';

const texts = z.object({ 'zh-CN': z.string(), en: z.string() });
const person = z.object({ id: z.uuid(), name: z.string() });
const span = z.object({ op: z.enum(['same', 'added', 'removed']), text: z.string() });

export const termsVersionBrief = z.object({
  number: z.int(), kind: z.enum(['offer', 'counter_offer', 'amendment']), side: z.enum(SIDES), offeredBy: person, offeredAt: z.iso.datetime(), note: z.string().nullable(), hash: z.string(),
  outcome: z.enum(['accepted', 'rejected', 'withdrawn']).nullable(), decidedBy: person.nullable(), decidedAt: z.iso.datetime().nullable(),
}).meta({ id: 'TermsVersionBrief' });
export const negotiationSchema = z.object({ latest: z.int(), frozen: z.int().nullable(), pending: z.int().nullable(), mine: z.boolean().describe('the pending version is of the reader\'s side'), versions: z.array(termsVersionBrief) }).meta({ id: 'Negotiation' });

export const findingSchema = z.object({ code: z.string(), severity: z.enum(SEVERITIES), article: z.string().nullable(), termPath: z.string(), clauseId: z.string().nullable(), texts, params: z.record(z.string(), z.unknown()) }).meta({ id: 'LintFinding' });
export const termsVersionSchema = z.object({
  ...termsVersionBrief.shape, terms: z.record(z.string(), z.unknown()), heading: z.object({ title: texts, kind: texts }),
  clauses: z.array(z.object({ id: z.string(), number: z.int(), label: texts, heading: texts, text: texts })), findings: z.array(findingSchema), mayBeSigned: z.boolean(),
  price: z.array(z.object({ componentId: z.string().nullable(), texts })),
  comments: z.array(z.object({ id: z.uuid(), clauseId: z.string().nullable(), side: z.enum(SIDES), author: person, text: z.string(), at: z.iso.datetime() })),
}).meta({ id: 'TermsVersion' });
const spans = z.object({ 'zh-CN': z.array(span), en: z.array(span) });
export const termsChangesSchema = z.object({
  from: z.int(), to: z.int(),
  clauses: z.array(z.object({ id: z.string(), change: z.enum(['same', 'added', 'removed', 'changed']), moved: z.boolean(), numberBefore: z.int().nullable(), numberAfter: z.int().nullable(), heading: spans, text: spans })),
}).meta({ id: 'TermsChanges' });
