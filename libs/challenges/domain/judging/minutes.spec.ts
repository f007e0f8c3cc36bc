import { minutesOf, recordableFrom } from './minutes.js';

const at = (minute: number): Date => new Date(60_000 * minute);
const of = (seatId: string, cardsSha256: string | null = 'r') => ({ seatId, cardsSha256 });
const facts = { seats: ['a', 'b', 'c'], writtenAt: at(1), cardsSignedAt: [at(0), at(3), at(2)], ranking: 'r', signatures: [], unsigned: [] };

describe('the minutes of a judging', () => {
  it('are put to the experts once they are written and the last card is signed', () => {
    expect([minutesOf(facts).putAt, minutesOf({ ...facts, writtenAt: at(9) }).putAt, minutesOf({ ...facts, writtenAt: null }).putAt, minutesOf({ ...facts, cardsSignedAt: [] }).putAt]).toEqual([at(3), at(9), null, null]);
    expect(recordableFrom(at(0), 5)).toEqual(new Date(5 * 86_400_000));
  });

  it('count signatures of those who sit, under the ranking that stands, and a record only where nobody signed since', () => {
    expect(minutesOf({ ...facts, signatures: [of('a'), of('x')], unsigned: [of('a'), of('b')] })).toMatchObject({ signed: 1, excused: 1, ofAnotherRanking: 0 });
    expect(minutesOf({ ...facts, signatures: [of('a', 'q'), of('b', null)], unsigned: [of('c', 'q')] })).toMatchObject({ signed: 0, excused: 0, ofAnotherRanking: 3 });
    expect(minutesOf({ ...facts, ranking: null, signatures: [of('a')] })).toMatchObject({ signed: 0, ofAnotherRanking: 0 });
  });
});
