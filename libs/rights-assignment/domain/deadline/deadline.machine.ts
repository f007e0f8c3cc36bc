import { deadlineMoved } from '@app/events';
import { defineMachine, defineRule } from '@app/kernel';
import { rightsDeadlinePermissions as may } from './deadline.permissions.js';
import type { Deadline, DeadlineState, Fulfilment } from './deadline.js';
import { DEADLINE_KINDS } from './kinds.js';

export interface DeadlineActFacts {
  readonly deadline: Pick<Deadline, 'kind' | 'startsOn'>;
  /** Null where nobody has shown anything yet. */
  readonly fulfilment: Fulfilment | null;
  readonly today: string;
}

export const endsByItself = defineRule<DeadlineActFacts>({
  code: 'rights.deadline-ends-by-itself',
  texts: { 'zh-CN': '该期限由相应程序自行结束，不由办公室销号。', en: 'This period ends with its own procedure; the office does not close it.' },
  keeps: ({ deadline: { kind } }) => DEADLINE_KINDS[kind].byOffice,
});

export const evidenceIsOfItsTime = defineRule<DeadlineActFacts>({
  code: 'rights.deadline-evidence-date', path: '/on',
  texts: { 'zh-CN': '办结日期不能晚于今天（{today}），也不能早于期限起算日。', en: 'The day on which it was done lies neither after today ({today}) nor before the period began.' },
  keeps: ({ deadline: { startsOn }, fulfilment, today }) => fulfilment === null || (fulfilment.on <= today && (startsOn === null || fulfilment.on >= startsOn)) || { params: { today } },
});

const moved = deadlineMoved.type;

export const deadlineMachine = defineMachine<DeadlineState, DeadlineActFacts>({
  aggregate: 'rights-deadline',
  initial: 'open',
  states: {
    open: { texts: { 'zh-CN': '进行中', en: 'Running' } },
    overdue: { texts: { 'zh-CN': '已逾期', en: 'Overdue' } },
    met: { texts: { 'zh-CN': '已办结', en: 'Met' } },
    dropped: { texts: { 'zh-CN': '不再适用', en: 'No longer applies' } },
  },
  acts: [
    { act: 'mark-overdue', texts: { 'zh-CN': '标记逾期', en: 'Mark as overdue' }, from: ['open'], to: 'overdue', permission: 'system', event: moved },
    { act: 'meet', texts: { 'zh-CN': '凭材料办结', en: 'Close with evidence' }, from: ['open', 'overdue'], to: 'met', permission: may['deadline.meet'], rules: [endsByItself, evidenceIsOfItsTime], event: moved },
    { act: 'satisfy', texts: { 'zh-CN': '由相应事项办结', en: 'Met by the act itself' }, from: ['open', 'overdue'], to: 'met', permission: 'system', event: moved },
    { act: 'redate', texts: { 'zh-CN': '期限改期', en: 'Move to another day' }, from: ['overdue'], to: 'open', permission: 'system', event: moved },
    { act: 'drop', texts: { 'zh-CN': '不再适用', en: 'Drop' }, from: ['open', 'overdue', 'met'], to: 'dropped', permission: 'system', event: moved },
    { act: 'reopen', texts: { 'zh-CN': '恢复计时', en: 'Run again' }, from: ['met', 'dropped'], to: 'open', permission: 'system', event: moved },
  ],
});
