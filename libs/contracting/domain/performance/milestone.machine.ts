import { performanceMoved } from '@app/events';
import { defineMachine } from '@app/kernel';
import { contractingPermissions } from '../permissions.js';
import { milestoneHasEvidence, othersAnswer, ownTakesBack, performerSubmits, type MilestoneFacts, type OfSides } from '../rules/performance.rules.js';
import type { MilestoneState, PlanState } from './performance.js';

const permission = contractingPermissions['contract.perform'];
const event = performanceMoved.type;

/** A plan binds when the other side agrees; the newest agreed one counts. */
export const milestonePlanMachine = defineMachine<PlanState, OfSides>({
  aggregate: 'milestone-plan',
  initial: 'proposed',
  states: {
    proposed: { texts: { 'zh-CN': '待对方同意', en: 'Proposed' } },
    agreed: { texts: { 'zh-CN': '双方同意', en: 'Agreed' } },
    refused: { texts: { 'zh-CN': '对方不同意', en: 'Refused' }, terminal: true },
    withdrawn: { texts: { 'zh-CN': '已撤回', en: 'Withdrawn' }, terminal: true },
    superseded: { texts: { 'zh-CN': '已被新计划取代', en: 'Superseded' }, terminal: true },
  },
  acts: [
    { act: 'agree', texts: { 'zh-CN': '同意计划', en: 'Agree to the plan' }, from: ['proposed'], to: 'agreed', permission, rules: [othersAnswer], event },
    { act: 'refuse', texts: { 'zh-CN': '不同意', en: 'Refuse' }, from: ['proposed'], to: 'refused', permission, rules: [othersAnswer], event, reason: 'required' },
    { act: 'withdraw', texts: { 'zh-CN': '撤回', en: 'Withdraw' }, from: ['proposed'], to: 'withdrawn', permission, rules: [ownTakesBack], event, reason: 'required' },
    { act: 'supersede', texts: { 'zh-CN': '以新计划取代', en: 'Supersede' }, from: ['agreed'], to: 'superseded', permission: 'system', event },
  ],
});

export const milestoneMachine = defineMachine<MilestoneState, MilestoneFacts>({
  aggregate: 'milestone',
  initial: 'planned',
  states: {
    planned: { texts: { 'zh-CN': '进行中', en: 'Under way' } },
    submitted: { texts: { 'zh-CN': '已提交，待验收', en: 'Handed in' } },
    sent_back: { texts: { 'zh-CN': '退回整改', en: 'Sent back' } },
    accepted: { texts: { 'zh-CN': '已验收', en: 'Accepted' }, terminal: true },
    dropped: { texts: { 'zh-CN': '已从计划删去', en: 'Dropped from the plan' }, terminal: true },
  },
  acts: [
    { act: 'submit', texts: { 'zh-CN': '提交', en: 'Hand in' }, from: ['planned', 'sent_back'], to: 'submitted', permission, rules: [performerSubmits, milestoneHasEvidence], event },
    { act: 'accept', texts: { 'zh-CN': '验收通过', en: 'Accept' }, from: ['submitted'], to: 'accepted', permission, rules: [othersAnswer], event },
    { act: 'send-back', texts: { 'zh-CN': '退回整改', en: 'Send back' }, from: ['submitted'], to: 'sent_back', permission, rules: [othersAnswer], event, reason: 'required' },
    { act: 'drop', texts: { 'zh-CN': '从计划删去', en: 'Drop' }, from: ['planned', 'sent_back'], to: 'dropped', permission: 'system', event },
  ],
});
