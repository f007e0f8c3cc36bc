import { z } from 'zod';

const word = z.string().trim().min(1).max(100);
const ours = { filingId: z.uuid(), contractNumber: word };
/** What a provincial system says of a filing. Unknown fields are left aside. */
export const registryAnswerSchema = z.discriminatedUnion('state', [
  z.object({ ...ours, state: z.literal('pending') }),
  z.object({ ...ours, state: z.literal('accepted'), certificateNumber: word, nationalNumber: word, recognisedOn: z.iso.date() }),
  z.object({ ...ours, state: z.literal('returned'), reasons: z.array(z.string().trim().min(1).max(500)).min(1).max(20) }),
  z.object({ ...ours, state: z.literal('refused'), reasons: z.array(z.string().trim().min(1).max(500)).min(1).max(20) }),
]);
export type RegistryAnswer = z.infer<typeof registryAnswerSchema>;

export const FAILURES = ['unreachable', 'not-understood', 'other-filing', 'other-contract', 'impossible-day', 'number-taken'] as const;
/** Why an answer of the provincial system is not believed or did not come. Never holds its words. */
export class RegistryFailure extends Error {
  constructor(readonly failure: (typeof FAILURES)[number]) {
    super(`contract registry: ${failure}`);
  }
}

/** An answer that is about this filing of this contract and could be true; rejects with RegistryFailure. */
export function believed(answer: unknown, asked: { readonly filingId: string; readonly contractNumber: string; readonly filedOn: string; readonly today: string }): RegistryAnswer {
  const parsed = registryAnswerSchema.safeParse(answer);
  if (!parsed.success) throw new RegistryFailure('not-understood');
  const { data } = parsed;
  if (data.filingId !== asked.filingId) throw new RegistryFailure('other-filing');
  if (data.contractNumber !== asked.contractNumber) throw new RegistryFailure('other-contract');
  if (data.state === 'accepted' && (data.recognisedOn < asked.filedOn || data.recognisedOn > asked.today)) throw new RegistryFailure('impossible-day');
  return data;
}
