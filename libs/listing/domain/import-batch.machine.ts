import { defineMachine, defineRule, type Rule } from '@app/kernel';
import { importPermissions } from './import.permissions.js';

export const IMPORT_STATES = ['uploaded', 'checking', 'checked', 'committing', 'committed', 'undone', 'failed', 'discarded'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

export interface ImportFacts {
  readonly errorCount: number;
  readonly rowsTotal: number;
  /** Listings of the batch that were changed, moved or given a file since; 0 before they exist. */
  readonly changed: number;
}

export const withoutErrors: Rule<ImportFacts> = defineRule<ImportFacts>({
  code: 'listing.import-has-errors',
  texts: { 'zh-CN': '校验发现 {errors} 处错误，未导入任何一行。请改正文件后重新上传。', en: 'The check found {errors} faults and nothing is imported. Correct the file and upload it again.' },
  keeps: ({ errorCount }) => errorCount === 0 || { params: { errors: errorCount } },
});

export const hasRows: Rule<ImportFacts> = defineRule<ImportFacts>({
  code: 'listing.import-is-empty',
  texts: { 'zh-CN': '文件中没有数据行。', en: 'The file has no rows.' },
  keeps: ({ rowsTotal }) => rowsTotal > 0 || {},
});

export const unchanged: Rule<ImportFacts> = defineRule<ImportFacts>({
  code: 'listing.import-was-built-upon',
  texts: {
    'zh-CN': '该批次中有 {changed} 条在导入后已被修改、办理或添加附件，不能整批撤销；请逐条处理。',
    en: '{changed} of this batch were edited, moved on or given a file since the import, so it cannot be undone as a whole. Deal with them one by one.',
  },
  keeps: ({ changed }) => changed === 0 || { params: { changed } },
});

const may = importPermissions['import.write'];

export const importMachine = defineMachine<ImportState, ImportFacts>({
  aggregate: 'import_batch',
  initial: 'uploaded',
  states: {
    uploaded: { texts: { 'zh-CN': '已上传', en: 'Uploaded' } },
    checking: { texts: { 'zh-CN': '校验中', en: 'Checking' } },
    checked: { texts: { 'zh-CN': '已校验', en: 'Checked' } },
    committing: { texts: { 'zh-CN': '导入中', en: 'Importing' } },
    committed: { texts: { 'zh-CN': '已导入', en: 'Imported' } },
    undone: { texts: { 'zh-CN': '已撤销', en: 'Undone' }, terminal: true },
    failed: { texts: { 'zh-CN': '未完成', en: 'Failed' } },
    discarded: { texts: { 'zh-CN': '已放弃', en: 'Discarded' }, terminal: true },
  },
  acts: [
    { act: 'check', texts: { 'zh-CN': '开始校验', en: 'Check' }, from: ['uploaded'], to: 'checking', permission: 'system' },
    { act: 'report', texts: { 'zh-CN': '校验完成', en: 'Report' }, from: ['checking'], to: 'checked', permission: 'system' },
    { act: 'commit', texts: { 'zh-CN': '确认导入', en: 'Import' }, from: ['checked'], to: 'committing', permission: may, rules: [withoutErrors, hasRows] },
    { act: 'finish', texts: { 'zh-CN': '导入完成', en: 'Finish' }, from: ['committing'], to: 'committed', permission: 'system' },
    { act: 'fail', texts: { 'zh-CN': '中止', en: 'Fail' }, from: ['checking', 'committing'], to: 'failed', permission: 'system' },
    { act: 'discard', texts: { 'zh-CN': '放弃', en: 'Discard' }, from: ['uploaded', 'checked', 'failed'], to: 'discarded', permission: may },
    { act: 'undo', texts: { 'zh-CN': '撤销导入', en: 'Undo the import' }, from: ['committed'], to: 'undone', permission: may, rules: [unchanged] },
  ],
});
