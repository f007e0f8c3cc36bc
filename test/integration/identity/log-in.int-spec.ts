import { createHmac } from 'node:crypto';
import { Passwords } from '@app/identity/testing';
import type { IdentityMessage } from '@app/identity';
import { Client, eventually, openMarket, type Market } from '../../support/index.js';
import { clientOf, collectMail, from, makeOrganisation, makePerson, PASSWORD, tokenIn, type Refusal, type Someone } from './people.js';

const MINUTE = 60_000;

describe('logging in', () => {
  let market: Market;
  let client: Client;
  let person: Someone;
  const logIn = (email: string, password: string, address: string) => client.post<Refusal & { accessToken: string }>('auth/login', { email, password }, from(address));

  beforeAll(async () => {
    market = await openMarket({ TRUST_PROXY: '1' });
    client = clientOf(market);
    person = await makePerson(market, await makeOrganisation(market, 'enterprise'), 'firm');
  }, 120_000);
  afterAll(() => market?.close());

  it('answers with a token and the user, however the address is written', async () => {
    const { status, body } = await client.post<{ accessToken: string; expiresInSeconds: number; user: object }>('auth/login', { email: ` ${person.email.toUpperCase()} `, password: PASSWORD }, from('10.0.0.1'));
    expect(status).toBe(200);
    expect(body.expiresInSeconds).toBe(900);
    expect(body.user).toMatchObject({ id: person.id, email: person.email, roles: ['firm'], organisation: { id: person.organisationId, type: 'enterprise', state: 'verified' } });
    const me = await client.as(body.accessToken).get<{ permissions: string[] }>('me');
    expect(me.status).toBe(200);
    expect(me.body.permissions).toContain('identity.colleague.invite');
    expect(me.body.permissions).not.toContain('identity.organisation.verify');
  });

  it('gives one answer for an unknown address, a wrong password, an unconfirmed and a disabled account, after the same work', async () => {
    const organisationId = person.organisationId;
    const disabled = await makePerson(market, organisationId, 'firm');
    const waiting = await makePerson(market, organisationId, 'firm');
    await market.database.sql(`update identity.account set state = 'disabled' where id = $1`, [disabled.id]);
    await market.database.sql(`alter table identity.account disable trigger legal_transition`);
    await market.database.sql(`update identity.account set state = 'unverified' where id = $1`, [waiting.id]);
    await market.database.sql(`alter table identity.account enable trigger legal_transition`);
    const verify = vi.spyOn(market.api.get(Passwords, { strict: false }), 'verify');
    const answers = [
      await logIn('nobody@people.example', PASSWORD, '10.0.1.1'), await logIn(person.email, 'wrong-password-9', '10.0.1.2'),
      await logIn(disabled.email, PASSWORD, '10.0.1.3'), await logIn(waiting.email, PASSWORD, '10.0.1.4'),
    ];
    const worked = verify.mock.calls.length;
    verify.mockRestore();
    expect(worked).toBe(4);
    const shown = answers.map(({ status, body, headers }) => {
      const { requestId: _, ...rest } = body as unknown as Record<string, unknown>;
      return { status, rest, cookie: headers['set-cookie'] };
    });
    expect(shown[0]).toMatchObject({ status: 401, rest: { code: 'identity.login-refused' }, cookie: undefined });
    for (const other of shown.slice(1)) expect(other).toEqual(shown[0]);
  });

  it('slows down, then locks, alike for a known and an unknown address; the lock runs out', async () => {
    const victim = await makePerson(market, person.organisationId, 'firm');
    const history = async (email: string, address: string) => {
      const seen: (string | number)[] = [];
      for (let round = 0; round < 10; round += 1) {
        const refused = await logIn(email, 'wrong-password-9', `${address}.${round}`);
        seen.push(refused.status);
        if (round < 2) continue;
        const slowed = await logIn(email, PASSWORD, `${address}.100`);
        seen.push(slowed.body.code, Number(slowed.body.params['seconds']), Number(slowed.headers['retry-after']));
        if (round < 9) market.clock.advance(Number(slowed.body.params['seconds']) * 1_000);
      }
      return seen;
    };
    const known = await history(victim.email, '10.1.1');
    const lockedAt = market.clock.now().getTime();
    expect(known).toEqual([401, 401, ...[1, 2, 4, 8, 16, 32, 64, 1_800].flatMap((seconds) => [401, 'identity.login-slowed', seconds, seconds])]);
    market.clock.advance(1_800_000 - (market.clock.now().getTime() - lockedAt) + 1_000);
    expect((await logIn(victim.email, PASSWORD, '10.1.2.1')).status).toBe(200);
    expect(await history('unknown@people.example', '10.1.3')).toEqual(known);
  });

  it('counts tries at once one by one', async () => {
    const victim = await makePerson(market, person.organisationId, 'firm');
    const answers = await Promise.all(Array.from({ length: 12 }, (_, index) => logIn(victim.email, `wrong-password-${index}`, `10.2.1.${index}`)));
    const looked = answers.filter(({ status }) => status === 401).length;
    expect(looked).toBe(3);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(9);
  });

  it('slows down one network that tries many addresses', async () => {
    const codes: number[] = [];
    for (let index = 0; index < 31; index += 1) codes.push((await logIn(`someone${index}@people.example`, 'wrong-password-9', '10.3.0.1')).status);
    expect(codes.slice(0, 30)).toEqual(Array.from({ length: 30 }, () => 401));
    expect(codes[30]).toBe(429);
    expect((await logIn(person.email, PASSWORD, '10.3.0.2')).status).toBe(200);
  });

  it('tells the owner of a lock by mail, and a new password by mail lifts it', async () => {
    const victim = await makePerson(market, person.organisationId, 'firm');
    const mails: IdentityMessage[] = collectMail(await market.work());
    collectMail(market.api, mails);
    for (let round = 0; round < 10; round += 1) {
      await logIn(victim.email, 'wrong-password-9', `10.4.1.${round}`);
      if (round < 9) market.clock.advance(65_000);
    }
    expect((await logIn(victim.email, PASSWORD, '10.4.2.1')).status).toBe(429);
    const of = (kind: string) => mails.filter((mail) => mail.to === victim.email && mail.kind === kind);
    await eventually(async () => of('account-locked').length === 1);

    const asked = await client.post('auth/password/forgotten', { email: victim.email }, from('10.4.2.1'));
    const unknown = await client.post('auth/password/forgotten', { email: 'nobody-at-all@people.example' }, from('10.4.2.1'));
    expect([asked.status, asked.body]).toEqual([202, { mailSent: true }]);
    expect([unknown.status, unknown.body]).toEqual([asked.status, asked.body]);
    // the mail is seen here before the transaction that made its link has ended
    await eventually(async () => (await market.database.sql(`select 1 from identity.mail_link l join identity.account a on a.id = l.account_id where a.email = $1 and l.purpose = 'reset-password'`, [victim.email])).length === 1);
    const token = tokenIn(of('reset-password')[0]);
    const weak = await client.post<Refusal>('auth/password/reset', { token, newPassword: 'password2026' });
    expect(weak.body.errors).toMatchObject([{ path: '/newPassword', code: 'identity.password-common' }]);
    expect((await client.post('auth/password/reset', { token, newPassword: 'neu-Xq7-am-Ufer' })).status).toBe(204);
    expect((await client.post<Refusal>('auth/password/reset', { token, newPassword: 'neu-Xq7-am-Ufer' })).body.code).toBe('identity.link-invalid');
    expect((await logIn(victim.email, 'neu-Xq7-am-Ufer', '10.4.2.2')).status).toBe(200);
    expect(of('password-changed')).toHaveLength(1);
    expect(mails.some(({ to }) => to === 'nobody-at-all@people.example')).toBe(false);
  });

  it('sends one recovery mail a minute, and a link lasts an hour', async () => {
    const forgetful = await makePerson(market, person.organisationId, 'firm');
    const mails = collectMail(await market.work());
    const of = () => mails.filter((mail) => mail.to === forgetful.email);
    const ask = () => client.post('auth/password/forgotten', { email: forgetful.email });
    await ask();
    await eventually(async () => of().length === 1);
    await ask();
    market.clock.advance(MINUTE);
    await ask();
    await eventually(async () => of().length === 2);
    market.clock.advance(60 * MINUTE);
    expect((await client.post<Refusal>('auth/password/reset', { token: tokenIn(of()[1]), newPassword: 'neu-Xq7-am-Ufer' })).body.code).toBe('identity.link-invalid');
  });

  it('believes no token but its own', async () => {
    const { body } = await logIn(person.email, PASSWORD, '10.5.0.1');
    const [, payload = ''] = body.accessToken.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
    const make = (header: object, content: object, secret: string, algorithm = 'sha256') => {
      const text = [header, content].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
      return `${text}.${secret === '' ? '' : createHmac(algorithm, secret).update(text).digest('base64url')}`;
    };
    const hs256 = { alg: 'HS256', typ: 'JWT' };
    const secret = market.config.jwtSecret;
    const now = Math.floor(Date.now() / 1_000);
    expect((await client.as(make(hs256, claims, secret)).get('me')).status).toBe(200);
    const forged: Record<string, string> = {
      'alg none': make({ alg: 'none', typ: 'JWT' }, claims, ''),
      'alg none with a signature': make({ alg: 'none', typ: 'JWT' }, claims, secret),
      'another algorithm': make({ alg: 'HS512', typ: 'JWT' }, claims, secret, 'sha512'),
      'another secret': make(hs256, claims, 'f'.repeat(64)),
      expired: make(hs256, { ...claims, iat: now - 1_000, exp: now - 1 }, secret),
      'not yet': make(hs256, { ...claims, nbf: now + 600 }, secret),
      'another issuer': make(hs256, { ...claims, iss: 'elsewhere' }, secret),
      'another person': make(hs256, { ...claims, sub: '01890000-0000-7000-8000-000000000000' }, secret),
      'another session': make(hs256, { ...claims, sid: '01890000-0000-7000-8000-000000000000' }, secret),
      'no session': make(hs256, { ...claims, sid: undefined }, secret),
      'changed payload': body.accessToken.replace(payload, Buffer.from(JSON.stringify({ ...claims, exp: now + 9_999 })).toString('base64url')),
      rubbish: 'a.b.c',
    };
    for (const [what, token] of Object.entries(forged)) expect([what, (await client.as(token).get('me')).status]).toEqual([what, 401]);
  });
});
