import { belongsTo, hasRole, mayUse, Problem, type Actor, type Permission, type Person } from '@app/kernel';
import type { Asset } from '../domain/asset.js';
import { DECIDERS, KEEPERS } from '../domain/permissions.js';
import { assetLedgerProblems } from '../domain/problems.js';

/** Commands are people's; a route that lets nobody else in has asked before. */
export function actingPerson(actor: Actor): Person {
  if (actor.kind === 'person') return actor;
  throw new Problem(assetLedgerProblems['not-yours'], { act: 'write' });
}

/** A ledger is its unit's own: for those who keep it and those who decide. */
export const seesLedger = (actor: Actor, { organisationId }: Pick<Asset, 'organisationId'>): boolean => belongsTo(actor, organisationId) && hasRole(actor, ...KEEPERS, ...DECIDERS);

/** Refuses 404 what is not seen, 403 what is seen but not one's to do. */
export function requireAct(actor: Actor, asset: Asset | undefined, permission: Permission | 'system', act: string): asserts asset is Asset {
  if (!asset || !seesLedger(actor, asset)) throw new Problem(assetLedgerProblems['asset-not-found']);
  if (permission === 'system' || !mayUse(actor, permission)) throw new Problem(assetLedgerProblems['not-yours'], { act });
}
