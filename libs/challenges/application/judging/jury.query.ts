import { Injectable } from '@nestjs/common';
import { Problem } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { seesWhole } from '../../domain/access.js';
import { AFTER_UNSEALING } from '../../domain/challenge.js';
import { challengeContentSchema } from '../../domain/challenge.schema.js';
import { cardScore, scoreNumber } from '../../domain/criteria/score.js';
import type { JudgingView } from '../../domain/judging/judging.response.js';
import { SEATED } from '../../domain/judging/panel-seat.js';
import { habitOf } from '../../domain/judging/quality.js';
import { scoreText } from '../../domain/judging/ranking.js';
import { challengeProblems } from '../../domain/problems.js';
import { EntryRepository } from '../../persistence/entry.repository.js';
import { PanelRepository } from '../../persistence/panel.repository.js';
import { ChallengeTable } from '../challenge-table.js';
import { ChallengePeople } from '../ports.js';
import { JudgingBook } from './judging-book.js';

const mean = (values: readonly number[]): number => Math.round((values.reduce((sum, each) => sum + each, 0) / values.length) * 100) / 100;

/** What the organiser and reviewers see of the judging: counts until every card is signed, so that nobody is anchored; then everything, experts by letter. */
@Injectable()
export class JuryQuery {
  constructor(private readonly table: ChallengeTable, private readonly panels: PanelRepository, private readonly entries: EntryRepository, private readonly people: ChallengePeople, private readonly book: JudgingBook) {}

  /** Refuses 404. */
  async of(ctx: OperationContext, id: string): Promise<JudgingView> {
    const challenge = await this.table.seen(ctx, id);
    if (!seesWhole(ctx.actor, challenge) || !AFTER_UNSEALING.includes(challenge.state)) throw new Problem(challengeProblems['not-found']);
    const panel = await this.panels.find(ctx, id);
    const { due, signed, complete, winners, ranking } = await this.book.of(ctx, challenge, panel);
    const entries = new Map((await this.entries.ofChallenge(ctx, id)).filter(({ proposal }) => proposal !== null).map((entry) => [entry.id, entry]));
    const names = new Map((await this.people.organisations(ctx, [...new Set([...entries.values()].map(({ organisationId }) => organisationId))])).map((each) => [each.id, each.name]));
    const named = (entryId: string) => {
      const { number, proposal, organisationId } = entries.get(entryId)!;
      return { entryId, number, title: proposal!.title, organisation: { id: organisationId, name: names.get(organisationId) ?? '' } };
    };
    const { criteria } = challengeContentSchema.parse(challenge.content);
    const seated = panel ? (await this.panels.seats(ctx, id)).filter(({ state }) => SEATED.includes(state)) : [];
    const letters = panel ? this.book.letters(panel, seated) : new Map<string, string>();
    const shown = complete ? due.map((card) => ({ ...card, score: cardScore(criteria, card.points), expert: letters.get(card.seatId) ?? '' })) : [];
    const panelMean = shown.length === 0 ? 0 : mean(shown.map(({ score }) => scoreNumber(score)));
    return {
      cards: due.length, signed, complete, winners, eligible: [...entries.values()].filter(({ state }) => state === 'eligible').map((entry) => named(entry.id)), round: panel ? await this.panels.round(ctx, id) : 1,
      experts: [...new Set(shown.map(({ expert }) => expert))].sort().map((expert) => {
        const own = mean(shown.filter((card) => card.expert === expert).map(({ score }) => scoreNumber(score)));
        return { expert, mean: own, panelMean, habit: habitOf(own, panelMean) };
      }),
      ranking: (ranking?.order ?? []).map(({ entryId, place, score, lowest, highest, calibrated, heaviest }) => {
        const own = shown.filter((card) => card.entryId === entryId);
        return {
          ...named(entryId), place, score: scoreText(score), lowest: scoreText(lowest), highest: scoreText(highest), calibrated, heaviest: scoreText(heaviest), criteria: criteria.map((criterion) => ({ id: criterion.id, mean: mean(own.map(({ points }) => points[criterion.id] ?? 0)) })),
          cards: own.map((card) => ({ expert: card.expert, score: scoreText(card.score), points: { ...card.points }, comments: { ...card.comments }, overall: card.overall })).sort((a, b) => (a.expert < b.expert ? -1 : 1)),
        };
      }),
      first: [...(ranking?.first ?? [])], border: ranking?.border ? { entryIds: [...ranking.border.entryIds], by: ranking.border.by } : null,
    };
  }
}
