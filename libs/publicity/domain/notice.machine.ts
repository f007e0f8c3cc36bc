import { noticeEnded, noticeSuperseded, noticeWithdrawn } from '@app/events';
import { defineMachine } from '@app/kernel';
import { publicityPermissions } from './permissions.js';

export const NOTICE_STATES = ['running', 'ended', 'superseded', 'withdrawn'] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];
/** A subject has at most one notice in these states, in the database too. */
export const LIVE_STATES: readonly NoticeState[] = ['running', 'ended'];

const write = publicityPermissions['notice.write'];

/** A notice is never edited: changed facts make a new one, and the old one stays in the archive. */
export const noticeMachine = defineMachine<NoticeState, Record<never, never>>({
  aggregate: 'publicity-notice',
  initial: 'running',
  states: {
    running: { texts: { 'zh-CN': '公示中', en: 'Running' } },
    ended: { texts: { 'zh-CN': '公示期满', en: 'Ended' } },
    superseded: { texts: { 'zh-CN': '已更正（归档）', en: 'Superseded (archived)' }, terminal: true },
    withdrawn: { texts: { 'zh-CN': '已撤回', en: 'Withdrawn' }, terminal: true },
  },
  acts: [
    { act: 'end', texts: { 'zh-CN': '期满', en: 'End' }, from: ['running'], to: 'ended', permission: 'system', event: noticeEnded.type },
    { act: 'supersede', texts: { 'zh-CN': '更正并重新公示', en: 'Supersede' }, from: LIVE_STATES, to: 'superseded', permission: write, event: noticeSuperseded.type, reason: 'required' },
    { act: 'withdraw', texts: { 'zh-CN': '撤回', en: 'Withdraw' }, from: LIVE_STATES, to: 'withdrawn', permission: write, event: noticeWithdrawn.type, reason: 'required' },
  ],
});
