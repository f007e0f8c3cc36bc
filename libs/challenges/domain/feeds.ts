import { calendarFile, chinaDate, newsFile, type Locale } from '@app/kernel';
import type { Challenge } from './challenge.js';
import type { ChallengeBrief } from './challenge.response.js';

const linkOf = (id: string, site: string): string => new URL(`/challenges/${id}`, site).href;
const DAYS = {
  questions: { 'zh-CN': '提问截止', en: 'Questions end' },
  entries: { 'zh-CN': '揭榜截止', en: 'Entries end' },
  judging: { 'zh-CN': '评榜完成', en: 'Judged' },
} as const;
const KINDS = {
  open: { 'zh-CN': '揭榜挂帅', en: 'Open challenge' }, race: { 'zh-CN': '赛马', en: 'Race' }, directed: { 'zh-CN': '定向委托', en: 'Directed commissioning' }, scene: { 'zh-CN': '场景清单', en: 'Application scene' },
} as const;

/** The days of one challenge in China, whole-day events (RFC 5545). */
export function challengeCalendar({ id, content, updatedAt }: Pick<Challenge, 'id' | 'content' | 'updatedAt'>, site: string, locale: Locale): string {
  const { questionsUntil, entriesUntil, judgedBy, title } = content;
  const days = { questions: questionsUntil && chinaDate(new Date(questionsUntil)), entries: entriesUntil && chinaDate(new Date(entriesUntil)), judging: judgedBy };
  return calendarFile('Challenges', (Object.keys(DAYS) as (keyof typeof DAYS)[]).flatMap((what) => {
    const day = days[what];
    return day === null ? [] : [{ id: `${id}-${what}`, changedAt: updatedAt, firstDay: day, lastDay: day, summary: `${DAYS[what][locale]} · ${title}`, url: linkOf(id, site) }];
  }));
}

/** The square as RSS 2.0. */
export function challengeNews(challenges: readonly ChallengeBrief[], site: string, locale: Locale): string {
  const title = locale === 'zh-CN' ? '揭榜挂帅' : 'Challenges';
  return newsFile({ title, link: new URL('/challenges', site).href, description: title }, challenges.map((challenge) => ({
    id: challenge.id, title: [KINDS[challenge.kind][locale], challenge.title, challenge.organiser.name].join(' · '), link: linkOf(challenge.id, site), at: new Date(challenge.openedAt ?? challenge.updatedAt),
    text: challenge.entriesUntil === null ? '' : `${DAYS.entries[locale]} ${chinaDate(new Date(challenge.entriesUntil))}`,
  })));
}
