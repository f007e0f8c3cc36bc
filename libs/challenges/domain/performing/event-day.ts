import { chinaDate } from '@app/kernel';
import type { Lane } from './lane.js';

/** Before the lane was found to have failed; what came later did not make it fail. */
const inTime = ({ entry }: Lane, at: Date): boolean => entry.decidedAt === null || at <= entry.decidedAt;

/** Acknowledged force majeure that had not passed before the lane ended; it may be recorded as over since. */
function acknowledged(lane: Lane): string[] {
  return (lane.deal?.forceMajeure ?? []).filter(({ state, at, endedOn }) => {
    if (!inTime(lane, at)) return false;
    return state === 'acknowledged' || (state === 'over' && lane.entry.decidedAt !== null && endedOn !== null && endedOn >= chinaDate(lane.entry.decidedAt));
  }).map(({ since }) => since);
}

/** Days on which endings of its contract took effect; one for force majeure counts from the day on which that began. */
function ended(lane: Lane, grounds: (ground: string) => boolean): string[] {
  return (lane.deal?.endings ?? []).flatMap(({ state, ground, groundId, effectiveAt }) => {
    if (state !== 'effective' || effectiveAt === null || !inTime(lane, effectiveAt) || !grounds(ground)) return [];
    const cause = ground === 'force_majeure' ? lane.deal!.forceMajeure.find(({ id }) => id === groundId) : undefined;
    return [cause?.since ?? chinaDate(effectiveAt)];
  });
}

/**
 * The civil day (YYYY-MM-DD, China) of the insured event, the earliest of the lanes that failed: of a challenge that force majeure ended the day on which that began, of one that failed the day on which a contract ended.
 * Lanes that were eliminated before do not count. Null where the contracts do not say, as where a stage was sent back for good.
 */
export function eventDay(lanes: readonly Lane[], endedAs: string): string | null {
  const failed = lanes.filter(({ entry }) => entry.state === 'failed');
  const days = failed.flatMap((lane) => (endedAs === 'force_majeure' ? [...acknowledged(lane), ...ended(lane, (ground) => ground === 'force_majeure')] : ended(lane, () => true)));
  return days.sort()[0] ?? null;
}
