import { Injectable } from '@nestjs/common';
import { belongsTo, brokenRules, enforce, expectVersion, findAct, Problem, type Person } from '@app/kernel';
import { TransactionRunner, type OperationContext } from '@app/platform';
import type { ExcludableView, ExclusionInput } from '../../domain/award/award.schema.js';
import type { Entry } from '../../domain/entry/entry.js';
import { entryMachine } from '../../domain/entry/entry.machine.js';
import { challengeProblems } from '../../domain/problems.js';
import { EXCLUSION_RULES, type ExclusionFacts } from '../../domain/rules/award.rules.js';
import { EntryRepository } from '../../persistence/entry.repository.js';
import { UpheldObjectionRepository } from '../../persistence/upheld-objection.repository.js';
import { actingPerson, ChallengeTable } from '../challenge-table.js';
import { ChallengePeople } from '../ports.js';
import { MoveEntry } from '../move-entry.js';

type Unused = Awaited<ReturnType<UpheldObjectionRepository['unused']>>;
const factsOf = (unused: Unused, entry: Entry, { organisationId }: Person): ExclusionFacts => ({ upheld: unused.length > 0, won: unused.some(({ winners }) => winners.includes(entry.id)), entry, actorOrganisationId: organisationId });

/** An upheld objection is about the result that was shown, so it reaches a winner of that result, one for each objection. */
@Injectable()
export class ExcludeEntry {
  constructor(
    private readonly transactions: TransactionRunner, private readonly upheld: UpheldObjectionRepository, private readonly entries: EntryRepository, private readonly table: ChallengeTable, private readonly moves: MoveEntry, private readonly people: ChallengePeople,
  ) {}

  /** Entries that this person may exclude now, of the organiser's people; none unless it is judged again after an upheld objection. Refuses 404 others. */
  async candidates(ctx: OperationContext, id: string): Promise<ExcludableView['items']> {
    const challenge = await this.table.seen(ctx, id);
    if (!belongsTo(ctx.actor, challenge.organisationId)) throw new Problem(challengeProblems['not-found']);
    if (challenge.state !== 'judging') return [];
    const [unused, person] = [await this.upheld.unused(ctx, id), actingPerson(ctx.actor)];
    const entries = (await this.entries.ofChallenge(ctx, id)).filter((entry) => entry.state === 'eligible' && brokenRules(EXCLUSION_RULES, factsOf(unused, entry, person)).length === 0);
    const names = new Map((await this.people.organisations(ctx, [...new Set(entries.map(({ organisationId }) => organisationId))])).map((each) => [each.id, each.name]));
    return entries.map((entry) => ({ entryId: entry.id, number: entry.number, organisation: { id: entry.organisationId, name: names.get(entry.organisationId) ?? '' } }));
  }

  /** Takes a winner of the result that was objected to out of the next judging. Refuses 404 strangers and what is no entry of it, 409 stale or not judged again, 422 no reason, no upheld objection left, no winner, or the own unit is in the team. */
  async run(ctx: OperationContext, id: string, entryId: string, { version, reason }: ExclusionInput): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const { challenge, person } = await this.table.own(ctx, id, 'for update');
      expectVersion(challenge.version, version);
      const entry = await this.entries.find(ctx, entryId, 'for update');
      if (entry?.challengeId !== id) throw new Problem(challengeProblems['entry-not-found']);
      if (challenge.state !== 'judging') throw new Problem(challengeProblems['not-judged-again'], { state: challenge.state });
      findAct(entryMachine, entry.state, 'exclude');
      const unused = await this.upheld.unused(ctx, id);
      enforce(EXCLUSION_RULES, factsOf(unused, entry, person));
      const { objectionId } = unused.find(({ winners }) => winners.includes(entryId))!;
      await this.upheld.use(ctx, objectionId, entryId);
      await this.moves.decide(ctx, challenge, entry, 'exclude', { whyNot: reason, kept: { objectionId } });
      await this.table.note(ctx, id, 'exclude-entry', { before: null, after: { objectionId, entryId, number: entry.number } });
    });
  }
}
