import { Injectable } from '@nestjs/common';
import type { OperationContext } from '@app/platform';
import { standing } from '../domain/title/chain.js';
import type { TitleEntry } from '../domain/title/title.schema.js';
import { RegisterRepository, type RegisteredTitle } from '../persistence/register.repository.js';

/** One line of a year's list: what it is about, and the day for which it counts. */
export interface YearLine {
  readonly kind: 'disclosure' | 'title' | 'application';
  readonly id: string;
  /** The entry of the title chain, where the line is one. */
  readonly entryId: string | null;
  readonly disclosureId: string;
  readonly on: string;
  /** The form of an assignment; null otherwise. */
  readonly form: string | null;
}
export interface YearOfRights {
  readonly disclosed: readonly YearLine[];
  readonly accepted: readonly YearLine[];
  readonly filed: readonly YearLine[];
  readonly granted: readonly YearLine[];
  readonly assigned: readonly YearLine[];
  readonly licensed: readonly YearLine[];
  /** Changes of owners after the list with which the chain began. */
  readonly ownership: readonly YearLine[];
}

/** Many titles at once, and a unit's year; no access check: the asking module has its own. */
@Injectable()
export class RightsRegister {
  constructor(private readonly register: RegisterRepository) {}

  titles(ctx: OperationContext, ids: readonly string[]): Promise<readonly RegisteredTitle[]> {
    return ids.length === 0 ? Promise.resolve([]) : this.register.titles(ctx, ids);
  }

  /** Ids of all titles in order, those after the given one. */
  titlesAfter(ctx: OperationContext, id: string | undefined, limit: number): Promise<readonly string[]> {
    return this.register.titlesAfter(ctx, id, limit);
  }

  disclosureNames(ctx: OperationContext, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.register.disclosureNames(ctx, ids);
  }

  /** What happened in a unit from one civil day to another, both included. Entries that were corrected do not count. */
  async yearOf(ctx: OperationContext, organisationId: string, from: string, to: string): Promise<YearOfRights> {
    const within = (day: string | null): day is string => day !== null && from <= day && day <= to;
    const disclosures = await this.register.disclosures(ctx, organisationId, from, to);
    const assigned = await this.register.assignments(ctx, organisationId, from, to);
    const chains = new Map<string, TitleEntry[]>();
    for (const entry of await this.register.entries(ctx, organisationId)) chains.set(entry.titleId, [...(chains.get(entry.titleId) ?? []), entry]);
    const disclosureOf = new Map((await this.titles(ctx, [...chains.keys()])).map(({ id, disclosureId }) => [id, disclosureId]));
    const live = [...chains.values()].flatMap((chain) => standing(chain));
    const entries = (kind: TitleEntry['content']['kind'], day: (entry: TitleEntry) => string): YearLine[] =>
      live.filter((entry) => entry.content.kind === kind && within(day(entry))).map((entry) => ({ kind: 'title', id: entry.titleId, entryId: entry.id, disclosureId: disclosureOf.get(entry.titleId)!, on: day(entry), form: null }));
    const disclosed = (day: (d: (typeof disclosures)[number]) => string | null): YearLine[] =>
      disclosures.flatMap((d) => { const on = day(d); return within(on) ? [{ kind: 'disclosure' as const, id: d.id, entryId: null, disclosureId: d.id, on, form: null }] : []; });
    const begins = new Set([...chains.values()].flatMap((chain) => standing(chain).find(({ content }) => content.kind === 'ownership')?.id ?? []));
    return {
      disclosed: disclosed(({ submittedOn }) => submittedOn), accepted: disclosed(({ acceptedOn }) => acceptedOn),
      filed: entries('filing', (entry) => (entry.content.kind === 'filing' ? entry.content.filingDate : entry.effectiveOn)),
      granted: entries('grant', (entry) => (entry.content.kind === 'grant' ? entry.content.grantDate : entry.effectiveOn)),
      assigned: assigned.map(({ id, disclosureId, form, effectiveOn }) => ({ kind: 'application', id, entryId: null, disclosureId, on: effectiveOn, form })),
      licensed: entries('licence', ({ effectiveOn }) => effectiveOn), ownership: entries('ownership', ({ effectiveOn }) => effectiveOn).filter(({ entryId }) => !begins.has(entryId!)),
    };
  }
}
