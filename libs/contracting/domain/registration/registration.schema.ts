import { fenSchema, idSchema } from '@app/kernel';
import { z } from 'zod';
import { ANSWERS } from '../terms/terms.schema.js';
import { CHANNELS } from './registration.js';

const code = z.string().trim().min(1).max(60);
const number = z.string().trim().min(1).max(100);

export const registrationDeclaration = z.strictObject({
  version: z.int().min(0).describe('of the registration that was read; 0 where there is none yet'),
  expectation: z.enum(['declared', 'unknown']).nullable().default(null), expectedFen: fenSchema.nullable().default(null).describe('what a royalty without a cap is expected to come to, in fen'),
  technologyFen: fenSchema.nullable().default(null).describe('in fen; counts only where no rule tells the technology amount apart'), typeFits: z.enum(ANSWERS).nullable().default(null), elsewhere: z.enum(ANSWERS).nullable().default(null),
  field: code.nullable().default(null), industry: code.nullable().default(null), place: code.nullable().default(null),
}).refine(({ expectation, expectedFen }) => (expectation === 'declared') === (expectedFen !== null), { path: ['expectedFen'], message: 'a declared expectation has its sum, and no other has' }).meta({ id: 'RegistrationDeclaration' });
export type RegistrationDeclaration = z.infer<typeof registrationDeclaration>;

export const registrationActBody = z.strictObject({
  version: z.int().min(1), reason: z.string().trim().min(1).max(2_000).optional(), channel: z.enum(CHANNELS).optional().describe('of a filing; left out: by hand'),
  certificateNumber: number.optional(), nationalNumber: number.optional(), on: z.iso.date().optional(), paperId: idSchema.optional(),
}).meta({ id: 'RegistrationActInput' });
export type RegistrationActInput = z.infer<typeof registrationActBody>;

export const registrationTaskBody = z.strictObject({ on: z.iso.date(), paperId: idSchema.nullable().default(null) }).meta({ id: 'RegistrationTaskInput' });
export type RegistrationTaskInput = z.infer<typeof registrationTaskBody>;
