import { highlight } from './highlight.js';

const shown = (text: string, terms: string[]): string[] => highlight(text, terms).map(({ start, end }) => text.slice(start, end));

describe('highlight', () => {
  it('marks every occurrence and joins what touches or overlaps', () => {
    expect(highlight('锂电池隔膜与电池', ['锂电', '电池', '隔膜'])).toEqual([{ start: 0, end: 5 }, { start: 6, end: 8 }]);
  });

  it('points into the text as it was written', () => {
    expect(shown('面积 5㎡ 的ＬＥＤ屏', ['led', 'm2'])).toEqual(['ＬＥＤ']);
    expect(shown('面积㎡屏', ['m2', '屏'])).toEqual(['㎡屏']);
    expect(shown('𠀀隔膜', ['隔膜'])).toEqual(['隔膜']);
  });

  it('marks Latin terms as whole words only', () => {
    expect(shown('sealed LED lamp', ['led'])).toEqual(['LED']);
    expect(shown('LED光源', ['led'])).toEqual(['LED']);
  });

  it('marks nothing without terms', () => {
    expect(highlight('隔膜', [])).toEqual([]);
    expect(highlight('', ['隔膜'])).toEqual([]);
    expect(highlight('隔膜', [''])).toEqual([]);
  });
});
