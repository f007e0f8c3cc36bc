import type { OpeningFacts } from './rules/opening.rules.js';
import type { AwardStanding, ExaminationStanding, JudgingStanding, PerformanceStanding, SilenceStanding } from './standings.js';

/** Everything that the rules of a challenge's table ask for; a standing that its state does not need yet is the empty one. */
export interface ChallengeFacts extends OpeningFacts {
  readonly examination: ExaminationStanding;
  readonly judging: JudgingStanding;
  readonly award: AwardStanding;
  readonly performance: PerformanceStanding;
  readonly silence: SilenceStanding;
}
