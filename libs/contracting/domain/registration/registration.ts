import type { Fen } from '@app/kernel';
import type { Answer } from '../terms/terms.schema.js';

export const REGISTRATION_STATES = ['draft', 'filed', 'accepted', 'returned', 'refused', 'cancelled'] as const;
export type RegistrationState = (typeof REGISTRATION_STATES)[number];
/** Not yet decided about by the registration office. */
export const UNDECIDED: readonly RegistrationState[] = ['draft', 'returned', 'refused'];
/** On paper or at the provincial site by a person, or by the provincial system itself. */
export const CHANNELS = ['by_hand', 'provincial'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What the office says about the contract beside its terms. Null: not said yet; `unknown` goes to a person and is never filed. */
export interface Declared {
  /** Of a royalty without a cap: what it is expected to come to, or that nobody can say. */
  readonly expectation: 'declared' | 'unknown' | null;
  readonly expectedFen: Fen | null;
  /** As the office worked it out, where the registry has no rule in force that tells it apart. */
  readonly technologyFen: Fen | null;
  /** Is the content technology of the contract's kind? */
  readonly typeFits: Answer | null;
  /** Is the same contract registered, or applied for, anywhere else? */
  readonly elsewhere: Answer | null;
  /** Codes of the reference lists: field of technology, GB/T 4754 division, region of implementation. */
  readonly field: string | null;
  readonly industry: string | null;
  readonly place: string | null;
}

/** A contract's way through 认定登记: one for each contract, supplements change it. */
export interface Registration {
  readonly id: string;
  readonly contractId: string;
  readonly state: RegistrationState;
  readonly version: number;
  readonly declared: Declared;
  /** The number of the certificate and that of the national system, once recognised. */
  readonly certificateNumber: string | null;
  readonly nationalNumber: string | null;
  readonly recognisedOn: string | null;
  readonly certificatePaperId: string | null;
  readonly cancelledOn: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** One application: what was filed, by whom, and by when an answer is due. Its id is the key by which the provincial system tells a repetition. */
export interface Filing {
  readonly id: string;
  readonly registrationId: string;
  readonly number: number;
  readonly channel: Channel;
  readonly contractFen: Fen;
  readonly technologyFen: Fen;
  /** SHA-256 of the pack as it was filed, hex. */
  readonly packSha256: string;
  readonly filedBy: string;
  readonly filedAt: Date;
  readonly filedOn: string;
  /** Null where no rule gives a period, or where it ends beyond the known holiday arrangements. */
  readonly dueOn: string | null;
  readonly period: number | null;
  readonly ruleVersionIds: readonly string[];
  readonly attempts: number;
  readonly nextTryAt: Date | null;
  /** Why the last try failed: a code, never the words of the other system. */
  readonly lastFailure: string | null;
}

export const TASK_KINDS = ['change', 'cancellation', 'tax_notice'] as const;
export type TaskKind = (typeof TASK_KINDS)[number];
/** What follows from a supplement or the end of a registered contract. */
export interface RegistrationTask {
  readonly id: string;
  readonly registrationId: string;
  readonly contractId: string;
  readonly kind: TaskKind;
  /** The contract or supplement that moved, and how. */
  readonly causedBy: string;
  readonly cause: 'take-effect' | 'terminate' | 'rescind';
  readonly openedAt: Date;
  readonly doneOn: string | null;
  readonly paperId: string | null;
  readonly doneBy: string | null;
}

export const NOTHING_DECLARED: Declared = { expectation: null, expectedFen: null, technologyFen: null, typeFits: null, elsewhere: null, field: null, industry: null, place: null };
