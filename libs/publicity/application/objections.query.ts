import { Injectable } from '@nestjs/common';
import { chinaDate, Clock, mayUse, nextActs, Problem } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { overdue, type Objection } from '../domain/objection.js';
import { objectionMachine } from '../domain/objection.machine.js';
import type { ObjectionView } from '../domain/objection.schema.js';
import { publicityProblems } from '../domain/problems.js';
import { NoticeRepository } from '../persistence/notice.repository.js';
import { ObjectionRepository } from '../persistence/objection.repository.js';
import { AuditedUnits, PublicityDirectory } from './ports.js';
import { handles, lookerOf, personOf } from './readers.js';

/** Objections are confidential: the unit's handlers read all of a notice, everybody else their own. */
@Injectable()
export class Objections {
  constructor(private readonly notices: NoticeRepository, private readonly objections: ObjectionRepository, private readonly directory: PublicityDirectory, private readonly auditors: AuditedUnits, private readonly clock: Clock) {}

  /** Refuses: 404 a notice that is not for the reader. */
  async ofNotice(ctx: OperationContext, noticeId: string): Promise<{ items: ObjectionView[] }> {
    const { userId } = personOf(ctx.actor);
    const notice = await this.notices.find(ctx, await lookerOf(ctx, this.auditors), noticeId);
    if (!notice) throw new Problem(publicityProblems['notice-not-found']);
    const all = handles(ctx.actor, { organisationId: notice.organisationId, maker: notice.openedBy });
    return { items: await this.shown(ctx, await this.objections.ofNotice(ctx, noticeId, all ? null : userId)) };
  }

  /** Refuses: 404 where the reader neither made nor handles it. */
  async get(ctx: OperationContext, id: string): Promise<ObjectionView> {
    const objection = await this.objections.find(ctx, id);
    if (!objection || !concerns(ctx, objection)) throw new Problem(publicityProblems['objection-not-found']);
    return (await this.shown(ctx, [objection]))[0]!;
  }

  private async shown(ctx: OperationContext, objections: readonly Objection[]): Promise<ObjectionView[]> {
    const actorId = personOf(ctx.actor).userId;
    const today = chinaDate(this.clock.now());
    const names = await this.directory.names(ctx, [...new Set(objections.map(({ objectorId }) => objectorId))]);
    return objections.map((objection) => {
      const { id, noticeId, objectorId, noticeMaker, text, state, inTime, number, sha256, canonical, receivedAt, decideBy, replyBy, answer, settledAt, version } = objection;
      const mine = objectorId === actorId;
      const acts = nextActs(objectionMachine, state, { actorId, noticeMaker, objectorId }, (permission) => mayUse(ctx.actor, permission));
      return {
        id, noticeId, objectorId, objectorName: names.get(objectorId) ?? '', mine, text, state, inTime, receipt: { number, sha256, canonical, receivedAt: receivedAt.toISOString(), inTime },
        decideBy, replyBy, overdue: overdue(objection, today), answer, settledAt: settledAt?.toISOString() ?? null, version, receivedAt: receivedAt.toISOString(),
        nextActs: acts.filter(({ act }) => (act === 'withdraw' ? mine : handles(ctx.actor, { organisationId: objection.organisationId, maker: null })))
          .map(({ blockedBy, ...act }) => ({ ...act, blockedBy: blockedBy.map((each) => ({ ...each })) })),
      };
    });
  }
}

/** May this person touch the objection at all? Whoever opened the notice does not get to read what was said against it. */
export const concerns = ({ actor }: OperationContext, { objectorId, organisationId, noticeMaker }: Objection): boolean =>
  actor.kind === 'person' && (actor.userId === objectorId || handles(actor, { organisationId, maker: noticeMaker }));
