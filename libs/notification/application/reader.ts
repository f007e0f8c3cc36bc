import { Problem } from '@app/kernel';
import { httpProblems, type OperationContext } from '@app/platform';

/** The person whose inbox is meant: always the one who asks. */
export function readerOf(ctx: OperationContext): string {
  if (ctx.actor.kind !== 'person') throw new Problem(httpProblems['not-logged-in']);
  return ctx.actor.userId;
}
