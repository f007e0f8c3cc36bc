import { defineMachine, defineRule, type Rule } from '@app/kernel';
import { contractingPermissions as may } from '../../permissions.js';
import type { RunState } from './distribution-run.js';

export interface CheckFacts { readonly actorId: string | null; readonly preparedBy: string }
export interface RunCheckFacts extends CheckFacts {
  readonly publicityRequired: boolean;
  readonly notice: { readonly state: string; readonly clear: boolean; readonly endsOn: string | null; readonly openObjections: number };
}

export const checkerIsNotMaker: Rule<CheckFacts> = defineRule<CheckFacts>({
  code: 'contracting.run-checker-is-maker',
  texts: { 'zh-CN': '编制人不能复核自己编制的分配或冲回，请由财务或单位负责人中的另一人复核。', en: 'Whoever prepared it does not check it: another person of finance or the leadership does.' },
  keeps: ({ actorId, preparedBy }) => actorId === null || actorId !== preparedBy,
});

export const awardIsPublicised: Rule<RunCheckFacts> = defineRule<RunCheckFacts>({
  code: 'contracting.award-not-publicised', article: '国科发政〔2018〕103号', registry: ['award.cash-publicity-required', 'leader.reward-publicity-required'],
  texts: { 'zh-CN': '奖励须公示期满且没有未办结或成立的异议（公示至 {until}，未办结 {count} 件）。', en: 'The notice of the award is over and no objection is open or upheld (until {until}, {count} open).' },
  keeps: ({ publicityRequired, notice }) => !publicityRequired || (notice.state === 'ended' && notice.clear) || { params: { until: notice.endsOn ?? '—', count: notice.openObjections } },
});

export const distributionRunMachine = defineMachine<RunState, RunCheckFacts>({
  aggregate: 'distribution-run',
  initial: 'prepared',
  states: {
    prepared: { texts: { 'zh-CN': '待复核', en: 'Waiting for its check' } },
    confirmed: { texts: { 'zh-CN': '已确认', en: 'Confirmed' } },
    returned: { texts: { 'zh-CN': '已退回', en: 'Returned' }, terminal: true },
    reversed: { texts: { 'zh-CN': '已冲回', en: 'Reversed' }, terminal: true },
  },
  acts: [
    { act: 'confirm', texts: { 'zh-CN': '复核确认', en: 'Check and confirm' }, from: ['prepared'], to: 'confirmed', permission: may['distribution.confirm'], rules: [checkerIsNotMaker, awardIsPublicised] },
    { act: 'return', texts: { 'zh-CN': '退回', en: 'Return' }, from: ['prepared'], to: 'returned', permission: may['distribution.confirm'], reason: 'required' },
    { act: 'discard', texts: { 'zh-CN': '撤销编制', en: 'Discard' }, from: ['prepared'], to: 'returned', permission: may['distribution.prepare'], reason: 'required' },
    { act: 'reverse', texts: { 'zh-CN': '冲回', en: 'Reverse' }, from: ['confirmed'], to: 'reversed', permission: 'system', reason: 'required' },
  ],
});
