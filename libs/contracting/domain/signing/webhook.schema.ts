import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const partyId = z.string().min(1).max(100);

/** What a provider may tell about an envelope. Facts only: what follows from one is looked up with `status`, never taken from here. */
export const signatureWebhook = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('signer-signed'), envelopeId: z.string().min(1).max(100), partyId, documentSha256: sha256, at: z.iso.datetime({ offset: true }) }),
  z.strictObject({ type: z.literal('signer-declined'), envelopeId: z.string().min(1).max(100), partyId, at: z.iso.datetime({ offset: true }) }),
  z.strictObject({ type: z.literal('envelope-completed'), envelopeId: z.string().min(1).max(100), documentSha256: sha256, at: z.iso.datetime({ offset: true }) }),
  z.strictObject({ type: z.literal('envelope-expired'), envelopeId: z.string().min(1).max(100), at: z.iso.datetime({ offset: true }) }),
]);
export type SignatureWebhook = z.infer<typeof signatureWebhook>;

/** Names of the headers, as Standard Webhooks 1.0 has them. */
export const WEBHOOK_HEADERS = { id: 'webhook-id', timestamp: 'webhook-timestamp', signature: 'webhook-signature' } as const;

export interface ReceivedWebhook {
  readonly id: string | undefined;
  /** Seconds since 1970, in digits. */
  readonly timestamp: string | undefined;
  /** One or more of `v1,<base64>`, apart by spaces. */
  readonly signature: string | undefined;
  /** The bytes as they came: what was parsed and written again has another signature. */
  readonly body: Uint8Array;
}

export type WebhookRefusal = 'no-secret' | 'headers' | 'forged' | 'late' | 'early' | 'repeated' | 'shape';

/** The call is not believed. Nothing was done and nothing is remembered of it, but for a repeated one. */
export class WebhookRefused extends Error {
  constructor(readonly reason: WebhookRefusal) {
    super(`webhook refused: ${reason}`);
    this.name = 'WebhookRefused';
  }
}
