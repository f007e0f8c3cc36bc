import type { Fen } from '@app/kernel';

/** 9,999,999,999,999.99 yuan, the largest amount that is put into words, in fen. */
export const LARGEST_IN_WORDS: Fen = 999_999_999_999_999;

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['仟', '佰', '拾', ''] as const;
/** Forms that a payment voucher accepts beside the ones that are written here, 玖億圓正 say. */
const ACCEPTED: Readonly<Record<string, string>> = { 圆: '元', 圓: '元', 正: '整', 億: '亿', 萬: '万', 貳: '贰', 貮: '贰', 叄: '叁', 參: '叁', 陸: '陆' };

/** Where the rules let the writer choose: a 零 after a section, or the yuan, that ends in 0; a 整 after 角. */
interface Choice {
  readonly zeroBetweenSections: boolean;
  readonly zeroBeforeJiao: boolean;
  readonly wholeAfterJiao: boolean;
}
const WRITTEN: Choice = { zeroBetweenSections: false, zeroBeforeJiao: true, wholeAfterJiao: false };
const EITHER = [false, true] as const;
const CHOICES: readonly Choice[] = EITHER.flatMap((zeroBetweenSections) =>
  EITHER.flatMap((zeroBeforeJiao) => EITHER.map((wholeAfterJiao) => ({ zeroBetweenSections, zeroBeforeJiao, wholeAfterJiao }))));

/** One to four digits, without zeros before the first or after the last. */
function section(value: number): string {
  let [text, gap] = ['', false];
  PLACES.forEach((place, at) => {
    const digit = Math.trunc(value / 10 ** (3 - at)) % 10;
    if (digit === 0) gap = text !== '';
    else {
      text += `${gap ? '零' : ''}${DIGITS[digit]}${place}`;
      gap = false;
    }
  });
  return text;
}

function yuanInWords(yuan: number, { zeroBetweenSections }: Choice): string {
  const sections = [1e12, 1e8, 1e4, 1].map((size) => Math.trunc(yuan / size) % 1e4);
  let [text, gap, before] = ['', false, 0];
  sections.forEach((value, at) => {
    if (value === 0) gap = text !== '';
    else {
      const zero = text !== '' && (gap || value < 1_000 || (zeroBetweenSections && before % 10 === 0));
      text += `${zero ? '零' : ''}${section(value)}${at === 0 || at === 2 ? '万' : ''}`;
      gap = false;
    }
    // 万亿 is read as so many 万 of 亿, so 亿 stands also where its own four digits are zero.
    if (at === 1 && text !== '') text += '亿';
    before = value;
  });
  return text;
}

function written(fen: Fen, choice: Choice): string {
  const [yuan, jiao, rest] = [Math.trunc(fen / 100), Math.trunc(fen / 10) % 10, fen % 10];
  const whole = yuan > 0 ? `${yuanInWords(yuan, choice)}元` : '';
  if (jiao === 0 && rest === 0) return `人民币${whole || '零元'}整`;
  const zero = whole !== '' && (jiao === 0 || (yuan % 10 === 0 && choice.zeroBeforeJiao)) ? '零' : '';
  const parts = `${jiao > 0 ? `${DIGITS[jiao]}角` : ''}${rest > 0 ? `${DIGITS[rest]}分` : ''}`;
  return `人民币${whole}${zero}${parts}${rest === 0 && choice.wholeAfterJiao ? '整' : ''}`;
}

/**
 * An amount in fen in capital Chinese (大写金额) by the rules of 支付结算办法 附一: `人民币壹仟肆佰零玖元伍角`. 整 ends whole yuan only, and
 * where the rules leave a 零 open the first form of their own examples is taken (¥107,000.53 is 人民币壹拾万柒仟元零伍角叁分).
 * Throws a RangeError for what is not a whole number of fen from 0 to 9,999,999,999,999.99 yuan.
 */
export function rmbInWords(fen: Fen): string {
  if (!Number.isSafeInteger(fen) || fen < 0 || fen > LARGEST_IN_WORDS) throw new RangeError(`not an amount that is put into words: ${fen}`);
  return written(fen, WRITTEN);
}

/** What a run of digits and places stands for; its order is not judged here. */
function valueOf(text: string): number {
  let [sum, part, digit] = [0, 0, 0];
  for (const sign of text) {
    const value = DIGITS.indexOf(sign);
    if (value >= 0) digit = value;
    else if (sign === '万' || sign === '亿') [sum, part, digit] = [(sum + part + digit) * (sign === '万' ? 1e4 : 1e8), 0, 0];
    else [part, digit] = [part + digit * ({ 拾: 10, 佰: 100, 仟: 1_000 }[sign] ?? Number.NaN), 0];
  }
  return sum + part + digit;
}

/** `valueOf` multiplies what stands before 万, so the part before 亿 is read by itself. */
function yuanOf(text: string): number {
  const [before, after] = text.includes('亿') ? text.split('亿') : ['', text];
  return valueOf(before ?? '') * 1e8 + valueOf(after ?? '');
}

/**
 * The fen of an amount in capital Chinese, or undefined where it is none. Every form that the rules allow is read (圆, 正, traditional
 * characters, a 零 or 整 that may stand or not, 人民币 before it or not); anything else, 壹佰壹仟元 say, is refused.
 */
export function parseRmbInWords(text: string): Fen | undefined {
  const plain = [...text.trim().replace(/^人民[币幣]/, '')].map((sign) => ACCEPTED[sign] ?? sign).join('');
  const match = /^(?:([零壹贰叁肆伍陆柒捌玖拾佰仟万亿]+)元)?零?(?:([壹贰叁肆伍陆柒捌玖])角)?(?:([壹贰叁肆伍陆柒捌玖])分)?整?$/.exec(plain);
  if (!match) return undefined;
  const fen = yuanOf(match[1] ?? '') * 100 + DIGITS.indexOf(match[2] ?? '零') * 10 + DIGITS.indexOf(match[3] ?? '零');
  if (!Number.isSafeInteger(fen) || fen > LARGEST_IN_WORDS) return undefined;
  return CHOICES.some((choice) => written(fen, choice) === `人民币${plain}`) ? fen : undefined;
}
