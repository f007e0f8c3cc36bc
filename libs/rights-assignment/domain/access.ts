import { belongsTo, hasRole, mayUse, type Actor, type Permission } from '@app/kernel';
import { namedUsers, type Disclosure } from './disclosure.js';
import { rightsPermissions as may } from './permissions.js';
import { ROLE_OF, type Referral } from './questions.js';

/** Roles of the unit that handle its disclosures from submission on. */
export const OFFICE_ROLES = ['tto', 'college_secretary', 'decision_secretary', 'unit_leader'] as const;

type Whose = Pick<Disclosure, 'organisationId' | 'authorId' | 'state' | 'inventors' | 'recipients'>;

/** The discloser and those who are named always; the unit's office from submission on; a secrecy or ethics officer what was referred to them; nobody else, colleague or stranger. */
export function seesDisclosure(actor: Actor, disclosure: Whose, referrals: readonly Pick<Referral, 'kind'>[]): boolean {
  if (actor.kind !== 'person') return false;
  if (actor.userId === disclosure.authorId || namedUsers(disclosure).includes(actor.userId)) return true;
  if (!belongsTo(actor, disclosure.organisationId) || disclosure.state === 'draft') return false;
  return hasRole(actor, ...OFFICE_ROLES) || referrals.some(({ kind }) => hasRole(actor, ROLE_OF[kind]));
}

/** May this person use the permission on this very disclosure? Writing is the discloser's alone. */
export function mayActOn(actor: Actor, permission: Permission, disclosure: Whose): boolean {
  if (actor.kind !== 'person' || !mayUse(actor, permission)) return false;
  if (permission === may['disclosure.write']) return actor.userId === disclosure.authorId;
  return belongsTo(actor, disclosure.organisationId);
}

/** A referral is answered by the role that it went to, in the unit of the disclosure, by nobody who made or is named in it. */
export const mayAnswer = (actor: Actor, disclosure: Whose, { kind, answer }: Pick<Referral, 'kind' | 'answer'>): boolean =>
  answer === null && actor.kind === 'person' && belongsTo(actor, disclosure.organisationId) && mayUse(actor, may['referral.answer']) && hasRole(actor, ROLE_OF[kind])
  && actor.userId !== disclosure.authorId && !namedUsers(disclosure).includes(actor.userId);

/** The title chain is for the unit's office and for whoever is named in the disclosure behind it. */
export const seesTitle = (actor: Actor, title: { readonly organisationId: string; readonly people: readonly string[] }): boolean =>
  actor.kind === 'person' && (title.people.includes(actor.userId) || (belongsTo(actor, title.organisationId) && hasRole(actor, ...OFFICE_ROLES)));
