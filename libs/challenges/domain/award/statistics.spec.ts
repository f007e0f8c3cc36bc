import { weakestCriterion, ranksOf } from './decision.js';
import { outcomeOf } from './archive.js';
import { medianOf, reasonClass, statisticsOf, type CountedChallenge, type CountedEntry } from './statistics.js';

const entry = (state: CountedEntry['state'], change: Partial<CountedEntry> = {}): CountedEntry => ({ state, faults: [], weakest: null, ...change });
const challenge = (change: Partial<CountedChallenge> = {}): CountedChallenge => ({ kind: 'open', state: 'open', field: 'materials', poolFen: 100, year: 2026, majeure: false, entries: [], firsts: new Map(), ...change });
const day = (n: number) => new Date(n * 86_400_000);

describe('statistics of challenges', () => {
  it('count what everybody can count, and know nothing of none', () => {
    expect(statisticsOf([], 3)).toMatchObject({ challenges: 0, entries: { total: null, mean: null }, success: { finished: 0, share: null }, pool: { cases: 0, fen: null }, refused: { total: null, reasons: [] } });
    const { kinds, years } = statisticsOf([challenge(), challenge({ kind: 'race', year: 2025 }), challenge()], 1);
    expect([kinds, years]).toEqual([[{ key: 'open', count: 2 }, { key: 'race', count: 1 }], [{ key: '2025', count: 1 }, { key: '2026', count: 2 }]]);
  });
  it('leave out groups that are too small to hide a team', () => {
    const all = [challenge({ state: 'settled', entries: [entry('not_chosen', { weakest: 'plan' }), entry('not_chosen', { weakest: 'plan' }), entry('not_chosen', { weakest: 'team' })] }), challenge({ state: 'all_rejected', entries: [entry('ineligible')] })];
    expect(statisticsOf(all, 3).refused).toEqual({ total: 4, share: 1, reasons: [{ key: 'criteria', count: 3, share: 0.75 }], criteria: [] });
    expect(statisticsOf(all, 1).refused.criteria).toEqual([{ key: 'plan', count: 2 }, { key: 'team', count: 1 }]);
    expect(statisticsOf(all, 3).pool).toEqual({ cases: 2, fen: null });
    expect(statisticsOf(all, 2).pool.fen).toBe('200');
    expect(statisticsOf(all, 3).entries).toEqual({ total: null, mean: null });
    expect(statisticsOf(all, 2).entries).toEqual({ total: 4, mean: 2 });
  });
  it('never count what came to a challenge that is open', () => {
    const one = challenge({ entries: [entry('received'), entry('received')] });
    for (const least of [1, 3]) expect(statisticsOf([one], least).entries).toEqual({ total: null, mean: null });
    const closed = challenge({ state: 'closed', entries: [entry('received')] });
    expect(statisticsOf([one, closed], 1).entries).toEqual({ total: 1, mean: 1 });
    expect(statisticsOf([one, closed, closed, closed], 3).entries).toEqual({ total: 3, mean: 1 });
  });
  it('take the median of the days between two acts', () => {
    const between = (a: number, b: number) => challenge({ firsts: new Map([['open', day(a)], ['close', day(b)]]) });
    expect(statisticsOf([between(0, 30), between(0, 40), between(10, 70), between(5, 2)], 3).steps[0]).toEqual({ from: 'open', to: 'close', cases: 3, medianDays: 40 });
    expect([medianOf([]), medianOf([3]), medianOf([4, 1, 2, 3])]).toEqual([null, 3, 2.5]);
  });
  it('say how many of those that were performed were completed', () => {
    const done = challenge({ state: 'settled', entries: [entry('completed')] });
    expect(statisticsOf([done, challenge({ state: 'no_entry' }), challenge({ state: 'evaluated', kind: 'scene' }), challenge({ state: 'settled' }), challenge()], 1).success).toEqual({ finished: 2, completed: 1, share: 0.5 });
    expect(outcomeOf({ state: 'evaluated', kind: 'scene', completed: false, majeure: false })).toBe('talked');
    expect(outcomeOf({ state: 'evaluated', kind: 'open', completed: false, majeure: true })).toBe('force_majeure');
    expect(outcomeOf({ state: 'judging', kind: 'open', completed: false, majeure: false })).toBeNull();
  });
  it('name the reason by its class', () => {
    expect([reasonClass(entry('ineligible', { faults: ['challenges.x'] })), reasonClass(entry('ineligible')), reasonClass(entry('chosen')), reasonClass(entry('excluded'))]).toEqual(['fault', 'eligibility', null, 'objection']);
  });
});

describe('a ranking', () => {
  const score = (numerator: number, denominator = 1) => ({ numerator: String(numerator), denominator: String(denominator) });
  it('gives equal scores one rank, exactly', () => expect(ranksOf([{ score: score(90) }, { score: score(270, 3) }, { score: score(80) }])).toEqual([1, 1, 3]));
  it('knows where an entry lost most, by weight', () => {
    const weights = [{ id: 'a', weight: { numerator: 9, denominator: 10 } }, { id: 'b', weight: { numerator: 1, denominator: 10 } }];
    const all = [{ criteria: { a: score(90), b: score(90) } }, { criteria: { a: score(85), b: score(60) } }];
    expect(weakestCriterion(all[1], all, weights)).toBe('a');
    expect([weakestCriterion(all[0], all, weights), weakestCriterion(undefined, all, weights), weakestCriterion({ criteria: {} }, all, weights)]).toEqual([null, null, null]);
  });
});
