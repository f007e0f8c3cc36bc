import { Injectable } from '@nestjs/common';
import { chinaDate, Clock } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { daysLeft, type Deadline } from '../domain/deadline/deadline.js';
import { DEADLINE_KINDS } from '../domain/deadline/kinds.js';
import { disclosureMachine } from '../domain/disclosure.machine.js';
import type { DeadlineBrief, MyResult } from '../domain/my-results.schema.js';
import { nextStepOf } from '../domain/next-step.js';
import { ROLE_OF } from '../domain/questions.js';
import { rightsApplicationMachine } from '../domain/rights-application.machine.js';
import { standing, titleOn } from '../domain/title/chain.js';
import { DeadlineRepository } from '../persistence/deadline.repository.js';
import { MyResultsRepository, type ResultRow } from '../persistence/my-results.repository.js';
import { TitleRepository, type FoundTitle } from '../persistence/title.repository.js';
import { TitleDesk } from './title-desk.facade.js';

/** So many clocks are shown beside one result. */
const CLOCKS = 5;
type Answers = Awaited<ReturnType<TitleDesk['answersFor']>>;

/** Everything of a person's own results on one page, in a number of statements that does not grow with them. */
@Injectable()
export class MyResultsQuery {
  constructor(
    private readonly results: MyResultsRepository, private readonly titles: TitleRepository, private readonly deadlines: DeadlineRepository, private readonly desk: TitleDesk, private readonly clock: Clock,
  ) {}

  /** Up to `limit` + 1 results, newest first. */
  async page(ctx: OperationContext, { after, limit }: { after: string | undefined; limit: number }): Promise<MyResult[]> {
    if (ctx.actor.kind !== 'person') return [];
    const { userId } = ctx.actor;
    const rows = await this.results.page(ctx, { userId, after, limit });
    const ids = rows.map(({ id }) => id);
    const titles = new Map((await this.titles.ofDisclosures(ctx, ids)).map((title) => [title.disclosureId, title]));
    const running = await this.deadlines.nextOf(ctx, ids, CLOCKS);
    const answers = await this.desk.answersFor(ctx, [...titles.values()].map((title) => ({ title, asker: `person:${userId}` })));
    const today = chinaDate(this.clock.now());
    return rows.map((row) => view(row, titles.get(row.id), running.filter(({ disclosureId }) => disclosureId === row.id), answers, { userId, today }));
  }
}

const brief = (deadline: Deadline, today: string): DeadlineBrief => ({
  id: deadline.id, kind: deadline.kind, kindTexts: DEADLINE_KINDS[deadline.kind].texts, state: deadline.state, period: deadline.period, dueOn: deadline.dueOn, lastDay: deadline.lastDay, daysLeft: daysLeft(deadline, today),
});

function view(row: ResultRow, title: FoundTitle | undefined, deadlines: readonly Deadline[], answers: Answers, { userId, today }: { userId: string; today: string }): MyResult {
  const { application: a } = row;
  const next = nextStepOf({ disclosure: row.state, referredTo: row.referredTo.map((kind) => ROLE_OF[kind]), application: a && { ...a, toSign: a.toSign.map(({ name }) => name) } }, today);
  const mySignature = a?.state === 'team_consent' && a.toSign.some((one) => one.userId === userId);
  const mine = next.turn === 'signers' ? mySignature : next.turn === 'author' && userId === (a && a.state !== 'rejected' && a.state !== 'withdrawn' && a.state !== 'revoked' ? a.applicantId : row.authorId);
  const now = title && titleOn(title.entries, today);
  return {
    disclosureId: row.id, title: row.title, protection: row.protection, mine: row.authorId === userId, state: row.state, stateTexts: disclosureMachine.states[row.state].texts,
    submittedAt: row.submittedAt?.toISOString() ?? null, assessedAt: row.assessedAt?.toISOString() ?? null, updatedAt: row.updatedAt.toISOString(),
    application: a && { id: a.id, state: a.state, stateTexts: rightsApplicationMachine.states[a.state].texts, form: a.form, mySignature, noticeEndsOn: a.noticeEndsOn, updatedAt: new Date(a.updatedAt).toISOString() },
    step: { turn: next.turn, roles: [...next.roles], turnTexts: next.turnTexts, texts: next.texts, mine, page: a ? `/rights-applications/${a.id}` : `/disclosures/${row.id}` },
    rights: title && now ? {
      titleId: title.id, owners: now.owners.map(({ key, name, share, userId: owner }) => ({ key, name, share, me: owner === userId })), applicationNumber: now.applicationNumber, grantNumber: now.grantNumber,
      licences: now.licences.length, liens: now.liens.length, asOwner: now.owners.some((owner) => owner.userId === userId), consents: answers.get(title.id) ?? [],
      history: standing(title.entries).map(({ content, effectiveOn }) => ({ kind: content.kind, on: effectiveOn })),
    } : null,
    deadlines: deadlines.map((deadline) => brief(deadline, today)),
  };
}
