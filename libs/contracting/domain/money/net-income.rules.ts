import { defineRule, type Rule } from '@app/kernel';
import type { DeductionBasis, OpenCost, Receipt } from './net-income.schema.js';

export interface NetIncomeFacts {
  readonly receipts: readonly Receipt[];
  readonly costs: readonly OpenCost[];
  /** Null where neither the registry nor the unit has a list; undefined where none is needed (shares). */
  readonly basis: DeductionBasis | null | undefined;
}

const isSum = (fen: number): boolean => Number.isSafeInteger(fen) && fen > 0;

export const receiptsAreInFen: Rule<NetIncomeFacts> = defineRule<NetIncomeFacts>({
  code: 'contracting.receipts-not-in-fen', path: '/receipts',
  texts: { 'zh-CN': '到账和成本均须为大于零的整数分，且至少有一笔到账；合计不超过 2^53-1 分。', en: 'Receipts and costs are whole fen above zero, with one receipt at least; their sums stay within 2^53-1 fen.' },
  keeps: ({ receipts, costs }) => receipts.length > 0 && [...receipts, ...costs].every(({ fen }) => isSum(fen))
    && [receipts, costs].every((sums: readonly { readonly fen: number }[]) => Number.isSafeInteger(sums.reduce((sum, { fen }) => sum + fen, 0))),
});

export const nothingCountsTwice: Rule<NetIncomeFacts> = defineRule<NetIncomeFacts>({
  code: 'contracting.net-income-counted-twice', path: '/receipts',
  texts: { 'zh-CN': '同一笔到账或成本（{id}）重复列入。', en: 'The same receipt or cost ({id}) is listed twice.' },
  keeps: ({ receipts, costs }) => [receipts, costs].flatMap((list: readonly { readonly id: string }[]) => {
    const seen = new Set<string>();
    return list.flatMap(({ id }) => (seen.size === seen.add(id).size ? [{ params: { id } }] : []));
  }),
});

export const costsAreShown: Rule<NetIncomeFacts> = defineRule<NetIncomeFacts>({
  code: 'contracting.cost-without-evidence', path: '/costs',
  texts: { 'zh-CN': '成本须附凭证（{id}）；没有凭证的不列入净收入计算。', en: 'A cost names the paper that shows it ({id}); without one it does not enter net income.' },
  keeps: ({ costs }) => costs.flatMap(({ id, evidence }, at) => (evidence.trim() === '' ? [{ path: `/costs/${at}/evidence`, params: { id } }] : [])),
});

export const deductionsAreKnown: Rule<NetIncomeFacts> = defineRule<NetIncomeFacts>({
  code: 'contracting.net-income-list-missing', path: '/basis', article: '促进科技成果转化法 第四十五条',
  registry: ['reward.net-income-deductions'],
  texts: {
    'zh-CN': '本地区没有现行的净收入扣除项规定，本单位也没有登记扣除项。请由成果转化办公室填写本单位规定的扣除项及其文件，系统不作推定。',
    en: 'No list of deductions is in force here and the unit has none on record. Its transfer office enters the list of the unit\'s own rule with its document; none is assumed.',
  },
  keeps: ({ basis }) => basis !== null && (basis?.source !== 'unit' || basis.document.trim() !== ''),
});

export const netIncomeRules: readonly Rule<NetIncomeFacts>[] = [receiptsAreInFen, nothingCountsTwice, costsAreShown, deductionsAreKnown];
