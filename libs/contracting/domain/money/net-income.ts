import { enforce, type Fen, type Texts } from '@app/kernel';
import { costAccount, type CostKind } from './accounts.js';
import { explain, explainSum, type Explanation } from './explanation.js';
import { entryOf } from './ledger.js';
import type { Entry, Posting } from './entry.js';
import { netIncomeRules } from './net-income.rules.js';
import type { DeductionBasis, DeductionList, OpenCost, Receipt } from './net-income.schema.js';

export type CostTreatment = 'deducted' | 'carried' | 'not-on-list' | 'public-money';
export interface CostLine {
  readonly cost: OpenCost;
  /** Why it counts or not; one on the list counts until receipts are used up, what is left of it is carried over. */
  readonly treatment: CostTreatment;
  readonly deductedFen: Fen;
  readonly carriedFen: Fen;
}

export interface NetIncome {
  readonly source: 'receipts' | 'contribution';
  /** By day and id, whatever the order given. */
  readonly receipts: readonly Receipt[];
  readonly lines: readonly CostLine[];
  readonly basis: DeductionBasis | null;
  readonly grossFen: Fen;
  readonly deductedFen: Fen;
  /** Never below zero. */
  readonly netFen: Fen;
  /** The open costs of the next run: each with what is left of it. */
  readonly carried: readonly OpenCost[];
  readonly explanation: readonly Explanation[];
}

export const COST_TEXTS: Readonly<Record<CostKind, Texts>> = {
  tax: { 'zh-CN': '税费', en: 'tax' }, upkeep: { 'zh-CN': '知识产权维持费', en: 'upkeep of rights' }, valuation: { 'zh-CN': '评估费', en: 'valuation' },
  appraisal: { 'zh-CN': '鉴定费', en: 'appraisal' }, negotiation: { 'zh-CN': '谈判费用', en: 'negotiation' }, development: { 'zh-CN': '研发成本', en: 'development' },
  delivery: { 'zh-CN': '交付和培训费用', en: 'delivery and training' }, brokerage: { 'zh-CN': '中介费', en: 'brokerage' }, other: { 'zh-CN': '其他费用', en: 'other costs' },
};

const covers = ({ deduct }: DeductionList, kind: CostKind): boolean => deduct.includes(kind) || (kind === 'tax' ? deduct.includes('taxes') : deduct.includes('cost'));

function standingOf(list: DeductionList, cost: OpenCost): Exclude<CostTreatment, 'carried'> {
  if (!covers(list, cost.kind)) return 'not-on-list';
  return cost.publicMoney && list.publicResearchMoneyIsCost === false ? 'public-money' : 'deducted';
}

export const byDay = <T extends { readonly on: string; readonly id: string }>(a: T, b: T): number =>
  a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/**
 * Net income of receipts: what arrived less the costs on the list, the oldest first, never below zero; what exceeds receipts is carried over.
 * Sums in fen. Refuses where no list is in force (促进科技成果转化法 第四十五条 says "net income" and names no deductions), and costs without evidence.
 */
export function netIncomeOf({ receipts, costs, basis }: { readonly receipts: readonly Receipt[]; readonly costs: readonly OpenCost[]; readonly basis: DeductionBasis | null }): NetIncome {
  enforce(netIncomeRules, { receipts, costs, basis });
  const list = basis!.list.value;
  const grossFen = receipts.reduce((sum, { fen }) => sum + fen, 0);
  let left = grossFen;
  const lines = [...costs].sort(byDay).map((cost): CostLine => {
    const standing = standingOf(list, cost);
    if (standing !== 'deducted') return { cost, treatment: standing, deductedFen: 0, carriedFen: 0 };
    const deductedFen = Math.min(left, cost.fen);
    left -= deductedFen;
    return { cost, treatment: deductedFen === 0 ? 'carried' : 'deducted', deductedFen, carriedFen: cost.fen - deductedFen };
  });
  return finished({ source: 'receipts', receipts: [...receipts].sort(byDay), lines, basis, grossFen, deductedFen: grossFen - left, netFen: left });
}

/** 作价投资: Act 45 takes its part of the shares or contribution themselves, so nothing is deducted. Sums in fen of contribution. */
export function contributionOf(receipts: readonly Receipt[]): NetIncome {
  enforce(netIncomeRules, { receipts, costs: [], basis: undefined });
  const grossFen = receipts.reduce((sum, { fen }) => sum + fen, 0);
  return finished({ source: 'contribution', receipts: [...receipts].sort(byDay), lines: [], basis: null, grossFen, deductedFen: 0, netFen: grossFen });
}

function finished(sums: Omit<NetIncome, 'carried' | 'explanation'>): NetIncome {
  const { source, receipts, lines, basis, grossFen, netFen } = sums;
  const told = ({ cost, treatment, deductedFen, carriedFen }: CostLine): Explanation[] => {
    const params = { kind: COST_TEXTS[cost.kind], evidence: cost.evidence, cost: cost.id };
    if (treatment === 'not-on-list' || treatment === 'public-money') return [explainSum(`cost-${treatment}`, cost.fen, params)];
    return [...(deductedFen > 0 ? [explainSum('cost-deducted', deductedFen, params)] : []), ...(carriedFen > 0 ? [explainSum('cost-carried', carriedFen, params)] : [])];
  };
  const listed = basis === null ? [] : [basis.source === 'registry'
    ? explain('list-by-rule', { article: basis.list.article ?? basis.list.rule, version: basis.list.versionId }) : explain('list-by-unit', { document: basis.document })];
  return {
    ...sums,
    carried: lines.flatMap(({ cost, carriedFen }) => (carriedFen > 0 ? [{ ...cost, fen: carriedFen }] : [])),
    explanation: [explainSum(source === 'receipts' ? 'gross' : 'contribution', grossFen, { count: receipts.length }), ...listed, ...lines.flatMap(told), explainSum('net', netFen)],
  };
}

/** Empties the income of these receipts into the costs that it bears and net income. */
export function netIncomeEntry({ lines, grossFen, netFen }: NetIncome, head: { readonly key: string; readonly on: string; readonly of: string }): Entry {
  const deducted = lines.map(({ cost, deductedFen }): Posting => ({ account: costAccount(cost.kind), fen: 0 - deductedFen }));
  return entryOf({ ...head, kind: 'net_income' }, [{ account: 'contract_income', fen: grossFen }, ...deducted, { account: 'net_income', fen: 0 - netFen }]);
}
