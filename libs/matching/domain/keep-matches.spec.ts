import { keepMatches, type Crowd, type ScoredPair, type StandingMatch } from './keep-matches.js';

const pair = (otherId: string, score: number, level: ScoredPair['level'] = 3): ScoredPair => ({ otherId, score, level });
const standing = (otherId: string, change: Partial<StandingMatch> = {}): StandingMatch => ({ matchId: `m-${otherId}`, otherId, score: 0.5, active: true, held: false, ...change });
const ids = (pairs: readonly ScoredPair[]): string[] => pairs.map(({ otherId }) => otherId);

describe('which matches a listing keeps', () => {
  it('the best, level 2 or more, at most so many', () => {
    const { kept } = keepMatches([pair('a', 0.3), pair('b', 0.9), pair('c', 0.6), pair('d', 0.95, 1)], [], new Map(), 2);
    expect(ids(kept)).toEqual(['b', 'c']);
  });

  it('withdraws what no longer holds, was pushed out, or left the market, and nothing that is withdrawn already', () => {
    const { withdrawn } = keepMatches([pair('a', 0.9), pair('b', 0.8), pair('c', 0.1, 1)], [standing('b'), standing('c'), standing('gone'), standing('old', { active: false })], new Map(), 1);
    expect(withdrawn).toEqual(['m-b', 'm-c', 'm-gone']);
  });

  it('a match in which somebody is interested gives way to no better one, but to the loss of its grounds', () => {
    const held = standing('b', { held: true });
    expect(keepMatches([pair('a', 0.9), pair('b', 0.2, 2)], [held], new Map(), 1)).toEqual({ kept: [pair('b', 0.2, 2)], withdrawn: [], displaced: [] });
    expect(keepMatches([pair('a', 0.9), pair('b', 0.1, 1)], [held], new Map(), 1).withdrawn).toEqual(['m-b']);
  });

  describe('against a listing that has as many as it may', () => {
    const crowd = (...scores: [score: number, held?: boolean][]): Crowd => scores.map(([score, held = false], at) => ({ matchId: `c${at}`, score, held }));

    it('the weakest gives way to a better one', () => {
      expect(keepMatches([pair('a', 0.5)], [], new Map([['a', crowd([0.4], [0.7])]]), 2)).toEqual({ kept: [pair('a', 0.5)], withdrawn: [], displaced: ['c0'] });
    });
    it('a weaker one finds no place', () => {
      expect(keepMatches([pair('a', 0.4)], [], new Map([['a', crowd([0.4], [0.7])]]), 2)).toEqual({ kept: [], withdrawn: [], displaced: [] });
    });
    it('a match in which somebody is interested is not pushed out', () => {
      expect(keepMatches([pair('a', 0.5)], [], new Map([['a', crowd([0.1, true], [0.3])]]), 2).displaced).toEqual(['c1']);
      expect(keepMatches([pair('a', 0.5)], [], new Map([['a', crowd([0.1, true], [0.3, true])]]), 2).kept).toEqual([]);
    });
    it('one that stands there already needs no new place', () => {
      expect(keepMatches([pair('a', 0.2, 2)], [standing('a')], new Map([['a', crowd([0.5], [0.7])]]), 2)).toEqual({ kept: [pair('a', 0.2, 2)], withdrawn: [], displaced: [] });
    });
  });
});
