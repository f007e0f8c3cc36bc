import { Injectable } from '@nestjs/common';
import { Clock, decideAct, enforce, expectVersion, Problem } from '@app/kernel';
import { ChangeRecorder, digest, PersonalData, TransactionRunner, type OperationContext } from '@app/platform';
import { accountMachine } from '../domain/account.machine.js';
import { erasedAddress, isErased, pseudonymOf, SECRETS, type ErasureInput, type ErasureView, type PersonalDataExport } from '../domain/personal-data.js';
import { identityProblems } from '../domain/problems.js';
import { notOwnAccount } from '../domain/rules/role.rules.js';
import { AccountRepository } from '../persistence/account.repository.js';
import { PersonalRepository } from '../persistence/personal.repository.js';
import { SessionRepository } from '../persistence/session.repository.js';
import { AccountMoves } from './account-moves.js';
import { ConsentLedger } from './consent-ledger.js';
import { personOf } from './acting-person.js';

/** A person's own data, handed out whole and forgotten on request (个人信息保护法 第四十四条至第四十七条). */
@Injectable()
export class OwnData {
  constructor(
    private readonly transactions: TransactionRunner, private readonly data: PersonalData, private readonly personal: PersonalRepository, private readonly accounts: AccountRepository, private readonly sessions: SessionRepository,
    private readonly moves: AccountMoves, private readonly consents: ConsentLedger, private readonly recorder: ChangeRecorder, private readonly clock: Clock,
  ) {}

  /** Everything that the data map knows of the person; the export is itself recorded. */
  async exported(ctx: OperationContext): Promise<PersonalDataExport> {
    const { userId, organisationId } = personOf(ctx);
    return this.transactions.run(ctx, async (ctx) => {
      const tables = await this.data.exported(ctx, userId, SECRETS);
      await this.recorder.record(ctx, { aggregateType: 'account', aggregateId: userId, act: 'export-personal-data', before: null, after: { organisationId, tables: tables.length } });
      return { userId, exportedAt: this.clock.now().toISOString(), tables: tables.map(({ table, rows, acted }) => ({ table, rows: rows.map((row) => JSON.parse(JSON.stringify(row)) as Record<string, unknown>), acted: { ...acted } })) };
    });
  }

  /** Forgets a person: names and addresses are replaced, what only served them is deleted, the account is closed for good; what stays is answered with its reason. Refuses: 404, 409 stale, not confirmed or erased before, 422 one's own account. */
  async erase(ctx: OperationContext, id: string, { version, reason }: ErasureInput): Promise<ErasureView> {
    const { userId } = personOf(ctx);
    return this.transactions.run(ctx, async (ctx) => {
      const before = await this.accounts.lock(ctx, id);
      if (!before) throw new Problem(identityProblems['account-not-found']);
      enforce([notOwnAccount], { ownAccount: userId === id });
      if (isErased(before.email)) throw new Problem(identityProblems['account-erased']);
      if (before.state === 'unverified') throw new Problem(identityProblems['account-unconfirmed']);
      expectVersion(before.version, version);
      const now = this.clock.now();
      const pseudonym = pseudonymOf(id);
      const state = before.state === 'active' ? decideAct(accountMachine, before.state, 'disable', { ownAccount: false, erased: false }, reason).to : before.state;
      await this.sessions.endAll(ctx, id, 'erased', now);
      await this.consents.end(ctx, { userId: id, organisationId: before.organisationId });
      const { erased, kept } = await this.data.erase(ctx, id, pseudonym, 'identity.account');
      // the address and the name are digests in the audit entry, as always; the reason stays with the erasure
      await this.moves.change(ctx, before, { email: erasedAddress(id), name: pseudonym, phone: null, passwordHash: null, state }, 'erase', digest(reason) ?? undefined);
      const report: ErasureView = {
        userId: id, pseudonym, erasedAt: now.toISOString(), kept: kept.map((each) => ({ ...each, columns: [...each.columns] })),
        erased: [{ table: 'identity.account', columns: ['email', 'name', 'phone', 'password_hash'], rows: 1, how: 'replaced' as const }, ...erased.map((each) => ({ ...each, columns: [...each.columns] }))],
      };
      await this.personal.addErasure(ctx, { accountId: id, erasedBy: userId, at: now, reason, report });
      return report;
    });
  }

  /** What was erased and what stayed, as it was answered then. Refuses: 404. */
  async erasure(ctx: OperationContext, id: string): Promise<ErasureView> {
    const found = await this.personal.erasure(ctx, id);
    if (!found) throw new Problem(identityProblems['erasure-not-found']);
    return found;
  }
}
