import { organisationTypeSchema } from '@app/events';
import { idSchema } from '@app/kernel';
import { z } from 'zod';
import { ORGANISATION_STATES } from './organisation.machine.js';

const texts = z.object({ 'zh-CN': z.string(), en: z.string() });

/** What a person writes about an organisation; the code's form and check character are rules, so that the refusal explains itself. */
const editable = {
  uscc: z.string().trim().toUpperCase().min(1).max(40).describe('统一社会信用代码, 18 characters (GB 32100-2015)'),
  nameZh: z.string().trim().min(1).max(200),
  nameEn: z.string().trim().min(1).max(200).nullish(),
  region: z.string().min(1).max(60).describe('code of the reference list "region"'),
  description: z.string().trim().max(4_000).nullish(),
};

export const organisationDraftSchema = z.strictObject({ ...editable, type: organisationTypeSchema }).meta({ id: 'OrganisationDraft' });
export type OrganisationDraft = z.infer<typeof organisationDraftSchema>;

export const organisationChangeSchema = z.strictObject({ ...editable, version: z.int().min(1) }).meta({ id: 'OrganisationChange' });
export type OrganisationChange = z.infer<typeof organisationChangeSchema>;

export const organisationStateSchema = z.enum(ORGANISATION_STATES);

export const organisationBriefSchema = z.object({
  id: idSchema, nameZh: z.string(), nameEn: z.string().nullable(), type: organisationTypeSchema, state: organisationStateSchema, region: z.string(),
}).meta({ id: 'OrganisationBrief' });
export type OrganisationBrief = z.infer<typeof organisationBriefSchema>;

export const nextActSchema = z.object({
  act: z.string(), texts, to: z.string(), needsReason: z.boolean(),
  blockedBy: z.array(z.object({ path: z.string(), code: z.string(), texts, params: z.record(z.string(), z.unknown()).optional(), article: z.string().optional() })),
});

export const organisationSchema = organisationBriefSchema.extend({
  uscc: z.string(), description: z.string().nullable(), version: z.int(), createdAt: z.iso.datetime(), verifiedAt: z.iso.datetime().nullable(),
  stateReason: z.string().nullable().describe('why it was rejected or suspended; for its members and administrators only'),
  nextActs: z.array(nextActSchema),
}).meta({ id: 'Organisation' });
export type OrganisationView = z.infer<typeof organisationSchema>;

/** An organisation as it is kept. */
export interface Organisation {
  readonly id: string;
  readonly type: OrganisationDraft['type'];
  readonly uscc: string;
  readonly nameZh: string;
  readonly nameEn: string | null;
  readonly region: string;
  readonly description: string | null;
  readonly state: (typeof ORGANISATION_STATES)[number];
  readonly stateReason: string | null;
  readonly verifiedAt: Date | null;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}
