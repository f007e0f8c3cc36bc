import { addDays, chinaDate, defineMachine } from '@app/kernel';
import { challengePermissions as may } from '../permissions.js';
import type { Entry } from './entry.js';

export const MEMBER_STATES = ['asked', 'confirmed', 'denied'] as const;
export type MemberState = (typeof MEMBER_STATES)[number];

/** An organisation that an opened entry names as a member beside its lead, and what it says itself (联合体成员确认). */
export interface EntryMember {
  readonly entryId: string;
  readonly organisationId: string;
  readonly state: MemberState;
  readonly version: number;
  readonly askedAt: Date;
  /** The last day of its time, `YYYY-MM-DD` in China; after it the entry may be refused for want of an answer. */
  readonly answerBy: string;
  /** Of a denial. */
  readonly reason: string | null;
  readonly answeredBy: string | null;
  readonly answeredAt: Date | null;
}

/** Nothing that is decided is taken back but a confirmation, by a denial; both only until the entry is decided on. */
export const entryMemberMachine = defineMachine<MemberState, unknown>({
  aggregate: 'entry-member',
  initial: 'asked',
  states: {
    asked: { texts: { 'zh-CN': '待确认', en: 'Asked' } },
    confirmed: { texts: { 'zh-CN': '已确认参加', en: 'Confirmed' } },
    denied: { texts: { 'zh-CN': '已否认参加', en: 'Denied' }, terminal: true },
  },
  acts: [
    { act: 'confirm', texts: { 'zh-CN': '确认参加', en: 'Confirm' }, from: ['asked'], to: 'confirmed', permission: may['member.answer'] },
    { act: 'deny', texts: { 'zh-CN': '否认参加', en: 'Deny' }, from: ['asked', 'confirmed'], to: 'denied', permission: may['member.answer'], reason: 'required' },
  ],
});

/** So many natural days after one was asked, the day of asking not counted. */
export const answerByOf = (askedAt: Date, days: number): string => chinaDate(addDays(askedAt, days));
export const isOverdue = ({ state, answerBy }: Pick<EntryMember, 'state' | 'answerBy'>, today: string): boolean => state === 'asked' && today > answerBy;

/** Organisations beside the lead that have not confirmed, also those that were never asked. */
export function unconfirmed({ organisationId, proposal }: Pick<Entry, 'organisationId' | 'proposal'>, members: readonly Pick<EntryMember, 'organisationId' | 'state'>[]): readonly string[] {
  const confirmed = new Set([organisationId, ...members.filter(({ state }) => state === 'confirmed').map((each) => each.organisationId)]);
  return [...new Set((proposal?.members ?? []).map((each) => each.organisationId))].filter((id) => !confirmed.has(id));
}
