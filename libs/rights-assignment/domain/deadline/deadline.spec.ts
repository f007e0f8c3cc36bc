import fc from 'fast-check';
import { WorkingCalendar } from '@app/kernel';
import type { EntryContent, TitleEntry } from '../title/title.schema.js';
import { daysFrom, monthsFrom, rolledOn } from './civil-dates.js';
import { isOver, type Deadline } from './deadline.js';
import { deadlinesOfTitle, type ClockedTitle, type PeriodLaw } from './of-title.js';
import { reconcile, type WantedDeadline } from './reconcile.js';

const calendar = new WorkingCalendar({ knownFrom: '2026-01-01', knownUntil: '2026-12-31', holidays: new Set(['2026-10-01', '2026-10-02']), workedWeekends: new Set(['2026-10-10']) });
let seq = 0;
const entry = (effectiveOn: string, content: EntryContent, corrects: string | null = null): TitleEntry => ({ id: `e${(seq += 1)}`, titleId: 't', seq, effectiveOn, content, evidence: '证据', corrects, applicationId: null, writtenBy: 'u', writtenAt: new Date(0) });
const licence = (effectiveOn: string, change: object = {}) => entry(effectiveOn, { kind: 'licence', licence: 'ordinary', licensee: '甲', licenseeId: null, territory: '全国', field: '全部', until: null, ...change });
const law: PeriodLaw = { recordalMonths: (on) => (on >= '2024-01-20' ? { id: 'r', value: 3 } : undefined), openLicenceYears: () => ({ id: 'o', value: 5 }), agreedPeriod: () => undefined };
const title = (entries: TitleEntry[], change: Partial<ClockedTitle> = {}): ClockedTitle => ({ id: 't', organisationId: 'u', disclosureId: 'd', protection: 'invention', entries, publicFunded: false, projects: [], ...change });
const derive = (one: ClockedTitle, today = '2026-11-25', by = law) => deadlinesOfTitle(one, by, calendar, today);

describe('civil dates', () => {
  it.each([['2026-11-30', 3, '2027-02-28'], ['2027-11-30', 3, '2028-02-29'], ['2026-01-31', 1, '2026-02-28'], ['2026-11-25', 3, '2027-02-25'], ['2024-02-29', 60, '2029-02-28'], ['2026-12-31', 2, '2027-02-28']])('%s and %i months are %s', (from, months, to) =>
    expect(monthsFrom(from, months)).toBe(to));

  it('never leaves the month it counts to, nor moves the day where that month has it', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 120 }), (days, months) => {
      const from = daysFrom('2000-01-01', days);
      const to = monthsFrom(from, months);
      const at = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
      expect(at(to) - at(from)).toBe(months);
      if (to.slice(8) !== from.slice(8)) expect(daysFrom(to, 1).slice(8)).toBe('01');
    }));
  });

  it('rolls a day off on to the next working day, a worked weekend not, and names no day beyond the known calendar', () => {
    expect([rolledOn(calendar, '2026-10-01'), rolledOn(calendar, '2026-10-10'), rolledOn(calendar, '2026-10-11')]).toEqual(['2026-10-05', '2026-10-10', '2026-10-12']);
    expect(rolledOn(calendar, '2027-01-01')).toBeNull();
  });

  it('is over from the day after the last day, and beyond the calendar not before any holiday could have ended', () => {
    expect([isOver({ dueOn: '2026-10-01', lastDay: '2026-10-05' }, '2026-10-05'), isOver({ dueOn: '2026-10-01', lastDay: '2026-10-05' }, '2026-10-06')]).toEqual([false, true]);
    expect([isOver({ dueOn: '2027-01-01', lastDay: null }, '2027-02-01'), isOver({ dueOn: '2027-01-01', lastDay: null }, '2027-02-02'), isOver({ dueOn: null, lastDay: null }, '2099-01-01')]).toEqual([false, true, false]);
  });
});

describe('the clocks of a title', () => {
  it('give each patent licence three months from its effect, until it is on record', () => {
    const one = licence('2026-08-31');
    expect(derive(title([one]))).toMatchObject([{ kind: 'licence_recordal', period: one.id, dueOn: '2026-11-30', lastDay: '2026-11-30', ruleVersions: ['r'], fulfilment: null }]);
    expect(derive(title([one, entry('2026-11-20', { kind: 'licence_recorded', entryId: one.id, number: 'X1' })]))[0]!.fulfilment).toMatchObject({ on: '2026-11-20', source: 'act' });
    expect(derive(title([one], { protection: 'know_how' }))).toEqual([]);
    expect(derive(title([one, entry('2026-09-01', { kind: 'void' }, one.id)]))).toEqual([]);
  });

  it('leave the day open where no rule was in force, and the last day where the calendar ends', () => {
    expect(derive(title([licence('2023-05-01')]))).toMatchObject([{ dueOn: null, lastDay: null, ruleVersions: [] }]);
    expect(derive(title([licence('2026-11-30')]))).toMatchObject([{ dueOn: '2027-02-28', lastDay: null }]);
  });

  it('alert the licensees of an annuity that is not paid, as long as the licence runs', () => {
    const filing = entry('2024-01-01', { kind: 'filing', applicationNumber: 'x', filingDate: '2024-02-29' });
    const plan = entry('2024-02-01', { kind: 'annuities', firstYear: 3, lastYear: 4 });
    const both = derive(title([filing, plan, licence('2023-01-01', { licenseeId: 'o1', until: '2026-12-31' }), entry('2026-02-20', { kind: 'annuity_paid', year: 3 })])).filter(({ kind }) => kind === 'annuity');
    expect(both).toMatchObject([{ period: 'year-3', dueOn: '2026-02-28', lastDay: '2026-03-02', concerned: ['o1'], fulfilment: { on: '2026-02-20' } }, { period: 'year-4', dueOn: '2027-02-28', fulfilment: null }]);
    expect(derive(title([filing, plan, licence('2023-01-01', { licenseeId: 'o1', until: '2026-01-31' })])).filter(({ kind }) => kind === 'annuity')[0]!.concerned).toEqual([]);
  });

  it('run for publicly funded projects only, end with a licence after acceptance, and know no five years where the province has none', () => {
    const funded = (entries: TitleEntry[] = []) => title(entries, { publicFunded: true, projects: [{ acceptedOn: '2024-02-29', conversionDeadline: '2027-06-30' }] });
    expect(derive(funded()).map(({ kind, dueOn, fulfilment }) => [kind, dueOn, fulfilment])).toEqual([['conversion', '2027-06-30', null], ['open_licence', '2029-02-28', null]]);
    expect(derive(funded([licence('2025-05-01')])).slice(1).every(({ fulfilment }) => fulfilment?.on === '2025-05-01')).toBe(true);
    expect(derive(funded([licence('2024-02-28')])).slice(1).every(({ fulfilment }) => fulfilment === null)).toBe(true);
    expect(derive(funded(), '2026-11-25', { ...law, openLicenceYears: () => undefined }).map(({ kind }) => kind)).toEqual(['conversion']);
    expect(derive({ ...funded(), publicFunded: false })).toEqual([]);
  });
});

describe('reconciling', () => {
  const want = (change: Partial<WantedDeadline> = {}): WantedDeadline => ({
    kind: 'annuity', subjectType: 'title', subjectId: 't', period: 'year-4', organisationId: 'u', titleId: 't', disclosureId: 'd', startsOn: null, dueOn: '2026-12-01', lastDay: '2026-12-01', concerned: [], ruleVersions: [], fulfilment: null, ...change,
  });
  const at = { now: new Date(0), today: '2026-11-25', newId: () => 'id' };
  const after = (steps: ReturnType<typeof reconcile>): Deadline[] => steps.slice(-1).map((step) => step.after);
  const acts = (existing: Deadline[], wanted: WantedDeadline[], today = at.today) => reconcile(existing, wanted, { ...at, today }).map(({ act }) => act);
  const open = after(reconcile([], [want()], at));
  const fulfilment = { on: '2026-11-20', source: 'act', number: 'e1', document: null } as const;

  it('asked twice says nothing the second time', () => {
    expect(acts([], [want()])).toEqual(['open']);
    expect(acts(open, [want()])).toEqual([]);
    expect(acts([], [want({ fulfilment })])).toEqual(['open', 'satisfy']);
  });

  it('drops what no longer applies, and runs again what was corrected', () => {
    const dropped = after(reconcile(open, [], at));
    expect(dropped[0]!.state).toBe('dropped');
    expect(acts(dropped, [])).toEqual([]);
    expect(acts(dropped, [want()])).toEqual(['reopen']);
    expect(acts(after(reconcile(open, [want({ fulfilment })], at)), [want()])).toEqual(['reopen']);
  });

  it('leaves closed what the office closed with evidence', () => {
    const [closed] = open.map((deadline): Deadline => ({ ...deadline, state: 'met', fulfilment: { ...fulfilment, source: 'office' }, metBy: 'a' }));
    expect(acts([closed!], [want()])).toEqual([]);
  });

  it('takes the overdue flag back only where the new day still lies ahead', () => {
    const late = open.map((deadline): Deadline => ({ ...deadline, state: 'overdue', dueOn: '2026-11-01', lastDay: '2026-11-02' }));
    expect(acts(late, [want()])).toEqual(['redate']);
    expect(acts(late, [want({ dueOn: '2026-11-10', lastDay: '2026-11-10' })])).toEqual(['edit']);
  });
});
