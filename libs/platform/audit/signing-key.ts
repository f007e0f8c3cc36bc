import { createPrivateKey, createPublicKey, randomBytes, type KeyObject } from 'node:crypto';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config/config.js';
import { ConfigError } from '../config/config.js';
import { keyIdOf, spkiOf } from './audit-root.js';

/** PKCS #8 of an Ed25519 key (RFC 8410) up to its 32 bytes of seed. */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
export const AUDIT_KEY_FILE = 'audit-signing-key';

/** The key that signs the daily root, and those whose roots count. It never enters the database: who can rewrite all rows still cannot sign them. */
export class SigningKeys {
  private key: Promise<KeyObject> | undefined;

  constructor(private readonly config: Pick<Config, 'auditSigningKey' | 'auditTrustedKeys' | 'dataDir' | 'production'>) {}

  /** From the settings, or from a file that only its owner can read, made at the first need. Refuses: a file that others can read. */
  signing(): Promise<KeyObject> {
    return (this.key ??= this.seed().then((seed) => createPrivateKey({ key: Buffer.concat([PKCS8, Buffer.from(seed, 'hex')]), format: 'der', type: 'pkcs8' })));
  }

  /** Public keys by id: the present one and AUDIT_TRUSTED_KEYS. */
  async trusted(): Promise<ReadonlyMap<string, KeyObject>> {
    const present = spkiOf(await this.signing());
    return new Map([present, ...this.config.auditTrustedKeys].map((spki) => [keyIdOf(spki), createPublicKey({ key: Buffer.from(spki, 'base64'), format: 'der', type: 'spki' })]));
  }

  private async seed(): Promise<string> {
    const { auditSigningKey, dataDir, production } = this.config;
    if (auditSigningKey) return auditSigningKey;
    if (production) throw new ConfigError('AUDIT_SIGNING_KEY: production needs one');
    const file = join(dataDir, AUDIT_KEY_FILE);
    await mkdir(dataDir, { recursive: true });
    // Several processes start at once: the first one makes it, the others read it.
    await writeFile(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    if (process.platform !== 'win32' && ((await stat(file)).mode & 0o077) !== 0) throw new ConfigError(`${file}: others can read the key that signs the audit roots; chmod 600 it, or make a new one if they did`);
    for (let tries = 0; tries < 50; tries += 1) {
      const seed = (await readFile(file, 'utf8')).trim();
      if (/^[0-9a-f]{64}$/.test(seed)) return seed;
      // Between making and filling by another process lies a moment.
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new ConfigError(`${file}: not 64 hexadecimal digits`);
  }
}
