import type { ObjectionState } from './objection.machine.js';
import { OPEN_STATES } from './objection.machine.js';

export interface Objection {
  readonly id: string;
  readonly noticeId: string;
  readonly organisationId: string;
  /** Who opened the notice: never the one who handles this. */
  readonly noticeMaker: string | null;
  readonly objectorId: string;
  readonly number: string;
  /** Confidential: for the unit's handlers and the objector. */
  readonly text: string;
  /** RFC 8785 of what was signed, and its SHA-256 in hex: the receipt. */
  readonly canonical: string;
  readonly sha256: string;
  /** False: it came after the end and is kept as a complaint that blocks nothing. */
  readonly inTime: boolean;
  readonly state: ObjectionState;
  /** Civil dates in China; null while the calendar does not reach so far. */
  readonly decideBy: string | null;
  readonly replyBy: string | null;
  readonly ruleVersionIds: readonly string[];
  readonly admittedBy: string | null;
  readonly admittedAt: Date | null;
  readonly settledBy: string | null;
  readonly settledAt: Date | null;
  /** Why it was not admitted, or the answer to it; confidential like the text. */
  readonly answer: string | null;
  readonly remindedOn: string | null;
  readonly version: number;
  readonly receivedAt: Date;
  readonly updatedAt: Date;
}

export const isOpen = ({ state }: Pick<Objection, 'state'>): boolean => OPEN_STATES.includes(state);

/** What somebody owes the objector and has not given by the end of the day named; null where nothing is overdue. */
export function overdue({ state, decideBy, replyBy }: Pick<Objection, 'state' | 'decideBy' | 'replyBy'>, today: string): { owed: 'admissibility' | 'reply'; dueOn: string } | null {
  if (state === 'received' && decideBy !== null && decideBy < today) return { owed: 'admissibility', dueOn: decideBy };
  if (isOpen({ state }) && replyBy !== null && replyBy < today) return { owed: 'reply', dueOn: replyBy };
  return null;
}

/** In time until the last moment of the last day in Shanghai, whether or not the job that ends the notice has run. */
export const cameInTime = (today: string, { endsOn }: { readonly endsOn: string }): boolean => today <= endsOn;

/** The fields that an act writes. Refusing admission decides and settles in one. */
export function afterAct(act: string, before: Objection, actorId: string, words: string | null, now: Date): Pick<Objection, 'admittedBy' | 'admittedAt' | 'settledBy' | 'settledAt' | 'answer'> {
  const decided = act === 'admit' || act === 'refuse';
  const settled = act !== 'admit';
  return {
    admittedBy: decided ? actorId : before.admittedBy, admittedAt: decided ? now : before.admittedAt,
    settledBy: settled ? actorId : null, settledAt: settled ? now : null, answer: words ?? before.answer,
  };
}
