import { calendarFile, chinaDate, newsFile, type Locale } from '@app/kernel';
import { KIND_TEXTS } from './notice-text.js';
import type { Notice } from './notice.js';

export type FedNotice = Pick<Notice, 'id' | 'kind' | 'title' | 'organisationName' | 'startsOn' | 'endsOn' | 'text' | 'createdAt' | 'updatedAt' | 'scope'>;

const heading = ({ kind, title, organisationName }: FedNotice, locale: Locale): string => [KIND_TEXTS[kind][locale], title[locale], organisationName].join(' · ');
const linkOf = ({ id }: FedNotice, site: string): string => new URL(`/notices/${id}`, site).href;
/** Only what everybody may see leaves by a feed, whoever asks for it. */
const open = (notices: readonly FedNotice[]): readonly FedNotice[] => notices.filter(({ scope }) => scope === 'market');

/** The periods as whole-day events (RFC 5545). */
export const calendarFeed = (notices: readonly FedNotice[], site: string, locale: Locale): string => calendarFile('Publicity', open(notices).map((notice) => (
  { id: notice.id, changedAt: notice.updatedAt, firstDay: notice.startsOn, lastDay: notice.endsOn, summary: heading(notice, locale), url: linkOf(notice, site) })));

/** RSS 2.0. */
export function newsFeed(notices: readonly FedNotice[], site: string, locale: Locale): string {
  const title = locale === 'zh-CN' ? '公示' : 'Public notices';
  const newest = chinaDate(new Date(Math.max(0, ...open(notices).map(({ updatedAt }) => updatedAt.getTime()))));
  return newsFile({ title, link: new URL('/notices', site).href, description: `${title} ${newest}` }, open(notices).map((notice) => ({
    id: notice.id, title: heading(notice, locale), link: linkOf(notice, site), at: notice.createdAt, text: notice.text,
  })));
}
