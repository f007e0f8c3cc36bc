import { Injectable } from '@nestjs/common';
import { addDays, Clock } from '@app/kernel';
import { AuditLog, RuleRegistry, TransactionRunner, type OperationContext } from '@app/platform';
import { AccountRepository } from '../persistence/account.repository.js';
import { LoginFailureRepository } from '../persistence/login-failure.repository.js';
import { MailLinkRepository } from '../persistence/mail-link.repository.js';
import { OrganisationRepository } from '../persistence/organisation.repository.js';
import { SessionRepository } from '../persistence/session.repository.js';
import { accountAudit } from './audit-views.js';

/** Days after which a spent session, link or count is of no use to anybody. */
const KEPT_DAYS = 2;

@Injectable()
export class PurgeExpired {
  constructor(
    private readonly transactions: TransactionRunner, private readonly sessions: SessionRepository, private readonly links: MailLinkRepository,
    private readonly failures: LoginFailureRepository, private readonly accounts: AccountRepository, private readonly organisations: OrganisationRepository,
    private readonly audit: AuditLog, private readonly registry: RuleRegistry, private readonly clock: Clock,
  ) {}

  /** Deletes what ran out, and registrations whose address nobody confirmed: their organisation's code and their address are free again. */
  async run(ctx: OperationContext): Promise<void> {
    const before = addDays(this.clock.now(), -KEPT_DAYS);
    await this.sessions.purge(ctx, before);
    await this.links.purge(ctx, before);
    await this.failures.purge(ctx, before);
    const days = await this.registry.productDefault(ctx, 'identity.invite-days');
    await this.transactions.run(ctx, async (inner) => {
      for (const account of await this.accounts.neverConfirmed(inner, addDays(this.clock.now(), -days), this.clock.now())) {
        await this.accounts.delete(inner, account.id);
        await this.audit.append(inner, { aggregateType: 'account', aggregateId: account.id, act: 'purge', before: accountAudit(account), after: null });
        if (await this.organisations.isEmpty(inner, account.organisationId)) {
          await this.organisations.delete(inner, account.organisationId);
          await this.audit.append(inner, { aggregateType: 'organisation', aggregateId: account.organisationId, act: 'purge', before: null, after: null });
        }
      }
    });
  }
}
