import { Injectable } from '@nestjs/common';
import { disclosureAccepted, disclosureMoved } from '@app/events';
import { chinaDate, Clock, decideAct, expectVersion, newId, Problem } from '@app/kernel';
import { ChangeRecorder, tell, TransactionRunner, type OperationContext, type TransactionContext } from '@app/platform';
import { mayActOn, seesDisclosure } from '../domain/access.js';
import { assessed, type Disclosure } from '../domain/disclosure.js';
import { disclosureMachine } from '../domain/disclosure.machine.js';
import type { Assessment } from '../domain/disclosure.schema.js';
import { rightsPermissions as may } from '../domain/permissions.js';
import { rightsProblems } from '../domain/problems.js';
import { sharePeriods } from '../domain/title/chain.js';
import type { Title, TitleEntry } from '../domain/title/title.schema.js';
import { DisclosureRepository } from '../persistence/disclosure.repository.js';
import { TitleRepository } from '../persistence/title.repository.js';
import { actingPerson } from './acting-person.js';
import { disclosureAudit, entryAudit, titleAudit } from './audit-view.js';
import { DisclosureFactsOf } from './disclosure-facts.js';
import { PeopleDirectory } from './ports.js';

@Injectable()
export class AssessDisclosure {
  constructor(
    private readonly transactions: TransactionRunner, private readonly disclosures: DisclosureRepository, private readonly titles: TitleRepository, private readonly factsOf: DisclosureFactsOf,
    private readonly directory: PeopleDirectory, private readonly recorder: ChangeRecorder, private readonly clock: Clock,
  ) {}

  /**
   * The pre-filing assessment: file, keep secret, or release what is no service achievement. Accepting begins the title chain in the same
   * transaction. Refuses 404, 403, 409 illegal move or stale version, 422 with everything that blocks and its articles.
   */
  async run(ctx: OperationContext, id: string, { version, ...assessment }: Assessment & { version: number }): Promise<void> {
    const person = actingPerson(ctx.actor);
    await this.transactions.run(ctx, async (ctx) => {
      const before = await this.disclosures.lock(ctx, id);
      if (!seesDisclosure(person, before, before.referrals)) throw new Problem(rightsProblems['disclosure-not-found']);
      const act = assessment.decision === 'release' ? 'release' : 'accept';
      if (!mayActOn(person, may['disclosure.assess'], before)) throw new Problem(rightsProblems['not-yours'], { act });
      expectVersion(before.version, version);
      const { facts, ruleVersions } = await this.factsOf.of(ctx, before, before.referrals, assessment);
      const row = decideAct(disclosureMachine, before.state, act, facts, assessment.reasons);
      const after = assessed(before, row.to, assessment, person.userId, this.clock.now(), ruleVersions);
      await this.disclosures.saveState(ctx, after, before.version);
      const titleId = act === 'accept' ? await this.beginTitle(ctx, after, person.userId) : null;
      await this.recorder.record(ctx, {
        aggregateType: 'disclosure', aggregateId: id, act, before: disclosureAudit(before), after: { ...disclosureAudit(after), titleId }, ruleVersions,
        events: titleId === null
          ? [tell(disclosureMoved, id, { disclosureId: id, organisationId: before.organisationId, authorId: before.authorId, version: after.version, act, from: before.state, to: after.state })]
          : [tell(disclosureAccepted, id, { disclosureId: id, titleId, organisationId: before.organisationId, authorId: before.authorId, achievementId: before.achievementId, version: after.version })],
      });
    });
  }

  /** The unit and its co-owners by their shares, from the day of completion: a service achievement is the unit's from the start (Patent Law 6). */
  private async beginTitle(ctx: TransactionContext, disclosure: Disclosure, by: string): Promise<string> {
    const now = this.clock.now();
    const [unit] = await this.directory.organisations(ctx, [disclosure.organisationId]);
    const title: Title = { id: newId(), version: 1, disclosureId: disclosure.id, organisationId: disclosure.organisationId, achievementId: disclosure.achievementId, protection: disclosure.protection, createdAt: now, updatedAt: now };
    const owners = [
      { kind: 'organisation' as const, organisationId: disclosure.organisationId, userId: null, name: (unit?.nameZh ?? disclosure.organisationId).slice(0, 160), share: disclosure.unitShare },
      ...disclosure.coOwners.map(({ name, organisationId, share }) => ({ kind: organisationId === null ? 'outside' as const : 'organisation' as const, organisationId, userId: null, name, share })),
    ];
    const entry: TitleEntry = {
      id: newId(), titleId: title.id, seq: 1, effectiveOn: disclosure.completedOn ?? chinaDate(now), content: { kind: 'ownership', owners }, evidence: `成果披露 ${disclosure.id}`, corrects: null, applicationId: null, writtenBy: by, writtenAt: now,
    };
    await this.titles.insert(ctx, title);
    await this.titles.addEntry(ctx, entry);
    await this.titles.replaceShares(ctx, title.id, sharePeriods([entry]));
    await this.recorder.record(ctx, { aggregateType: 'title', aggregateId: title.id, act: 'begin', before: null, after: { ...titleAudit(title), entry: entryAudit(entry) } });
    return title.id;
  }
}
