import { belongsTo, mayUse, nextActs, type Actor, type Person } from '@app/kernel';
import { organisationMachine } from '../domain/organisation.machine.js';
import type { Organisation, OrganisationView } from '../domain/organisation.schema.js';
import { identityPermissions } from '../domain/permissions.js';

export const isVerifier = (actor: Actor): actor is Person => actor.kind === 'person' && mayUse(actor, identityPermissions['organisation.verify']);

/** Members and verifiers see every state; everybody else only what is, or was, on the market. */
export const maySee = (actor: Actor, { id, state }: Pick<Organisation, 'id' | 'state'>): boolean =>
  state === 'verified' || state === 'suspended' || belongsTo(actor, id) || isVerifier(actor);

export function organisationView(actor: Actor, organisation: Organisation): OrganisationView {
  const own = belongsTo(actor, organisation.id);
  const { id, type, uscc, nameZh, nameEn, region, description, state, version, createdAt, verifiedAt } = organisation;
  const acts = own || isVerifier(actor)
    ? nextActs(organisationMachine, state, { ownOrganisation: own }, (permission) => mayUse(actor, permission)).filter(({ act }) => own || act !== 'resubmit')
    : [];
  return {
    id, type, uscc, nameZh, nameEn, region, description, state, version, createdAt: createdAt.toISOString(), verifiedAt: verifiedAt?.toISOString() ?? null,
    stateReason: own || isVerifier(actor) ? organisation.stateReason : null,
    nextActs: acts.map((act) => ({ ...act, blockedBy: act.blockedBy.map(({ params, article, ...rest }) => ({ ...rest, ...(params && { params: { ...params } }), ...(article && { article }) })) })),
  };
}
