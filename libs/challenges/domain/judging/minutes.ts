interface OfSeat { readonly seatId: string; readonly cardsSha256: string | null }
export interface MinutesFacts {
  /** Of those who sit. */
  readonly seats: readonly string[];
  readonly writtenAt: Date | null;
  /** When each card that counts was signed; empty while one is open. */
  readonly cardsSignedAt: readonly Date[];
  /** SHA-256 of the cards that count; null while one is open. */
  readonly ranking: string | null;
  readonly signatures: readonly OfSeat[];
  readonly unsigned: readonly OfSeat[];
}
export interface MinutesState {
  /** Signatures under these minutes and the ranking that stands. */
  readonly signed: number;
  /** Experts who did not sign them, which is on record. */
  readonly excused: number;
  /** Signatures and records under these minutes, of a ranking that is another one now. */
  readonly ofAnotherRanking: number;
  /** When they were put to the experts: written, and all cards signed; null before. */
  readonly putAt: Date | null;
}

/** How far the minutes are. Nobody can sign before all cards are, so they are put to nobody before. */
export function minutesOf({ seats, writtenAt, cardsSignedAt, ranking, signatures, unsigned }: MinutesFacts): MinutesState {
  const sits = new Set(seats);
  const stands = ({ seatId, cardsSha256 }: OfSeat): boolean => sits.has(seatId) && ranking !== null && cardsSha256 === ranking;
  const signers = new Set(signatures.filter(stands).map(({ seatId }) => seatId));
  return {
    signed: signers.size, excused: unsigned.filter((each) => stands(each) && !signers.has(each.seatId)).length,
    ofAnotherRanking: ranking === null ? 0 : [...signatures, ...unsigned].filter(({ cardsSha256 }) => cardsSha256 !== ranking).length,
    putAt: writtenAt === null || cardsSignedAt.length === 0 ? null : new Date(Math.max(writtenAt.getTime(), ...cardsSignedAt.map((at) => at.getTime()))),
  };
}

const DAY_MS = 86_400_000;
/** From when it may go on record that an expert did not sign. */
export const recordableFrom = (putAt: Date, days: number): Date => new Date(putAt.getTime() + days * DAY_MS);
