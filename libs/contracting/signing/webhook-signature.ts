import { createHmac, timingSafeEqual } from 'node:crypto';
import { signatureWebhook, WebhookRefused, type ReceivedWebhook, type SignatureWebhook } from '../domain/signing/webhook.schema.js';

/** How far the clock of the provider may be off, in seconds, both ways. */
const TOLERANCE_SECONDS = 300;
const MOST_BYTES = 64 * 1024;
const PREFIX = 'whsec_';

/** The HMAC-SHA256 of Standard Webhooks 1.0 (github.com/standard-webhooks): over id, timestamp and body, apart by dots. Gives `v1,<base64>`. */
export function webhookSignature(secret: string, id: string, timestamp: string, body: Uint8Array): string {
  const key = Buffer.from(secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : secret, 'base64');
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest('base64')}`;
}

/** A provider that changes its secret sends one signature for each for a while. */
function signedBy(secret: string, id: string, timestamp: string, body: Uint8Array, given: string): boolean {
  const wanted = Buffer.from(webhookSignature(secret, id, timestamp, body));
  let found = false;
  for (const one of given.split(' ')) {
    const candidate = Buffer.from(one);
    // no early end: how long it takes tells nothing
    if (candidate.length === wanted.length && timingSafeEqual(candidate, wanted)) found = true;
  }
  return found;
}

export interface WebhookCheck {
  /** E_SIGNATURE_WEBHOOK_SECRET. Without one no call is believed. */
  readonly secret: string | undefined;
  readonly now: Date;
  /**
   * Keeps the id of a call until the given moment and says whether it is new. Belongs into the transaction of what follows from the
   * call, under a unique key: where that fails the provider may try again.
   */
  remember(id: string, until: Date): Promise<boolean>;
}

/** What the provider tells, once it is sure that it was the provider, just now and for the first time. Rejects with WebhookRefused. */
export async function readWebhook({ id, timestamp, signature, body }: ReceivedWebhook, { secret, now, remember }: WebhookCheck): Promise<SignatureWebhook> {
  if (!secret) throw new WebhookRefused('no-secret');
  if (!id || !/^[\x21-\x7e]{1,200}$/.test(id) || !timestamp || !/^\d{1,12}$/.test(timestamp) || !signature || signature.length > 2_000) throw new WebhookRefused('headers');
  if (body.byteLength > MOST_BYTES) throw new WebhookRefused('headers');
  // before anything else is believed, its time too
  if (!signedBy(secret, id, timestamp, body, signature)) throw new WebhookRefused('forged');
  const seconds = Number(timestamp);
  const nowSeconds = Math.floor(now.getTime() / 1_000);
  if (nowSeconds - seconds > TOLERANCE_SECONDS) throw new WebhookRefused('late');
  if (seconds - nowSeconds > TOLERANCE_SECONDS) throw new WebhookRefused('early');
  const webhook = signatureWebhook.safeParse(parse(body));
  if (!webhook.success) throw new WebhookRefused('shape');
  // longer than the same call could pass the check of its time
  if (!await remember(id, new Date((seconds + 2 * TOLERANCE_SECONDS) * 1_000))) throw new WebhookRefused('repeated');
  return webhook.data;
}

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}
