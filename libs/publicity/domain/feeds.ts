import { calendarFile, chinaDate, type Locale } from '@app/kernel';
import { KIND_TEXTS } from './notice-text.js';
import type { Notice } from './notice.js';

export type FedNotice = Pick<Notice, 'id' | 'kind' | 'title' | 'organisationName' | 'startsOn' | 'endsOn' | 'text' | 'createdAt' | 'updatedAt' | 'scope'>;

// XML 1.0 has no place for control characters, not even escaped.
const xmlText = (text: string): string => text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&apos;');

const heading = ({ kind, title, organisationName }: FedNotice, locale: Locale): string => [KIND_TEXTS[kind][locale], title[locale], organisationName].join(' · ');
const linkOf = ({ id }: FedNotice, site: string): string => new URL(`/notices/${id}`, site).href;
/** Only what everybody may see leaves by a feed, whoever asks for it. */
const open = (notices: readonly FedNotice[]): readonly FedNotice[] => notices.filter(({ scope }) => scope === 'market');

/** The periods as whole-day events (RFC 5545). */
export const calendarFeed = (notices: readonly FedNotice[], site: string, locale: Locale): string => calendarFile('Publicity', open(notices).map((notice) => (
  { id: notice.id, changedAt: notice.updatedAt, firstDay: notice.startsOn, lastDay: notice.endsOn, summary: heading(notice, locale), url: linkOf(notice, site) })));

/** RSS 2.0. */
export function newsFeed(notices: readonly FedNotice[], site: string, locale: Locale): string {
  const items = open(notices).map((notice) => [
    '<item>', `<title>${xmlText(heading(notice, locale))}</title>`, `<link>${xmlText(linkOf(notice, site))}</link>`, `<guid isPermaLink="false">${notice.id}</guid>`,
    `<pubDate>${notice.createdAt.toUTCString()}</pubDate>`, `<description>${xmlText(notice.text)}</description>`, '</item>',
  ].join(''));
  const title = locale === 'zh-CN' ? '公示' : 'Public notices';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>${title}</title><link>${xmlText(new URL('/notices', site).href)}</link><description>${title} ${chinaDate(new Date(Math.max(0, ...open(notices).map(({ updatedAt }) => updatedAt.getTime()))))}</description>${items.join('')}</channel></rss>\n`;
}
