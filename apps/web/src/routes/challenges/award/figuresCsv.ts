export interface FigureRow { group: string; label: string; value: string }

const quoted = (text: string): string => `"${text.replace(/^([=+\-@\t\r])/, "'$1").replace(/"/g, '""')}"`;

/** The shown figures as a file that spreadsheets open, in UTF-8 with its mark; a text that would be read as a formula is held as text. */
export function figuresCsv(heads: readonly [string, string, string], rows: readonly FigureRow[]): string {
  return `\ufeff${[heads, ...rows.map(({ group, label, value }) => [group, label, value])].map((line) => line.map(quoted).join(',')).join('\r\n')}\r\n`;
}
