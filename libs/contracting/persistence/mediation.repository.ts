import { Injectable } from '@nestjs/common';
import { Problem, stateProblems } from '@app/kernel';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { Deal } from '../domain/deal.js';
import type { ClosingDay } from '../domain/mediation/bypass.js';
import type { BypassAlert, Introduction, Mediation, MediationState } from '../domain/mediation/mediation.js';

export interface MediationFilter {
  readonly brokerId: string | null;
  readonly clientId: string | null;
  readonly state?: MediationState | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}
export interface ListedMediation extends Mediation { readonly openAlerts: number; readonly toConfirm: number }
export interface CoveringMediation { readonly id: string; readonly brokerId: string; readonly brokerOrganisationId: string; readonly clientId: string; readonly brokered: boolean }
export interface IntroducedDeal { readonly dealId: string; readonly holderId: string; readonly acquirerId: string; readonly achievementId: string }
export interface CoveredDeal { readonly id: string; readonly state: Deal['state']; readonly openedAt: Date; readonly brokered: boolean }
/** A confirmed introduction of the two parties of a deal; `brokered` where the deal comes through that broker. */
export interface IntroducedPair { readonly id: string; readonly mediationId: string; readonly brokerId: string; readonly clientId: string; readonly introducedOn: string; readonly protectedMonths: number; readonly brokered: boolean }

const MEDIATION = `m.id, m.state, m.version, m.broker_id as "brokerId", m.broker_organisation_id as "brokerOrganisationId", m.client_id as "clientId", m.other_id as "otherId", m.achievement_id as "achievementId",
  m.achievement_title as "achievementTitle", m.match_id as "matchId", m.deal_id as "dealId", m.fee, m.protected_months as "protectedMonths", m.conflict, m.text, m.sha256, m.replaces_id as "replacesId", m.offered_at as "offeredAt",
  m.signed_by as "signedBy", m.signed_at as "signedAt", m.ended_at as "endedAt", m.end_reason as "endReason"`;
const INTRODUCTION = `i.id, i.mediation_id as "mediationId", i.state, i.introduced_id as "introducedId", to_char(i.introduced_on, 'YYYY-MM-DD') as "introducedOn", i.how, i.logged_at as "loggedAt",
  i.answered_by as "answeredBy", i.answered_at as "answeredAt", i.answer_reason as "answerReason"`;
const ALERT = `a.id, a.mediation_id as "mediationId", a.introduction_id as "introductionId", a.deal_id as "dealId", a.state, a.version, a.cause, to_char(a.agreed_on, 'YYYY-MM-DD') as "agreedOn", to_char(a.protected_until, 'YYYY-MM-DD') as "protectedUntil",
  a.raised_at as "raisedAt", a.answered_by as "answeredBy", a.answered_at as "answeredAt", a.answer, a.settled_at as "settledAt", a.settlement`;
/** The two parties of deal `d` are those of agreement `m`; where `m` is open, one of them is its client. */
const COVERS = `m.achievement_id = d.achievement_id and m.client_id in (d.holder_id, d.acquirer_id) and (m.other_id is null or m.other_id in (d.holder_id, d.acquirer_id))`;
/** Deal `d` comes through agreement `m`: it began with the broker's match, or both agreed that it does while the agreement was in force. */
const BROKERED = `(${COVERS} and (m.match_id = d.match_id and m.state in ('in_force', 'ended')
  or m.state = 'in_force' and (m.deal_id = d.id or exists (select 1 from contracting.mediation_deal x where x.mediation_id = m.id and x.deal_id = d.id))))`;
const INTRODUCED = `m.client_id = d.holder_id and i.introduced_id = d.acquirer_id or m.client_id = d.acquirer_id and i.introduced_id = d.holder_id`;

/** Mediation agreements with their introductions and alerts. */
@Injectable()
export class MediationRepository {
  constructor(private readonly database: Database) {}

  /** False where the broker and the client have an agreement about it that is offered: of two offers at once the index turns one away. */
  async insert(ctx: TransactionContext, m: Mediation): Promise<boolean> {
    const rows = await this.database.query(ctx,
      `insert into contracting.mediation (id, state, version, broker_id, broker_organisation_id, client_id, other_id, achievement_id, achievement_title, match_id, deal_id, fee, protected_months, conflict, text, sha256, replaces_id, offered_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18) on conflict do nothing returning id`,
      [m.id, m.state, m.version, m.brokerId, m.brokerOrganisationId, m.clientId, m.otherId, m.achievementId, m.achievementTitle, m.matchId, m.dealId, JSON.stringify(m.fee), m.protectedMonths, m.conflict, m.text, m.sha256, m.replacesId, m.offeredAt]);
    return rows.length === 1;
  }

  async find(ctx: OperationContext, id: string, lock: '' | 'for update' = ''): Promise<Mediation | undefined> {
    const [found] = await this.database.query<Mediation>(ctx, `select ${MEDIATION} from contracting.mediation m where m.id = $1 ${lock}`, [id]);
    return found;
  }

  /** The one in force between the same two about the same. */
  async inForceLike(ctx: OperationContext, { brokerId, clientId, achievementId, otherId }: Mediation): Promise<Mediation | undefined> {
    const [found] = await this.database.query<Mediation>(ctx,
      `select ${MEDIATION} from contracting.mediation m where m.broker_id = $1 and m.client_id = $2 and m.achievement_id = $3 and m.other_id is not distinct from $4 and m.state = 'in_force' for update`, [brokerId, clientId, achievementId, otherId]);
    return found;
  }

  async save(ctx: TransactionContext, m: Mediation, seen: number): Promise<void> {
    const changed = await this.database.execute(ctx, 'update contracting.mediation set state = $3, version = $4, signed_by = $5, signed_at = $6, ended_at = $7, end_reason = $8 where id = $1 and version = $2', [m.id, seen, m.state, m.version, m.signedBy, m.signedAt, m.endedAt, m.endReason]);
    if (changed !== 1) throw new Problem(stateProblems['stale-version'], { seen, current: m.version });
  }

  /** The reader's as broker and as client, the newest first. */
  page(ctx: OperationContext, { brokerId, clientId, state, after, limit }: MediationFilter): Promise<ListedMediation[]> {
    return this.database.query<ListedMediation>(ctx,
      `select ${MEDIATION}, (select count(*)::int from contracting.bypass_alert a where a.mediation_id = m.id and a.state <> 'settled') as "openAlerts",
         (select count(*)::int from contracting.introduction i where i.mediation_id = m.id and i.state = 'logged') as "toConfirm"
       from contracting.mediation m where (m.broker_id = $1 or m.client_id = $2) and ($3::text is null or m.state = $3) and ($4::uuid is null or m.id < $4) order by m.id desc limit $5`, [brokerId, clientId, state ?? null, after ?? null, limit + 1]);
  }

  /** False where the same introduction waits for its answer or was confirmed. */
  async addIntroduction(ctx: TransactionContext, i: Introduction): Promise<boolean> {
    const rows = await this.database.query(ctx,
      'insert into contracting.introduction (id, mediation_id, state, introduced_id, introduced_on, how, logged_at) values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning id', [i.id, i.mediationId, i.state, i.introducedId, i.introducedOn, i.how, i.loggedAt]);
    return rows.length === 1;
  }

  /** Newest first. */
  introductions(ctx: OperationContext, mediationId: string): Promise<Introduction[]> {
    return this.database.query<Introduction>(ctx, `select ${INTRODUCTION} from contracting.introduction i where i.mediation_id = $1 order by i.id desc`, [mediationId]);
  }

  async answerIntroduction(ctx: TransactionContext, i: Introduction): Promise<void> {
    await this.database.execute(ctx, 'update contracting.introduction set state = $2, answered_by = $3, answered_at = $4, answer_reason = $5 where id = $1', [i.id, i.state, i.answeredBy, i.answeredAt, i.answerReason]);
  }

  /** Agreements in force that cover the deal. */
  covering(ctx: OperationContext, dealId: string): Promise<CoveringMediation[]> {
    return this.database.query<CoveringMediation>(ctx,
      `select m.id, m.broker_id as "brokerId", m.broker_organisation_id as "brokerOrganisationId", m.client_id as "clientId", ${BROKERED} is true as brokered
       from contracting.deal d join contracting.mediation m on ${COVERS} and m.state = 'in_force' where d.id = $1 order by m.id`, [dealId]);
  }

  /** Deals of the client that come through the agreement, or whose two parties were brought together under it. */
  deals(ctx: OperationContext, mediationId: string): Promise<CoveredDeal[]> {
    return this.database.query<CoveredDeal>(ctx,
      `select d.id, d.state, d.created_at as "openedAt", ${BROKERED} is true as brokered from contracting.mediation m join contracting.deal d on ${COVERS}
       where m.id = $1 and (${BROKERED} or exists (select 1 from contracting.introduction i where i.mediation_id = m.id and i.state = 'confirmed' and (${INTRODUCED}))) order by d.id desc`, [mediationId]);
  }

  /** False where the deal is named already. */
  async nameDeal(ctx: TransactionContext, row: { mediationId: string; dealId: string; namedBy: string; at: Date }): Promise<boolean> {
    const rows = await this.database.query(ctx, 'insert into contracting.mediation_deal (mediation_id, deal_id, named_by, at) values ($1, $2, $3, $4) on conflict do nothing returning deal_id', [row.mediationId, row.dealId, row.namedBy, row.at]);
    return rows.length === 1;
  }

  /** Confirmed introductions of the two parties of a deal, under agreements that are or were in force. */
  introducedPairs(ctx: OperationContext, deal: IntroducedDeal): Promise<IntroducedPair[]> {
    return this.database.query<IntroducedPair>(ctx,
      `select i.id, i.mediation_id as "mediationId", own.broker_id as "brokerId", own.client_id as "clientId", to_char(i.introduced_on, 'YYYY-MM-DD') as "introducedOn", own.protected_months as "protectedMonths",
         exists (select 1 from contracting.deal d join contracting.mediation m on ${BROKERED} where d.id = $1 and m.broker_id = own.broker_id and m.client_id = own.client_id) as brokered
       from contracting.introduction i join contracting.mediation own on own.id = i.mediation_id
       where i.state = 'confirmed' and own.achievement_id = $4 and (own.client_id = $2 and i.introduced_id = $3 or own.client_id = $3 and i.introduced_id = $2) order by i.id`, [deal.dealId, deal.holderId, deal.acquirerId, deal.achievementId]);
  }

  /** Deals of the two of a confirmed introduction that are agreed on or under contract, with the days of it. */
  closedDeals(ctx: OperationContext, introductionId: string): Promise<(IntroducedDeal & { days: ClosingDay[] })[]> {
    return this.database.query<IntroducedDeal & { days: ClosingDay[] }>(ctx,
      `select d.id as "dealId", d.holder_id as "holderId", d.acquirer_id as "acquirerId", d.achievement_id as "achievementId", c.days
       from contracting.introduction i join contracting.mediation m on m.id = i.mediation_id join contracting.deal d on d.achievement_id = m.achievement_id and (${INTRODUCED})
         cross join lateral (select jsonb_agg(jsonb_build_object('on', day, 'cause', cause)) as days from (
           select to_char(v.decided_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day, 'agreed' as cause from contracting.terms_version v where v.deal_id = d.id and v.outcome = 'accepted' and d.state = 'agreed'
           union select to_char(k.effective_on, 'YYYY-MM-DD'), 'in_effect' from contracting.contract k where k.deal_id = d.id and k.amends is null and k.effective_on is not null) closing) c
       where i.id = $1 and i.state = 'confirmed' and c.days is not null order by d.id`, [introductionId]);
  }

  /** False where it was raised before, or another one about the same introduction is not settled yet: of two at once the index turns one away. */
  async raise(ctx: TransactionContext, a: BypassAlert): Promise<boolean> {
    const rows = await this.database.query(ctx,
      `insert into contracting.bypass_alert (id, mediation_id, introduction_id, deal_id, state, version, cause, agreed_on, protected_until, raised_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       on conflict do nothing returning id`, [a.id, a.mediationId, a.introductionId, a.dealId, a.state, a.version, a.cause, a.agreedOn, a.protectedUntil, a.raisedAt]);
    return rows.length === 1;
  }

  alerts(ctx: OperationContext, mediationId: string): Promise<BypassAlert[]> {
    return this.database.query<BypassAlert>(ctx, `select ${ALERT} from contracting.bypass_alert a where a.mediation_id = $1 order by a.id desc`, [mediationId]);
  }

  async saveAlert(ctx: TransactionContext, a: BypassAlert, seen: number): Promise<void> {
    const changed = await this.database.execute(ctx, 'update contracting.bypass_alert set state = $3, version = $4, answered_by = $5, answered_at = $6, answer = $7, settled_at = $8, settlement = $9 where id = $1 and version = $2',
      [a.id, seen, a.state, a.version, a.answeredBy, a.answeredAt, a.answer, a.settledAt, a.settlement]);
    if (changed !== 1) throw new Problem(stateProblems['stale-version'], { seen, current: a.version });
  }
}
