import { brokenRules } from '@app/kernel';
import { KEEPERS_RULES } from './keepers.rules.js';

const organisations = new Map([['a1', 'A'], ['a2', 'A'], ['a3', 'A'], ['b1', 'B'], ['c1', 'C']]);
const broken = (named: string[], needed: number) => brokenRules(KEEPERS_RULES, { named, needed, organisations, least: 3 }).map(({ code, path }) => `${code} ${path}`);

describe('keepers', () => {
  it.each<[string, string[], number, string[]]>([
    ['three of three organisations', ['a1', 'b1', 'c1'], 2, []],
    ['two of one, where three are needed', ['a1', 'a2', 'b1', 'c1'], 3, []],
    ['too few', ['a1', 'b1'], 2, ['challenges.too-few-keepers /accounts']],
    ['somebody twice', ['a1', 'b1', 'b1', 'c1'], 3, ['challenges.too-few-keepers /accounts']],
    ['one organisation', ['a1', 'a2', 'a3'], 2, ['challenges.keepers-of-one-organisation /accounts']],
    ['an organisation that opens by itself', ['a1', 'a2', 'b1'], 2, ['challenges.keepers-of-one-organisation /accounts']],
    ['somebody unknown', ['a1', 'b1', 'x'], 2, ['challenges.keeper-unknown /accounts/2']],
    ['one that opens alone', ['a1', 'b1', 'c1'], 1, ['challenges.keepers-needed /needed', 'challenges.keepers-of-one-organisation /accounts']],
    ['more needed than named', ['a1', 'b1', 'c1'], 4, ['challenges.keepers-needed /needed']],
  ])('are judged: %s', (_what, named, needed, codes) => {
    expect(broken(named, needed)).toEqual(codes);
  });
});
