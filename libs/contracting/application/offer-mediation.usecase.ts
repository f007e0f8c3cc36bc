import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { mediationMoved } from '@app/events';
import { Clock, enforce, newId, Problem, type Person } from '@app/kernel';
import { RuleRegistry, tell, TransactionRunner, type OperationContext } from '@app/platform';
import { z } from 'zod';
import { sideOf } from '../domain/deal.js';
import type { Mediation } from '../domain/mediation/mediation.js';
import { mediationMachine } from '../domain/mediation/mediation.machine.js';
import { brokerIsNoParty, monthsWithinLimit, pairIsAboutHolder } from '../domain/mediation/mediation.rules.js';
import type { MediationOffer } from '../domain/mediation/mediation.schema.js';
import { mediationText } from '../domain/mediation/mediation-text.js';
import { contractingProblems } from '../domain/problems.js';
import { DealRepository } from '../persistence/deal.repository.js';
import { MediationRepository } from '../persistence/mediation.repository.js';
import { personOf } from './deal-table.js';
import { mediationAudit, MediationDesk, partiesOfMediation, tellTheOther } from './mediation-desk.js';
import { BrokerMatches, DealPeople, DealSources } from './ports.js';

type Pair = Pick<Mediation, 'clientId' | 'otherId' | 'achievementId' | 'achievementTitle'>;

@Injectable()
export class OfferMediation {
  constructor(
    private readonly transactions: TransactionRunner, private readonly people: DealPeople, private readonly sources: DealSources, private readonly matches: BrokerMatches, private readonly deals: DealRepository,
    private readonly mediations: MediationRepository, private readonly desk: MediationDesk, private readonly registry: RuleRegistry, private readonly clock: Clock,
  ) {}

  /** Offers an agreement to a client and signs it with the offer. Refuses 404 what it cannot be about, 409 one that stands, 422 a wrong password, the broker's own side, an unverified party, a protected time beyond the limit. */
  async run(ctx: OperationContext, offer: MediationOffer): Promise<string> {
    const person = personOf(ctx.actor);
    await this.people.confirm(ctx, offer.password);
    return this.transactions.run(ctx, async (ctx) => {
      const pair = await this.pair(ctx, person, offer);
      const months = await this.months(ctx, offer.protectedMonths);
      const [names, verified] = await this.organisations(ctx, [person.organisationId, pair.clientId, ...(pair.otherId ? [pair.otherId] : [])]);
      if (!verified) throw new Problem(contractingProblems['party-unverified']);
      const broker = (await this.people.names(ctx, [person.userId])).get(person.userId) ?? '';
      const name = (id: string) => names.get(id) ?? '';
      const text = mediationText({
        broker, brokerOrganisation: name(person.organisationId), client: name(pair.clientId), other: pair.otherId && name(pair.otherId), achievement: pair.achievementTitle,
        fee: offer.fee, protectedMonths: months.value, conflict: offer.conflict,
      }, offer.text);
      const mediation: Mediation = {
        ...pair, id: newId(), state: mediationMachine.initial, version: 1, brokerId: person.userId, brokerOrganisationId: person.organisationId, matchId: offer.matchId, dealId: offer.dealId, fee: offer.fee,
        protectedMonths: months.value, conflict: offer.conflict, text, sha256: createHash('sha256').update(text).digest('hex'), replacesId: offer.replacesId, offeredAt: this.clock.now(), signedBy: null, signedAt: null, endedAt: null, endReason: null,
      };
      await this.standsAlone(ctx, mediation);
      if (!(await this.mediations.insert(ctx, mediation))) throw new Problem(contractingProblems['mediation-live']);
      await this.desk.note(ctx, mediation, {
        act: 'offer', before: null, after: mediationAudit(mediation), ruleVersions: months.versions,
        events: [tell(mediationMoved, mediation.id, { ...partiesOfMediation(mediation), ...tellTheOther(mediation, 'broker'), act: 'offer', from: null, to: mediation.state, version: 1 })],
      });
      return mediation.id;
    });
  }

  /** Who and what it is about. A firm behind a demand is never worked out from a match: the broker names whom the broker knows. */
  private async pair(ctx: OperationContext, person: Person, { achievementId, clientId, otherId, matchId, dealId }: MediationOffer): Promise<Pair> {
    const missing = () => new Problem(contractingProblems['mediation-source-not-found']);
    const achievement = await this.sources.achievement(ctx, achievementId);
    if (!achievement?.onMarket) throw missing();
    if (matchId !== null) {
      const match = (await this.matches.claimed(ctx, person.userId, matchId)) ? await this.sources.match(ctx, matchId) : undefined;
      if (match?.achievementId !== achievementId) throw missing();
    }
    const other = otherId ?? (clientId === achievement.organisationId ? null : achievement.organisationId);
    enforce([brokerIsNoParty, pairIsAboutHolder], { brokerOrganisationId: person.organisationId, clientId, otherId: other, holderId: achievement.organisationId });
    if (dealId !== null) {
      const deal = await this.deals.find(ctx, dealId);
      if (!deal || deal.achievementId !== achievementId || !sideOf(deal, clientId) || other === null || !sideOf(deal, other)) throw missing();
    }
    return { clientId, otherId: other, achievementId, achievementTitle: achievement.title };
  }

  private async months(ctx: OperationContext, asked: number | null): Promise<{ value: number; versions: string[] }> {
    const product = (rule: string) => this.registry.value(ctx, { rule, jurisdictions: ['luqiao'], unitClass: 'any' }, z.number());
    const usual = asked === null ? await product('mediation.protected-months') : undefined;
    const most = await product('mediation.protected-months-max');
    const value = asked ?? usual!.value;
    enforce([monthsWithinLimit], { months: value, most: most.value });
    return { value, versions: [most.version.id, ...(usual ? [usual.version.id] : [])] };
  }

  private async organisations(ctx: OperationContext, ids: readonly string[]): Promise<[ReadonlyMap<string, string>, boolean]> {
    const known = await this.people.organisations(ctx, ids);
    return [new Map(known.map(({ id, nameZh }) => [id, nameZh])), known.filter(({ verified }) => verified).length === ids.length];
  }

  /** One agreement at a time: what is in force is replaced by name, or ended first. */
  private async standsAlone(ctx: OperationContext, mediation: Mediation): Promise<void> {
    const { replacesId } = mediation;
    const standing = await this.mediations.inForceLike(ctx, mediation);
    if (standing && standing.id !== replacesId) throw new Problem(contractingProblems['mediation-live']);
    if (replacesId === null) return;
    const old = await this.mediations.find(ctx, replacesId);
    if (!old || old.brokerId !== mediation.brokerId || old.clientId !== mediation.clientId || old.achievementId !== mediation.achievementId) throw new Problem(contractingProblems['mediation-not-found']);
    if (old.state !== 'in_force') throw new Problem(contractingProblems['mediation-not-in-force'], { state: old.state });
  }
}
