import { defineRule, formatYuan, type Rule } from '@app/kernel';
import type { GoingBackFacts } from './going-back.schema.js';

export const goingBackIsGrounded: Rule<GoingBackFacts> = defineRule<GoingBackFacts>({
  code: 'contracting.going-back-without-document', path: '/document',
  texts: {
    'zh-CN': '返还、冲回须附依据文件（退款协议、裁判文书、无效宣告决定、登记撤销通知等）。',
    en: 'Going back needs its document: the refund agreement, judgment, decision of invalidity or notice that the registration is cancelled.',
  },
  keeps: ({ document }) => document.trim() !== '',
});

export const refundsFitTheCause: Rule<GoingBackFacts> = defineRule<GoingBackFacts>({
  code: 'contracting.refund-does-not-fit', path: '/refunds',
  texts: {
    'zh-CN': '退款须列明退还哪一笔到账；撤销登记本身不退款，如同时退款请另行登记。',
    en: 'A refund names the payment that goes back; a cancelled registration refunds nothing by itself, enter such a refund separately.',
  },
  keeps: ({ cause, refunds }) => (cause === 'registration_cancelled' ? refunds.length === 0 : cause === 'rescission' || refunds.length > 0),
});

export const refundIsWithinReceipt: Rule<GoingBackFacts> = defineRule<GoingBackFacts>({
  code: 'contracting.refund-over-receipt', path: '/refunds',
  texts: { 'zh-CN': '退款须为大于零的整数分，每笔到账只列一次，且不超过该笔尚存的 {yuan}。', en: 'A refund is whole fen above zero, names each payment once and stays within what is left of it: {yuan}.' },
  keeps: ({ refunds, receipts }) => refunds.flatMap(({ receiptId, fen }, at) => {
    const left = receipts.find(({ id }) => id === receiptId)?.fen ?? 0;
    const once = refunds.findIndex((one) => one.receiptId === receiptId) === at;
    return Number.isSafeInteger(fen) && fen > 0 && fen <= left && once ? [] : [{ path: `/refunds/${at}`, params: { yuan: formatYuan(left), fen: left } }];
  }),
});

export const invalidityIsDecided: Rule<GoingBackFacts> = defineRule<GoingBackFacts>({
  code: 'contracting.invalidity-undecided', path: '/invalidity', article: '专利法 第四十七条',
  registry: ['patent.invalidity-effect'],
  texts: {
    'zh-CN': '宣告无效对已履行的合同没有追溯力；认为存在恶意或者明显违反公平原则的，须由有权人员认定并附文件。',
    en: 'Invalidity does not reach back to a contract performed; a finding of bad faith or plain unfairness is made by a person and has its document.',
  },
  keeps: ({ cause, invalidity }) => {
    const ground = invalidity?.decision?.ground;
    return cause !== 'invalidity' || (invalidity?.rule?.value.exceptions.some((one) => one === ground) ?? false);
  },
});

export const goingBackRules: readonly Rule<GoingBackFacts>[] = [goingBackIsGrounded, refundsFitTheCause, refundIsWithinReceipt, invalidityIsDecided];
