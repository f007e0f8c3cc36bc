import fc from 'fast-check';
import { brokenRules, type Fraction } from '@app/kernel';
import { anyShare, wholeSplits } from '@app/kernel/testing';
import { anInventor, aRecipient, disclosureFacts, keptApplication } from '../../testing/index.js';
import { splitIsWhole, splitNamesAll } from './application-content.rules.js';
import { sharesAreTheWhole } from './content.rules.js';

const names = Array.from({ length: 50 }, (_, i) => `完成人${i + 1}`);
const team = (shares: readonly Fraction[]) => ({
  content: keptApplication({ split: shares.map((share, i) => ({ person: names[i], share })) }), completers: shares.map((_, i) => ({ name: names[i]!, userId: null, signsBy: 'paper_with_witness' as const })),
  today: '2026-11-22', useRightMinYears: 10, stagedUseRight: false, leastTeamPercent: null, unitShare: { numerator: 1, denominator: 1 },
});
const lists = (shares: readonly Fraction[]) => disclosureFacts({
  draft: { inventors: shares.map((share, i) => anInventor({ name: names[i], share })), recipients: shares.map((share, i) => aRecipient({ name: names[i], share })), unitShare: shares[0], coOwners: shares.slice(1, 21).map((share, i) => ({ name: names[i], share })) },
});
const whole = (shares: readonly Fraction[]) => shares.reduce(([above, below], { numerator, denominator }) => [above! * BigInt(denominator) + BigInt(numerator) * below!, below! * BigInt(denominator)], [0n, 1n]);
const broken = (shares: readonly Fraction[]) => [...brokenRules([splitIsWhole, splitNamesAll], team(shares)), ...brokenRules([sharesAreTheWhole], lists(shares))].map(({ code, path }) => `${code} ${path}`);

describe('a split among 1 to 50 people', () => {
  it('passes in every order where it is the whole, of a team as of both lists of a disclosure', () => {
    fc.assert(fc.property(wholeSplits.filter(({ length }) => length <= 21).chain((shares) => fc.shuffledSubarray(shares, { minLength: shares.length })), (shares) => { expect(broken(shares)).toEqual([]); }), { numRuns: 100 });
    // a disclosure has at most twenty co-owners, its people and a team are up to fifty
    fc.assert(fc.property(wholeSplits, (shares) => { expect(broken(shares).filter((code) => !code.endsWith('/coOwners'))).toEqual([]); }), { numRuns: 100 });
  });

  it('is refused, in all of them, where it is off by however little', () => {
    fc.assert(fc.property(fc.array(anyShare, { minLength: 1, maxLength: 21, size: 'max' }), (shares) => {
      const [above, below] = whole(shares);
      const codes = above === below ? [] : ['rights.split-not-whole /split', 'rights.shares-not-whole /inventors', 'rights.shares-not-whole /recipients', 'rights.shares-not-whole /coOwners'];
      expect(broken(shares)).toEqual(codes);
    }), { numRuns: 100 });
  });

  it('names everybody once and nobody else', () => {
    fc.assert(fc.property(wholeSplits.filter(({ length }) => length > 1), fc.nat(), fc.constantFrom('left out', 'twice', 'a stranger'), (shares, pick, how) => {
      const facts = team(shares);
      const at = pick % shares.length;
      const split = facts.content.split.map((part, i) => (i !== at ? part : { ...part, person: how === 'twice' ? names[(at + 1) % shares.length]! : '路人' })).filter((_, i) => how !== 'left out' || i !== at);
      expect(brokenRules([splitNamesAll], { ...facts, content: { ...facts.content, split } }).map(({ code }) => code)).toEqual(['rights.split-names-others']);
    }), { numRuns: 100 });
  });
});
