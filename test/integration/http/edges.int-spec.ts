import { achievementDraft } from '@app/listing/testing';
import { newId } from '@app/kernel';
import { Client, openMarket, somebody, type Answer, type Market } from '../../support/index.js';

interface Problem { code: string; status: number; detail: string; requestId: string; texts: Record<string, string>; errors: { path: string; code: string }[] }

describe('bad input at the edge', () => {
  let market: Market;
  let office: Client;
  let nobody: Client;
  beforeAll(async () => {
    market = await openMarket();
    office = (await somebody(market, ['tto'])).client;
    nobody = new Client(market.api);
  }, 60_000);
  afterAll(() => market.close());

  const draft = (change: Record<string, unknown>) => office.post<Problem>('achievements', achievementDraft(change));
  const listings = async (): Promise<number> => (await market.database.sql<{ n: number }>('select count(*)::int as n from listing.achievement'))[0]!.n;
  const refused = ({ status, body, headers }: Answer<Problem>) => {
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    return { status, code: body.code, paths: body.errors.map(({ path }) => path) };
  };

  it('changes nothing and names the field', async () => {
    const before = await listings();
    expect(refused(await office.post<Problem>('achievements', '{"kind":'))).toEqual({ status: 400, code: 'http.malformed-body', paths: [] });
    expect(refused(await draft({ title: 'x'.repeat(5_000_000) }))).toEqual({ status: 413, code: 'http.too-large', paths: [] });
    expect(refused(await draft({ title: '带空字符\u0000的标题' }))).toEqual({ status: 400, code: 'http.invalid-input', paths: ['/title'] });
    expect(refused(await draft({ publicText: '半个字符\ud800' }))).toEqual({ status: 400, code: 'http.invalid-input', paths: ['/publicText'] });
    expect(refused(await draft({ nonsense: 1 }))).toEqual({ status: 400, code: 'http.invalid-input', paths: ['/nonsense'] });
    expect(refused(await draft({ expectedPriceFen: '30000000' }))).toEqual({ status: 400, code: 'http.invalid-input', paths: ['/expectedPriceFen'] });
    expect(refused(await draft({ expectedPriceFen: 1.5 }))).toEqual({ status: 400, code: 'http.invalid-input', paths: ['/expectedPriceFen'] });
    expect(refused(await draft({ trl: 11 }))).toEqual({ status: 400, code: 'http.invalid-input', paths: ['/trl'] });
    expect(refused(await office.post<Problem>('achievements', 'kind,invention', { headers: { 'content-type': 'text/csv' } }))).toMatchObject({ status: 415 });
    expect(refused(await office.post<Problem>('achievements', achievementDraft(), { headers: { 'idempotency-key': 'with space' } }))).toMatchObject({ status: 400, code: 'http.invalid-input' });
    expect(refused(await office.get<Problem>('achievements', { query: { limit: 'many' } }))).toMatchObject({ status: 400, paths: ['/limit'] });
    expect(refused(await office.get<Problem>('achievements', { query: { cursor: 'forged' } }))).toMatchObject({ status: 400 });
    expect(await listings()).toBe(before);
    expect((await draft({})).status).toBe(201);
    expect(await listings()).toBe(before + 1);
  });

  it('speaks the language that is asked for', async () => {
    const [english, chinese, other] = await Promise.all(['en-GB,en;q=0.9', 'zh-CN', 'de'].map((language) => nobody.get<Problem>('me', { headers: { 'accept-language': language } })));
    expect(english!.body.detail).toBe('Log in first.');
    expect(chinese!.body.detail).toBe('请先登录。');
    expect(other!.body.detail).toBe('请先登录。');
    expect(english!.body.texts).toEqual(chinese!.body.texts);
    expect([english!.headers['content-language'], chinese!.headers['content-language']]).toEqual(['en', 'zh-CN']);
  });

  it('answers an address that is none with a problem, whatever it looks like', async () => {
    for (const path of ['/api/v1/nothing', '/api/', '/api/v1/achievements/x/y/z', '/api/v1/achievements/%2e%2e%2f']) expect(refused(await nobody.get<Problem>(path))).toMatchObject({ status: path.includes('%2e') ? 400 : 404 });
    for (const path of [`/api/v1/achievements/${'x'.repeat(2_000)}`, '/api/v1/achievements/%zz', '/api/v1/achievements/%']) {
      expect(refused(await nobody.send<Problem>('PUT', path, {}))).toMatchObject({ status: 400, code: 'http.bad-request' });
      expect([400, 404]).toContain(refused(await nobody.get<Problem>(path)).status);
    }
    expect(refused(await nobody.send<Problem>('PUT', '/api/v1/market/summary', {}))).toMatchObject({ status: 404 });
  });

  it('sends headers that keep a browser safe, and does not say what it runs on', async () => {
    for (const { headers } of [await nobody.get('market/summary'), await nobody.get('me'), await nobody.get('/api/v1/nothing'), await nobody.get('/api/openapi.json')]) {
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain(`default-src 'self'`);
      expect(policy).toContain(`frame-ancestors 'none'`);
      expect(policy).toContain(`object-src 'none'`);
      expect(/script-src[^;]*unsafe/.test(policy)).toBe(false);
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
      expect(headers).not.toHaveProperty('x-powered-by');
      expect(headers).not.toHaveProperty('server');
    }
  });

  it('echoes a request id that is one, and makes its own otherwise', async () => {
    const id = newId();
    const given = await nobody.get<Problem>('me', { headers: { 'x-request-id': id } });
    expect([given.headers['x-request-id'], given.body.requestId]).toEqual([id, id]);
    for (const wrong of ['1', '<script>', `${id}x`, 'a'.repeat(300)]) {
      const { headers, body } = await nobody.get<Problem>('me', { headers: { 'x-request-id': wrong } });
      expect(headers['x-request-id']).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/);
      expect(body.requestId).toBe(headers['x-request-id']);
    }
  });
});

describe('too many requests', () => {
  const LIMIT = 5;
  let market: Market;
  afterEach(() => market.close());
  const statuses = async (times: number, address: (i: number) => Record<string, string>): Promise<Answer<Problem>[]> => {
    const client = new Client(market.api);
    const answers: Answer<Problem>[] = [];
    for (let i = 0; i < times; i += 1) answers.push(await client.get<Problem>('market/summary', { headers: address(i) }));
    return answers;
  };

  it('are answered 429 with the seconds to wait, and an invented X-Forwarded-For changes nothing', async () => {
    market = await openMarket({ RATE_LIMIT: String(LIMIT) });
    const answers = await statuses(LIMIT + 3, (i) => ({ 'x-forwarded-for': `203.0.113.${i}` }));
    expect(answers.map(({ status }) => status)).toEqual([...Array<number>(LIMIT).fill(200), 429, 429, 429]);
    const { headers, body } = answers.at(-1)!;
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(body.code).toBe('http.too-many-requests');
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(headers['retry-after'])).toBeLessThanOrEqual(60);
    expect((await new Client(market.api).get('/livez')).status).toBe(200);
    expect((await new Client(market.api).get('/readyz')).body).toEqual({ ok: true, checks: expect.objectContaining({ database: 'ok' }) as object });
    const figures = await new Client(market.api).get<string>('/metrics');
    expect([figures.status, figures.headers['content-type']]).toEqual([200, expect.stringContaining('text/plain')]);
    expect(figures.body).toMatch(/^outbox_waiting_events \d+$/m);
    expect(figures.body).toMatch(/^http_request_duration_seconds_count\{method="GET",route="[^"]+",status="429"\} 3$/m);
  }, 60_000);

  it('are counted for each client behind a proxy that is trusted, by the last address only', async () => {
    market = await openMarket({ RATE_LIMIT: String(LIMIT), TRUST_PROXY: '1' });
    expect((await statuses(2 * LIMIT, (i) => ({ 'x-forwarded-for': `203.0.113.${i % 2}` }))).map(({ status }) => status)).toEqual(Array<number>(2 * LIMIT).fill(200));
    expect((await statuses(LIMIT + 1, (i) => ({ 'x-forwarded-for': `198.51.100.${i}, 192.0.2.7` }))).at(-1)!.status).toBe(429);
  }, 60_000);
});
