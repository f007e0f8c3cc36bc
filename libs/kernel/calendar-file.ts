const dayAfter = (date: string): string => new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
const compact = (text: string): string => text.replace(/[-:]/g, '').replace(/\.\d{3}/, '');
/** RFC 5545 3.3.11. */
const icsText = (text: string): string => text.replace(/\\/g, '\\\\').replace(/;/g, '\\;').replace(/,/g, '\\,').replace(/\r\n|\r|\n/g, '\\n');

/** No line longer than 75 octets; a character is never cut (RFC 5545 3.1). */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > 74) {
      parts.push(part);
      [part, octets] = ['', 0];
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}

/** A span of civil days, both included. */
export interface CalendarEntry {
  readonly id: string;
  readonly changedAt: Date;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly summary: string;
  readonly url: string;
}

/** Whole-day events as an iCalendar file (RFC 5545). */
export function calendarFile(product: string, entries: readonly CalendarEntry[]): string {
  const events = entries.flatMap(({ id, changedAt, firstDay, lastDay, summary, url }) => [
    'BEGIN:VEVENT', `UID:${id}@luqiao`, `DTSTAMP:${compact(changedAt.toISOString())}`, `DTSTART;VALUE=DATE:${compact(firstDay)}`, `DTEND;VALUE=DATE:${compact(dayAfter(lastDay))}`,
    `SUMMARY:${icsText(summary)}`, `URL:${url}`, 'TRANSP:TRANSPARENT', 'END:VEVENT',
  ]);
  return `${['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:-//Luqiao//${product}//ZH`, 'CALSCALE:GREGORIAN', ...events, 'END:VCALENDAR'].map(folded).join('\r\n')}\r\n`;
}
