import { Injectable } from '@nestjs/common';
import { Clock, decideAct, expectVersion, newId, Problem } from '@app/kernel';
import { ChangeRecorder, digest, TransactionRunner, type OperationContext, type TransactionContext } from '@app/platform';
import { rightsProblems } from '../domain/problems.js';
import { applied, withoutConsent, type Completer, type RightsApplication } from '../domain/rights-application.js';
import { rightsApplicationMachine } from '../domain/rights-application.machine.js';
import type { ConsentInput } from '../domain/rights-application.schema.js';
import { RightsApplicationRepository } from '../persistence/rights-application.repository.js';
import { actingPerson } from './acting-person.js';
import { ApplicationFactsOf, completersOf } from './application-facts.js';
import { applicationAudit, applicationTold, seesApplication } from './application-record.js';
import { OwnSignature } from './ports.js';

@Injectable()
export class SignApplication {
  constructor(
    private readonly transactions: TransactionRunner, private readonly applications: RightsApplicationRepository, private readonly factsOf: ApplicationFactsOf,
    private readonly signature: OwnSignature, private readonly recorder: ChangeRecorder, private readonly clock: Clock,
  ) {}

  /**
   * One completer's answer to the content as it stands; the last yes opens the unit's review, a no returns the application.
   * Refuses 404, 403 for somebody else, 409 another state, a stale version or a second answer, 422 a wrong password, a refusal without its reason, paper without a witness.
   */
  async run(ctx: OperationContext, id: string, input: ConsentInput): Promise<void> {
    const signer = actingPerson(ctx.actor);
    const shown = await this.applications.find(ctx, id);
    if (!shown || !seesApplication(signer, shown, completersOf(await this.factsOf.disclosure(ctx, shown.disclosureId)))) throw new Problem(rightsProblems['application-not-found']);
    // wrong tries are counted even though the signature is refused, so they are no part of its transaction
    await this.signature.confirm(ctx, input.password);
    await this.transactions.run(ctx, async (ctx) => {
      const before = await this.applications.lock(ctx, id);
      const disclosure = await this.factsOf.disclosure(ctx, before.disclosureId);
      const completers = completersOf(disclosure);
      expectVersion(before.version, input.version);
      if (before.state !== 'team_consent') throw new Problem(rightsProblems['not-asking-consent'], { state: before.state });
      mustBeTheirs(completers.find(({ name }) => name === input.person), signer, input);
      if (!input.given && input.reason === null) throw new Problem(rightsProblems['refusal-needs-reason']);
      const now = this.clock.now();
      const consent = { person: input.person, userId: signer.userId, given: input.given, reason: input.reason, contentHash: before.contentHash, paper: input.paper, at: now };
      if (!(await this.applications.addConsent(ctx, newId(), id, consent))) throw new Problem(rightsProblems['answered-already']);
      const consents = await this.applications.consents(ctx, id);
      const act = !input.given ? 'refuse-consent' : withoutConsent(completers, consents, before.contentHash).length === 0 ? 'all-consented' : undefined;
      const to = act ? decideAct(rightsApplicationMachine, before.state, act, (await this.factsOf.of(ctx, before, disclosure)).facts, input.reason ?? undefined).to : before.state;
      await this.keep(ctx, before, applied(before, to, now, act === 'refuse-consent' ? { stateReason: input.reason } : {}), act ?? 'sign', { ...consent, person: digest(consent.person), reason: digest(consent.reason), paper: digest(JSON.stringify(consent.paper)) });
    });
  }

  private async keep(ctx: TransactionContext, before: RightsApplication, after: RightsApplication, act: string, consent: Record<string, unknown>): Promise<void> {
    await this.applications.save(ctx, after, before.version);
    await this.recorder.record(ctx, {
      aggregateType: 'rights-application', aggregateId: before.id, act, before: applicationAudit(before), after: { ...applicationAudit(after), consent },
      ...(act !== 'sign' && { events: applicationTold(before, after, act) }),
    });
  }
}

/** In person; only who has no account signs on paper, before a witness, and a colleague of the office enters it. */
function mustBeTheirs(completer: Completer | undefined, signer: { userId: string; roles: readonly string[] }, { paper }: ConsentInput): void {
  if (!completer) throw new Problem(rightsProblems['not-a-completer']);
  if (completer.userId !== null && completer.signsBy === 'account') {
    if (completer.userId !== signer.userId) throw new Problem(rightsProblems['not-a-completer']);
    return;
  }
  if (!signer.roles.includes('tto')) throw new Problem(rightsProblems['not-a-completer']);
  if (paper === null) throw new Problem(rightsProblems['paper-needed']);
}
