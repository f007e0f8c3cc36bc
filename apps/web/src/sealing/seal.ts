import { split } from 'shamir-secret-sharing';

/** The sender's and the keeper's side of docs/decisions/0019, by Web Crypto alone: it runs in browsers and in Node.js. */
export interface SealedHeader { format: 'luqiao-sealed-entry-1'; challengeId: string; entryId: string; organisationId: string; edition: number; needed: number }
export interface SealedPart { keeper: string; ephemeral: string; iv: string; sealed: string; sha256: string }
export interface SealedPackage { header: SealedHeader; iv: string; content: string; contentSha256: string; parts: SealedPart[] }

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;
const NONCE_BYTES = 32;
type Bytes = Uint8Array<ArrayBuffer>;
/** As the platform that this runs on calls it. */
type Key = Awaited<ReturnType<typeof crypto.subtle.importKey>>;
const utf8 = (text: string): Bytes => new TextEncoder().encode(text);
export const toBase64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
export const fromBase64 = (text: string): Bytes => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
export const sha256 = async (bytes: Bytes): Promise<string> => Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) => byte.toString(16).padStart(2, '0')).join('');
const random = (count: number): Bytes => crypto.getRandomValues(new Uint8Array(count));

/** Keys of the header in this order, as RFC 8785 sorts them: what every encryption is bound to. */
const bound = ({ challengeId, edition, entryId, format, needed, organisationId }: SealedHeader, keeper = ''): Bytes =>
  utf8(JSON.stringify({ challengeId, edition, entryId, format, keeper, needed, organisationId }));

export interface KeeperKeys { readonly publicKey: string; readonly fingerprint: string; readonly privateKey: Key }

/** A keeper's new key pair; `publicKey` (SPKI, base64) is for everybody, the private one can be exported for the keeper's own file. */
export async function makeKeeperKeys(): Promise<KeeperKeys> {
  const pair = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
  const spki = new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey));
  return { publicKey: toBase64(spki), fingerprint: await sha256(spki), privateKey: pair.privateKey };
}

/** Seals a text for these keepers (SPKI, base64); `needed` of them open it. Every call gives other bytes. */
export async function seal(text: string, header: SealedHeader, keepers: readonly string[]): Promise<SealedPackage> {
  const plain = new Uint8Array([...random(NONCE_BYTES), ...utf8(text)]);
  const [key, iv] = [random(32), random(12)];
  const cipher = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt']);
  const content = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bound(header) }, cipher, plain);
  const shares = await split(key, keepers.length, header.needed);
  const parts = await Promise.all(keepers.map((keeper, at) => sealPart(new Uint8Array(shares[at]), header, keeper)));
  return { header, iv: toBase64(iv), content: toBase64(new Uint8Array(content)), contentSha256: await sha256(plain), parts };
}

async function sealPart(part: Bytes, header: SealedHeader, keeperKey: string): Promise<SealedPart> {
  const spki = fromBase64(keeperKey);
  const keeper = await sha256(spki);
  const own = await crypto.subtle.generateKey(CURVE, false, ['deriveBits']);
  const ephemeral = new Uint8Array(await crypto.subtle.exportKey('raw', own.publicKey));
  const cipher = await sharedKey(own.privateKey, await crypto.subtle.importKey('spki', spki, CURVE, false, []), ephemeral, 'encrypt');
  const iv = random(12);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bound(header, keeper) }, cipher, part);
  return { keeper, ephemeral: toBase64(ephemeral), iv: toBase64(iv), sealed: toBase64(new Uint8Array(sealed)), sha256: await sha256(part) };
}

/** What a keeper hands in after the deadline: the part, base64. Throws where it was sealed for somebody else or was changed. */
export async function openPart(part: SealedPart, header: SealedHeader, privateKey: Key): Promise<string> {
  const ephemeral = fromBase64(part.ephemeral);
  const cipher = await sharedKey(privateKey, await crypto.subtle.importKey('raw', ephemeral, CURVE, false, []), ephemeral, 'decrypt');
  return toBase64(new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: fromBase64(part.iv), additionalData: bound(header, part.keeper) }, cipher, fromBase64(part.sealed))));
}

async function sharedKey(own: Key, other: Key, ephemeral: Bytes, use: 'encrypt' | 'decrypt'): Promise<Key> {
  const secret = await crypto.subtle.importKey('raw', await crypto.subtle.deriveBits({ name: 'ECDH', public: other }, own, 256), 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey({ name: 'HKDF', hash: 'SHA-256', salt: ephemeral, info: utf8('luqiao-sealed-part-1') }, secret, { name: 'AES-GCM', length: 256 }, false, [use]);
}

/** A UUIDv7 (RFC 9562): the entry is named where it is sealed, because its name is bound into it. */
export function newEntryId(now = Date.now()): string {
  const b = random(16);
  for (let at = 0; at < 6; at += 1) b[at] = Math.floor(now / 2 ** (8 * (5 - at))) & 255;
  b[6] = (b[6]! & 0x0f) | 0x70;
  b[8] = (b[8]! & 0x3f) | 0x80;
  const hex = Array.from(b, (n) => n.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

export interface SealedFile { sha256: string; bytes: number; key: string; iv: string; name: string }

export const isPdf = (bytes: Uint8Array): boolean => [0x25, 0x50, 0x44, 0x46, 0x2d].every((code, at) => bytes[at] === code);

/** Encrypts a file with a key of its own (AES-256-GCM); the key goes into the sealed proposal, the bytes beside it. */
export async function sealFile(name: string, plain: Bytes): Promise<SealedFile & { sealed: Bytes }> {
  const [key, iv] = [random(32), random(12)];
  const cipher = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt']);
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, cipher, plain));
  return { sealed, sha256: await sha256(sealed), bytes: plain.length, key: toBase64(key), iv: toBase64(iv), name: name.slice(-150) };
}

const ROUNDS = 600_000;
interface KeyFile { format: 'luqiao-keeper-key-1'; fingerprint: string; salt: string; iv: string; rounds: number; sealed: string }

/** The keeper's file: the private key under a passphrase (PBKDF2-SHA-256, AES-256-GCM). */
export async function toKeyFile({ privateKey, fingerprint }: KeeperKeys, passphrase: string): Promise<string> {
  const [salt, iv] = [random(16), random(12)];
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: utf8(fingerprint) }, await passphraseKey(passphrase, salt, ROUNDS, 'encrypt'), await crypto.subtle.exportKey('pkcs8', privateKey));
  return JSON.stringify({ format: 'luqiao-keeper-key-1', fingerprint, salt: toBase64(salt), iv: toBase64(iv), rounds: ROUNDS, sealed: toBase64(new Uint8Array(sealed)) } satisfies KeyFile, null, 2);
}

/** Reads a keeper's file. Throws where the passphrase is another or the file was changed. */
export async function fromKeyFile(file: string, passphrase: string): Promise<Pick<KeeperKeys, 'fingerprint' | 'privateKey'>> {
  const { fingerprint, salt, iv, rounds, sealed } = JSON.parse(file) as KeyFile;
  const cipher = await passphraseKey(passphrase, fromBase64(salt), Math.min(rounds, 10_000_000), 'decrypt');
  const pkcs8 = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: fromBase64(iv), additionalData: utf8(fingerprint) }, cipher, fromBase64(sealed));
  return { fingerprint, privateKey: await crypto.subtle.importKey('pkcs8', pkcs8, CURVE, false, ['deriveBits']) };
}

async function passphraseKey(passphrase: string, salt: Bytes, iterations: number, use: 'encrypt' | 'decrypt'): Promise<Key> {
  const secret = await crypto.subtle.importKey('raw', utf8(passphrase.normalize('NFKC')), 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, secret, { name: 'AES-GCM', length: 256 }, false, [use]);
}
