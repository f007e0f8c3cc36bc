import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { consentWithdrawn } from '@app/events';
import { Clock, newId, Problem } from '@app/kernel';
import { ChangeRecorder, tell, TransactionRunner, type OperationContext, type TransactionContext } from '@app/platform';
import { CONSENT_PURPOSES, CONSENTS, stands, type ConsentEntry, type ConsentPurpose, type ConsentsView } from '../domain/consent.js';
import { identityProblems } from '../domain/problems.js';
import { AccountRepository } from '../persistence/account.repository.js';
import { PersonalRepository } from '../persistence/personal.repository.js';
import { personOf } from './acting-person.js';

const hashOf = (purpose: ConsentPurpose): string => createHash('sha256').update(JSON.stringify(CONSENTS[purpose])).digest('hex');

/** Separate consents (个人信息保护法 第十四条、第二十五条): which words, what for, when, and withdrawn as easily as given. */
@Injectable()
export class ConsentLedger {
  constructor(
    private readonly transactions: TransactionRunner, private readonly personal: PersonalRepository, private readonly accounts: AccountRepository, private readonly recorder: ChangeRecorder, private readonly clock: Clock,
  ) {}

  async own(ctx: OperationContext): Promise<ConsentsView> {
    const entries = await this.personal.consents(ctx, personOf(ctx).userId);
    return {
      purposes: CONSENT_PURPOSES.map((purpose) => {
        const last = entries.filter((entry) => entry.purpose === purpose).at(-1);
        const { version, article, texts } = CONSENTS[purpose];
        return { purpose, version, article, texts, stands: stands(last), since: last && stands(last) ? last.at.toISOString() : null };
      }),
      entries: entries.map(({ id, purpose, act, documentVersion, documentSha256, at }) => ({ id, purpose, act, version: documentVersion, sha256: documentSha256, at: at.toISOString() })),
    };
  }

  /** Refuses: 409 a consent that stands, 422 words that are not the ones in use. */
  give(ctx: OperationContext, { purpose, version }: { purpose: ConsentPurpose; version: string }): Promise<void> {
    if (version !== CONSENTS[purpose].version) throw new Problem(identityProblems['consent-words-changed']);
    return this.add(ctx, purpose, 'given');
  }

  /** Refuses: 409 where none stands. */
  withdraw(ctx: OperationContext, { purpose }: { purpose: ConsentPurpose }): Promise<void> {
    return this.add(ctx, purpose, 'withdrawn');
  }

  /** Those of the accounts whose consent stands today, with the name that the account has. Inside a transaction none is withdrawn before it is over. */
  async standing(ctx: OperationContext, accountIds: readonly string[], purpose: ConsentPurpose): Promise<readonly { readonly userId: string; readonly name: string }[]> {
    if (ctx.transaction) await this.accounts.hold(ctx as TransactionContext, accountIds);
    const given = new Set((await this.personal.last(ctx, accountIds, purpose)).filter(stands).map(({ accountId }) => accountId));
    return (await this.accounts.people(ctx, [...given])).map(({ userId, name }) => ({ userId, name }));
  }

  /** The consents of a person who is to be forgotten end with the account; the caller holds its lock. */
  async end(ctx: TransactionContext, person: { readonly userId: string; readonly organisationId: string }): Promise<void> {
    for (const purpose of CONSENT_PURPOSES) {
      const [last] = await this.personal.last(ctx, [person.userId], purpose);
      if (last?.act === 'given') await this.write(ctx, person, purpose, 'withdrawn', last.seq);
    }
  }

  private async add(ctx: OperationContext, purpose: ConsentPurpose, act: 'given' | 'withdrawn'): Promise<void> {
    const { userId, organisationId } = personOf(ctx);
    await this.transactions.run(ctx, async (ctx) => {
      await this.accounts.lock(ctx, userId);
      const [last] = await this.personal.last(ctx, [userId], purpose);
      if (stands(last) === (act === 'given')) throw new Problem(identityProblems['consent-stands-so']);
      await this.write(ctx, { userId, organisationId }, purpose, act, last?.seq ?? 0);
    });
  }

  private async write(ctx: TransactionContext, { userId, organisationId }: { userId: string; organisationId: string }, purpose: ConsentPurpose, act: 'given' | 'withdrawn', seq: number): Promise<void> {
    const entry: ConsentEntry = { id: newId(), accountId: userId, seq: seq + 1, act, purpose, documentVersion: CONSENTS[purpose].version, documentSha256: hashOf(purpose), at: this.clock.now() };
    await this.personal.addConsent(ctx, entry);
    await this.recorder.record(ctx, {
      aggregateType: 'consent', aggregateId: `${userId}:${purpose}`, act: act === 'given' ? 'give' : 'withdraw', before: null,
      after: { organisationId, purpose, act, documentVersion: entry.documentVersion, documentSha256: entry.documentSha256 },
      events: act === 'given' ? [] : [tell(consentWithdrawn, userId, { userId, organisationId, purpose })],
    });
  }
}
