import fc from 'fast-check';
import { faultsOf, weightsAreWhole, type Criterion } from './criteria.js';
import { cardScore, compareScores, scoreNumber, scoresOf, type Scorecard } from './score.js';

const criterion = (id: string, numerator: number, denominator = 100): Criterion => ({ id, name: id, weight: { numerator, denominator }, guide: null });
const CARD = [criterion('novelty', 40), criterion('plan', 35), criterion('team', 25)];
const points = fc.record({ novelty: fc.integer({ min: 0, max: 100 }), plan: fc.integer({ min: 0, max: 100 }), team: fc.integer({ min: 0, max: 100 }) });
const cards = fc.array(fc.record({ expertId: fc.constantFrom('e1', 'e2', 'e3', 'e4', 'e5'), entryId: fc.constantFrom('a', 'b', 'c', 'd'), points }), { minLength: 1, maxLength: 20 })
  .map((all): Scorecard[] => [...new Map(all.map((each) => [`${each.expertId}/${each.entryId}`, each])).values()]);

describe('the weighted card', () => {
  it('weighs to the last digit', () => {
    expect(weightsAreWhole(CARD)).toBe(true);
    expect(weightsAreWhole([...CARD, criterion('more', 1)])).toBe(false);
    expect(weightsAreWhole([criterion('a', 1, 3), criterion('b', 1, 3), criterion('c', 1, 3)])).toBe(true);
    expect(cardScore(CARD, { novelty: 80, plan: 90, team: 70 })).toEqual({ numerator: 81n, denominator: 1n });
    expect(scoreNumber(cardScore([criterion('a', 1, 3), criterion('b', 2, 3)], { a: 100, b: 0 }))).toBeCloseTo(33.333333, 5);
  });

  it('names what is missing, unknown or no whole number of points', () => {
    expect(faultsOf(CARD, { novelty: 80, plan: 90, team: 70 })).toEqual([]);
    expect(faultsOf(CARD, { novelty: 100.5, plan: -1, other: 3 })).toEqual(['novelty', 'other', 'plan', 'team']);
  });
});

describe('scores of entries', () => {
  it('do not depend on the order in which the cards came', () => {
    fc.assert(fc.property(cards.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), ([all, shuffled]) => {
      expect(scoresOf(CARD, shuffled)).toEqual(scoresOf(CARD, all));
    }), { numRuns: 500 });
  });

  it('lie between the lowest and the highest card, and more points never lower one', () => {
    fc.assert(fc.property(cards, fc.nat(), (all, pick) => {
      const before = scoresOf(CARD, all);
      for (const { score, lowest, highest } of before) expect([compareScores(lowest, score) <= 0, compareScores(score, highest) <= 0]).toEqual([true, true]);
      const at = all[pick % all.length]!;
      const better = all.map((card) => (card === at ? { ...card, points: { ...card.points, novelty: 100 } } : card));
      const of = (scores: ReturnType<typeof scoresOf>) => scores.find(({ entryId }) => entryId === at.entryId)!.score;
      expect(compareScores(of(scoresOf(CARD, better)), of(before))).toBeGreaterThanOrEqual(0);
    }), { numRuns: 300 });
  });

  it('are told beside what is left once harsh and mild experts are measured by themselves', () => {
    const of = (expertId: string, entryId: string, all: number): Scorecard => ({ expertId, entryId, points: { novelty: all, plan: all, team: all } });
    // the mild expert saw only a and b, the harsh one only b and c: by the raw mean a leads b by the luck of who judged it
    const [a, b, c] = ['a', 'b', 'c'].map((entryId) => scoresOf(CARD, [of('mild', 'a', 90), of('mild', 'b', 94), of('harsh', 'b', 54), of('harsh', 'c', 50)]).find((each) => each.entryId === entryId)!);
    expect([scoreNumber(a!.score), scoreNumber(b!.score), scoreNumber(c!.score)]).toEqual([90, 74, 50]);
    expect(b!.calibrated).toBeGreaterThan(a!.calibrated!);
    expect(a!.calibrated).toBe(c!.calibrated);
    expect(scoresOf(CARD, [of('only', 'a', 70)])[0]!.calibrated).toBeNull();
  });
});
