import { Injectable } from '@nestjs/common';
import { brokenRules, mayUse, nextActs, type Machine, type NextAct } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import type { z } from 'zod';
import type { Deal } from '../domain/deal.js';
import { LIVE_DEALS } from '../domain/deal.js';
import { BYPASS_QUESTION, protectedUntil } from '../domain/mediation/bypass.js';
import { hatsOf, mediationSideOf, type BypassAlert, type Introduction, type Mediation, type MediationSide, type MediationState } from '../domain/mediation/mediation.js';
import { bypassMachine, introductionMachine, mediationMachine } from '../domain/mediation/mediation.machine.js';
import type { bypassAlertSchema, dealBrokerSchema, introductionSchema, mediationBriefSchema, MediationView } from '../domain/mediation/mediation.response.js';
import { feeNotices, type MediationFacts } from '../domain/mediation/mediation.rules.js';
import { contractingPermissions as may } from '../domain/permissions.js';
import { MediationRepository } from '../persistence/mediation.repository.js';
import { personOf } from './deal-table.js';
import { FeeDue } from './fee-due.query.js';
import { MediationDesk, type MediationSeat } from './mediation-desk.js';
import { DealPeople } from './ports.js';

type Brief = z.infer<typeof mediationBriefSchema>;
interface Named { readonly who: (id: string) => { id: string; name: string }; readonly party: (id: string) => { id: string; name: string } }
const instant = (at: Date | null): string | null => at?.toISOString() ?? null;
const unblocked = (acts: readonly NextAct[]) => acts.map((act) => ({ ...act, blockedBy: act.blockedBy.map((each) => ({ ...each })) }));

/** Mediation agreements as their broker and their client see them, and the brokers beside a deal. */
@Injectable()
export class Mediations {
  constructor(private readonly mediations: MediationRepository, private readonly desk: MediationDesk, private readonly people: DealPeople, private readonly fees: FeeDue) {}

  /** One's own as broker, and those of one's organisation as client. */
  async list(ctx: OperationContext, { state, after, limit }: { state?: MediationState | undefined; after?: string | undefined; limit: number }): Promise<Brief[]> {
    const person = personOf(ctx.actor);
    const { broker, client } = hatsOf(person);
    const found = await this.mediations.page(ctx, { brokerId: broker ? person.userId : null, clientId: client ? person.organisationId : null, state, after, limit });
    const named = await this.named(ctx, found, found.map(({ brokerId }) => brokerId));
    return found.map((mediation) => this.brief(mediation, mediationSideOf(mediation, person)!, named, mediation));
  }

  /** Refuses 404 whoever is neither the broker nor of the client. */
  async get(ctx: OperationContext, id: string): Promise<MediationView> {
    const { mediation: m, side, person } = await this.desk.seat(ctx, id);
    const introductions = await this.mediations.introductions(ctx, id);
    const alerts = await this.mediations.alerts(ctx, id);
    const deals = await this.mediations.deals(ctx, id);
    const signers = [m.signedBy, ...introductions.map(({ answeredBy }) => answeredBy), ...alerts.map(({ answeredBy }) => answeredBy)].flatMap((one) => one ?? []);
    const named = await this.named(ctx, [m], [m.brokerId, ...signers], introductions.map(({ introducedId }) => introducedId));
    const seat: MediationSeat = { mediation: m, side, person };
    const inForce = m.state === 'in_force';
    return {
      ...this.brief(m, side, named, { openAlerts: alerts.filter(({ state }) => state !== 'settled').length, toConfirm: introductions.filter(({ state }) => state === 'logged').length }),
      matchId: m.matchId, dealId: m.dealId, fee: m.fee, conflict: m.conflict, text: m.text, sha256: m.sha256, replacesId: m.replacesId, signedBy: m.signedBy === null ? null : named.who(m.signedBy), signedAt: instant(m.signedAt),
      endedAt: instant(m.endedAt), endReason: m.endReason, notices: brokenRules(feeNotices, m.fee).map((each) => ({ ...each })),
      introductions: introductions.map((each) => this.introduction(each, seat, named)), alerts: alerts.map((each) => this.alert(each, seat, named)),
      deals: deals.map((deal) => ({ ...deal, openedAt: deal.openedAt.toISOString() })), due: await this.fees.of(ctx, m, deals), nextActs: this.acts(mediationMachine, m.state, seat),
      mayLog: inForce && side === 'broker' && mayUse(person, may['mediation.offer']), mayNameDeal: inForce && side === 'client' && mayUse(person, may['mediation.sign']),
    };
  }

  /** The brokers beside a deal for one of its parties: all that cover it for their client, those that it comes through for the other side. */
  async beside(ctx: OperationContext, deal: Deal, organisationId: string): Promise<z.infer<typeof dealBrokerSchema>[]> {
    const found = (await this.mediations.covering(ctx, deal.id)).filter(({ clientId, brokered }) => brokered || (clientId === organisationId && LIVE_DEALS.includes(deal.state)));
    if (found.length === 0) return [];
    const { who, party } = await this.named(ctx, [], found.map(({ brokerId }) => brokerId), found.flatMap(({ brokerOrganisationId, clientId }) => [brokerOrganisationId, clientId]));
    return found.map(({ id, brokerId, brokerOrganisationId, clientId, brokered }) => ({ broker: who(brokerId), organisation: party(brokerOrganisationId), client: party(clientId), brokered, mediationId: clientId === organisationId ? id : null }));
  }

  private brief(m: Mediation, side: MediationSide, { who, party }: Named, { openAlerts, toConfirm }: { openAlerts: number; toConfirm: number }): Brief {
    return {
      id: m.id, state: m.state, version: m.version, mySide: side, broker: who(m.brokerId), brokerOrganisation: party(m.brokerOrganisationId), client: party(m.clientId), other: m.otherId === null ? null : party(m.otherId),
      achievementId: m.achievementId, achievementTitle: m.achievementTitle, protectedMonths: m.protectedMonths, offeredAt: m.offeredAt.toISOString(), openAlerts, toConfirm,
    };
  }

  private introduction(i: Introduction, seat: MediationSeat, { who, party }: Named): z.infer<typeof introductionSchema> {
    return {
      id: i.id, state: i.state, introduced: party(i.introducedId), introducedOn: i.introducedOn, protectedUntil: protectedUntil({ introducedOn: i.introducedOn, protectedMonths: seat.mediation.protectedMonths }), how: i.how, loggedAt: i.loggedAt.toISOString(),
      answeredBy: i.answeredBy === null ? null : who(i.answeredBy), answeredAt: instant(i.answeredAt), answerReason: i.answerReason, nextActs: this.acts(introductionMachine, i.state, seat),
    };
  }

  private alert(a: BypassAlert, seat: MediationSeat, { who }: Named): z.infer<typeof bypassAlertSchema> {
    return {
      id: a.id, state: a.state, version: a.version, introductionId: a.introductionId, dealId: a.dealId, cause: a.cause, agreedOn: a.agreedOn, protectedUntil: a.protectedUntil, raisedAt: a.raisedAt.toISOString(), question: { texts: { ...BYPASS_QUESTION.texts[a.cause] }, article: BYPASS_QUESTION.article },
      answeredBy: a.answeredBy === null ? null : who(a.answeredBy), answeredAt: instant(a.answeredAt), answer: a.answer, settledAt: instant(a.settledAt), settlement: a.settlement, nextActs: this.acts(bypassMachine, a.state, seat),
    };
  }

  private acts<S extends string>(machine: Machine<S, MediationFacts>, state: S, { side, person }: MediationSeat) {
    return unblocked(nextActs(machine, state, { side }, (permission) => mayUse(person, permission)));
  }

  private async named(ctx: OperationContext, mediations: readonly Mediation[], userIds: readonly string[], organisationIds: readonly string[] = []): Promise<Named> {
    const ids = [...new Set([...organisationIds, ...mediations.flatMap(({ brokerOrganisationId, clientId, otherId }) => [brokerOrganisationId, clientId, ...(otherId === null ? [] : [otherId])])])];
    const parties = new Map(ids.length === 0 ? [] : (await this.people.organisations(ctx, ids)).map(({ id, nameZh }) => [id, nameZh]));
    const people = userIds.length === 0 ? new Map<string, string>() : await this.people.names(ctx, [...new Set(userIds)]);
    return { who: (id) => ({ id, name: people.get(id) ?? '' }), party: (id) => ({ id, name: parties.get(id) ?? '' }) };
  }
}
