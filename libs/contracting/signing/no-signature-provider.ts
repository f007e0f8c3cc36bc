import { ESignatureError, ESignatureProvider, type EnvelopeStatus, type SignAnswer } from '../domain/signing/e-signature.js';
import type { SignedDocumentFinding } from '../domain/signing/findings.js';

/** Where no provider is bound nothing is sent or signed, and everybody hears why. */
export class NoSignatureProvider extends ESignatureProvider {
  readonly name = 'none';
  readonly simulated = false;
  prepare(): Promise<EnvelopeStatus> { return none(); }
  sign(): Promise<SignAnswer> { return none(); }
  status(): Promise<EnvelopeStatus> { return none(); }
  document(): Promise<Uint8Array> { return none(); }
  verify(): Promise<SignedDocumentFinding> { return none(); }
}

const none = (): Promise<never> => Promise.reject(ESignatureError.refused('no-provider'));
