import { Injectable } from '@nestjs/common';
import type { Fraction } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import type { Inventor, Recipient } from '../domain/disclosure.schema.js';
import { DisclosureRepository } from '../persistence/disclosure.repository.js';
import { RegisterRepository } from '../persistence/register.repository.js';

/** An accepted disclosure of a result: whom it names, and who owns the result beside the unit. */
export interface DisclosedResult {
  readonly disclosureId: string;
  readonly achievementId: string;
  readonly title: string;
  readonly unitShare: Fraction;
  readonly coOwners: readonly { readonly name: string; readonly organisationId: string | null; readonly share: Fraction }[];
  readonly inventors: readonly Inventor[];
  readonly recipients: readonly Recipient[];
}

/** Who completed and converted the results of a unit, as its accepted disclosures say; for other modules. No access check: the asking module has its own. */
@Injectable()
export class ResultPeople {
  constructor(private readonly register: RegisterRepository, private readonly disclosures: DisclosureRepository) {}

  /** In the order in which they were disclosed; other units' disclosures are left out, and those that are not accepted. */
  async of(ctx: OperationContext, { organisationId, achievementIds }: { readonly organisationId: string; readonly achievementIds: readonly string[] }): Promise<DisclosedResult[]> {
    const results: DisclosedResult[] = [];
    for (const { id, achievementId } of await this.register.acceptedFor(ctx, organisationId, achievementIds)) {
      const { title, unitShare, coOwners, inventors, recipients } = (await this.disclosures.find(ctx, id))!;
      results.push({ disclosureId: id, achievementId, title, unitShare, coOwners: coOwners.map(({ name, organisationId: unit, share }) => ({ name, organisationId: unit, share })), inventors, recipients });
    }
    return results;
  }

  /** By account: those named together with it as inventors of a result; with `before` only by disclosures that were begun earlier. */
  async namedTogether(ctx: OperationContext, accountIds: readonly string[], before?: Date): Promise<ReadonlyMap<string, readonly string[]>> {
    const pairs = accountIds.length === 0 ? [] : await this.disclosures.namedTogether(ctx, accountIds, before);
    return new Map(accountIds.map((id) => [id, pairs.filter(({ accountId }) => accountId === id).map(({ otherId }) => otherId)]));
  }
}
