import { endOfDay } from './moments';

export interface Mark { key: 'opened' | 'questions' | 'entries' | 'judged'; at: string; /** From the left, 0 to 100. */ place: number; /** Marks that stand close go on different levels. */ level: 0 | 1; past: boolean }
export interface TimePicture { marks: Mark[]; /** Where now is; null where it lies outside of the picture. */ now: number | null; /** How much of it is over, 0 to 100. */ over: number }
interface Times { openedAt: string | null; questionsUntil: string | null; entriesUntil: string | null; judgedBy: string | null }

/** Nearer than this, in percent of the width, two marks would cover each other. */
const NEAR = 9;

/** The days of a challenge on one line, from its opening (or from now, before it opens) to the end of judging. */
export function timePicture({ openedAt, questionsUntil, entriesUntil, judgedBy }: Times, now: number): TimePicture {
  const found = ([
    ['opened', openedAt, openedAt && Date.parse(openedAt)], ['questions', questionsUntil, questionsUntil && Date.parse(questionsUntil)], ['entries', entriesUntil, entriesUntil && Date.parse(entriesUntil)], ['judged', judgedBy, judgedBy && endOfDay(judgedBy)],
  ] as const).flatMap(([key, at, ms]) => (at && typeof ms === 'number' && !Number.isNaN(ms) ? [{ key, at, ms }] : [])).sort((a, b) => a.ms - b.ms);
  if (!found.length) return { marks: [], now: null, over: 0 };
  const start = openedAt ? found[0].ms : Math.min(now, found[0].ms);
  const span = found.at(-1)!.ms - start;
  const place = (ms: number) => (span > 0 ? Math.round(((ms - start) * 10_000) / span) / 100 : 100);
  const marks = found.reduce<Mark[]>((done, { key, at, ms }) => {
    const before = done.at(-1);
    const here = place(ms);
    return [...done, { key, at, place: here, level: before && here - before.place < NEAR && before.level === 0 ? 1 : 0, past: ms <= now }];
  }, []);
  const here = place(now);
  return { marks, now: here >= 0 && here <= 100 && span > 0 ? here : null, over: Math.max(0, Math.min(100, here)) };
}
