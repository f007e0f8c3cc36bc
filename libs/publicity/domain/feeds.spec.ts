import { calendarFeed, newsFeed, type FedNotice } from './feeds.js';

const notice = (with_: Partial<FedNotice> = {}): FedNotice => ({
  id: '0190a000-0000-7000-8000-000000000001', kind: 'agreed-price', title: { 'zh-CN': '甲,乙;丙\\丁\n<戊>&"己"', en: 'A' }, organisationName: '测试大学', startsOn: '2026-09-19', endsOn: '2026-09-30',
  text: '正文]]><script>\u0007', createdAt: new Date('2026-09-18T02:00:00Z'), updatedAt: new Date('2026-09-18T02:00:00Z'), scope: 'market', ...with_,
});

describe('the feeds', () => {
  it('carry what is on the market only', () => {
    const inside = notice({ scope: 'unit', id: '0190a000-0000-7000-8000-00000000000f' });
    for (const feed of [calendarFeed, newsFeed]) {
      expect(feed([inside, notice()], 'https://luqiao.test', 'zh-CN')).not.toContain(inside.id);
      expect(feed([inside, notice()], 'https://luqiao.test', 'zh-CN')).toContain(notice().id);
    }
  });

  it('escape and fold the calendar, to whole days', () => {
    const ics = calendarFeed([notice({ organisationName: '长'.repeat(60) })], 'https://luqiao.test', 'zh-CN');
    expect(ics.replace(/\r\n /g, '')).toContain('甲\\,乙\\;丙\\\\丁\\n<戊>');
    expect(ics).toContain('DTSTART;VALUE=DATE:20260919\r\nDTEND;VALUE=DATE:20261001');
    for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('escape the news', () => {
    const rss = newsFeed([notice()], 'https://luqiao.test', 'zh-CN');
    expect(rss).toContain('&lt;戊&gt;&amp;&quot;己&quot;');
    expect(rss).toContain(']]&gt;&lt;script&gt;</description>');
    expect(rss).not.toContain('\u0007');
    expect(newsFeed([], 'https://luqiao.test', 'en')).toContain('<title>Public notices</title>');
  });
});
