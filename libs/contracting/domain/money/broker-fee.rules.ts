import { defineRule, type Rule } from '@app/kernel';
import type { FeeFacts } from './broker-fee.schema.js';

export const feePaymentsAreInFen: Rule<FeeFacts> = defineRule<FeeFacts>({
  code: 'contracting.broker-fee-payments', path: '/payments',
  texts: { 'zh-CN': '到账款项中的技术交易额须为不小于零的整数分，每笔只列一次。', en: 'The technology amount of a payment is whole fen of at least zero, each payment listed once.' },
  keeps: ({ payments }) => payments.every(({ technologyFen }) => Number.isSafeInteger(technologyFen) && technologyFen >= 0)
    && Number.isSafeInteger(payments.reduce((sum, { technologyFen }) => sum + technologyFen, 0)) && new Set(payments.map(({ id }) => id)).size === payments.length,
});

export const proportionNeedsAmount: Rule<FeeFacts> = defineRule<FeeFacts>({
  code: 'contracting.broker-fee-without-amount', path: '/technologyFen',
  texts: {
    'zh-CN': '固定报酬按到账比例支付的，须有约定的技术交易额；金额不定的，请约定随首笔到账支付。',
    en: 'A fixed fee in proportion to what arrives needs the agreed technology amount; where that is open, let it fall due with the first payment.',
  },
  keeps: ({ terms: { fee }, technologyFen }) => fee.kind !== 'fixed' || fee.accrues !== 'in_proportion' || (technologyFen !== null && Number.isSafeInteger(technologyFen) && technologyFen > 0),
});

export const feeHasAgreement: Rule<FeeFacts> = defineRule<FeeFacts>({
  code: 'contracting.broker-fee-without-agreement', path: '/terms/document', article: '民法典 第九百六十三条',
  texts: { 'zh-CN': '中介报酬依据中介协议或者合同中的中介条款，请附该文件。', en: 'A broker\'s fee rests on the mediation agreement or the clause of the deal contract: name the document.' },
  keeps: ({ terms }) => terms.document.trim() !== '',
});

/** Asked where a use case is about to book or pay: 民法典 第九百六十三条 gives the fee for a contract that came about. */
export const contractIsEffective: Rule<Pick<FeeFacts, 'effectiveOn'>> = defineRule<Pick<FeeFacts, 'effectiveOn'>>({
  code: 'contracting.broker-fee-before-effect', path: '/effectiveOn', article: '民法典 第九百六十三条、第九百六十四条',
  texts: { 'zh-CN': '合同生效后才产生中介报酬；没有促成合同的，只能按约定请求支付必要费用。', en: 'A fee accrues once the contract is in effect; where none came about only the agreed necessary expenses can be claimed.' },
  keeps: ({ effectiveOn }) => effectiveOn !== null,
});

export const feeRules: readonly Rule<FeeFacts>[] = [feePaymentsAreInFen, proportionNeedsAmount, feeHasAgreement];
