import { idSchema } from '@app/kernel';
import { z } from 'zod';
import { defineEvent } from './event.js';

/** An achievement of the separate ledger moved: taken in, entered, proposed for write-off, written off, reinstated. Ids only. */
export const ledgerAssetMoved = defineEvent('asset-ledger.asset-moved.v1', z.object({
  assetId: idSchema, titleId: idSchema, organisationId: idSchema, version: z.int(), act: z.string(), from: z.string().nullable(), to: z.string(),
}));

/** A line was added to the ledger; sums and parties stay in it. */
export const ledgerPosted = defineEvent('asset-ledger.posted.v1', z.object({
  assetId: idSchema, titleId: idSchema, organisationId: idSchema, postingId: idSchema, kind: z.string(),
}));

/** An edition of a unit's yearly report moved. */
export const annualReportMoved = defineEvent('asset-ledger.report-moved.v1', z.object({
  reportId: idSchema, organisationId: idSchema, year: z.int(), edition: z.int(), version: z.int(), act: z.string(), from: z.string().nullable(), to: z.string(),
}));

/** A unit's report of a year is due, or overdue, and not confirmed. Told once for each stage. */
export const annualReportDue = defineEvent('asset-ledger.report-due.v1', z.object({
  organisationId: idSchema, year: z.int(), dueOn: z.iso.date(), stage: z.enum(['soon', 'overdue']), ruleVersionId: idSchema,
}));
