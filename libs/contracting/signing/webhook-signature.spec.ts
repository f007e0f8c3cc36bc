import { WebhookRefused, type ReceivedWebhook } from '../domain/signing/webhook.schema.js';
import { readWebhook, webhookSignature } from './webhook-signature.js';

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const NOW = new Date('2026-07-01T02:00:00Z');
const SECONDS = NOW.getTime() / 1_000;
const event = { type: 'signer-signed', envelopeId: 'e-1', partyId: 'buyer', documentSha256: 'ab'.repeat(32), at: '2026-07-01T09:59:58+08:00' };

function call(change: Partial<ReceivedWebhook> = {}, { secret = SECRET, at = SECONDS, content = event as object | string } = {}): ReceivedWebhook {
  const body = Buffer.from(typeof content === 'string' ? content : JSON.stringify(content));
  return { id: 'msg_1', timestamp: String(at), body, signature: webhookSignature(secret, 'msg_1', String(at), body), ...change };
}

describe('webhooks of a signing provider', () => {
  const seen = new Map<string, Date>();
  const remember = (id: string, until: Date): Promise<boolean> => {
    const fresh = !seen.has(id);
    seen.set(id, until);
    return Promise.resolve(fresh);
  };
  const read = (received: ReceivedWebhook, secret: string | undefined = SECRET) => readWebhook(received, { secret, now: NOW, remember });
  const refused = (reason: string) => expect.objectContaining({ constructor: WebhookRefused, reason }) as Error;
  beforeEach(() => seen.clear());

  it('are signed as Standard Webhooks has it', () => {
    expect(webhookSignature(SECRET, 'msg_p5jXN8AQM9LWM0D4loKWxJek', '1614265330', Buffer.from('{"test": 2432232314}'))).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });

  it('are believed once', async () => {
    expect(await read(call())).toEqual(event);
    await expect(read(call())).rejects.toThrow(refused('repeated'));
    // kept longer than the same call could pass as new
    expect(seen.get('msg_1')!.getTime()).toBeGreaterThan(NOW.getTime() + 300_000);
  });

  it('may carry signatures of an old and a new secret', async () => {
    const { signature } = call({}, { secret: 'whsec_AAAA9r8GKYqrTwjUPD8ILPZIo2LaLaSw' });
    expect(await read(call({ signature: `${signature} ${call().signature}` }))).toEqual(event);
  });

  it.each<[string, Partial<ReceivedWebhook>]>([
    ['another secret', { signature: call({}, { secret: 'whsec_AAAA9r8GKYqrTwjUPD8ILPZIo2LaLaSw' }).signature }],
    ['another body', { body: Buffer.from(JSON.stringify({ ...event, partyId: 'seller' })) }],
    ['the same body written otherwise', { body: Buffer.from(JSON.stringify(event, null, 1)) }],
    ['another id, to be taken for new', { id: 'msg_2' }],
    ['another time, to be taken for young', { timestamp: String(SECONDS + 1) }],
    ['a cut signature', { signature: 'v1,' }],
    ['another version', { signature: call().signature!.replace('v1,', 'v2,') }],
  ])('are refused with %s, and nothing of them is remembered', async (_, change) => {
    await expect(read(call(change))).rejects.toThrow(refused('forged'));
    expect(seen.size).toBe(0);
  });

  it.each([['late', SECONDS - 301], ['early', SECONDS + 301]])('are refused when they come too %s', async (reason, at) => {
    await expect(read(call({}, { at }))).rejects.toThrow(refused(reason));
    expect(seen.size).toBe(0);
  });

  it.each([SECONDS - 300, SECONDS + 300])('are taken at the edge of the time', async (at) => {
    expect(await read(call({}, { at }))).toEqual(event);
  });

  it.each<[string, Partial<ReceivedWebhook>]>([
    ['no id', { id: undefined }], ['no time', { timestamp: undefined }], ['no signature', { signature: undefined }], ['a time that is no number', { timestamp: '1e9' }], ['an id with a line break', { id: 'msg\n1' }],
    ['a very long body', { body: new Uint8Array(70_000) }],
  ])('are refused with %s', async (_, change) => {
    await expect(read(call(change))).rejects.toThrow(refused('headers'));
  });

  it.each<[string, object | string]>([
    ['an unknown event', { ...event, type: 'money-arrived' }], ['a field too many', { ...event, paid: true }], ['no hash', { ...event, documentSha256: '' }], ['no JSON', '{'], ['a NUL', '\u0000'],
  ])('are refused with %s, and may be sent again put right', async (_, content) => {
    await expect(read(call({}, { content }))).rejects.toThrow(refused('shape'));
    expect(seen.size).toBe(0);
  });

  it('are all refused without a secret', async () => {
    await expect(readWebhook(call(), { secret: undefined, now: NOW, remember })).rejects.toThrow(refused('no-secret'));
  });
});
