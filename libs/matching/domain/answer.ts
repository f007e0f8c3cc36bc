import type { DeclineReason } from '@app/events';
import { addDays } from '@app/kernel';

export type MatchSide = 'demand' | 'achievement';
export type Answer = 'interested' | 'declined';
export const otherSide = (side: MatchSide): MatchSide => (side === 'demand' ? 'achievement' : 'demand');

export interface GivenAnswer {
  readonly side: MatchSide;
  readonly answer: Answer;
  readonly reason: DeclineReason | null;
  readonly comment: string | null;
  readonly answeredAt: Date;
  /** the date that this side had to answer by, where the other side was waiting */
  readonly dueBy: Date | null;
}

/** Who owes an answer, and until when; nobody where both are null. */
export interface Owing {
  readonly owingSide: MatchSide | null;
  readonly answerBy: Date | null;
}
const nobody: Owing = { owingSide: null, answerBy: null };

/** The side that an interest waits for: only where one side is interested and the other has said nothing. */
export function sideThatOwes(answers: readonly Pick<GivenAnswer, 'side' | 'answer'>[]): MatchSide | null {
  const [only, second] = answers;
  return only && !second && only.answer === 'interested' ? otherSide(only.side) : null;
}

/** A date that runs already is kept; silence that was noted once is not asked for again. */
export function owingAfter(
  answers: readonly Pick<GivenAnswer, 'side' | 'answer'>[], current: Owing & { readonly silentSide: MatchSide | null }, now: Date, days: number,
): Owing {
  const side = sideThatOwes(answers);
  if (side === null || side === current.silentSide) return nobody;
  return current.owingSide === side ? { owingSide: side, answerBy: current.answerBy } : { owingSide: side, answerBy: addDays(now, days) };
}
