import { accountMoved } from '@app/events';
import { IdentityDirectory, type IdentityMessage } from '@app/identity';
import { Problem, type Role } from '@app/kernel';
import { PurgeExpiredJob } from '@app/identity/jobs';
import { Client, openMarket, type Market } from '../../support/index.js';
import { clientOf, collectMail, ctx, freshCode, makeOrganisation, makePerson, PASSWORD, tokenIn, type Refusal, type Someone } from './people.js';

interface Account { id: string; email: string; roles: Role[]; state: string; invited: boolean; version: number; nextActs: { act: string; blockedBy: { code: string }[] }[] }

describe('an account', () => {
  let market: Market;
  let nobody: Client;
  let university: string;
  let authority: string;
  let office: Someone;
  let officeClient: Client;
  let guard: Someone;
  let security: Client;
  let mails: IdentityMessage[];

  beforeAll(async () => {
    market = await openMarket();
    nobody = clientOf(market);
    mails = collectMail(market.api);
    university = await makeOrganisation(market, 'university');
    authority = await makeOrganisation(market, 'authority');
    office = await makePerson(market, university, 'tto');
    guard = await makePerson(market, authority, 'security_admin');
    officeClient = await nobody.logIn(office.email, PASSWORD);
    security = await nobody.logIn(guard.email, PASSWORD);
  }, 120_000);
  afterAll(() => market?.close());

  const invite = (client: Client, email: string, roles: string[]) => client.post<Account & Refusal>('invitations', { email, name: '王同事', roles });
  const setRoles = (client: Client, id: string, roles: string[], version: number) => client.put<Account & Refusal>(`accounts/${id}/roles`, { roles, version });
  const act = (client: Client, id: string, name: string, body: object) => client.post<Account & Refusal>(`accounts/${id}/acts/${name}`, body);
  const versionOf = async (id: string) => (await security.get<Account>(`accounts/${id}`)).body.version;

  it('begins with an invitation by a colleague', async () => {
    const email = 'wang@university.example';
    const answer = await invite(officeClient, email.toUpperCase(), ['researcher', 'expert']);
    expect([answer.status, answer.body.state, answer.body.invited, answer.body.email]).toEqual([201, 'unverified', true, email]);
    const [mail] = mails.filter((sent) => sent.to === email);
    expect([mail?.kind, mail?.text.includes('/invitation?token=')]).toEqual(['invitation', true]);
    const weak = await nobody.post<Refusal>('invitations/accept', { token: tokenIn(mail), password: '王同事的密码很好记啊啊' });
    expect(weak.body.errors.map(({ path, code }) => [path, code])).toEqual([['/password', 'identity.password-personal']]);
    expect((await nobody.post('invitations/accept', { token: tokenIn(mail), password: PASSWORD })).status).toBe(204);
    expect((await nobody.post('invitations/accept', { token: tokenIn(mail), password: PASSWORD })).status).toBe(422);
    const { body: me } = await (await nobody.logIn(email, PASSWORD)).get('me');
    expect(me).toMatchObject({ email, roles: ['researcher', 'expert'], organisation: { id: university } });
    const moves = await market.database.sql<{ payload: { act: string; to: string } }>('select payload from platform.outbox_event where type = $1 and aggregate_id = $2 order by seq', [accountMoved.type, answer.body.id]);
    expect(moves.map(({ payload }) => [payload.act, payload.to])).toEqual([['invite', 'unverified'], ['activate', 'active']]);
    const audit = await market.database.sql<{ act: string; text: string }>(`select act, row_to_json(e)::text as text from platform.audit_entry e where aggregate_type = 'account' and aggregate_id = $1 order by seq`, [answer.body.id]);
    expect(audit.map((entry) => entry.act)).toEqual(['invite', 'activate']);
    expect(audit.some(({ text }) => text.includes(email) || text.includes('argon2'))).toBe(false);
  });

  it('is not made for an address that has one, nor by a role that invites nobody', async () => {
    const again = await invite(officeClient, office.email, ['researcher']);
    expect([again.status, again.body.errors[0]?.path, again.body.code]).toEqual([409, '/email', 'identity.address-taken']);
    const researcher = await nobody.logIn((await makePerson(market, university, 'researcher')).email, PASSWORD);
    expect((await invite(researcher, 'li@university.example', ['researcher'])).status).toBe(403);
    expect((await invite(nobody, 'li@university.example', ['researcher'])).status).toBe(401);
  });

  it.each([
    [['system_admin'], ['identity.role-outside-organisation', 'identity.administrators-by-security-admin']],
    [['firm'], ['identity.role-outside-organisation']],
    [['auditor', 'finance'], ['identity.auditor-apart']],
  ])('is not invited as %j', async (roles, codes) => {
    const { status, body } = await invite(officeClient, 'x@university.example', roles);
    expect([status, body.errors.map(({ path, code }) => [path, code])]).toEqual([422, codes.map((code) => ['/roles', code])]);
  });

  it('of an administrator is handed out by the security administrator only', async () => {
    const system = await nobody.logIn((await makePerson(market, authority, 'system_admin')).email, PASSWORD);
    expect((await invite(system, 'audit1@authority.example', ['audit_admin'])).body.code).toBe('identity.administrators-by-security-admin');
    expect((await invite(security, 'audit1@authority.example', ['audit_admin'])).status).toBe(201);
    expect((await invite(system, 'officer1@authority.example', ['bureau_officer'])).status).toBe(201);
  });

  it('shows an invitation code to nobody who did not get the mail', async () => {
    const answer = await invite(officeClient, 'zhao@university.example', ['researcher']);
    expect(JSON.stringify(answer.body)).not.toContain(tokenIn(mails.find(({ to }) => to === 'zhao@university.example')));
  });

  it('changes its roles by the security administrator, and they hold at once', async () => {
    const person = await makePerson(market, university, 'researcher');
    const client = await nobody.logIn(person.email, PASSWORD);
    expect((await invite(client, 'sun@university.example', ['researcher'])).status).toBe(403);
    const changed = await setRoles(security, person.id, ['tto', 'tto', 'contract_registrar'], 2);
    expect([changed.status, changed.body.roles, changed.body.version]).toEqual([200, ['tto', 'contract_registrar'], 3]);
    expect((await invite(client, 'sun@university.example', ['researcher'])).status).toBe(201);
    expect((await setRoles(security, person.id, ['researcher'], 2)).status).toBe(409);
    expect((await setRoles(officeClient, person.id, ['researcher'], 3)).status).toBe(403);
    expect((await setRoles(security, '01890000-0000-7000-8000-000000000000', ['researcher'], 1)).status).toBe(404);
    expect((await setRoles(security, person.id, ['wizard'], 3)).status).toBe(400);
    const audit = await market.database.sql<{ after: { roles: string[] } }>(`select after from platform.audit_entry where aggregate_type = 'account' and aggregate_id = $1 and act = 'change-roles'`, [person.id]);
    expect(audit.map(({ after }) => after.roles)).toEqual([['tto', 'contract_registrar']]);
  });

  it.each<[Role[], string]>([
    [['system_admin', 'security_admin'], 'identity.administrators-apart'], [['system_admin', 'audit_admin'], 'identity.administrators-apart'],
    [['security_admin', 'audit_admin'], 'identity.administrators-apart'], [['audit_admin', 'bureau_officer'], 'identity.administrators-only-administer'],
    [['auditor', 'bureau_officer'], 'identity.auditor-apart'], [['firm'], 'identity.role-outside-organisation'],
  ])('never has the roles %j, by any way', async (roles, code) => {
    const person = await makePerson(market, authority, 'expert');
    expect((await setRoles(security, person.id, roles, 2)).body.code).toBe(code);
    const made = makePerson(market, authority, ...roles).catch((error: unknown) => error);
    expect((await made as Problem).definition?.code).toBe(code);
  });

  it('is held to roles apart by the database too', async () => {
    const { id } = await makePerson(market, authority, 'expert');
    const set = (roles: string[]) => market.database.sql('update identity.account set roles = $2 where id = $1', [id, roles]);
    await expect(set(['system_admin', 'security_admin'])).rejects.toThrow('account_administrators_apart');
    await expect(set(['security_admin', 'audit_admin'])).rejects.toThrow('account_administrators_apart');
    await expect(set(['system_admin', 'audit_admin'])).rejects.toThrow('account_administrators_apart');
    await expect(set(['auditor', 'finance'])).rejects.toThrow('account_alone_roles');
    await expect(set(['audit_admin', 'tto'])).rejects.toThrow('account_alone_roles');
    await expect(set(['wizard'])).rejects.toThrow('account_roles_check');
    await expect(set([])).rejects.toThrow('account_roles_check');
    await expect(market.database.sql(`update identity.account set state = 'unverified' where id = $1`, [id])).rejects.toThrow('illegal transition');
    await expect(market.database.sql(`update identity.account set email = 'Big@People.example' where id = $1`, [id])).rejects.toThrow('account_email_check');
  });

  it('is cut off at once when it is disabled, and may come back', async () => {
    const person = await makePerson(market, university, 'researcher');
    const client = await nobody.logIn(person.email, PASSWORD);
    const login = await nobody.post('auth/login', { email: person.email, password: PASSWORD });
    const cookie = /luqiao_refresh=[^;]+/.exec(String(login.headers['set-cookie']))?.[0] ?? '';
    expect((await act(security, person.id, 'disable', { version: 2 })).body.code).toBe('state.reason-required');
    expect((await act(security, person.id, 'disable', { version: 1, reason: '离职' })).status).toBe(409);
    expect((await act(officeClient, person.id, 'disable', { version: 2, reason: '离职' })).status).toBe(403);
    const disabled = await act(security, person.id, 'disable', { version: 2, reason: '离职' });
    expect([disabled.status, disabled.body.state]).toEqual([200, 'disabled']);
    expect((await client.get('me')).status).toBe(401);
    expect((await nobody.post('auth/refresh', undefined, { headers: { cookie } })).status).toBe(401);
    expect((await nobody.post('auth/login', { email: person.email, password: PASSWORD })).status).toBe(401);
    expect((await act(security, person.id, 'disable', { version: 3, reason: '再次' })).body.code).toBe('state.illegal-transition');
    expect((await act(security, person.id, 'enable', { version: 3 })).body.state).toBe('active');
    expect((await client.get('me')).status).toBe(401);
    expect((await nobody.post('auth/login', { email: person.email, password: PASSWORD })).status).toBe(200);
  });

  it('is asked for at every request, whatever its sessions say', async () => {
    const person = await makePerson(market, university, 'researcher');
    const client = await nobody.logIn(person.email, PASSWORD);
    await market.database.sql(`update identity.account set state = 'disabled' where id = $1`, [person.id]);
    expect((await client.get('me')).status).toBe(401);
  });

  it('is not one\'s own to judge, nor activated by an act', async () => {
    const version = await versionOf(guard.id);
    expect((await setRoles(security, guard.id, ['audit_admin'], version)).body.code).toBe('identity.own-account');
    expect((await act(security, guard.id, 'disable', { version, reason: '试' })).body.code).toBe('identity.own-account');
    const { body } = await invite(officeClient, 'qian@university.example', ['researcher']);
    expect((await act(security, body.id, 'activate', { version: 1 })).status).toBe(403);
    const { body: own } = await security.get<Account>(`accounts/${guard.id}`);
    expect(own.nextActs.map((next) => [next.act, next.blockedBy.map(({ code }) => code)])).toEqual([['disable', ['identity.own-account']]]);
  });

  it('shows colleagues of one\'s own organisation only; all accounts are for administrators', async () => {
    const { body } = await officeClient.get<{ items: Account[] }>('colleagues', { query: { limit: '100' } });
    const here = await market.database.sql<{ id: string }>('select id from identity.account where organisation_id = $1 order by id desc', [university]);
    expect(body.items.map(({ id }) => id)).toEqual(here.map(({ id }) => id));
    expect((await nobody.get('colleagues')).status).toBe(401);
    expect((await officeClient.get('accounts')).status).toBe(403);
    expect((await officeClient.get(`accounts/${guard.id}`)).status).toBe(403);
    const found = await security.get<{ items: Account[] }>('accounts', { query: { q: office.email, organisationId: university } });
    expect(found.body.items.map(({ id }) => id)).toEqual([office.id]);
    const first = await officeClient.get<{ items: Account[]; nextCursor: string }>('colleagues', { query: { limit: '1' } });
    const second = await officeClient.get<{ items: Account[] }>('colleagues', { query: { limit: '1', cursor: first.body.nextCursor } });
    expect([first.body.items[0]?.id, second.body.items[0]?.id]).toEqual(here.slice(0, 2).map(({ id }) => id));
  });

  it('changes its own name, language and telephone', async () => {
    const client = await nobody.logIn((await makePerson(market, university, 'researcher')).email, PASSWORD);
    const changed = await client.patch('me', { name: '新名字', locale: 'en', phone: '+86 731 8888 8888', version: 2 });
    expect(changed.body).toMatchObject({ name: '新名字', locale: 'en', phone: '+86 731 8888 8888', version: 3 });
    expect((await client.patch('me', { name: '旧版本', version: 2 })).status).toBe(409);
    expect((await client.patch('me', { roles: ['tto'], version: 3 })).status).toBe(400);
    expect((await client.patch('me', { phone: null, version: 3 })).body).toMatchObject({ name: '新名字', phone: null });
  });

  it('stands in a public table of permissions', async () => {
    const { status, body } = await nobody.get<{ items: { name: string; holders: string[] }[] }>('permissions');
    expect(status).toBe(200);
    expect(body.items.find(({ name }) => name === 'identity.account.roles')?.holders).toEqual(['security_admin']);
  });

  it('of the first administrator comes from the command line', async () => {
    const directory = market.api.get(IdentityDirectory, { strict: false });
    const person = { email: 'root@authority.example', name: '管理员', locale: 'zh-CN' as const, password: PASSWORD, role: 'system_admin' as const };
    const made = await directory.createAdministrator(ctx(), { ...person, organisation: { uscc: freshCode(), nameZh: '新主管部门', region: '430000' } });
    expect(await directory.organisations(ctx(), [made.organisationId])).toMatchObject([{ type: 'authority', state: 'verified', nameZh: '新主管部门' }]);
    const other = await directory.createAdministrator(ctx(), { ...person, email: 'root2@authority.example', role: 'audit_admin' });
    expect(await directory.membersOf(ctx(), other.organisationId, ['audit_admin'])).toContainEqual(expect.objectContaining({ userId: other.id, email: 'root2@authority.example' }));
    await expect(directory.createAdministrator(ctx(), { ...person, role: 'audit_admin' })).rejects.toMatchObject({ definition: { code: 'identity.address-taken' } });
    await expect(directory.createAdministrator(ctx(), { ...person, email: 'r3@authority.example', password: '1234567890' })).rejects.toMatchObject({ definition: { code: 'identity.password-common' } });
  });

  it('that nobody confirmed is deleted after its link ran out, its organisation with it', async () => {
    const uscc = freshCode();
    const registration = { email: 'late@firm.example', password: PASSWORD, name: '迟到', organisation: { uscc, type: 'enterprise', nameZh: '未确认企业', region: '430000' } };
    expect((await nobody.post('auth/register', registration)).status).toBe(202);
    const purge = (await market.work()).get(PurgeExpiredJob, { strict: false });
    await purge.run(ctx());
    const left = () => market.database.sql('select 1 from identity.organisation where uscc = $1', [uscc]);
    expect(await left()).toHaveLength(1);
    market.clock.advance(8 * 86_400_000);
    await purge.run(ctx());
    expect(await left()).toEqual([]);
    expect(await market.database.sql('select 1 from identity.account where email = $1', [registration.email])).toEqual([]);
    expect(await market.database.sql('select 1 from identity.account where id = $1', [office.id])).toHaveLength(1);
    expect((await nobody.post('auth/register', registration)).status).toBe(202);
    market.clock.advance(20 * 86_400_000);
    await purge.run(ctx());
    expect(await market.database.sql('select 1 from identity.session')).toEqual([]);
    expect(await market.database.sql('select 1 from identity.refresh_token')).toEqual([]);
    expect(await market.database.sql('select 1 from identity.mail_link')).toEqual([]);
    expect(await market.database.sql('select 1 from identity.login_failure')).toEqual([]);
  });
});
