import { chinaDate, type Locale } from '@app/kernel';
import { KIND_TEXTS } from './notice-text.js';
import type { Notice } from './notice.js';

export type FedNotice = Pick<Notice, 'id' | 'kind' | 'title' | 'organisationName' | 'startsOn' | 'endsOn' | 'text' | 'createdAt' | 'updatedAt' | 'scope'>;

const dayAfter = (date: string): string => new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
const compact = (text: string): string => text.replace(/[-:]/g, '').replace(/\.\d{3}/, '');
/** RFC 5545 3.3.11. */
const icsText = (text: string): string => text.replace(/\\/g, '\\\\').replace(/;/g, '\\;').replace(/,/g, '\\,').replace(/\r\n|\r|\n/g, '\\n');

/** No line longer than 75 octets; a character is never cut (RFC 5545 3.1). */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > 74) {
      parts.push(part);
      [part, octets] = ['', 0];
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}

// XML 1.0 has no place for control characters, not even escaped.
const xmlText = (text: string): string => text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&apos;');

const heading = ({ kind, title, organisationName }: FedNotice, locale: Locale): string => [KIND_TEXTS[kind][locale], title[locale], organisationName].join(' · ');
const linkOf = ({ id }: FedNotice, site: string): string => new URL(`/notices/${id}`, site).href;
/** Only what everybody may see leaves by a feed, whoever asks for it. */
const open = (notices: readonly FedNotice[]): readonly FedNotice[] => notices.filter(({ scope }) => scope === 'market');

/** The periods as whole-day events (RFC 5545). */
export function calendarFeed(notices: readonly FedNotice[], site: string, locale: Locale): string {
  const events = open(notices).flatMap((notice) => [
    'BEGIN:VEVENT', `UID:${notice.id}@luqiao`, `DTSTAMP:${compact(notice.updatedAt.toISOString())}`,
    `DTSTART;VALUE=DATE:${compact(notice.startsOn)}`, `DTEND;VALUE=DATE:${compact(dayAfter(notice.endsOn))}`,
    `SUMMARY:${icsText(heading(notice, locale))}`, `URL:${linkOf(notice, site)}`, 'TRANSP:TRANSPARENT', 'END:VEVENT',
  ]);
  return `${['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Luqiao//Publicity//ZH', 'CALSCALE:GREGORIAN', ...events, 'END:VCALENDAR'].map(folded).join('\r\n')}\r\n`;
}

/** RSS 2.0. */
export function newsFeed(notices: readonly FedNotice[], site: string, locale: Locale): string {
  const items = open(notices).map((notice) => [
    '<item>', `<title>${xmlText(heading(notice, locale))}</title>`, `<link>${xmlText(linkOf(notice, site))}</link>`, `<guid isPermaLink="false">${notice.id}</guid>`,
    `<pubDate>${notice.createdAt.toUTCString()}</pubDate>`, `<description>${xmlText(notice.text)}</description>`, '</item>',
  ].join(''));
  const title = locale === 'zh-CN' ? '公示' : 'Public notices';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>${title}</title><link>${xmlText(new URL('/notices', site).href)}</link><description>${title} ${chinaDate(new Date(Math.max(0, ...open(notices).map(({ updatedAt }) => updatedAt.getTime()))))}</description>${items.join('')}</channel></rss>\n`;
}
