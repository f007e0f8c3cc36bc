import { Injectable } from '@nestjs/common';
import { deadlineDue } from '@app/events';
import { chinaDate, Clock, findAct } from '@app/kernel';
import { CalendarStore, ChangeRecorder, defineJob, RuleRegistry, tell, TransactionRunner, type Change, type OperationContext, type TransactionContext } from '@app/platform';
import { z } from 'zod';
import { daysFrom } from '../domain/deadline/civil-dates.js';
import { daysLeft, lastDayOf, LONGEST_BREAK_DAYS, type Deadline } from '../domain/deadline/deadline.js';
import { deadlineMachine } from '../domain/deadline/deadline.machine.js';
import { DEADLINE_KIND_NAMES, DEADLINE_KINDS } from '../domain/deadline/kinds.js';
import { DeadlineRepository } from '../persistence/deadline.repository.js';
import { clockOf, deadlineChange } from './deadline-record.js';

export const remindDeadlines = defineJob({
  name: 'rights.remind-deadlines', data: z.object({}), schedule: { cron: '10 7 * * *' },
  policy: { concurrency: 1, attempts: 5, backoffMs: 5_000, lockMs: 60_000, keepCompleted: 10 },
});

const BATCH = 50;
const days = z.array(z.int().min(0).max(3_650)).min(1);

/** Reminds of each stage of each deadline once, and marks what is over: state, reminder and event are one transaction, so that a killed worker loses and doubles nothing. */
@Injectable()
export class RemindDeadlines {
  constructor(
    private readonly transactions: TransactionRunner, private readonly deadlines: DeadlineRepository, private readonly registry: RuleRegistry,
    private readonly calendars: CalendarStore, private readonly recorder: ChangeRecorder, private readonly clock: Clock,
  ) {}

  /** Returns how many were reminded of; run again on the same day, none. */
  async run(ctx: OperationContext): Promise<number> {
    const stages: { kind: string; days: number[] }[] = [];
    for (const kind of DEADLINE_KIND_NAMES) stages.push({ kind, days: (await this.registry.value(ctx, { rule: DEADLINE_KINDS[kind].reminders, jurisdictions: ['luqiao'], unitClass: 'any' }, days)).value });
    await this.transactions.run(ctx, (ctx) => this.nameLastDays(ctx));
    for (let total = 0; ; ) {
      const done = await this.transactions.run(ctx, (ctx) => this.batch(ctx, stages));
      total += done;
      if (done < BATCH) return total;
    }
  }

  private async batch(ctx: TransactionContext, stages: { kind: string; days: number[] }[]): Promise<number> {
    const now = this.clock.now();
    const today = chinaDate(now);
    await this.deadlines.holdSweep(ctx);
    const owed = await this.deadlines.owed(ctx, { stages, today, longestBreak: LONGEST_BREAK_DAYS, limit: BATCH });
    if (owed.length === 0) return 0;
    await this.deadlines.putReminders(ctx, owed, now);
    const changes: Change[] = [];
    const moved: { after: Deadline; seen: number }[] = [];
    for (const { daysBefore, ...before } of owed) {
      const over = daysBefore === -1;
      const after: Deadline = over && before.state === 'open' ? { ...before, state: findAct(deadlineMachine, before.state, 'mark-overdue').to, version: before.version + 1, updatedAt: now } : before;
      if (after !== before) moved.push({ after, seen: before.version });
      const events = [tell(deadlineDue, before.id, { ...clockOf(before), kindTexts: DEADLINE_KINDS[before.kind].texts, turn: DEADLINE_KINDS[before.kind].turn, lastDay: before.lastDay ?? before.dueOn!, daysLeft: daysLeft(before, today)!, overdue: over })];
      changes.push(deadlineChange(over ? 'mark-overdue' : 'remind', before, after, { events }));
    }
    await this.deadlines.put(ctx, moved);
    await this.recorder.recordMany(ctx, changes);
    return owed.length;
  }

  /** Days off roll a last day on as soon as the calendar of that year is known. */
  private async nameLastDays(ctx: TransactionContext): Promise<void> {
    const calendar = await this.calendars.calendar(ctx);
    const today = chinaDate(this.clock.now());
    const found = await this.deadlines.undated(ctx, { kinds: DEADLINE_KIND_NAMES.filter((kind) => DEADLINE_KINDS[kind].rolls), from: daysFrom(today, -LONGEST_BREAK_DAYS), until: calendar.knownUntil, limit: 1_000 });
    const named = found.flatMap((before) => {
      const lastDay = lastDayOf(calendar, before);
      return lastDay === null ? [] : [{ before, after: { ...before, lastDay, version: before.version + 1, updatedAt: this.clock.now() } }];
    });
    await this.deadlines.put(ctx, named.map(({ before, after }) => ({ after, seen: before.version })));
    await this.recorder.recordMany(ctx, named.map(({ before, after }) => deadlineChange('edit', before, after)));
  }
}
