import type { Texts } from '@app/kernel';
import type { Asset } from './asset.js';
import { assetMachine } from './asset.machine.js';
import type { Posting } from './book.js';
import type { PostingKind, ValueBasis, WriteOffInput } from './posting.schema.js';

export const POSTING_TEXTS: Readonly<Record<PostingKind, Texts>> = {
  entry: { 'zh-CN': '入账', en: 'Entry' }, assignment: { 'zh-CN': '赋权', en: 'Assignment of a share' }, licence: { 'zh-CN': '许可', en: 'Licence' }, contribution: { 'zh-CN': '作价入股', en: 'Contribution to capital' },
  transfer: { 'zh-CN': '转让', en: 'Transfer' }, revaluation: { 'zh-CN': '重新计价', en: 'Revaluation' }, loss_note: { 'zh-CN': '作价入股后的减值（记载）', en: 'Loss after contribution (note)' },
  write_off: { 'zh-CN': '核销', en: 'Write-off' }, counter: { 'zh-CN': '冲销', en: 'Counter-posting' },
};
const BASES: Readonly<Record<ValueBasis, string>> = { cost: '成本', nominal: '名义金额', appraised: '评估值', not_valued: '不计价' };
const CAUSES: Readonly<Record<WriteOffInput['cause'], string>> = { expiry: '期限届满', invalidation: '被宣告无效', abandonment: '放弃', loss_of_value: '丧失价值' };

export const LEDGER_COLUMNS: readonly Texts[] = ([
  ['管理方式', 'Regime'], ['成果', 'Achievement'], ['权属编号', 'Title'], ['状态', 'State'], ['序号', 'No.'], ['事项', 'Posting'], ['计价方式/核销原因', 'Basis or cause'], ['生效日期', 'Effective on'], ['变动额（元）', 'Change (yuan)'], ['账面价值（元）', 'Carrying amount (yuan)'],
  ['理由', 'Reason'], ['文件', 'Paper'], ['决定人', 'Decided by'], ['决定日期', 'Decided on'], ['权属记录编号', 'Title entry'], ['赋权申请编号', 'Application'], ['冲销的序号', 'Counters no.'],
] as const).map(([zh, en]) => ({ 'zh-CN': zh, en }));

/** Exact to the fen: a sum of yuan below 2^53 fen has one nearest double for its two decimals. */
const yuan = (fen: number): number => Number((fen / 100).toFixed(2));

/** One row a line; an achievement that awaits its entry has one row without sums. */
export function ledgerRows(asset: Asset, postings: readonly Posting[], name: string): (string | number | null)[][] {
  const head = ['职务科技成果单列', name, asset.titleId, assetMachine.states[asset.state].texts['zh-CN']];
  if (postings.length === 0) return [[...head, ...LEDGER_COLUMNS.slice(head.length).map(() => null)]];
  let balance = 0;
  return postings.map((p) => {
    balance += p.amountFen;
    const detail = 'basis' in p.content ? BASES[p.content.basis] : p.content.kind === 'write_off' ? CAUSES[p.content.cause] : null;
    return [
      ...head, p.seq, POSTING_TEXTS[p.content.kind]['zh-CN'], detail, p.effectiveOn, yuan(p.amountFen), yuan(balance), p.reason, p.document, p.decidedBy, p.decidedOn, p.titleEntryId, p.applicationId,
      postings.find(({ id }) => id === p.counters)?.seq ?? null,
    ];
  });
}
