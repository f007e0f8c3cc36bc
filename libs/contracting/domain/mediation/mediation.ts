import { READERS } from '../permissions.js';
import type { BypassCause } from './bypass.js';
import type { FeeClause } from './fee-clause.js';

export const MEDIATION_STATES = ['offered', 'in_force', 'refused', 'withdrawn', 'ended'] as const;
export type MediationState = (typeof MEDIATION_STATES)[number];
export const INTRODUCTION_STATES = ['logged', 'confirmed', 'disputed'] as const;
export type IntroductionState = (typeof INTRODUCTION_STATES)[number];
export const BYPASS_STATES = ['raised', 'answered', 'settled'] as const;
export type BypassState = (typeof BYPASS_STATES)[number];

/** The broker in person, and the organisation that gave the mandate. */
export const MEDIATION_SIDES = ['broker', 'client'] as const;
export type MediationSide = (typeof MEDIATION_SIDES)[number];

/** A mediation agreement (中介合同, Civil Code 961) of one broker and one client about one achievement. What was offered is never edited; a new version replaces it. */
export interface Mediation {
  readonly id: string;
  readonly state: MediationState;
  readonly version: number;
  readonly brokerId: string;
  readonly brokerOrganisationId: string;
  readonly clientId: string;
  /** The other side of the contract to come; null where the broker is to find one. */
  readonly otherId: string | null;
  readonly achievementId: string;
  readonly achievementTitle: string;
  readonly matchId: string | null;
  readonly dealId: string | null;
  readonly fee: FeeClause;
  readonly protectedMonths: number;
  /** The broker's relations to either party or to the achievement; null says that there are none (Civil Code 962). */
  readonly conflict: string | null;
  readonly text: string;
  readonly sha256: string;
  /** The agreement in force that this one takes the place of once it is signed. */
  readonly replacesId: string | null;
  readonly offeredAt: Date;
  readonly signedBy: string | null;
  readonly signedAt: Date | null;
  readonly endedAt: Date | null;
  readonly endReason: string | null;
}

/** One line of the introduction log: the broker's entry, and the client's one answer to it. */
export interface Introduction {
  readonly id: string;
  readonly mediationId: string;
  readonly state: IntroductionState;
  readonly introducedId: string;
  /** A civil day in China. */
  readonly introducedOn: string;
  readonly how: string;
  readonly loggedAt: Date;
  readonly answeredBy: string | null;
  readonly answeredAt: Date | null;
  readonly answerReason: string | null;
}

/** The question whether a broker was passed over (跳单, Civil Code 965); people answer it. */
export interface BypassAlert {
  readonly id: string;
  readonly mediationId: string;
  readonly introductionId: string;
  readonly dealId: string;
  readonly state: BypassState;
  readonly version: number;
  readonly cause: BypassCause;
  /** The civil day on which the two agreed, or their contract took effect. */
  readonly agreedOn: string;
  readonly protectedUntil: string;
  readonly raisedAt: Date;
  readonly answeredBy: string | null;
  readonly answeredAt: Date | null;
  readonly answer: string | null;
  readonly settledAt: Date | null;
  readonly settlement: string | null;
}

const forParty = ({ roles }: { readonly roles: readonly string[] }): boolean => READERS.some((role) => roles.includes(role));

/** As what somebody reads agreements: as broker for oneself, with a party's role for the organisation. */
export const hatsOf = (person: { readonly roles: readonly string[] }): { broker: boolean; client: boolean } => ({ broker: person.roles.includes('broker'), client: forParty(person) });

/** The side of a person; undefined for everybody else. Colleagues of the broker are strangers: the agreement is the broker's own. */
export function mediationSideOf({ brokerId, clientId }: Pick<Mediation, 'brokerId' | 'clientId'>, person: { readonly userId: string; readonly organisationId: string; readonly roles: readonly string[] }): MediationSide | undefined {
  if (person.userId === brokerId && person.roles.includes('broker')) return 'broker';
  return person.organisationId === clientId && forParty(person) ? 'client' : undefined;
}
