import type { AchievementKind } from '@app/events';

/** Kinds of achievement that the Patent Law protects. */
export const PATENT_KINDS = ['invention', 'utility_model', 'design'] as const;
export type PatentKind = (typeof PATENT_KINDS)[number];
export const isPatentKind = (kind: AchievementKind): kind is PatentKind => (PATENT_KINDS as readonly string[]).includes(kind);

/** The kind digit inside an application number; 8 and 9 are PCT applications in the national phase. */
const KIND_DIGITS: Readonly<Record<string, PatentKind>> = { 1: 'invention', 2: 'utility_model', 3: 'design', 8: 'invention', 9: 'utility_model' };
const PUBLICATION_LETTERS: Readonly<Record<PatentKind, string>> = { invention: 'ABC', utility_model: 'UY', design: 'SD' };

export interface ApplicationNumber {
  /** `201710601862.3` */
  readonly canonical: string;
  readonly digits: string;
  readonly check: string;
  readonly kind: PatentKind | undefined;
}

/** A Chinese application number: 12 digits and a check digit since October 2003, 8 and a check digit before; undefined where it is neither. */
export function parseApplicationNumber(text: string): ApplicationNumber | undefined {
  const match = /^(\d{12}|\d{8})\.?([\dXx])$/.exec(text.trim());
  if (!match) return undefined;
  const digits = match[1]!;
  const check = match[2]!.toUpperCase();
  return { canonical: `${digits}.${check}`, digits, check, kind: KIND_DIGITS[digits.charAt(digits.length === 12 ? 4 : 2)] };
}

/** Weights 2 to 9, then 2 to 5 again; the sum modulo 11, ten being X. */
export function applicationCheckDigit(digits: string): string {
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * ((index % 8) + 2), 0);
  return sum % 11 === 10 ? 'X' : String(sum % 11);
}

/** A patent number is `ZL` and the number of the application that was granted. */
export function parseGrantNumber(text: string): ApplicationNumber | undefined {
  const match = /^ZL\s*(.+)$/i.exec(text.trim());
  return match ? parseApplicationNumber(match[1]!) : undefined;
}

/** `CN`, 9 digits (7 or 8 before 2007) and the letter of the document: A, B, C invention, U, Y utility model, S, D design. */
export function publicationKindFits(text: string, kind: PatentKind): boolean {
  const match = /^CN\d{7,9}([A-DUYS])\d?$/i.exec(text.trim());
  return match !== null && PUBLICATION_LETTERS[kind].includes(match[1]!.toUpperCase());
}

/** The form in which numbers are kept and compared; what is not a patent's number stays as typed. */
export function canonicalNumber(text: string | null): string | null {
  if (text === null) return null;
  const granted = parseGrantNumber(text);
  if (granted) return `ZL${granted.canonical}`;
  return parseApplicationNumber(text)?.canonical ?? text.trim();
}
