import { createCipheriv, createDecipheriv, createHash, diffieHellman, generateKeyPairSync, hkdfSync, randomBytes, createPublicKey, type KeyObject } from 'node:crypto';
import { split } from 'shamir-secret-sharing';

/** Another client than the browser's that seals and opens as docs/decisions/0019 says: it shows that the page is not needed for it. */
export interface StoryKeeper { readonly publicKey: string; readonly fingerprint: string; readonly privateKey: KeyObject }
interface Header { readonly format: 'luqiao-sealed-entry-1'; readonly challengeId: string; readonly entryId: string; readonly organisationId: string; readonly edition: number; readonly needed: number }
export interface StoryPart { readonly keeper: string; readonly ephemeral: string; readonly iv: string; readonly sealed: string; readonly sha256: string }

const RAW_POINT_BYTES = 65;
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const bound = ({ challengeId, edition, entryId, format, needed, organisationId }: Header, keeper = ''): Buffer => Buffer.from(JSON.stringify({ challengeId, edition, entryId, format, keeper, needed, organisationId }));
const derOf = (key: KeyObject): Buffer => key.export({ format: 'der', type: 'spki' });

export function makeKeeper(): StoryKeeper {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { publicKey: derOf(publicKey).toString('base64'), fingerprint: sha256(derOf(publicKey)), privateKey };
}

function encrypt(key: Buffer, iv: Buffer, plain: Buffer, additional: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(additional);
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}
const sharedKey = (own: KeyObject, other: KeyObject, ephemeral: Buffer): Buffer => Buffer.from(hkdfSync('sha256', diffieHellman({ privateKey: own, publicKey: other }), ephemeral, 'luqiao-sealed-part-1', 32));

export async function seal(text: string, header: Header, keepers: readonly StoryKeeper[]) {
  const plain = Buffer.concat([randomBytes(32), Buffer.from(text)]);
  const [key, iv] = [randomBytes(32), randomBytes(12)];
  const shares = await split(new Uint8Array(key), keepers.length, header.needed);
  const parts = keepers.map((keeper, at): StoryPart => {
    const own = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const [ephemeral, partIv, part] = [derOf(own.publicKey).subarray(-RAW_POINT_BYTES), randomBytes(12), Buffer.from(shares[at]!)];
    const sealed = encrypt(sharedKey(own.privateKey, createPublicKey(keeper.privateKey), ephemeral), partIv, part, bound(header, keeper.fingerprint));
    return { keeper: keeper.fingerprint, ephemeral: ephemeral.toString('base64'), iv: partIv.toString('base64'), sealed: sealed.toString('base64'), sha256: sha256(part) };
  });
  return { header, iv: iv.toString('base64'), content: encrypt(key, iv, plain, bound(header)).toString('base64'), contentSha256: sha256(plain), parts };
}

/** The part (base64) that was sealed for the keeper. */
export function openPart({ ephemeral, iv, sealed, keeper }: StoryPart, header: Header, { publicKey, privateKey }: StoryKeeper): string {
  const point = Buffer.from(ephemeral, 'base64');
  const spki = Buffer.concat([Buffer.from(publicKey, 'base64').subarray(0, -RAW_POINT_BYTES), point]);
  const bytes = Buffer.from(sealed, 'base64');
  const cipher = createDecipheriv('aes-256-gcm', sharedKey(privateKey, createPublicKey({ key: spki, format: 'der', type: 'spki' }), point), Buffer.from(iv, 'base64')).setAAD(bound(header, keeper)).setAuthTag(bytes.subarray(-16));
  return Buffer.concat([cipher.update(bytes.subarray(0, -16)), cipher.final()]).toString('base64');
}
