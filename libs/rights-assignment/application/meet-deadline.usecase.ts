import { Injectable } from '@nestjs/common';
import { belongsTo, chinaDate, Clock, decideAct, expectVersion, mayUse, Problem, type Actor } from '@app/kernel';
import { ChangeRecorder, TransactionRunner, type OperationContext } from '@app/platform';
import type { Deadline, Fulfilment } from '../domain/deadline/deadline.js';
import { deadlineMachine } from '../domain/deadline/deadline.machine.js';
import { rightsDeadlinePermissions as may } from '../domain/deadline/deadline.permissions.js';
import type { MeetInput } from '../domain/deadline/deadline.schema.js';
import { seesDeadline } from '../domain/deadline/access.js';
import { rightsProblems } from '../domain/problems.js';
import { DeadlineRepository } from '../persistence/deadline.repository.js';
import { actingPerson } from './acting-person.js';
import { deadlineChange } from './deadline-record.js';

export const mayMeet = (actor: Actor, deadline: Pick<Deadline, 'organisationId'>): boolean => belongsTo(actor, deadline.organisationId) && mayUse(actor, may['deadline.meet']);

@Injectable()
export class MeetDeadline {
  constructor(private readonly transactions: TransactionRunner, private readonly deadlines: DeadlineRepository, private readonly recorder: ChangeRecorder, private readonly clock: Clock) {}

  /** Closed by the unit's office with what shows it. Refuses 404, 403 another unit's, 409 illegal move or stale version, 422 broken rules. */
  async run(ctx: OperationContext, id: string, { version, number, on, document }: MeetInput): Promise<void> {
    const person = actingPerson(ctx.actor);
    await this.transactions.run(ctx, async (ctx) => {
      const before = await this.deadlines.lock(ctx, id);
      if (!before || !seesDeadline(person, before)) throw new Problem(rightsProblems['deadline-not-found']);
      if (!mayMeet(person, before)) throw new Problem(rightsProblems['not-yours'], { act: 'meet' });
      expectVersion(before.version, version);
      const now = this.clock.now();
      const fulfilment: Fulfilment = { on, number, document, source: 'office' };
      const { to } = decideAct(deadlineMachine, before.state, 'meet', { deadline: before, fulfilment, today: chinaDate(now) });
      const { title: _, people: __, ...deadline } = before;
      const after: Deadline = { ...deadline, state: to, fulfilment, metBy: person.userId, version: before.version + 1, updatedAt: now };
      await this.deadlines.put(ctx, [{ after, seen: before.version }]);
      await this.recorder.record(ctx, deadlineChange('meet', deadline, after));
    });
  }
}
