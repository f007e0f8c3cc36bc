import { Client, openMarket, type Market } from '../../support/index.js';
import { clientOf, collectMail, cookieOf, makeOrganisation, makePerson, PASSWORD, type Refusal, type Someone } from './people.js';

const DAY = 86_400_000;

describe('a session', () => {
  let market: Market;
  let client: Client;
  let person: Someone;

  beforeAll(async () => {
    market = await openMarket({ PUBLIC_URL: 'https://market.example' });
    client = clientOf(market);
    person = await makePerson(market, await makeOrganisation(market, 'enterprise'), 'firm');
  }, 120_000);
  afterAll(() => market?.close());

  const logIn = async (who = person) => {
    const answer = await client.post<{ accessToken: string }>('auth/login', { email: who.email, password: PASSWORD });
    return { token: answer.body.accessToken, cookie: cookieOf(answer).value, flags: cookieOf(answer).flags };
  };
  const refresh = async (cookie: string) => {
    const answer = await client.post<{ accessToken: string; code?: string }>('auth/refresh', undefined, { headers: { cookie: `luqiao_refresh=${cookie}` } });
    return { status: answer.status, code: answer.body.code, token: answer.body.accessToken, cookie: cookieOf(answer).value, flags: cookieOf(answer).flags };
  };
  const works = async (token: string) => (await client.as(token).get('me')).status === 200;

  it('keeps its refresh token where no script and no other site can use it', async () => {
    const { flags } = await logIn();
    expect(flags).toMatch(/; Path=\/api\/v1\/auth(;|$)/);
    expect(flags).toMatch(/; HttpOnly(;|$)/);
    expect(flags).toMatch(/; Secure(;|$)/);
    expect(flags).toMatch(/; SameSite=Strict(;|$)/);
    expect(new Date(/Expires=([^;]+)/.exec(flags)?.[1] ?? '').getTime() - market.clock.now().getTime()).toBeGreaterThan(13 * DAY);
  });

  it('is kept as a hash only', async () => {
    const { cookie } = await logIn();
    const rows = await market.database.sql<{ text: string }>('select row_to_json(t)::text as text from identity.refresh_token t');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.some(({ text }) => text.includes(cookie))).toBe(false);
  });

  it('is renewed by its cookie, which changes each time', async () => {
    const first = await logIn();
    const second = await refresh(first.cookie);
    expect(second.status).toBe(200);
    expect(second.cookie).not.toBe(first.cookie);
    expect(await works(second.token)).toBe(true);
    expect((await refresh(second.cookie)).status).toBe(200);
  });

  it('ends as a whole when a token is replayed, and that is on record', async () => {
    const stolen = await logIn();
    const honest = await refresh(stolen.cookie);
    market.clock.advance(11_000);
    const replay = await refresh(stolen.cookie);
    expect(replay).toMatchObject({ status: 401, code: 'identity.session-ended', cookie: '' });
    expect(replay.flags).toMatch(/Expires=Thu, 01 Jan 1970/);
    expect((await refresh(honest.cookie)).status).toBe(401);
    expect(await works(honest.token)).toBe(false);
    const entries = await market.database.sql(`select act from platform.audit_entry where aggregate_type = 'account' and aggregate_id = $1 and act = 'end-replayed-session'`, [person.id]);
    expect(entries).toHaveLength(1);
  });

  it('ends when a token two generations old comes back, however soon', async () => {
    const first = await logIn();
    const second = await refresh(first.cookie);
    const third = await refresh(second.cookie);
    expect((await refresh(first.cookie)).status).toBe(401);
    expect((await refresh(third.cookie)).status).toBe(401);
  });

  it('logs an honest person out by no reload and no second tab', async () => {
    const first = await logIn();
    const [one, other] = await Promise.all([refresh(first.cookie), refresh(first.cookie)]);
    expect([one.status, other.status]).toEqual([200, 200]);
    market.clock.advance(9_000);
    const reloaded = await refresh(first.cookie);
    expect(reloaded.status).toBe(200);
    market.clock.advance(600_000);
    expect((await refresh(reloaded.cookie)).status).toBe(200);
    // The sibling that nobody used is of the generation before by now: whoever brings it later has taken it.
    market.clock.advance(11_000);
    expect((await refresh(one.cookie)).status).toBe(401);
  });

  it('runs out after fourteen days without use, and lives on with it', async () => {
    const first = await logIn();
    market.clock.advance(13 * DAY);
    const second = await refresh(first.cookie);
    expect(second.status).toBe(200);
    market.clock.advance(13 * DAY);
    const third = await refresh(second.cookie);
    expect(third.status).toBe(200);
    market.clock.advance(14 * DAY + 1);
    expect((await refresh(third.cookie)).status).toBe(401);
    expect(await works(third.token)).toBe(false);
  });

  it('ends by logging out, with the cookie alone too', async () => {
    const one = await logIn();
    const out = await client.as(one.token).post('auth/logout');
    expect(out.status).toBe(204);
    expect(cookieOf(out).flags).toMatch(/Expires=Thu, 01 Jan 1970/);
    expect(await works(one.token)).toBe(false);
    expect((await refresh(one.cookie)).status).toBe(401);
    const other = await logIn();
    await client.post('auth/logout', undefined, { headers: { cookie: `luqiao_refresh=${other.cookie}` } });
    expect(await works(other.token)).toBe(false);
  });

  it.each(['', 'rubbish', 'x'.repeat(5_000)])('does not come from the cookie "%.10s"', async (cookie) => {
    expect(await refresh(cookie)).toMatchObject({ status: 401, code: 'identity.session-ended' });
  });

  it('of another device ends when the password changes; one\'s own goes on', async () => {
    const someone = await makePerson(market, person.organisationId, 'firm');
    const mails = collectMail(market.api);
    const here = await logIn(someone);
    const elsewhere = await logIn(someone);
    const change = (body: object) => client.as(here.token).post<Refusal>('auth/password', body);
    const wrong = await change({ currentPassword: 'not-this-one', newPassword: 'neu-Xq7-am-Ufer' });
    expect([wrong.status, wrong.body.errors[0]?.path]).toEqual([422, '/currentPassword']);
    const short = await change({ currentPassword: PASSWORD, newPassword: 'kurz' });
    expect([short.status, short.body.errors[0]?.path, short.body.errors[0]?.code]).toEqual([422, '/newPassword', 'identity.password-length']);
    expect(await works(elsewhere.token)).toBe(true);
    expect((await change({ currentPassword: PASSWORD, newPassword: 'neu-Xq7-am-Ufer' })).status).toBe(204);
    expect([await works(here.token), await works(elsewhere.token), (await refresh(elsewhere.cookie)).status]).toEqual([true, false, 401]);
    expect(mails.filter(({ to, kind }) => to === someone.email && kind === 'password-changed')).toHaveLength(1);
    expect((await client.post('auth/login', { email: someone.email, password: PASSWORD })).status).toBe(401);
  });

  it('lets nobody guess the current password', async () => {
    const someone = await makePerson(market, person.organisationId, 'firm');
    const { token } = await logIn(someone);
    const guess = async () => (await client.as(token).post('auth/password', { currentPassword: 'not-this-one', newPassword: 'neu-Xq7-am-Ufer' })).status;
    expect([await guess(), await guess(), await guess(), await guess()]).toEqual([422, 422, 422, 429]);
  });
});
