import { createHmac, randomBytes } from 'node:crypto';
import { newId } from '@app/kernel';
import type { Client } from '../../support/index.js';
import type { Refusal } from './deal-desk.js';

/** Calls as a signing service makes them (Standard Webhooks 1.0), written here anew and not by the product's own code. */
export function call(client: Client, clock: { now(): Date }) {
  const key = randomBytes(32);
  const post = (body: object, { late = 0, id = newId(), by = key }: { late?: number; id?: string; by?: Buffer } = {}) => {
    const payload = JSON.stringify(body);
    const timestamp = String(Math.floor(clock.now().getTime() / 1_000) - late);
    const signature = `v1,${createHmac('sha256', by).update(`${id}.${timestamp}.${payload}`).digest('base64')}`;
    return client.post<Refusal>('e-signature/webhooks', payload, { headers: { 'content-type': 'application/json', 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature } });
  };
  return { secret: `whsec_${key.toString('base64')}`, hear: post, forged: (body: object) => post(body, { by: randomBytes(32) }) };
}
