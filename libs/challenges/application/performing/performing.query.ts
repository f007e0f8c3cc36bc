import { Injectable } from '@nestjs/common';
import { belongsTo, brokenRules, chinaDate, Clock, LOCALES, mayUse, Problem, renderText, type Texts } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { seesWhole } from '../../domain/access.js';
import type { Challenge } from '../../domain/challenge.js';
import { challengeContentSchema, type ChallengeContent } from '../../domain/challenge.schema.js';
import { contractEnded, contractSettled, missed, runs, START, type Lane, type LaneSum } from '../../domain/performing/lane.js';
import type { AcceptanceView, BoardView, EvaluationView, MilestoneRow, SettlementView } from '../../domain/performing/performing.response.js';
import { poolSettlement, startOf } from '../../domain/performing/pool-settlement.js';
import { challengePermissions as may } from '../../domain/permissions.js';
import { challengeProblems } from '../../domain/problems.js';
import { ACCEPTANCE_RULES } from '../../domain/rules/performance.rules.js';
import { PerformingRepository } from '../../persistence/performing.repository.js';
import { ChallengeFactsOf } from '../challenge-facts.js';
import { actingPerson, ChallengeTable } from '../challenge-table.js';
import { ChallengePeople } from '../ports.js';
import { LanesOf, ofTeam } from './lanes.js';
import { AwardContracts } from './ports.js';

const SETTLING: readonly Challenge['state'][] = ['performing', 'accepted', 'failed', 'force_majeure', 'settled', 'evaluated'];
const DEAD_DEALS: readonly string[] = ['declined', 'withdrawn', 'abandoned'];
type LaneView = BoardView['lanes'][number];
type Item = LaneView['items'][number];
type Names = (id: string) => { id: string; name: string };

export interface MilestoneQuestion { readonly state?: string | undefined; readonly challengeId?: string | undefined; readonly dueUntil?: string | undefined; readonly after?: readonly [string, string] | undefined; readonly limit: number }

/** What those concerned see of the performance: the organiser's people and reviewers all of it, a team its own lane. */
@Injectable()
export class PerformingQuery {
  constructor(
    private readonly table: ChallengeTable, private readonly lanesOf: LanesOf, private readonly kept: PerformingRepository, private readonly contracts: AwardContracts, private readonly facts: ChallengeFactsOf, private readonly people: ChallengePeople,
    private readonly clock: Clock,
  ) {}

  /** Refuses 404 whoever has no lane in it. */
  async board(ctx: OperationContext, id: string): Promise<BoardView> {
    const { challenge, content, lanes, seen, whole } = await this.concerned(ctx, id);
    const today = chinaDate(this.clock.now());
    const name = await this.names(ctx, seen.map(({ entry }) => entry.organisationId));
    const handles = ctx.actor.kind === 'person' && belongsTo(ctx.actor, challenge.organisationId);
    const [contracts, eliminates] = [handles && mayUse(ctx.actor, may['award.manage']) && challenge.state === 'awarded', handles && mayUse(ctx.actor, may['entry.examine']) && challenge.state === 'performing'];
    const running = lanes.filter(runs).length;
    return {
      challengeId: id, version: challenge.version, state: challenge.state, race: content.kind === 'race', today, pool: whole ? poolOf(challenge, content, lanes) : null,
      lanes: seen.map((lane): LaneView => {
        const items = itemsOf(content, lane, today);
        const { entry, deal } = lane;
        const start = startOf(content);
        return {
          entryId: entry.id, entryVersion: entry.version, number: entry.number, state: entry.state, organisation: name(entry.organisationId), mine: ofTeam(ctx.actor, entry), whyNot: entry.whyNot, dealId: deal?.dealId ?? null, dealState: deal?.dealState ?? null,
          contract: deal?.contract ? { ...deal.contract } : null, start: start === null ? null : moneyOf(start, sumOf(lane, START)), items,
          mayContract: contracts && runs(lane) && (deal === null || DEAD_DEALS.includes(deal.dealState)), mayEliminate: eliminates && content.kind === 'race' && running > 1 && runs(lane) && (contractEnded(lane) || items.some((item) => item.missed)),
        };
      }),
    };
  }

  /** Of all challenges in which one organises or takes part, by day; up to `limit` + 1. */
  async milestones(ctx: OperationContext, { challengeId, ...asked }: MilestoneQuestion): Promise<MilestoneRow[]> {
    const { userId, organisationId } = actingPerson(ctx.actor);
    const won = new Map((await this.kept.wonBy(ctx, { userId, organisationId, challengeId })).map((row) => [row.id, row]));
    const rows = won.size === 0 ? [] : await this.contracts.milestones(ctx, { ...asked, entryIds: [...won.keys()] });
    const name = await this.names(ctx, rows.flatMap(({ holderId, acquirerId }) => [holderId, acquirerId]));
    return rows.map(({ holderId, acquirerId, ...row }) => {
      const side = won.get(row.entryId)!;
      return { ...row, team: name(holderId), organiser: name(acquirerId), mySide: side.organises ? 'organiser' : side.leads ? 'team' : 'member' };
    });
  }

  /** For the organiser, reviewers, the teams, and whoever is named to sign. Refuses 404 everybody else. */
  async acceptance(ctx: OperationContext, id: string): Promise<AcceptanceView> {
    const challenge = await this.table.seen(ctx, id);
    const lanes = await this.lanesOf.of(ctx, id);
    const named = await this.kept.endUser(ctx, id);
    const person = actingPerson(ctx.actor);
    const mine = named?.accountId === person.userId;
    if (!mine && this.lanesOf.seen(ctx.actor, challenge, lanes).length === 0) throw new Problem(challengeProblems['award-not-yours']);
    const signed = await this.kept.acceptances(ctx, id);
    const accounts = new Map((named || signed.length > 0 ? await this.people.accounts(ctx, [...new Set([...(named ? [named.accountId] : []), ...signed.map(({ signedBy }) => signedBy)])]) : []).map((each) => [each.id, each.name]));
    const organisation = await this.names(ctx, named ? [named.organisationId] : []);
    const { facts } = await this.facts.of(ctx, challenge);
    const reached = new Set(lanes.filter(({ entry }) => entry.state === 'chosen' || entry.state === 'completed').flatMap(({ deal }) => (deal?.milestones ?? []).filter(({ state }) => state === 'accepted').map(({ key }) => key)));
    return {
      challengeId: id, title: facts.content.title, version: challenge.version, state: challenge.state, endUser: facts.content.endUser,
      person: named ? { accountId: named.accountId, name: accounts.get(named.accountId) ?? '', organisation: organisation(named.organisationId) } : null, mine,
      mayName: belongsTo(person, challenge.organisationId) && mayUse(person, may['award.manage']) && (challenge.state === 'awarded' || challenge.state === 'performing'),
      blockedBy: challenge.state !== 'performing' ? [] : brokenRules(ACCEPTANCE_RULES, facts).map(({ texts, params, ...broken }) => ({
        ...broken, params: { ...params }, texts: Object.fromEntries(LOCALES.map((locale) => [locale, renderText(texts, locale, params)])) as Texts,
      })),
      stages: facts.content.stages.map((stage) => ({ id: stage.id, title: stage.title, accepted: reached.has(stage.id) })),
      signed: signed.map(({ id: signedId, outcome, opinion, sha256, signedBy, signedAt }) => ({ id: signedId, outcome, opinion, sha256, by: { id: signedBy, name: accounts.get(signedBy) ?? '' }, at: signedAt.toISOString() })),
    };
  }

  /** Computed anew from the edition and the contracts until it is frozen; a team reads its own lines. Refuses 404, 409 before anything is performed. */
  async settlement(ctx: OperationContext, id: string): Promise<SettlementView> {
    const { challenge, content, lanes, seen, whole } = await this.concerned(ctx, id);
    if (!SETTLING.includes(challenge.state)) throw new Problem(challengeProblems['not-performing'], { state: challenge.state });
    const computed = poolSettlement(content, lanes);
    const frozen = await this.kept.settlement(ctx, id);
    const own = new Set(seen.map(({ entry }) => entry.id));
    const lines = computed.lines.filter(({ entryId }) => own.has(entryId));
    const name = await this.names(ctx, lines.map(({ organisationId }) => organisationId));
    const sum = (of: 'owedFen' | 'paidFen') => lines.reduce((all, line) => all + line[of], 0);
    const [by] = frozen ? await this.people.accounts(ctx, [frozen.settledBy]) : [];
    const settles = ctx.actor.kind === 'person' && belongsTo(ctx.actor, challenge.organisationId) && mayUse(ctx.actor, may['award.manage']) && ['accepted', 'failed', 'force_majeure'].includes(challenge.state);
    return {
      challengeId: id, version: challenge.version, state: challenge.state, poolFen: computed.poolFen, owedFen: sum('owedFen'), paidFen: frozen && whole ? frozen.paidFen : sum('paidFen'), refundFen: whole ? frozen?.refundFen ?? computed.refundFen : 0, refundTo: computed.refundTo,
      lines: lines.map(({ organisationId, members, ...line }) => ({ ...line, organisation: name(organisationId), members: members.map((member) => ({ ...member })) })),
      running: computed.running.filter((entryId) => own.has(entryId)), addsUp: computed.addsUp, maySettle: settles, whole,
      correctionFen: frozen && whole ? computed.paidFen - frozen.paidFen : null,
      settled: frozen ? { sha256: frozen.sha256, canonical: whole ? frozen.canonical : null, by: by?.name ?? '', at: frozen.settledAt.toISOString() } : null,
    };
  }

  /** For everybody where it is public; otherwise for the organiser, reviewers and the teams. Refuses 404. */
  async evaluation(ctx: OperationContext, id: string): Promise<EvaluationView> {
    const challenge = await this.table.seen(ctx, id);
    const kept = await this.kept.evaluation(ctx, id);
    const concerned = seesWhole(ctx.actor, challenge) || this.lanesOf.seen(ctx.actor, challenge, await this.lanesOf.of(ctx, id)).length > 0;
    if (!concerned && !kept?.public) throw new Problem(challengeProblems['award-not-yours']);
    const [by] = kept && concerned ? await this.people.accounts(ctx, [kept.writtenBy]) : [];
    return {
      challengeId: id, version: challenge.version, state: challenge.state, mayWrite: challenge.state === 'settled' && ctx.actor.kind === 'person' && belongsTo(ctx.actor, challenge.organisationId) && mayUse(ctx.actor, may['award.manage']),
      evaluation: kept ? { ...kept.content, public: kept.public, by: by?.name ?? '', at: kept.writtenAt.toISOString() } : null,
    };
  }

  /** Refuses 404 whoever has no lane in it. */
  async concerned(ctx: OperationContext, id: string): Promise<{ challenge: Challenge; content: ChallengeContent; lanes: Lane[]; seen: Lane[]; whole: boolean }> {
    const challenge = await this.table.seen(ctx, id);
    const lanes = await this.lanesOf.of(ctx, id);
    const seen = this.lanesOf.seen(ctx.actor, challenge, lanes);
    const whole = seesWhole(ctx.actor, challenge);
    if (!whole && seen.length === 0) throw new Problem(challengeProblems['award-not-yours']);
    return { challenge, content: challengeContentSchema.parse(challenge.content), lanes, seen, whole };
  }

  private async names(ctx: OperationContext, ids: readonly string[]): Promise<Names> {
    const known = new Map((ids.length === 0 ? [] : await this.people.organisations(ctx, [...new Set(ids)])).map(({ id, name }) => [id, name]));
    return (id) => ({ id, name: known.get(id) ?? '' });
  }
}

const sumOf = ({ deal }: Lane, id: string): LaneSum | undefined => deal?.sums.find((each) => each.id === id);
const paidOf = (sum: LaneSum | undefined): number => (sum ? sum.confirmedFen - sum.refundedFen : 0);

function moneyOf(fen: number | null, sum: LaneSum | undefined): Pick<Item, 'fen' | 'payment' | 'paymentDueOn' | 'paidFen'> {
  const paidFen = paidOf(sum);
  return { fen, paidFen, paymentDueOn: sum?.dueOn ?? null, payment: !sum || sum.fen === 0 ? 'none' : paidFen >= sum.fen ? 'paid' : paidFen > 0 ? 'part' : sum.dueOn !== null ? 'due' : 'awaited' };
}

/** Gates and stages by day; a stage that no plan names yet stands at the end. */
function itemsOf(content: ChallengeContent, lane: Lane, today: string): Item[] {
  const milestones = [...(lane.deal?.milestones ?? [])].sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  const stages = new Map(content.stages.map((stage) => [stage.id, stage]));
  const planned = milestones.map((m): Item => ({
    ...moneyOf(stages.get(m.key)?.fen ?? null, stages.has(m.key) ? sumOf(lane, m.key) : undefined), milestoneId: m.id, key: m.key, title: m.title, gate: !stages.has(m.key), dueOn: m.dueOn, state: m.state as Item['state'],
    submittedOn: m.submittedOn, acceptedOn: m.acceptedOn, lateDays: m.lateDays, missed: missed(m, today), evidence: m.evidence.map(({ paperId, name, sha256 }) => ({ paperId, name, sha256 })),
  }));
  const known = new Set(milestones.filter(({ state }) => state !== 'dropped').map(({ key }) => key));
  const open = content.stages.filter(({ id }) => !known.has(id)).map((stage): Item => ({
    ...moneyOf(stage.fen, sumOf(lane, stage.id)), milestoneId: null, key: stage.id, title: stage.title, gate: false, dueOn: null, state: 'unplanned', submittedOn: null, acceptedOn: null, lateDays: 0, missed: false, evidence: [],
  }));
  return [...planned, ...open];
}

/** The pool as it stands: paid, due, still open, and what goes back once it has ended. */
function poolOf({ state }: Challenge, content: ChallengeContent, lanes: readonly Lane[]): BoardView['pool'] {
  const { poolFen, refundFen: back, lines } = poolSettlement(content, lanes);
  const paidFen = lines.reduce((all, line) => all + line.paidFen, 0);
  // what went back under an ended contract does not fall due again
  const dueFen = lanes.reduce((all, lane) => all + (contractSettled(lane)
    ? lines.filter(({ entryId }) => entryId === lane.entry.id).reduce((left, line) => left + Math.max(0, line.owedFen - line.paidFen), 0)
    : (lane.deal?.sums ?? []).filter(({ dueOn }) => dueOn !== null).reduce((left, sum) => left + Math.max(0, sum.fen - paidOf(sum)), 0)), 0);
  const refundFen = ['accepted', 'failed', 'force_majeure', 'settled', 'evaluated'].includes(state) ? back : 0;
  return { poolFen, paidFen, dueFen, openFen: Math.max(0, poolFen - paidFen - dueFen - refundFen), refundFen };
}
