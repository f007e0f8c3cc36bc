import { fractionSchema, idSchema } from '@app/kernel';
import { z } from 'zod';
import { CO_OWNER_ACTS, TERMS } from '../co-owner/acts.js';

const line = (max: number) => z.string().trim().min(1).max(max);
const empty = <T extends z.ZodType>(schema: T) => schema.nullable().default(null as never);

/** An owner: an organisation or a person of the platform, or somebody outside it. */
export const ownerSchema = z.strictObject({
  kind: z.enum(['organisation', 'person', 'outside']), organisationId: empty(idSchema), userId: empty(idSchema), name: line(160), share: fractionSchema,
});
export type OwnerInput = z.infer<typeof ownerSchema>;

/** What the owners agreed, act by act; what they did not is `silent`. */
export const termsSchema = z.strictObject(Object.fromEntries(CO_OWNER_ACTS.map((act) => [act, z.enum(TERMS).default('silent')])) as Record<(typeof CO_OWNER_ACTS)[number], z.ZodDefault<z.ZodEnum<{ [K in (typeof TERMS)[number]]: K }>>>);

export const LICENCE_KINDS = ['exclusive', 'sole', 'ordinary'] as const;
export const LIEN_KINDS = ['pledge', 'seizure', 'other'] as const;

const byHand = [
  z.strictObject({ kind: z.literal('ownership'), owners: z.array(ownerSchema).min(1).max(71) }),
  z.strictObject({ kind: z.literal('agreement'), terms: termsSchema }),
  /** The unit's own rule on how long completers have to answer; the Civil Code sets no time. */
  z.strictObject({ kind: z.literal('first_refusal_rule'), workingDays: z.int().min(1).max(250) }),
  z.strictObject({ kind: z.literal('filing'), applicationNumber: line(40), filingDate: z.iso.date() }),
  z.strictObject({ kind: z.literal('grant'), grantNumber: line(40), grantDate: z.iso.date() }),
  /** `licenseeId`: the licensee's organisation where it is on the platform; it hears of an annuity that is not paid. */
  z.strictObject({ kind: z.literal('licence'), licence: z.enum(LICENCE_KINDS), licensee: line(160), licenseeId: empty(idSchema), territory: line(160), field: line(160), until: empty(z.iso.date()) }),
  /** The licence was put on record with the authority; its effect is the day of the record. */
  z.strictObject({ kind: z.literal('licence_recorded'), entryId: idSchema, number: line(60) }),
  z.strictObject({ kind: z.literal('licence_ended'), entryId: idSchema }),
  z.strictObject({ kind: z.literal('lien'), lien: z.enum(LIEN_KINDS), holder: line(160) }),
  z.strictObject({ kind: z.literal('lien_released'), entryId: idSchema }),
  /** The years for which annuities are due, as the office read them from the authority's notice. */
  z.strictObject({ kind: z.literal('annuities'), firstYear: z.int().min(1).max(50), lastYear: z.int().min(1).max(50) }),
  z.strictObject({ kind: z.literal('annuity_paid'), year: z.int().min(1).max(50) }),
  /** Nothing but the end of the entry that it corrects. */
  z.strictObject({ kind: z.literal('void') }),
] as const;
/** What the office writes into a title chain, by kind. Whose share, which licence, which date: always with evidence. */
export const entryContentSchema = z.discriminatedUnion('kind', byHand);

/** What follows from an assignment of rights and from nothing else: a team's long-term right of use, and its end before its time. */
export const anyContentSchema = z.discriminatedUnion('kind', [
  ...byHand,
  z.strictObject({ kind: z.literal('use_right'), holders: z.array(z.strictObject({ name: line(80), userId: empty(idSchema) })).min(1).max(50), until: z.iso.date() }),
  z.strictObject({ kind: z.literal('use_right_ended'), entryId: idSchema }),
]);
export type EntryContent = z.infer<typeof anyContentSchema>;
export type EntryKind = EntryContent['kind'];

export const titleEntryBody = z.strictObject({
  effectiveOn: z.iso.date(), content: entryContentSchema, evidence: line(1_000), corrects: empty(idSchema), version: z.int().min(1),
}).meta({ id: 'TitleEntryInput' });
export type TitleEntryInput = z.infer<typeof titleEntryBody>;

/** An entry of the chain: written once, corrected only by a later one. */
export interface TitleEntry {
  readonly id: string;
  /** The application for rights that it follows from; null where the office wrote it. */
  readonly applicationId: string | null;
  readonly titleId: string;
  readonly seq: number;
  readonly effectiveOn: string;
  readonly content: EntryContent;
  readonly evidence: string;
  readonly corrects: string | null;
  readonly writtenBy: string;
  readonly writtenAt: Date;
}

export interface Title {
  readonly id: string;
  readonly version: number;
  readonly disclosureId: string;
  readonly organisationId: string;
  readonly achievementId: string | null;
  readonly protection: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}
