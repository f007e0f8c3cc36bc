import { Injectable } from '@nestjs/common';
import { matchAnswered } from '@app/events';
import { Clock, decideAct, enforce, expectVersion, Problem } from '@app/kernel';
import { ChangeRecorder, digest, RuleRegistry, tell, TransactionRunner, type OperationContext } from '@app/platform';
import { maySee, sideOf } from '../domain/access.js';
import { otherSide, owingAfter, type GivenAnswer } from '../domain/answer.js';
import { matchMachine } from '../domain/match.machine.js';
import type { AnswerInput } from '../domain/match.schema.js';
import { matchingProblems } from '../domain/problems.js';
import { ANSWER_RULES } from '../domain/rules/answer.rules.js';
import { MatchRepository } from '../persistence/match.repository.js';
import { MatchViewRepository } from '../persistence/match-view.repository.js';
import { auditedMatch, pairOf } from './match-record.js';
import { MatchPresenter, type MatchShown } from './match-presenter.js';

/** One side says what it thinks of a match; the other side sees it, and has a date to answer an interest by. */
@Injectable()
export class AnswerMatch {
  constructor(
    private readonly transactions: TransactionRunner, private readonly matches: MatchRepository, private readonly views: MatchViewRepository, private readonly presenter: MatchPresenter,
    private readonly rules: RuleRegistry, private readonly recorder: ChangeRecorder, private readonly clock: Clock,
  ) {}

  /** Refuses: 403 a reader of neither side, 404 foreign or absent, 409 stale version or withdrawn match, 422 a missing reason, an answer given before. */
  async run(ctx: OperationContext, id: string, input: AnswerInput): Promise<MatchShown> {
    return this.transactions.run(ctx, async (ctx) => {
      const [before] = await this.matches.lockMany(ctx, [id]);
      if (!before || !maySee(ctx.actor, before)) throw new Problem(matchingProblems['match-not-found']);
      const side = sideOf(ctx.actor, before);
      if (side === null || ctx.actor.kind !== 'person') throw new Problem(matchingProblems['not-your-side']);
      const reason = input.reason ?? null;
      const comment = input.comment?.trim() || null;
      enforce(ANSWER_RULES, { answer: input.answer, reason, comment });
      const mine = before.answers.find((answer) => answer.side === side);
      decideAct(matchMachine, before.state, input.answer, { mine: mine?.answer ?? null }, reason ?? undefined);
      expectVersion(before.version, input.version);

      const at = this.clock.now();
      const given: GivenAnswer = { side, answer: input.answer, reason, comment, answeredAt: at, dueBy: mine ? mine.dueBy : before.owingSide === side ? before.answerBy : null };
      const answers = [...before.answers.filter((answer) => answer.side !== side), given];
      const days = await this.rules.productDefault(ctx, 'matching.answer-by.natural-days');
      const after = { ...before, ...owingAfter(answers, before, at, days), version: before.version + 1 };
      await this.matches.saveAnswer(ctx, id, given, { userId: ctx.actor.userId, organisationId: ctx.actor.organisationId });
      await this.matches.updateMany(ctx, [after], at);
      const view = auditedMatch(input.answer, before, after);
      await this.recorder.record(ctx, {
        ...view,
        before: { ...view.before, answer: mine ? said(mine) : null }, after: { ...view.after, side, answer: said(given) }, reason,
        events: [tell(matchAnswered, id, {
          ...pairOf(after), side, answer: input.answer, reason,
          answerBy: after.owingSide === otherSide(side) ? after.answerBy?.toISOString() ?? null : null, ...(await this.matches.titles(ctx, after)),
        })],
      });
      const [shown] = await this.presenter.matches(ctx, await this.views.byIds(ctx, [id]));
      return shown!;
    });
  }
}

/** What people write to each other stays out of the audit log; its digest proves what it was. */
const said = ({ answer, reason, comment }: GivenAnswer) => ({ answer, reason, comment: digest(comment) });
