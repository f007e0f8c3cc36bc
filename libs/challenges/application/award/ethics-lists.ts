import { Injectable } from '@nestjs/common';
import { RuleRegistry, type OperationContext } from '@app/platform';
import { z } from 'zod';
import { LISTED_ACTIVITIES, REVIEW_QUESTIONS } from '../../domain/award/ethics.js';

const IN_CHINA = { jurisdictions: ['CN'], unitClass: 'any' } as const;

/** The questions of a review and the list of what experts review again, by the rows of the registry in force. */
@Injectable()
export class EthicsLists {
  constructor(private readonly registry: RuleRegistry) {}

  async now(ctx: OperationContext) {
    const questions = await this.registry.value(ctx, { ...IN_CHINA, rule: 'ethics.review-questions' }, z.array(z.enum(REVIEW_QUESTIONS)));
    const list = await this.registry.value(ctx, { ...IN_CHINA, rule: 'ethics.rereview-list' }, z.array(z.enum(LISTED_ACTIVITIES)));
    return { questions, list, rows: [questions.version.id, list.version.id] };
  }
}
