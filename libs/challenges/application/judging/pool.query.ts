import { Injectable } from '@nestjs/common';
import { mayUse, Problem } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import type { ExpertView } from '../../domain/judging/judging.response.js';
import { poolExpertMachine, type ExpertState, type PoolExpert } from '../../domain/judging/pool-expert.js';
import { challengePermissions as may } from '../../domain/permissions.js';
import { challengeProblems } from '../../domain/problems.js';
import { ExpertRepository } from '../../persistence/expert.repository.js';
import { ChallengeFactsOf } from '../challenge-facts.js';
import { actingPerson } from '../challenge-table.js';
import { ChallengePeople } from '../ports.js';
import { admissionFacts } from './pool.usecase.js';
import { servedActs } from './served-acts.js';

@Injectable()
export class PoolQuery {
  constructor(private readonly experts: ExpertRepository, private readonly people: ChallengePeople, private readonly facts: ChallengeFactsOf) {}

  /** Up to `limit` + 1. */
  async list(ctx: OperationContext, { field, ...filter }: { state?: ExpertState | undefined; field?: string | undefined; after?: readonly [string, string] | undefined; limit: number }): Promise<(ExpertView & { updatedAt: string })[]> {
    const rows = await this.experts.list(ctx, { ...filter, fields: await this.facts.fieldsBelow(ctx, field) });
    return (await this.views(ctx, rows)).map((view, at) => ({ ...view, updatedAt: rows[at]!.updatedAt.toISOString() }));
  }

  async own(ctx: OperationContext): Promise<{ profile: ExpertView | null }> {
    const expert = await this.experts.ofAccount(ctx, actingPerson(ctx.actor).userId);
    return { profile: expert ? (await this.views(ctx, [expert]))[0]! : null };
  }

  /** For whoever manages the pool. Refuses 404. */
  async one(ctx: OperationContext, id: string): Promise<ExpertView> {
    const expert = await this.experts.find(ctx, id);
    if (!expert) throw new Problem(challengeProblems['expert-not-found']);
    return (await this.views(ctx, [expert]))[0]!;
  }

  private async views(ctx: OperationContext, rows: readonly PoolExpert[]): Promise<ExpertView[]> {
    const person = actingPerson(ctx.actor);
    const names = new Map((await this.people.accounts(ctx, [...new Set(rows.flatMap(({ accountId, relatedPeople }) => [accountId, ...relatedPeople]))])).map(({ id, name }) => [id, name]));
    const units = new Map((await this.people.organisations(ctx, [...new Set(rows.flatMap(({ organisationId, relatedOrganisations }) => [organisationId, ...relatedOrganisations]))])).map(({ id, name }) => [id, name]));
    const unit = (id: string) => ({ id, name: units.get(id) ?? '' });
    const judged = await this.experts.judged(ctx, rows.map(({ accountId }) => accountId));
    return rows.map((x) => ({
      id: x.id, accountId: x.accountId, name: names.get(x.accountId) ?? '', organisation: unit(x.organisationId), state: x.state, version: x.version, fields: [...x.fields], introduction: x.introduction, relatedPeople: x.relatedPeople.map((id) => ({ id, name: names.get(id) ?? '' })), relatedOrganisations: x.relatedOrganisations.map(unit),
      appliedAt: x.appliedAt.toISOString(), decidedAt: x.decidedAt?.toISOString() ?? null, reason: x.reason, judged: judged.get(x.accountId) ?? 0,
      nextActs: servedActs(poolExpertMachine, x.state, admissionFacts(x, person), (permission) => permission === may['pool.manage'] && mayUse(ctx.actor, permission)),
    }));
  }
}
