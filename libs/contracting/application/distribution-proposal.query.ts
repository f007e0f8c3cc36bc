import { Injectable } from '@nestjs/common';
import type { OperationContext } from '@app/platform';
import type { DistributionProposalView } from '../domain/money/distribution/distribution.response.js';
import { proposedPeople, type DisclosedResult, type ProposedPerson } from '../domain/money/distribution/proposal.js';
import type { ConversionKind } from '../domain/money/distribution/route.schema.js';
import { DistributionRepository, type DecidedRun } from '../persistence/distribution.repository.js';
import { DistributionFacts } from './distribution-facts.js';
import type { MoneySeat } from './money-book.js';
import { DealPeople, DealSources, DisclosedResults } from './ports.js';

export interface Proposal {
  readonly kind: ConversionKind;
  /** Accounts that are gone are left out: their people are chosen anew. */
  readonly people: readonly ProposedPerson[];
  readonly names: ReadonlyMap<string, string>;
  readonly results: readonly DisclosedResult[];
  readonly undisclosed: readonly { readonly achievementId: string; readonly title: string }[];
  readonly last: DecidedRun | undefined;
}

/** What a distribution begins with: whom the disclosures of the contract's achievements name, and how the unit shared last time. */
@Injectable()
export class DistributionProposals {
  constructor(
    private readonly facts: DistributionFacts, private readonly runs: DistributionRepository, private readonly disclosed: DisclosedResults, private readonly sources: DealSources, private readonly people: DealPeople,
  ) {}

  /** Refuses 404 strangers, 403 the acquirer. */
  async get(ctx: OperationContext, contractId: string, form: 'cash' | 'equity'): Promise<DistributionProposalView> {
    const seat = await this.facts.seat(ctx, contractId, false);
    const { kind, people, names, results, undisclosed, last } = await this.of(ctx, seat, form);
    const part = last?.run.plan.remainder;
    return {
      contractId: seat.contract.id, form, kind, undisclosed: undisclosed.map((one) => ({ ...one })),
      people: people.map(({ accountId, sources, ...person }) => ({ ...person, account: accountId === null ? null : { id: accountId, name: names.get(accountId)! }, sources: sources.map((source) => ({ ...source })) })),
      disclosures: results.map(({ disclosureId, achievementId, title, unitShare, coOwners }) => ({ id: disclosureId, achievementId, title, unitShare, coOwners: coOwners.map(({ name, share }) => ({ name, share })) })),
      split: last && part ? {
        runId: last.id, contractId: last.contractId, contractNumber: last.contractNumber, on: last.run.on, document: last.run.plan.document, decidedOn: last.run.plan.decidedOn, rewardShare: last.run.plan.rewardShare,
        remainder: { college: part.college, unit: part.unit, team: part.team, office: part.office },
      } : null,
    };
  }

  async of(ctx: OperationContext, seat: MoneySeat, form: 'cash' | 'equity'): Promise<Proposal> {
    const { contract: { holderId }, deal } = seat;
    const terms = await this.facts.terms(ctx, seat);
    const kind = this.facts.kindOf(terms, form);
    const asked = [...new Set([...(deal.achievementId === null ? [] : [deal.achievementId]), ...terms.subject.achievementIds])];
    const results = await this.disclosed.of(ctx, { holderId, achievementIds: asked });
    const found = new Set(results.map(({ achievementId }) => achievementId));
    const undisclosed: { achievementId: string; title: string }[] = [];
    for (const achievementId of asked.filter((id) => !found.has(id))) {
      const own = achievementId === deal.achievementId ? { organisationId: holderId, title: deal.achievementTitle } : await this.sources.achievement(ctx, achievementId);
      // another unit's achievement is rewarded by that unit
      if (own?.organisationId === holderId) undisclosed.push({ achievementId, title: own.title });
    }
    const people = proposedPeople(results);
    const names = await this.people.names(ctx, [...new Set(people.flatMap(({ accountId }) => accountId ?? []))]);
    const linked = people.map((person) => (person.accountId !== null && names.has(person.accountId) ? person : { ...person, accountId: null }));
    return { kind, people: linked, names, results, undisclosed, last: await this.runs.lastDecided(ctx, holderId, kind) };
  }
}
