import { Injectable } from '@nestjs/common';
import { chinaDate, Clock, findAct, newId } from '@app/kernel';
import { CalendarStore, ChangeRecorder, TransactionRunner, type OperationContext, type TransactionContext } from '@app/platform';
import { lastDayOf, type Deadline, type DeadlineFacts, type DeadlineKey, type Fulfilment } from '../domain/deadline/deadline.js';
import { deadlineMachine } from '../domain/deadline/deadline.machine.js';
import type { DeadlineKind } from '../domain/deadline/kinds.js';
import { reconcile, type WantedDeadline } from '../domain/deadline/reconcile.js';
import { DeadlineRepository } from '../persistence/deadline.repository.js';
import { deadlineChange } from './deadline-record.js';

export interface OverdueDeadline extends Pick<Deadline, 'id' | 'organisationId' | 'subjectType' | 'subjectId' | 'titleId' | 'disclosureId'> {
  readonly kind: DeadlineKind;
  readonly dueOn: string;
  /** The last day that counted; null where the calendar of that year is not known. */
  readonly lastDay: string | null;
  /** Of the result; null where the clock is of none. */
  readonly title: string | null;
}

/** The book of all clocks: consumers open, satisfy and drop them here; asked again with the same, nothing happens. */
@Injectable()
export class DeadlineBook {
  constructor(
    private readonly transactions: TransactionRunner, private readonly deadlines: DeadlineRepository, private readonly calendars: CalendarStore,
    private readonly recorder: ChangeRecorder, private readonly clock: Clock,
  ) {}

  /** Opens a clock, or corrects its day where there is one already; one that the office closed stays closed. */
  async open(ctx: OperationContext, facts: DeadlineFacts): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const calendar = await this.calendars.calendar(ctx);
      await this.apply(ctx, facts, [facts.kind], ({ period }) => period === facts.period, (kept) => [{ ...facts, lastDay: lastDayOf(calendar, facts), fulfilment: kept?.fulfilment ?? null }]);
    });
  }

  /** What kept it, by an act of the product. Nothing happens where there is no such clock or it is met. */
  async satisfy(ctx: OperationContext, key: DeadlineKey, { on, number }: Pick<Fulfilment, 'on' | 'number'>): Promise<void> {
    await this.move(ctx, key, 'satisfy', { fulfilment: { on, number, source: 'act', document: null } });
  }

  /** It no longer applies. Nothing happens where there is no such clock or it was dropped. */
  async drop(ctx: OperationContext, key: DeadlineKey): Promise<void> {
    await this.move(ctx, key, 'drop', {});
  }

  /** What is overdue of results in these organisations, longest first; a notice's period is of none, and its end no omission. For the auditor's queue of risks. No access check: the asking module has its own. */
  async overdue(ctx: OperationContext, { organisationIds, limit = 100 }: { organisationIds: readonly string[]; limit?: number }): Promise<OverdueDeadline[]> {
    if (organisationIds.length === 0) return [];
    return (await this.deadlines.overdue(ctx, organisationIds, limit)).map(({ id, kind, organisationId, subjectType, subjectId, titleId, disclosureId, dueOn, lastDay, title }) =>
      ({ id, kind, organisationId, subjectType, subjectId, titleId, disclosureId, dueOn: dueOn!, lastDay, title }));
  }

  /** One at a time for the clocks of one subject, to the end of the transaction. */
  hold(ctx: TransactionContext, subjectId: string): Promise<void> {
    return this.deadlines.holdSubject(ctx, subjectId);
  }

  /** Brings the clocks of these kinds of one subject to what they ought to be. */
  async derive(ctx: TransactionContext, subject: Pick<DeadlineKey, 'subjectType' | 'subjectId'>, kinds: readonly DeadlineKind[], wanted: readonly WantedDeadline[]): Promise<void> {
    await this.apply(ctx, subject, kinds, () => true, () => wanted);
  }

  private async apply(
    ctx: TransactionContext, { subjectType, subjectId }: Pick<DeadlineKey, 'subjectType' | 'subjectId'>, kinds: readonly DeadlineKind[],
    meant: (deadline: Deadline) => boolean, wanted: (first: Deadline | undefined) => readonly WantedDeadline[],
  ): Promise<void> {
    await this.deadlines.holdSubject(ctx, subjectId);
    const existing = (await this.deadlines.ofSubject(ctx, subjectType, subjectId, kinds)).filter(meant);
    const now = this.clock.now();
    const steps = reconcile(existing, wanted(existing[0]), { now, today: chinaDate(now), newId });
    for (const { act, before } of steps) if (before && act !== 'edit') findAct(deadlineMachine, before.state, act);
    // several steps of one deadline: what is kept is the last, what was seen is the first
    const last = new Map(steps.map(({ after }) => [after.id, after]));
    const seen = new Map([...steps].reverse().map(({ before, after }) => [after.id, before?.version ?? null]));
    await this.deadlines.put(ctx, [...last.values()].map((after) => ({ after, seen: seen.get(after.id)! })));
    await this.recorder.recordMany(ctx, steps.map(({ act, before, after }) => deadlineChange(act, before, after)));
  }

  private async move(ctx: OperationContext, { kind, subjectType, subjectId, period }: DeadlineKey, act: 'satisfy' | 'drop', change: Partial<Deadline>): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const before = (await this.deadlines.ofSubject(ctx, subjectType, subjectId, [kind])).find((each) => each.period === period);
      const row = before && deadlineMachine.acts.find((each) => each.act === act && each.from.includes(before.state));
      if (!before || !row) return;
      const after: Deadline = { ...before, ...change, state: row.to, version: before.version + 1, updatedAt: this.clock.now() };
      await this.deadlines.put(ctx, [{ after, seen: before.version }]);
      await this.recorder.record(ctx, deadlineChange(act, before, after));
    });
  }
}
