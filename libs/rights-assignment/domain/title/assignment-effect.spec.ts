import fc from 'fast-check';
import { isWhole, type Fraction } from '@app/kernel';
import { grantOf, ownersAfterAssignment, ownersAfterRecall, sharesAreKept } from './assignment-effect.js';
import { ownerKey } from './chain.js';
import type { OwnerInput } from './title.schema.js';

const unit = { kind: 'organisation', organisationId: 'o', userId: null, name: '大学' } as const;
const chained = (owners: readonly OwnerInput[]) => owners.map((owner) => ({ ...owner, key: ownerKey(owner) }));
const whole: Fraction = { numerator: 1, denominator: 1 };
/** Any unit share, team share and split over 1 to 50 people with denominators that can be kept. */
const cases = fc.record({
  unitShare: fc.integer({ min: 1, max: 20 }).chain((denominator) => fc.integer({ min: 1, max: denominator }).map((numerator) => ({ numerator, denominator }))),
  teamShare: fc.integer({ min: 2, max: 100 }).chain((denominator) => fc.integer({ min: 1, max: denominator - 1 }).map((numerator) => ({ numerator, denominator }))),
  weights: fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1, maxLength: 50 }),
});

describe('the effect of an assignment on the title', () => {
  it('is a whole for any shares, and given back gives what was before', () => {
    fc.assert(fc.property(cases, ({ unitShare, teamShare, weights }) => {
      const sum = weights.reduce((total, weight) => total + weight, 0);
      const split = weights.map((numerator, i) => ({ person: `甲${i}`, share: { numerator, denominator: sum } }));
      const people = split.map(({ person }, i) => ({ name: person, userId: i % 2 ? null : person }));
      const rest = { numerator: unitShare.denominator - unitShare.numerator, denominator: unitShare.denominator };
      const before = chained([{ ...unit, share: unitShare }, ...(rest.numerator > 0 ? [{ kind: 'outside' as const, organisationId: null, userId: null, name: '合作单位', share: rest }] : [])]);
      const after = ownersAfterAssignment({ teamShare, split }, before, 'o', people);
      expect(sharesAreKept({ teamShare, split }, unitShare)).toBe(after !== undefined);
      if (!after) return;
      expect(isWhole(after.map(({ share }) => share))).toBe(true);
      const granted = grantOf({ teamShare, split }, unitShare, people);
      const back = ownersAfterRecall(granted, chained(after), unit)!;
      expect(back.find(({ kind }) => kind === 'organisation')!.share).toEqual({ numerator: unitShare.numerator / gcd(unitShare), denominator: unitShare.denominator / gcd(unitShare) });
      expect(isWhole(back.map(({ share }) => share))).toBe(true);
      expect(back).toHaveLength(before.length);
    }), { numRuns: 300 });
  });

  it('adds to what a completer owns already, and takes back no more than was given and is still there', () => {
    const half: Fraction = { numerator: 1, denominator: 2 };
    const zhou = { kind: 'person', organisationId: null, userId: 'u1', name: '周明渊' } as const;
    const owners = ownersAfterAssignment({ teamShare: half, split: [{ person: '周明渊', share: whole }] }, chained([{ ...unit, share: half }, { ...zhou, share: half }]), 'o', [{ name: '周明渊', userId: 'u1' }])!;
    expect(owners.map(({ name, share }) => [name, share])).toEqual([['大学', { numerator: 1, denominator: 4 }], ['周明渊', { numerator: 3, denominator: 4 }]]);
    const granted = [{ owner: zhou, share: { numerator: 1n, denominator: 4n } }];
    // sold down to an eighth in the meantime: only that comes back, the buyer keeps the rest
    const sold = chained([{ ...unit, share: { numerator: 1, denominator: 4 } }, { ...zhou, share: { numerator: 1, denominator: 8 } }, { kind: 'outside', organisationId: null, userId: null, name: '买受人', share: { numerator: 5, denominator: 8 } }]);
    expect(ownersAfterRecall(granted, sold, unit)!.map(({ name, share }) => [name, share])).toEqual([['大学', { numerator: 3, denominator: 8 }], ['买受人', { numerator: 5, denominator: 8 }]]);
  });

  it('is refused where a share could not be kept exactly, and gives nothing where no share was asked for', () => {
    const fine = { numerator: 1, denominator: 100_003 };
    expect(sharesAreKept({ teamShare: fine, split: [{ person: '甲', share: { numerator: 1, denominator: 100_019 } }, { person: '乙', share: { numerator: 100_018, denominator: 100_019 } }] }, whole)).toBe(false);
    expect(grantOf({ teamShare: null, split: [] }, whole, [])).toEqual([]);
    expect(ownersAfterAssignment({ teamShare: fine, split: [] }, chained([{ kind: 'outside', organisationId: null, userId: null, name: '别人', share: whole }]), 'o', [])).toBeUndefined();
  });
});

function gcd({ numerator, denominator }: Fraction): number {
  return denominator === 0 ? numerator : gcd({ numerator: denominator, denominator: numerator % denominator });
}
