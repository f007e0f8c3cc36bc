import { bypassMoved, introductionMoved, mediationMoved } from '@app/events';
import { defineMachine } from '@app/kernel';
import { contractingPermissions as may } from '../permissions.js';
import type { BypassState, IntroductionState, MediationState } from './mediation.js';
import { brokerSettles, brokerWithdraws, clientAnswers, clientSigns, type MediationFacts } from './mediation.rules.js';

/** Whoever wears both hats still acts by the one of the side. */
const offers = may['mediation.offer'];
const signs = may['mediation.sign'];

/** The broker signs with the offer. What is in force ends by either side's word, or by a new version that both signed. */
export const mediationMachine = defineMachine<MediationState, MediationFacts>({
  aggregate: 'mediation',
  initial: 'offered',
  states: {
    offered: { texts: { 'zh-CN': '待委托人签署', en: 'Offered' } },
    in_force: { texts: { 'zh-CN': '已生效', en: 'In force' } },
    refused: { texts: { 'zh-CN': '已拒绝', en: 'Refused' }, terminal: true },
    withdrawn: { texts: { 'zh-CN': '已撤回', en: 'Withdrawn' }, terminal: true },
    ended: { texts: { 'zh-CN': '已终止', en: 'Ended' }, terminal: true },
  },
  acts: [
    { act: 'sign', texts: { 'zh-CN': '签署', en: 'Sign' }, from: ['offered'], to: 'in_force', permission: signs, rules: [clientSigns], event: mediationMoved.type },
    { act: 'refuse', texts: { 'zh-CN': '拒绝', en: 'Refuse' }, from: ['offered'], to: 'refused', permission: signs, rules: [clientSigns], event: mediationMoved.type, reason: 'required' },
    { act: 'withdraw', texts: { 'zh-CN': '撤回', en: 'Withdraw' }, from: ['offered'], to: 'withdrawn', permission: offers, rules: [brokerWithdraws], event: mediationMoved.type, reason: 'required' },
    { act: 'end', texts: { 'zh-CN': '终止', en: 'End' }, from: ['in_force'], to: 'ended', permission: may['mediation.act'], event: mediationMoved.type, reason: 'required' },
    { act: 'replace', texts: { 'zh-CN': '以新版本取代', en: 'Replace by a new version' }, from: ['in_force'], to: 'ended', permission: 'system', event: mediationMoved.type },
  ],
});

/** One answer to one entry; a disputed introduction may be logged anew. */
export const introductionMachine = defineMachine<IntroductionState, MediationFacts>({
  aggregate: 'introduction',
  initial: 'logged',
  states: {
    logged: { texts: { 'zh-CN': '待委托人确认', en: 'Logged' } },
    confirmed: { texts: { 'zh-CN': '委托人已确认', en: 'Confirmed' }, terminal: true },
    disputed: { texts: { 'zh-CN': '委托人有异议', en: 'Disputed' }, terminal: true },
  },
  acts: [
    { act: 'confirm', texts: { 'zh-CN': '确认引荐', en: 'Confirm' }, from: ['logged'], to: 'confirmed', permission: signs, rules: [clientAnswers], event: introductionMoved.type },
    { act: 'dispute', texts: { 'zh-CN': '提出异议', en: 'Dispute' }, from: ['logged'], to: 'disputed', permission: signs, rules: [clientAnswers], event: introductionMoved.type, reason: 'required' },
  ],
});

/** The client answers, the broker closes it; nobody is found to have done anything. */
export const bypassMachine = defineMachine<BypassState, MediationFacts>({
  aggregate: 'bypass-alert',
  initial: 'raised',
  states: {
    raised: { texts: { 'zh-CN': '待委托人说明', en: 'Waits for the client' } },
    answered: { texts: { 'zh-CN': '委托人已说明', en: 'Answered' } },
    settled: { texts: { 'zh-CN': '已解决', en: 'Settled' }, terminal: true },
  },
  acts: [
    { act: 'answer', texts: { 'zh-CN': '作出说明', en: 'Answer' }, from: ['raised'], to: 'answered', permission: signs, rules: [clientAnswers], event: bypassMoved.type, reason: 'required' },
    { act: 'settle', texts: { 'zh-CN': '确认已解决', en: 'Settle' }, from: ['raised', 'answered'], to: 'settled', permission: offers, rules: [brokerSettles], event: bypassMoved.type, reason: 'required' },
  ],
});
