import { Injectable } from '@nestjs/common';
import { Problem } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { isUnsealed, seesWhole } from '../domain/access.js';
import type { OpeningView } from '../domain/entry/entry.response.js';
import { challengeProblems } from '../domain/problems.js';
import type { FoundChallenge } from '../persistence/challenge.repository.js';
import { KeeperRepository } from '../persistence/keeper.repository.js';
import { OpeningRepository } from '../persistence/opening.repository.js';
import { ReceiptRepository } from '../persistence/receipt.repository.js';
import { actingPerson, ChallengeTable } from './challenge-table.js';
import { ChallengePeople } from './ports.js';
import { unseal } from './sealing/unseal.js';

const PAGE = 50;

/** How the sealed entries come open, for everybody to follow. */
@Injectable()
export class OpeningQuery {
  constructor(
    private readonly table: ChallengeTable, private readonly keepers: KeeperRepository, private readonly receipts: ReceiptRepository, private readonly parts: OpeningRepository, private readonly people: ChallengePeople,
  ) {}

  /** Refuses 404, 409 before it is closed. */
  async of(ctx: OperationContext, challengeId: string): Promise<OpeningView> {
    const challenge = await this.over(ctx, challengeId);
    const keepers = await this.keepers.of(ctx, challengeId);
    const { actor } = ctx;
    const mine = actor.kind === 'person' ? keepers.find(({ accountId }) => accountId === actor.userId)?.fingerprint ?? null : null;
    const { left, ...counts } = await this.parts.counts(ctx, challengeId, mine);
    const progress = new Map((await this.parts.progress(ctx, challengeId)).map((row) => [row.keeper, row]));
    const names = new Map((keepers.length === 0 ? [] : await this.people.organisations(ctx, [...new Set(keepers.map(({ organisationId }) => organisationId))])).map(({ id, name }) => [id, name]));
    return {
      state: challenge.state, needed: challenge.keepersNeeded, counts,
      keepers: keepers.flatMap(({ organisationId, fingerprint }) => (fingerprint === null ? [] : [{
        organisation: { id: organisationId, name: names.get(organisationId) ?? '' }, fingerprint, handedIn: progress.get(fingerprint)?.handedIn ?? 0, unopenable: progress.get(fingerprint)?.unopenable ?? 0,
        lastAt: progress.get(fingerprint)?.lastAt.toISOString() ?? null,
      }])),
      mine: mine === null ? null : { fingerprint: mine, left: challenge.state === 'closed' ? left : 0 },
    };
  }

  /** What was sealed for the actor's key and is not handed in. Up to `limit` + 1. Refuses 404 who is no keeper, 409 before it is closed. */
  async sealedForMe(ctx: OperationContext, challengeId: string, after: number | undefined, limit: number) {
    const person = actingPerson(ctx.actor);
    const mine = (await this.keepers.of(ctx, challengeId)).find(({ accountId }) => accountId === person.userId)?.fingerprint;
    if (!mine) throw new Problem(challengeProblems['not-keeper']);
    const challenge = await this.over(ctx, challengeId);
    return challenge.state === 'closed' ? this.parts.waiting(ctx, challengeId, mine, after ?? 0, limit) : [];
  }

  /**
   * The export for scripts/verify-opening.mjs, piece by piece. Receipts are everybody's. A package names its organisation, so packages and what they open to
   * are for the organiser's people and reviewers, and each team's own for the team. Refuses 404, 409 before it is closed.
   */
  async export(ctx: OperationContext, challengeId: string): Promise<AsyncGenerator<string>> {
    const challenge = await this.over(ctx, challengeId);
    return this.pieces(ctx, challenge);
  }

  private async *pieces(ctx: OperationContext, challenge: FoundChallenge): AsyncGenerator<string> {
    const { id } = challenge;
    const { actor } = ctx;
    yield `{"format":"luqiao-opening-1","challengeId":${JSON.stringify(id)},"entriesUntil":${JSON.stringify(await this.receipts.deadline(ctx, id))},"receipts":[`;
    for (let after = 0; ;) {
      const rows = (await this.receipts.of(ctx, id, { after, limit: PAGE })).slice(0, PAGE);
      if (rows.length === 0) break;
      for (const { publicKey: _, ...receipt } of rows) yield `${receipt.sequence === 1 ? '' : ','}${JSON.stringify(receipt)}`;
      after = rows.at(-1)!.sequence;
    }
    yield '],"packages":[';
    const whole = isUnsealed(challenge) && seesWhole(actor, challenge);
    const openings: string[] = [];
    let first = true;
    for (let after = 0; whole || actor.kind === 'person';) {
      const rows = await this.receipts.packages(ctx, id, { ...(!whole && actor.kind === 'person' && { authorId: actor.userId }), after, limit: PAGE });
      if (rows.length === 0) break;
      for (const { sealed, opened, parts } of rows) {
        yield `${first ? '' : ','}${JSON.stringify(sealed)}`;
        first = false;
        if (opened) openings.push(JSON.stringify({ entryId: sealed.header.entryId, edition: sealed.header.edition, parts, content: await unseal(sealed, parts.map(({ part }) => part)) }));
      }
      after = rows.at(-1)!.number;
    }
    yield `],"openings":[${openings.join(',')}]}`;
  }

  private async over(ctx: OperationContext, challengeId: string): Promise<FoundChallenge> {
    const challenge = await this.table.seen(ctx, challengeId);
    if (challenge.state !== 'closed' && !isUnsealed(challenge)) throw new Problem(challengeProblems['not-over']);
    return challenge;
  }
}
