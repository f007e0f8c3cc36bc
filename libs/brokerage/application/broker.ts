import { Problem } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { brokerageProblems } from '../domain/problems.js';

/** The broker who asks; only people have a beat. */
export function brokerOf(ctx: OperationContext): string {
  if (ctx.actor.kind !== 'person') throw new Problem(brokerageProblems['lead-not-found']);
  return ctx.actor.userId;
}
