import { resolve } from 'node:path';
import { z } from 'zod';

/** A secret that production refuses: too short, or one of the words that people put in examples. */
const PLACEHOLDER = /change[-_ ]?me|secret|example|placeholder|password|insecure|luqiao|^(.)\1*$/i;
const DEVELOPMENT_JWT_SECRET = 'insecure-development-secret-do-not-use';

const flag = z.enum(['', '0', '1', 'true', 'false']).transform((text) => text === '1' || text === 'true');
const port = z.coerce.number().int().min(0).max(65_535);

/** Every variable that the processes read: name, unit, default, meaning. Nothing else in the code base reads `process.env`. */
const environment = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  HOST: z.string().default('127.0.0.1').describe('address to listen on'),
  PORT: port.default(3000).describe('port of the api; 0 picks a free one'),
  WORKER_PORT: port.optional().describe('port of the worker\'s /livez, /readyz, /metrics; left out: none'),
  DATA_DIR: z.string().default('.data').describe('folder of everything kept on local disk'),
  WEB_DIR: z.string().default('dist/web').describe('folder of the built web app'),
  PUBLIC_URL: z.url().optional().describe('address that people type; links in mails start with it'),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//).describe('PostgreSQL 15 or newer'),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(20).describe('connections per process'),
  REDIS_URL: z.string().regex(/^rediss?:\/\//).or(z.literal('')).default('').describe('queues on Redis; empty: on PostgreSQL'),
  QUEUE_PREFIX: z.string().regex(/^[\w-]+$/).default('luqiao').describe('tells several Luqiaos on one Redis apart'),
  SEARCH_URI: z.string().optional().describe('LanceDB folder or s3:// address'),
  FILES_URI: z.string().optional().describe('folder or s3://bucket/prefix of uploaded files'),
  S3_ENDPOINT: z.url().optional().describe('S3-compatible endpoint; left out: AWS'),
  JWT_SECRET: z.string().min(32).default(DEVELOPMENT_JWT_SECRET).describe('signs access tokens; at least 32 characters'),
  AUDIT_SIGNING_KEY: z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits in lower case').optional().describe('seed of the Ed25519 key that signs the daily audit root, 32 bytes in hex; left out: made once in DATA_DIR'),
  AUDIT_TRUSTED_KEYS: z.string().regex(/^[A-Za-z0-9+/=, ]*$/).default('').describe('public keys (SPKI, base64, commas between) of former audit signing keys, whose roots still count'),
  SMTP_URL: z.string().regex(/^smtps?:\/\//).or(z.literal('')).default('').describe('outgoing mail; empty: the local mailbox, marked as simulated'),
  MAIL_FROM: z.string().default('麓桥 Luqiao <no-reply@luqiao.example>'),
  ALLOW_LOCAL_MAILBOX: flag.default(false).describe('production may run without SMTP only when this says so'),
  E_SIGNATURE: z.enum(['', 'none', 'local']).default('').describe('who signs contracts: none, or local, simulated signatures by a test CA of our own; empty: none in production, else local'),
  ALLOW_LOCAL_SIGNATURES: flag.default(false).describe('production may sign with E_SIGNATURE=local only when this says so'),
  E_SIGNATURE_WEBHOOK_SECRET: z.string().regex(/^whsec_[A-Za-z0-9+/]{32,}={0,2}$/, 'must be whsec_ and at least 24 random bytes in base64').or(z.literal('')).default('').describe('checks what a signing provider calls back; empty: every call back is refused'),
  CONTRACT_REGISTRY_URL: z.url({ protocol: /^https?$/ }).or(z.literal('')).default('').describe('provincial system of 技术合同认定登记; empty: filings go by hand'),
  CONTRACT_REGISTRY_TOKEN: z.string().max(2_000).default('').describe('bearer token for the provincial system'),
  CONTRACT_REGISTRY_TIMEOUT_MS: z.coerce.number().int().min(100).max(30_000).default(10_000).describe('milliseconds after which one request to the provincial system is given up'),
  TRUST_PROXY: z.coerce.number().int().min(0).max(5).default(0).describe('number of proxies whose X-Forwarded-For is believed'),
  RATE_LIMIT: z.coerce.number().int().min(0).default(600).describe('requests a minute and client; 0 = no limit'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
});

export type Environment = z.infer<typeof environment>;
/** The names of all settings. */
export const SETTINGS = Object.keys(environment.shape) as readonly (keyof Environment)[];

/** The validated settings of this process. */
export class Config {
  constructor(private readonly env: Environment) {}

  get production() { return this.env.NODE_ENV === 'production'; }
  get test() { return this.env.NODE_ENV === 'test'; }
  get host() { return this.env.HOST; }
  get port() { return this.env.PORT; }
  get workerPort() { return this.env.WORKER_PORT; }
  get dataDir() { return resolve(this.env.DATA_DIR); }
  get webDir() { return resolve(this.env.WEB_DIR); }
  get publicUrl() { return this.env.PUBLIC_URL ?? `http://${this.env.HOST}:${this.env.PORT}`; }
  get databaseUrl() { return this.env.DATABASE_URL; }
  get databasePool() { return this.env.DATABASE_POOL; }
  get redisUrl() { return this.env.REDIS_URL || undefined; }
  get queuePrefix() { return this.env.QUEUE_PREFIX; }
  get searchUri() { return this.env.SEARCH_URI ?? resolve(this.env.DATA_DIR, 'search'); }
  get filesUri() { return this.env.FILES_URI ?? resolve(this.env.DATA_DIR, 'files'); }
  get s3Endpoint() { return this.env.S3_ENDPOINT; }
  get jwtSecret() { return this.env.JWT_SECRET; }
  get auditSigningKey() { return this.env.AUDIT_SIGNING_KEY; }
  get auditTrustedKeys(): readonly string[] { return this.env.AUDIT_TRUSTED_KEYS.split(',').map((key) => key.trim()).filter((key) => key !== ''); }
  get smtpUrl() { return this.env.SMTP_URL || undefined; }
  get mailFrom() { return this.env.MAIL_FROM; }
  get eSignature(): 'none' | 'local' { return this.env.E_SIGNATURE || (this.production ? 'none' : 'local'); }
  get eSignatureWebhookSecret() { return this.env.E_SIGNATURE_WEBHOOK_SECRET || undefined; }
  get contractRegistryUrl() { return this.env.CONTRACT_REGISTRY_URL || undefined; }
  get contractRegistryToken() { return this.env.CONTRACT_REGISTRY_TOKEN || undefined; }
  get contractRegistryTimeoutMs() { return this.env.CONTRACT_REGISTRY_TIMEOUT_MS; }
  get trustProxy() { return this.env.TRUST_PROXY; }
  get rateLimit() { return this.env.RATE_LIMIT; }
  get logLevel() { return this.env.LOG_LEVEL; }
}

export class ConfigError extends Error {}

/** Validates the environment once, at start; every complaint names its variable. Production refuses placeholders and simulations. */
export function loadConfig(source: Record<string, string | undefined> = process.env): Config {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined));
  const parsed = environment.safeParse(set);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'));
  }
  const env = parsed.data;
  const complaints: string[] = [];
  if (env.NODE_ENV === 'production') {
    if (env.JWT_SECRET === DEVELOPMENT_JWT_SECRET || PLACEHOLDER.test(env.JWT_SECRET)) complaints.push('JWT_SECRET: production refuses a placeholder; use 32 random bytes');
    if (!env.AUDIT_SIGNING_KEY || PLACEHOLDER.test(env.AUDIT_SIGNING_KEY)) complaints.push('AUDIT_SIGNING_KEY: production needs 32 random bytes in hex, kept apart from the database: openssl rand -hex 32');
    if (!env.PUBLIC_URL) complaints.push('PUBLIC_URL: production needs the address that people type');
    if (!env.SMTP_URL && !env.ALLOW_LOCAL_MAILBOX) complaints.push('SMTP_URL: production refuses the simulated mailbox; set it, or ALLOW_LOCAL_MAILBOX=1');
    if (env.E_SIGNATURE === 'local' && !env.ALLOW_LOCAL_SIGNATURES) complaints.push('E_SIGNATURE: production refuses simulated signatures; set it to none, or ALLOW_LOCAL_SIGNATURES=1');
    if (env.E_SIGNATURE_WEBHOOK_SECRET && PLACEHOLDER.test(env.E_SIGNATURE_WEBHOOK_SECRET.slice('whsec_'.length))) complaints.push('E_SIGNATURE_WEBHOOK_SECRET: production refuses a placeholder; use 32 random bytes');
    if (env.CONTRACT_REGISTRY_URL && !env.CONTRACT_REGISTRY_URL.startsWith('https://')) complaints.push('CONTRACT_REGISTRY_URL: production sends contracts over https only');
    if (env.CONTRACT_REGISTRY_TOKEN && PLACEHOLDER.test(env.CONTRACT_REGISTRY_TOKEN)) complaints.push('CONTRACT_REGISTRY_TOKEN: production refuses a placeholder');
    if (/:(postgres|password|luqiao|changeme)@/i.test(env.DATABASE_URL)) complaints.push('DATABASE_URL: production refuses a placeholder password');
  }
  if (complaints.length > 0) throw new ConfigError(complaints.join('\n'));
  return new Config(env);
}
