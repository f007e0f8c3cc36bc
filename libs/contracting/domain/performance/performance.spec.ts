import { cureDaysOf, cureStanding } from './cure.js';
import { dayOfAll, deliveryList, stillOwed } from './delivery-list.js';
import { happenedOf } from './happened.js';
import { changesWhatIsDone, lateDays, milestonesOfPrice } from './milestone-plan.js';
import type { Handover, Milestone } from './performance.js';

const paused = (since: string, endedOn: string | null, side: 'holder' | 'acquirer' = 'acquirer') => ({ state: endedOn === null ? 'acknowledged' as const : 'over' as const, side, since, endedOn });
const demand = { madeOn: '2026-03-01', cureDays: 30, side: 'holder' as const };

describe('the cure period', () => {
  it('is never shorter than the law, and longer where agreed', () => {
    expect([cureDaysOf(null, 30), cureDaysOf(10, 30), cureDaysOf(45, 30)]).toEqual([30, 30, 45]);
  });

  it.each([
    ['on the day before the last', '2026-03-30', { over: false, daysLeft: 1 }], ['on the last day', '2026-03-31', { over: false, daysLeft: 0 }], ['on the day after', '2026-04-01', { over: true, daysLeft: 0 }],
  ])('runs to the end of its last day: %s', (_, today, seen) => {
    expect(cureStanding(demand, [], today)).toMatchObject({ lastDay: '2026-03-31', paused: false, ...seen });
  });

  it.each([
    ['stands still while it lasts', [paused('2026-03-10', null)], null],
    ['goes on by the days that it took', [paused('2026-03-10', '2026-03-19')], '2026-04-10'],
    ['counts what began before the demand from the day after it', [paused('2026-02-01', '2026-03-11')], '2026-04-10'],
    ['counts days once where two causes meet', [paused('2026-03-10', '2026-03-19'), paused('2026-03-15', '2026-03-24')], '2026-04-15'],
    ['counts a second one that begins in the time gained', [paused('2026-03-10', '2026-03-19'), paused('2026-04-05', '2026-04-06')], '2026-04-12'],
    ['leaves out what began after the last day', [paused('2026-04-01', null)], '2026-03-31'],
    ['leaves out what befell the side that demands', [paused('2026-03-10', null, 'holder')], '2026-03-31'],
    ['leaves out what was over before', [paused('2026-01-01', '2026-02-01')], '2026-03-31'],
  ])('with force majeure %s', (_, pauses, lastDay) => {
    expect(cureStanding(demand, pauses, '2026-03-20').lastDay).toBe(lastDay);
  });
});

const terms = { deliveries: [{ item: '图纸', form: 'drawing' as const, quantity: '1套', dueOn: '2026-04-01' }, { item: '图纸', form: 'drawing' as const, quantity: '1套', dueOn: null }], guidance: { content: '调试', personDays: 30, place: null, costs: null } };
const handover = (keys: string[], change: Partial<Handover>): Handover => ({
  id: 'h', contractId: 'c', state: 'received', version: 1, side: 'holder', personId: 'p', at: new Date(0), items: deliveryList(terms).filter(({ key }) => keys.includes(key)), handedOn: '2026-04-01', paperIds: ['x'], note: null, receivedOn: '2026-04-02', acceptBy: null, acceptedOn: null, ...change,
});

describe('the delivery list', () => {
  const [a, b, c] = deliveryList(terms).map(({ key }) => key) as [string, string, string];

  it('names each item for good, equal ones apart, guidance as training', () => {
    expect(new Set([a, b, c]).size).toBe(3);
    expect(deliveryList(terms)[2]).toMatchObject({ item: '调试', form: 'training', quantity: '30 人日' });
    expect(deliveryList({ ...terms, deliveries: [{ item: '样品', form: 'sample', quantity: null, dueOn: null }, ...terms.deliveries] }).map(({ key }) => key).slice(1)).toEqual([a, b, c]);
  });

  it('is delivered when the last item is received, and counts nothing that was refused', () => {
    const [first, rest] = [handover([a], { receivedOn: '2026-05-01' }), handover([b, c], { receivedOn: '2026-04-02' })];
    expect([dayOfAll(deliveryList(terms), [first], 'receivedOn'), dayOfAll(deliveryList(terms), [first, rest], 'receivedOn'), dayOfAll([], [], 'receivedOn')]).toEqual([null, '2026-05-01', null]);
    expect(dayOfAll(deliveryList(terms), [first, { ...rest, state: 'refused' }], 'receivedOn')).toBeNull();
    expect(stillOwed(deliveryList(terms), [first, rest], true)).toHaveLength(3);
    expect(stillOwed(deliveryList(terms), [first, rest], false)).toHaveLength(0);
  });
});

const milestone = (change: Partial<Milestone>): Milestone => ({ id: 'm', contractId: 'c', planId: 'p', state: 'planned', version: 1, key: 'pilot', title: '中试', dueOn: '2026-06-01', by: 'holder', submittedOn: null, acceptedOn: null, ...change });

describe('milestones', () => {
  it('are late until they are handed in', () => {
    expect([milestone({}), milestone({ state: 'submitted', submittedOn: '2026-06-03' }), milestone({ state: 'sent_back', submittedOn: '2026-05-01' }), milestone({ state: 'dropped' })].map((each) => lateDays(each, '2026-06-11'))).toEqual([10, 2, 10, 0]);
  });

  it('stay as they are once handed in', () => {
    const done = milestone({ state: 'accepted', submittedOn: '2026-05-01', acceptedOn: '2026-05-02' });
    expect([changesWhatIsDone([done], [done]), changesWhatIsDone([], [done]), changesWhatIsDone([{ ...done, dueOn: '2027-01-01' }], [done]), changesWhatIsDone([], [milestone({})])]).toEqual([[], ['中试'], ['中试'], []]);
  });

  it('of the price have to be planned', () => {
    const due = { kind: 'after' as const, trigger: { event: 'milestone' as const, milestoneId: 'pilot' }, count: 30, unit: 'days' as const };
    expect(milestonesOfPrice({ components: [{ kind: 'instalment', id: 'a', amountFen: 1, due }, { kind: 'instalment', id: 'b', amountFen: 1, due }, { kind: 'lump_sum', id: 'c', amountFen: 1, due: { kind: 'date', on: '2026-01-01' } }], inspection: null, overdueRatePerDay: null, totalCapFen: null, statedSumFen: null })).toEqual(['pilot']);
    expect(milestonesOfPrice(null)).toEqual([]);
  });

  it('happen with their day, beside signing, effect, delivery and acceptance', () => {
    const list = deliveryList(terms);
    const all = handover(list.map(({ key }) => key), { state: 'accepted', acceptedOn: '2026-04-20' });
    expect(happenedOf({ signedOn: '2026-01-01', effectiveOn: '2026-01-02', list, handovers: [all], milestones: [milestone({ state: 'accepted', acceptedOn: '2026-05-02' }), milestone({ key: 'b' })] })).toEqual([
      { event: 'signing', on: '2026-01-01' }, { event: 'effect', on: '2026-01-02' }, { event: 'delivery', on: '2026-04-02' }, { event: 'acceptance', on: '2026-04-20' }, { event: 'milestone', milestoneId: 'pilot', on: '2026-05-02' },
    ]);
  });
});
