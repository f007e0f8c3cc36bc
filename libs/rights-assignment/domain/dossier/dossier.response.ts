import { idSchema, ruleMarkSchema } from '@app/kernel';
import { z } from 'zod';

const instant = z.iso.datetime();
const texts = z.object({ 'zh-CN': z.string(), en: z.string() });
const hash = z.string();

export const dossierItemSchema = z.object({ item: z.string(), texts, present: z.boolean(), why: texts.nullable(), article: z.string().nullable(), who: texts }).meta({ id: 'DossierItem' });
export const dossierPreviewSchema = z.object({ sealed: z.boolean(), missing: z.int(), items: z.array(dossierItemSchema) }).meta({ id: 'DossierPreview' });
export type DossierPreview = z.infer<typeof dossierPreviewSchema>;

const screenSchema = z.object({
  act: z.string(), code: z.string(), texts, article: z.string().nullable(), registry: z.array(z.string()), passed: z.boolean(),
  broken: z.array(z.object({ path: z.string(), params: z.record(z.string(), z.unknown()) })),
}).meta({ id: 'DossierScreen' });
const chainSchema = z.object({ seq: z.int(), hash });

/** A sealed dossier as a page shows it; everything else is in its archive. */
export const dossierSchema = z.object({
  applicationId: idSchema, organisationId: idSchema, organisationName: z.string(), title: z.string(), number: z.int().describe('counts the unit\'s dossiers'), sha256: hash, previousSha256: hash.describe('64 zeros in the first'),
  confidentialSha256: hash.nullable(), auditChain: chainSchema, keyId: z.string(), sealedAt: instant, sealedBy: z.string(),
  items: z.array(dossierItemSchema), screens: z.array(screenSchema),
  rules: z.array(z.object({ id: idSchema, rule: z.string(), jurisdiction: z.string(), value: z.unknown(), article: z.string().nullable(), mark: ruleMarkSchema, validFrom: z.string(), validTo: z.string().nullable() })),
  reports: z.array(z.object({ copy: z.enum(['unit', 'reviewers']), edition: z.int(), sha256: hash })),
  supplements: z.array(z.object({ number: z.int(), kind: z.string(), texts, at: instant, sha256: hash })),
  /** Whether this reader's archive holds the objections' text and the report's internal copy. */
  holdsConfidential: z.boolean(),
}).meta({ id: 'Dossier' });
export type DossierView = z.infer<typeof dossierSchema>;

export const dossierVerificationSchema = z.object({
  holds: z.boolean(),
  checks: z.array(z.object({ check: z.string(), texts, holds: z.boolean(), found: z.string().nullable() })), checkedAt: instant,
}).meta({ id: 'DossierVerification' });
export type DossierVerification = z.infer<typeof dossierVerificationSchema>;
