import { dealMoved } from '@app/events';
import { defineMachine } from '@app/kernel';
import type { DealState } from './deal.js';
import { contractingPermissions as may } from './permissions.js';
import { foreignIsAnswered, otherSideAnswers, proposerWithdraws, type DealFacts } from './rules/deal.rules.js';

const write = may['deal.write'];
const event = dealMoved.type;

/** From interest to terms that both accepted. Price decision, signing and performance lead on from `agreed`. */
export const dealMachine = defineMachine<DealState, DealFacts>({
  aggregate: 'deal',
  initial: 'proposed',
  states: {
    proposed: { texts: { 'zh-CN': '待对方确认', en: 'Proposed' } },
    declined: { texts: { 'zh-CN': '对方谢绝', en: 'Declined' }, terminal: true },
    withdrawn: { texts: { 'zh-CN': '已撤回', en: 'Withdrawn' }, terminal: true },
    talking: { texts: { 'zh-CN': '洽谈中', en: 'Talking' } },
    agreed: { texts: { 'zh-CN': '条款已定', en: 'Terms agreed' } },
    abandoned: { texts: { 'zh-CN': '已终止洽谈', en: 'Abandoned' }, terminal: true },
  },
  acts: [
    { act: 'accept', texts: { 'zh-CN': '同意洽谈', en: 'Accept' }, from: ['proposed'], to: 'talking', permission: write, rules: [otherSideAnswers, foreignIsAnswered], event },
    { act: 'decline', texts: { 'zh-CN': '谢绝', en: 'Decline' }, from: ['proposed'], to: 'declined', permission: write, rules: [otherSideAnswers], event, reason: 'required' },
    { act: 'withdraw', texts: { 'zh-CN': '撤回邀约', en: 'Withdraw' }, from: ['proposed'], to: 'withdrawn', permission: write, rules: [proposerWithdraws], event, reason: 'required' },
    { act: 'agree', texts: { 'zh-CN': '条款达成一致', en: 'Agree on the terms' }, from: ['talking'], to: 'agreed', permission: 'system', event },
    { act: 'abandon', texts: { 'zh-CN': '终止洽谈', en: 'Abandon' }, from: ['talking', 'agreed'], to: 'abandoned', permission: write, event, reason: 'required' },
    // of an award that fell; both parties read why
    { act: 'call-off', texts: { 'zh-CN': '因中榜结论失效终止', en: 'Called off as the award fell' }, from: ['proposed', 'talking', 'agreed'], to: 'abandoned', permission: 'system', event, reason: 'required' },
  ],
});
