import type { Challenge } from '../../api/shapes';
import type { ChallengeValues } from './challengeValues';
import { PERSONAL } from './choices';
import { prizeSum } from './prizes';
import { weightSum } from './weights';

export const SECTIONS = ['problem', 'user', 'criteria', 'prizes', 'ip', 'eligibility', 'times'] as const;
export type SectionName = (typeof SECTIONS)[number];
const filled = (...texts: (string | null | undefined)[]): boolean => texts.every((one) => !!one?.trim());

/** Which sections have what opening needs, as far as the form can tell; the server judges. */
export function progressOf(v: ChallengeValues): Record<SectionName, boolean> {
  const scene = v.kind === 'scene';
  const criteria = (v.criteria ?? []).flatMap((one) => (one ? [one] : []));
  const stages = (v.stages ?? []).flatMap((one) => (one ? [one] : []));
  const sum = prizeSum({ kind: v.kind ?? 'open', poolFen: v.poolFen, stages, lanes: v.lanes });
  const refused = (v.eligibility ?? []).some((one) => (v.regime === 'national' && PERSONAL.includes(one?.kind ?? '')) || (scene && one?.kind === 'sales_history'));
  const [asked, ends] = [Date.parse(v.questionsUntil ?? ''), Date.parse(v.entriesUntil ?? '')];
  return {
    problem: filled(v.title, v.problem) && v.problem!.trim().length >= 10,
    user: filled(v.endUser, v.field),
    criteria: scene ? true : criteria.length > 0 && criteria.every(({ name }) => filled(name)) && weightSum(criteria.map(({ weight }) => weight)).whole === 'exact',
    prizes: scene ? true : sum.poolFen > 0 && stages.length > 0 && stages.every(({ title, fen }) => filled(title) && (fen ?? 0) > 0) && new Set(stages.map(({ id }) => id)).size === stages.length && sum.leftFen === 0 && !sum.overdrawn && (v.kind !== 'race' || (sum.lanes > 0 && sum.startFen > 0)),
    ip: v.ip?.owner !== undefined && v.ip.owner !== 'to_be_decided' && filled(v.ip.use, v.ip.secrecy),
    eligibility: !refused && (v.kind !== 'directed' || !!v.invited?.length),
    times: scene ? !Number.isNaN(ends) : asked < ends && filled(v.judgedBy),
  };
}

/** Keepers are named on the page of the draft; they are done once every one of them has made a key. */
export const keepersDone = (challenge: Pick<Challenge, 'keepers' | 'kind'> | undefined): boolean => !!challenge && challenge.keepers.named > 0 && challenge.keepers.ready === challenge.keepers.named;
