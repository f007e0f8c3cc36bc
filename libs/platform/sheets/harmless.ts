/** First characters after which a spreadsheet takes text for a formula, also in full width, or for its beginning (OWASP, "CSV injection"). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Control characters that neither CSV readers nor XML 1.0 can carry, and halves of characters. */
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Text that a spreadsheet shows and never calculates, also after it was saved in another format; line ends become `\n` as XML makes them. */
export function harmless(text: string): string {
  const clean = text.toWellFormed().replaceAll(UNPRINTABLE, '').replaceAll(/\r\n?/g, '\n');
  return FORMULA.test(clean) ? `'${clean}` : clean;
}

/** Takes back what `harmless` put before text. */
export const unescaped = (text: string): string => (text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text);
