const WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];

/** A CN application number: 12 digits and check (from 2003-10), or 8 and check before; Σ weight·digit mod 11, 10 is X. */
export function applicationNumberHolds(text: string): boolean {
  const m = /^(?:CN|ZL)?\s*(\d{12}|\d{8})\.?([\dX])$/i.exec(text.trim());
  if (!m) return false;
  const sum = [...m[1]].reduce((s, d, i) => s + Number(d) * WEIGHTS[i], 0) % 11;
  return m[2].toUpperCase() === (sum === 10 ? 'X' : String(sum));
}

const USCC = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** GB 32100-2015, 18 characters. */
export function creditCodeHolds(text: string): boolean {
  const code = text.trim().toUpperCase();
  if (code.length !== 18 || [...code].some((c) => !USCC.includes(c))) return false;
  const sum = USCC_WEIGHTS.reduce((s, w, i) => s + w * USCC.indexOf(code[i]), 0);
  return code[17] === USCC[(31 - (sum % 31)) % 31];
}

const PATENTS = new Set(['invention', 'utility_model', 'design']);

/** Patent Law 24: without a filing date, or if it is to stay secret, only what the owner has cleared may be shown. The server decides. */
export function noveltyGuarded(v: { kind?: string; filingDate?: string | null; keepSecret?: boolean }): boolean {
  return !!v.keepSecret || v.kind === 'know_how' || (PATENTS.has(v.kind ?? '') && !v.filingDate);
}
