import type { Actor } from './actor.js';
import { ANY_PERSON, ANYBODY, type Holder } from './roles.js';
import type { Texts } from './texts.js';

/** A permission of one module: what it allows, in words, and who holds it. Object access is a second, separate check. */
export interface Permission {
  readonly name: string;
  readonly texts: Texts;
  readonly holders: readonly Holder[];
}

/** Declares a module's permissions: `listing` + `achievement.write` gives the name `listing.achievement.write`. */
export function definePermissions<const T extends Record<string, Omit<Permission, 'name'>>>(module: string, table: T) {
  const permissions = Object.fromEntries(Object.entries(table).map(([key, value]) => [key, { name: `${module}.${key}`, ...value }]));
  for (const permission of Object.values(permissions)) {
    if (defined.has(permission.name)) throw new Error(`two permissions share the name ${permission.name}`);
    defined.set(permission.name, permission);
  }
  return permissions as { readonly [K in keyof T]: Permission };
}

const defined = new Map<string, Permission>();
export const definedPermissions = (): readonly Permission[] => [...defined.values()];

export function mayUse(actor: Actor, permission: Permission): boolean {
  if (permission.holders.includes(ANYBODY)) return true;
  if (actor.kind !== 'person') return false;
  return permission.holders.some((holder) => holder === ANY_PERSON || actor.roles.some((role) => role === holder));
}
