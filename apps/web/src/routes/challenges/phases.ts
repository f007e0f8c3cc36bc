import type { Challenge } from '../../api/shapes';

export const PARTS = ['overview', 'rules', 'times', 'prizes', 'keepers', 'questions', 'invitations', 'entries', 'examination', 'panel', 'award', 'results', 'milestones', 'history'] as const;
export type Part = (typeof PARTS)[number];
export const PHASES = ['publish', 'enter', 'judge', 'award', 'perform'] as const;
export type PhaseName = (typeof PHASES)[number];
export interface Phase { name: PhaseName; /** `ended`: here it ended without a result. */ at: 'done' | 'now' | 'ended' | 'ahead'; /** Those of its parts that the reader may open. */ parts: Part[] }

/** The history is of all phases: it stands beside whichever is open. */
const OF: Record<Exclude<Part, 'history'>, PhaseName> = {
  overview: 'publish', rules: 'publish', times: 'publish', prizes: 'publish', keepers: 'publish', questions: 'enter', invitations: 'enter', entries: 'enter',
  examination: 'judge', panel: 'judge', award: 'award', results: 'award', milestones: 'perform',
};
const NOW: Record<Challenge['state'], PhaseName | null> = {
  draft: 'publish', in_review: 'publish', approved: 'publish', open: 'enter', closed: 'enter', examining: 'judge', judging: 'judge', judged: 'award', in_publicity: 'award',
  awarded: 'perform', performing: 'perform', accepted: 'perform', failed: 'perform', force_majeure: 'perform', settled: 'perform', evaluated: null,
  no_entry: 'enter', withdrawn: 'enter', all_rejected: 'judge', aborted: 'judge',
};
const ENDED: readonly Challenge['state'][] = ['no_entry', 'withdrawn', 'all_rejected', 'aborted'];

/** Where a challenge stands, phase by phase; nothing of a scene is awarded or performed. */
export function phasesOf({ kind, state, edition }: Pick<Challenge, 'kind' | 'state' | 'edition'>, parts: readonly Part[]): Phase[] {
  const names = kind === 'scene' ? PHASES.slice(0, 3) : PHASES;
  // what was withdrawn before it opened ended before anybody could enter
  const now = state === 'withdrawn' && edition === 0 ? 'publish' : NOW[state];
  const place = now === null ? names.length : names.indexOf(now);
  return names.map((name, n) => ({ name, at: n < place ? 'done' : n > place ? 'ahead' : ENDED.includes(state) ? 'ended' : 'now', parts: parts.filter((one) => one !== 'history' && OF[one] === name) }));
}

/** The phase whose parts stand below the line: the one of the open part; beside the history the last one with parts that has been reached. */
export function shownPhase(phases: readonly Phase[], part: Part): Phase | undefined {
  return phases.find(({ parts }) => parts.includes(part)) ?? phases.filter(({ at, parts }) => at !== 'ahead' && parts.length > 0).at(-1) ?? phases[0];
}
