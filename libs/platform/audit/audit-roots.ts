import { addDays, chinaDate, defineProblems, endOfChinaDay, Problem, type Clock } from '@app/kernel';
import type { OperationContext, TransactionContext } from '../context.js';
import type { Database, TransactionRunner } from '../database/database.js';
import { GENESIS } from './audit-entry.js';
import {
  checkRootFile, checkSignature, hashStatement, keyIdOf, RootCount, signStatement, spkiOf, type ChainHead, type RootFile, type RootFinding, type RootStatement,
} from './audit-root.js';
import type { SigningKeys } from './signing-key.js';

export const auditRootProblems = defineProblems('audit', {
  'root-not-found': { status: 404, texts: { 'zh-CN': '没有 {day} 的审计签名根。', en: 'There is no audit root of {day}.' } },
});

export interface StoredRoot { readonly statement: RootStatement; readonly signature: string; readonly hash: string }
type Row = Omit<RootStatement, 'format' | 'entries' | 'madeAt'> & { entries: string; madeAt: Date; signature: string; hash: string };

const PAGE = 10_000;
const LOCK = 7_246_002;
/** How long before midnight a transaction can have taken its time and still have been open when that day's root was made; statements end after a minute. */
const LATE_DAYS = 2;
const COLUMNS = `to_char(day, 'YYYY-MM-DD') as day, chains, entries, root_hash as "rootHash", prev_hash as "prevHash", hash, key_id as "keyId", signature, made_at as "madeAt"`;

const nextDay = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
const midnightAfter = (day: string): Date => new Date(endOfChinaDay(day).getTime() + 1);

const fromRow = ({ entries, madeAt, signature, hash, ...row }: Row): StoredRoot =>
  ({ statement: { format: 'luqiao-audit-root/1', ...row, entries: Number(entries), madeAt: madeAt.toISOString() }, signature, hash });

/**
 * The daily signed roots over the ends of all chains (as the signed tree heads of RFC 6962): a chain alone proves its order, but not that its end, or
 * all of it, was not cut off or made anew. A root is made once, is never changed, and can be handed to an outside party.
 */
export class AuditRoots {
  constructor(private readonly database: Database, private readonly transactions: TransactionRunner, private readonly clock: Clock, private readonly keys: SigningKeys) {}

  /** Makes the roots of all days that are over and have none, oldest first, from the day of the first entry on; days without acts have theirs too. Returns the days. */
  async makeDue(ctx: OperationContext): Promise<string[]> {
    const made: string[] = [];
    for (;;) {
      const day = await this.transactions.run(ctx, (inner) => this.makeNext(inner));
      if (day === undefined) return made;
      made.push(day);
    }
  }

  /** Newest first; `before` is the last day that was seen. */
  async list(ctx: OperationContext, { before, limit }: { before?: string | undefined; limit: number }): Promise<StoredRoot[]> {
    return (await this.database.query<Row>(ctx, `select ${COLUMNS} from platform.audit_root where day < coalesce($1::date, 'infinity') order by platform.audit_root.day desc limit $2`, [before ?? null, limit])).map(fromRow);
  }

  /** What is wrong with these roots: their signatures, their links, and the entries that they were made of. */
  async findings(ctx: OperationContext, roots: readonly StoredRoot[]): Promise<RootFinding[]> {
    const trusted = await this.keys.trusted();
    const days = roots.map(({ statement }) => statement.day);
    const before = await this.database.query<{ day: string; hash: string | null; gap: boolean }>(ctx,
      `select to_char(wished.day, 'YYYY-MM-DD') as day, earlier.hash, earlier.day is not null and earlier.day <> wished.day - 1 as gap from unnest($1::date[]) as wished(day)
       left join lateral (select day, hash from platform.audit_root where day < wished.day order by day desc limit 1) as earlier on true`, [days]);
    const linked = new Map(before.map((row) => [row.day, row]));
    const own = roots.flatMap(({ statement, signature, hash }): RootFinding[] => {
      const at = { against: 'stored', day: statement.day } as const;
      const signed = checkSignature(statement, signature, trusted);
      const link = linked.get(statement.day);
      return [
        ...(hash === hashStatement(statement) ? [] : [{ ...at, what: 'root-altered' as const }]),
        ...(signed ? [{ ...at, what: signed }] : []),
        ...(statement.prevHash === (link?.hash ?? GENESIS) && !link?.gap ? [] : [{ ...at, what: 'root-broken-link' as const }]),
      ];
    });
    const heads = await this.database.query<HeadRow & { day: string }>(ctx,
      `select to_char(day, 'YYYY-MM-DD') as day, head.aggregate_type as type, head.aggregate_id as id, head.seq, entry.hash is not null as there,
         exists (select from platform.audit_entry any_entry where any_entry.aggregate_type = head.aggregate_type and any_entry.aggregate_id = head.aggregate_id) as alive
       from platform.audit_root_head head left join platform.audit_entry entry on (entry.aggregate_type, entry.aggregate_id, entry.seq) = (head.aggregate_type, head.aggregate_id, head.seq)
       where day = any($1::date[]) and head.hash is distinct from entry.hash order by head.day, 2, 3 limit 1000`, [days]);
    return [...own, ...heads.map((row) => findingOf(row, 'stored', row.day))];
  }

  /**
   * Holds the entries against every stored root, and against one kept outside where it is given. Of the trees only the newest is hashed again: the
   * entries named in the heads of older days are compared one by one, and each chain up to its newest head is bound by that head's hash.
   */
  async verify(ctx: OperationContext, file?: RootFile): Promise<{ roots: number; newest: string | null; findings: RootFinding[] }> {
    const findings: RootFinding[] = [];
    let roots = 0;
    let newest: StoredRoot | undefined;
    for (let before: string | undefined; ;) {
      const page = await this.list(ctx, { before, limit: 200 });
      if (page.length === 0) break;
      findings.push(...(await this.findings(ctx, page)));
      newest ??= page[0];
      roots += page.length;
      before = page.at(-1)!.statement.day;
    }
    if (newest) {
      const count = new RootCount();
      for await (const head of this.heads(ctx, newest.statement.day)) count.add(head);
      if (!count.matches(newest.statement)) findings.push({ what: 'root-altered', against: 'stored', day: newest.statement.day });
    }
    if (file) findings.push(...(await this.findingsOfFile(ctx, file)));
    return { roots, newest: newest?.statement.day ?? null, findings };
  }

  /** The root of a day (the newest where none is named) with the ends of all chains. Refuses: 404 no such root. */
  async file(ctx: OperationContext, day?: string): Promise<RootFile> {
    const [row] = await this.database.query<Row>(ctx, `select ${COLUMNS} from platform.audit_root where day = coalesce($1::date, (select max(day) from platform.audit_root))`, [day ?? null]);
    if (!row) throw new Problem(auditRootProblems['root-not-found'], { day: day ?? '' });
    const { statement, signature } = fromRow(row);
    const publicKey = (await this.keys.trusted()).get(statement.keyId);
    const heads: ChainHead[] = [];
    for await (const head of this.heads(ctx, statement.day)) heads.push(head);
    return { statement, signature, publicKey: publicKey ? spkiOf(publicKey) : '', heads };
  }

  private async makeNext(ctx: TransactionContext): Promise<string | undefined> {
    await this.database.query(ctx, 'select pg_advisory_xact_lock($1)', [LOCK]);
    const [last] = await this.list(ctx, { limit: 1 });
    const [first] = last ? [] : await this.database.query<{ at: Date | null }>(ctx, 'select min(at) as at from platform.audit_entry');
    const day = last ? nextDay(last.statement.day) : first?.at && chinaDate(first.at);
    const now = this.clock.now();
    if (!day || day >= chinaDate(now)) return undefined;
    await this.database.query(ctx,
      `insert into platform.audit_root_head (day, aggregate_type, aggregate_id, seq, hash)
       select distinct on (entry.aggregate_type, entry.aggregate_id) $1::date, entry.aggregate_type, entry.aggregate_id, entry.seq, entry.hash
       from platform.audit_entry entry
       left join lateral (select max(seq) as seq from platform.audit_root_head head where head.aggregate_type = entry.aggregate_type and head.aggregate_id = entry.aggregate_id) as known on true
       where entry.at >= $2 and entry.at < $3 and entry.seq > coalesce(known.seq, 0)
       order by entry.aggregate_type, entry.aggregate_id, entry.seq desc`,
      [day, last ? addDays(midnightAfter(last.statement.day), -LATE_DAYS) : '-infinity', midnightAfter(day)]);
    const count = new RootCount();
    for await (const head of this.heads(ctx, day)) count.add(head);
    const key = await this.keys.signing();
    const statement: RootStatement = {
      format: 'luqiao-audit-root/1', day, chains: count.chains, entries: count.entries, rootHash: count.rootHash(), prevHash: last?.hash ?? GENESIS, keyId: keyIdOf(spkiOf(key)), madeAt: now.toISOString(),
    };
    await this.database.query(ctx,
      'insert into platform.audit_root (day, chains, entries, root_hash, prev_hash, hash, key_id, signature, made_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
      [day, statement.chains, statement.entries, statement.rootHash, statement.prevHash, hashStatement(statement), statement.keyId, signStatement(statement, key), statement.madeAt]);
    return day;
  }

  /** The ends of all chains as the root of a day has them, in order of bytes (the columns' collation is "C"). */
  private async *heads(ctx: OperationContext, day: string): AsyncGenerator<ChainHead> {
    for (let after = ['', '']; ;) {
      const rows = await this.database.query<{ type: string; id: string; seq: number; hash: string }>(ctx,
        `select distinct on (aggregate_type, aggregate_id) aggregate_type as type, aggregate_id as id, seq, hash from platform.audit_root_head
         where (aggregate_type, aggregate_id) > ($1, $2) and day <= $3 order by aggregate_type, aggregate_id, day desc limit ${PAGE}`, [...after, day]);
      for (const { type, id, seq, hash } of rows) yield [type, id, seq, hash];
      const last = rows.at(-1);
      if (!last || rows.length < PAGE) return;
      after = [last.type, last.id];
    }
  }

  private async findingsOfFile(ctx: OperationContext, file: RootFile): Promise<RootFinding[]> {
    const { day } = file.statement;
    const findings = checkRootFile(file, await this.keys.trusted());
    const [stored] = await this.database.query<{ hash: string }>(ctx, 'select hash from platform.audit_root where day = $1', [day]);
    if (!stored) findings.push({ what: 'root-missing', against: 'file', day });
    else if (stored.hash !== hashStatement(file.statement)) findings.push({ what: 'root-differs', against: 'file', day });
    for (let from = 0; from < file.heads.length; from += PAGE) {
      const page = file.heads.slice(from, from + PAGE);
      const rows = await this.database.query<HeadRow>(ctx,
        `select head.type, head.id, head.seq, entry.hash is not null as there,
           exists (select from platform.audit_entry any_entry where any_entry.aggregate_type = head.type and any_entry.aggregate_id = head.id) as alive
         from unnest($1::text[], $2::text[], $3::int[], $4::text[]) as head(type, id, seq, hash)
         left join platform.audit_entry entry on (entry.aggregate_type, entry.aggregate_id, entry.seq) = (head.type, head.id, head.seq)
         where entry.hash is distinct from head.hash`, [0, 1, 2, 3].map((column) => page.map((head) => head[column])));
      findings.push(...rows.map((row) => findingOf(row, 'file', day)));
    }
    return findings;
  }
}

interface HeadRow { readonly type: string; readonly id: string; readonly seq: number; readonly there: boolean; readonly alive: boolean }

const findingOf = ({ type, id, seq, there, alive }: HeadRow, against: RootFinding['against'], day: string): RootFinding =>
  ({ what: there ? 'rewritten' : alive ? 'truncated' : 'chain-deleted', against, day, aggregateType: type, aggregateId: id, seq });
