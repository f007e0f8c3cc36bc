import { Problem, type Actor, type Permission, type Person } from '@app/kernel';
import { mayAct, type Owned } from '../domain/access.js';
import { listingProblems } from '../domain/problems.js';

/** Commands are people's; a route that lets nobody else in has asked before. */
export function actingPerson(actor: Actor): Person {
  if (actor.kind === 'person') return actor;
  throw new Problem(listingProblems['not-yours'], { act: 'write' });
}

export function requirePermission(actor: Actor, permission: Permission | 'system', listing: Owned, act: string): void {
  if (permission === 'system' ? actor.kind === 'system' : mayAct(actor, permission, listing)) return;
  throw new Problem(listingProblems['not-yours'], { act });
}
