import { Injectable } from '@nestjs/common';
import { chinaDate, Clock, enforce, expectVersion, newId, Problem } from '@app/kernel';
import { TransactionRunner, type OperationContext, type TransactionContext } from '@app/platform';
import type { Challenge } from '../../domain/challenge.js';
import { challengeContentSchema } from '../../domain/challenge.schema.js';
import type { Entry } from '../../domain/entry/entry.js';
import type { EligibilityInput, RemarkInput, TalkInput } from '../../domain/judging/judging.input.js';
import { challengeProblems } from '../../domain/problems.js';
import { ELIGIBILITY_RULES, talkWasHeld } from '../../domain/rules/examination.rules.js';
import { EntryRepository } from '../../persistence/entry.repository.js';
import { ExaminationRepository } from '../../persistence/examination.repository.js';
import { MemberRepository } from '../../persistence/member.repository.js';
import { actingPerson, ChallengeTable } from '../challenge-table.js';
import { MoveEntry } from '../move-entry.js';
import { SecrecyGate } from '../secrecy-gate.js';

/** With whom one talks: whoever may still take part. */
const TALKED_TO: readonly string[] = ['opened', 'eligible'];

/** Eligibility and talks, by those of the organiser who handle it. */
@Injectable()
export class ExamineEntry {
  constructor(
    private readonly transactions: TransactionRunner, private readonly table: ChallengeTable, private readonly entries: EntryRepository, private readonly rows: ExaminationRepository, private readonly members: MemberRepository, private readonly moves: MoveEntry, private readonly gate: SecrecyGate, private readonly clock: Clock,
  ) {}

  /** Refuses 404, 409 state or version, 422 broken rules; of two who decide at once the second sees a newer version. */
  async decide(ctx: OperationContext, id: string, entryId: string, { version, decision, reason, basis }: EligibilityInput): Promise<Entry> {
    return this.transactions.run(ctx, async (ctx) => {
      const { challenge, entry } = await this.locked(ctx, id, entryId);
      const { userId, organisationId } = actingPerson(ctx.actor);
      expectVersion(entry.version, version);
      if (entry.state !== 'opened') throw new Problem(challengeProblems['entry-decided'], { state: entry.state });
      const now = this.clock.now();
      const members = await this.members.ofEntries(ctx, [entryId]);
      enforce(ELIGIBILITY_RULES, { content: challengeContentSchema.parse(challenge.content), entry, decision, reason, basis, actorOrganisationId: organisationId, members, today: chinaDate(now) });
      const after = await this.moves.decide(ctx, challenge, entry, decision, { whyNot: decision === 'refuse' ? reason : null });
      await this.rows.insertEligibility(ctx, { entryId, decision, reason, basis: decision === 'refuse' ? basis : null, decidedBy: userId, decidedAt: now });
      return after;
    });
  }

  /** Records a talk that was held or declined; what was recorded is corrected by another one beside it. Refuses 422 `challenges.secrecy-stop` first; 404, 409, 422. */
  async talk(ctx: OperationContext, id: string, entryId: string, input: TalkInput): Promise<void> {
    await this.gate.pass(ctx, input.secrecyAnswer);
    await this.transactions.run(ctx, async (ctx) => {
      const { challenge, entry } = await this.locked(ctx, id, entryId);
      if (!TALKED_TO.includes(entry.state)) throw new Problem(challengeProblems['entry-decided'], { state: entry.state });
      const now = this.clock.now();
      enforce([talkWasHeld], { heldOn: input.declined ? null : input.heldOn, openedOn: chinaDate(entry.openedAt ?? now), today: chinaDate(now) });
      if (input.supplements !== null && !(await this.rows.talks(ctx, [entryId])).some((talk) => talk.id === input.supplements)) throw new Problem(challengeProblems['talk-not-found']);
      const held = input.declined ? { heldOn: null, way: null, participants: [], text: input.reason } : { heldOn: input.heldOn, way: input.way, participants: input.participants, text: input.minutes };
      const talkId = newId();
      await this.rows.insertTalk(ctx, { id: talkId, entryId, supplements: input.supplements, declined: input.declined, ...held, recordedBy: actingPerson(ctx.actor).userId, recordedAt: now });
      await this.table.note(ctx, challenge.id, 'record-talk', { before: null, after: { entryId, talkId, declined: input.declined, heldOn: held.heldOn, supplements: input.supplements } });
    });
  }

  /** The team's own words beside a talk. Refuses 422 `challenges.secrecy-stop` first; 404 whoever is not of the team. */
  async remark(ctx: OperationContext, id: string, entryId: string, talkId: string, { secrecyAnswer, text }: RemarkInput): Promise<void> {
    await this.gate.pass(ctx, secrecyAnswer);
    const { userId } = actingPerson(ctx.actor);
    await this.transactions.run(ctx, async (ctx) => {
      const entry = await this.entries.find(ctx, entryId, 'for share');
      if (!entry || entry.challengeId !== id || entry.authorId !== userId) throw new Problem(challengeProblems['entry-not-found']);
      if (!(await this.rows.talks(ctx, [entryId])).some((talk) => talk.id === talkId)) throw new Problem(challengeProblems['talk-not-found']);
      const remarkId = newId();
      await this.rows.insertRemark(ctx, { id: remarkId, talkId, text, saidBy: userId, saidAt: this.clock.now() });
      await this.table.note(ctx, id, 'remark-on-talk', { before: null, after: { entryId, talkId, remarkId } });
    });
  }

  private async locked(ctx: TransactionContext, id: string, entryId: string): Promise<{ challenge: Challenge; entry: Entry }> {
    const { challenge } = await this.table.own(ctx, id, 'for update');
    const entry = await this.entries.find(ctx, entryId, 'for update');
    if (!entry || entry.challengeId !== id) throw new Problem(challengeProblems['entry-not-found']);
    if (challenge.state !== 'examining') throw new Problem(challengeProblems['not-examining'], { state: challenge.state });
    return { challenge, entry };
  }
}
