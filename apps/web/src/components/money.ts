/** Fen to `¥1,234,567.00`, by string arithmetic: a float never touches money. */
export function formatFen(fen: number): string {
  const sign = fen < 0 ? '-' : '';
  const digits = String(Math.abs(Math.trunc(fen))).padStart(3, '0');
  const yuan = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${sign}\u00a5${yuan}.${digits.slice(-2)}`;
}

/** Yuan as typed ("12,000.5") to fen, or null when it is not an amount with at most two decimals. */
export function parseYuan(text: string): number | null {
  const m = /^(\d{1,13})(?:\.(\d{1,2}))?$/.exec(text.replace(/[,\s\u00a5]/g, ''));
  return m ? Number(m[1]) * 100 + Number((m[2] ?? '').padEnd(2, '0')) : null;
}
