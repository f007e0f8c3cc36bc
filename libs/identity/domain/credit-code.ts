/** GB 32100-2015: digits and capital letters without I, O, S, V, Z. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;

/** Registration authority and category, six digits of the place, nine characters of the body, one check character. */
const SHAPE = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

export const isCreditCodeShape = (code: string): boolean => SHAPE.test(code);

/** The check character of the first 17 characters: (31 − Σ cᵢ·wᵢ mod 31) mod 31, GB 32100-2015 section 5. */
export function creditCodeCheck(front: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * ALPHABET.indexOf(front[index] ?? ''), 0);
  return ALPHABET[(31 - (sum % 31)) % 31] ?? '';
}

export const hasValidCheck = (code: string): boolean => isCreditCodeShape(code) && creditCodeCheck(code.slice(0, 17)) === code[17];
