import { ContractRegistry, type RegistryFiling } from '../application/ports.js';
import { RegistryFailure } from '../domain/registration/registry-answer.js';

/** No system is set up: people file on paper or at the province's site and enter what comes back. */
export class ByHandRegistry extends ContractRegistry {
  readonly provincial = false;

  file(): Promise<unknown> {
    return Promise.reject(new RegistryFailure('unreachable'));
  }
}

const MOST_BYTES = 64 * 1024;

/**
 * The system of a province over HTTP: `PUT {url}/filings/{id}` with the application as JSON and the id as Idempotency-Key, so that
 * asking again is filing again. Its own interface is nowhere published; this is ours, and a province gets an adapter of its own.
 */
export class HttpContractRegistry extends ContractRegistry {
  readonly provincial = true;

  constructor(private readonly settings: { readonly url: string; readonly token: string | undefined; readonly timeoutMs: number }) {
    super();
  }

  async file(filing: RegistryFiling): Promise<unknown> {
    const { url, token, timeoutMs } = this.settings;
    try {
      const answer = await fetch(`${url.replace(/\/$/, '')}/filings/${filing.id}`, {
        method: 'PUT', body: JSON.stringify(filing), redirect: 'error', signal: AbortSignal.timeout(timeoutMs),
        headers: { 'content-type': 'application/json', accept: 'application/json', 'idempotency-key': filing.id, ...(token && { authorization: `Bearer ${token}` }) },
      });
      const text = await answer.text();
      if (!answer.ok || text.length > MOST_BYTES) throw new RegistryFailure('unreachable');
      return parsed(text);
    } catch (error) {
      // neither its words nor its address belong into a log
      throw error instanceof RegistryFailure ? error : new RegistryFailure('unreachable');
    }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RegistryFailure('not-understood');
  }
}
