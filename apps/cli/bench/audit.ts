import { newId } from '@app/kernel';
import { AuditLog, AuditRoots, systemContext, TransactionRunner } from '@app/platform';
import type { INestApplicationContext } from '@nestjs/common';
import pg from 'pg';
import { VerbFailed } from '../output.js';

export interface AuditFigures { readonly entries: number; readonly perSecond: number; readonly p50Ms: number; readonly p99Ms: number }
export interface AuditBench {
  readonly writers: number;
  readonly seconds: number;
  /** All writers on the same 40 aggregates. */
  readonly contended: AuditFigures;
  /** Every entry begins a chain of its own. */
  readonly distinct: AuditFigures;
  /** The same rows by a bare `insert` of pg: no chain, no lock, no hash. */
  readonly bare: AuditFigures;
  readonly ratio: { readonly contended: number; readonly distinct: number };
  readonly lost: number;
  readonly breaks: number;
  readonly verifySeconds: number;
}

const AGGREGATES = 40;
const TABLE = 'platform.bench_plain_entry';
/** About as long as an audited achievement. */
const view = (n: number) => ({ id: newId(), version: n, state: 'published', organisationId: newId(), field: 'materials.battery', trl: 6, modes: ['ordinary_licence'], title: `sha256:${'0123456789abcdef'.repeat(4)}`, note: '锂离子电池用复合隔膜' });

async function measure(writers: number, seconds: number, write: (writer: number, n: number) => Promise<void>): Promise<AuditFigures> {
  const took: number[] = [];
  const started = performance.now();
  const until = started + seconds * 1_000;
  await Promise.all(Array.from({ length: writers }, async (_, writer) => {
    for (let n = 1; performance.now() < until; n += 1) {
      const begun = performance.now();
      await write(writer, n);
      took.push(performance.now() - begun);
    }
  }));
  const elapsed = (performance.now() - started) / 1_000;
  took.sort((a, b) => a - b);
  const at = (share: number) => Math.round((took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0) * 10) / 10;
  return { entries: took.length, perSecond: Math.round(took.length / elapsed), p50Ms: at(0.5), p99Ms: at(0.99) };
}

/** Audited changes by so many writers at once, each in a transaction of its own, beside bare inserts of rows of the same shape; then every chain is verified. */
export async function benchAudit(app: INestApplicationContext, { databaseUrl, writers, seconds, log }: { databaseUrl: string; writers: number; seconds: number; log: (line: string) => void }): Promise<AuditBench> {
  const audit = app.get(AuditLog);
  const transactions = app.get(TransactionRunner);
  const ctx = systemContext('bench audit', newId());
  const aggregates = Array.from({ length: AGGREGATES }, () => newId());
  const append = (aggregateId: string, n: number) => transactions.run(ctx, (inner) => audit.append(inner, { aggregateType: 'bench', aggregateId, act: 'edit', before: view(n), after: view(n + 1), reason: '压测' }));

  const pool = new pg.Pool({ connectionString: databaseUrl, max: writers });
  try {
    await pool.query(`create table if not exists ${TABLE} (like platform.audit_entry including all)`);
    log(`bare inserts by ${writers} writers for ${seconds} s`);
    const bare = await measure(writers, seconds, async (writer, n) => {
      await pool.query(
        `insert into ${TABLE} (id, aggregate_type, aggregate_id, seq, at, actor, request_id, act, before, after, reason, rule_versions, prev_hash, hash) values ($1, 'bench', $2, $3, now(), $4, $5, 'edit', $6, $7, '压测', '[]', $8, $8)`,
        [newId(), `writer-${writer}`, n, { ...ctx.actor }, ctx.requestId, view(n), view(n + 1), '0'.repeat(64)]);
    });
    log(`${AGGREGATES} aggregates shared by ${writers} writers for ${seconds} s`);
    const contended = await measure(writers, seconds, (writer, n) => append(aggregates[(writer * 7 + n * 11) % AGGREGATES]!, n));
    log(`a new aggregate for every entry, ${writers} writers for ${seconds} s`);
    const distinct = await measure(writers, seconds, (_, n) => append(newId(), n));

    log('verifying every chain');
    const begun = performance.now();
    const { entries, breaks } = await audit.verify(ctx);
    const roots = await app.get(AuditRoots).verify(ctx);
    const verifySeconds = Math.round((performance.now() - begun) / 100) / 10;
    const { rows: [kept] } = await pool.query<{ n: string }>(`select count(*) as n from platform.audit_entry where aggregate_type = 'bench'`);
    const lost = contended.entries + distinct.entries - Number(kept?.n);
    if (lost !== 0 || breaks.length + roots.findings.length > 0) throw new VerbFailed(`${lost} entries lost, ${breaks.length + roots.findings.length} findings in ${entries} entries`);
    const ratio = (figures: AuditFigures) => Math.round((figures.perSecond / bare.perSecond) * 100) / 100;
    return { writers, seconds, contended, distinct, bare, ratio: { contended: ratio(contended), distinct: ratio(distinct) }, lost, breaks: breaks.length, verifySeconds };
  } finally {
    await pool.query(`drop table if exists ${TABLE}`).catch(() => undefined);
    await pool.end();
  }
}
