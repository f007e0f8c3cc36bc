import { LISTING_KINDS, type ListingKind } from '@app/events';
import { defineProblems, type Person } from '@app/kernel';
import { z } from 'zod';
import { IMPORT_STATES, type ImportState } from './import-batch.machine.js';

export const MOST_ROWS = 100_000;
/** Faults kept for the report; all are counted. */
export const MOST_ERRORS = 1_000;
export const IMPORT_BYTES = 50 * 1_048_576;

/** On whose behalf the background work is done: the person without the session. */
export type ImportActor = Omit<Person, 'sessionId'>;

export interface ImportBatch {
  readonly id: string;
  readonly state: ImportState;
  readonly version: number;
  readonly organisationId: string;
  readonly createdBy: string;
  readonly actor: ImportActor;
  readonly kind: ListingKind;
  /** Drafts are handed in at once instead of staying drafts. */
  readonly submit: boolean;
  readonly fileName: string;
  readonly format: 'xlsx' | 'csv' | 'jsonl';
  readonly rowsTotal: number;
  readonly rowsDone: number;
  readonly errorCount: number;
  /** The code of what ended the work in state `failed`. */
  readonly failure: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

const texts = z.object({ 'zh-CN': z.string(), en: z.string() });
const instant = z.iso.datetime();
export const importErrorSchema = z.object({ row: z.int(), column: z.string().nullable(), code: z.string(), texts, value: z.string().nullable() }).meta({ id: 'ImportError' });
export const importBatchSchema = z.object({
  id: z.uuid(), state: z.enum(IMPORT_STATES), version: z.int(), kind: z.enum(LISTING_KINDS), submit: z.boolean(), fileName: z.string(), format: z.enum(['xlsx', 'csv', 'jsonl']),
  rowsTotal: z.int(), rowsDone: z.int(), errorCount: z.int(), failure: z.string().nullable(), createdAt: instant, updatedAt: instant,
  nextActs: z.array(z.object({
    act: z.string(), texts, to: z.string(), needsReason: z.boolean(),
    blockedBy: z.array(z.object({ path: z.string(), code: z.string(), texts, params: z.record(z.string(), z.unknown()), article: z.string().optional() })),
  })),
}).meta({ id: 'ImportBatch' });
export const importDetailSchema = importBatchSchema.extend({ errors: z.array(importErrorSchema), nextErrors: z.string().nullable() }).meta({ id: 'ImportDetail' });
export type ImportBatchView = z.infer<typeof importBatchSchema>;
export type ImportDetailView = z.infer<typeof importDetailSchema>;

export const importProblems = defineProblems('import', {
  'not-found': { status: 404, texts: { 'zh-CN': '没有找到该导入批次，或您无权查看。', en: 'No such import, or not yours to see.' } },
  'header-wrong': { status: 422, texts: { 'zh-CN': '表头与模板不符，请下载模板对照。', en: 'The header does not fit the template. Compare it with the template.' } },
  'secrecy-column-missing': {
    status: 422, article: '保守国家秘密法 第三十四条、第三十五条',
    texts: { 'zh-CN': '缺少必填列“是否涉及国家秘密或工作秘密”，文件未作任何保存。请先逐条确认后再导入。', en: 'The mandatory column "Touches secrets?" is missing; nothing of the file was kept. Answer it for every row first.' },
  },
  'wrong-kind': { status: 403, texts: { 'zh-CN': '您的角色不能录入这一类内容。', en: 'Your roles do not write this kind of listing.' } },
  'fields-before-file': { status: 400, texts: { 'zh-CN': '请先发送“kind”（achievement 或 demand）等字段，再发送文件。', en: 'Send the field "kind" (achievement or demand) before the file.' } },
  'changed-since-check': { status: 409, texts: { 'zh-CN': '校验之后情况有变，有行不再符合规则，未导入任何一行。请重新上传。', en: 'Something changed since the check and rows no longer keep the rules; nothing was imported. Upload the file again.' } },
});
