import { Injectable } from '@nestjs/common';
import { Problem, type Actor } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { isOver, isUnsealed, seesWhole } from '../domain/access.js';
import type { OpeningView } from '../domain/entry/entry.response.js';
import { challengeProblems } from '../domain/problems.js';
import { ChallengeRepository, type FoundChallenge } from '../persistence/challenge.repository.js';
import { KeeperRepository } from '../persistence/keeper.repository.js';
import { OpeningRepository } from '../persistence/opening.repository.js';
import { ReceiptRepository, type KeptPackage } from '../persistence/receipt.repository.js';
import { actingPerson, ChallengeTable } from './challenge-table.js';
import { ChallengePeople } from './ports.js';
import type { ExportHolds, OpeningExport, OpeningOutcome } from './sealing/receipts.js';
import { unseal } from './sealing/unseal.js';

const PAGE = 50;

/** How the sealed entries come open, for everybody to follow. */
@Injectable()
export class OpeningQuery {
  constructor(
    private readonly table: ChallengeTable, private readonly challenges: ChallengeRepository, private readonly keepers: KeeperRepository, private readonly receipts: ReceiptRepository, private readonly parts: OpeningRepository, private readonly people: ChallengePeople,
  ) {}

  /** Refuses 404, 409 before it is closed. */
  async of(ctx: OperationContext, challengeId: string): Promise<OpeningView> {
    const keepers = await this.keepers.of(ctx, challengeId);
    const { actor } = ctx;
    const mine = actor.kind === 'person' ? keepers.find(({ accountId }) => accountId === actor.userId)?.fingerprint ?? null : null;
    const challenge = await this.over(ctx, challengeId, mine !== null);
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
    const challenge = await this.over(ctx, challengeId, true);
    return challenge.state === 'closed' ? this.parts.waiting(ctx, challengeId, mine, after ?? 0, limit) : [];
  }

  /**
   * The export for scripts/verify-opening.mjs, piece by piece. Receipts are everybody's. A package names its organisation, so packages and what they open to
   * are for the organiser's people and reviewers, and each team's own for the team. Refuses 404, 409 before it is closed.
   */
  async export(ctx: OperationContext, challengeId: string): Promise<AsyncGenerator<string>> {
    const challenge = await this.table.read(ctx, challengeId);
    if (!isOver(challenge, await this.challenges.now(ctx))) throw new Problem(challengeProblems['not-over']);
    return this.pieces(ctx, challenge);
  }

  private async *pieces(ctx: OperationContext, challenge: FoundChallenge): AsyncGenerator<string> {
    const { id } = challenge;
    const { actor } = ctx;
    const { edition, sha256, canonical } = (await this.challenges.edition(ctx, id, challenge.edition))!;
    const holds = exportHolds(actor, challenge);
    yield `{"format":"luqiao-opening-2","challengeId":${JSON.stringify(id)},"edition":${JSON.stringify({ edition, sha256, canonical })},"holds":"${holds}","receipts":[`;
    for (let after = 0; ;) {
      const rows = (await this.receipts.of(ctx, id, { after, limit: PAGE })).slice(0, PAGE);
      if (rows.length === 0) break;
      for (const { publicKey: _, ...receipt } of rows) yield `${receipt.sequence === 1 ? '' : ','}${JSON.stringify(receipt)}`;
      after = rows.at(-1)!.sequence;
    }
    yield '],"packages":[';
    const openings: string[] = [];
    let first = true;
    for (let after = 0; holds !== 'receipts';) {
      const rows = await this.receipts.packages(ctx, id, { ...(holds === 'own' && actor.kind === 'person' && { authorId: actor.userId }), opened: holds === 'opened', after, limit: PAGE });
      if (rows.length === 0) break;
      for (const row of rows) {
        yield `${first ? '' : ','}${JSON.stringify(row.sealed)}`;
        first = false;
        openings.push(JSON.stringify(await openingOf(row)));
      }
      after = rows.at(-1)!.number;
    }
    yield `],"openings":[${openings.join(',')}]}`;
  }

  /** A keeper opens what a directed challenge was answered with, without being asked what it is about. */
  private async over(ctx: OperationContext, challengeId: string, keeps: boolean): Promise<FoundChallenge> {
    const challenge = keeps ? await this.table.seen(ctx, challengeId) : await this.table.read(ctx, challengeId);
    if (challenge.state !== 'closed' && !isUnsealed(challenge)) throw new Problem(challengeProblems['not-over']);
    return challenge;
  }
}

/** Nothing of a scene is sealed, so it has receipts alone. What a challenge that ended early never opened stays its team's. */
function exportHolds(actor: Actor, challenge: FoundChallenge): ExportHolds {
  if (challenge.content.kind === 'scene') return 'receipts';
  if (isUnsealed(challenge) && seesWhole(actor, challenge)) return challenge.state === 'aborted' ? 'opened' : 'everything';
  return actor.kind === 'person' ? 'own' : 'receipts';
}

/** The text that the parts open, or null; whatever a sender wrote into a package, the export goes on. */
async function openingOf({ sealed, state, opened, faults, parts }: KeptPackage): Promise<OpeningExport['openings'][number]> {
  const { entryId, edition } = sealed.header;
  const outcome = opened ? 'opened' : state === 'received' ? 'sealed' : state as OpeningOutcome;
  const content = outcome === 'opened' || outcome === 'spoiled' ? await unseal(sealed, parts.flatMap(({ part }) => part ?? [])).catch(() => null) : null;
  return { entryId, edition, outcome, faults: outcome === 'spoiled' ? faults : [], parts, content };
}
