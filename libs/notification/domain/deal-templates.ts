import type { Texts } from '@app/kernel';

interface DealTemplate {
  readonly group: 'answer';
  readonly title: Texts;
  readonly text: Texts;
  readonly link: string;
}
const told = (title: Texts, text: Texts): DealTemplate => ({ group: 'answer', link: '/deals/{dealId}', title, text });

/** What is said in a deal is confidential: a notice says only that something was, and leads to the room. */
export const DEAL_TEMPLATES = {
  'answer.deal-proposed': told({ 'zh-CN': '对方邀请洽谈一项成果', en: 'Somebody proposes a deal' }, { 'zh-CN': '请在交易页面同意洽谈或说明理由谢绝。', en: 'Accept it or decline with the reason, on its page.' }),
  'answer.deal-moved': told({ 'zh-CN': '一项交易有了进展', en: 'A deal moved on' }, { 'zh-CN': '交易状态已由对方变更，详情和理由见交易页面。', en: 'The other side changed its state; details and reasons are on its page.' }),
  'answer.deal-nda': told({ 'zh-CN': '保密协议有新的变化', en: 'The confidentiality agreement changed' }, { 'zh-CN': '对方提出、签署、拒绝或撤回了保密协议，请在交易页面查看。', en: 'The other side offered, signed, refused or took back an agreement. See the room.' }),
  'answer.deal-news': told({ 'zh-CN': '交易洽谈有新内容', en: 'Something new in a deal' }, { 'zh-CN': '对方在交易中留言、放入文件或提出了条款，内容只在交易页面显示。', en: 'The other side wrote, put in a file or offered terms. It is shown in the room only.' }),
  'answer.contract-performance': told({ 'zh-CN': '合同履行有新的进展', en: 'Something happened in the performance of a contract' }, { 'zh-CN': '对方办理了交付、里程碑、催告、争议或终止等事项，详情见合同页面。', en: 'The other side moved a delivery, a milestone, a demand, a dispute or an ending. See the contract.' }),
  'answer.contract-due': told({ 'zh-CN': '合同履行有事项待办', en: 'Something in the performance of a contract waits' }, { 'zh-CN': '有里程碑或交付临近、超过期限，或者等待答复；不答复不视为同意。', en: 'A milestone or a delivery is due, overdue or waits for an answer. Silence is no consent.' }),
} as const satisfies Record<`answer.${string}`, DealTemplate>;
