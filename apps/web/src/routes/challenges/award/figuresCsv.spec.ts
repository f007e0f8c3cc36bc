import { describe, expect, it } from 'vitest';
import { figuresCsv } from './figuresCsv';

describe('figures as a file', () => {
  it('has a mark, a head and a line for each figure', () => {
    expect(figuresCsv(['a', 'b', 'c'], [{ group: 'By kind', label: 'Scene "x", y', value: '3' }])).toBe('\ufeff"a","b","c"\r\n"By kind","Scene ""x"", y","3"\r\n');
  });
  it('holds what spreadsheets would read as a formula as text', () => {
    expect(figuresCsv(['a', 'b', 'c'], [{ group: 'g', label: '=1+1', value: '-2' }])).toContain('"\'=1+1","\'-2"');
  });
});
