import { createHash, createPublicKey } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { keepersNamed } from '@app/events';
import { Clock, enforce, expectVersion, Problem, refusal } from '@app/kernel';
import { RuleRegistry, tell, TransactionRunner, type OperationContext } from '@app/platform';
import { BEFORE_OPENING, type Challenge } from '../domain/challenge.js';
import type { KeepersInput } from '../domain/challenge.input.js';
import { challengeProblems } from '../domain/problems.js';
import { KEEPERS_RULES } from '../domain/rules/keepers.rules.js';
import { ChallengeRepository } from '../persistence/challenge.repository.js';
import { KeeperRepository } from '../persistence/keeper.repository.js';
import { actingPerson, challengeAudit, ChallengeTable, refOf } from './challenge-table.js';
import { ChallengePeople } from './ports.js';

/** The DER of a P-256 public key; undefined for anything else, also for a point that is not on the curve. */
function p256(publicKey: string): Buffer | undefined {
  const der = Buffer.from(publicKey, 'base64');
  if (der.toString('base64') !== publicKey) return undefined;
  try {
    const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
    // written again it must be the same bytes: one key has one fingerprint
    return key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1' && key.export({ format: 'der', type: 'spki' }).equals(der) && der.length === 91 ? der : undefined;
  } catch {
    return undefined;
  }
}

/** Who keeps what opens the entries. Only public keys ever come here. */
@Injectable()
export class KeepKeys {
  constructor(
    private readonly transactions: TransactionRunner, private readonly challenges: ChallengeRepository, private readonly keepers: KeeperRepository, private readonly table: ChallengeTable, private readonly people: ChallengePeople,
    private readonly registry: RuleRegistry, private readonly clock: Clock,
  ) {}

  /** Names all keepers anew, whose keys are then to be made again. Refuses 404, 409 stale version or opened already, 422 broken rules. */
  async name(ctx: OperationContext, id: string, { version, accounts, needed }: KeepersInput): Promise<Challenge> {
    return this.transactions.run(ctx, async (ctx) => {
      const { challenge: before } = await this.table.own(ctx, id, 'for update');
      expectVersion(before.version, version);
      if (!BEFORE_OPENING.includes(before.state)) throw new Problem(challengeProblems['keepers-fixed']);
      const known = await this.people.accounts(ctx, accounts);
      const organisations = new Map(known.map((account) => [account.id, account.organisationId]));
      const verified = new Set((await this.people.organisations(ctx, [...new Set(organisations.values())])).flatMap((each) => (each.verified ? [each.id] : [])));
      enforce(KEEPERS_RULES, { named: accounts, needed, organisations, verified, least: await this.registry.productDefault(ctx, 'challenges.keepers-least') });
      const after = { ...before, keepersNeeded: needed, version: before.version + 1, updatedAt: this.clock.now() };
      await this.keepers.replace(ctx, id, accounts.map((accountId) => ({ accountId, organisationId: organisations.get(accountId)! })));
      await this.challenges.save(ctx, after, before.version);
      await this.table.note(ctx, id, 'name-keepers', {
        before: challengeAudit(before), after: { ...challengeAudit(after), keepers: [...accounts].sort() }, events: [tell(keepersNamed, id, { ...refOf(after), version: after.version })],
      });
      return after;
    });
  }

  /** Keeps the actor's own public key, once. Refuses 404 who is no keeper, 409 opened already, made already or another keeper's, 422 no P-256 SPKI. */
  async keep(ctx: OperationContext, id: string, publicKey: string): Promise<void> {
    const person = actingPerson(ctx.actor);
    await this.transactions.run(ctx, async (ctx) => {
      const challenge = await this.challenges.find(ctx, id, 'for update');
      const mine = challenge && (await this.keepers.of(ctx, id)).find(({ accountId }) => accountId === person.userId);
      if (!challenge || !mine) throw new Problem(challengeProblems['not-keeper']);
      if (!BEFORE_OPENING.includes(challenge.state)) throw new Problem(challengeProblems['keepers-fixed']);
      if (mine.publicKey !== null) throw new Problem(challengeProblems['key-made']);
      const der = p256(publicKey);
      const { code, texts } = challengeProblems['key-malformed'];
      if (!der) throw refusal({ path: '/publicKey', code, texts });
      const kept = { ...mine, publicKey, fingerprint: createHash('sha256').update(der).digest('hex'), madeAt: this.clock.now() };
      if (!await this.keepers.keepKey(ctx, kept)) throw new Problem(challengeProblems['key-known']);
      const { accountId, organisationId, fingerprint } = kept;
      await this.table.note(ctx, id, 'keep-key', { before: null, after: { ...challengeAudit(challenge), keeper: { accountId, organisationId, fingerprint } } });
    });
  }
}
