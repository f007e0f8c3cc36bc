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
  private readonly loaded = new Map<ReferenceListName, Promise<ReferenceList>>();

  constructor(private readonly database: Database) {}

  list(ctx: OperationContext, name: ReferenceListName): Promise<ReferenceList> {
    const known = this.loaded.get(name);
    if (known) return known;
    const reading = this.database.query<ReferenceItem>({ ...ctx, transaction: undefined } as OperationContext,
      'select code, parent, texts, attributes from platform.reference_item where list = $1 order by position', [name]).then((items) => {
      if (items.length === 0) this.loaded.delete(name);
      return new ReferenceList(items);
    });
    this.loaded.set(name, reading);
    reading.catch(() => this.loaded.delete(name));
    return reading;
  }
}
