import { Injectable } from '@nestjs/common';
import { objectionAdmitted, objectionSettled } from '@app/events';
import { Clock, decideAct, expectVersion, findAct, mayUse, Problem, stateProblems } from '@app/kernel';
import { ChangeRecorder, digest, tell, TransactionRunner, type OperationContext } from '@app/platform';
import { standingOf } from '../domain/notice.js';
import { afterAct, isOpen, type Objection } from '../domain/objection.js';
import { objectionMachine } from '../domain/objection.machine.js';
import type { ObjectionActInput, ObjectionView } from '../domain/objection.schema.js';
import { publicityProblems } from '../domain/problems.js';
import { NoticeRepository } from '../persistence/notice.repository.js';
import { ObjectionRepository } from '../persistence/objection.repository.js';
import { objectionAudit, placeOf } from './audit-view.js';
import { concerns, Objections } from './objections.query.js';
import { personOf } from './readers.js';

@Injectable()
export class MoveObjection {
  constructor(
    private readonly transactions: TransactionRunner, private readonly notices: NoticeRepository, private readonly objections: ObjectionRepository,
    private readonly recorder: ChangeRecorder, private readonly clock: Clock, private readonly view: Objections,
  ) {}

  /** Refuses: 404 where the actor neither made nor handles it, 409 stale or illegal, 422 no words where they are due, or a handler who objected. */
  async run(ctx: OperationContext, { id, act, version, reason }: ObjectionActInput & { id: string; act: string }): Promise<ObjectionView> {
    const { userId, organisationId } = personOf(ctx.actor);
    return this.transactions.run(ctx, async (ctx) => {
      // The notice first, as everywhere: two who act at once never wait for each other crosswise.
      const seen = await this.objections.find(ctx, id);
      if (!seen || !concerns(ctx, seen)) throw new Problem(publicityProblems['objection-not-found']);
      const notice = (await this.notices.lock(ctx, seen.noticeId))!;
      const before = (await this.objections.lock(ctx, id))!;
      expectVersion(before.version, version);
      const { objectorId, noticeMaker } = before;
      // Whose act it is comes before its rules: an objector is not told what a handler would be.
      const { permission } = findAct(objectionMachine, before.state, act);
      const may = permission !== 'system' && mayUse(ctx.actor, permission) && (act === 'withdraw' ? objectorId === userId : organisationId === before.organisationId);
      if (!may) throw new Problem(stateProblems['unknown-act'], { act });
      const row = decideAct(objectionMachine, before.state, act, { actorId: userId, noticeMaker, objectorId }, reason);
      const now = this.clock.now();
      const after: Objection = { ...before, state: row.to, ...afterAct(act, before, userId, reason ?? null, now), version: before.version + 1, updatedAt: now };
      await this.objections.save(ctx, after, before.version);
      const told = { ...placeOf(notice), objectionId: id, inTime: after.inTime };
      const { openObjections, clear } = standingOf(notice, await this.objections.blocking(ctx, notice));
      await this.recorder.record(ctx, {
        // The words are confidential: the log proves them, it does not tell them.
        aggregateType: 'publicity-objection', aggregateId: id, act, before: objectionAudit(before), after: objectionAudit(after), reason: digest(reason),
        events: [isOpen(after) ? tell(objectionAdmitted, id, told) : tell(objectionSettled, id, { ...told, outcome: after.state as 'upheld', openObjections, clear })],
      });
      return this.view.get(ctx, id);
    });
  }
}
