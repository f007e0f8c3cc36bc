import { definePermissions } from '@app/kernel';

export const notificationPermissions = definePermissions('notification', {
  'inbox.use': { texts: { 'zh-CN': '查看和标记自己的通知', en: 'Read and mark one\'s own notifications' }, holders: ['person'] },
  'preferences.set': { texts: { 'zh-CN': '设置自己的通知方式', en: 'Set one\'s own notification preferences' }, holders: ['person'] },
  'local-mailbox.read': {
    texts: { 'zh-CN': '查看模拟邮箱（本人邮件；开发环境可按地址查看注册邮件）', en: 'Read the simulated mailbox (one\'s own mails; in development also registration mails by address)' },
    holders: ['anybody'],
  },
});
