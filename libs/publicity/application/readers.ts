import { hasRole, mayUse, Problem, type Actor, type Person } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import type { Notice } from '../domain/notice.js';
import { publicityPermissions } from '../domain/permissions.js';
import { publicityProblems } from '../domain/problems.js';
import type { Reader } from '../persistence/notice.repository.js';
import type { AuditedUnits } from './ports.js';

export const readerOf = (actor: Actor): Reader => ({
  organisationId: actor.kind === 'person' ? actor.organisationId : null, everything: actor.kind === 'system' || hasRole(actor, 'audit_admin'),
});

/** As `readerOf`, with the units that the reader audits: for looking only, never for a command. */
export const lookerOf = async (ctx: OperationContext, auditors: AuditedUnits): Promise<Reader> => ({ ...readerOf(ctx.actor), audited: await auditors.units(ctx) });

/** Commands are people's; for anybody else the notice is not there. */
export function personOf(actor: Actor): Person {
  if (actor.kind === 'person') return actor;
  throw new Problem(publicityProblems['notice-not-found']);
}

export const ofTheUnit = (actor: Actor, { organisationId }: { readonly organisationId: string }): boolean => actor.kind === 'person' && actor.organisationId === organisationId;

/** Personal sums are for the unit's reviewers. */
export const seesSums = (actor: Actor, notice: Pick<Notice, 'organisationId'>): boolean => ofTheUnit(actor, notice) && mayUse(actor, publicityPermissions['notice.sums']);

/** The unit's handlers, but for whoever opened the notice. */
export const handles = (actor: Actor, { organisationId, maker }: { readonly organisationId: string; readonly maker: string | null }): boolean =>
  actor.kind === 'person' && actor.organisationId === organisationId && actor.userId !== maker && mayUse(actor, publicityPermissions['objection.handle']);

/** A notice inside the unit is for its people to object to; the audit administrator only reads. */
export const mayObject = (actor: Actor, notice: Pick<Notice, 'organisationId' | 'scope' | 'state' | 'offMarketAt'>): boolean =>
  actor.kind === 'person' && ((notice.scope === 'market' && notice.offMarketAt === null) || ofTheUnit(actor, notice)) && (notice.state === 'running' || notice.state === 'ended');
