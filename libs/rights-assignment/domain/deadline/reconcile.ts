import { isOver, type Deadline, type DeadlineFacts, type Fulfilment } from './deadline.js';

/** A clock as it ought to stand now. */
export interface WantedDeadline extends DeadlineFacts {
  readonly lastDay: string | null;
  /** What has kept it; null while nothing has. */
  readonly fulfilment: Fulfilment | null;
}
/** One step of one deadline; several steps of one follow each other. */
export interface DeadlineStep {
  readonly act: 'open' | 'edit' | 'satisfy' | 'reopen' | 'redate' | 'drop';
  readonly before: Deadline | null;
  readonly after: Deadline;
}

const keyOf = ({ kind, subjectType, subjectId, period }: DeadlineFacts): string => [kind, subjectType, subjectId, period].join('|');
const same = (a: DeadlineFacts & { lastDay: string | null }, b: DeadlineFacts & { lastDay: string | null }): boolean =>
  a.startsOn === b.startsOn && a.dueOn === b.dueOn && a.lastDay === b.lastDay && a.concerned.join() === b.concerned.join() && a.ruleVersions.join() === b.ruleVersions.join();

/**
 * What must happen so that the clocks stand as they ought to: new ones open, what was kept is met, what no longer applies is dropped, what was
 * corrected runs again. What the office closed with evidence stays closed. Asked twice, the second answer is empty.
 */
export function reconcile(existing: readonly Deadline[], wanted: readonly WantedDeadline[], { now, today, newId }: { now: Date; today: string; newId: () => string }): DeadlineStep[] {
  const steps: DeadlineStep[] = [];
  const left = new Map(existing.map((deadline) => [keyOf(deadline), deadline]));
  for (const want of wanted) {
    const { fulfilment, ...facts } = want;
    let current = left.get(keyOf(want));
    left.delete(keyOf(want));
    const step = (act: DeadlineStep['act'], change: Partial<Deadline>): void => {
      const before: Deadline | null = current ?? null;
      current = { ...(before ?? { ...facts, id: newId(), version: 0, state: 'open', fulfilment: null, metBy: null, createdAt: now, updatedAt: now }), ...change, version: (before?.version ?? 0) + 1, updatedAt: now };
      steps.push({ act, before, after: current });
    };
    if (!current) step('open', {});
    const byOffice = current!.state === 'met' && current!.fulfilment?.source === 'office';
    if (current!.state === 'dropped' || (current!.state === 'met' && !byOffice && fulfilment === null)) step('reopen', { state: 'open', ...facts, fulfilment: null, metBy: null });
    else if (!same(current!, facts)) step(current!.state === 'overdue' && !isOver(facts, today) ? 'redate' : 'edit', { ...facts, ...(current!.state === 'overdue' && !isOver(facts, today) && { state: 'open' }) });
    else if (current!.state === 'met' && !byOffice && fulfilment !== null && fulfilment.number !== current!.fulfilment?.number) step('edit', { fulfilment });
    if (fulfilment !== null && current!.state !== 'met') step('satisfy', { state: 'met', fulfilment });
  }
  for (const gone of left.values()) if (gone.state !== 'dropped') steps.push({ act: 'drop', before: gone, after: { ...gone, state: 'dropped', version: gone.version + 1, updatedAt: now } });
  return steps;
}
