import type { SecrecyAnswer } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { OperationContext } from '@app/platform';
import { SecrecyGate } from './secrecy-gate.js';

/** The first question of every form: a person who must stop is told so before a word is typed. */
@Injectable()
export class AnswerSecrecy {
  constructor(private readonly gate: SecrecyGate) {}

  /** Refuses "yes" and "unknown" with 422 and whom to ask; keeps nothing either way. */
  async run(ctx: OperationContext, answer: SecrecyAnswer): Promise<{ answer: 'no'; mayGoOn: true }> {
    await this.gate.pass(ctx, answer);
    return { answer: 'no', mayGoOn: true };
  }
}
