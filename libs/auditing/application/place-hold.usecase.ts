import { Injectable } from '@nestjs/common';
import { chinaDate, Clock, decideAct, enforce, expectVersion, newId, Problem, type RuleVersion } from '@app/kernel';
import { holdObjected } from '@app/events';
import { ChangeRecorder, digest, RuleRegistry, tell, TransactionRunner, type OperationContext, type TransactionContext } from '@app/platform';
import { z } from 'zod';
import { holds, type Hold } from '../domain/hold.js';
import { holdMachine } from '../domain/hold.machine.js';
import type { HoldActInput, HoldInput } from '../domain/hold.schema.js';
import { auditingProblems } from '../domain/problems.js';
import { auditorIsOutside } from '../domain/rules/finding.rules.js';
import { holdRules, type HoldFacts } from '../domain/rules/hold.rules.js';
import { HoldRepository } from '../persistence/hold.repository.js';
import { holdAudit, holdChange, holdPlace } from './hold-record.js';
import { AuditedSubjects } from './ports.js';
import { AuditReader, personOf } from './reader.js';

export interface HoldLimits { readonly maxDays: number; readonly maxExtensions: number; readonly versions: readonly RuleVersion[] }

@Injectable()
export class PlaceHold {
  constructor(
    private readonly transactions: TransactionRunner, private readonly holds: HoldRepository, private readonly subjects: AuditedSubjects, private readonly reader: AuditReader, private readonly registry: RuleRegistry,
    private readonly recorder: ChangeRecorder, private readonly clock: Clock,
  ) {}

  /** Settings of the product, from the registry. Refuses 422 `rules.unknown` where there are none: then nothing is held. */
  async limits(ctx: OperationContext): Promise<HoldLimits> {
    const ask = (rule: string) => this.registry.value(ctx, { rule, jurisdictions: ['luqiao'], unitClass: 'any' }, z.int().min(0));
    const [days, times] = [await ask('audit.hold-max-natural-days'), await ask('audit.hold-max-extensions')];
    return { maxDays: days.value, maxExtensions: times.value, versions: [days.version, times.version] };
  }

  /** Refuses: 404 a matter of no organisation assigned to the auditor, 409 one that is on hold, 422 an auditor of the unit, too long, too often, or a basis that was used before. */
  async place(ctx: OperationContext, input: HoldInput): Promise<string> {
    const { organisationId: actorOrganisationId } = personOf(ctx);
    return this.transactions.run(ctx, async (ctx) => {
      const subject = await this.subjects.find(ctx, input);
      if (!subject || !(await this.reader.audits(ctx, subject.organisationId))) throw new Problem(auditingProblems['subject-not-found']);
      enforce([auditorIsOutside], { actorOrganisationId, organisationId: subject.organisationId });
      await this.holds.lockSubjects(ctx, [input], 'to-place');
      const earlier = await this.endPast(ctx, await this.holds.ofSubject(ctx, input));
      if (earlier.some(({ state }) => state === 'running')) throw new Problem(auditingProblems['hold-running']);
      const limits = await this.limits(ctx);
      enforce(holdRules, this.facts(subject.organisationId, actorOrganisationId, earlier, input, limits));
      return (await this.insert(ctx, { ...input, organisationId: subject.organisationId, subjectTitle: subject.title.slice(0, 400), follows: earlier.at(-1)?.id ?? null }, limits)).id;
    });
  }

  /** Releases, or ends it by a following one on a new basis. Answers the hold that stands. Refuses: 404, 409 stale, over or illegal, 422 no reason, an incomplete extension or broken rules. */
  async act(ctx: OperationContext, id: string, act: string, { version, reason, basis, endsOn }: HoldActInput): Promise<string> {
    const { userId, organisationId: actorOrganisationId } = personOf(ctx);
    return this.transactions.run(ctx, async (ctx) => {
      const seen = await this.holds.find(ctx, 'every', id);
      if (!seen || !(await this.reader.audits(ctx, seen.organisationId))) throw new Problem(auditingProblems['hold-not-found']);
      await this.holds.lockSubjects(ctx, [seen], 'to-place');
      const before = (await this.holds.lock(ctx, id))!;
      expectVersion(before.version, version);
      const now = this.clock.now();
      if (before.state === 'running' && !holds(before, chinaDate(now))) throw new Problem(auditingProblems['hold-over']);
      const limits = await this.limits(ctx);
      const { to } = decideAct(holdMachine, before.state, act, this.facts(before.organisationId, actorOrganisationId, act === 'extend' ? await this.holds.ofSubject(ctx, before) : [], { basis: basis ?? null, endsOn: endsOn ?? null }, limits), reason);
      if (to === 'expired') throw new Problem(auditingProblems['not-your-act'], { act });
      if (act === 'extend' && (!basis || !endsOn || !reason)) throw new Problem(auditingProblems['extension-incomplete']);
      const after: Hold = { ...before, state: to, endedBy: userId, endedAt: now, endReason: reason ?? null, version: before.version + 1, updatedAt: now };
      await this.holds.save(ctx, after, before.version);
      await this.recorder.record(ctx, holdChange(before, after, act, reason));
      if (act !== 'extend') return id;
      const { subjectType, subjectId, organisationId, subjectTitle } = before;
      return (await this.insert(ctx, { subjectType, subjectId, organisationId, subjectTitle, basis: basis!, endsOn: endsOn!, reason: reason!, follows: id }, limits)).id;
    });
  }

  /** The unit's objection, kept with the hold. It lifts nothing by itself. Refuses: 404, 409 a hold that is over. */
  async object(ctx: OperationContext, id: string, text: string): Promise<void> {
    const { userId, organisationId } = personOf(ctx);
    await this.transactions.run(ctx, async (ctx) => {
      const hold = await this.holds.lock(ctx, id);
      if (!hold || hold.organisationId !== organisationId) throw new Problem(auditingProblems['hold-not-found']);
      const now = this.clock.now();
      if (!holds(hold, chinaDate(now))) throw new Problem(auditingProblems['hold-over']);
      const statement = { id: newId(), by: userId, at: now, text };
      await this.holds.addStatement(ctx, id, statement);
      await this.recorder.record(ctx, {
        aggregateType: 'audit-hold', aggregateId: id, act: 'object', before: holdAudit(hold), after: { ...holdAudit(hold), statementId: statement.id, statement: digest(text) },
        events: [tell(holdObjected, id, { holdId: id, ...holdPlace(hold), statementId: statement.id })],
      });
    });
  }

  private facts(organisationId: string, actorOrganisationId: string, earlier: readonly Hold[], { basis, endsOn }: Pick<HoldFacts, 'basis' | 'endsOn'>, { maxDays, maxExtensions }: HoldLimits): HoldFacts {
    return { organisationId, actorOrganisationId, earlier: earlier.map((each) => each.basis), basis, endsOn, today: chinaDate(this.clock.now()), maxDays, maxExtensions };
  }

  /** A hold whose last day is over has ended, even where the job has not come by yet. */
  private async endPast(ctx: TransactionContext, all: readonly Hold[]): Promise<Hold[]> {
    const now = this.clock.now();
    const ended: Hold[] = [];
    for (const before of all) {
      if (before.state !== 'running' || holds(before, chinaDate(now))) { ended.push(before); continue; }
      const after: Hold = { ...before, state: 'expired', endedAt: now, version: before.version + 1, updatedAt: now };
      await this.holds.save(ctx, after, before.version);
      await this.recorder.record(ctx, holdChange(before, after, 'expire'));
      ended.push(after);
    }
    return ended;
  }

  private async insert(ctx: TransactionContext, hold: Pick<Hold, 'subjectType' | 'subjectId' | 'organisationId' | 'subjectTitle' | 'basis' | 'reason' | 'endsOn' | 'follows'>, { maxDays, versions }: HoldLimits): Promise<Hold> {
    const now = this.clock.now();
    const placed: Hold = {
      ...hold, id: newId(), placedOn: chinaDate(now), maxDays, ruleVersionIds: versions.map(({ id }) => id), state: 'running', placedBy: personOf(ctx).userId, endedBy: null, endedAt: null, endReason: null, version: 1, createdAt: now, updatedAt: now,
    };
    await this.holds.insert(ctx, placed);
    await this.recorder.record(ctx, holdChange(null, placed, 'place'));
    return placed;
  }
}
