/** Unknown is an honest answer and never passes. */
export const ETHICS_ANSWERS = ['yes', 'no', 'unknown'] as const;
export type EthicsAnswer = (typeof ETHICS_ANSWERS)[number];
/** What makes a review necessary (rules K1): people, their samples or data; laboratory animals; other ethical risks; whatever a law says. */
export const REVIEW_QUESTIONS = ['human', 'animals', 'other_risk', 'by_law'] as const;
export type ReviewQuestion = (typeof REVIEW_QUESTIONS)[number];
/** The list of activities that experts review again (rules K4). */
export const LISTED_ACTIVITIES = ['new_species', 'chimera', 'germline', 'brain_interface', 'human_machine', 'opinion_algorithm', 'autonomous_decision'] as const;
export type ListedActivity = (typeof LISTED_ACTIVITIES)[number];
export const OPINION_OUTCOMES = ['approved', 'to_revise', 'rejected'] as const;

/** Of a committee, or of the experts who look again. */
export interface EthicsOpinion {
  readonly body: string;
  readonly number: string;
  /** Civil date in China, `YYYY-MM-DD`. */
  readonly date: string;
  readonly outcome: (typeof OPINION_OUTCOMES)[number];
}
export interface EthicsAnswers {
  readonly questions: Readonly<Record<ReviewQuestion, EthicsAnswer>>;
  readonly listed: Readonly<Record<ListedActivity, EthicsAnswer>>;
  readonly opinion: EthicsOpinion | null;
  readonly rereview: EthicsOpinion | null;
}
export interface EthicsScreen extends EthicsAnswers {
  readonly id: string;
  readonly challengeId: string;
  readonly entryId: string;
  /** The last one of an entry counts. */
  readonly seq: number;
  /** Rows of the registry that asked. */
  readonly ruleVersionIds: readonly string[];
  readonly answeredBy: string;
  readonly answeredAt: Date;
}

export const ETHICS_GAPS = ['unanswered', 'list-changed', 'unknown', 'opinion-missing', 'opinion-negative', 'rereview-missing', 'rereview-negative'] as const;
export type EthicsGap = (typeof ETHICS_GAPS)[number];

/** What still stands in the way of a team; nothing where it may be publicised and awarded. `flagged`: the challenge itself was marked as touching ethics. `rows`: the versions in force that ask. */
export function ethicsGaps(screen: EthicsScreen | undefined, { flagged, rows }: { readonly flagged: boolean; readonly rows: readonly string[] }): readonly EthicsGap[] {
  if (!screen) return ['unanswered'];
  if (rows.some((id) => !screen.ruleVersionIds.includes(id))) return ['list-changed'];
  const [asked, listed] = [Object.values(screen.questions), Object.values(screen.listed)];
  const again = listed.includes('yes');
  const review = flagged || again || asked.includes('yes');
  return [
    ...([...asked, ...listed].includes('unknown') ? ['unknown' as const] : []),
    ...opinionGap(review, screen.opinion, 'opinion'), ...opinionGap(again, screen.rereview, 'rereview'),
  ];
}

function opinionGap<Of extends 'opinion' | 'rereview'>(needed: boolean, opinion: EthicsOpinion | null, of: Of): readonly (`${Of}-missing` | `${Of}-negative`)[] {
  if (opinion !== null && opinion.outcome !== 'approved') return [`${of}-negative`];
  return needed && opinion === null ? [`${of}-missing`] : [];
}
