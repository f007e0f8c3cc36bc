import { Injectable } from '@nestjs/common';
import type { Role } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { namedUsers } from '../domain/disclosure.js';
import { isOpen, ROLE_OF } from '../domain/questions.js';
import { withoutConsent } from '../domain/rights-application.js';
import { DisclosureRepository } from '../persistence/disclosure.repository.js';
import { RightsApplicationRepository } from '../persistence/rights-application.repository.js';
import { completersOf } from './application-facts.js';

export interface ConcernedPeople {
  readonly organisationId: string;
  readonly authorId: string;
  /** Accounts that are named, the author's too. */
  readonly people: readonly string[];
  /** Accounts of completers who have not answered to the content as it stands. */
  readonly toSign: readonly string[];
  readonly referredTo: readonly Role[];
}

/** Whose matter it is, by account; for notices. No access check: nothing of the content is answered. */
@Injectable()
export class WhomItConcerns {
  constructor(private readonly disclosures: DisclosureRepository, private readonly applications: RightsApplicationRepository) {}

  async disclosure(ctx: OperationContext, id: string): Promise<ConcernedPeople | undefined> {
    const found = await this.disclosures.find(ctx, id);
    return found && {
      organisationId: found.organisationId, authorId: found.authorId, people: [...new Set([found.authorId, ...namedUsers(found)])], toSign: [],
      referredTo: [...new Set(found.referrals.filter(isOpen).map(({ kind }) => ROLE_OF[kind]))],
    };
  }

  async application(ctx: OperationContext, id: string): Promise<ConcernedPeople | undefined> {
    const found = await this.applications.find(ctx, id);
    const disclosure = found && (await this.disclosures.find(ctx, found.disclosureId));
    if (!found || !disclosure) return undefined;
    const completers = completersOf(disclosure);
    const missing = new Set(withoutConsent(completers, await this.applications.consents(ctx, id), found.contentHash));
    const accounts = completers.flatMap(({ userId }) => userId ?? []);
    return {
      organisationId: found.organisationId, authorId: found.applicantId, people: [...new Set([found.applicantId, ...accounts])],
      toSign: completers.flatMap(({ name, userId }) => (userId !== null && missing.has(name) ? [userId] : [])), referredTo: [],
    };
  }
}
