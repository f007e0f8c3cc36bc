import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { objectionReceived } from '@app/events';
import { calendarProblems, chinaDate, Clock, newId, Problem, type WorkingCalendar } from '@app/kernel';
import { CalendarStore, ChangeRecorder, RuleRegistry, tell, TransactionRunner, type OperationContext } from '@app/platform';
import { canonicalize } from 'json-canonicalize';
import { z } from 'zod';
import { cameInTime, type Objection } from '../domain/objection.js';
import type { ObjectionInput, ObjectionView } from '../domain/objection.schema.js';
import { publicityProblems } from '../domain/problems.js';
import { NoticeRepository } from '../persistence/notice.repository.js';
import { ObjectionRepository } from '../persistence/objection.repository.js';
import { noticeAudit, objectionAudit, placeOf } from './audit-view.js';
import { Objections } from './objections.query.js';
import { SignatureCheck } from './ports.js';
import { mayObject, personOf, readerOf } from './readers.js';

export const DUE = { decide: 'publicity.objection-admissibility-working-days', reply: 'publicity.objection-reply-working-days' } as const;

/** The last day of a due time; null where the calendar does not reach: nobody is turned away because next year's holidays are unknown. */
export function dueOn(calendar: WorkingCalendar, from: string, days: number): string | null {
  try {
    return calendar.addWorkingDays(from, days);
  } catch (error) {
    if (error instanceof Problem && error.definition === calendarProblems['beyond-known-calendar']) return null;
    throw error;
  }
}

@Injectable()
export class SubmitObjection {
  constructor(
    private readonly transactions: TransactionRunner, private readonly notices: NoticeRepository, private readonly objections: ObjectionRepository, private readonly signature: SignatureCheck,
    private readonly registry: RuleRegistry, private readonly calendars: CalendarStore, private readonly recorder: ChangeRecorder, private readonly clock: Clock, private readonly view: Objections,
  ) {}

  /** Refuses: 404 a notice that is not for the reader, 409 archived or said before, 422 a wrong password, 429. After the last day it is kept as a complaint. */
  async run(ctx: OperationContext, noticeId: string, { text, password }: ObjectionInput): Promise<ObjectionView> {
    const { userId } = personOf(ctx.actor);
    if (!(await this.notices.find(ctx, readerOf(ctx.actor), noticeId))) throw new Problem(publicityProblems['notice-not-found']);
    await this.signature.confirm(ctx, password);
    return this.transactions.run(ctx, async (ctx) => {
      const notice = await this.notices.lock(ctx, noticeId);
      if (!notice) throw new Problem(publicityProblems['notice-not-found']);
      if (notice.state === 'superseded' || notice.state === 'withdrawn') throw new Problem(publicityProblems['notice-closed']);
      if (!mayObject(ctx.actor, notice)) throw new Problem(publicityProblems['notice-not-found']);
      const receivedAt = this.clock.now();
      const today = chinaDate(receivedAt);
      const number = `YY-${today.replaceAll('-', '')}-${String(await this.objections.nextNumber(ctx)).padStart(6, '0')}`;
      const canonical = canonicalize({ number, noticeId, noticeText: notice.text, objectorId: userId, text, receivedAt: receivedAt.toISOString() });
      const calendar = await this.calendars.calendar(ctx);
      const [decide, reply] = [await this.dueRule(ctx, DUE.decide), await this.dueRule(ctx, DUE.reply)];
      const objection: Objection = {
        id: newId(), noticeId, organisationId: notice.organisationId, noticeMaker: notice.openedBy, objectorId: userId, number, text, canonical,
        sha256: createHash('sha256').update(canonical).digest('hex'), inTime: cameInTime(today, notice), state: 'received',
        decideBy: dueOn(calendar, today, decide.value), replyBy: dueOn(calendar, today, reply.value), ruleVersionIds: [decide.version.id, reply.version.id],
        admittedBy: null, admittedAt: null, settledBy: null, settledAt: null, answer: null, remindedOn: null, version: 1, receivedAt, updatedAt: receivedAt,
      };
      if (!(await this.objections.insert(ctx, objection))) throw new Problem(publicityProblems['already-objected']);
      const { id, inTime, decideBy, replyBy } = objection;
      await this.recorder.recordMany(ctx, [
        {
          aggregateType: 'publicity-objection', aggregateId: id, act: 'submit', before: null, after: objectionAudit(objection), ruleVersions: objection.ruleVersionIds,
          events: [tell(objectionReceived, id, { ...placeOf(notice), objectionId: id, inTime, decideBy, replyBy })],
        },
        { aggregateType: 'publicity-notice', aggregateId: noticeId, act: 'object', before: noticeAudit(notice), after: { ...noticeAudit(notice), objectionId: id, inTime } },
      ]);
      return this.view.get(ctx, id);
    });
  }

  private dueRule(ctx: OperationContext, rule: string) {
    return this.registry.value(ctx, { rule, jurisdictions: ['luqiao'], unitClass: 'any' }, z.int().min(1));
  }
}
