import { defineMachine } from '@app/kernel';

export const MAIL_STATES = ['queued', 'held', 'sending', 'sent', 'failed', 'bundled'] as const;
export type MailState = (typeof MAIL_STATES)[number];

/** The way of one mail to one person; only jobs move it. */
export const mailMachine = defineMachine<MailState, never>({
  aggregate: 'mail',
  initial: 'queued',
  states: {
    queued: { texts: { 'zh-CN': '待发送', en: 'Queued' } },
    held: { texts: { 'zh-CN': '暂缓', en: 'Held' } },
    sending: { texts: { 'zh-CN': '发送中', en: 'Sending' } },
    sent: { texts: { 'zh-CN': '已发送', en: 'Sent' }, terminal: true },
    failed: { texts: { 'zh-CN': '发送失败', en: 'Failed' }, terminal: true },
    bundled: { texts: { 'zh-CN': '已并入摘要', en: 'In a digest' }, terminal: true },
  },
  acts: [
    { act: 'hold', texts: { 'zh-CN': '暂缓', en: 'Hold' }, from: ['queued'], to: 'held', permission: 'system' },
    { act: 'release', texts: { 'zh-CN': '放行', en: 'Release' }, from: ['held'], to: 'queued', permission: 'system' },
    { act: 'bundle', texts: { 'zh-CN': '并入摘要', en: 'Put into a digest' }, from: ['held'], to: 'bundled', permission: 'system' },
    { act: 'claim', texts: { 'zh-CN': '领取', en: 'Claim' }, from: ['queued'], to: 'sending', permission: 'system' },
    { act: 'deliver', texts: { 'zh-CN': '送达', en: 'Deliver' }, from: ['sending'], to: 'sent', permission: 'system' },
    { act: 'retry', texts: { 'zh-CN': '重试', en: 'Retry' }, from: ['sending'], to: 'queued', permission: 'system' },
    { act: 'give-up', texts: { 'zh-CN': '放弃', en: 'Give up' }, from: ['sending'], to: 'failed', permission: 'system' },
  ],
});
