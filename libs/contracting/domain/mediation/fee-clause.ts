import { formatYuan } from '@app/kernel';
import type { z } from 'zod';
import { feeTermsSchema } from '../money/broker-fee.schema.js';

/** The fee as the agreement has it; which document that is, the agreement itself says. */
export const feeClauseSchema = feeTermsSchema.omit({ document: true, clauseIn: true }).meta({ id: 'MediationFee' });
export type FeeClause = z.infer<typeof feeClauseSchema>;

const BEARERS = { client: '由委托人负担', other_party: '由相对方负担', each_half: '由合同双方各负担一半', silent: '负担方未约定' } as const;

/** The clause in the words of the agreement. */
export function feeWords({ fee, bearer, expensesFen }: FeeClause): string[] {
  const amount = fee.kind === 'silent' ? '报酬未约定'
    : fee.kind === 'fixed' ? `报酬为人民币 ${formatYuan(fee.fen)}，${fee.accrues === 'with_first_payment' ? '随首笔到账款项支付' : '按到账技术交易额占约定技术交易额的比例支付'}`
      : `报酬为到账技术交易额的 ${fee.of.numerator}/${fee.of.denominator}${fee.capFen === null ? '' : `，合计不超过人民币 ${formatYuan(fee.capFen)}`}`;
  return [`${amount}，${BEARERS[bearer]}`, expensesFen === null ? '未促成合同时的必要费用未约定' : `未促成合同的，委托人支付必要费用人民币 ${formatYuan(expensesFen)}`];
}
