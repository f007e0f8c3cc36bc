import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { conflictsOf, drawExperts, type Candidate } from './draw.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const candidate = (expertId: string, change: Partial<Candidate> = {}): Candidate => ({ expertId, organisationId: `unit-${expertId}`, fields: ['materials'], coAuthors: [], relations: [], dealings: [], admitted: null, ...change });
const nobody = { organisations: [], people: [], keepers: [], organiser: null };
const ids = (prefix: string, max: number) => fc.subarray(Array.from({ length: max }, (_, at) => `${prefix}${at}`), { maxLength: 3 });
const pools = fc.array(fc.record({
  organisationId: fc.constantFrom('o0', 'o1', 'o2', 'o3', 'o4', 'o5'), coAuthors: ids('p', 6), relations: ids('p', 6), dealings: ids('o', 6), fields: fc.subarray(['materials', 'energy'], { minLength: 1 }),
}), { minLength: 1, maxLength: 40 }).map((all) => all.map((each, at): Candidate => ({ ...each, admitted: at % 3 === 0 ? { organisationId: 'o0', at: new Date(at) } : null, expertId: `e${String(at).padStart(2, '0')}` })));
const sides = fc.record({ organisations: ids('o', 6), people: fc.subarray(['p0', 'p1', 'p2', 'e00', 'e01'], { maxLength: 3 }), keepers: fc.subarray(['e02', 'e03']), organiser: fc.option(fc.record({ organisationId: fc.constantFrom('o0', 'o1'), closedAt: fc.integer({ min: 0, max: 40 }).map((at) => new Date(at)) })) });

describe('the draw of experts', () => {
  it('names each conflict', () => {
    const interested = { organisations: ['u', 'v'], people: ['p', 'q'], keepers: ['p', 'k'], organiser: { organisationId: 'v', closedAt: new Date(1_000) } };
    expect(conflictsOf(candidate('e'), interested)).toEqual([]);
    expect(conflictsOf(candidate('p', { organisationId: 'u', coAuthors: ['q'], relations: ['p'], dealings: ['v'] }), interested)).toEqual(['same_unit', 'own_entry', 'co_author', 'relation', 'dealing', 'keeper']);
    expect(conflictsOf(candidate('k'), interested)).toEqual(['keeper']);
    const admitted = (organisationId: string, at: number) => conflictsOf(candidate('e', { admitted: { organisationId, at: new Date(at) } }), interested);
    expect([admitted('v', 1_001), admitted('v', 1_000), admitted('w', 1_001)]).toEqual([['admitted_by_organiser'], [], []]);
  });

  it('is the same again from the same seed, whatever the order of the pool, and has nobody with a conflict or of another field', () => {
    fc.assert(fc.property(pools.chain((pool) => fc.tuple(fc.constant(pool), fc.shuffledSubarray(pool, { minLength: pool.length }))), sides, fc.string({ minLength: 1, maxLength: 64 }), fc.integer({ min: 1, max: 9 }), ([pool, other], interested, seed, count) => {
      const wish = { field: 'materials', count, seed, interested };
      const drawn = drawExperts(pool, wish, sha256);
      expect(drawExperts(other, wish, sha256)).toEqual(drawn);
      const able = pool.filter((each) => each.fields.includes('materials') && conflictsOf(each, interested).length === 0);
      expect(drawn.chosen).toHaveLength(Math.min(count, able.length));
      expect([...drawn.chosen, ...drawn.reserves].sort()).toEqual(able.map(({ expertId }) => expertId).sort());
    }), { numRuns: 500 });
  });

  it('leaves everybody else where they are when one comes or goes', () => {
    fc.assert(fc.property(pools, fc.integer({ min: 0, max: 39 }), fc.string({ minLength: 1, maxLength: 64 }), (pool, at, seed) => {
      const order = (all: readonly Candidate[]) => { const { chosen, reserves } = drawExperts(all, { field: 'materials', count: 3, seed, interested: nobody }, sha256); return [...chosen, ...reserves]; };
      const gone = pool[at % pool.length]!.expertId;
      expect(order(pool.filter(({ expertId }) => expertId !== gone))).toEqual(order(pool).filter((id) => id !== gone));
      // anybody repeats it from seed and ids
      const lots = order(pool).map((id) => sha256(`${seed}:${id}`));
      expect(lots).toEqual([...lots].sort());
    }), { numRuns: 500 });
  });

  it('gives everybody the same chance', () => {
    const pool = Array.from({ length: 10 }, (_, at) => candidate(`e${at}`));
    const times = new Map<string, number>();
    for (let seed = 0; seed < 5_000; seed++) for (const id of drawExperts(pool, { field: 'materials', count: 3, seed: `seed-${seed}`, interested: nobody }, sha256).chosen) times.set(id, (times.get(id) ?? 0) + 1);
    // 1,500 of 5,000 each; five standard deviations are 162
    for (const { expertId } of pool) expect(Math.abs(times.get(expertId)! - 1_500)).toBeLessThan(162);
  });
});
