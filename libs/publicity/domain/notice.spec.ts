import fc from 'fast-check';
import { checkMachine, nextActs, WorkingCalendar } from '@app/kernel';
import { noticeText } from './notice-text.js';
import { periodOf, standingOf, workingDaysLeft, type FrozenRule } from './notice.js';
import { LIVE_STATES, noticeMachine, NOTICE_STATES } from './notice.machine.js';

const calendar = new WorkingCalendar({
  knownFrom: '2026-01-01', knownUntil: '2026-12-31', holidays: new Set(['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07']), workedWeekends: new Set(['2026-09-20', '2026-10-10']),
});
const rule: FrozenRule = { id: 'r1', rule: 'publicity.notice-working-days', jurisdiction: 'CN', article: '国发〔2016〕16号（原文条款未见）', status: 'general-knowledge', value: 15 };

describe('the period', () => {
  it('begins the day after and has the working days of the rule', () => {
    expect(periodOf(calendar, '2026-09-18', 15)).toEqual({ startsOn: '2026-09-19', endsOn: '2026-10-14' });
  });

  it('takes the later end where a province counts natural days as well', () => {
    expect(periodOf(calendar, '2026-09-18', 5, 15)).toEqual({ startsOn: '2026-09-19', endsOn: '2026-10-08' });
    expect(periodOf(calendar, '2026-09-18', 15, 15).endsOn).toBe('2026-10-14');
  });

  it('is refused beyond the known calendar', () => expect(() => periodOf(calendar, '2026-12-15', 15)).toThrow('calendar.beyond-known-calendar'));

  it('always has exactly its working days, the first one included', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 30 }), (offset, days) => {
      const openedOn = new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10);
      const period = periodOf(calendar, openedOn, days);
      return workingDaysLeft(calendar, period, openedOn) === days && workingDaysLeft(calendar, period, period.endsOn) === 1;
    }), { numRuns: 500 });
  });

  it('counts down, today included', () => {
    const period = { startsOn: '2026-09-19', endsOn: '2026-10-14' };
    expect(['2026-09-18', '2026-09-20', '2026-09-21', '2026-10-03', '2026-10-14', '2026-10-15'].map((today) => workingDaysLeft(calendar, period, today))).toEqual([15, 15, 14, 6, 1, 0]);
  });
});

describe('the standing', () => {
  const notice = (state: (typeof NOTICE_STATES)[number]) => ({ id: 'n1', state, endsOn: '2026-10-14', rules: [rule] });
  it.each([
    ['running', 0, 0, false], ['ended', 0, 0, true], ['ended', 1, 0, false], ['ended', 0, 1, false], ['superseded', 0, 0, false], ['withdrawn', 0, 0, false],
  ] as const)('%s with %i open and %i upheld: clear is %s', (state, open, upheld, clear) => {
    expect(standingOf(notice(state), { open, upheld })).toEqual({ noticeId: 'n1', state, endsOn: '2026-10-14', clear, openObjections: open, ruleVersionIds: ['r1'] });
  });
});

describe('the notice', () => {
  it('has a sound table, and no person ends it', () => {
    expect(checkMachine(noticeMachine)).toEqual([]);
    for (const state of NOTICE_STATES) expect(nextActs(noticeMachine, state, {}, () => true).map(({ act }) => act)).toEqual(LIVE_STATES.includes(state) ? ['supersede', 'withdraw'] : []);
  });

  const written = {
    kind: 'award' as const, organisationName: '测试大学', title: { 'zh-CN': '减振器转化奖励', en: 'Award' }, relatedParty: 'yes' as const, relatedPartyNote: '受让方系完成人参股企业', scope: 'unit' as const, scopeBasis: null,
    place: '公告栏', workingDays: 15, openedOn: '2026-09-18', startsOn: '2026-09-19', endsOn: '2026-10-14', rules: [rule], supersedesOn: null,
    facts: [
      { label: { 'zh-CN': '奖励总额', en: 'Total' }, value: { 'zh-CN': '60万元', en: 'CNY 600,000' }, person: null, personalSum: false },
      { label: { 'zh-CN': '周明渊', en: 'Zhou' }, value: { 'zh-CN': '424242元', en: 'CNY 424242' }, person: '周明渊', personalSum: true },
    ],
  };
  it('says the same of the same facts, marks what is not law, and no personal sum', () => {
    const text = noticeText(written);
    expect(noticeText(structuredClone(written))).toBe(text);
    expect(text).toContain('一、奖励总额：60万元');
    expect(text).not.toMatch(/424242|周明渊/);
    expect(text).toContain('涉及完成人或其关联方（受让方系完成人参股企业）');
    expect(text).toContain('公示期：2026年9月19日至2026年10月14日，不少于15个工作日');
    expect(text).toContain('不作为法律规定');
    expect(noticeText({ ...written, rules: [{ ...rule, status: 'verified' }] })).not.toContain('不作为法律规定');
  });
  it('says what it replaces', () => expect(noticeText({ ...written, supersedesOn: '2026-09-01' })).toContain('取代2026年9月1日发布的公示'));
});
