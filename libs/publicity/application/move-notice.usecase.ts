import { Injectable } from '@nestjs/common';
import { noticeOpened, noticeSuperseded, noticeWithdrawn } from '@app/events';
import { Clock, decideAct, enforce, expectVersion, mayUse, Problem, stateProblems } from '@app/kernel';
import { ChangeRecorder, tell, TransactionRunner, type OperationContext, type TransactionContext } from '@app/platform';
import { FREE_SUBJECT, type Notice, type NoticeContent } from '../domain/notice.js';
import { noticeMachine } from '../domain/notice.machine.js';
import type { NoticeActInput, NoticeContentInput, NoticeView } from '../domain/notice.schema.js';
import { publicityProblems } from '../domain/problems.js';
import { somethingChanged } from '../domain/rules/opening.rules.js';
import { NoticeRepository } from '../persistence/notice.repository.js';
import { noticeAudit, openedEvent, placeOf } from './audit-view.js';
import { NoticeDrafting } from './notice-drafting.js';
import { Notices } from './notices.query.js';
import { ofTheUnit } from './readers.js';

const compared = ({ title, facts, relatedParty, relatedPartyNote, scope, place }: Pick<NoticeContent, 'title' | 'facts' | 'relatedPartyNote' | 'scope' | 'place'> & { relatedParty: string }): string =>
  JSON.stringify([title['zh-CN'], title.en, facts.map(({ label, value, person, personalSum }) => [label['zh-CN'], label.en, value['zh-CN'], value.en, person, personalSum]), relatedParty, relatedPartyNote, scope, place]);

@Injectable()
export class MoveNotice {
  constructor(
    private readonly transactions: TransactionRunner, private readonly drafting: NoticeDrafting, private readonly notices: NoticeRepository,
    private readonly recorder: ChangeRecorder, private readonly clock: Clock, private readonly view: Notices,
  ) {}

  /** By a person of the unit. Refuses: 404 a foreign notice, 409 stale, illegal, or a procedure's own notice (supersede), 422 no reason or no changes. Answers the notice that stands. */
  async byHand(ctx: OperationContext, { id, act, version, reason, changes }: NoticeActInput & { id: string; act: string }): Promise<NoticeView> {
    return this.transactions.run(ctx, async (ctx) => {
      const before = await this.notices.lock(ctx, id);
      if (!before || !ofTheUnit(ctx.actor, before)) throw new Problem(publicityProblems['notice-not-found']);
      expectVersion(before.version, version);
      const row = decideAct(noticeMachine, before.state, act, {}, reason);
      if (row.permission === 'system' || !mayUse(ctx.actor, row.permission)) throw new Problem(stateProblems['unknown-act'], { act });
      if (act === 'withdraw') return this.view.get(ctx, (await this.close(ctx, before, 'withdraw', reason!)).id);
      if (before.subjectType !== FREE_SUBJECT) throw new Problem(publicityProblems['opened-elsewhere']);
      enforce([somethingChanged], { same: changes === undefined });
      return this.view.get(ctx, (await this.replace(ctx, before, changes!, reason!)).id);
    });
  }

  /** For the asking module, which has judged who may. Refuses: 404, 409 illegal, 422 as for opening. */
  async supersede(ctx: OperationContext, id: string, changes: NoticeContentInput, reason: string): Promise<Notice> {
    return this.transactions.run(ctx, async (ctx) => this.replace(ctx, await this.locked(ctx, id, 'supersede', reason), changes, reason));
  }

  async withdraw(ctx: OperationContext, id: string, reason: string): Promise<Notice> {
    return this.transactions.run(ctx, async (ctx) => this.close(ctx, await this.locked(ctx, id, 'withdraw', reason), 'withdraw', reason));
  }

  private async locked(ctx: TransactionContext, id: string, act: string, reason: string): Promise<Notice> {
    const before = await this.notices.lock(ctx, id);
    if (!before) throw new Problem(publicityProblems['notice-not-found']);
    decideAct(noticeMachine, before.state, act, {}, reason);
    return before;
  }

  /** Changed facts restart the period: the old notice goes to the archive and a new one begins, both or neither. */
  private async replace(ctx: TransactionContext, before: Notice, changes: NoticeContentInput, reason: string): Promise<Notice> {
    enforce([somethingChanged], { same: compared(before) === compared(changes) });
    const { kind, subjectType, subjectId, organisationId } = before;
    const next = await this.drafting.draft(ctx, { kind, subjectType, subjectId, organisationId, content: changes, replaced: before });
    await this.close(ctx, before, 'supersede', reason, next.id);
    if (!(await this.notices.insert(ctx, next))) throw new Problem(publicityProblems['already-open']);
    await this.recorder.record(ctx, {
      aggregateType: 'publicity-notice', aggregateId: next.id, act: 'open', before: null, after: noticeAudit(next), ruleVersions: next.rules.map(({ id }) => id),
      events: [tell(noticeOpened, next.id, openedEvent(next))],
    });
    return next;
  }

  private async close(ctx: TransactionContext, before: Notice, act: 'supersede' | 'withdraw', reason: string, supersededBy?: string): Promise<Notice> {
    const now = this.clock.now();
    const { to } = decideAct(noticeMachine, before.state, act, {}, reason);
    const after: Notice = { ...before, state: to, closedAt: now, closeReason: reason, version: before.version + 1, updatedAt: now };
    await this.notices.save(ctx, after, before.version);
    await this.recorder.record(ctx, {
      aggregateType: 'publicity-notice', aggregateId: before.id, act, before: noticeAudit(before), after: noticeAudit(after), reason,
      events: [supersededBy === undefined ? tell(noticeWithdrawn, before.id, placeOf(after)) : tell(noticeSuperseded, before.id, { ...placeOf(after), supersededBy })],
    });
    return after;
  }
}
