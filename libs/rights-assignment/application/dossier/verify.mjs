#!/usr/bin/env node
/**
 * 核验尽职免责卷宗 / Verifies an exported due-diligence dossier. Needs Node.js 20 or newer, nothing else, no network.
 *
 *   node verify.mjs [folder] [--key ed25519:...]
 *
 * Exit code 0: everything is as it was sealed. 1: something differs; each difference is printed. 2: wrong usage.
 * The key's name should be compared with one that was had from the unit or from an audit root kept outside: whoever can make
 * a whole new archive can also make a new key.
 */
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const differences = [];
const differs = (zh, en) => differences.push(`✖ ${zh} / ${en}`);
const say = (line) => process.stdout.write(`${line}\n`);
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
const HASH = /^[0-9a-f]{64}$/;

/** RFC 8785. */
function canonical(value) {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
}

function signed(kind, hash, { signature, publicKey }) {
  if (!/^[0-9a-f]{128}$/.test(signature) || !/^[0-9a-f]{88}$/.test(publicKey)) return false;
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'hex'), format: 'der', type: 'spki' });
    return key.asymmetricKeyType === 'ed25519' && verify(null, Buffer.from(`luqiao-${kind}/1\n${hash}\n`), key, Buffer.from(signature, 'hex'));
  } catch {
    return false;
  }
}
const keyName = (publicKey) => `ed25519:${sha256(Buffer.from(publicKey, 'hex')).slice(0, 32)}`;

function* filesOf(root, folder = root) {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* filesOf(root, path);
    else yield relative(root, path).split(sep).join('/');
  }
}

/** The file's value, or undefined where it is not there, no UTF-8, no JSON, or written in another way than the canonical one. */
function read(root, path) {
  let text;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(join(root, path)));
    const value = JSON.parse(text);
    if (canonical(value) === text) return { text, value };
  } catch {
    if (text === undefined) differs(`读不到 ${path}`, `${path} cannot be read`);
  }
  differs(`${path} 不是规范的 JSON（RFC 8785）`, `${path} is not canonical JSON (RFC 8785)`);
  return undefined;
}

function check(root, wantedKey) {
  const index = read(root, 'hashes.json')?.value;
  if (!index) return;
  const { signature, publicKey, ...body } = index;
  if (body.format !== 'luqiao-dossier-export/1') return differs('hashes.json 的格式未知', 'hashes.json has an unknown format');
  if (!signed('export', sha256(canonical(body)), { signature, publicKey })) differs('hashes.json 的签名不符', 'the signature of hashes.json does not hold');

  const there = new Set([...filesOf(root)].filter((path) => path !== 'hashes.json'));
  const listed = new Map(body.files.map((file) => [file.path, file]));
  for (const { path, sha256: wanted, bytes } of body.files) {
    if (!there.has(path)) {
      differs(`缺少 ${path}`, `${path} is missing`);
      continue;
    }
    const found = readFileSync(join(root, path));
    if (sha256(found) !== wanted || found.length !== bytes) differs(`${path} 与摘要不符（应为 ${wanted}）`, `${path} differs from its hash (should be ${wanted})`);
  }
  for (const path of there) if (!listed.has(path)) differs(`多出 ${path}`, `${path} does not belong here`);
  const withheld = new Map(body.withheld.map(({ path, sha256: hash }) => [path, hash]));

  const sealed = read(root, 'dossier.json');
  if (!sealed) return;
  const dossier = sealed.value;
  if (dossier.format !== 'luqiao-dossier/1') differs('dossier.json 的格式未知', 'dossier.json has an unknown format');
  const hash = sha256(sealed.text);
  if (hash !== body.dossier.sha256) differs('dossier.json 与封存摘要不符', 'dossier.json differs from the sealed hash');
  if (!signed('dossier', hash, body.dossier)) differs('卷宗的签名不符', 'the signature of the dossier does not hold');
  for (const name of ['number', 'previousSha256', 'applicationId', 'organisationId']) if (dossier[name] !== body.dossier[name]) differs(`卷宗的 ${name} 与 hashes.json 不一致`, `${name} of the dossier differs from hashes.json`);
  if (!HASH.test(dossier.previousSha256) || (dossier.number === 1) !== (dossier.previousSha256 === '0'.repeat(64))) differs('卷宗链的起点不符', 'the start of the chain of dossiers does not fit');

  const expect = (path, wanted) => {
    const found = listed.get(path)?.sha256 ?? withheld.get(path);
    if (found !== wanted) differs(`${path} 不是卷宗所封存的文件`, `${path} is not the file that the dossier sealed`);
  };
  if (dossier.confidentialSha256 !== null) expect('confidential.json', dossier.confidentialSha256);
  const reports = (from) => { for (const { copy, edition, sha256: wanted } of from) expect(`publicity/report-${copy}-${edition}.pdf`, wanted); };
  reports(dossier.reports);

  let previous = hash;
  body.supplements.forEach((seal, at) => {
    const path = `supplements/${String(at + 1).padStart(3, '0')}.json`;
    const supplement = read(root, path);
    if (!supplement) return;
    const { value, text } = supplement;
    const found = sha256(text);
    if (found !== seal.sha256 || !signed('supplement', found, seal)) differs(`${path} 的摘要或签名不符`, `hash or signature of ${path} does not hold`);
    if (value.number !== at + 1 || value.dossierSha256 !== hash || value.previousSha256 !== previous) differs(`${path} 没有接在前一件之后`, `${path} does not follow on the one before`);
    reports(value.reports);
    previous = found;
  });
  const numbered = [...there].filter((path) => path.startsWith('supplements/'));
  if (numbered.length !== body.supplements.length) differs('补充件的件数不符', 'the number of supplements does not fit');

  const key = keyName(publicKey);
  if (wantedKey !== undefined && ![body.dossier, ...body.supplements, { publicKey }].every((each) => keyName(each.publicKey) === wantedKey)) differs(`签名密钥不是 ${wantedKey}`, `the key is not ${wantedKey}`);
  say(`卷宗 / dossier      第 ${dossier.number} 卷 no. ${dossier.number}, ${dossier.organisationName}`);
  say(`封存摘要 / sealed    ${hash}`);
  say(`上一卷 / previous    ${dossier.previousSha256}`);
  say(`审计链 / audit chain ${dossier.auditChain.seq} ${dossier.auditChain.hash}`);
  say(`补充件 / supplements ${body.supplements.length}`);
  say(`签名密钥 / key       ${key}${wantedKey === undefined ? '（请与单位公布的密钥核对 / compare it with the one that the unit gives out）' : ''}`);
  for (const { path } of body.withheld) say(`未交付 / withheld    ${path}（只核对了摘要的登记 / only its hash is on record here）`);
}

const words = process.argv.slice(2);
const at = words.indexOf('--key');
const wantedKey = at === -1 ? undefined : words.splice(at, 2)[1];
if (words.length > 1 || (at !== -1 && !/^ed25519:[0-9a-f]{32}$/.test(wantedKey ?? ''))) {
  process.stderr.write('node verify.mjs [folder] [--key ed25519:<32 hexadecimal digits>]\n');
  process.exit(2);
}
try {
  check(words[0] ?? dirname(fileURLToPath(import.meta.url)), wantedKey);
} catch (error) {
  differs('无法核验', `cannot be verified: ${error instanceof Error ? error.message : error}`);
}
for (const line of differences) say(line);
say(differences.length === 0 ? '✔ 全部一致 / everything is as it was sealed' : `${differences.length} 处不符 / differences`);
process.exitCode = differences.length === 0 ? 0 : 1;
