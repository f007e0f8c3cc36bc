import { Injectable } from '@nestjs/common';
import { findAct, mayUse, Problem, type Act, type Machine, type Person } from '@app/kernel';
import { ChangeRecorder, type Change, type OperationContext, type TransactionContext } from '@app/platform';
import { mediationSideOf, type Mediation, type MediationSide } from '../domain/mediation/mediation.js';
import { contractingProblems } from '../domain/problems.js';
import { MediationRepository } from '../persistence/mediation.repository.js';
import { personOf } from './deal-table.js';

export interface MediationSeat { readonly mediation: Mediation; readonly side: MediationSide; readonly person: Person }

/** Who sits at which side of a mediation agreement. */
@Injectable()
export class MediationDesk {
  constructor(private readonly mediations: MediationRepository, private readonly recorder: ChangeRecorder) {}

  /** Refuses 404 whoever is neither the broker nor of the client. */
  async seat(ctx: OperationContext, id: string, lock: '' | 'for update' = ''): Promise<MediationSeat> {
    const person = personOf(ctx.actor);
    const mediation = await this.mediations.find(ctx, id, lock);
    const side = mediation && mediationSideOf(mediation, person);
    if (!side) throw new Problem(contractingProblems['mediation-not-found']);
    return { mediation, side, person };
  }

  /** As `seat`, for what only an agreement in force allows; refuses 409. */
  async seatInForce(ctx: OperationContext, id: string, lock: '' | 'for update' = ''): Promise<MediationSeat> {
    const seat = await this.seat(ctx, id, lock);
    if (seat.mediation.state !== 'in_force') throw new Problem(contractingProblems['mediation-not-in-force'], { state: seat.mediation.state });
    return seat;
  }

  /** In the chain of the agreement. */
  async note(ctx: TransactionContext, { id }: Pick<Mediation, 'id'>, change: Omit<Change, 'aggregateType' | 'aggregateId'>): Promise<void> {
    await this.recorder.record(ctx, { aggregateType: 'mediation', aggregateId: id, ...change });
  }
}

export const partiesOfMediation = ({ id, brokerId, clientId }: Pick<Mediation, 'id' | 'brokerId' | 'clientId'>) => ({ mediationId: id, brokerId, clientId });
/** Whom the act of one side is told to: the other one. */
export const tellTheOther = ({ brokerId, clientId }: Pick<Mediation, 'brokerId' | 'clientId'>, side: MediationSide) => (side === 'broker' ? { tellUserId: null, tellOrganisationId: clientId } : { tellUserId: brokerId, tellOrganisationId: null });
/** As the audit log keeps an agreement: ids, states and the digest of what was signed. */
export const mediationAudit = ({ state, version, brokerId, clientId, otherId, achievementId, matchId, dealId, sha256, protectedMonths, replacesId, signedBy }: Mediation): Record<string, unknown> =>
  ({ organisationId: clientId, state, version, brokerId, clientId, otherId, achievementId, matchId, dealId, sha256, protectedMonths, replacesId, signedBy });

/** The row of the table for an act that a person asks for; refuses 403 what is the system's or not this person's, 404 and 409 as the table says. */
export function askedAct<S extends string, F>(machine: Machine<S, F>, state: S, act: string, person: Person): Act<S, F> {
  const row = findAct(machine, state, act);
  if (row.permission === 'system' || !mayUse(person, row.permission)) throw new Problem(contractingProblems['not-yours'], { act });
  return row;
}
