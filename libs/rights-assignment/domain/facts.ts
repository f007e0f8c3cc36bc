import type { Assessment, DisclosureContent } from './disclosure.schema.js';
import type { Answers } from './questions.js';

/** What the registry says of the day on which a rule is asked; null where it says nothing, which is a matter for a person. */
export interface RegistryFacts {
  readonly graceMonths: number | null;
  readonly foreignReviewRequired: boolean | null;
}

/** All that the rules of a disclosure ask for. */
export interface DisclosureFacts extends RegistryFacts {
  readonly content: DisclosureContent;
  /** The discloser's answers with those of referrals in the place of "unknown". */
  readonly answers: Answers;
  readonly openReferrals: number;
  /** The civil date in China. */
  readonly today: string;
  readonly unknownUsers: ReadonlySet<string>;
  readonly unknownOrganisations: ReadonlySet<string>;
  readonly achievementKnown: boolean;
  readonly authorId: string;
  readonly submittedBy: string | null;
  readonly actorId: string | null;
  /** Null while nobody assesses. */
  readonly assessment: Assessment | null;
}
