import { Injectable } from '@nestjs/common';
import type { OperationContext } from '@app/platform';
import { challengeContentSchema } from '../../domain/challenge.schema.js';
import { blind } from '../../domain/judging/blind.js';
import type { AssignmentView, ReviewView } from '../../domain/judging/judging.response.js';
import { panelSeatMachine, SEATED } from '../../domain/judging/panel-seat.js';
import { challengePermissions as may } from '../../domain/permissions.js';
import { CardRepository, type DueCard } from '../../persistence/card.repository.js';
import { ChallengeRepository } from '../../persistence/challenge.repository.js';
import { EntryRepository } from '../../persistence/entry.repository.js';
import { PanelRepository } from '../../persistence/panel.repository.js';
import { actingPerson } from '../challenge-table.js';
import { ChallengePeople } from '../ports.js';
import { JudgingBook } from './judging-book.js';
import { MinutesOfJudging } from './minutes.usecase.js';
import { MoveSeat } from './move-seat.usecase.js';
import { ScoreCard } from './score-card.usecase.js';
import { servedActs } from './served-acts.js';

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;
const brief = ({ id, number, state, points, overall, signedAt }: DueCard) => ({ id, number, state, started: overall !== null || Object.keys(points).length > 0, signedAt: iso(signedAt) });

/** What an expert has to judge, was paid and is worth. */
@Injectable()
export class ReviewsQuery {
  constructor(
    private readonly panels: PanelRepository, private readonly cards: CardRepository, private readonly challenges: ChallengeRepository, private readonly entries: EntryRepository, private readonly people: ChallengePeople, private readonly book: JudgingBook,
    private readonly seats: MoveSeat, private readonly score: ScoreCard, private readonly minutes: MinutesOfJudging,
  ) {}

  /** The newest first. */
  async assignments(ctx: OperationContext): Promise<AssignmentView[]> {
    const views: AssignmentView[] = [];
    for (const seat of await this.panels.seatsOf(ctx, actingPerson(ctx.actor).userId)) {
      const [challenge, panel] = [(await this.challenges.find(ctx, seat.challengeId))!, (await this.panels.find(ctx, seat.challengeId))!];
      const [organiser] = await this.people.organisations(ctx, [challenge.organisationId]);
      const cards = SEATED.includes(seat.state) ? await this.cards.ofSeats(ctx, [seat.id]) : [];
      const judging = challenge.state === 'judging' && SEATED.includes(seat.state);
      views.push({
        seatId: seat.id, challengeId: challenge.id, title: challenge.content.title, challengeState: challenge.state, organiser: { id: challenge.organisationId, name: organiser?.name ?? '' }, state: seat.state, version: seat.version, cardsBy: seat.cardsBy, feeFen: panel.feeFen,
        cards: cards.map(brief), signed: cards.filter(({ state }) => state === 'signed').length, minutes: await this.minutes.standingOf(ctx, challenge, seat), quality: this.book.qualities(challenge, await this.book.of(ctx, challenge, panel)).get(seat.id) ?? null,
        nextActs: judging ? servedActs(panelSeatMachine, seat.state, await this.seats.factsOf(ctx, challenge, seat), (permission) => permission === may['review.write']) : [],
      });
    }
    return views;
  }

  /** The own card beside the proposal without any name. Refuses 404, 409 before one has accepted. */
  async one(ctx: OperationContext, cardId: string): Promise<ReviewView> {
    const { card, seat } = await this.score.own(ctx, cardId);
    const [challenge, entry] = [(await this.challenges.find(ctx, card.challengeId))!, (await this.entries.find(ctx, card.entryId))!];
    const proposal = entry.proposal!;
    const names = (await this.people.organisations(ctx, proposal.members.map(({ organisationId }) => organisationId))).map(({ name }) => name);
    const { title, ...rest } = blind(proposal, names);
    return {
      ...brief(card), challengeId: challenge.id, challengeTitle: challenge.content.title, cardsBy: seat.cardsBy, version: card.version, criteria: challengeContentSchema.parse(challenge.content).criteria,
      proposal: { title, ...rest, evidence: [...rest.evidence], parts: [...rest.parts], roles: [...rest.roles], budget: { totalFen: rest.budget.totalFen, uses: rest.budget.uses.map((use) => ({ ...use })) } },
      points: { ...card.points }, comments: { ...card.comments }, overall: card.overall, savedAt: iso(card.savedAt), sha256: card.sha256, editable: card.state === 'draft' && challenge.state === 'judging',
    };
  }

  /** The own record of pay. */
  async pay(ctx: OperationContext) {
    const lines = await this.cards.pay(ctx, actingPerson(ctx.actor).userId);
    const sum = (fens: readonly number[]): number => fens.reduce((all, each) => all + each, 0);
    return {
      items: lines.map(({ cardId, challengeId, title, number, feeFen, earnedAt, paidOn, reference }) => ({ cardId, challengeId, title, number, feeFen, earnedAt: earnedAt.toISOString(), paidOn, reference })),
      earnedFen: sum(lines.map(({ feeFen }) => feeFen)), paidFen: sum(lines.filter(({ paidOn }) => paidOn !== null).map(({ feeFen }) => feeFen)),
    };
  }
}
