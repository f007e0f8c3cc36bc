import { Injectable } from '@nestjs/common';
import { questionAnswered, questionAsked } from '@app/events';
import { Clock, enforce, newId, Problem } from '@app/kernel';
import { digest, tell, TransactionRunner, type OperationContext } from '@app/platform';
import type { ChallengeWords } from '../domain/challenge.input.js';
import { challengeProblems } from '../domain/problems.js';
import { askerIsVerified } from '../domain/rules/questions.rules.js';
import { ChallengeRepository } from '../persistence/challenge.repository.js';
import { QuestionRepository } from '../persistence/question.repository.js';
import { actingPerson, challengeAudit, ChallengeTable, refOf } from './challenge-table.js';
import { SecrecyGate } from './secrecy-gate.js';

/** Questions and answers, public to all. */
@Injectable()
export class AskQuestion {
  constructor(
    private readonly transactions: TransactionRunner, private readonly gate: SecrecyGate, private readonly challenges: ChallengeRepository, private readonly questions: QuestionRepository, private readonly table: ChallengeTable,
    private readonly clock: Clock,
  ) {}

  /** Refuses 422 `challenges.secrecy-stop` first; 404, 422 an organisation that is not verified, 409 not open, or over by the database's clock. */
  async ask(ctx: OperationContext, challengeId: string, { secrecyAnswer, text }: ChallengeWords): Promise<string> {
    await this.gate.pass(ctx, secrecyAnswer);
    const person = actingPerson(ctx.actor);
    return this.transactions.run(ctx, async (ctx) => {
      const challenge = await this.table.read(ctx, challengeId, 'for share');
      enforce([askerIsVerified], person);
      if (challenge.state !== 'open') throw new Problem(challengeProblems['not-open'], { state: challenge.state });
      const until = challenge.questionsUntil ?? challenge.entriesUntil;
      const at = await this.challenges.now(ctx);
      if (until !== null && at > until) throw new Problem(challengeProblems['questions-over'], { until: until.toISOString() });
      const id = newId();
      await this.questions.insert(ctx, { id, challengeId, askerId: person.userId, askerOrganisationId: person.organisationId, text, askedAt: at });
      await this.table.note(ctx, challengeId, 'ask', { before: null, after: { ...challengeAudit(challenge), question: { id, text: digest(text) } }, events: [tell(questionAsked, challengeId, { ...refOf(challenge), questionId: id })] });
      return id;
    });
  }

  /** The first is the answer; whatever comes after it supplements, and nothing is ever changed. Refuses 422 `challenges.secrecy-stop` first; 404, 409 not open. */
  async answer(ctx: OperationContext, challengeId: string, questionId: string, { secrecyAnswer, text }: ChallengeWords): Promise<void> {
    await this.gate.pass(ctx, secrecyAnswer);
    await this.transactions.run(ctx, async (ctx) => {
      const { challenge, person } = await this.table.own(ctx, challengeId, 'for update');
      if (!await this.questions.find(ctx, challengeId, questionId)) throw new Problem(challengeProblems['question-not-found']);
      if (challenge.state !== 'open') throw new Problem(challengeProblems['not-open'], { state: challenge.state });
      const seq = (await this.questions.answered(ctx, questionId)) + 1;
      const id = newId();
      await this.questions.answer(ctx, { id, questionId, seq, text, answeredBy: person.userId, answeredAt: this.clock.now() });
      await this.table.note(ctx, challengeId, seq === 1 ? 'answer' : 'supplement', {
        before: null, after: { ...challengeAudit(challenge), answer: { id, questionId, seq, text: digest(text) } }, events: [tell(questionAnswered, challengeId, { ...refOf(challenge), questionId, seq })],
      });
    });
  }
}
