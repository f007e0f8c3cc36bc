import { Injectable } from '@nestjs/common';
import { belongsTo, chinaDate, Clock, decideAct, expectVersion, findAct, mayUse, newId, Problem, type Actor, type Permission } from '@app/kernel';
import { ChangeRecorder, digest, TransactionRunner, type OperationContext } from '@app/platform';
import type { Finding, FindingStep } from '../domain/finding.js';
import { findingMachine } from '../domain/finding.machine.js';
import type { FindingActInput } from '../domain/finding.schema.js';
import { auditingPermissions as may } from '../domain/permissions.js';
import { auditingProblems } from '../domain/problems.js';
import type { FindingFacts } from '../domain/rules/finding.rules.js';
import { FindingRepository } from '../persistence/finding.repository.js';
import { findingAudit, findingTold, stepAudit } from './finding-record.js';
import { AuditReader, personOf } from './reader.js';

/** The unit answers by its own people, everything else is for auditors who are assigned to it. */
export function mayActOnFinding(actor: Actor, permission: Permission | 'system', finding: Finding, audits: boolean): boolean {
  if (permission === 'system' || !mayUse(actor, permission)) return false;
  return permission === may['finding.answer'] ? belongsTo(actor, finding.organisationId) : audits;
}

export const findingFacts = (actor: { userId: string; organisationId: string }, f: Finding, { answered, dueOn, today }: Pick<FindingFacts, 'answered' | 'dueOn' | 'today'>): FindingFacts =>
  ({ actorId: actor.userId, actorOrganisationId: actor.organisationId, organisationId: f.organisationId, raisedBy: f.raisedBy, named: f.named, answered, dueOn, today });

@Injectable()
export class ActOnFinding {
  constructor(
    private readonly transactions: TransactionRunner, private readonly findings: FindingRepository, private readonly reader: AuditReader, private readonly recorder: ChangeRecorder, private readonly clock: Clock,
  ) {}

  /** Refuses: 404 foreign or absent, 403 an act of the other side, 409 stale or illegal, 422 no words where they are due, or broken rules. */
  async run(ctx: OperationContext, id: string, act: string, { version, reason, answer, dueOn }: FindingActInput): Promise<void> {
    const person = personOf(ctx);
    await this.transactions.run(ctx, async (ctx) => {
      const before = await this.findings.lock(ctx, id);
      const scope = await this.reader.scopeOfMatters(ctx);
      if (!before || (scope !== 'every' && !scope.includes(before.organisationId))) throw new Problem(auditingProblems['finding-not-found']);
      expectVersion(before.version, version);
      const { permission } = findAct(findingMachine, before.state, act);
      if (!mayActOnFinding(person, permission, before, await this.reader.audits(ctx, before.organisationId))) throw new Problem(auditingProblems['not-your-act'], { act });
      const now = this.clock.now();
      const asked = act === 'send-back' ? dueOn ?? null : null;
      const { to } = decideAct(findingMachine, before.state, act, findingFacts(person, before, { answered: act !== 'answer' || answer !== undefined, dueOn: asked, today: chinaDate(now) }), reason);
      const after: Finding = {
        ...before, state: to, dueOn: asked ?? before.dueOn, version: before.version + 1, updatedAt: now, ...(act === 'answer' && { answeredBy: person.userId }), ...(act === 'close' && { closedBy: person.userId }),
      };
      const said = act === 'answer' ? answer : undefined;
      const step: FindingStep = { id: newId(), act, by: person.userId, at: now, text: said?.text ?? reason ?? null, measures: said?.measures ?? null, dueOn: asked };
      await this.findings.save(ctx, after, before.version);
      await this.findings.addStep(ctx, id, step);
      await this.recorder.record(ctx, {
        aggregateType: 'finding', aggregateId: id, act, before: findingAudit(before), after: { ...findingAudit(after), ...stepAudit(step) }, reason: digest(reason), events: findingTold(before, after, act),
      });
    });
  }
}
