import { WorkingCalendar } from '@app/kernel';
import fc from 'fast-check';
import { EVENTS, type Due, type FixedComponent, type PriceComponent, type Royalty, type Trigger } from './price-schedule.schema.js';
import { correctionClaims, fixedReceivables, lastDayToPay, royaltyDueOn, statementReceivables, type DealFacts } from './receivables.js';
import { royaltyCorrection, royaltyStatement } from './royalty.js';

const nothing: DealFacts = { signedOn: null, effectiveOn: null, deliveredOn: null, acceptedOn: null, milestones: new Map() };
const after = (trigger: Trigger, count: number, unit: 'days' | 'months' = 'days'): Due => ({ kind: 'after', trigger, count, unit });
const part = (id: string, due: Due, kind: FixedComponent['kind'] = 'instalment', amountFen = 10_000): FixedComponent => ({ kind, id, amountFen, due });
const royalty: Royalty = {
  kind: 'royalty', id: 'royalty', base: 'sales', form: 'fixed', tiers: { by: 'none',
    charge: { kind: 'rate', rate: { numerator: 1, denominator: 10 } } }, period: 'year', statementDays: 30, paymentDays: 15,
  minimumAnnualFen: 5_000, from: '2026-01-01', until: '2028-12-31',
};
const of = (components: readonly PriceComponent[], facts: Partial<DealFacts> = {}) => fixedReceivables({ components: [...components] }, { ...nothing, ...facts });

describe('the receivables of the fixed sums', () => {
  it('are due on their day, or so long after what has happened', () => {
    const components = [
      part('on', { kind: 'date', on: '2026-12-31' }, 'lump_sum'), part('fee', after({ event: 'effect' }, 30), 'entry_fee'), part('half', after({ event: 'signing' }, 1, 'months')),
      part('rest', after({ event: 'acceptance' }, 0)), part('given', after({ event: 'delivery' }, 10)), part('pilot', after({ event: 'milestone', milestoneId: 'pilot' }, 5)),
    ];
    const facts = { signedOn: '2026-01-31', effectiveOn: '2026-02-10', deliveredOn: '2026-03-01', acceptedOn: '2026-04-01', milestones: new Map([['pilot', '2026-05-01']]) };
    expect(of(components, facts).map(({ key, kind, dueOn, awaits }) => [key, kind, dueOn, awaits])).toEqual([
      ['fixed:on', 'lump_sum', '2026-12-31', null], ['fixed:fee', 'entry_fee', '2026-03-12', null], ['fixed:half', 'instalment', '2026-02-28', null],
      ['fixed:rest', 'instalment', '2026-04-01', null], ['fixed:given', 'instalment', '2026-03-11', null], ['fixed:pilot', 'instalment', '2026-05-06', null],
    ]);
    expect(of(components).map(({ dueOn, awaits }) => [dueOn, awaits?.event ?? null])).toEqual([[null, 'effect'], [null, 'effect'], [null, 'signing'], [null, 'acceptance'],
      [null, 'delivery'], [null, 'milestone']]);
  });

  it('are never due before effect: what was agreed for an earlier day is due on the day of effect', () => {
    const components = [part('on', { kind: 'date', on: '2026-03-01' }), part('signed', after({ event: 'signing' }, 10)), part('late', { kind: 'date', on: '2026-09-01' })];
    const days = (facts: Partial<DealFacts>) => of(components, { signedOn: '2026-03-20', ...facts }).map(({ dueOn, awaits }) => dueOn ?? awaits!.event);
    expect(days({})).toEqual(['effect', 'effect', 'effect']);
    expect(days({ effectiveOn: '2026-06-01' })).toEqual(['2026-06-01', '2026-06-01', '2026-09-01']);
    expect(days({ effectiveOn: '2026-06-01', since: new Map([['on', '2026-07-15'], ['late', '2026-08-01']]) })).toEqual(['2026-07-15', '2026-06-01', '2026-09-01']);
  });

  it('say what they rest on, and leave out royalty and equity', () => {
    const components: PriceComponent[] = [royalty, { kind: 'equity', id: 'shares', valueFen: 5, valuationId: null }, part('rest', after({ event: 'acceptance' }, 30))];
    expect(of(components).map(({ componentId, amountFen, basis }) => [componentId, amountFen, basis])).toEqual([['rest', 10_000,
      { 'zh-CN': '验收合格之日起30日内', en: 'within 30 days after acceptance' }]]);
  });

  const day = fc.integer({ min: 0, max: 700 }).map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
  const trigger = fc.oneof(fc.constantFrom(...EVENTS).map((event): Trigger => ({ event })), fc.constantFrom('a', 'b').map((milestoneId): Trigger => ({ event: 'milestone', milestoneId })));
  const dues = fc.oneof(day.map((on): Due => ({ kind: 'date', on })),
    fc.record({ kind: fc.constant('after' as const), trigger, count: fc.integer({ min: 0, max: 90 }), unit: fc.constantFrom('days' as const, 'months' as const) }));
  const known = fc.record({ signedOn: fc.option(day), effectiveOn: fc.option(day), deliveredOn: fc.option(day), acceptedOn: fc.option(day), a: fc.option(day), b: fc.option(day) });
  const facts = ({ a, b, ...rest }: typeof known extends fc.Arbitrary<infer T> ? T : never): DealFacts => ({ ...rest,
    milestones: new Map([...(a ? [['a', a] as const] : []), ...(b ? [['b', b] as const] : [])]) });

  it('are the same at every computation, and new facts only fill in due days', () => {
    fc.assert(fc.property(fc.array(fc.tuple(dues, fc.integer({ min: 1, max: 1_000_000 })), { maxLength: 8 }), known, known, (parts, first, then) => {
      const components = parts.map(([due, amountFen], at) => part(`part-${at}`, due, 'instalment', amountFen));
      const more = Object.fromEntries(Object.entries(first).map(([name, value]) => [name, value ?? then[name as keyof typeof then]])) as typeof first;
      const [before, later] = [fixedReceivables({ components }, facts(first)), fixedReceivables({ components }, facts(more))];
      expect(fixedReceivables({ components }, facts(first))).toEqual(before);
      expect(new Set(before.map(({ key }) => key)).size).toBe(components.length);
      for (const [at, { dueOn, awaits, ...claim }] of before.entries()) {
        expect(later[at]).toMatchObject(claim);
        if (dueOn !== null) expect(later[at]!.dueOn).toBe(dueOn);
        if (dueOn !== null) expect(first.effectiveOn !== null && first.effectiveOn <= dueOn).toBe(true);
        expect((dueOn === null) === (awaits !== null)).toBe(true);
      }
    }), { numRuns: 1_000 });
  });
});

describe('the receivables of a royalty', () => {
  const report = (year: number, baseFen: number) => ({ from: `${year}-01-01`, until: `${year}-12-31`, parts: [{ from: `${year}-01-01`, until: `${year}-12-31`, units: 1, baseFen }] });
  const stated = (baseFen: number) => royaltyStatement({ royalty, before: [], report: report(2026, baseFen), capFen: null });

  it('keep the royalty and the top-up to the minimum apart, and leave out what is zero', () => {
    const keys = (baseFen: number) => statementReceivables(royalty, stated(baseFen), '2027-01-10').map(({ key, kind, amountFen, dueOn }) => [key, kind, amountFen, dueOn]);
    expect(keys(20_000)).toEqual([['royalty:royalty:2026-12-31', 'royalty', 2_000, '2027-01-25'], ['minimum:royalty:2026-12-31', 'minimum_royalty', 3_000, '2027-01-25']]);
    expect([keys(90_000).map(([key]) => key), keys(0).map(([key]) => key)]).toEqual([['royalty:royalty:2026-12-31'], ['minimum:royalty:2026-12-31']]);
  });

  it('gain nothing from a late statement', () => {
    expect(['2027-01-10', '2027-01-30', '2027-03-01'].map((on) => royaltyDueOn(royalty, stated(1), on))).toEqual(['2027-01-25', '2027-02-14', '2027-02-14']);
  });

  it('turn a correction into a further receivable, a credit, or nothing', () => {
    const claims = (baseFen: number) => {
      const { receivables, credits } = correctionClaims(royalty, royaltyCorrection({ royalty, before: [report(2026, 90_000)], report: report(2026, baseFen), capFen: null }), 1,
        '2027-06-01');
      return [receivables.map(({ key, amountFen, dueOn }) => [key, amountFen, dueOn]), credits.map(({ key, amountFen }) => [key, amountFen])];
    };
    expect(claims(95_000)).toEqual([[['correction:royalty:2026-12-31:1', 500, '2027-06-16']], []]);
    expect(claims(10_000)).toEqual([[], [['correction:royalty:2026-12-31:1', 4_000]]]);
    expect(claims(90_001)).toEqual([[], []]);
  });
});

describe('the last day to pay', () => {
  const calendar = new WorkingCalendar({ knownFrom: '2026-01-01', knownUntil: '2026-12-31', holidays: new Set(['2026-10-01', '2026-10-02']), workedWeekends: new Set(['2026-10-10']) });
  it('moves off a day off, and is not guessed beyond the known calendar', () => {
    expect(['2026-09-30', '2026-10-01', '2026-10-10', '2026-10-11', '2026-12-31', '2027-01-01'].map((day) => lastDayToPay(day, calendar))).toEqual(['2026-09-30', '2026-10-05',
      '2026-10-10', '2026-10-12', '2026-12-31', null]);
  });
});
