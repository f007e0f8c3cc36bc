import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { LightMyRequestResponse } from 'fastify';

export interface Answer<T = Record<string, never>> {
  readonly status: number;
  readonly body: T;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly raw: LightMyRequestResponse;
}

export interface Wish {
  readonly body?: unknown;
  readonly query?: Record<string, string>;
  readonly headers?: Record<string, string>;
}

/** Speaks to an api without a socket, as one person or as nobody. */
export class Client {
  constructor(private readonly api: NestFastifyApplication, readonly token?: string) {}

  as(token: string): Client {
    return new Client(this.api, token);
  }

  get<T = never>(path: string, wish: Wish = {}): Promise<Answer<T>> { return this.send('GET', path, wish); }
  post<T = never>(path: string, body?: unknown, wish: Wish = {}): Promise<Answer<T>> { return this.send('POST', path, { ...wish, body }); }
  put<T = never>(path: string, body?: unknown, wish: Wish = {}): Promise<Answer<T>> { return this.send('PUT', path, { ...wish, body }); }
  patch<T = never>(path: string, body?: unknown, wish: Wish = {}): Promise<Answer<T>> { return this.send('PATCH', path, { ...wish, body }); }
  delete<T = never>(path: string, wish: Wish = {}): Promise<Answer<T>> { return this.send('DELETE', path, wish); }

  async send<T>(method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, { body, query, headers }: Wish): Promise<Answer<T>> {
    const raw = await this.api.inject({
      method, url: path.startsWith('/') ? path : `/api/v1/${path}`, ...(query && { query }),
      headers: { ...(this.token && { authorization: `Bearer ${this.token}` }), ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { payload: typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body) }),
    });
    const isJson = String(raw.headers['content-type'] ?? '').includes('json');
    return { status: raw.statusCode, body: (isJson ? raw.json() : raw.body) as T, headers: raw.headers, raw };
  }

  async logIn(email: string, password: string): Promise<Client> {
    const { status, body } = await this.post<{ accessToken: string }>('auth/login', { email, password });
    if (status !== 200) throw new Error(`log-in of ${email} answered ${status} ${JSON.stringify(body)}`);
    return this.as(body.accessToken);
  }
}
