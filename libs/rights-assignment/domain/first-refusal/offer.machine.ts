import { firstRefusalMoved } from '@app/events';
import { defineMachine } from '@app/kernel';
import type { OfferState } from './offer.schema.js';
import { firstRefusalPermissions as may } from './permissions.js';

const told = firstRefusalMoved.type;

/** 优先受让告知 (Civil Code 847). What follows from the last answer, or from the end of the time to answer, says `system`. */
export const firstRefusalMachine = defineMachine<OfferState, Record<string, never>>({
  aggregate: 'first-refusal',
  initial: 'open',
  states: {
    open: { texts: { 'zh-CN': '答复中', en: 'Open' } },
    taken: { texts: { 'zh-CN': '完成人受让', en: 'Taken by completers' }, terminal: true },
    free: { texts: { 'zh-CN': '无人受让', en: 'Nobody took it' }, terminal: true },
    withdrawn: { texts: { 'zh-CN': '已撤回', en: 'Withdrawn' }, terminal: true },
  },
  acts: [
    { act: 'take', texts: { 'zh-CN': '有完成人受让', en: 'A completer takes it' }, from: ['open'], to: 'taken', permission: 'system', event: told },
    { act: 'free', texts: { 'zh-CN': '无人受让', en: 'Nobody takes it' }, from: ['open'], to: 'free', permission: 'system', event: told },
    { act: 'withdraw', texts: { 'zh-CN': '撤回告知', en: 'Withdraw the offer' }, from: ['open'], to: 'withdrawn', permission: may['first-refusal.announce'], event: told, reason: 'required' },
  ],
});
