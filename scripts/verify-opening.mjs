#!/usr/bin/env node
/**
 * Checks the opening of a challenge offline: one file, nothing but Node.js (docs/decisions/0019).
 *   node verify-opening.mjs EXPORT.json PUBLIC_KEY [--receipt FILE]... [--head NUMBER:SHA256] [--edition SHA256]
 * PUBLIC_KEY signs receipts, SPKI in base64; FILE holds receipts that one was given; the head is the last receipt, the edition the one in force at the
 * deadline, as one noted them: what was left out together with all that follows it, or written anew with its hash, only these can show.
 * Prints a line for each fault, then what was checked and what was not. Exit code 0 no fault, 1 faults or nothing to check, 2 no such file or arguments.
 */
import { createDecipheriv, createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const NONCE_BYTES = 32;
const TAG_BYTES = 16;
const sha256 = (/** @type {string | Buffer} */ bytes) => createHash('sha256').update(bytes).digest('hex');

/** Base64 that nothing else is written as: its last character has bits that do not count. */
const isExact = (/** @type {string} */ text) => Buffer.from(text, 'base64').toString('base64') === text;

/** RFC 8785 for what an export holds: texts, whole numbers, null, lists and objects. @param {any} value @returns {string} */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
}

/** Products in GF(2^8) over x^8 + x^4 + x^3 + x + 1. @param {number} a @param {number} b */
function times(a, b) {
  let product = 0;
  for (; b > 0; b >>= 1) {
    if (b & 1) product ^= a;
    a = (a << 1) ^ (a & 128 ? 0x11b : 0);
  }
  return product;
}
/** @param {number} a */
function inverse(a) {
  let power = a;
  for (let step = 0; step < 6; step++) power = times(times(power, power), a);
  return times(power, power);
}
/** Shamir's scheme as `shamir-secret-sharing` writes it: the last byte of a part is its x. @param {Buffer[]} parts */
function combine(parts) {
  const at = parts.map((part) => part[part.length - 1]);
  return Buffer.from(Array.from({ length: parts[0].length - 1 }, (_, byte) => parts.reduce((sum, part, i) => {
    const basis = at.reduce((product, x, j) => (i === j ? product : times(product, times(x, inverse(x ^ at[i])))), 1);
    return sum ^ times(part[byte], basis);
  }, 0)));
}

/** @param {any} entry @param {Buffer[]} parts @returns {string} throws where the content is not what was sealed */
function open({ header, iv, content, contentSha256 }, parts) {
  const bytes = Buffer.from(content, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', combine(parts), Buffer.from(iv, 'base64'));
  decipher.setAAD(Buffer.from(canonical({ ...header, keeper: '' }))).setAuthTag(bytes.subarray(-TAG_BYTES));
  const plain = Buffer.concat([decipher.update(bytes.subarray(0, -TAG_BYTES)), decipher.final()]);
  if (sha256(plain) !== contentSha256) throw new Error('another content');
  return plain.subarray(NONCE_BYTES).toString('utf8');
}

/** Microseconds since 1970, of an instant in ISO 8601 with an offset; undefined for anything else. @param {unknown} text */
function micros(text) {
  const found = typeof text === 'string' ? /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)(\.\d+)?(Z|[+-]\d\d:\d\d)$/.exec(text) : null;
  const whole = found ? Date.parse(found[1] + found[3]) : NaN;
  return found && !Number.isNaN(whole) ? BigInt(whole) * 1000n + BigInt(Math.round(Number(`0${found[2] ?? ''}`) * 1_000_000)) : undefined;
}

/** Why a package stays shut; with the last three its team or an amendment ended it before. */
const SHUT = ['sealed', 'withdrawn', 'replaced', 'outdated'];
const SPOILED = ['challenges.not-what-was-sealed', 'challenges.not-a-proposal', 'challenges.parts-unopenable'];
const short = (/** @type {unknown} */ hash) => String(hash).slice(0, 12);
const of = (/** @type {any} */ { entryId, edition }) => `${entryId} edition ${edition}`;

/**
 * Every fault of an export, in words that name the entry; and in `notes` what cannot be told from it.
 * @param {any} data as docs/decisions/0019 describes it
 * @param {string} key of whoever signs receipts, SPKI in base64
 * @param {{ receipts?: any[], head?: { number: number, sha256: string }, edition?: string }} [known] what the reader has from elsewhere
 * @returns {{ faults: string[], notes: string[] }}
 */
export function check(data, key, known = {}) {
  /** @type {string[]} */
  const faults = [];
  /** @type {string[]} */
  const notes = [];
  const publicKey = createPublicKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'spki' });
  if (data.format !== 'luqiao-opening-2') faults.push(`the format ${data.format} is not the one that is checked here`);
  const until = deadlineOf(data, known.edition, faults, notes);
  const received = receiptsOf(data, publicKey, until, faults);
  if (received.size === 0) faults.push('there is no receipt in it: nothing was checked');
  const last = data.receipts.at(-1);
  if (known.head) {
    if (known.head.number !== data.receipts.length || known.head.sha256 !== last?.sha256) faults.push(`the last receipt is ${data.receipts.length}:${last?.sha256 ?? ''}, not the one that you know`);
  } else if (last) notes.push(`that no receipt is missing at the end: compare the last one, ${data.receipts.length}:${last.sha256}, with what others noted (--head)`);
  for (const mine of known.receipts ?? []) {
    if (mine.challengeId !== data.challengeId) faults.push(`your receipt of ${of(mine)} is of another challenge`);
    else if (received.get(of(mine))?.sha256 !== mine.sha256) faults.push(`your receipt ${mine.sequence} of ${of(mine)} is not in it as you have it`);
  }
  if (!known.receipts?.length) notes.push('that your own entry is among them (--receipt)');
  const packages = packagesOf(data, received, faults, notes);
  openingsOf(data, packages, until, faults, notes);
  return { faults, notes };
}

/** @param {Parameters<typeof check>} args */
export const faultsOf = (...args) => check(...args).faults;

/** The deadline stands in the published text of the edition, and nowhere else. @param {any} data @param {string | undefined} wanted @param {string[]} faults @param {string[]} notes */
function deadlineOf({ edition }, wanted, faults, notes) {
  if (sha256(String(edition?.canonical)) !== edition?.sha256) faults.push('the edition is not what its hash says');
  if (wanted === undefined) notes.push(`that edition ${edition?.edition} with the deadline was not written anew: compare ${edition?.sha256} with what was published (--edition)`);
  else if (edition?.sha256 !== wanted) faults.push(`the edition ${edition?.sha256} is not the one that you know`);
  let until;
  try { until = micros(JSON.parse(edition.canonical).entriesUntil); } catch { /* said below */ }
  if (until === undefined) faults.push('the edition names no deadline');
  return until;
}

/** @param {any} data @param {import('node:crypto').KeyObject} publicKey @param {bigint | undefined} until @param {string[]} faults @returns {Map<string, any>} by entry */
function receiptsOf(data, publicKey, until, faults) {
  const received = new Map();
  let previous = null;
  let last = 0n;
  for (const [at, { sha256: hash, signature, ...statement }] of data.receipts.entries()) {
    const text = canonical(statement);
    const came = micros(statement.receivedAt);
    const say = (/** @type {string} */ what) => faults.push(`receipt ${at + 1} (${of(statement)}): ${what}`);
    if (statement.challengeId !== data.challengeId) say('is of another challenge');
    if (statement.sequence !== at + 1) say(`has number ${statement.sequence}: one was left out, added or moved`);
    if (statement.previous !== previous) say('does not follow the receipt before it');
    if (sha256(text) !== hash) say('does not say what its hash says');
    if (!isExact(signature) || !verify(null, Buffer.from(text), publicKey, Buffer.from(signature, 'base64'))) say('is not signed by this key');
    if (came === undefined) say('says no moment');
    else if (until !== undefined && came > until) say(`came at ${statement.receivedAt}, after the deadline`);
    if (came !== undefined && came < last) say('came before the one before it');
    if (statement.edition > data.edition?.edition) say('is of a later edition than the one in force');
    if (received.has(of(statement))) say('comes twice');
    received.set(of(statement), { ...statement, sha256: hash });
    [previous, last] = [hash, came ?? last];
  }
  return received;
}

/** @param {any} data @param {Map<string, any>} received @param {string[]} faults @param {string[]} notes @returns {Map<string, any>} by entry */
function packagesOf(data, received, faults, notes) {
  const packages = new Map();
  for (const entry of data.packages) {
    const name = of(entry.header);
    if (!received.has(name)) faults.push(`package ${name}: no receipt names it`);
    else if (sha256(canonical(entry)) !== received.get(name).packageSha256) faults.push(`package ${name}: is not what came in`);
    if (entry.header.challengeId !== data.challengeId) faults.push(`package ${name}: was sealed for another challenge`);
    if (packages.has(name)) faults.push(`package ${name}: comes twice`);
    packages.set(name, entry);
  }
  const without = [...received.keys()].filter((name) => !packages.has(name));
  if (data.holds === 'everything') faults.push(...without.map((name) => `receipt of ${name}: its package is missing`));
  else if (without.length > 0) notes.push(`${without.length} of ${received.size} entries: their packages are not for whoever took this export (${data.holds})`);
  return packages;
}

/** @param {any} data @param {Map<string, any>} packages @param {bigint | undefined} until @param {string[]} faults @param {string[]} notes */
function openingsOf(data, packages, until, faults, notes) {
  const told = new Set();
  for (const opening of data.openings) {
    const name = of(opening);
    const entry = packages.get(name);
    const say = (/** @type {string} */ what) => faults.push(`opening ${name}: ${what}`);
    if (!entry) { say('there is no package of it'); continue; }
    if (told.has(name)) say('comes twice');
    told.add(name);
    const good = new Map();
    const handed = new Set();
    for (const { keeper, part, at } of opening.parts) {
      const came = micros(at);
      const sealed = entry.parts.find((/** @type {any} */ each) => each.keeper === keeper);
      if (handed.has(keeper) || !sealed || (part !== null && !(isExact(part) && sealed.sha256 === sha256(Buffer.from(part, 'base64'))))) say(`the part of keeper ${short(keeper)} is not the one that was sealed`);
      else if (part === null) notes.push(`whether keeper ${short(keeper)} could not open the part of ${name}, as was said at ${at}`);
      else good.set(part, Buffer.from(part, 'base64'));
      if (came === undefined || (until !== undefined && came < until)) say(`the part of keeper ${short(keeper)} was handed in at ${at}, before the deadline or at no moment`);
      handed.add(keeper);
    }
    const { needed } = entry.header;
    /** @type {string | undefined} */
    let content;
    let opens = false;
    if (good.size >= needed) {
      try { content = open(entry, [...good.values()].slice(0, needed)); opens = true; } catch { /* it does not open */ }
    }
    if (opening.outcome === 'opened') {
      if (good.size < needed) say(`${good.size} of ${needed} parts`);
      else if (!opens) say('the content is not what was sealed');
      else if (content !== opening.content) say('what is shown is not what was sealed');
    } else if (opening.outcome === 'spoiled') {
      const [why] = opening.faults;
      if (opening.faults.length !== 1 || !SPOILED.includes(why)) say('it is spoiled for no known reason');
      else if (why === SPOILED[2] && good.size + entry.parts.length - handed.size >= needed) say('it is spoiled, although enough parts are left to open it');
      else if (why === SPOILED[0] && (good.size < needed || opens)) say('it is spoiled, although it opens or was not tried');
      else if (why === SPOILED[1] && (!opens || content !== opening.content)) say('what is shown as no proposal is not what was sealed');
      else if (why === SPOILED[1]) notes.push(`whether the content of ${name} is no proposal: it stands in the export`);
    } else if (!SHUT.includes(opening.outcome) || opening.content !== null) say(`its outcome ${opening.outcome} is none`);
    else if (opening.outcome === 'sealed' && data.holds === 'everything') say('it is still sealed');
    else if (good.size >= needed) say(`it is ${opening.outcome}, although it has parts enough to be opened`);
    else notes.push(`what is in ${name}: it is ${opening.outcome}`);
  }
  for (const name of packages.keys()) if (!told.has(name)) faults.push(`package ${name}: nothing says what became of it`);
}

/** @param {string[]} args @returns {number} the exit code */
function main(args) {
  let taken;
  try {
    taken = parseArgs({ args, allowPositionals: true, options: { receipt: { type: 'string', multiple: true }, head: { type: 'string' }, edition: { type: 'string' } } });
  } catch { /* said below */ }
  const [file, key] = taken?.positionals ?? [];
  const head = /^(\d+):([0-9a-f]{64})$/.exec(taken?.values.head ?? '');
  if (!taken || !file || !key || (taken.values.head !== undefined && !head)) {
    console.error('Usage: node verify-opening.mjs EXPORT.json PUBLIC_KEY [--receipt FILE]... [--head NUMBER:SHA256] [--edition SHA256]\nNothing was checked.');
    return 2;
  }
  try {
    const read = (/** @type {string} */ path) => JSON.parse(readFileSync(path, 'utf8'));
    const data = read(file);
    const receipts = (taken.values.receipt ?? []).flatMap((path) => { const found = read(path); return found.items ?? found.receipts ?? found; });
    const { faults, notes } = check(data, key, { receipts, ...(head && { head: { number: Number(head[1]), sha256: head[2] } }), ...(taken.values.edition && { edition: taken.values.edition }) });
    for (const fault of faults) console.log(`✖ ${fault}`);
    console.log(`Checked: ${data.receipts.length} receipts, ${data.packages.length} packages, ${data.openings.length} openings, ${faults.length} faults`);
    for (const note of notes) console.log(`Not checked: ${note}`);
    return faults.length === 0 ? 0 : 1;
  } catch (error) {
    console.error(`Nothing was checked: ${error instanceof Error ? error.message : error}`);
    return 2;
  }
}

/** By their real paths, so that a copy of any name, and a link to it, is run as well. */
function isRun() {
  try {
    return realpathSync(process.argv[1] ?? '') === realpathSync(fileURLToPath(import.meta.url));
  } catch {
    return false;
  }
}
// not process.exit, which may cut off what goes into a pipe
if (isRun()) process.exitCode = main(process.argv.slice(2));
