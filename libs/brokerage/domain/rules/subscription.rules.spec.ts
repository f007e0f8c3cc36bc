import { brokenRules } from '@app/kernel';
import { beatRules } from './subscription.rules.js';

const facts = (fields: string[], regions: string[]) => ({ fields, regions, isField: (code: string) => code.startsWith('f'), isRegion: (code: string) => code.startsWith('r') });
const broken = (fields: string[], regions: string[]) => brokenRules(beatRules, facts(fields, regions)).map(({ code, path, params }) => [code, path, params]);

describe('rules of a beat', () => {
  it('take known codes and an empty beat', () => {
    expect(broken(['f1'], ['r1'])).toEqual([]);
    expect(broken([], [])).toEqual([]);
  });
  it('name each unknown field', () => expect(broken(['f1', 'x', 'y'], [])).toEqual([
    ['brokerage.field-unknown', '/fields/1', { code: 'x' }], ['brokerage.field-unknown', '/fields/2', { code: 'y' }]]));
  it('name each unknown region', () => expect(broken([], ['x', 'r'])).toEqual([['brokerage.region-unknown', '/regions/0', { code: 'x' }]]));
});
