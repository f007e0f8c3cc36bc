import type { Readable } from 'node:stream';
import { readXml } from './xml-events.js';

/** Number formats that are dates by number alone, the Chinese and Japanese ones too (ECMA-376 part 1, 18.8.30). */
const DATE_FORMATS = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** Is a format code a date's? Quoted text, escaped characters and bracketed colours or conditions do not count. */
export const isDateFormat = (code: string): boolean =>
  /[ymdhs]/i.test(code.replaceAll(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')) && !/^general$/i.test(code);

/** For each cell style whether it shows a date. */
export async function readDateStyles(stream: Readable): Promise<boolean[]> {
  const custom = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inCellFormats = false;
  await readXml(stream, {
    open: (name, attributes) => {
      if (name === 'numFmt') custom.set(Number(attributes['numFmtId']), isDateFormat(attributes['formatCode'] ?? ''));
      if (name === 'cellXfs') inCellFormats = true;
      if (name === 'xf' && inCellFormats) {
        const id = Number(attributes['numFmtId'] ?? 0);
        styles.push(custom.get(id) ?? DATE_FORMATS.has(id));
      }
    },
    close: (name) => { if (name === 'cellXfs') inCellFormats = false; },
  });
  return styles;
}

const DAY = 86_400_000;

/** A serial day as `YYYY-MM-DD`, with the time where there is one; the 1900 system counts a 29 February that never was. */
export function serialDate(serial: number, since1904: boolean): string | undefined {
  const days = since1904 ? serial + 1_462 : serial;
  if (!(days >= 1 && days < 2_958_466)) return undefined;
  const instant = new Date(Math.round((days < 60 ? days + 1 : days) * DAY) + Date.UTC(1899, 11, 30)).toISOString();
  return instant.endsWith('T00:00:00.000Z') ? instant.slice(0, 10) : instant.slice(0, 19).replace('T', ' ');
}
