import fc from 'fast-check';
import { differences } from './difference.js';

describe('differences', () => {
  it.each<[unknown, unknown, ReturnType<typeof differences>]>([
    [{ a: 1, b: 2 }, { a: 1, b: 3 }, [{ path: '/b', before: 2, after: 3 }]],
    [null, { state: 'draft', note: null }, [{ path: '/state', before: null, after: 'draft' }]],
    [{ state: 'draft' }, null, [{ path: '/state', before: 'draft', after: null }]],
    [{ modes: ['x', 'y'] }, { modes: ['x'] }, [{ path: '/modes/1', before: 'y', after: null }]],
    [{ a: { 'b/c~d': 1 } }, { a: { 'b/c~d': 2 } }, [{ path: '/a/b~1c~0d', before: 1, after: 2 }]],
    [{ a: { b: 1 } }, { a: null }, [{ path: '/a', before: { b: 1 }, after: null }]],
    ['x', 'y', [{ path: '', before: 'x', after: 'y' }]],
  ])('of %j and %j', (before, after, expected) => expect(differences(before, after)).toEqual(expected));

  it('are none between a value and itself', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => differences(value, structuredClone(value)).length === 0));
  });

  it('are the other way round where the values are exchanged', () => {
    fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      const turned = differences(b, a).map(({ path, before, after }) => ({ path, before: after, after: before }));
      expect(differences(a, b)).toEqual(turned);
    }));
  });
});
