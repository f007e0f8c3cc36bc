import { Injectable } from '@nestjs/common';
import type { OperationContext } from '@app/platform';
import { namedUsers } from '../domain/disclosure.js';
import { DisclosureRepository } from '../persistence/disclosure.repository.js';
import { RightsApplicationRepository, type ApplicationOfUnit } from '../persistence/rights-application.repository.js';
import { TitleRepository } from '../persistence/title.repository.js';

/** A matter of a unit as others may know of it. */
export interface RightsRecord {
  readonly organisationId: string;
  readonly title: string;
  /** Users who applied for, completed, assessed, reviewed or decided it. */
  readonly named: readonly string[];
}

const people = (...ids: readonly (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))];

/** What auditing asks of rights-assignment. No access check: the asking module has its own. Drafts are nobody's matter but their author's. */
@Injectable()
export class RightsRecords {
  constructor(private readonly applications: RightsApplicationRepository, private readonly disclosures: DisclosureRepository, private readonly titles: TitleRepository) {}

  /** Applications of units, newest first, in one statement. */
  applicationsOf(ctx: OperationContext, organisationIds: readonly string[], limit: number): Promise<ApplicationOfUnit[]> {
    return this.applications.ofUnits(ctx, organisationIds, limit);
  }

  async application(ctx: OperationContext, id: string): Promise<RightsRecord | undefined> {
    const found = await this.applications.find(ctx, id);
    if (!found || found.state === 'draft') return undefined;
    const disclosure = await this.disclosures.find(ctx, found.disclosureId);
    return disclosure && { organisationId: found.organisationId, title: disclosure.title, named: people(found.applicantId, found.reviewedBy, found.decidedBy, ...namedUsers(disclosure)) };
  }

  async disclosure(ctx: OperationContext, id: string): Promise<RightsRecord | undefined> {
    const found = await this.disclosures.find(ctx, id);
    if (!found || found.state === 'draft') return undefined;
    return { organisationId: found.organisationId, title: found.title, named: people(found.authorId, found.submittedBy, found.assessedBy, ...namedUsers(found)) };
  }

  async title(ctx: OperationContext, id: string): Promise<RightsRecord | undefined> {
    const found = await this.titles.find(ctx, id);
    return found && { organisationId: found.organisationId, title: found.disclosureTitle, named: people(...found.people, ...found.entries.map(({ writtenBy }) => writtenBy)) };
  }
}
