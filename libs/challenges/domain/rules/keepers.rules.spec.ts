import { brokenRules } from '@app/kernel';
import { KEEPERS_RULES } from './keepers.rules.js';

const organisations = new Map([['a1', 'A'], ['a2', 'A'], ['a3', 'A'], ['b1', 'B'], ['b2', 'B'], ['c1', 'C'], ['d1', 'D'], ['u1', 'U']]);
const verified = new Set(['A', 'B', 'C', 'D']);
const broken = (named: string[], needed: number) => brokenRules(KEEPERS_RULES, { named, needed, organisations, verified, least: 3 }).map(({ code, path }) => `${code} ${path}`);

describe('keepers', () => {
  it.each<[string, string[], number, string[]]>([
    ['three of three organisations', ['a1', 'b1', 'c1'], 2, []],
    ['two of one, where three of five are needed', ['a1', 'a2', 'b1', 'c1', 'd1'], 3, []],
    ['two of each of two, where three of five are needed', ['a1', 'a2', 'b1', 'b2', 'c1'], 3, []],
    ['two of one, without whom nothing opens', ['a1', 'a2', 'b1', 'c1'], 3, ['challenges.keepers-of-one-organisation /accounts']],
    ['three of one, where two may stay away', ['a1', 'a2', 'a3', 'b1', 'c1', 'd1'], 4, ['challenges.keepers-of-one-organisation /accounts']],
    ['three of three, each of whom could keep all shut', ['a1', 'b1', 'c1'], 3, ['challenges.keepers-needed /needed']],
    ['somebody of an organisation that is not verified', ['a1', 'b1', 'u1'], 2, ['challenges.keeper-not-verified /accounts/2']],
    ['too few', ['a1', 'b1'], 2, ['challenges.too-few-keepers /accounts', 'challenges.keepers-needed /needed']],
    ['somebody twice', ['a1', 'b1', 'b1', 'c1', 'd1'], 3, ['challenges.too-few-keepers /accounts']],
    ['one organisation', ['a1', 'a2', 'a3'], 2, ['challenges.keepers-of-one-organisation /accounts']],
    ['an organisation that opens by itself', ['a1', 'a2', 'b1'], 2, ['challenges.keepers-of-one-organisation /accounts']],
    ['somebody unknown', ['a1', 'b1', 'x'], 2, ['challenges.keeper-unknown /accounts/2']],
    ['one that opens alone', ['a1', 'b1', 'c1'], 1, ['challenges.keepers-needed /needed', 'challenges.keepers-of-one-organisation /accounts']],
    ['more needed than named', ['a1', 'b1', 'c1'], 4, ['challenges.keepers-needed /needed']],
  ])('are judged: %s', (_what, named, needed, codes) => {
    expect(broken(named, needed)).toEqual(codes);
  });
});
