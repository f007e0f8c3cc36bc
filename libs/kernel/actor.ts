import type { Role } from './roles.js';

/** Who acts. `anonymous` may only use public permissions; `system` is a job and names itself. */
export interface Person {
  readonly kind: 'person';
  readonly userId: string;
  readonly organisationId: string;
  readonly organisationVerified: boolean;
  readonly roles: readonly Role[];
  readonly sessionId: string;
}
export interface Anonymous {
  readonly kind: 'anonymous';
}
export interface SystemActor {
  readonly kind: 'system';
  readonly job: string;
}
export type Actor = Person | Anonymous | SystemActor;

export const anonymous: Anonymous = { kind: 'anonymous' };
export const systemActor = (job: string): SystemActor => ({ kind: 'system', job });

export const hasRole = (actor: Actor, ...roles: Role[]): boolean =>
  actor.kind === 'person' && roles.some((role) => actor.roles.includes(role));

/** Members of the organisation itself; administrators get access by permission, never by this. */
export const belongsTo = (actor: Actor, organisationId: string): boolean =>
  actor.kind === 'person' && actor.organisationId === organisationId;
