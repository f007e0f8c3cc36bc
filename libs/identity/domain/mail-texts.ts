import { renderText, type Locale, type Texts } from '@app/kernel';

export const MAIL_KINDS = ['verify-email', 'invitation', 'reset-password', 'password-changed', 'account-locked', 'address-known'] as const;
export type IdentityMailKind = (typeof MAIL_KINDS)[number];

interface Letter {
  readonly subject: Texts;
  readonly text: Texts;
}

const LETTERS: Readonly<Record<IdentityMailKind, Letter>> = {
  'verify-email': {
    subject: { 'zh-CN': '请确认您的邮箱', en: 'Confirm your address' },
    text: {
      'zh-CN': '{name}：\n\n您在麓桥为“{organisation}”注册了账号。请打开下面的链接确认邮箱：\n{link}\n\n若非本人操作，请忽略本邮件，账号将自动删除。',
      en: 'Dear {name},\n\nyou registered "{organisation}" on Luqiao. Open this link to confirm your address:\n{link}\n\nIf it was not you, ignore this mail and the account will be deleted.',
    },
  },
  invitation: {
    subject: { 'zh-CN': '“{organisation}”邀请您加入麓桥', en: '"{organisation}" invites you to Luqiao' },
    text: {
      'zh-CN': '{name}：\n\n“{organisation}”的同事邀请您加入麓桥。请打开下面的链接设置密码：\n{link}',
      en: 'Dear {name},\n\na colleague at "{organisation}" invites you to Luqiao. Open this link to set your password:\n{link}',
    },
  },
  'reset-password': {
    subject: { 'zh-CN': '重设密码', en: 'Set a new password' },
    text: {
      'zh-CN': '{name}：\n\n请在一小时内打开下面的链接设置新密码，设置后所有登录将退出：\n{link}\n\n若非本人操作，请忽略本邮件，密码不会改变。',
      en: 'Dear {name},\n\nopen this link within an hour to set a new password; all sessions end then:\n{link}\n\nIf it was not you, ignore this mail; your password stays as it is.',
    },
  },
  'password-changed': {
    subject: { 'zh-CN': '您的密码已修改', en: 'Your password was changed' },
    text: {
      'zh-CN': '{name}：\n\n您的密码已修改，其他登录已退出。若非本人操作，请立即通过“忘记密码”重设，并联系安全保密管理员。',
      en: 'Dear {name},\n\nyour password was changed and your other sessions have ended. If it was not you, set a new one by "forgotten password" at once and tell a security administrator.',
    },
  },
  'account-locked': {
    subject: { 'zh-CN': '登录已暂时锁定', en: 'Log-in is locked for a while' },
    text: {
      'zh-CN': '{name}：\n\n您的账号多次登录失败，登录已暂时锁定，到时自动解除。您也可以通过“忘记密码”重设密码，立即解除锁定。',
      en: 'Dear {name},\n\nafter many failed attempts, log-in to your account is locked for a while and opens again by itself. Setting a new password by "forgotten password" opens it at once.',
    },
  },
  'address-known': {
    subject: { 'zh-CN': '您已有麓桥账号', en: 'You already have an account on Luqiao' },
    text: {
      'zh-CN': '{name}：\n\n有人用您的邮箱在麓桥注册，但该邮箱已有账号，未作任何更改。如忘记密码，请使用“忘记密码”。',
      en: 'Dear {name},\n\nsomebody registered with your address on Luqiao, where it already has an account. Nothing was changed. If you forgot your password, use "forgotten password".',
    },
  },
};

/** Subject and text in the person's language. */
export function writeMail(kind: IdentityMailKind, locale: Locale, words: { name: string; link?: string; organisation?: string }): { subject: string; text: string } {
  const { subject, text } = LETTERS[kind];
  const params = { name: words.name, link: words.link ?? '', organisation: words.organisation ?? '' };
  return { subject: renderText(subject, locale, params), text: renderText(text, locale, params) };
}
