import { Problem, type Actor, type Permission, type Person } from '@app/kernel';
import { mayActOn } from '../domain/access.js';
import type { Disclosure } from '../domain/disclosure.js';
import { rightsProblems } from '../domain/problems.js';

/** Commands are people's; a route that lets nobody else in has asked before. */
export function actingPerson(actor: Actor): Person {
  if (actor.kind === 'person') return actor;
  throw new Problem(rightsProblems['not-yours'], { act: 'write' });
}

export function requirePermission(actor: Actor, permission: Permission | 'system', disclosure: Disclosure, act: string): void {
  if (permission !== 'system' && mayActOn(actor, permission, disclosure)) return;
  throw new Problem(rightsProblems['not-yours'], { act });
}
