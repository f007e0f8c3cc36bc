import { describe, expect, it } from 'vitest';
import { prizeSum } from './prizes';

describe('pool and stages', () => {
  it('has the stages share the whole pool', () => {
    expect(prizeSum({ kind: 'open', poolFen: 100_00, stages: [{ fen: 60_00 }, { fen: 40_00 }] })).toMatchObject({ totalFen: 100_00, stagesFen: 100_00, leftFen: 0, startFen: 0, lanes: 0 });
    expect(prizeSum({ kind: 'open', poolFen: 100_00, stages: [{ fen: 60_00 }, {}] }).leftFen).toBe(40_00);
    expect(prizeSum({ kind: 'open', poolFen: 10_00, stages: [{ fen: 60_00 }] }).leftFen).toBe(-50_00);
  });
  it('takes the start money of a race first, cut to the fen, and leaves the rest to the winner', () => {
    expect(prizeSum({ kind: 'race', poolFen: 100_01, lanes: { count: 3, startShare: { numerator: 1, denominator: 10 } }, stages: [] })).toMatchObject({ startFen: 10_00, lanes: 3, totalFen: 70_01, leftFen: 70_01, overdrawn: false });
  });
  it('says when the lanes start with more than there is', () => {
    expect(prizeSum({ kind: 'race', poolFen: 100, lanes: { count: 3, startShare: { numerator: 1, denominator: 2 } }, stages: [] })).toMatchObject({ overdrawn: true, totalFen: -50 });
    expect(prizeSum({ kind: 'race', poolFen: 100, lanes: { count: 2, startShare: { numerator: 1, denominator: 2 } }, stages: [] })).toMatchObject({ overdrawn: false, totalFen: 0 });
  });
  it('has no lanes elsewhere, and counts what cannot be read as nothing', () => {
    expect(prizeSum({ kind: 'open', poolFen: 100, lanes: { count: 3, startShare: { numerator: 1, denominator: 10 } }, stages: [{ fen: Number.NaN }, { fen: null }] })).toMatchObject({ startFen: 0, totalFen: 100, stagesFen: 0 });
    expect(prizeSum({ kind: 'race', poolFen: 100, lanes: { count: 3, startShare: { numerator: Number.NaN, denominator: Number.NaN } }, stages: [] })).toMatchObject({ lanes: 0, totalFen: 100 });
  });
  it('keeps amounts beyond what a product of floats would', () => {
    expect(prizeSum({ kind: 'race', poolFen: 9_007_199_254_740_991, lanes: { count: 2, startShare: { numerator: 333_333_333, denominator: 1_000_000_000 } }, stages: [] }).startFen).toBe(3_002_399_748_577_930);
  });
});
