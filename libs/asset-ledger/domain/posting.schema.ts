import { fenSchema, fractionSchema, idSchema } from '@app/kernel';
import { z } from 'zod';

const line = (max: number) => z.string().trim().min(1).max(max);
const empty = <T extends z.ZodType>(schema: T) => schema.nullable().default(null as never);

/** How an achievement is carried: at cost, at a nominal value, at an appraised value, or not valued by written decision. */
export const VALUE_BASES = ['cost', 'nominal', 'appraised', 'not_valued'] as const;
export type ValueBasis = (typeof VALUE_BASES)[number];
export const WRITE_OFF_CAUSES = ['expiry', 'invalidation', 'abandonment', 'loss_of_value'] as const;

/** What every posting rests on: why, which paper, who decided it and when, and the day from which it counts. */
const papers = { effectiveOn: z.iso.date(), reason: line(2_000), document: line(200), decidedBy: line(160), decidedOn: z.iso.date() };
export const papersSchema = z.strictObject(papers).meta({ id: 'LedgerPapers' });
export type Papers = z.infer<typeof papersSchema>;

/** Completing the entry. Sums in fen; `not_valued` has none, its `document` is the written decision not to value. */
export const entrySchema = z.strictObject({ ...papers, basis: z.enum(VALUE_BASES), valueFen: empty(fenSchema) }).meta({ id: 'LedgerEntryInput' });
export type EntryInput = z.infer<typeof entrySchema>;

const reduction = { counterparty: line(160), reductionFen: fenSchema.describe('by how much the carrying amount falls, in fen') };
const valuation = z.strictObject({ document: line(200), valueFen: fenSchema });
/** A change of an entered achievement, by kind. */
export const changeContentSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('assignment'), ...reduction, share: empty(fractionSchema) }),
  z.strictObject({ kind: z.literal('licence'), counterparty: line(160) }),
  /** 作价入股: what is not money is valued and its title transferred (Company Law 48-49). */
  z.strictObject({ kind: z.literal('contribution'), ...reduction, valuation: empty(valuation) }),
  z.strictObject({ kind: z.literal('transfer'), ...reduction }),
  z.strictObject({ kind: z.literal('revaluation'), basis: z.enum(['cost', 'nominal', 'appraised']), valueFen: fenSchema }),
  /** Loss of value after 作价入股: a note that moves no sum of this ledger. */
  z.strictObject({ kind: z.literal('loss_note'), counterparty: line(160), lossFen: empty(fenSchema) }),
]);
export type ChangeContent = z.infer<typeof changeContentSchema>;
export const CHANGE_KINDS = ['assignment', 'licence', 'contribution', 'transfer', 'revaluation', 'loss_note'] as const;
export const POSTING_KINDS = ['entry', ...CHANGE_KINDS, 'write_off', 'counter'] as const;
export type PostingKind = (typeof POSTING_KINDS)[number];

export const changeBody = papersSchema.extend({ version: z.int().min(1), content: changeContentSchema, occurrenceId: empty(idSchema) }).meta({ id: 'LedgerChangeInput' });
export type ChangeInput = z.infer<typeof changeBody>;
export const counterBody = papersSchema.extend({ version: z.int().min(1) }).meta({ id: 'LedgerCounterInput' });
export type CounterInput = z.infer<typeof counterBody>;
export const dismissalBody = z.strictObject({ version: z.int().min(1), reason: line(1_000) }).meta({ id: 'LedgerDismissal' });

export const writeOffSchema = z.strictObject({ ...papers, cause: z.enum(WRITE_OFF_CAUSES) }).meta({ id: 'LedgerWriteOffInput' });
export type WriteOffInput = z.infer<typeof writeOffSchema>;

/** An act with what belongs to it: the entry to `enter`, the write-off to `propose-write-off`, papers to `correct-entry` and `reinstate`. */
export const assetActBody = z.strictObject({
  version: z.int().min(1), reason: z.string().trim().min(1).max(2_000).optional(), entry: entrySchema.optional(), writeOff: writeOffSchema.optional(), papers: papersSchema.optional(),
}).meta({ id: 'LedgerAct' });
export type AssetActInput = z.infer<typeof assetActBody>;
