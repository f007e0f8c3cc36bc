#!/usr/bin/env node
/**
 * Checks the opening of a challenge offline: one file, nothing but Node.js (docs/decisions/0019).
 *   node verify-opening.mjs EXPORT.json PUBLIC_KEY       the key that signs receipts, SPKI in base64
 * Prints a line for each fault and a summary; exit code 1 where there is one.
 */
import { createDecipheriv, createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';

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

/**
 * Every fault of an export, in words that name the entry.
 * @param {any} data as docs/decisions/0019 describes it
 * @param {string} key of whoever signs receipts, SPKI in base64
 * @returns {string[]}
 */
export function faultsOf(data, key) {
  /** @type {string[]} */
  const faults = [];
  const publicKey = createPublicKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'spki' });
  const of = (/** @type {any} */ { entryId, edition }) => `${entryId} edition ${edition}`;
  /** @type {Map<string, any>} */
  const received = new Map();
  let previous = null;
  let last = '';
  for (const [at, { sha256: hash, signature, ...statement }] of data.receipts.entries()) {
    const text = canonical(statement);
    const say = (/** @type {string} */ what) => faults.push(`receipt ${at + 1} (${of(statement)}): ${what}`);
    if (statement.challengeId !== data.challengeId) say('is of another challenge');
    if (statement.sequence !== at + 1) say(`has number ${statement.sequence}: one was left out, added or moved`);
    if (statement.previous !== previous) say('does not follow the receipt before it');
    if (sha256(text) !== hash) say('does not say what its hash says');
    if (!isExact(signature) || !verify(null, Buffer.from(text), publicKey, Buffer.from(signature, 'base64'))) say('is not signed by this key');
    if (statement.receivedAt > data.entriesUntil) say(`came at ${statement.receivedAt}, after the deadline`);
    if (statement.receivedAt < last) say('came before the one before it');
    if (received.has(of(statement))) say('comes twice');
    received.set(of(statement), statement);
    [previous, last] = [hash, statement.receivedAt];
  }
  /** @type {Map<string, any>} */
  const packages = new Map();
  for (const entry of data.packages) {
    const name = of(entry.header);
    if (!received.has(name)) faults.push(`package ${name}: no receipt names it`);
    else if (sha256(canonical(entry)) !== received.get(name).packageSha256) faults.push(`package ${name}: is not what came in`);
    packages.set(name, entry);
  }
  for (const opening of data.openings) {
    const entry = packages.get(of(opening));
    const say = (/** @type {string} */ what) => faults.push(`opening ${of(opening)}: ${what}`);
    if (!entry) { say('there is no package of it'); continue; }
    const parts = opening.parts.filter((/** @type {any} */ { keeper, part }) => {
      const good = entry.parts.some((/** @type {any} */ each) => each.keeper === keeper && isExact(part) && each.sha256 === sha256(Buffer.from(part, 'base64')));
      if (!good) say(`the part of keeper ${keeper.slice(0, 12)} is not the one that was sealed`);
      return good;
    });
    const different = new Map(parts.map((/** @type {any} */ each) => [each.part, Buffer.from(each.part, 'base64')]));
    if (different.size < entry.header.needed) { say(`${different.size} of ${entry.header.needed} parts`); continue; }
    try {
      if (open(entry, [...different.values()].slice(0, entry.header.needed)) !== opening.content) say('what is shown is not what was sealed');
    } catch {
      say('the content is not what was sealed');
    }
  }
  return faults;
}

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].split('/').pop() ?? '')) {
  const [file, key] = process.argv.slice(2);
  if (!file || !key) {
    console.error('Usage: node verify-opening.mjs EXPORT.json PUBLIC_KEY');
    process.exit(2);
  }
  const data = JSON.parse(readFileSync(file, 'utf8'));
  const faults = faultsOf(data, key);
  for (const fault of faults) console.log(`✖ ${fault}`);
  console.log(`${data.receipts.length} receipts, ${data.packages.length} packages, ${data.openings.length} openings, ${faults.length} faults`);
  process.exit(faults.length === 0 ? 0 : 1);
}
