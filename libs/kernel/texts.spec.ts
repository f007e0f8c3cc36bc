import { checkProblems, defineProblems } from './problem.js';
import { localeOf, LOCALES, renderText } from './texts.js';

describe('texts', () => {
  it('fills parameters and leaves unknown ones visible', () => {
    expect(renderText({ 'zh-CN': '{a}与{b}', en: '{a} and {b}' }, 'zh-CN', { a: ['甲', '乙'] })).toBe('甲、乙与{b}');
    expect(renderText({ 'zh-CN': '缺：{a}', en: 'missing: {a}' }, 'en', { a: [{ 'zh-CN': '甲', en: 'the first' }, 'B'] })).toBe('missing: the first, B');
  });
  it.each([[undefined, 'zh-CN'], ['en-US,en;q=0.9,zh;q=0.8', 'en'], ['fr, zh-TW;q=0.5, en;q=0.4', 'zh-CN'], ['de', 'zh-CN'], ['zh;q=0, en;q=0.1', 'en'], [';;;q=', 'zh-CN']])('for %s speaks %s', (header, locale) => {
    expect(localeOf(header)).toBe(locale);
  });
  it('finds a code without a text in one language', () => {
    const planted = { code: 'spec.silent', status: 422 as const, texts: { 'zh-CN': '有', en: ' ' } };
    expect(checkProblems([planted], LOCALES)).toEqual(['error code spec.silent has no text in en']);
    expect(checkProblems([{ ...planted, code: 'Wrong Code', texts: { 'zh-CN': '有', en: 'has' } }], LOCALES)).toEqual(['malformed error code "Wrong Code"']);
  });
  it('refuses two problems of one code', () => {
    const problem = { status: 422 as const, texts: { 'zh-CN': '字', en: 'word' } };
    defineProblems('texts-spec', { twice: problem });
    expect(() => defineProblems('texts-spec', { twice: problem })).toThrow('two problems share the code texts-spec.twice');
  });
});
