// What the rules of later acts ask; each is gathered by a class of its own, empty in states that do not need it.

/** How far the entries that count are examined. */
export interface ExaminationStanding {
  /** Still sealed, although the deadline is over. */
  readonly sealed: number;
  /** Opened, and nobody has said yet whether they may take part. */
  readonly undecided: number;
  readonly eligible: number;
  /** Eligible, without a talk that was held or declined. */
  readonly withoutTalk: number;
  /** Neither chosen nor told why not. */
  readonly withoutAnswer: number;
}
export const NO_EXAMINATION: ExaminationStanding = { sealed: 0, undecided: 0, eligible: 0, withoutTalk: 0, withoutAnswer: 0 };

/** How far the experts are. */
export interface JudgingStanding {
  readonly experts: number;
  /** Registry: least number of experts of a panel; a product default. */
  readonly leastExperts: number;
  /** Cards that are to come, and those of them that are signed. */
  readonly cards: number;
  readonly signed: number;
  /** Experts who have signed the minutes with the ranking that stands, of those who did not recuse. */
  readonly minutesSigned: number;
  /** Experts who did not sign them, which is on record. */
  readonly minutesExcused: number;
  /** Signatures under the minutes that stand, of a ranking that is another one now. */
  readonly minutesOfAnotherRanking: number;
  /** Null while nobody is proposed; otherwise whether the proposed are those whom the published criteria put first, and as many as are to be chosen. */
  readonly proposedAreFirst: boolean | null;
}
export const NO_JUDGING: JudgingStanding = { experts: 0, leastExperts: 0, cards: 0, signed: 0, minutesSigned: 0, minutesExcused: 0, minutesOfAnotherRanking: 0, proposedAreFirst: null };

/** What stands between the conclusion and the award. */
export interface AwardStanding {
  /** Winners whose ethics questions nobody answered, or that need an opinion that is missing (rules K1, K4). */
  readonly ethicsOpen: number;
  /** Of the notice about the result; `none` where there is none. */
  readonly notice: 'none' | 'running' | 'clear' | 'objected' | 'gone';
}
export const NO_AWARD: AwardStanding = { ethicsOpen: 0, notice: 'none' };

/** Whether anybody still works on it. */
export interface SilenceStanding {
  /** When something last moved it: an act on it, or a decision about one of its entries. */
  readonly movedAt: Date;
  /** Registry: natural days until it counts as silent; a product default. */
  readonly days: number;
  /** Whoever asks is of the organiser. */
  readonly ofOrganiser: boolean;
}

/** How the winners perform, by their contracts and the acceptance of the end user. */
export interface PerformanceStanding {
  /** Winners (lanes of a race) whose contract is in effect, of how many. */
  readonly contracts: number;
  readonly inEffect: number;
  /** Also those that were ended since: a race goes on without such a lane. */
  readonly tookEffect: number;
  /** Of the one who is to get the stages: how many there are, and how many are accepted. */
  readonly stages: number;
  readonly accepted: number;
  /** Lanes of a race that still run; 1 elsewhere. */
  readonly running: number;
  /** The end user, who signs; who signed is asked apart. */
  readonly endUserNamed: boolean;
  /** In every lane that still runs a stage was refused for good, or its contract was ended. */
  readonly failedForGood: boolean;
  /** In every lane that still runs force majeure was acknowledged by the other side, or its contract ended by it. */
  readonly forceMajeure: boolean;
  /** Paid and refunded come to the pool, to the fen; null while nobody has computed it. */
  readonly addsUp: boolean | null;
}
export const NO_PERFORMANCE: PerformanceStanding = { contracts: 0, inEffect: 0, tookEffect: 0, stages: 0, accepted: 0, running: 0, endUserNamed: false, failedForGood: false, forceMajeure: false, addsUp: null };
