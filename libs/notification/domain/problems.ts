import { defineProblems } from '@app/kernel';

export const notificationProblems = defineProblems('notification', {
  'not-found': { status: 404, texts: { 'zh-CN': '没有这条通知，或它不是发给您的。', en: 'There is no such notification, or it is not yours.' } },
  'no-open-mailbox': { status: 404, texts: { 'zh-CN': '本系统不提供按地址查看的模拟邮箱。', en: 'This installation has no simulated mailbox that is read by address.' } },
});
