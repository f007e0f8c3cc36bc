import { Injectable } from '@nestjs/common';
import { Clock, decideAct, enforce, expectVersion, findAct, mayUse, newId, Problem, type Person } from '@app/kernel';
import { ChangeRecorder, ReferenceLists, TransactionRunner, type OperationContext } from '@app/platform';
import type { ExpertProfileInput, MovedInput } from '../../domain/judging/judging.input.js';
import { poolExpertMachine, type PoolExpert } from '../../domain/judging/pool-expert.js';
import { challengeProblems } from '../../domain/problems.js';
import { PROFILE_RULES, type AdmissionFacts } from '../../domain/rules/pool.rules.js';
import { ExpertRepository } from '../../persistence/expert.repository.js';
import { actingPerson } from '../challenge-table.js';
import { ChallengePeople } from '../ports.js';

const auditOf = ({ id, accountId, organisationId, state, version, fields, relatedPeople, relatedOrganisations, decidedBy, decidedFor }: PoolExpert): Record<string, unknown> => ({ id, accountId, organisationId, state, version, fields, relatedPeople, relatedOrganisations, decidedBy, decidedFor });
const same = (a: readonly string[], b: readonly string[]): boolean => [...a].sort().join() === [...b].sort().join();
export const admissionFacts = ({ accountId, organisationId }: PoolExpert, { userId, organisationId: actorOrganisationId }: Person): AdmissionFacts => ({ accountId, organisationId, actorId: userId, actorOrganisationId });

@Injectable()
export class ManagePool {
  constructor(
    private readonly transactions: TransactionRunner, private readonly experts: ExpertRepository, private readonly people: ChallengePeople, private readonly lists: ReferenceLists, private readonly recorder: ChangeRecorder, private readonly clock: Clock,
  ) {}

  /** Applies, or changes the own profile: relations and introduction at any time, other fields are another application. Refuses 409 version or applied before, 422 unknown fields or relations. */
  async write(ctx: OperationContext, { version, fields, introduction, relatedPeople, relatedOrganisations }: ExpertProfileInput): Promise<void> {
    const person = actingPerson(ctx.actor);
    await this.transactions.run(ctx, async (ctx) => {
      const before = await this.experts.ofAccount(ctx, person.userId, 'for update');
      if (before) expectVersion(before.version, version ?? 0);
      const industry = await this.lists.list(ctx, 'industry');
      const [accounts, organisations] = [new Set((await this.people.accounts(ctx, relatedPeople)).map(({ id }) => id)), new Set((await this.people.organisations(ctx, relatedOrganisations)).map(({ id }) => id))];
      const missing = (ids: readonly string[], known: ReadonlySet<string>): number[] => ids.flatMap((id, at) => (known.has(id) ? [] : [at]));
      enforce(PROFILE_RULES, {
        organisationVerified: person.organisationVerified, unknownFields: fields.flatMap((code, at) => (industry.has(code) ? [] : [at])), unknownPeople: missing(relatedPeople, accounts), unknownOrganisations: missing(relatedOrganisations, organisations),
      });
      const now = this.clock.now();
      const words = { fields: [...new Set(fields)], introduction, relatedPeople: [...new Set(relatedPeople)], relatedOrganisations: [...new Set(relatedOrganisations)], organisationId: person.organisationId, updatedAt: now };
      if (!before) {
        const expert: PoolExpert = { id: newId(), accountId: person.userId, state: 'applied', version: 1, ...words, appliedAt: now, decidedBy: null, decidedFor: null, decidedAt: null, reason: null };
        if (!(await this.experts.insert(ctx, expert))) throw new Problem(challengeProblems['expert-known']);
        await this.recorder.record(ctx, { aggregateType: 'pool-expert', aggregateId: expert.id, act: 'apply', before: null, after: auditOf(expert) });
        return;
      }
      const renews = before.state !== 'applied' && (before.state !== 'admitted' || !same(before.fields, words.fields) || before.organisationId !== person.organisationId);
      const after: PoolExpert = {
        ...before, ...words, version: before.version + 1, ...(renews && { state: decideAct(poolExpertMachine, before.state, 'renew', admissionFacts(before, person)).to, appliedAt: now, decidedBy: null, decidedFor: null, decidedAt: null, reason: null }),
      };
      await this.experts.save(ctx, after, before.version);
      await this.recorder.record(ctx, { aggregateType: 'pool-expert', aggregateId: before.id, act: renews ? 'renew' : 'edit', before: auditOf(before), after: auditOf(after) });
    });
  }

  /** Admits, refuses or retires. Refuses 404, 409, 422 without a reason or on oneself. */
  async move(ctx: OperationContext, id: string, act: string, { version, reason }: MovedInput): Promise<void> {
    const person = actingPerson(ctx.actor);
    await this.transactions.run(ctx, async (ctx) => {
      const before = await this.experts.find(ctx, id, 'for update');
      if (!before) throw new Problem(challengeProblems['expert-not-found']);
      expectVersion(before.version, version);
      const { permission } = findAct(poolExpertMachine, before.state, act);
      if (permission === 'system' || !mayUse(ctx.actor, permission) || act === 'renew') throw new Problem(challengeProblems['not-yours'], { act });
      const { to } = decideAct(poolExpertMachine, before.state, act, admissionFacts(before, person), reason);
      const now = this.clock.now();
      const after: PoolExpert = { ...before, state: to, version: before.version + 1, decidedBy: person.userId, decidedFor: person.organisationId, decidedAt: now, reason: reason ?? null, updatedAt: now };
      await this.experts.save(ctx, after, before.version);
      await this.recorder.record(ctx, { aggregateType: 'pool-expert', aggregateId: id, act, before: auditOf(before), after: auditOf(after), reason });
    });
  }
}

