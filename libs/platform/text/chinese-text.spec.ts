import { ChineseText, normaliseText } from './chinese-text.js';

describe('Chinese text', () => {
  const text = new ChineseText();

  it('compares full-width and half-width forms as one', () => {
    expect(normaliseText('ＵＶ－ＬＥＤ光刻机')).toBe('uv-led光刻机');
    expect(text.terms('ＬＥＤ')).toEqual({ words: ['led'], bigrams: ['led'], characters: ['led'] });
  });

  it('gives the long word and the words inside it', () => {
    expect(text.terms('锂电池隔膜').words).toEqual(['锂电', '电池', '锂电池', '隔膜']);
  });

  it('pairs neighbouring characters and never across punctuation or Latin words', () => {
    expect(text.terms('隔膜，用PE制成').bigrams).toEqual(['隔膜', 'pe', '制成']);
    expect(text.terms('隔膜，用PE制成').characters).toEqual(['隔', '膜', '用', 'pe', '制', '成']);
  });

  it('keeps a decimal number and a formula as one term', () => {
    expect(text.terms('SiO2厚5.5mm').characters).toEqual(['sio2', '厚', '5.5', 'mm']);
  });

  it('drops punctuation and white space', () => {
    expect(text.terms('  ；、。\n ')).toEqual({ words: [], bigrams: [], characters: [] });
  });

  it('reads pinyin initials of the whole and of runs, and full readings of words', () => {
    const { initials, tokens } = text.pinyin('锂电池隔膜');
    expect(initials).toBe('ldcgm');
    expect(tokens).toEqual(expect.arrayContaining(['ldcgm', 'ldc', 'gm', 'gemo', 'lidianchi', 'mo']));
    expect(tokens).not.toContain('ldcm');
  });

  it('reads a character by its word', () => {
    expect(text.pinyin('重庆银行').initials).toBe('cqyh');
  });

  it('survives characters beyond the basic plane and lone surrogates', () => {
    expect(text.terms('𠀀𠀁').bigrams).toEqual(['𠀀𠀁']);
    expect(() => text.pinyin('\ud800锂')).not.toThrow();
  });
});
