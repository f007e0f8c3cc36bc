import fc from 'fast-check';
import { lanePlan, settlement, shareAmong, stagesSum, stagesTotal, type Prizes } from './prizes.js';

const pool = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
const lanes = fc.record({ count: fc.integer({ min: 2, max: 3 }), startShare: fc.integer({ min: 1, max: 33 }).map((numerator) => ({ numerator, denominator: 100 })) });
/** A race whose stages share what the lanes leave. */
const races = fc.tuple(pool, lanes, fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 6 })).map(([poolFen, lane, weights]): Prizes => {
  const denominator = weights.reduce((sum, weight) => sum + weight, 0);
  const parts = shareAmong(lanePlan(poolFen, lane).remainderFen, weights.map((numerator) => ({ numerator, denominator })));
  return { poolFen, lanes: lane, stages: parts.map((fen, at) => ({ id: `s${at}`, title: `s${at}`, fen })) };
});

describe('the prize pool', () => {
  it('of a race is the start money of every lane and what the winner takes, to the fen', () => {
    expect(lanePlan(1_000_000_01, { count: 3, startShare: { numerator: 1, denominator: 10 } })).toEqual({ startFen: [10_000_000, 10_000_000, 10_000_000], remainderFen: 70_000_001 });
    fc.assert(fc.property(pool, lanes, (poolFen, lane) => {
      const { startFen, remainderFen } = lanePlan(poolFen, lane);
      return startFen.reduce((sum, fen) => sum + fen, 0) + remainderFen === poolFen && remainderFen >= 0 && startFen.length === lane.count;
    }), { numRuns: 1_000 });
    expect(() => lanePlan(100, { count: 3, startShare: { numerator: 1, denominator: 2 } })).toThrow(RangeError);
  });

  it('is what was paid and what goes back, whichever stages were accepted and however many lanes started', () => {
    fc.assert(fc.property(races, fc.nat({ max: 3 }), fc.array(fc.nat({ max: 5 })), (prizes, started, picks) => {
      expect(stagesSum(prizes)).toBe(stagesTotal('race', prizes));
      const accepted = picks.map((at) => `s${at}`);
      const { paidFen, refundFen } = settlement('race', prizes, { started: Math.min(started, prizes.lanes!.count), accepted });
      expect([paidFen + refundFen, refundFen >= 0]).toEqual([prizes.poolFen, true]);
    }), { numRuns: 500 });
  });

  it('of every other kind is the sum of its stages', () => {
    const prizes: Prizes = { poolFen: 300, lanes: null, stages: [{ id: 'a', title: 'a', fen: 100 }, { id: 'b', title: 'b', fen: 200 }] };
    expect([stagesTotal('open', prizes), stagesSum(prizes), settlement('open', prizes, { started: 0, accepted: ['a'] })]).toEqual([300, 300, { paidFen: 100, refundFen: 200 }]);
  });
});
