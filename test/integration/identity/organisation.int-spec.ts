import { organisationMoved } from '@app/events';
import { Client, openMarket, type Market } from '../../support/index.js';
import { clientOf, collectMail, freshCode, makeOrganisation, makePerson, PASSWORD, tokenIn, type Refusal } from './people.js';
import type { IdentityMessage } from '@app/identity';

interface Organisation { id: string; state: string; version: number; uscc: string; stateReason: string | null; verifiedAt: string | null; nextActs: { act: string; needsReason: boolean; blockedBy: { code: string }[] }[] }

describe('an organisation', () => {
  let market: Market;
  let nobody: Client;
  let officer: Client;
  let officerOrganisation: string;
  let mails: IdentityMessage[];
  let serial = 0;

  beforeAll(async () => {
    market = await openMarket();
    nobody = clientOf(market);
    mails = collectMail(market.api);
    officerOrganisation = await makeOrganisation(market, 'authority');
    officer = await nobody.logIn((await makePerson(market, officerOrganisation, 'bureau_officer')).email, PASSWORD);
  }, 120_000);
  afterAll(() => market?.close());

  const registration = (organisation: object = {}, person: object = {}) => {
    serial += 1;
    return {
      email: `new${serial}@firm.example`, password: PASSWORD, name: '新人', ...person,
      organisation: { uscc: freshCode(), type: 'enterprise', nameZh: `新企业${serial}`, region: '430000', ...organisation },
    };
  };
  const mailTo = (email: string, kind: string) => mails.filter((mail) => mail.to === email && mail.kind === kind);
  const join = async (body = registration()) => {
    expect((await nobody.post('auth/register', body)).status).toBe(202);
    expect((await nobody.post('auth/verify', { token: tokenIn(mailTo(body.email, 'verify-email')[0]) })).status).toBe(204);
    const client = await nobody.logIn(body.email, PASSWORD);
    const { body: me } = await client.get<{ organisation: { id: string } }>('me');
    return { client, id: me.organisation.id, body };
  };
  const act = (client: Client, id: string, name: string, body: object) => client.post<Organisation & Refusal>(`organisations/${id}/acts/${name}`, body);
  const events = async (id: string) => (await market.database.sql<{ payload: { act: string } }>(
    'select payload from platform.outbox_event where type = $1 and aggregate_id = $2 order by seq', [organisationMoved.type, id])).map(({ payload }) => payload.act);

  it('comes with its first person, who confirms the address before the first log-in', async () => {
    const body = registration();
    const answer = await nobody.post('auth/register', body);
    expect([answer.status, answer.body]).toEqual([202, { mailSent: true }]);
    expect((await nobody.post('auth/login', { email: body.email, password: PASSWORD })).status).toBe(401);
    const [mail] = mailTo(body.email, 'verify-email');
    expect(mail).toMatchObject({ locale: 'zh-CN', subject: '请确认您的邮箱' });
    expect(mail?.text).toContain(`/verify?token=${tokenIn(mail)}`);
    const kept = await market.database.sql<{ text: string }>('select row_to_json(l)::text as text from identity.mail_link l');
    expect(kept.some(({ text }) => text.includes(tokenIn(mail)))).toBe(false);
    expect((await nobody.post<Refusal>('auth/verify', { token: 'x'.repeat(43) })).body.code).toBe('identity.link-invalid');
    expect((await nobody.post<Refusal>('invitations/accept', { token: tokenIn(mail), password: PASSWORD })).body.code).toBe('identity.link-invalid');
    expect((await nobody.post('auth/verify', { token: tokenIn(mail) })).status).toBe(204);
    expect((await nobody.post('auth/verify', { token: tokenIn(mail) })).status).toBe(422);
    const me = await (await nobody.logIn(body.email, PASSWORD)).get('me');
    expect(me.body).toMatchObject({ roles: ['firm'], organisation: { state: 'unverified', nameZh: body.organisation.nameZh } });
  });

  it.each([
    ['a wrong check character', { uscc: '91350100M000100Y44' }, '/organisation/uscc', 'identity.uscc-check-digit'],
    ['a code of the wrong form', { uscc: '9135' }, '/organisation/uscc', 'identity.uscc-malformed'],
    ['an unknown region', { region: '999999' }, '/organisation/region', 'identity.region-unknown'],
    ['an authority', { type: 'authority' }, '/organisation/type', 'identity.authority-not-self-registered'],
  ])('is refused with %s', async (_, organisation, path, code) => {
    const body = registration(organisation);
    const { status, body: refusal } = await nobody.post<Refusal>('auth/register', body);
    expect([status, refusal.errors.map((error) => [error.path, error.code])]).toEqual([422, [[path, code]]]);
    expect(mailTo(body.email, 'verify-email')).toEqual([]);
  });

  it('names every broken rule at once, and shape before rules', async () => {
    const broken = await nobody.post<Refusal>('auth/register', registration({ uscc: '91350100M000100Y44', region: 'x' }, { password: 'kurz' }));
    expect(broken.body.errors.map(({ path }) => path)).toEqual(['/organisation/uscc', '/organisation/region', '/password']);
    const shape = await nobody.post<Refusal>('auth/register', { ...registration(), email: 'no-address', extra: 1 });
    expect([shape.status, shape.body.code, shape.body.errors.map(({ path }) => path).sort()]).toEqual([400, 'http.invalid-input', ['/email', '/extra']]);
    const nul = await nobody.post<Refusal>('auth/register', registration({ nameZh: 'a\0b' }));
    expect([nul.status, nul.body.errors[0]?.path]).toEqual([400, '/organisation/nameZh']);
  });

  it('is registered once: a colleague is invited instead', async () => {
    const { body } = await join();
    const again = await nobody.post<Refusal>('auth/register', registration({ uscc: ` ${body.organisation.uscc.toLowerCase()} ` }));
    expect([again.status, again.body.errors[0]?.code]).toEqual([422, 'identity.organisation-known']);
  });

  it('does not tell whether an address has an account', async () => {
    const { body } = await join();
    const again = registration({}, { email: body.email });
    const answer = await nobody.post('auth/register', again);
    expect([answer.status, answer.body]).toEqual([202, { mailSent: true }]);
    expect(mailTo(body.email, 'address-known')).toHaveLength(1);
    expect(await market.database.sql('select 1 from identity.organisation where uscc = $1', [again.organisation.uscc])).toEqual([]);
  });

  it('is verified by an officer; everybody sees it from then on', async () => {
    const { client, id } = await join();
    expect([(await nobody.get(`organisations/${id}`)).status, (await client.get(`organisations/${id}`)).status]).toEqual([404, 200]);
    const waiting = await officer.get<{ items: Organisation[] }>('organisations', { query: { state: 'unverified' } });
    const found = waiting.body.items.find((item) => item.id === id);
    expect(found?.nextActs.map((next) => [next.act, next.needsReason, next.blockedBy])).toEqual([['verify', false, []], ['reject', true, []]]);
    expect((await act(client, id, 'verify', { version: 1 })).status).toBe(403);
    const done = await act(officer, id, 'verify', { version: 1 });
    expect([done.status, done.body.state, done.body.version]).toEqual([200, 'verified', 2]);
    expect((await nobody.get(`organisations/${id}`)).status).toBe(200);
    expect(await events(id)).toEqual(['register', 'verify']);
    const audit = await market.database.sql<{ act: string; actor: { kind: string } }>(`select act, actor from platform.audit_entry where aggregate_type = 'organisation' and aggregate_id = $1 order by seq`, [id]);
    expect(audit.map((entry) => [entry.act, entry.actor.kind])).toEqual([['register', 'anonymous'], ['verify', 'person']]);
  });

  it('is rejected with a reason that its people read, corrected and submitted again', async () => {
    const { client, id, body } = await join();
    expect((await act(officer, id, 'reject', { version: 1 })).body.code).toBe('state.reason-required');
    expect((await act(officer, id, 'reject', { version: 1, reason: '   ' })).body.code).toBe('state.reason-required');
    expect((await act(officer, id, 'reject', { version: 1, reason: '执照照片不清' })).body.state).toBe('rejected');
    expect((await client.get<Organisation>(`organisations/${id}`)).body.stateReason).toBe('执照照片不清');
    const draft = { nameZh: '改名企业', uscc: body.organisation.uscc, region: '430000', version: 2 };
    expect((await client.put<Organisation>(`organisations/${id}`, draft)).body.version).toBe(3);
    expect((await act(officer, id, 'resubmit', { version: 3 })).status).toBe(404);
    const again = await act(client, id, 'resubmit', { version: 3 });
    expect([again.body.state, again.body.stateReason]).toEqual(['unverified', null]);
  });

  it('is suspended with a reason and reinstated', async () => {
    const { id } = await join();
    await act(officer, id, 'verify', { version: 1 });
    expect((await act(officer, id, 'suspend', { version: 2 })).body.code).toBe('state.reason-required');
    expect((await act(officer, id, 'suspend', { version: 2, reason: '被投诉' })).body.state).toBe('suspended');
    expect((await nobody.get<Organisation>(`organisations/${id}`)).body.stateReason).toBe(null);
    expect((await act(officer, id, 'reinstate', { version: 3 })).body.state).toBe('verified');
  });

  it('refuses stale versions, illegal and unknown acts, foreign and absent organisations', async () => {
    const { client, id, body } = await join();
    const foreign = await join();
    expect((await act(officer, id, 'verify', { version: 7 })).status).toBe(409);
    expect((await act(officer, id, 'reinstate', { version: 1 })).body.code).toBe('state.illegal-transition');
    expect((await act(officer, id, 'bless', { version: 1 })).status).toBe(404);
    expect((await act(foreign.client, id, 'resubmit', { version: 1 })).status).toBe(404);
    expect((await act(officer, '01890000-0000-7000-8000-000000000000', 'verify', { version: 1 })).status).toBe(404);
    expect((await officer.get('organisations/no-uuid')).status).toBe(400);
    const draft = { nameZh: '别人的', uscc: body.organisation.uscc, region: '430000', version: 1 };
    expect((await foreign.client.put(`organisations/${id}`, draft)).status).toBe(404);
    expect((await client.put(`organisations/${id}`, { ...draft, version: 2 })).status).toBe(409);
    expect((await client.put<Refusal>(`organisations/${id}`, { ...draft, uscc: foreign.body.organisation.uscc })).body.code).toBe('identity.organisation-known');
    expect((await act(officer, id, 'verify', { version: 1 })).status).toBe(200);
    const frozen = await client.put<Refusal>(`organisations/${id}`, { ...draft, version: 2 });
    expect(frozen.body.errors.map(({ path, code }) => [path, code])).toEqual([['/nameZh', 'identity.verified-facts-frozen']]);
    expect((await client.put(`organisations/${id}`, { ...draft, nameZh: body.organisation.nameZh, description: '新的介绍', version: 2 })).status).toBe(200);
  });

  it('is not judged by its own people', async () => {
    const own = await act(officer, officerOrganisation, 'suspend', { version: 2, reason: '试一试' });
    expect([own.status, own.body.code]).toEqual([422, 'identity.own-organisation']);
  });

  it('stands in lists page by page, for everybody only when verified', async () => {
    const seen: Organisation[] = [];
    let cursor: string | null = null;
    do {
      const page: { body: { items: Organisation[]; nextCursor: string | null } } = await nobody.get('organisations', { query: { limit: '2', ...(cursor && { cursor }) } });
      seen.push(...page.body.items);
      cursor = page.body.nextCursor;
    } while (cursor);
    const [{ count } = { count: 0 }] = await market.database.sql<{ count: number }>(`select count(*)::int as count from identity.organisation where state = 'verified'`);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(count);
    expect(seen.every(({ state, nextActs }) => state === 'verified' && nextActs.length === 0)).toBe(true);
    expect((await nobody.get<{ items: Organisation[] }>('organisations', { query: { state: 'rejected' } })).body.items).toEqual([]);
    const { body } = await join(registration({ nameZh: '百分%之_一企业' }));
    const search = async (q: string) => (await officer.get<{ items: Organisation[] }>('organisations', { query: { q } })).body.items.map(({ uscc }) => uscc);
    expect(await search('%之_')).toEqual([body.organisation.uscc]);
    expect(await search('百分_之')).toEqual([]);
    expect(await search(body.organisation.uscc)).toEqual([body.organisation.uscc]);
    expect((await officer.get('organisations', { query: { cursor: 'rubbish' } })).status).toBe(400);
  });

  it('is held to its states by the database too', async () => {
    const { id } = await join();
    await expect(market.database.sql(`update identity.organisation set state = 'suspended', state_reason = 'x' where id = $1`, [id])).rejects.toThrow('illegal transition');
    await expect(market.database.sql(`update identity.organisation set uscc = '123' where id = $1`, [id])).rejects.toThrow('organisation_uscc_check');
  });
});
