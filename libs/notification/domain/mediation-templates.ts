import type { Texts } from '@app/kernel';

interface MediationTemplate {
  readonly group: 'answer';
  readonly title: Texts;
  readonly text: Texts;
  readonly link: string;
}
const told = (title: Texts, text: Texts): MediationTemplate => ({ group: 'answer', link: '/mediations/{mediationId}', title, text });

/** That something happened to a broker's agreement; neither fee nor terms, and of an alert only the question. */
export const MEDIATION_TEMPLATES = {
  'answer.mediation-offered': told({ 'zh-CN': '技术经理人提出了一份中介合同', en: 'A broker offers a mediation agreement' }, { 'zh-CN': '请在中介合同页面阅读后签署，或者说明理由拒绝。', en: 'Read it and sign, or refuse with the reason, on its page.' }),
  'answer.mediation-moved': told({ 'zh-CN': '一份中介合同有了进展', en: 'A mediation agreement moved on' }, { 'zh-CN': '对方签署、拒绝、撤回、终止了中介合同，或者载明了由中介促成的交易。详情见其页面。', en: 'The other side signed, refused, withdrew or ended it, or named a deal that came through the broker. See its page.' }),
  'answer.introduction': told({ 'zh-CN': '引荐记录有新内容', en: 'Something new in the introduction log' }, { 'zh-CN': '对方登记、确认了一次引荐，或者提出了异议。详情见中介合同页面。', en: 'The other side logged, confirmed or disputed an introduction. See the agreement.' }),
  'answer.bypass': told(
    { 'zh-CN': '请核对：引荐过的双方谈定了条款', en: 'Please look: two who were introduced have agreed' },
    {
      'zh-CN': '经确认引荐的双方在保护期内谈定了条款，而交易未载明由中介人促成。是否适用民法典第九百六十五条由人判断，本提示不作认定；请在中介合同页面说明情况。',
      en: 'Two parties of a confirmed introduction agreed within the protected time, and the deal does not name the broker. Whether Civil Code 965 applies is for people to judge; nothing is found here. Say what happened, on the page of the agreement.',
    }),
  'answer.concealment': told({ 'zh-CN': '委托人对中介报酬提出主张', en: 'A client holds something against a fee' }, { 'zh-CN': '委托人主张您隐瞒重要事实或者提供虚假情况，报酬暂停计算；请在期限内到中介合同页面答复。', en: 'The client asserts that you hid or misstated facts; the fee waits. Answer on the page of the agreement, in time.' }),
  'answer.concealment-moved': told({ 'zh-CN': '对中介报酬的主张有了进展', en: 'A claim against a fee moved on' }, { 'zh-CN': '对方作出答复、撤回，或者平台作出了认定；内容和理由见中介合同页面。', en: 'It was answered, withdrawn or decided. What was said is on the page of the agreement.' }),
  'answer.concealment-waits': { group: 'answer', link: '/concealment-claims?state={state}', title: { 'zh-CN': '一项对中介报酬的主张待认定', en: 'A claim against a fee waits to be decided' }, text: { 'zh-CN': '委托人提出了主张，或者中介人作出了答复；请由双方以外的人员认定。', en: 'A client asserted one, or a broker answered. Somebody of neither side decides.' } } satisfies MediationTemplate,
  'answer.bypass-moved': told({ 'zh-CN': '一项引荐保护提示有了答复', en: 'An alert about an introduction was answered' }, { 'zh-CN': '对方作出了说明，或者确认已经解决。详情见中介合同页面。', en: 'The other side gave its answer or said that it is settled. See the agreement.' }),
} as const satisfies Record<`answer.${string}`, MediationTemplate>;
