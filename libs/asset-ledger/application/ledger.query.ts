import { Injectable } from '@nestjs/common';
import { chinaDate, Clock, LOCALES, mayUse, nextActs, Problem, renderText, type Texts } from '@app/kernel';
import type { CellValue, OperationContext } from '@app/platform';
import { ASSET_STATES, isOpen } from '../domain/asset.js';
import { assetMachine } from '../domain/asset.machine.js';
import type { AssetBrief, AssetView, BalanceView, PostingView } from '../domain/asset.response.js';
import { bookOf, standing } from '../domain/book.js';
import { LEDGER_COLUMNS, ledgerRows } from '../domain/ledger-sheet.js';
import { assetLedgerPermissions as may } from '../domain/permissions.js';
import { assetLedgerProblems } from '../domain/problems.js';
import { CHANGE_KINDS } from '../domain/posting.schema.js';
import { AssetRepository, type AssetFilter, type FoundAsset } from '../persistence/asset.repository.js';
import { actingPerson, seesLedger } from './access.js';
import { LedgerLaw } from './ledger-law.js';
import { LedgerTitles, LedgerUnits } from './ports.js';

const PAGE = 200;
const said = (texts: Texts, params: object): Texts => Object.fromEntries(LOCALES.map((locale) => [locale, renderText(texts, locale, params as never)])) as Texts;

@Injectable()
export class LedgerQuery {
  constructor(
    private readonly assets: AssetRepository, private readonly titles: LedgerTitles, private readonly units: LedgerUnits, private readonly law: LedgerLaw, private readonly clock: Clock,
  ) {}

  /** Up to `limit` + 1 of one's unit, newest first. */
  async list(ctx: OperationContext, question: Omit<AssetFilter, 'organisationId'>): Promise<AssetBrief[]> {
    const found = await this.assets.list(ctx, { ...question, organisationId: actingPerson(ctx.actor).organisationId });
    const names = await this.titles.names(ctx, found.map(({ titleId }) => titleId));
    return found.map((asset) => brief(asset, names.get(asset.titleId) ?? ''));
  }

  /** One achievement with its lines, what it rests on and the next acts. Refuses 404 foreign or absent. */
  async get(ctx: OperationContext, id: string): Promise<AssetView> {
    const asset = await this.assets.find(ctx, id);
    if (!asset || !seesLedger(ctx.actor, asset)) throw new Problem(assetLedgerProblems['asset-not-found']);
    const { userId } = actingPerson(ctx.actor);
    const book = bookOf(asset.postings);
    const mayPost = asset.state === 'carried' && mayUse(ctx.actor, may['posting.write']);
    const names = await this.units.names(ctx, [...new Set([asset.proposedBy, ...asset.postings.flatMap(({ postedBy, approvedBy }) => [postedBy, approvedBy])].filter((who) => who !== null))]);
    const facts = { book, standingPostings: standing(asset.postings).length, actorId: userId, proposedBy: asset.proposedBy, today: chinaDate(this.clock.now()), entry: undefined, writeOff: undefined, papers: undefined };
    return {
      ...brief(asset, (await this.titles.names(ctx, [asset.titleId])).get(asset.titleId) ?? ''), contributed: book.contributed, mayPost,
      postings: postingViews(asset, names, mayPost),
      occurrences: asset.occurrences.map((one) => ({ id: one.id, kind: one.kind, titleEntryId: one.titleEntryId, applicationId: one.applicationId, noticedAt: one.noticedAt.toISOString(), open: isOpen(one), postingId: one.postingId, dismissReason: one.dismissReason })),
      writeOff: asset.writeOff && { ...asset.writeOff, proposedByName: names.get(asset.proposedBy!) ?? '' },
      regime: await this.law.regime(ctx, asset.organisationId), loss: book.contributed ? await this.law.loss(ctx, asset.organisationId) : null,
      nextActs: nextActs(assetMachine, asset.state, facts, (permission) => mayUse(ctx.actor, permission)).map((next) => ({
        ...next, blockedBy: next.blockedBy.map(({ texts, params, ...broken }) => ({ ...broken, params: { ...params }, texts: said(texts, params ?? {}) })),
      })),
    };
  }

  /** What the unit's achievements come to; by the fold over their lines, one by one. */
  async balance(ctx: OperationContext): Promise<BalanceView> {
    const { organisationId } = actingPerson(ctx.actor);
    const total = { assets: 0, byState: Object.fromEntries(ASSET_STATES.map((state) => [state, 0])) as BalanceView['byState'], carryingFen: 0, notValued: 0, openOccurrences: 0 };
    for await (const asset of this.all(ctx, organisationId)) {
      const book = bookOf(asset.postings);
      total.assets += 1;
      total.byState[asset.state] += 1;
      total.carryingFen += book.carryingFen;
      total.notValued += book.basis === 'not_valued' && !book.writtenOff ? 1 : 0;
      total.openOccurrences += asset.occurrences.filter(isOpen).length;
    }
    return { organisationId, ...total, regime: await this.law.regime(ctx, organisationId) };
  }

  /** The ledger of one's unit as a table, a row per line; those that await their entry have one row without sums. */
  async *rows(ctx: OperationContext): AsyncGenerator<CellValue[]> {
    const { organisationId } = actingPerson(ctx.actor);
    yield LEDGER_COLUMNS.map((texts) => texts['zh-CN']);
    for await (const asset of this.all(ctx, organisationId)) yield* ledgerRows(asset, asset.postings, asset.name);
  }

  private async *all(ctx: OperationContext, organisationId: string): AsyncGenerator<FoundAsset & { readonly name: string }> {
    for (let after: string | undefined; ; ) {
      const page = await this.assets.list(ctx, { organisationId, after, limit: PAGE });
      const here = page.slice(0, PAGE);
      const names = await this.titles.names(ctx, here.map(({ titleId }) => titleId));
      for (const asset of here) yield { ...asset, name: names.get(asset.titleId) ?? '' };
      if (page.length <= PAGE) return;
      after = here.at(-1)!.id;
    }
  }
}

function brief(asset: FoundAsset, name: string): AssetBrief {
  const { id, version, state, organisationId, titleId, disclosureId, protection, createdAt, updatedAt } = asset;
  const book = bookOf(asset.postings);
  return {
    id, version, state, organisationId, titleId, disclosureId, name, protection: protection as AssetBrief['protection'], basis: book.basis,
    carryingFen: book.basis === null || book.basis === 'not_valued' ? null : book.carryingFen, openOccurrences: asset.occurrences.filter(isOpen).length, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString(),
  };
}

function postingViews({ postings }: FoundAsset, names: ReadonlyMap<string, string>, mayPost: boolean): PostingView[] {
  const counteredBy = new Map(postings.flatMap(({ id, counters }) => (counters === null ? [] : [[counters, id] as const])));
  let balance = 0;
  return postings.map(({ assetId: _, content, postedBy, approvedBy, postedAt, ...posting }) => {
    balance += posting.amountFen;
    const kind = content.kind;
    return {
      ...posting, kind, content: { ...content }, balanceFen: balance, counteredBy: counteredBy.get(posting.id) ?? null, postedByName: names.get(postedBy) ?? '', approvedByName: approvedBy === null ? null : names.get(approvedBy) ?? '',
      postedAt: postedAt.toISOString(), mayCounter: mayPost && !counteredBy.has(posting.id) && (CHANGE_KINDS as readonly string[]).includes(kind),
    };
  });
}
