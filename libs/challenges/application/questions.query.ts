import { Injectable } from '@nestjs/common';
import { Problem } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import type { QuestionView } from '../domain/challenge.response.js';
import { challengeProblems } from '../domain/problems.js';
import { QuestionRepository, type Question } from '../persistence/question.repository.js';
import { ChallengeTable } from './challenge-table.js';

@Injectable()
export class QuestionsQuery {
  constructor(private readonly questions: QuestionRepository, private readonly table: ChallengeTable) {}

  /** Up to `limit` + 1 questions, newest first, with all answers in one statement; never who asked. Refuses 404 a challenge that is not seen. */
  async page(ctx: OperationContext, challengeId: string, after: string | undefined, limit: number): Promise<QuestionView[]> {
    await this.table.read(ctx, challengeId);
    return this.shown(ctx, await this.questions.page(ctx, challengeId, after, limit));
  }

  async one(ctx: OperationContext, challengeId: string, id: string): Promise<QuestionView> {
    await this.table.read(ctx, challengeId);
    const found = await this.questions.find(ctx, challengeId, id);
    if (!found) throw new Problem(challengeProblems['question-not-found']);
    return (await this.shown(ctx, [found]))[0]!;
  }

  private async shown(ctx: OperationContext, questions: readonly Question[]): Promise<QuestionView[]> {
    const { actor } = ctx;
    const answers = await this.questions.answers(ctx, questions.map(({ id }) => id));
    return questions.map(({ id, text, askedAt, askerId }) => ({
      id, text, askedAt: askedAt.toISOString(), mine: actor.kind === 'person' && actor.userId === askerId,
      answers: answers.filter(({ questionId }) => questionId === id).map((answer) => ({ id: answer.id, seq: answer.seq, text: answer.text, answeredAt: answer.answeredAt.toISOString() })),
    }));
  }
}
