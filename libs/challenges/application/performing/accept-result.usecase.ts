import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { acceptanceSigned, endUserNamed } from '@app/events';
import { Clock, enforce, expectVersion, newId, Problem } from '@app/kernel';
import { digest, tell, TransactionRunner, type OperationContext } from '@app/platform';
import { canonicalize } from 'json-canonicalize';
import { runs, WON } from '../../domain/performing/lane.js';
import type { AcceptanceInput, EndUserInput } from '../../domain/performing/performing.schema.js';
import { challengeProblems } from '../../domain/problems.js';
import { END_USER_RULES } from '../../domain/rules/elimination.rules.js';
import { ACCEPTANCE_RULES } from '../../domain/rules/performance.rules.js';
import { EntryRepository } from '../../persistence/entry.repository.js';
import { PerformingRepository, type Acceptance } from '../../persistence/performing.repository.js';
import { ChallengeFactsOf } from '../challenge-facts.js';
import { actingPerson, challengeAudit, ChallengeTable, refOf } from '../challenge-table.js';
import { MoveChallenge } from '../move-challenge.js';
import { ChallengePeople, SigningPassword } from '../ports.js';
import { LanesOf } from './lanes.js';
import { MoveEntry } from '../move-entry.js';
import { AwardContracts } from './ports.js';

/** The end user signs that the result is what was asked for (rules I3), or says why it is not. */
@Injectable()
export class AcceptResult {
  constructor(
    private readonly transactions: TransactionRunner, private readonly table: ChallengeTable, private readonly entries: EntryRepository, private readonly lanesOf: LanesOf, private readonly kept: PerformingRepository, private readonly facts: ChallengeFactsOf,
    private readonly moves: MoveChallenge, private readonly lanes: MoveEntry, private readonly people: ChallengePeople, private readonly password: SigningPassword, private readonly contracts: AwardContracts, private readonly clock: Clock,
  ) {}

  /** Names who signs for the end user; naming anew replaces. Refuses 404, 409 another state or stale version, 422 nobody known, somebody of a winning team. */
  async name(ctx: OperationContext, id: string, { version, accountId }: EndUserInput): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const { challenge, person } = await this.table.own(ctx, id, 'for update');
      expectVersion(challenge.version, version);
      if (challenge.state !== 'awarded' && challenge.state !== 'performing') throw new Problem(challengeProblems['not-performing'], { state: challenge.state });
      const [account] = await this.people.accounts(ctx, [accountId]);
      const [organisation] = account ? await this.people.organisations(ctx, [account.organisationId]) : [];
      const won = (await this.entries.ofChallenge(ctx, id)).filter(({ state }) => WON.includes(state));
      enforce(END_USER_RULES, {
        known: organisation?.verified ?? false, organisationId: account?.organisationId ?? null, teams: won.flatMap(({ organisationId, proposal }) => [organisationId, ...(proposal?.members ?? []).map((member) => member.organisationId)]),
      });
      const before = await this.kept.endUser(ctx, id);
      await this.kept.nameEndUser(ctx, { id: newId(), challengeId: id, accountId, organisationId: account!.organisationId, namedBy: person.userId, namedAt: this.clock.now() });
      await this.table.note(ctx, id, 'name-end-user', {
        before: { ...challengeAudit(challenge), endUser: before?.accountId ?? null }, after: { ...challengeAudit(challenge), endUser: accountId }, events: [tell(endUserNamed, id, { ...refOf(challenge), accountId })],
      });
    });
  }

  /** Refuses 404 whoever was not named, 422 a wrong password, 409 another state or stale version, 422 an open stage, lanes that still run. A refusal is kept and the challenge goes on. */
  async sign(ctx: OperationContext, id: string, { version, outcome, opinion, password }: AcceptanceInput): Promise<void> {
    const person = actingPerson(ctx.actor);
    await this.expectNamed(ctx, id, person.userId);
    await this.password.confirm(ctx, password);
    await this.transactions.run(ctx, async (ctx) => {
      const challenge = await this.table.seen(ctx, id, 'for update');
      await this.expectNamed(ctx, id, person.userId);
      expectVersion(challenge.version, version);
      if (challenge.state !== 'performing') throw new Problem(challengeProblems['not-performing'], { state: challenge.state });
      // what is signed is what stands: no milestone moves and no contract ends before this is kept
      await this.contracts.hold(ctx, id);
      enforce(ACCEPTANCE_RULES, (await this.facts.of(ctx, challenge)).facts);
      const [lane] = (await this.lanesOf.of(ctx, id)).filter(runs);
      const stages = challenge.content.stages.flatMap(({ id: stage }) => (lane!.deal?.milestones ?? []).filter(({ key, state }) => key === stage && state === 'accepted')
        .map((milestone) => ({ id: stage, milestoneId: milestone.id, acceptedOn: milestone.acceptedOn, evidence: milestone.evidence.map(({ sha256 }) => sha256) })));
      const signedAt = this.clock.now();
      const said = { challengeId: id, edition: challenge.edition, entryId: lane!.entry.id, outcome, opinion, stages, signedBy: person.userId, signedAt: signedAt.toISOString() };
      const signed: Acceptance = { id: newId(), challengeId: id, outcome, opinion, stages, sha256: createHash('sha256').update(canonicalize(said)).digest('hex'), signedBy: person.userId, signedAt };
      await this.kept.sign(ctx, signed);
      const kept = { acceptance: { id: signed.id, outcome, sha256: signed.sha256, opinion: digest(opinion) } };
      await this.table.note(ctx, id, outcome === 'accepted' ? 'sign-acceptance' : 'refuse-acceptance', { before: challengeAudit(challenge), after: { ...challengeAudit(challenge), ...kept }, events: [tell(acceptanceSigned, id, { ...refOf(challenge), outcome })] });
      if (outcome === 'refused') return;
      const after = await this.moves.run(ctx, challenge, { act: 'accept', asked: true, kept });
      await this.lanes.decide(ctx, after, (await this.entries.find(ctx, lane!.entry.id, 'for update'))!, 'complete', { kept });
    });
  }

  private async expectNamed(ctx: OperationContext, id: string, userId: string): Promise<void> {
    if ((await this.kept.endUser(ctx, id))?.accountId !== userId) throw new Problem(challengeProblems['not-end-user']);
  }
}
