import type { ChallengeBrief } from './challenge.response.js';
import { challengeContentSchema } from './challenge.schema.js';
import { challengeCalendar, challengeNews } from './feeds.js';

const id = '0190a000-0000-7000-8000-000000000001';
const HOSTILE = '甲]]><script>&"\'\u0007\ud800</title>,;\\';
const brief = (change: Partial<ChallengeBrief> = {}): ChallengeBrief => ({
  id, state: 'open', version: 3, kind: 'open', title: HOSTILE, organiser: { id, name: '<b>衡岳</b>' }, field: null, region: null, regime: 'firm', poolFen: 1, questionsUntil: null, entriesUntil: '2027-01-15T16:30:00.000Z', judgedBy: null,
  edition: 1, openedAt: '2026-11-26T02:00:00.000Z', submittedAt: null, updatedAt: '2026-11-26T02:00:00.000Z', ...change,
});

describe('the feeds', () => {
  it('escape whatever a title holds', () => {
    const rss = challengeNews([brief()], 'https://luqiao.test', 'zh-CN');
    expect(rss).not.toMatch(/<script|<b>|]]>|[\u0000-\u0008]/);
    expect(rss.isWellFormed()).toBe(true);
    expect(rss).toContain('甲]]&gt;&lt;script&gt;&amp;&quot;&apos;');
    expect(rss.match(/<title>/g)).toHaveLength(2);
    expect(rss).toContain('<description>揭榜截止 2027-01-16</description>');
    expect(challengeNews([], 'https://luqiao.test', 'en')).toContain('<title>Challenges</title>');
  });

  it('hold the days in China, and those only that are set', () => {
    const content = challengeContentSchema.parse({ kind: 'open', title: `${HOSTILE}\n榜单`, questionsUntil: '2026-12-20T16:00:00Z', entriesUntil: '2027-01-15T23:59:59+08:00', judgedBy: '2027-02-15' });
    const ics = challengeCalendar({ id, content, updatedAt: new Date('2026-11-26T02:00:00Z') }, 'https://luqiao.test', 'en');
    expect(ics.match(/DTSTART;VALUE=DATE:\d+/g)).toEqual(['DTSTART;VALUE=DATE:20261221', 'DTSTART;VALUE=DATE:20270115', 'DTSTART;VALUE=DATE:20270215']);
    expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(challengeCalendar({ id, content: { ...content, questionsUntil: null, judgedBy: null }, updatedAt: new Date(0) }, 'https://luqiao.test', 'en').match(/BEGIN:VEVENT/g)).toHaveLength(1);
  });
});
