import type { PriceSchedule } from '../price/price-schedule.schema.js';
import type { Milestone, PlannedMilestone } from './performance.js';

/** Milestones on which a payment hangs: a plan has to name each of them. */
export function milestonesOfPrice(price: PriceSchedule | null): string[] {
  const due = (price?.components ?? []).flatMap((component) => ('due' in component && component.due.kind === 'after' && component.due.trigger.event === 'milestone' ? [component.due.trigger.milestoneId] : []));
  return [...new Set(due)];
}

/** Milestones that were handed in or accepted may not change under those who did them. */
export function changesWhatIsDone(planned: readonly PlannedMilestone[], milestones: readonly Milestone[]): string[] {
  const plan = new Map(planned.map((each) => [each.key, each]));
  return milestones.filter(({ state }) => state === 'accepted' || state === 'submitted').filter(({ key, title, dueOn, by }) => {
    const next = plan.get(key);
    return next?.title !== title || next.dueOn !== dueOn || next.by !== by;
  }).map(({ title }) => title);
}

/** Days beyond the due day: until it was handed in where it was accepted or waits, until today otherwise. */
export function lateDays({ state, dueOn, submittedOn }: Pick<Milestone, 'state' | 'dueOn' | 'submittedOn'>, today: string): number {
  if (state === 'dropped') return 0;
  const on = state === 'accepted' || state === 'submitted' ? submittedOn! : today;
  return Math.max(0, Math.round((Date.parse(`${on}T00:00:00Z`) - Date.parse(`${dueOn}T00:00:00Z`)) / 86_400_000));
}
