import { z } from 'zod';
import { REPORT_COPIES } from './report.js';

export const reportEditionSchema = z.object({
  copy: z.enum(REPORT_COPIES), edition: z.int().describe('1 when the period ended; one more whenever an objection, a complaint or an answer came'),
  sha256: z.string().describe('of the PDF'), contentSha256: z.string().describe('of the canonical data that it is made from'), bytes: z.int(), madeAt: z.iso.datetime(),
}).meta({ id: 'PublicityReportEdition' });
export const reportListSchema = z.object({ items: z.array(reportEditionSchema), mayMake: z.boolean() }).meta({ id: 'PublicityReports' });
export type ReportListView = z.infer<typeof reportListSchema>;
export const reportAgainSchema = reportListSchema.extend({ reproduced: z.boolean().describe('every newest edition came out of its data with the same SHA-256') }).meta({ id: 'PublicityReportsMade' });
export type ReportAgainView = z.infer<typeof reportAgainSchema>;
