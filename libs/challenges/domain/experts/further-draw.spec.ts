import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { conflictsOf, drawExperts, type Candidate } from './draw.js';
import { cardsDayOf, drawAgain, furtherSeed, placesBefore, reservesInTurn, type FrozenDraw } from './further-draw.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const ids = (prefix: string, max: number) => fc.subarray(Array.from({ length: max }, (_, at) => `${prefix}${at}`), { maxLength: 2 });
const pools = fc.array(fc.record({ organisationId: fc.constantFrom('o0', 'o1', 'o2', 'o3', 'o4', 'o5'), coAuthors: ids('p', 6), relations: ids('p', 6), dealings: ids('o', 6), fields: fc.subarray(['materials', 'energy'], { minLength: 1 }) }), { minLength: 1, maxLength: 40 })
  .map((all) => all.map((each, at): Candidate => ({ ...each, admitted: null, expertId: `e${String(at).padStart(2, '0')}` })));
const sides = fc.record({ organisations: ids('o', 6), people: fc.subarray(['p0', 'p1', 'e00', 'e01'], { maxLength: 2 }), keepers: fc.subarray(['e02']), organiser: fc.constant(null) });

describe('further draws', () => {
  it('are the same again from what is frozen, have nobody with a conflict, and nobody of an earlier draw', () => {
    // who is in the pool at the first draw, and who comes in before each of the next two
    const phases = pools.chain((pool) => fc.tuple(fc.constant(pool), fc.array(fc.integer({ min: 0, max: 2 }), { minLength: pool.length, maxLength: pool.length }), fc.shuffledSubarray(pool, { minLength: pool.length })));
    fc.assert(fc.property(phases, sides, fc.string({ minLength: 1, maxLength: 64 }), fc.integer({ min: 1, max: 5 }), ([pool, since, shuffled], interested, seed, places) => {
      const first = drawExperts(pool.filter((_, at) => since[at] === 0), { field: 'materials', count: places, seed, interested }, sha256);
      let earlier: [FrozenDraw, ...FrozenDraw[]] = [{ ...first, seed }];
      for (const phase of [1, 2]) {
        const now = pool.filter((_, at) => since[at]! <= phase);
        const ask = { earlier, field: 'materials', places, interested };
        const drawn = drawAgain(now, ask, sha256);
        expect([drawn.number, drawn.seed]).toEqual([phase + 1, sha256(`${seed}\n${phase + 1}\n${first.poolSha256}`)]);
        const again = drawAgain(shuffled.filter((each) => now.includes(each)), ask, sha256);
        expect({ ...again, pool: [] }).toEqual({ ...drawn, pool: [] });
        const out = [...drawn.chosen, ...drawn.reserves];
        const before = new Set(earlier.flatMap(({ chosen, reserves }) => [...chosen, ...reserves]));
        expect(out.filter((id) => before.has(id))).toEqual([]);
        expect([...out].sort()).toEqual(now.filter((each) => each.fields.includes('materials') && conflictsOf(each, interested).length === 0 && !before.has(each.expertId)).map(({ expertId }) => expertId).sort());
        expect(drawn.chosen).toHaveLength(Math.min(places, out.length));
        earlier = [...earlier, drawn];
      }
    }), { numRuns: 300 });
  });

  it('have a seed each, fixed by the first draw', () => {
    const first = { seed: 'a'.repeat(64), poolSha256: 'b'.repeat(64) };
    expect(new Set([2, 3, 4].map((number) => furtherSeed(first, number, sha256))).size).toBe(3);
    expect(furtherSeed(first, 2, sha256)).not.toBe(furtherSeed({ ...first, poolSha256: 'c'.repeat(64) }, 2, sha256));
  });

  it('let reserves of all draws step in one after the other, each at a place of its own', () => {
    const draws = [{ chosen: ['a', 'b'], reserves: ['c'] }, { chosen: ['d'], reserves: ['e', 'f'] }];
    expect(reservesInTurn(draws).map(({ accountId, place }) => [accountId, place])).toEqual([['c', 3], ['e', 5], ['f', 6]]);
    expect(placesBefore(draws)).toBe(6);
  });

  it('give whoever takes a seat after the day as many days as the first had', () => {
    const draw = { cardsBy: '2026-12-11', drawnOn: '2026-12-01' };
    expect(['2026-12-01', '2026-12-10', '2026-12-11', '2026-12-25'].map((today) => cardsDayOf(draw, today))).toEqual(['2026-12-11', '2026-12-11', '2026-12-21', '2027-01-04']);
  });
});
