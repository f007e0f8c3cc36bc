import { Injectable } from '@nestjs/common';
import { belongsTo, chinaDate, Clock, enforce, newId, Problem } from '@app/kernel';
import { TransactionRunner, type OperationContext } from '@app/platform';
import { mayAct } from '../../domain/access.js';
import type { EthicsInput, EthicsView } from '../../domain/award/award.schema.js';
import { ethicsGaps, type EthicsScreen } from '../../domain/award/ethics.js';
import type { ChallengeState } from '../../domain/challenge.js';
import { challengeContentSchema } from '../../domain/challenge.schema.js';
import { challengePermissions as may } from '../../domain/permissions.js';
import { challengeProblems } from '../../domain/problems.js';
import { SCREEN_RULES } from '../../domain/rules/award.rules.js';
import { AwardRepository } from '../../persistence/award.repository.js';
import { EntryRepository } from '../../persistence/entry.repository.js';
import { challengeAudit, ChallengeTable } from '../challenge-table.js';
import { ChallengePeople } from '../ports.js';
import { EthicsLists } from './ethics-lists.js';

const SCREENED_IN: readonly ChallengeState[] = ['judged', 'in_publicity'];

/** The ethics screen of those who are to win, before their names are public and before the award (rules K1, K4). */
@Injectable()
export class ScreenEthics {
  constructor(
    private readonly transactions: TransactionRunner, private readonly awards: AwardRepository, private readonly entries: EntryRepository, private readonly table: ChallengeTable, private readonly lists: EthicsLists,
    private readonly people: ChallengePeople, private readonly clock: Clock,
  ) {}

  /** Keeps another set of answers; the last one counts, and "unknown" is kept and never passes. Refuses 404 strangers, 409 the state or no winner, 422 opinions that cannot be. */
  async answer(ctx: OperationContext, id: string, { entryId, ...answers }: EthicsInput): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const { challenge, person } = await this.table.own(ctx, id, 'for update');
      const decision = await this.awards.standing(ctx, id);
      if (!SCREENED_IN.includes(challenge.state)) throw new Problem(challengeProblems['not-screened-now'], { state: challenge.state });
      if (!decision) throw new Problem(challengeProblems['no-decision']);
      if (!decision.winners.includes(entryId)) throw new Problem(challengeProblems['not-a-winner']);
      const now = this.clock.now();
      enforce(SCREEN_RULES, { ...answers, today: chinaDate(now) });
      const { rows } = await this.lists.now(ctx);
      const last = (await this.awards.screens(ctx, id)).find((each) => each.entryId === entryId);
      const screen: EthicsScreen = { id: newId(), challengeId: id, entryId, seq: (last?.seq ?? 0) + 1, ...answers, ruleVersionIds: rows, answeredBy: person.userId, answeredAt: now };
      await this.awards.insertScreen(ctx, screen);
      await this.table.note(ctx, id, 'screen-ethics', {
        before: last ? { screenId: last.id } : null, ruleVersions: rows,
        after: { ...challengeAudit(challenge), screen: { id: screen.id, entryId, seq: screen.seq, questions: answers.questions, listed: answers.listed, opinion: answers.opinion?.outcome ?? null, rereview: answers.rereview?.outcome ?? null } },
      });
    });
  }

  /** For the organiser's people. Refuses 404 anybody else, 409 where there is no decision that stands. */
  async view(ctx: OperationContext, id: string): Promise<EthicsView> {
    const challenge = await this.table.seen(ctx, id);
    if (!belongsTo(ctx.actor, challenge.organisationId)) throw new Problem(challengeProblems['not-found']);
    const decision = await this.awards.standing(ctx, id);
    if (!decision) throw new Problem(challengeProblems['no-decision']);
    const { ethicsFlag: flagged } = challengeContentSchema.parse(challenge.content);
    const { questions, list, rows } = await this.lists.now(ctx);
    const screens = new Map((await this.awards.screens(ctx, id)).map((screen) => [screen.entryId, screen]));
    const winners = (await this.entries.ofChallenge(ctx, id)).filter((entry) => decision.winners.includes(entry.id));
    const names = new Map((await this.people.organisations(ctx, [...new Set(winners.map(({ organisationId }) => organisationId))])).map((each) => [each.id, each.name]));
    const asked = ({ value, version }: typeof questions | typeof list) => ({ ruleVersionId: version.id, article: version.article, status: version.status, validFrom: version.validFrom, items: [...value] });
    return {
      questions: asked(questions), list: asked(list), flagged, askWhom: [...await this.people.ethicsOfficers(ctx, challenge.organisationId)],
      writable: SCREENED_IN.includes(challenge.state) && mayAct(ctx.actor, may['award.manage'], challenge),
      winners: winners.map((entry) => {
        const screen = screens.get(entry.id);
        return {
          entryId: entry.id, number: entry.number, organisation: { id: entry.organisationId, name: names.get(entry.organisationId) ?? '' }, gaps: [...ethicsGaps(screen, { flagged, rows })],
          screen: screen ? { seq: screen.seq, questions: screen.questions, listed: screen.listed, opinion: screen.opinion, rereview: screen.rereview, answeredAt: screen.answeredAt.toISOString() } : null,
        };
      }),
    };
  }
}
