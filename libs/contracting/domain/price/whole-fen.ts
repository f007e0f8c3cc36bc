import { defineRule, enforce, type ExactFraction, type Fen } from '@app/kernel';

/** Half up to the whole fen; for amounts that are not negative. The one rounding of every computation of this room. */
export const roundedFen = ({ numerator, denominator }: ExactFraction): bigint => (2n * numerator + denominator) / (2n * denominator);

const fenIsExact = defineRule<bigint>({
  code: 'contracting.price-amount-too-large',
  texts: { 'zh-CN': '计算结果超出系统能够精确记录的金额，请核对数量和金额。', en: 'The result is larger than an amount that can be kept exactly; check the quantities and amounts.' },
  keeps: (fen) => fen <= BigInt(Number.MAX_SAFE_INTEGER) && fen >= -BigInt(Number.MAX_SAFE_INTEGER),
});

/** A computed sum as it is kept. Refuses (422) what lies beyond 2^53-1 fen instead of losing a fen. */
export function keptFen(fen: bigint): Fen {
  enforce([fenIsExact], fen);
  return Number(fen);
}

/** The exact sum of amounts, however many. */
export const sumFen = (amounts: readonly Fen[]): bigint => amounts.reduce((sum, fen) => sum + BigInt(fen), 0n);

/** `¥1,234.00` of a sum that may lie beyond 2^53. */
export const saidYuan = (fen: bigint): string => {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0');
  return `${fen < 0n ? '-' : ''}¥${digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',')}.${digits.slice(-2)}`;
};
