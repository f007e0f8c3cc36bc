import { entryMoved } from '@app/events';
import { defineMachine } from '@app/kernel';
import { challengePermissions as may } from '../permissions.js';
import type { EntryState } from './entry.js';

const event = entryMoved.type;

/** Acts of the team and of whoever examines are people's; the rest follows from acts of the challenge, in the same transaction. */
export const entryMachine = defineMachine<EntryState, unknown>({
  aggregate: 'entry',
  initial: 'received',
  states: {
    received: { texts: { 'zh-CN': '已收到', en: 'Received' } },
    replaced: { texts: { 'zh-CN': '已被新件替换', en: 'Replaced' }, terminal: true },
    outdated: { texts: { 'zh-CN': '已失效', en: 'No longer valid' }, terminal: true },
    spoiled: { texts: { 'zh-CN': '无法开启', en: 'Cannot be opened' }, terminal: true },
    withdrawn: { texts: { 'zh-CN': '已撤回', en: 'Withdrawn' }, terminal: true },
    opened: { texts: { 'zh-CN': '已开启', en: 'Opened' } },
    ineligible: { texts: { 'zh-CN': '资格不符', en: 'Not eligible' }, terminal: true },
    eligible: { texts: { 'zh-CN': '资格合格', en: 'Eligible' } },
    not_chosen: { texts: { 'zh-CN': '未中榜', en: 'Not chosen' } },
    chosen: { texts: { 'zh-CN': '中榜', en: 'Chosen' } },
    excluded: { texts: { 'zh-CN': '已取消资格', en: 'Excluded' }, terminal: true },
    eliminated: { texts: { 'zh-CN': '赛马淘汰', en: 'Eliminated from the race' }, terminal: true },
    failed: { texts: { 'zh-CN': '攻关未成', en: 'Failed' }, terminal: true },
    completed: { texts: { 'zh-CN': '攻关完成', en: 'Completed' }, terminal: true },
  },
  acts: [
    { act: 'withdraw', texts: { 'zh-CN': '撤回', en: 'Withdraw' }, from: ['received', 'opened', 'eligible'], to: 'withdrawn', permission: may['entry.write'], event },
    // the next in rank follows; a contract in effect is ended in contracting instead
    { act: 'give-up', texts: { 'zh-CN': '放弃中榜', en: 'Give up the award' }, from: ['chosen'], to: 'withdrawn', permission: may['entry.write'], event, reason: 'required' },
    { act: 'replace', texts: { 'zh-CN': '替换', en: 'Replace' }, from: ['received'], to: 'replaced', permission: 'system', event },
    { act: 'outdate', texts: { 'zh-CN': '因榜单变更失效', en: 'Outdate' }, from: ['received'], to: 'outdated', permission: 'system', event },
    { act: 'lapse', texts: { 'zh-CN': '因榜单终止失效', en: 'Lapse with its challenge' }, from: ['received'], to: 'outdated', permission: 'system', event },
    { act: 'open', texts: { 'zh-CN': '开启', en: 'Open' }, from: ['received'], to: 'opened', permission: 'system', event },
    { act: 'spoil', texts: { 'zh-CN': '无法开启', en: 'Find that it cannot be opened' }, from: ['received'], to: 'spoiled', permission: 'system', event },
    { act: 'admit', texts: { 'zh-CN': '资格合格', en: 'Admit' }, from: ['opened'], to: 'eligible', permission: may['entry.examine'], event },
    { act: 'refuse', texts: { 'zh-CN': '资格不符', en: 'Refuse' }, from: ['opened'], to: 'ineligible', permission: may['entry.examine'], event, reason: 'required' },
    { act: 'choose', texts: { 'zh-CN': '中榜', en: 'Choose' }, from: ['eligible'], to: 'chosen', permission: 'system', event },
    { act: 'pass-over', texts: { 'zh-CN': '未中榜', en: 'Pass over' }, from: ['eligible', 'opened'], to: 'not_chosen', permission: 'system', event },
    { act: 'judge-again', texts: { 'zh-CN': '重新评榜', en: 'Judge again' }, from: ['chosen', 'not_chosen'], to: 'eligible', permission: 'system', event },
    { act: 'exclude', texts: { 'zh-CN': '取消资格', en: 'Exclude' }, from: ['eligible', 'chosen'], to: 'excluded', permission: may['entry.examine'], event, reason: 'required' },
    { act: 'eliminate', texts: { 'zh-CN': '淘汰', en: 'Eliminate' }, from: ['chosen'], to: 'eliminated', permission: may['entry.examine'], event, reason: 'required' },
    { act: 'fail', texts: { 'zh-CN': '攻关未成', en: 'Fail' }, from: ['chosen'], to: 'failed', permission: 'system', event },
    { act: 'complete', texts: { 'zh-CN': '攻关完成', en: 'Complete' }, from: ['chosen'], to: 'completed', permission: 'system', event },
  ],
});
