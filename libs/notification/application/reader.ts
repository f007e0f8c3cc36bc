import { Problem } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { httpProblems } from '@app/platform/http';

/** The person whose inbox is meant: always the one who asks. */
export function readerOf(ctx: OperationContext): string {
  if (ctx.actor.kind !== 'person') throw new Problem(httpProblems['not-logged-in']);
  return ctx.actor.userId;
}
