import { brokenRules } from '@app/kernel';
import { fixedPartsFen, royaltyCapFen } from './price-schedule.js';
import { priceSchedulePrompts, priceScheduleRules, type PriceScheduleFacts } from './price-schedule.rules.js';
import { priceScheduleSchema, royaltyReportSchema, type Charge, type PriceComponent, type PriceSchedule, type Royalty, type Tiers } from './price-schedule.schema.js';

const VALUATION = '0199a1b2-0000-7000-8000-000000000001';
const percent = (numerator: number): Charge => ({ kind: 'rate', rate: { numerator, denominator: 100 } });
const each = (fen: number): Charge => ({ kind: 'per_unit', fen });
const fee: PriceComponent = { kind: 'entry_fee', id: 'fee', amountFen: 100_000, due: { kind: 'after', trigger: { event: 'effect' }, count: 30, unit: 'days' } };
const royalty = (change: Partial<Royalty> = {}): Royalty => ({
  kind: 'royalty', id: 'royalty', base: 'sales', form: 'fixed', tiers: { by: 'none',
    charge: percent(5) }, period: 'quarter', statementDays: 30, paymentDays: 15, minimumAnnualFen: null, from: '2026-01-01', until: '2027-12-31', ...change,
});
const volume = (steps: [number, number | null, Charge][]): Tiers => ({ by: 'volume', counted: 'over_term', steps: steps.map(([above, upTo, charge]) => ({ above, upTo, charge })) });
const dated = (steps: [string, string | null, Charge][]): Tiers => ({ by: 'date', steps: steps.map(([from, until, charge]) => ({ from, until, charge })) });
const schedule = (change: Partial<PriceSchedule> = {}): PriceSchedule => ({
  components: [fee, royalty()], inspection: { by: 'payee', noticeDays: 15, cost: { bearer: 'payee' } }, overdueRatePerDay: null, totalCapFen: null, statedSumFen: null, ...change,
});
const facts = (change: Partial<PriceSchedule> = {}, rest: Partial<PriceScheduleFacts> = {}): PriceScheduleFacts => ({
  schedule: schedule(change), term: { from: '2026-01-01', until: '2030-12-31' }, plannedEffect: '2026-01-01', milestoneIds: ['pilot'], valuationIds: [VALUATION], valuationRequired: true, ...rest,
});
const broken = (change: Partial<PriceSchedule> = {}, rest: Partial<PriceScheduleFacts> = {}) => brokenRules(priceScheduleRules,
  facts(change, rest)).map(({ code, path }) => `${code.replace('contracting.', '')} ${path}`);
const withRoyalty = (change: Partial<Royalty>, rest: Partial<PriceSchedule> = {}) => broken({ components: [fee, royalty(change)], ...rest });
const equity = (valuationId: string | null): PriceComponent => ({ kind: 'equity', id: 'shares', valueFen: 900, valuationId });

describe('a price schedule', () => {
  it('of an entry fee and a royalty is in order', () => {
    expect([broken(), brokenRules(priceSchedulePrompts, facts())]).toEqual([[], []]);
  });

  it('has at least one part, each named once', () => {
    expect(broken({ components: [] })).toEqual(['price-without-component /components']);
    expect(broken({ components: [fee, royalty({ id: 'fee' }), { ...fee, id: 'x' }] })).toEqual(['price-component-named-twice /components/1/id']);
  });

  it.each([0, -1, 0.5, Number.NaN])('has no amount of %d', (fen) => {
    const components: PriceComponent[] = [{ ...fee, amountFen: fen } as PriceComponent, royalty({ minimumAnnualFen: fen, tiers: volume([[0, 5, each(fen)], [5, null, each(3)]]) }),
      { ...equity(VALUATION), valueFen: fen } as PriceComponent];
    const codes = brokenRules([priceScheduleRules[2]!], facts({ components })).map(({ path }) => path);
    expect(codes).toEqual(['/components/0/amountFen', '/components/1/tiers/steps/0/charge', '/components/1/minimumAnnualFen', '/components/2/valueFen']);
    expect(brokenRules([priceScheduleRules[2]!], facts({ totalCapFen: fen, statedSumFen: fen })).map(({ path }) => path)).toEqual(['/totalCapFen', '/statedSumFen']);
  });

  it('has rates above zero and up to the whole', () => {
    expect([withRoyalty({ tiers: { by: 'none', charge: percent(100) } }), withRoyalty({ tiers: { by: 'none', charge: percent(101) } }),
      withRoyalty({ tiers: { by: 'none', charge: percent(0) } })])
      .toEqual([[], ['price-rate-out-of-range /components/1/tiers/charge/rate'], ['price-rate-out-of-range /components/1/tiers/charge/rate']]);
    expect(withRoyalty({ form: 'rising', tiers: volume([[0, 5, percent(5)], [5, null, percent(101)]]) })).toEqual(['price-rate-out-of-range /components/1/tiers/steps/1/charge/rate']);
    expect(broken({ overdueRatePerDay: { numerator: 2, denominator: 1 } })).toEqual(['price-rate-out-of-range /overdueRatePerDay']);
    expect(broken({ inspection: { by: 'payee', noticeDays: 1,
      cost: { bearer: 'payer_if_understated', above: { numerator: 0, denominator: 1 } } } })).toEqual(['price-rate-out-of-range /inspection/cost/above']);
  });

  it.each<[string, Tiers, string[]]>([
    ['from zero', volume([[1, 5, each(3)], [5, null, each(2)]]), ['0']], ['without a gap', volume([[0, 5, each(3)], [6, null, each(2)]]), ['1']], ['without overlap',
      volume([[0, 5, each(3)], [4, null, each(2)]]), ['1']],
    ['rising', volume([[0, 5, each(3)], [5, 5, each(2)], [5, null, each(1)]]), ['1']], ['open at the end', volume([[0, 5, each(3)], [5, 9, each(2)]]), ['1']], ['open only at the end',
      volume([[0, null, each(3)], [5, null, each(2)]]), ['0']],
    ['of amounts', { ...volume([[0, 5, each(3)], [7, null, each(2)]]), by: 'amount' } as Tiers, ['1']],
    ['from the first day', dated([['2026-01-02', '2026-06-30', each(3)], ['2026-07-01', null, each(2)]]), ['0']], ['day after day',
      dated([['2026-01-01', '2026-06-30', each(3)], ['2026-07-02', null, each(2)]]), ['1']],
    ['day after day without overlap', dated([['2026-01-01', '2026-06-30', each(3)], ['2026-06-30', null, each(2)]]), ['1']], ['not backwards',
      dated([['2026-01-01', '2025-12-01', each(3)], ['2025-12-02', null, each(2)]]), ['0']],
    ['to the last day', dated([['2026-01-01', '2026-06-30', each(3)], ['2026-07-01', '2027-12-30', each(2)]]), ['1']], ['of days open only at the end',
      dated([['2026-01-01', null, each(3)], ['2026-07-01', null, each(2)]]), ['0']],
    ['just so', dated([['2026-01-01', '2026-06-30', each(3)], ['2026-07-01', '2027-12-31', each(2)]]), []], ['and so', volume([[0, 5, each(3)], [5, 9, each(2)], [9, null, each(1)]]), []],
  ])('has tiers %s', (_, tiers, steps) => {
    expect(withRoyalty({ form: 'falling', tiers })).toEqual(steps.map((step) => `royalty-tiers-broken /components/1/tiers/steps/${step}`));
  });

  it.each<[Royalty['form'], Tiers, boolean]>([
    ['fixed', { by: 'none', charge: each(1) }, true], ['rising', { by: 'none', charge: each(1) }, false], ['falling', { by: 'none', charge: each(1) }, false],
    ['rising', volume([[0, 5, percent(3)], [5, null, percent(4)]]), true], ['rising', volume([[0, 5, percent(3)], [5, null, percent(3)]]), false], ['rising',
      volume([[0, 5, percent(4)], [5, null, percent(3)]]), false],
    ['falling', volume([[0, 5, percent(4)], [5, null, percent(3)]]), true], ['falling', volume([[0, 5, percent(4)], [5, 6, percent(3)], [6, null, percent(4)]]), false], ['falling',
      volume([[0, 5, each(3)], [5, null, percent(3)]]), false],
    ['fixed', volume([[0, 5, percent(4)], [5, null, percent(4)]]), true], ['fixed', volume([[0, 5, percent(4)], [5, null, percent(3)]]), false],
  ])('calls a royalty %s as its tiers are (%j: %s)', (form, tiers, fits) => {
    expect(withRoyalty({ form, tiers })).toEqual(fits ? [] : ['royalty-form-differs /components/1/form']);
  });

  it('counts only from milestones of the contract', () => {
    const at = (milestoneId: string): PriceComponent => ({ kind: 'instalment', id: 'i', amountFen: 1,
      due: { kind: 'after', trigger: { event: 'milestone', milestoneId }, count: 1, unit: 'months' } });
    expect([broken({ components: [at('pilot')] }), broken({ components: [at('other')] })]).toEqual([[], ['price-milestone-unknown /components/0/due/trigger/milestoneId']]);
  });

  it('keeps its dates within the term, where that is known', () => {
    const on = (date: string): PriceComponent => ({ kind: 'lump_sum', id: 'l', amountFen: 1, due: { kind: 'date', on: date } });
    expect([broken({ components: [on('2026-01-01')] }), broken({ components: [on('2025-12-31')] }), broken({ components: [on('2031-01-01')] })]).toEqual([[],
      ['price-date-outside-term /components/0/due/on'], ['price-date-outside-term /components/0/due/on']]);
    expect([withRoyalty({ from: '2025-12-31' }), withRoyalty({ until: '2031-01-01' }), withRoyalty({ until: '2025-12-31' })]).toEqual([
      ['price-date-outside-term /components/1/from'], ['price-date-outside-term /components/1/until'], ['royalty-ends-before-it-begins /components/1/until',
        'price-date-outside-term /components/1/until'],
    ]);
    expect(broken({ components: [on('1999-01-01'), royalty({ until: '2099-01-01' })] }, { term: { from: null, until: null } })).toEqual([]);
  });

  it('values equity first, also where the registry says nothing', () => {
    const unvalued = ['price-equity-unvalued /components/0/valuationId'];
    const of = (valuationId: string | null, valuationRequired: boolean | undefined) => broken({ components: [equity(valuationId)] }, { valuationRequired });
    expect([of(VALUATION, true), of(null, true), of(null, undefined), of(null, false), of('0199a1b2-0000-7000-8000-000000000002', true),
      of('0199a1b2-0000-7000-8000-000000000002', false)]).toEqual([[], unvalued, unvalued, [], unvalued, unvalued]);
  });

  it('comes to the stated sum, equity at its value', () => {
    const components = [fee, equity(VALUATION), royalty()];
    expect([broken({ components, statedSumFen: 100_900 }), broken({ components, statedSumFen: 100_901 }), fixedPartsFen({ components })]).toEqual([[],
      ['price-sum-differs /statedSumFen'], 100_900n]);
    expect(brokenRules(priceScheduleRules, facts({ components, statedSumFen: 1 }))[0]!.params).toEqual({ stated: '¥0.01', parts: '¥1,009.00' });
  });

  it('fits its cap with the fixed sums and all minimum royalties', () => {
    const capped = (totalCapFen: number, minimumAnnualFen: number | null) => withRoyalty({ minimumAnnualFen }, { totalCapFen });
    expect([capped(100_000, null), capped(99_999, null), capped(102_000, 1_000), capped(101_999, 1_000)]).toEqual([[], ['price-fixed-over-cap /totalCapFen'], [],
      ['royalty-minimum-over-cap /totalCapFen']]);
    // Half of 2027 only: 1,000 × 181/365 is 496 after rounding.
    expect([101_496, 101_495].map((totalCapFen) => withRoyalty({ minimumAnnualFen: 1_000, until: '2027-06-30' }, { totalCapFen }).length)).toEqual([0, 1]);
    expect(broken({ components: [royalty(), royalty({ id: 'second' })], totalCapFen: 5 })).toEqual(['price-cap-over-several-royalties /totalCapFen']);
    expect([royaltyCapFen(schedule({ totalCapFen: 100_010 })), royaltyCapFen(schedule({ totalCapFen: 5 })), royaltyCapFen(schedule())]).toEqual([10, 0, null]);
  });

  it('points out a royalty without inspection and an entry fee without royalty', () => {
    const prompts = (change: Partial<PriceSchedule>) => brokenRules(priceSchedulePrompts, facts(change)).map(({ code, path, article }) => [code, path, article]);
    expect(prompts({ inspection: null })).toEqual([['contracting.royalty-without-inspection', '/inspection', '民法典 第八百四十六条']]);
    expect(prompts({ inspection: null, components: [fee] })).toEqual([['contracting.price-entry-fee-alone', '/components/0', '民法典 第八百四十六条']]);
  });

  it('points out what would be due before the planned effect, as a hint that rests on no article', () => {
    const lump: PriceComponent = { kind: 'lump_sum', id: 'lump', amountFen: 5, due: { kind: 'date', on: '2026-05-31' } };
    const prompts = (plannedEffect: string | null) => brokenRules(priceSchedulePrompts, facts({ components: [fee, royalty(), lump] }, { plannedEffect }))
      .map(({ code, path, article, params }) => [code, path, article, params]);
    expect([prompts(null), prompts('2026-03-31')]).toEqual([[], []]);
    expect(prompts('2026-06-01')).toEqual([
      ['contracting.royalty-period-before-effect', '/components/1/from', undefined, { from: '2026-01-01', until: '2026-03-31', effect: '2026-06-01' }],
      ['contracting.price-due-before-effect', '/components/2/due/on', undefined, { date: '2026-05-31', effect: '2026-06-01' }],
    ]);
  });
});

describe('the shape of a price schedule', () => {
  const parses = (change: object): boolean => priceScheduleSchema.safeParse({ ...schedule(), ...change }).success;
  it('takes what it needs, and nothing else', () => {
    expect(priceScheduleSchema.parse({ components: [fee] })).toEqual({ components: [fee], inspection: null, overdueRatePerDay: null, totalCapFen: null, statedSumFen: null });
    expect([parses({}), parses({ more: 1 }), parses({ totalCapFen: -1 }), parses({ totalCapFen: 1.5 }), parses({ totalCapFen: 1e15 })]).toEqual([true, false, false, false, false]);
    expect([{ base: null }, { base: 'turnover' }, { period: undefined }, { from: '2026-02-30' }, { id: 'A b' },
      { tiers: { by: 'none', charge: { kind: 'rate', rate: { numerator: 1, denominator: 0 } } } }].map((change) => parses({ components: [{ ...royalty(),
      ...change }] }))).toEqual(Array(6).fill(false));
  });
  it('lets a loss through to the rule that explains it', () => {
    const parts = (baseFen: number) => royaltyReportSchema.safeParse({ from: '2026-01-01', until: '2026-03-31',
      parts: [{ from: '2026-01-01', until: '2026-03-31', units: 1, baseFen }] }).success;
    expect([parts(-5), parts(0.5)]).toEqual([true, false]);
  });
});
