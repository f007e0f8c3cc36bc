import { createHash, createHmac, generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '@app/kernel';
import { canonicalize } from 'json-canonicalize';
import pg from 'pg';
import { VerbFailed } from '../output.js';
import { serve, stop, type Served } from './served-process.js';

interface Arrival { readonly p50Ms: number; readonly p99Ms: number; readonly maxMs: number }
export interface ChallengeRun extends Arrival {
  readonly sent: number;
  readonly accepted: number;
  /** Refused by the rule of the deadline, with a sentence that says so. */
  readonly late: number;
  /** Neither a receipt nor that refusal. */
  readonly unanswered: number;
  /** Receipts without a row. */
  readonly lost: number;
  /** Rows after the deadline by the database's clock. */
  readonly afterDeadline: number;
  readonly receiptsInOneChain: boolean;
  /** Of every answer, receipt or refusal; the figures beside it are of receipts alone. */
  readonly answers: Arrival;
  readonly bare: Arrival;
}
export interface ChallengeBench { readonly entries: number; readonly seconds: number; readonly kilobytes: number; readonly load: number; readonly spread: ChallengeRun; readonly burst: ChallengeRun }

const KEEPERS = 5;
const NEEDED = 3;
const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));
const quantiles = (times: number[]): Arrival => {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { p50Ms: at(0.5), p99Ms: at(0.99), maxMs: at(1) };
};

function accessToken(secret: string, claims: object): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1_000);
  const signed = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ iat: now, exp: now + 3_600, iss: 'luqiao', ...claims })}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}

interface Field { readonly client: pg.Client; readonly organiser: string; readonly maker: string; readonly reviewer: string; readonly keepers: { userId: string; organisationId: string }[]; readonly teams: { token: string; userId: string; organisationId: string }[] }

async function people(client: pg.Client, secret: string, count: number): Promise<Field> {
  const organisation = async (type: string, at: number): Promise<string> => {
    const id = newId();
    await client.query(`insert into identity.organisation (id, type, uscc, name_zh, name_en, region, state, verified_at, version, created_at, updated_at) values ($1, $2, $3, '压测机构', 'Bench', '430100', 'verified', now(), 1, now(), now())`, [id, type, `9143010000BE${String(at).padStart(6, '0')}`]);
    return id;
  };
  const account = async (organisationId: string, role: string): Promise<string> => {
    const id = newId();
    await client.query(`insert into identity.account (id, organisation_id, email, name, locale, roles, state, password_hash, version, created_at, updated_at) values ($1::uuid, $2, $1::text || '@bench.example', '压测', 'zh-CN', array[$3::text], 'active', '$argon2id$none', 1, now(), now())`, [id, organisationId, role]);
    return id;
  };
  const organiser = await organisation('enterprise', 0);
  const university = await organisation('university', 1);
  const [maker, reviewer] = [await account(organiser, 'firm'), await account(university, 'bureau_officer')];
  // nobody keeps what opens the own entry
  const keepers: Field['keepers'] = [];
  for (let at = 0; at < KEEPERS; at++) {
    const organisationId = await organisation('research_institute', 2 + at);
    keepers.push({ organisationId, userId: await account(organisationId, 'researcher') });
  }
  const teams: Field['teams'] = [];
  for (let at = 0; at < count; at++) {
    const [userId, sessionId] = [await account(university, 'researcher'), newId()];
    await client.query(`insert into identity.session (id, account_id, generation, rotated_at, created_at, expires_at) values ($1, $2, 1, now(), now(), now() + interval '1 day')`, [sessionId, userId]);
    teams.push({ token: accessToken(secret, { sub: userId, sid: sessionId }), userId, organisationId: university });
  }
  return { client, organiser, maker, reviewer, keepers, teams };
}

/** An open challenge that ends so many seconds from now; written past the triggers, because opening has its own tests. */
async function challengeOf({ client, organiser, maker, reviewer, keepers }: Field, seconds: number): Promise<{ id: string; fingerprints: string[] }> {
  const id = newId();
  const day = 86_400_000;
  const { rows: [clock] } = await client.query<{ at: Date }>(`select date_trunc('milliseconds', clock_timestamp() + $1 * interval '1 second') as at`, [seconds]);
  const until = clock!.at;
  const half = { numerator: 1, denominator: 2 };
  const content = {
    kind: 'open', title: '压测榜单', problem: '在最后一分钟接收全部揭榜方案。', targets: [], field: 'materials.battery', region: '430000', regime: 'firm', eligibility: [], criteria: [{ id: 'a', name: '先进性', weight: half, guide: null }, { id: 'b', name: '可行性', weight: half, guide: null }],
    poolFen: 300_000_000, stages: [{ id: 's', title: '样机', fen: 300_000_000, evidence: null }], lanes: null, invited: [], ip: { owner: 'joint', use: '双方', secrecy: '五年' }, endUser: '压测', insurance: null, publicFunds: null, ethicsFlag: false,
    questionsUntil: new Date(until.getTime() - day).toISOString(), entriesUntil: until.toISOString(), judgedBy: new Date(until.getTime() + 30 * day).toISOString().slice(0, 10),
  };
  const canonical = canonicalize(content);
  const fingerprints: string[] = [];
  await client.query('set session_replication_role = replica');
  await client.query(`insert into challenges.challenge (id, state, version, organisation_id, author_id, secrecy_answer, secrecy_answered_by, secrecy_answered_at, content, kind, title, field, region, questions_until, entries_until, judged_by, edition, keepers_needed,
      submitted_by, submitted_at, reviewed_by, reviewed_at, opened_at, created_at, updated_at)
    values ($1, 'open', 1, $2, $3, 'no', $3, now(), $4::text::jsonb, 'open', '压测榜单', 'materials.battery', '430000', $5, $6, $7, 1, $8, $3, now(), $9, now(), now() - interval '60 days', now(), now())`,
  [id, organiser, maker, canonical, content.questionsUntil, content.entriesUntil, content.judgedBy, NEEDED, reviewer]);
  await client.query(`insert into challenges.challenge_edition (challenge_id, edition, content, canonical, sha256, changed, restarts, opened_by, opened_at) values ($1, 1, $2::text::jsonb, $2::text, $3, '{}', false, $4, now())`, [id, canonical, sha256(canonical), maker]);
  for (const { userId, organisationId } of keepers) {
    const der = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'der', type: 'spki' });
    fingerprints.push(sha256(der));
    await client.query('insert into challenges.keeper (challenge_id, account_id, organisation_id, public_key, fingerprint, made_at) values ($1, $2, $3, $4, $5, now())', [id, userId, organisationId, der.toString('base64'), sha256(der)]);
  }
  await client.query('set session_replication_role = origin');
  return { id, fingerprints };
}

/** As long as a sealed page is; what is inside makes no difference to whoever keeps it. */
function packageOf(challengeId: string, organisationId: string, fingerprints: readonly string[], bytes: number): object {
  const random = (count: number): string => randomBytes(count).toString('base64');
  return {
    header: { format: 'luqiao-sealed-entry-1', challengeId, entryId: newId(), organisationId, edition: 1, needed: NEEDED }, iv: random(12), content: random(bytes), contentSha256: sha256(random(32)),
    parts: fingerprints.map((keeper) => ({ keeper, ephemeral: random(65), iv: random(12), sealed: random(49), sha256: sha256(random(33)) })),
  };
}

interface Sent { readonly ms: number; readonly status: number; readonly entryId?: string; readonly code?: string }
async function post(url: string, body: string, token?: string): Promise<Sent> {
  const begun = performance.now();
  try {
    const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }, body });
    const said = await answer.json() as { entryId?: string; code?: string };
    return { ms: performance.now() - begun, status: answer.status, ...(said.entryId && { entryId: said.entryId }), ...(said.code && { code: said.code }) };
  } catch {
    return { ms: performance.now() - begun, status: 0 };
  }
}

/** All of them, each at its moment. */
const arrive = (count: number, overMs: number, send: (at: number) => Promise<Sent>): Promise<Sent[]> => Promise.all(Array.from({ length: count }, async (_, at) => {
  await pause((overMs * at) / count);
  return send(at);
}));

async function one(field: Field, urls: { product: string; bare: string }, { overMs, deadlineMs, bytes, log }: { overMs: number; deadlineMs: number; bytes: number; log: (line: string) => void }): Promise<ChallengeRun> {
  const count = field.teams.length;
  const LEAD_MS = 1_500;
  const { id, fingerprints } = await challengeOf(field, (deadlineMs + LEAD_MS) / 1_000);
  const began = performance.now();
  const bodies = field.teams.map(({ organisationId }) => JSON.stringify({ secrecyAnswer: 'no', sealed: packageOf(id, organisationId, fingerprints, bytes) }));
  await pause(LEAD_MS - (performance.now() - began));
  log(`${count} entries over ${overMs / 1_000} s`);
  const answers = await arrive(count, overMs, (at) => post(`${urls.product}/api/v1/challenges/${id}/entries`, bodies[at]!, field.teams[at]!.token));
  log('the same bodies at the bare server');
  const bare = await arrive(count, overMs, (at) => post(`${urls.bare}/entries`, bodies[at]!));
  const accepted = answers.filter(({ status }) => status === 201);
  const late = answers.filter(({ status, code }) => status === 422 && code === 'challenges.entry-late').length;
  const { rows } = await field.client.query<{ id: string; after: boolean; sequence: number; chained: boolean }>(
    `select e.id, e.received_at > c.entries_until as after, r.sequence, r.previous is not distinct from lag(r.sha256) over (order by r.sequence) as chained
     from challenges.entry e join challenges.challenge c on c.id = e.challenge_id join challenges.receipt r on r.entry_id = e.id where e.challenge_id = $1 and e.state = 'received' order by r.sequence`, [id]);
  const kept = new Set(rows.map((row) => row.id));
  return {
    sent: count, accepted: accepted.length, late, unanswered: count - accepted.length - late, lost: accepted.filter(({ entryId }) => !kept.has(entryId!)).length, afterDeadline: rows.filter(({ after }) => after).length,
    receiptsInOneChain: rows.length === accepted.length && rows.every(({ sequence, chained }, at) => sequence === at + 1 && chained), ...quantiles(accepted.map(({ ms }) => ms)), answers: quantiles(answers.map(({ ms }) => ms)), bare: quantiles(bare.map(({ ms }) => ms)),
  };
}

/**
 * So many sealed entries at one challenge through HTTP, the deadline passing while some are under way: spread over its last seconds, and all at once.
 * Beside it bare inserts of the same bodies. Fails where a receipt has no row, a row is late or somebody gets no answer.
 */
export async function benchChallenge({ databaseUrl, entries, seconds, kilobytes, log }: { databaseUrl: string; entries: number; seconds: number; kilobytes: number; log: (line: string) => void }): Promise<ChallengeBench> {
  const folder = await mkdtemp(join(tmpdir(), 'luqiao-bench-challenge-'));
  const secret = randomBytes(32).toString('hex');
  const env = { NODE_ENV: 'test', DATABASE_URL: databaseUrl, DATA_DIR: folder, LOG_LEVEL: 'silent', RATE_LIMIT: '0', JWT_SECRET: secret, WEB_DIR: folder };
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  let product: Served | undefined;
  let bare: Served | undefined;
  try {
    const field = await people(client, secret, entries);
    product = await serve(new URL('../../../bin/api.js', import.meta.url), env, '/readyz');
    bare = await serve(new URL('./bare-entries-server.js', import.meta.url), env, '/ready');
    const urls = { product: product.url, bare: bare.url };
    const bytes = kilobytes * 1_024;
    const load = Math.round(loadavg()[0]! * 10) / 10;
    // a few of both first: nobody times the first request of a process
    await one({ ...field, teams: field.teams.slice(0, 20) }, urls, { overMs: 500, deadlineMs: 5_000, bytes, log: () => undefined });
    const spread = await one(field, urls, { overMs: seconds * 1_000, deadlineMs: seconds * 980, bytes, log });
    const burst = await one(field, urls, { overMs: 0, deadlineMs: 4_000, bytes, log });
    for (const [name, { lost, afterDeadline, unanswered, receiptsInOneChain }] of Object.entries({ spread, burst })) {
      if (lost + afterDeadline + unanswered > 0 || !receiptsInOneChain) throw new VerbFailed(`${name}: ${lost} lost, ${afterDeadline} after the deadline, ${unanswered} without an answer, one chain: ${receiptsInOneChain}`);
    }
    return { entries, seconds, kilobytes, load, spread, burst };
  } finally {
    await stop(product);
    await stop(bare);
    await client.end();
    await rm(folder, { recursive: true, force: true });
  }
}
