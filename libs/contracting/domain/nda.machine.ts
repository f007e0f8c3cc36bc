import { ndaMoved } from '@app/events';
import { defineMachine } from '@app/kernel';
import type { NdaState } from './nda.js';
import { contractingPermissions as may } from './permissions.js';
import { otherSideSigns, type SigningFacts } from './rules/room.rules.js';

const sign = may['nda.sign'];
const event = ndaMoved.type;

/** Whoever offers it signs with the offer. A new version ends the one before at once: access follows the newest. */
export const ndaMachine = defineMachine<NdaState, SigningFacts>({
  aggregate: 'nda',
  initial: 'offered',
  states: {
    offered: { texts: { 'zh-CN': '待对方签署', en: 'Offered' } },
    in_force: { texts: { 'zh-CN': '已生效', en: 'In force' } },
    refused: { texts: { 'zh-CN': '已拒绝', en: 'Refused' }, terminal: true },
    superseded: { texts: { 'zh-CN': '已被新版本取代', en: 'Superseded' }, terminal: true },
    withdrawn: { texts: { 'zh-CN': '已撤回', en: 'Withdrawn' }, terminal: true },
  },
  acts: [
    { act: 'sign', texts: { 'zh-CN': '签署', en: 'Sign' }, from: ['offered'], to: 'in_force', permission: sign, rules: [otherSideSigns], event },
    { act: 'refuse', texts: { 'zh-CN': '拒绝', en: 'Refuse' }, from: ['offered'], to: 'refused', permission: sign, rules: [otherSideSigns], event, reason: 'required' },
    { act: 'withdraw', texts: { 'zh-CN': '撤回', en: 'Withdraw' }, from: ['offered', 'in_force'], to: 'withdrawn', permission: sign, event, reason: 'required' },
    { act: 'supersede', texts: { 'zh-CN': '以新版本取代', en: 'Supersede' }, from: ['offered', 'in_force'], to: 'superseded', permission: 'system', event },
  ],
});
