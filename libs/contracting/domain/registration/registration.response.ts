import { ruleMarkSchema } from '@app/kernel';
import { z } from 'zod';
import { dealNextActSchema } from '../response-parts.js';
import { ANSWERS, CONTRACT_KINDS } from '../terms/terms.schema.js';
import { CHANNELS, REGISTRATION_STATES, TASK_KINDS } from './registration.js';

const instant = z.iso.datetime();
const day = z.iso.date().nullable();
const texts = z.object({ 'zh-CN': z.string(), en: z.string() });
const person = z.object({ id: z.uuid(), name: z.string() });
const missingItem = z.object({ path: z.string(), code: z.string(), article: z.string().nullable(), texts, params: z.record(z.string(), z.unknown()) });

const declaredSchema = z.object({
  expectation: z.enum(['declared', 'unknown']).nullable(), expectedFen: z.int().nullable(), technologyFen: z.int().nullable(), typeFits: z.enum(ANSWERS).nullable(), elsewhere: z.enum(ANSWERS).nullable(),
  field: z.string().nullable(), industry: z.string().nullable(), place: z.string().nullable(),
});
export const registrationSchema = z.object({
  contractId: z.uuid(), contractNumber: z.string(), state: z.enum(REGISTRATION_STATES).nullable().describe('null: nobody has begun'), version: z.int().describe('0 where there is none yet'),
  stateTexts: texts.nullable(), certificateNumber: z.string().nullable(), nationalNumber: z.string().nullable(), recognisedOn: day, certificatePaperId: z.uuid().nullable(), cancelledOn: day,
  /** For the side that applies alone. */
  pack: z.object({
    applicant: z.enum(['holder', 'acquirer', 'unknown']), kind: z.enum(CONTRACT_KINDS), declared: declaredSchema, missing: z.array(missingItem), notices: z.array(missingItem),
    typeQuestion: texts, openEnded: z.boolean().describe('a royalty without a cap: the expectation is asked'), technologyAsked: z.boolean().describe('items and no rule in force: the technology amount is asked'),
    amounts: z.object({
      contractFen: z.int(), technologyFen: z.int(), differenceFen: z.int(), basis: z.enum(['rules', 'declared', 'whole']),
      lines: z.array(z.object({ what: z.enum(['agreed', 'beside', 'deducted', 'kept']), fen: z.int(), texts })),
    }).nullable(),
    clock: z.object({ days: z.int().nullable(), unit: z.enum(['working-days', 'natural-days']).nullable(), expert: z.boolean(), dueOn: day, open: z.enum(['no-rule', 'beyond-calendar']).nullable(), article: z.string().nullable(), mark: ruleMarkSchema.nullable() })
      .nullable().describe('as if filed today; null while the amounts are open'),
    applyBy: day.describe('by which the seller applies; null where no rule is in force'),
    filings: z.array(z.object({ id: z.uuid(), number: z.int(), channel: z.enum(CHANNELS), filedOn: z.iso.date(), filedBy: person, contractFen: z.int(), technologyFen: z.int(), packSha256: z.string(), dueOn: day, overdue: z.boolean(), attempts: z.int(), lastFailure: z.string().nullable() })),
    tasks: z.array(z.object({ id: z.uuid(), kind: z.enum(TASK_KINDS), cause: z.string(), causedBy: z.uuid(), openedAt: instant, doneOn: day, paperId: z.uuid().nullable() })),
    provincial: z.boolean().describe('a provincial system is set up'), mayWrite: z.boolean(), nextActs: z.array(dealNextActSchema),
  }).nullable(),
}).meta({ id: 'ContractRegistration' });
export type RegistrationView = z.infer<typeof registrationSchema>;
export type PackView = NonNullable<RegistrationView['pack']>;
