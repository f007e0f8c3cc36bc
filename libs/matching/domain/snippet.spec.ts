import { facetsOf } from './facets.js';
import { snippet } from './snippet.js';

describe('the summary of a result', () => {
  it('is the first text that holds a term, with its stretches marked', () => {
    expect(snippet(['耐高温材料', '复合隔膜的涂层'], ['隔膜'])).toEqual({ text: '复合隔膜的涂层', spans: [{ start: 2, end: 4 }] });
  });
  it('is cut around a term that stands far behind, and the marks move with it', () => {
    const { text, spans } = snippet([`${'甲'.repeat(300)}隔膜${'乙'.repeat(300)}`], ['隔膜']);
    expect(text.length).toBeLessThan(150);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['隔膜']);
  });
  it('is the beginning where no text holds a term, and never half a character', () => {
    const { text } = snippet([null, '𠮷'.repeat(200)], ['隔膜']);
    expect(text.isWellFormed()).toBe(true);
    expect(snippet([], ['隔膜'])).toEqual({ text: '', spans: [] });
  });
});

describe('facets', () => {
  it('count the values of all results, readiness in bands, the most frequent first', () => {
    const result = (change: object) => ({ kind: 'achievement', achievementKind: 'invention', field: 'materials.battery', region: '430100', modes: ['transfer'], trl: 4, ...change });
    const facets = facetsOf([result({}), result({ trl: 6, modes: ['transfer', 'equity'] }), result({ kind: 'demand', achievementKind: null, trl: null, field: null })]);
    expect(facets.kind).toEqual([{ value: 'achievement', count: 2 }, { value: 'demand', count: 1 }]);
    expect(facets.mode).toEqual([{ value: 'transfer', count: 3 }, { value: 'equity', count: 1 }]);
    expect(facets.trl).toEqual([{ value: '4-6', count: 2 }]);
    expect(facets.field).toEqual([{ value: 'materials.battery', count: 2 }]);
  });
});
