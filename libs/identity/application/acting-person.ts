import { mayUse, Problem, type Permission, type Person } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { identityProblems } from '../domain/problems.js';

/** The logged-in person of a use case that only a person can ask for. */
export function personOf({ actor }: OperationContext): Person {
  if (actor.kind !== 'person') throw new Problem(identityProblems['account-not-found']);
  return actor;
}

/** The permission of an act, beside the one of its route. */
export function requirePermission(ctx: OperationContext, permission: Permission | 'system'): void {
  if (permission !== 'system' && mayUse(ctx.actor, permission)) return;
  throw new Problem(identityProblems['act-forbidden'], { permission: permission === 'system' ? 'system' : permission.name });
}
