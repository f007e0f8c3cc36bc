import { defineMachine } from '@app/kernel';
import { leadMoved } from '@app/events';
import { brokeragePermissions } from './permissions.js';

export const LEAD_STATES = ['new', 'claimed', 'contacted', 'in_talks', 'won', 'lost', 'dropped'] as const;
export type LeadState = (typeof LEAD_STATES)[number];

const work = brokeragePermissions['lead.work'];
const event = leadMoved.type;
const WORKED: readonly LeadState[] = ['claimed', 'contacted', 'in_talks'];

/** A match that a broker can bring to a contract. One broker at a time works on it. */
export const leadMachine = defineMachine<LeadState, Record<never, never>>({
  aggregate: 'lead',
  initial: 'new',
  states: {
    new: { texts: { 'zh-CN': '待认领', en: 'New' } },
    claimed: { texts: { 'zh-CN': '已认领', en: 'Claimed' } },
    contacted: { texts: { 'zh-CN': '已联系', en: 'Contacted' } },
    in_talks: { texts: { 'zh-CN': '洽谈中', en: 'In talks' } },
    won: { texts: { 'zh-CN': '已促成', en: 'Won' }, terminal: true },
    lost: { texts: { 'zh-CN': '未促成', en: 'Lost' }, terminal: true },
    dropped: { texts: { 'zh-CN': '匹配已撤回', en: 'Match withdrawn' } },
  },
  acts: [
    { act: 'claim', texts: { 'zh-CN': '认领', en: 'Claim' }, from: ['new'], to: 'claimed', permission: work, event },
    { act: 'contact', texts: { 'zh-CN': '记为已联系', en: 'Mark as contacted' }, from: ['claimed'], to: 'contacted', permission: work, event },
    { act: 'start-talks', texts: { 'zh-CN': '开始洽谈', en: 'Start talks' }, from: ['claimed', 'contacted'], to: 'in_talks', permission: work, event },
    { act: 'win', texts: { 'zh-CN': '记为促成', en: 'Mark as won' }, from: ['in_talks'], to: 'won', permission: work, event },
    { act: 'lose', texts: { 'zh-CN': '记为未促成', en: 'Mark as lost' }, from: WORKED, to: 'lost', permission: work, event, reason: 'required' },
    { act: 'release', texts: { 'zh-CN': '退回', en: 'Give back' }, from: WORKED, to: 'new', permission: work, event, reason: 'required' },
    { act: 'drop', texts: { 'zh-CN': '撤下', en: 'Drop' }, from: ['new', ...WORKED], to: 'dropped', permission: 'system', event },
    { act: 'revive', texts: { 'zh-CN': '恢复', en: 'Revive' }, from: ['dropped'], to: 'new', permission: 'system', event },
  ],
});
