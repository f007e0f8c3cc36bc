import { Injectable } from '@nestjs/common';
import { contractCounted, type PayloadOf } from '@app/events';
import { Clock, newId, Problem, type Fen } from '@app/kernel';
import { tell, type TransactionContext } from '@app/platform';
import type { Contract } from '../../domain/contract/contract.js';
import type { Side } from '../../domain/deal.js';
import { daysBetween } from '../../domain/price/civil-days.js';
import type { Registration } from '../../domain/registration/registration.js';
import { contractingProblems } from '../../domain/problems.js';
import { reversed, type CountCause, type CountedContract, type Figures } from '../../domain/statistics/statistics.js';
import type { ContractKind } from '../../domain/terms/terms.schema.js';
import { ContractStatisticsRepository } from '../../persistence/contract-statistics.repository.js';
import { RegistrationRepository } from '../../persistence/registration.repository.js';
import { ContractTable, type ContractActor } from '../contract-table.js';
import { DealSources, DealUnits } from '../ports.js';
import type { Pack } from './pack.js';

/** What was recognised: the amounts of the filing, or of the change. */
export interface Counted { readonly contractFen: Fen; readonly technologyFen: Fen; readonly kind: ContractKind }

/** Acts whose outcome both sides read; all else is the applicant's own business. */
const SHARED = ['accept', 'recognise', 'cancel'];

/** The moves of a registration with their audit entry, and the lines of the statistics that follow. Within the transaction of whoever decided, deal and contract locked. */
@Injectable()
export class RegistrationMoves {
  constructor(
    private readonly table: ContractTable, private readonly registrations: RegistrationRepository, private readonly statistics: ContractStatisticsRepository, private readonly sources: DealSources, private readonly units: DealUnits,
    private readonly clock: Clock,
  ) {}

  /** `actor.side`: the side that applies, also where a job acts. Refuses 409 stale, or a national number that another contract has. */
  async move(ctx: TransactionContext, actor: ContractActor, contract: Contract, before: Registration, changed: Registration, act: string, reason?: string): Promise<Registration> {
    const after: Registration = { ...changed, version: before.version + 1, updatedAt: this.clock.now() };
    if (after.nationalNumber !== null && (await this.registrations.numberTaken(ctx, after.nationalNumber, after.id))) throw new Problem(contractingProblems['national-number-taken']);
    await this.registrations.save(ctx, after, before.version);
    if (after.state !== 'filed') await this.registrations.stopTries(ctx, after.id);
    await this.table.tell(ctx, actor, contract, SHARED.includes(act) ? 'registration' : 'own-registration', { act: `registration-${act}`, before: audit(before), after: audit(after), ...(reason !== undefined && { reason }), refId: after.id });
    return after;
  }

  /** A contract that was recognised, or whose registered figures changed: what stood is taken back first. */
  async count(ctx: TransactionContext, actor: ContractActor, contract: Contract, registration: Registration, counted: Counted, cause: 'recognised' | 'changed', on: string): Promise<void> {
    await this.takeBack(ctx, actor, contract, cause, on);
    // recognised after its end: it waits for the cancellation and counts no more
    if (contract.state !== 'in_effect' && contract.state !== 'performed') return;
    const { declared, nationalNumber } = registration;
    const { deal } = actor;
    const [seller, buyer] = [(await this.units.unit(ctx, deal.holderId))?.region ?? null, (await this.units.unit(ctx, deal.acquirerId))?.region ?? null];
    const effectiveOn = contract.effectiveOn!;
    const published = deal.achievementId === null ? null : (await this.sources.achievement(ctx, deal.achievementId))?.publishedOn ?? null;
    const matched = deal.matchId === null ? null : (await this.sources.match(ctx, deal.matchId))?.foundOn ?? null;
    const figures: Figures = {
      ...counted, field: declared.field!, industry: declared.industry!, sellerRegion: seller, buyerRegion: buyer, placeRegion: declared.place!,
      nationalNumber: nationalNumber!, effectiveOn, daysFromPublication: published === null ? null : daysBetween(published, effectiveOn), daysFromMatch: matched === null ? null : daysBetween(matched, effectiveOn),
    };
    await this.write(ctx, actor, contract, { ...figures, id: newId(), contractId: contract.id, sellerId: deal.holderId, entry: 'count', cause, reverses: null, countedOn: on, at: this.clock.now() });
  }

  /** Takes back what stands of a contract; nothing where nothing does, so that two causes take it back once. */
  async takeBack(ctx: TransactionContext, actor: ContractActor, contract: Contract, cause: CountCause, on: string): Promise<void> {
    const standing = await this.statistics.standing(ctx, contract.id);
    if (!standing) return;
    await this.write(ctx, actor, contract, { ...reversed(standing), id: newId(), contractId: contract.id, sellerId: standing.sellerId, entry: 'reversal', cause, reverses: standing.id, countedOn: on, at: this.clock.now() });
  }

  private async write(ctx: TransactionContext, actor: ContractActor, contract: Contract, line: CountedContract): Promise<void> {
    if (!(await this.statistics.insert(ctx, line))) return;
    const { id: countId, at: _, ...told } = line;
    const payload: PayloadOf<typeof contractCounted> = { countId, ...told };
    await this.table.tell(ctx, actor, contract, 'own-registration', { act: `statistics-${line.entry}`, after: { countId, entry: line.entry, cause: line.cause, reverses: line.reverses }, refId: contract.id, events: [tell(contractCounted, contract.id, payload)] });
  }
}

/** As the audit log keeps a registration: ids, states and the public numbers of the certificate. */
export const audit = ({ id, state, version, certificateNumber, nationalNumber, recognisedOn, cancelledOn }: Registration): Record<string, unknown> => ({ registrationId: id, state, version, certificateNumber, nationalNumber, recognisedOn, cancelledOn });
export const applicantSide = ({ applicant }: Pick<Pack, 'applicant'>): Side => (applicant === 'acquirer' ? 'acquirer' : 'holder');
