import { Injectable } from '@nestjs/common';
import { brokenRules, LOCALES, mayUse, nextActs, Problem, renderText, type Texts, type Violation } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { isOver, isUnsealed, seesEntry, seesWhole, stateUntilNotice } from '../domain/access.js';
import { GIVES_UP_IN } from '../domain/challenge.js';
import { entryMachine } from '../domain/entry/entry.machine.js';
import type { EntryBrief, EntryView, OwnEntry } from '../domain/entry/entry.response.js';
import type { Entry } from '../domain/entry/entry.js';
import { shownFaults, SPOILED } from '../domain/entry/opened.js';
import { tookEffect } from '../domain/performing/lane.js';
import { challengePermissions as may } from '../domain/permissions.js';
import { challengeProblems } from '../domain/problems.js';
import { GIVE_UP_RULES } from '../domain/rules/award.rules.js';
import { AwardRepository } from '../persistence/award.repository.js';
import { ChallengeRepository, type FoundChallenge } from '../persistence/challenge.repository.js';
import { EntryRepository } from '../persistence/entry.repository.js';
import { ReceiptRepository, type KeptReceipt } from '../persistence/receipt.repository.js';
import { actingPerson, ChallengeTable } from './challenge-table.js';
import { LanesOf } from './performing/lanes.js';
import { ChallengePeople } from './ports.js';

/** What the author may do alone; what the organiser does has forms of its own. */
const OF_AUTHOR: readonly string[] = ['withdraw', 'give-up'];
type Fault = EntryView['faults'][number];
const rendered = ({ code, path, texts, params = {} }: Violation): Fault => ({ code, path, texts: Object.fromEntries(LOCALES.map((locale) => [locale, renderText(texts, locale, params)])) as Texts });
const blocked = ({ code, path, article, texts, params }: Violation): EntryView['nextActs'][number]['blockedBy'][number] => ({ code, path, texts: { ...texts }, params: { ...params }, ...(article !== undefined && { article }) });
const isSpoiled = (code: string): code is keyof typeof SPOILED => code in SPOILED;

/** Who sees what of entries (README, Entries). */
@Injectable()
export class EntriesQuery {
  constructor(
    private readonly table: ChallengeTable, private readonly challenges: ChallengeRepository, private readonly entries: EntryRepository, private readonly receipts: ReceiptRepository, private readonly awards: AwardRepository,
    private readonly people: ChallengePeople, private readonly lanes: LanesOf,
  ) {}

  /** One's own; once opened all of them, to the organiser's people and reviewers with names and titles, to others by number and state alone. Up to `limit` + 1. Refuses 404, also a directed one to whoever was neither asked nor answered. */
  async list(ctx: OperationContext, challengeId: string, after: number | undefined, limit: number): Promise<EntryBrief[]> {
    const { actor } = ctx;
    const challenge = await this.table.seen(ctx, challengeId);
    const reads = this.table.reads(ctx, challenge);
    const all = reads && isUnsealed(challenge);
    if (!all && actor.kind !== 'person') return this.nothing(reads);
    const rows = await this.entries.page(ctx, challengeId, { ...(!all && actor.kind === 'person' && { authorId: actor.userId }), after, limit });
    if (rows.length === 0) return this.nothing(reads);
    const names = await this.names(ctx, rows.filter((entry) => seesEntry(actor, challenge, entry)));
    const shown = await this.outcomeShown(ctx, challenge);
    return rows.map((entry) => this.brief(ctx, challenge, { ...entry, state: stateUntilNotice(entry.state, challenge.state, shown) }, names));
  }

  /** Refuses 404 whoever has no business with it. */
  async get(ctx: OperationContext, challengeId: string, entryId: string): Promise<EntryView> {
    const { challenge, entry: found } = await this.readable(ctx, challengeId, entryId);
    const state = stateUntilNotice(found.state, challenge.state, await this.outcomeShown(ctx, challenge));
    const untold = state !== found.state;
    const entry = { ...found, state, whyNot: untold ? null : found.whyNot };
    const mine = entry.authorId === actingPerson(ctx.actor).userId;
    const spoiled = entry.faults.filter(isSpoiled).map((code) => ({ code, path: '', texts: SPOILED[code] }));
    return {
      ...this.brief(ctx, challenge, entry, await this.names(ctx, [entry])), id: entry.id, version: entry.version, edition: entry.edition, organisation: { id: entry.organisationId, name: (await this.names(ctx, [entry])).get(entry.organisationId) ?? '' },
      title: entry.proposal?.title ?? entry.plain?.title ?? null, openedAt: entry.openedAt?.toISOString() ?? null, challengeId, proposal: entry.proposal ?? (mine ? entry.plain : null), files: [...entry.files],
      faults: entry.proposal ? shownFaults(entry.proposal, entry, challenge).map(rendered) : spoiled, whyNot: entry.whyNot, receipt: await this.receipts.ofEntry(ctx, entryId) ?? null,
      nextActs: mine && !untold && mayUse(ctx.actor, may['entry.write']) ? await this.actsOf(ctx, challenge, entry) : [],
    };
  }

  /** What its author may do now. A winner may give up until a contract took effect. */
  private async actsOf(ctx: OperationContext, challenge: FoundChallenge, entry: Entry): Promise<EntryView['nextActs']> {
    const acts = nextActs(entryMachine, entry.state, undefined, () => true).filter(({ act }) => OF_AUTHOR.includes(act) && (act !== 'give-up' || GIVES_UP_IN.includes(challenge.state)));
    const lanes = acts.some(({ act }) => act === 'give-up') ? await this.lanes.of(ctx, challenge.id) : [];
    const own = lanes.some((lane) => lane.entry.id === entry.id && tookEffect(lane));
    return acts.map((next) => ({ ...next, blockedBy: next.act === 'give-up' ? brokenRules(GIVE_UP_RULES, { tookEffect: own }).map(blocked) : [] }));
  }

  /** Refuses 404 an entry that the actor may not read. */
  async readable(ctx: OperationContext, challengeId: string, entryId: string): Promise<{ challenge: FoundChallenge; entry: Entry }> {
    const challenge = await this.table.seen(ctx, challengeId);
    const entry = await this.entries.find(ctx, entryId);
    if (!entry || entry.challengeId !== challengeId || !seesEntry(ctx.actor, challenge, entry)) throw new Problem(challengeProblems['entry-not-found']);
    return { challenge, entry };
  }

  /** One's own of all challenges, the newest first. Up to `limit` + 1. */
  async mine(ctx: OperationContext, after: readonly [string, string] | undefined, limit: number): Promise<OwnEntry[]> {
    return (await this.entries.ofAuthor(ctx, actingPerson(ctx.actor).userId, after, limit)).map(({ challengeId, challengeTitle, challengeState, entriesUntil, receivedAt, outcomeShown, state, ...row }) => ({
      ...row, state: stateUntilNotice(state, challengeState, outcomeShown), receivedAt: receivedAt.toISOString(), challenge: { id: challengeId, title: challengeTitle, state: challengeState, entriesUntil: entriesUntil?.toISOString() ?? null },
    }));
  }

  /** Receipts name nobody: everybody's once it is over, before that one's own; how many came in is for the organiser until then. Refuses 404, also a directed one to whoever was neither asked nor answered. */
  async receiptsOf(ctx: OperationContext, challengeId: string, after: number | undefined, limit: number) {
    const { actor } = ctx;
    const challenge = await this.table.seen(ctx, challengeId);
    const reads = this.table.reads(ctx, challenge);
    const closed = isOver(challenge, await this.challenges.now(ctx));
    const all = reads && closed;
    const received = all || seesWhole(actor, challenge) ? await this.entries.countCame(ctx, challengeId) : null;
    const rows = all ? await this.receipts.of(ctx, challengeId, { after, limit }) : actor.kind === 'person' ? await this.receipts.of(ctx, challengeId, { authorId: actor.userId, after, limit }) : [];
    return { closed, received, rows: rows.length === 0 ? this.nothing<KeptReceipt>(reads) : rows };
  }

  /** Where the content is withheld, so is that nothing is there. */
  private nothing<T>(reads: boolean): T[] {
    if (!reads) throw new Problem(challengeProblems['not-found']);
    return [];
  }

  /** What was decided is told with its notice; the organiser's people and reviewers know before. */
  private async outcomeShown(ctx: OperationContext, challenge: FoundChallenge): Promise<boolean> {
    return seesWhole(ctx.actor, challenge) || ((await this.awards.standing(ctx, challenge.id))?.noticeId ?? null) !== null;
  }

  private brief({ actor }: OperationContext, challenge: FoundChallenge, entry: Entry, names: ReadonlyMap<string, string>): EntryBrief {
    const shown = { number: entry.number, state: entry.state, receivedAt: entry.receivedAt.toISOString(), mine: actor.kind === 'person' && actor.userId === entry.authorId };
    if (!seesEntry(actor, challenge, entry)) return shown;
    return {
      ...shown, id: entry.id, version: entry.version, edition: entry.edition, organisation: { id: entry.organisationId, name: names.get(entry.organisationId) ?? '' }, title: entry.proposal?.title ?? null,
      openedAt: entry.openedAt?.toISOString() ?? null, faults: entry.faults.length,
    };
  }

  private async names(ctx: OperationContext, entries: readonly Entry[]): Promise<ReadonlyMap<string, string>> {
    if (entries.length === 0) return new Map();
    return new Map((await this.people.organisations(ctx, [...new Set(entries.map(({ organisationId }) => organisationId))])).map(({ id, name }) => [id, name]));
  }
}
