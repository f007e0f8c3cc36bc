import fc from 'fast-check';
import { LARGEST_IN_WORDS, parseRmbInWords, rmbInWords } from './rmb-in-words.js';

const amounts = fc.oneof(
  fc.integer({ min: 0, max: LARGEST_IN_WORDS }), fc.integer({ min: 0, max: 10_000_000 }),
  // Mostly zeros, where the rules of 零 lie.
  fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 0, max: 9 })), { minLength: 1, maxLength: 15 }).map((digits) => Number(digits.join(''))),
);

describe('an amount in capital Chinese', () => {
  it.each([
    // The examples of the rules themselves.
    [140_950, '壹仟肆佰零玖元伍角'], [600_714, '陆仟零柒元壹角肆分'], [168_032, '壹仟陆佰捌拾元零叁角贰分'], [10_700_053, '壹拾万柒仟元零伍角叁分'], [1_640_902, '壹万陆仟肆佰零玖元零贰分'], [32_504, '叁佰贰拾伍元零肆分'],
    [0, '零元整'], [1, '壹分'], [5, '伍分'], [30, '叁角'], [35, '叁角伍分'], [100, '壹元整'], [101, '壹元零壹分'], [110, '壹元壹角'], [1_000, '壹拾元整'], [1_010, '壹拾元零壹角'], [1_001, '壹拾元零壹分'],
    [10_005, '壹佰元零伍分'], [100_100, '壹仟零壹元整'], [101_000, '壹仟零壹拾元整'], [100_030, '壹仟元零叁角'], [1_000_000, '壹万元整'], [1_000_100, '壹万零壹元整'], [10_000_000, '壹拾万元整'],
    [10_000_100, '壹拾万零壹元整'], [10_100_000, '壹拾万壹仟元整'], [100_010_000, '壹佰万零壹佰元整'], [10_000_000_000, '壹亿元整'], [10_000_000_100, '壹亿零壹元整'], [10_000_100_000, '壹亿零壹仟元整'],
    [10_001_000_000, '壹亿零壹万元整'], [11_000_000_000, '壹亿壹仟万元整'], [200_000_000_000, '贰拾亿元整'], [100_000_000_000_000, '壹万亿元整'], [100_000_000_000_100, '壹万亿零壹元整'],
    [100_010_000_000_000, '壹万零壹亿元整'], [110_000_000_000_000, '壹万壹仟亿元整'], [100_000_100_000_000, '壹万亿零壹佰万元整'], [100_001_000_000_000, '壹万亿零壹仟万元整'],
    [LARGEST_IN_WORDS, '玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分'],
  ])('of %d fen is %s', (fen, words) => {
    expect([rmbInWords(fen), parseRmbInWords(`人民币${words}`), parseRmbInWords(words)]).toEqual([`人民币${words}`, fen, fen]);
  });

  it('is read back as the same amount, and as no other', () => {
    fc.assert(fc.property(amounts, (fen) => parseRmbInWords(rmbInWords(fen)) === fen), { numRuns: 10_000 });
    const small = Array.from({ length: 30_000 }, (_, fen) => rmbInWords(fen * 37));
    expect(new Set(small).size).toBe(small.length);
  });

  it('keeps the signs where they belong', () => {
    fc.assert(fc.property(amounts, (fen) => {
      const words = rmbInWords(fen);
      expect(words).not.toMatch(/零零|零[角分万亿]|零整/);
      expect(words.endsWith('整')).toBe(fen % 100 === 0);
      expect(words.includes('分')).toBe(fen % 10 > 0);
      expect((words.match(/亿/g) ?? []).length).toBeLessThanOrEqual(1);
    }), { numRuns: 3_000 });
  });

  it('is read in every form that the rules allow', () => {
    const forms = ['人民币壹仟陆佰捌拾元叁角贰分', '人民币壹拾万零柒仟元伍角叁分', '人民币壹拾万零柒仟元零伍角叁分', '壹仟肆佰零玖圆伍角正', '人民币伍角整', '貳億圓正', ' 人民币壹拾元整 '];
    expect(forms.map(parseRmbInWords)).toEqual([168_032, 10_700_053, 10_700_053, 140_950, 50, 20_000_000_000, 1_000]);
  });

  it.each(['', '人民币', '元', '整', '零', '壹', '壹元', '壹佰壹仟元整', '壹佰零元整', '壹仟壹元整', '壹元贰分', '壹元壹分整', '拾元整', '零壹元整', '壹万万元整', '壹亿亿元整', '壹角壹角', '零角', '一元整', '10元整', '壹佰元零零伍分', '壹拾贰拾元整',
    '壹拾万亿元整'])('refuses "%s"', (text) => {
    expect(parseRmbInWords(text)).toBeUndefined();
  });

  it.each([-1, 0.5, Number.NaN, LARGEST_IN_WORDS + 1, Number.MAX_SAFE_INTEGER + 1])('is not made of %d', (fen) => {
    expect(() => rmbInWords(fen)).toThrow(RangeError);
  });
});
