import { Injectable } from '@nestjs/common';
import { belongsTo, chinaDate, Clock, enforce, expectVersion, hasRole, mayUse, Problem, type RuleVersion } from '@app/kernel';
import { RuleRegistry, TransactionRunner, type OperationContext } from '@app/platform';
import { z } from 'zod';
import { seesTitle } from '../domain/access.js';
import { ACT_TEXTS, CO_OWNER_ACTS, type CoOwnerAct } from '../domain/co-owner/acts.js';
import { consentsFor, type AnnouncedOffer, type DefaultPowers, type FirstRefusal } from '../domain/co-owner/consents.js';
import { rightsPermissions as may } from '../domain/permissions.js';
import { rightsProblems } from '../domain/problems.js';
import type { ConsentView, TitleView } from '../domain/response.schema.js';
import { entryRules } from '../domain/rules/title.rules.js';
import { titleOn } from '../domain/title/chain.js';
import type { TitleEntryInput } from '../domain/title/title.schema.js';
import { FirstRefusalRepository } from '../persistence/first-refusal.repository.js';
import { TitleRepository, type FoundTitle } from '../persistence/title.repository.js';
import { actingPerson } from './acting-person.js';
import { PeopleDirectory } from './ports.js';
import { TitleWriter } from './title-writer.js';

const PATENTS = ['invention', 'utility_model', 'design'];
const powers = z.object({ practiseAlone: z.boolean(), ordinaryLicenceAlone: z.boolean(), feesShared: z.boolean(), otherActs: z.literal('all-consent') });
const refusal = z.object({ appliesTo: z.array(z.string()), deadline: z.null() });
const AGREEING = { jurisdictions: ['CN'], unitClass: 'any' };

export interface ConsentRequest {
  readonly titleId: string;
  readonly act: CoOwnerAct;
  /** The owner who wants to act; the unit where left out. */
  readonly asker?: string | undefined;
}

/** The title chain and what it allows; other modules ask it by way of their ports. */
@Injectable()
export class TitleDesk {
  constructor(
    private readonly transactions: TransactionRunner, private readonly titles: TitleRepository, private readonly offers: FirstRefusalRepository, private readonly registry: RuleRegistry,
    private readonly directory: PeopleDirectory, private readonly writer: TitleWriter, private readonly clock: Clock,
  ) {}

  /** Refuses 404 foreign or absent. */
  async get(ctx: OperationContext, id: string): Promise<TitleView> {
    return this.view(ctx, await this.seen(ctx, id));
  }

  /** What the unit may do with it today, act by act, for whoever may see the title. */
  async consents(ctx: OperationContext, id: string, act?: CoOwnerAct): Promise<ConsentView[]> {
    const title = await this.seen(ctx, id);
    const laws = await this.laws(ctx);
    const offers = await this.offers.latest(ctx, [id]);
    return (act ? [act] : CO_OWNER_ACTS).map((each) => this.answer(title, each, undefined, laws, offers));
  }

  /** Whose consent an act needs today, with articles; undefined where there is no such title. No access check: the asking module has its own. Refuses 422 `rules.unknown` where the registry is silent. */
  async consentsFor(ctx: OperationContext, { titleId, act, asker }: ConsentRequest): Promise<ConsentView | undefined> {
    const title = await this.titles.find(ctx, titleId);
    return title && this.answer(title, act, asker, await this.laws(ctx), await this.offers.latest(ctx, [titleId]));
  }

  /** Answers for several titles at once, act by act, by title id; an asker who owns none of it is answered for the unit. No access check. */
  async answersFor(ctx: OperationContext, asked: readonly { readonly title: FoundTitle; readonly asker: string }[]): Promise<Map<string, ConsentView[]>> {
    if (asked.length === 0) return new Map();
    const laws = await this.laws(ctx);
    const offers = await this.offers.latest(ctx, asked.map(({ title }) => title.id));
    const today = chinaDate(this.clock.now());
    return new Map(asked.map(({ title, asker }) => {
      const owner = titleOn(title.entries, today).owners.some(({ key }) => key === asker);
      return [title.id, CO_OWNER_ACTS.map((act) => this.answer(title, act, owner ? asker : undefined, laws, offers))];
    }));
  }

  /** The title of a listing, where it has one. */
  async titleOfAchievement(ctx: OperationContext, achievementId: string): Promise<string | undefined> {
    return (await this.titles.ofAchievement(ctx, achievementId))?.id;
  }

  /** Appends to the chain. Refuses 404, 403, 409 stale version, 422 broken rules. */
  async write(ctx: OperationContext, id: string, { version, ...input }: TitleEntryInput): Promise<void> {
    const person = actingPerson(ctx.actor);
    await this.transactions.run(ctx, async (ctx) => {
      const before = await this.titles.find(ctx, id, 'for update of t');
      if (!before || !seesTitle(person, before)) throw new Problem(rightsProblems['title-not-found']);
      if (!this.mayWrite(ctx, before)) throw new Problem(rightsProblems['not-yours'], { act: 'title' });
      expectVersion(before.version, version);
      enforce(entryRules, { entry: input, chain: before.entries, today: chinaDate(this.clock.now()), unknownOwners: await this.unknownOwners(ctx, input) });
      await this.writer.append(ctx, before, [{ ...input, applicationId: null }], person.userId);
    });
  }

  private async seen(ctx: OperationContext, id: string): Promise<FoundTitle> {
    const title = await this.titles.find(ctx, id);
    if (!title || !seesTitle(ctx.actor, title)) throw new Problem(rightsProblems['title-not-found']);
    return title;
  }

  private mayWrite({ actor }: OperationContext, title: FoundTitle): boolean {
    return belongsTo(actor, title.organisationId) && mayUse(actor, may['title.write']) && hasRole(actor, 'tto');
  }

  private async unknownOwners(ctx: OperationContext, { content }: Pick<TitleEntryInput, 'content'>): Promise<Set<string>> {
    if (content.kind !== 'ownership' && content.kind !== 'licence') return new Set();
    const organisationIds = content.kind === 'licence' ? [content.licenseeId ?? []].flat() : content.owners.flatMap(({ organisationId }) => organisationId ?? []);
    const userIds = content.kind === 'licence' ? [] : content.owners.flatMap(({ userId }) => userId ?? []);
    const known = new Set([
      ...(organisationIds.length === 0 ? [] : await this.directory.organisations(ctx, organisationIds)).map(({ id }) => id),
      ...(userIds.length === 0 ? [] : await this.directory.people(ctx, userIds)).map(({ id }) => id),
    ]);
    return new Set([...organisationIds, ...userIds].filter((id) => !known.has(id)));
  }

  private async laws(ctx: OperationContext): Promise<{ defaults: DefaultPowers; firstRefusal: FirstRefusal; ruleVersions: string[] }> {
    const silent = await this.registry.value(ctx, { rule: 'co-owner.default-powers', ...AGREEING }, powers);
    const first = await this.registry.value(ctx, { rule: 'completer.first-refusal', ...AGREEING }, refusal);
    const article = ({ article: named, rule }: RuleVersion): string => named ?? rule;
    return {
      defaults: { ...silent.value, article: article(silent.version) }, firstRefusal: { appliesTo: first.value.appliesTo, article: article(first.version) }, ruleVersions: [silent.version.id, first.version.id],
    };
  }

  private answer(title: FoundTitle, act: CoOwnerAct, asker: string | undefined, { defaults, firstRefusal, ruleVersions }: Awaited<ReturnType<TitleDesk['laws']>>, offers: ReadonlyMap<string, AnnouncedOffer>): ConsentView {
    const today = titleOn(title.entries, chinaDate(this.clock.now()));
    const unit = `organisation:${title.organisationId}`;
    const who = asker ?? (today.owners.some(({ key }) => key === unit) ? unit : today.owners[0]!.key);
    const found = consentsFor({
      act, asker: who, owners: today.owners, agreement: today.agreement, patent: PATENTS.includes(title.protection), licences: today.licences, useRights: today.useRights, pledgees: today.liens.filter(({ kind }) => kind === 'pledge').map(({ holder }) => holder),
      seizures: today.liens.filter(({ kind }) => kind !== 'pledge').map(({ holder }) => holder), askerIsUnit: who === unit, completers: title.completers, firstRefusalDays: today.firstRefusalDays, offer: offers.get(title.id) ?? null, defaults, firstRefusal,
    });
    const known = new Map(today.owners.map((owner) => [owner.key, owner]));
    const plain = (needs: typeof found.needs) => needs.map((need) => ({ ...need, of: [...need.of] }));
    return {
      ...found, texts: ACT_TEXTS[act], ruleVersions, coOwners: { ...found.coOwners, owners: found.coOwners.owners.map((key) => ({ key, name: known.get(key)!.name, share: known.get(key)!.share })) },
      needs: plain(found.needs), blocks: plain(found.blocks), notes: plain(found.notes),
    };
  }

  private view(ctx: OperationContext, title: FoundTitle): TitleView {
    const on = chinaDate(this.clock.now());
    const { owners, licences, liens, useRights, annuities, agreement, ...today } = titleOn(title.entries, on);
    const corrected = new Set(title.entries.flatMap(({ corrects }) => corrects ?? []));
    return {
      ...today, id: title.id, version: title.version, disclosureId: title.disclosureId, disclosureTitle: title.disclosureTitle, organisationId: title.organisationId, achievementId: title.achievementId,
      protection: title.protection as TitleView['protection'], on, owners: [...owners], licences: [...licences], liens: [...liens], useRights: useRights.map(({ holders, ...right }) => ({ ...right, holders: [...holders] })), annuities: [...annuities], agreement: { ...agreement },
      entries: title.entries.map(({ content, writtenAt, ...entry }) => ({ ...entry, kind: content.kind, content, corrected: corrected.has(entry.id), writtenAt: writtenAt.toISOString() })),
      writable: this.mayWrite(ctx, title), createdAt: title.createdAt.toISOString(),
    };
  }
}
