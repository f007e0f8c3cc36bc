import type { Texts } from '@app/kernel';
import type { OperationContext } from '../context.js';
import type { Database } from '../database/database.js';

export const REFERENCE_LISTS = ['industry', 'region', 'ipc', 'gbt4754'] as const;
export type ReferenceListName = (typeof REFERENCE_LISTS)[number];

export interface ReferenceItem {
  readonly code: string;
  readonly parent: string | null;
  readonly texts: Texts;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** One list with its codes, as the reference seeds left it. */
export class ReferenceList {
  private readonly byCode: ReadonlyMap<string, ReferenceItem>;

  constructor(readonly items: readonly ReferenceItem[]) {
    this.byCode = new Map(items.map((item) => [item.code, item]));
  }

  has(code: string): boolean {
    return this.byCode.has(code);
  }

  get(code: string): ReferenceItem | undefined {
    return this.byCode.get(code);
  }

  /** The code and all that contain it, nearest first. */
  ancestry(code: string): string[] {
    const path: string[] = [];
    for (let item = this.byCode.get(code); item && !path.includes(item.code); item = item.parent === null ? undefined : this.byCode.get(item.parent)) path.push(item.code);
    return path;
  }
}

/** Reference data changes with a release only, so each process reads a list once. */
export class ReferenceLists {
  private readonly loaded = new Map<ReferenceListName, ReferenceList>();
  private readonly turns = new WeakMap<object, Promise<unknown>>();

  constructor(private readonly database: Database) {}

  /** Reads on the caller's own connection: one more from the pool may never come while all of them wait for this caller. */
  async list(ctx: OperationContext, name: ReferenceListName): Promise<ReferenceList> {
    const known = this.loaded.get(name);
    if (known) return known;
    if (!ctx.transaction) return this.read(ctx, name);
    // One connection answers one question at a time.
    const reading = (this.turns.get(ctx.transaction) ?? Promise.resolve()).then(() => this.loaded.get(name) ?? this.read(ctx, name));
    this.turns.set(ctx.transaction, reading.catch(() => undefined));
    return reading;
  }

  private async read(ctx: OperationContext, name: ReferenceListName): Promise<ReferenceList> {
    const list = new ReferenceList(await this.database.query<ReferenceItem>(ctx, 'select code, parent, texts, attributes from platform.reference_item where list = $1 order by position', [name]));
    if (list.items.length > 0) this.loaded.set(name, list);
    return list;
  }
}
