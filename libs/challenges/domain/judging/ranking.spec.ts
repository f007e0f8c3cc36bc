import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Criterion } from '../criteria/criteria.js';
import { compareScores, type Scorecard } from '../criteria/score.js';
import { heaviestOf, rankEntries, scoreText, winnersCount } from './ranking.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const criterion = (id: string, numerator: number, denominator = 100): Criterion => ({ id, name: id, weight: { numerator, denominator }, guide: null });
const CARD = [criterion('novelty', 40), criterion('plan', 60)];
const points = fc.record({ novelty: fc.integer({ min: 0, max: 4 }).map((n) => n * 25), plan: fc.integer({ min: 0, max: 4 }).map((n) => n * 25) });
const panels = fc.array(fc.tuple(points, points, points), { minLength: 1, maxLength: 8 }).map((entries): Scorecard[] =>
  entries.flatMap((cards, at) => cards.map((each, expert) => ({ expertId: `x${expert}`, entryId: `e${at}`, points: each }))));
/** Of numbers that do not follow the ids, as these are chosen by senders. */
const keys = new Map([...Array.from({ length: 8 }, (_, at) => [`e${at}`, String(8 - at)] as const), ['a', '2'], ['b', '1']]);
const one = (entryId: string, novelty: number, plan: number): Scorecard => ({ expertId: 'x', entryId, points: { novelty, plan } });

describe('the ranking', () => {
  it('does not depend on the order of the cards, and puts nobody before a better score', () => {
    fc.assert(fc.property(panels.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), fc.integer({ min: 1, max: 3 }), fc.string(), ([all, shuffled], count, seed) => {
      const ranking = rankEntries(CARD, all, { count, seed, keys }, sha256);
      expect(rankEntries(CARD, shuffled, { count, seed, keys }, sha256)).toEqual(ranking);
      ranking.order.forEach((each, at) => {
        const next = ranking.order[at + 1];
        if (next) expect(compareScores(each.score, next.score)).toBeGreaterThanOrEqual(0);
        expect(each.place).toBe(1 + ranking.order.filter(({ score }) => compareScores(score, each.score) > 0).length);
      });
      expect(ranking.first).toEqual(ranking.order.slice(0, count).map(({ entryId }) => entryId));
    }), { numRuns: 300 });
  });

  it('shows every tie across the border and what parted it', () => {
    fc.assert(fc.property(panels, fc.integer({ min: 1, max: 3 }), fc.string(), (all, count, seed) => {
      const { order, first, border } = rankEntries(CARD, all, { count, seed, keys }, sha256);
      const [last, next] = [order[count - 1], order[count]];
      const tied = last !== undefined && next !== undefined && compareScores(last.score, next.score) === 0;
      expect(border !== null).toBe(tied);
      if (!border || !last || !next) return;
      expect(border.entryIds).toEqual(order.filter(({ score }) => compareScores(score, last.score) === 0).map(({ entryId }) => entryId));
      const out = border.entryIds.filter((id) => !first.includes(id)).map((id) => order.find(({ entryId }) => entryId === id)!);
      for (const each of border.entryIds.filter((id) => first.includes(id)).map((id) => order.find(({ entryId }) => entryId === id)!)) for (const other of out) {
        const heavier = compareScores(each.heaviest, other.heaviest);
        expect(heavier).toBeGreaterThanOrEqual(0);
        if (heavier === 0) expect(sha256(`${seed}:${keys.get(each.entryId)!}`) < sha256(`${seed}:${keys.get(other.entryId)!}`)).toBe(true);
      }
    }), { numRuns: 500 });
  });

  it('parts a tie by the heaviest criterion, then by the seed', () => {
    // 50 each: 0.4 x 100 + 0.6 x 16.67 is not whole, so 0.4 x 80 + 0.6 x 30 and 0.4 x 20 + 0.6 x 70
    const byCriterion = rankEntries(CARD, [one('a', 80, 30), one('b', 20, 70)], { count: 1, seed: 's', keys }, sha256);
    expect([byCriterion.first, byCriterion.border, byCriterion.order.map(({ place, score }) => [place, scoreText(score)])]).toEqual([['b'], { entryIds: ['b', 'a'], by: 'heaviest' }, [[1, '50'], [1, '50']]]);
    const drawn = [...Array(20).keys()].map((seed) => rankEntries(CARD, [one('a', 50, 50), one('b', 50, 50)], { count: 1, seed: `s${seed}`, keys }, sha256));
    expect(new Set(drawn.map(({ first }) => first[0]))).toEqual(new Set(['a', 'b']));
    expect(drawn.every(({ border }) => border?.by === 'draw')).toBe(true);
    expect(rankEntries(CARD, [one('a', 50, 50), one('b', 50, 50)], { count: 2, seed: 's', keys }, sha256).border).toBeNull();
  });

  it('knows the heaviest criterion and how many are chosen', () => {
    expect(heaviestOf([criterion('a', 1, 3), criterion('b', 1, 3), criterion('c', 1, 3)])?.id).toBe('a');
    expect([winnersCount('open', null, 4), winnersCount('race', { count: 3 }, 5), winnersCount('race', { count: 3 }, 2), winnersCount('race', { count: 3 }, 1), winnersCount('open', null, 0)]).toEqual([1, 3, 2, null, null]);
  });
});
