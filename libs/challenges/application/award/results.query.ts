import { Injectable } from '@nestjs/common';
import { belongsTo, Problem, type Actor } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import type { ResultsView } from '../../domain/award/award.schema.js';
import { ranksOf, valueOf, weakestCriterion, type Decision, type ExactScore } from '../../domain/award/decision.js';
import { seesContent } from '../../domain/access.js';
import { challengeContentSchema } from '../../domain/challenge.schema.js';
import type { Entry } from '../../domain/entry/entry.js';
import { challengeProblems } from '../../domain/problems.js';
import { AwardRepository } from '../../persistence/award.repository.js';
import { EntryRepository } from '../../persistence/entry.repository.js';
import { ChallengeTable } from '../challenge-table.js';
import { ChallengePeople, ResultNotice } from '../ports.js';

/** A team is who sealed the entry, and the people of the organisation that leads. */
export const ofTeam = (actor: Actor, { authorId, organisationId }: Pick<Entry, 'authorId' | 'organisationId'>): boolean => actor.kind === 'person' && (actor.userId === authorId || belongsTo(actor, organisationId));

const shown = (score: ExactScore | null) => (score === null ? null : { ...score, value: Math.round(valueOf(score) * 100) / 100 });
/** What was never opened, or was taken back, is nobody's result. */
const UNSHOWN: readonly Entry['state'][] = ['received', 'replaced', 'outdated', 'withdrawn'];

/** What a judging came to, for everybody once it is in publicity. */
@Injectable()
export class ResultsQuery {
  constructor(private readonly awards: AwardRepository, private readonly entries: EntryRepository, private readonly table: ChallengeTable, private readonly people: ChallengePeople, private readonly notices: ResultNotice) {}

  /** For the organiser from the conclusion on. Refuses 404 what is not seen, and while there is no decision that was made public. */
  async of(ctx: OperationContext, id: string): Promise<ResultsView> {
    const { actor } = ctx;
    const challenge = await this.table.seen(ctx, id);
    const rounds = await this.awards.rounds(ctx, id);
    const decision = rounds.find(({ voidedAt }) => voidedAt === null);
    const organiser = belongsTo(actor, challenge.organisationId);
    const entries = await this.entries.ofChallenge(ctx, id);
    const mine = entries.some((entry) => ofTeam(actor, entry));
    if (!decision || !(organiser || (decision.noticeId !== null && (mine || seesContent(actor, { ...challenge, content: challengeContentSchema.parse(challenge.content) }))))) throw new Problem(challengeProblems['no-results']);
    const standing = decision.noticeId === null ? null : await this.notices.standing(ctx, id);
    const { criteria } = challengeContentSchema.parse(challenge.content);
    return {
      state: challenge.state, round: decision.round, concludedAt: decision.concludedAt.toISOString(), public: decision.noticeId !== null, experts: Math.max(0, ...decision.ranking.map(({ experts }) => experts)),
      opened: entries.filter(({ proposal }) => proposal !== null).length, voided: rounds.flatMap(({ round, voidedAt, voidCause }) => (voidedAt === null || voidCause === null ? [] : [{ round, at: voidedAt.toISOString(), cause: voidCause }])),
      notice: standing?.noticeId ? { noticeId: standing.noticeId, state: standing.state, endsOn: standing.endsOn, clear: standing.clear } : null,
      criteria: criteria.map(({ id: criterion, name, weight }) => ({ id: criterion, name, weight: { ...weight } })), entries: await this.lines(ctx, entries, decision, criteria, organiser),
    };
  }

  private async lines(ctx: OperationContext, all: readonly Entry[], { ranking, winners }: Decision, criteria: Parameters<typeof weakestCriterion>[2], organiser: boolean): Promise<ResultsView['entries']> {
    const ranks = ranksOf(ranking);
    const at = (id: string): number => ranking.findIndex(({ entryId }) => entryId === id);
    // one of a race that gave up while the others went on stays in the ranking, and is no winner
    const gaveUp = ({ id, state }: Entry): boolean => state === 'withdrawn' && winners.includes(id);
    const entries = all.filter((entry) => gaveUp(entry) || !UNSHOWN.includes(entry.state)).sort((a, b) => (at(a.id) + 1 || Infinity) - (at(b.id) + 1 || Infinity) || a.number - b.number);
    const named = entries.filter((entry) => organiser || (winners.includes(entry.id) && !gaveUp(entry)) || ofTeam(ctx.actor, entry));
    const membersOf = ({ organisationId, proposal }: Entry): readonly string[] => [...new Set([organisationId, ...(proposal?.members ?? []).map((member) => member.organisationId)])];
    const names = new Map((await this.people.organisations(ctx, [...new Set(named.flatMap(membersOf))])).map((each) => [each.id, each.name]));
    return entries.map((entry) => {
      const line = ranking[at(entry.id)];
      const mine = ofTeam(ctx.actor, entry);
      return {
        entryId: mine || organiser ? entry.id : null, number: entry.number, state: entry.state, mine, rank: line ? ranks[at(entry.id)]! : null, winner: winners.includes(entry.id) && !gaveUp(entry), gaveUp: gaveUp(entry), score: shown(line?.score ?? null), lowest: shown(line?.lowest ?? null),
        highest: shown(line?.highest ?? null), calibrated: line?.calibrated ?? null, means: Object.entries(line?.criteria ?? {}).map(([criterion, mean]) => ({ criterion, mean: shown(mean)! })),
        organisations: named.includes(entry) ? membersOf(entry).map((id) => ({ id, name: names.get(id) ?? '', lead: id === entry.organisationId })) : null,
        whyNot: mine || organiser ? entry.whyNot : null, weakest: mine || organiser ? weakestCriterion(line, ranking, criteria) : null,
      };
    });
  }
}
