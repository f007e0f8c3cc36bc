import { Body, Controller, Param, Query } from '@nestjs/common';
import { idSchema } from '@app/kernel';
import { decodeCursor, pageFrom, pageOf, type OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { z } from 'zod';
import { AskQuestion } from '../application/ask-question.usecase.js';
import { QuestionsQuery } from '../application/questions.query.js';
import { challengeWordsSchema, type ChallengeWords } from '../domain/challenge.input.js';
import { questionSchema } from '../domain/challenge.response.js';
import { challengePermissions as may } from '../domain/permissions.js';
import { idParam, questionParam, questionsQuery, type IdParam } from './inputs.js';

@Controller('api/v1/challenges/:id/questions')
export class QuestionController {
  constructor(private readonly query: QuestionsQuery, private readonly asking: AskQuestion) {}

  @Endpoint.get('', { summary: 'Questions with their answers, newest first; never who asked', permission: may['challenge.read'], response: pageOf(questionSchema) })
  async list(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam, @Query({ schema: questionsQuery }) { cursor, limit }: z.infer<typeof questionsQuery>) {
    const [after] = decodeCursor(cursor, [idSchema]) ?? [];
    return pageFrom(await this.query.page(ctx, id, after, limit), limit, (row) => [row.id]);
  }

  @Endpoint.post('', { summary: 'Ask, until questions end', permission: may['question.ask'], status: 201, response: questionSchema })
  async ask(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam, @Body({ schema: challengeWordsSchema }) body: ChallengeWords) {
    return this.query.one(ctx, id, await this.asking.ask(ctx, id, body));
  }

  @Endpoint.post(':questionId/answers', { summary: 'Answer, or supplement an answer that was given', permission: may['question.answer'], status: 201, response: questionSchema })
  async answer(@Ctx() ctx: OperationContext, @Param({ schema: questionParam }) { id, questionId }: z.infer<typeof questionParam>, @Body({ schema: challengeWordsSchema }) body: ChallengeWords) {
    await this.asking.answer(ctx, id, questionId, body);
    return this.query.one(ctx, id, questionId);
  }
}
