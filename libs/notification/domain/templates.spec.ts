import { LOCALES } from '@app/kernel';
import { DECLINE_REASONS } from '@app/events';
import { digestMail, noticeMail } from './mail-text.js';
import { NOTICE_KINDS, renderNotice, TEMPLATES } from './templates.js';

const id = '019a0000-0000-7000-8000-000000000000';
const params = {
  matchId: id, demandId: id, achievementId: id, organisationId: id, listingId: id, listing: 'demand', level: 3,
  demandTitle: '需求', achievementTitle: '成果', reason: 'price', answerBy: '2026-12-06',
  applicationId: id, disclosureId: id, noticeId: id, findingId: id, holdId: id, dealId: id, contractId: id, mediationId: id, state: 'answered', count: 2, challengeId: id, box: 'unit', kind: 'annuity', whatZh: '缴纳年费', whatEn: 'Annuity', lastDay: '2026-12-06', daysLeft: 7,
};

describe('texts of notices', () => {
  it.each(NOTICE_KINDS.flatMap((kind) => LOCALES.map((locale) => [kind, locale] as const)))('%s in %s leaves no parameter open', (kind, locale) => {
    const { title, text, link } = renderNotice(kind, params, locale);
    for (const words of [title, text, link]) expect(words).not.toMatch(/[{}]|undefined/);
    expect(link).toMatch(/^\/[a-z]/);
    if (locale === 'en') expect(TEMPLATES[kind].title.en + TEMPLATES[kind].text.en).not.toMatch(/\p{Script=Han}/u);
  });
  it.each(DECLINE_REASONS)('names the reason %s in both languages', (reason) => {
    for (const locale of LOCALES) expect(renderNotice('answer.declined', { ...params, reason }, locale).text).not.toContain(`${reason}.`.includes('_') ? reason : '{');
  });
  it('asks for an answer only where there is a date', () => {
    expect(renderNotice('answer.interested', params, 'zh-CN').text).toContain('请于 2026-12-06 前答复');
    expect(renderNotice('answer.interested', { ...params, answerBy: '' }, 'zh-CN').text).not.toContain('请于');
  });
  it('names a deadline in the reader\'s language, for a kind it never heard of too', () => {
    expect(renderNotice('rights.overdue', { ...params, kind: 'new_kind', whatZh: '新的期限', whatEn: 'Something new' }, 'en')).toMatchObject({ title: 'Overdue: Something new', link: '/deadlines?box=unit&kind=new_kind&state=overdue' });
  });
  it('keeps braces and slashes of a title harmless', () => {
    expect(renderNotice('match.demand', { ...params, demandTitle: '{level}<b>', demandId: '../admin' }, 'zh-CN')).toMatchObject({ link: '/demands/..%2Fadmin', text: expect.stringContaining('{level}<b>') as string });
  });
});

describe('mails', () => {
  it('carry the address of the page and of the settings', () => {
    const { subject, text } = noticeMail('match.demand', params, 'en', 'https://luqiao.test');
    expect(subject).toBe('Your demand has a new match');
    expect(text).toContain(`https://luqiao.test/demands/${id}`);
    expect(text).toContain('https://luqiao.test/inbox');
  });
  it('sum up a day, the first fifty in full', () => {
    const { subject, text } = digestMail(Array.from({ length: 53 }, () => ({ kind: 'match.demand' as const, params })), 'zh-CN', 'https://luqiao.test');
    expect(subject).toBe('麓桥每日摘要：53 条通知');
    expect(text.match(/您的需求有了新匹配/g)).toHaveLength(50);
    expect(text).toContain('另有 3 条');
  });
});
