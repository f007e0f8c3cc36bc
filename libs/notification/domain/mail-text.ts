import { renderText, type Locale, type Texts } from '@app/kernel';
import type { NoticeParams } from './kinds.js';
import { renderNotice, type NoticeKind } from './templates.js';

export interface DigestItem {
  readonly kind: NoticeKind;
  readonly params: NoticeParams;
}

export interface MailText {
  readonly subject: string;
  readonly text: string;
}

const FOOT: Texts = {
  'zh-CN': '您可以在“收件箱”中设置通知方式、每日摘要与免打扰时段：{address}/inbox',
  en: 'Choose channels, a daily digest and quiet hours in the inbox: {address}/inbox',
};
const DIGEST: Texts = { 'zh-CN': '麓桥每日摘要：{count} 条通知', en: 'Luqiao daily digest: {count} notices' };
const MORE: Texts = { 'zh-CN': '另有 {count} 条，请在收件箱中查看。', en: '{count} more are in the inbox.' };
const SHOWN = 50;

const foot = (locale: Locale, address: string): string => `--\n${renderText(FOOT, locale, { address })}`;

/** A notice as a mail. */
export function noticeMail(kind: NoticeKind, params: NoticeParams, locale: Locale, address: string): MailText {
  const { title, text, link } = renderNotice(kind, params, locale);
  return { subject: title, text: `${text}\n\n${address}${link}\n\n${foot(locale, address)}\n` };
}

/** What was held, as one mail a day. */
export function digestMail(items: readonly DigestItem[], locale: Locale, address: string): MailText {
  const shown = items.slice(0, SHOWN).map(({ kind, params }, index) => {
    const { title, text, link } = renderNotice(kind, params, locale);
    return `${index + 1}. ${title}\n   ${text}\n   ${address}${link}`;
  });
  const rest = items.length - shown.length;
  return {
    subject: renderText(DIGEST, locale, { count: items.length }),
    text: `${[...shown, ...(rest > 0 ? [renderText(MORE, locale, { count: rest })] : []), foot(locale, address)].join('\n\n')}\n`,
  };
}

/** What a mail says: a caller's own words, a notice, or a digest of notices. Notices are put into words when they are sent. */
export type MailContent =
  | { readonly kind: null; readonly params: null; readonly subject: string; readonly body: string | null }
  | { readonly kind: 'digest'; readonly params: { readonly items: readonly DigestItem[] }; readonly subject: null; readonly body: null }
  | { readonly kind: NoticeKind; readonly params: NoticeParams; readonly subject: null; readonly body: null };

export function wordsOfMail(content: MailContent, locale: Locale, address: string): MailText {
  if (content.kind === null) return { subject: content.subject, text: content.body ?? '' };
  return content.kind === 'digest' ? digestMail(content.params.items, locale, address) : noticeMail(content.kind, content.params, locale, address);
}
