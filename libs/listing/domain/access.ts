import { belongsTo, hasRole, mayUse, type Actor, type Permission, type Role } from '@app/kernel';
import { listingPermissions as may } from './permissions.js';

export interface Owned {
  readonly organisationId: string;
  readonly authorId: string;
}

/** Reviewers whose power does not end at their own organisation. */
const EVERYWHERE: Readonly<Record<string, readonly Role[]>> = {
  [may['achievement.review'].name]: ['system_admin'],
  [may['achievement.manage'].name]: ['system_admin'],
  [may['demand.review'].name]: ['system_admin', 'bureau_officer'],
};

/** May this person use the permission on this very listing? Writing is for the author and the owner's transfer office. */
export function mayAct(actor: Actor, permission: Permission, listing: Owned): boolean {
  if (actor.kind !== 'person' || !mayUse(actor, permission)) return false;
  if (hasRole(actor, ...(EVERYWHERE[permission.name] ?? []))) return true;
  if (!belongsTo(actor, listing.organisationId)) return false;
  if (permission === may['demand.review']) return false;
  if (permission === may['achievement.write']) return actor.userId === listing.authorId || hasRole(actor, 'tto');
  return true;
}

/** Members of the owner and those who review it see a listing whole and in every state. */
export const seesWholeAchievement = (actor: Actor, listing: Pick<Owned, 'organisationId'>): boolean => belongsTo(actor, listing.organisationId) || hasRole(actor, 'system_admin');
export const seesWholeDemand = (actor: Actor, listing: Pick<Owned, 'organisationId'>): boolean => belongsTo(actor, listing.organisationId) || hasRole(actor, 'system_admin', 'bureau_officer');

/** History is also for those who audit the platform. */
export const seesHistory = (actor: Actor, whole: boolean): boolean => whole || hasRole(actor, 'audit_admin');
