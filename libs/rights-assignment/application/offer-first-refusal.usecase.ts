import { Injectable } from '@nestjs/common';
import { belongsTo, chinaDate, Clock, decideAct, enforce, expectVersion, findAct, mayUse, newId, Problem } from '@app/kernel';
import { CalendarStore, ChangeRecorder, RuleRegistry, TransactionRunner, type OperationContext, type TransactionContext } from '@app/platform';
import { z } from 'zod';
import { seesTitle } from '../domain/access.js';
import { closing, silent, type Offer, type OfferAnswer } from '../domain/first-refusal/offer.js';
import { firstRefusalMachine } from '../domain/first-refusal/offer.machine.js';
import type { OfferAnswerInput, OfferInput } from '../domain/first-refusal/offer.schema.js';
import { firstRefusalPermissions as may } from '../domain/first-refusal/permissions.js';
import { rightsProblems } from '../domain/problems.js';
import { offerRules } from '../domain/rules/first-refusal.rules.js';
import { unitOwnsOn } from '../domain/title/assignment-effect.js';
import { titleOn } from '../domain/title/chain.js';
import { FirstRefusalRepository } from '../persistence/first-refusal.repository.js';
import { TitleRepository } from '../persistence/title.repository.js';
import { actingPerson } from './acting-person.js';
import { offerAudit, offerTold, seesOffer } from './offer-record.js';
import { OwnSignature } from './ports.js';

const law = z.object({ appliesTo: z.array(z.string()), deadline: z.null() });

@Injectable()
export class OfferFirstRefusal {
  constructor(
    private readonly transactions: TransactionRunner, private readonly offers: FirstRefusalRepository, private readonly titles: TitleRepository, private readonly registry: RuleRegistry,
    private readonly calendars: CalendarStore, private readonly signature: OwnSignature, private readonly recorder: ChangeRecorder, private readonly clock: Clock,
  ) {}

  /** Announces the terms to every completer. Refuses 404, 403, 409 an open offer, 422 broken rules, a silent registry, or working days beyond the known calendar. */
  async announce(ctx: OperationContext, { titleId, deadline, ...terms }: OfferInput): Promise<string> {
    const person = actingPerson(ctx.actor);
    return this.transactions.run(ctx, async (ctx) => {
      const title = await this.titles.find(ctx, titleId, 'for update of t');
      if (!title || !seesTitle(person, title)) throw new Problem(rightsProblems['title-not-found']);
      if (!belongsTo(person, title.organisationId) || !mayUse(person, may['first-refusal.announce'])) throw new Problem(rightsProblems['not-yours'], { act: 'announce' });
      const { version } = await this.registry.value(ctx, { rule: 'completer.first-refusal', jurisdictions: ['CN'], unitClass: 'any' }, law);
      const now = this.clock.now();
      const today = chinaDate(now);
      const days = titleOn(title.entries, today).firstRefusalDays;
      const byRule = days === null ? null : (await this.calendars.calendar(ctx)).addWorkingDays(today, days);
      enforce(offerRules, { unitOwns: unitOwnsOn(title.entries, today, title.organisationId), completers: title.completers, unitRuleDays: days, byRule, byDocument: deadline?.on ?? null, today });
      const offer: Offer = {
        ...terms, id: newId(), version: 1, state: 'open', titleId, organisationId: title.organisationId, deadline: (deadline?.on ?? byRule)!, workingDays: deadline ? null : days, deadlineDocument: deadline?.document ?? null,
        article: version.article ?? version.rule, completers: title.completers, answers: [], announcedBy: person.userId, announcedAt: now, stateReason: null, ruleVersions: [version.id], updatedAt: now,
      };
      if (!(await this.offers.insert(ctx, offer))) throw new Problem(rightsProblems['first-refusal-open']);
      await this.recorder.record(ctx, { aggregateType: 'first-refusal', aggregateId: offer.id, act: 'announce', before: null, after: offerAudit(offer), ruleVersions: offer.ruleVersions, events: offerTold(null, offer, 'announce') });
      return offer.id;
    });
  }

  /** One completer's own answer, with the password entered again; the last one closes the offer. Refuses 404, 403 somebody else's, 409 closed or answered, 422 a wrong password, paper without a witness, or the time being over. */
  async answer(ctx: OperationContext, id: string, input: OfferAnswerInput): Promise<void> {
    const signer = actingPerson(ctx.actor);
    const shown = await this.offers.find(ctx, id);
    if (!shown || !seesOffer(signer, shown)) throw new Problem(rightsProblems['first-refusal-not-found']);
    // wrong tries are counted even though the answer is refused, so they are no part of its transaction
    await this.signature.confirm(ctx, input.password);
    await this.transactions.run(ctx, async (ctx) => {
      const before = await this.offers.lock(ctx, id);
      if (before.state !== 'open') throw new Problem(rightsProblems['first-refusal-closed'], { state: before.state });
      const now = this.clock.now();
      if (chinaDate(now) > before.deadline) throw new Problem(rightsProblems['first-refusal-over'], { until: before.deadline });
      const completer = before.completers.find(({ name }) => name === input.person);
      if (!completer || (completer.userId !== null ? completer.userId !== signer.userId : !signer.roles.includes('tto') || !belongsTo(signer, before.organisationId))) throw new Problem(rightsProblems['not-a-completer']);
      if (completer.userId === null && input.paper === null) throw new Problem(rightsProblems['paper-needed']);
      await this.add(ctx, before, [{ person: input.person, answer: input.accepted ? 'accept' : 'waive', answeredBy: signer.userId, paper: completer.userId === null ? input.paper : null, at: now }], 'answer');
    });
  }

  /** The transfer is off, or its terms have changed; other terms are another offer. Refuses 404, 403, 409 closed or a stale version, 422 a missing reason. */
  async act(ctx: OperationContext, id: string, act: string, { version, reason }: { version: number; reason?: string | undefined }): Promise<void> {
    const person = actingPerson(ctx.actor);
    await this.transactions.run(ctx, async (ctx) => {
      const before = await this.offers.lock(ctx, id);
      if (!seesOffer(person, before)) throw new Problem(rightsProblems['first-refusal-not-found']);
      expectVersion(before.version, version);
      const { permission } = findAct(firstRefusalMachine, before.state, act);
      if (permission === 'system' || !belongsTo(person, before.organisationId) || !mayUse(person, permission)) throw new Problem(rightsProblems['not-yours'], { act });
      const { to } = decideAct(firstRefusalMachine, before.state, act, {}, reason);
      const after = { ...before, state: to, version: before.version + 1, stateReason: reason!, updatedAt: this.clock.now() };
      await this.offers.save(ctx, after, before.version);
      await this.recorder.record(ctx, { aggregateType: 'first-refusal', aggregateId: id, act, before: offerAudit(before), after: offerAudit(after), reason, events: offerTold(before, after, act) });
    });
  }

  /** Silence after the last day is recorded as such and waives nothing by itself but this offer. Returns how many offers were closed. */
  async lapse(ctx: OperationContext, limit = 50): Promise<number> {
    let closed = 0;
    for (let done = limit; done === limit; closed += done) {
      done = await this.transactions.run(ctx, async (ctx) => {
        const now = this.clock.now();
        const over = await this.offers.over(ctx, chinaDate(now), limit);
        for (const offer of over) await this.add(ctx, offer, silent(offer).map(({ name }) => ({ person: name, answer: 'lapse', answeredBy: null, paper: null, at: now })), 'lapse');
        return over.length;
      });
    }
    return closed;
  }

  private async add(ctx: TransactionContext, before: Offer, answers: readonly OfferAnswer[], as: string): Promise<void> {
    for (const answer of answers) if (!(await this.offers.addAnswer(ctx, before.id, answer))) throw new Problem(rightsProblems['answered-already']);
    const answered = { ...before, answers: [...before.answers, ...answers] };
    const act = silent(answered).length === 0 ? closing(answered.answers) : undefined;
    const after: Offer = { ...answered, state: act ? decideAct(firstRefusalMachine, before.state, act, {}).to : before.state, version: before.version + 1, updatedAt: this.clock.now() };
    await this.offers.save(ctx, after, before.version);
    await this.recorder.record(ctx, { aggregateType: 'first-refusal', aggregateId: before.id, act: act ?? as, before: offerAudit(before), after: offerAudit(after), ...(act && { events: offerTold(before, after, act) }) });
  }
}
