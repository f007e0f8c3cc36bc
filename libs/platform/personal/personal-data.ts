import type { OperationContext, TransactionContext } from '../context.js';
import type { Database } from '../database/database.js';
import { dataMap, type Kept, type PersonalTable } from './data-map.js';

export interface ExportedTable {
  readonly table: string;
  /** Rows about the person, with what they say of the person. */
  readonly rows: readonly Record<string, unknown>[];
  /** How often the person acted on a row of the table, by column. */
  readonly acted: Readonly<Record<string, number>>;
}
export interface ErasedTable {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: number;
  readonly how: 'deleted' | 'replaced';
}
export interface KeptTable extends Kept {
  readonly table: string;
  readonly columns: readonly string[];
  /** Null where no account stands behind the words, so that nobody can count them. */
  readonly rows: number | null;
}

const isKept = (fate: PersonalTable['columns'][string]): fate is Kept => typeof fate === 'object';
const quoted = (name: string): string => name.split('.').map((part) => `"${part.replaceAll('"', '""')}"`).join('.');

/** Reads and forgets what the data map says of a person. Table and column names come from the code's own map, never from a request. */
export class PersonalData {
  constructor(private readonly database: Database) {}

  /** Everything of one person, table by table. Secrets (hashes of passwords and links) are named in the map and left out here. */
  async exported(ctx: OperationContext, userId: string, secrets: ReadonlySet<string>): Promise<ExportedTable[]> {
    const found: ExportedTable[] = [];
    for (const { table, subject, columns, actors = [] } of dataMap()) {
      const shown = Object.keys(columns).filter((column) => !secrets.has(`${table}.${column}`));
      const rows = subject === null ? [] : await this.database.query(ctx, `select ${[subject, ...shown.filter((column) => column !== subject)].map(quoted).join(', ')} from ${quoted(table)} where ${quoted(subject)} = $1`, [userId]);
      const acted: Record<string, number> = {};
      for (const column of actors) {
        const [{ count } = { count: 0 }] = await this.database.query<{ count: number }>(ctx, `select count(*)::int as count from ${quoted(table)} where ${quoted(column)} = $1`, [userId]);
        if (count > 0) acted[column] = count;
      }
      if (rows.length > 0 || Object.keys(acted).length > 0) found.push({ table, rows, acted });
    }
    return found;
  }

  /** Deletes, clears and replaces by the map; what stays is answered with its reason. The account's own row is identity's. */
  async erase(ctx: TransactionContext, userId: string, pseudonym: string, except: string): Promise<{ erased: ErasedTable[]; kept: KeptTable[] }> {
    const erased: ErasedTable[] = [];
    const kept: KeptTable[] = [];
    for (const { table, subject, rows: fate, columns } of dataMap()) {
      const entries = Object.entries(columns);
      for (const [because, names] of groups(entries)) {
        const rows = subject === null ? null : await this.count(ctx, table, subject, userId);
        if (rows !== 0) kept.push({ table, columns: names, rows, ...because });
      }
      if (subject === null || table === except) continue;
      if (fate === 'delete') {
        const rows = await this.database.execute(ctx, `delete from ${quoted(table)} where ${quoted(subject)} = $1`, [userId]);
        if (rows > 0) erased.push({ table, columns: [], rows, how: 'deleted' });
        continue;
      }
      const changing = entries.filter(([, each]) => !isKept(each));
      if (changing.length === 0) continue;
      const named = changing.some(([, each]) => each === 'pseudonym');
      const rows = await this.database.execute(ctx,
        `update ${quoted(table)} set ${changing.map(([column, each]) => `${quoted(column)} = ${each === 'clear' ? 'null' : '$2'}`).join(', ')} where ${quoted(subject)} = $1`, named ? [userId, pseudonym] : [userId]);
      if (rows > 0) erased.push({ table, columns: changing.map(([column]) => column), rows, how: 'replaced' });
    }
    return { erased, kept };
  }

  private async count(ctx: OperationContext, table: string, subject: string, userId: string): Promise<number> {
    const [{ count } = { count: 0 }] = await this.database.query<{ count: number }>(ctx, `select count(*)::int as count from ${quoted(table)} where ${quoted(subject)} = $1`, [userId]);
    return count;
  }
}

function groups(entries: readonly (readonly [string, PersonalTable['columns'][string]])[]): Map<Kept, string[]> {
  const found = new Map<Kept, string[]>();
  for (const [column, fate] of entries) if (isKept(fate)) found.set(fate, [...(found.get(fate) ?? []), column]);
  return found;
}
