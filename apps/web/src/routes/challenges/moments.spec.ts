import { describe, expect, it } from 'vitest';
import { byOwnClock, fromBeijing, toBeijing, toMicrosecond } from './moments';
import { timePicture } from './timePicture';

describe('moments', () => {
  it('shows and reads in Beijing time, across midnight', () => {
    expect(toBeijing('2026-12-31T17:30:00.000Z')).toBe('2027-01-01T01:30');
    expect(fromBeijing('2027-01-01T01:30')).toBe('2027-01-01T01:30:00+08:00');
    expect(Date.parse(fromBeijing(toBeijing('2026-12-31T17:30:00.000Z'))!)).toBe(Date.parse('2026-12-31T17:30:00.000Z'));
  });
  it('tells a receipt to the microsecond', () => {
    expect(toMicrosecond('2026-12-31T17:30:05.012345Z')).toBe('2027-01-01 01:30:05.012345');
    expect(toMicrosecond('2026-12-31T17:30:05Z')).toBe('2027-01-01 01:30:05');
  });
  it('takes nothing that is not whole', () => {
    for (const text of ['', '2027-01-01', '2027-13-01T00:00', 'soon']) expect(fromBeijing(text)).toBeNull();
    for (const iso of [null, undefined, '', 'soon']) expect(toBeijing(iso)).toBe('');
  });
  it('tells the own clock only where it differs', () => {
    expect(byOwnClock('2026-12-31T17:30:00.000Z', 'Asia/Shanghai')).toBeNull();
    expect(byOwnClock('2026-12-31T17:30:00.000Z', 'Asia/Singapore')).toBeNull();
    expect(byOwnClock('2026-12-31T17:30:00.000Z', 'Europe/Berlin')).toBe('2026-12-31 18:30');
  });
});

describe('the picture of times', () => {
  const times = { openedAt: '2026-11-01T00:00:00.000Z', questionsUntil: '2026-11-11T00:00:00.000Z', entriesUntil: '2026-11-21T00:00:00.000Z', judgedBy: '2026-12-11' };
  const at = (iso: string) => Date.parse(iso);
  it('places each mark in its order, with now between them', () => {
    const { marks, now, over } = timePicture(times, at('2026-11-16T00:00:00.000Z'));
    expect(marks.map(({ key, past }) => [key, past])).toEqual([['opened', true], ['questions', true], ['entries', false], ['judged', false]]);
    expect(marks[0].place).toBe(0);
    expect(marks[3].place).toBe(100);
    expect(now).toBeGreaterThan(marks[1].place);
    expect(now).toBeLessThan(marks[2].place);
    expect(over).toBe(now);
  });
  it('shows no now before or after, and how much is over', () => {
    expect(timePicture(times, at('2027-01-01T00:00:00.000Z'))).toMatchObject({ now: null, over: 100 });
    expect(timePicture(times, at('2026-10-01T00:00:00.000Z'))).toMatchObject({ now: null, over: 0 });
  });
  it('begins with now before the opening, also where days are missing', () => {
    const draft = timePicture({ ...times, openedAt: null, judgedBy: null }, at('2026-11-01T00:00:00.000Z'));
    expect(draft).toMatchObject({ now: 0, over: 0 });
    expect(draft.marks.map(({ key, place }) => [key, place])).toEqual([['questions', 50], ['entries', 100]]);
  });
  it('lifts a mark that would cover the one before it', () => {
    const { marks } = timePicture({ ...times, questionsUntil: '2026-11-20T00:00:00.000Z' }, at('2026-11-16T00:00:00.000Z'));
    expect(marks.map(({ level }) => level)).toEqual([0, 0, 1, 0]);
  });
  it('is empty without any day, and one day alone stands at the end', () => {
    expect(timePicture({ openedAt: null, questionsUntil: null, entriesUntil: null, judgedBy: null }, 0)).toEqual({ marks: [], now: null, over: 0 });
    expect(timePicture({ openedAt: '2026-11-01T00:00:00.000Z', questionsUntil: null, entriesUntil: null, judgedBy: null }, at('2026-11-02T00:00:00.000Z')).marks).toMatchObject([{ place: 100 }]);
  });
});
