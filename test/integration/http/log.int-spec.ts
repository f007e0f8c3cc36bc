import { achievementDraft } from '@app/listing/testing';
import { addOrganisation, addPerson, cloneDatabase, processSettings, removeFolder, startProcess, type ProcessSettings, type RunningProcess, type TestDatabase } from '../../support/index.js';
import { tokenFor } from '../../support/tokens.js';

const CANARY = 'kanarienvogel7419';

describe('the log of an api process', () => {
  let database: TestDatabase;
  let settings: ProcessSettings;
  let api: RunningProcess;
  let said = '';
  beforeAll(async () => {
    database = await cloneDatabase();
    settings = await processSettings(database.url);
    api = await startProcess('api', settings, { LOG_LEVEL: 'debug' });
    for (const stream of [api.child.stdout, api.child.stderr]) stream?.on('data', (chunk: Buffer) => { said += chunk.toString(); });
  }, 60_000);
  afterAll(async () => {
    await api?.stop('SIGKILL');
    await database.drop();
    await removeFolder(settings);
  });

  it('holds a line for every request, and no password, token, cookie or private word of any', async () => {
    const token = tokenFor(settings, await addPerson(database, await addOrganisation(database), ['tto']));
    const send = async (method: string, path: string, body?: string, headers: Record<string, string> = {}) =>
      (await fetch(`${api.url}/api/v1/${path}`, { method, headers: { 'content-type': 'application/json', ...headers }, ...(body !== undefined && { body }) })).status;
    const mine = { authorization: `Bearer ${token}` };
    expect(await send('POST', 'auth/login', JSON.stringify({ email: `${CANARY}@people.example`, password: `${CANARY}-password` }))).toBe(401);
    expect(await send('POST', 'auth/password/reset', JSON.stringify({ token: `${CANARY}-token`, newPassword: `${CANARY}-A1` }))).toBe(422);
    expect(await send('POST', 'auth/refresh', '{}', { cookie: `luqiao_refresh=${CANARY}-cookie` })).toBe(401);
    expect(await send('POST', 'achievements', JSON.stringify(achievementDraft({ privateText: `${CANARY}配方`, publicText: `${CANARY}正文` })), mine)).toBe(201);
    expect(await send('POST', 'achievements', JSON.stringify(achievementDraft({ title: `${CANARY}`, trl: 11 })), mine)).toBe(400);
    expect(await send('POST', 'achievements', `{"privateText":"${CANARY}`, mine)).toBe(400);
    expect(await send('GET', `search?q=${CANARY}`, undefined, mine)).toBeLessThan(504);
    expect(await send('GET', `achievements/${CANARY}`, undefined, mine)).toBe(400);
    expect(await send('GET', 'me', undefined, { authorization: `Bearer ${CANARY}.x.y` })).toBe(401);
    expect(await api.stop('SIGTERM')).toBe(0);
    const lines = said.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as { msg?: string; requestId?: string; route?: string; status?: number });
    const requests = lines.filter(({ msg, route }) => msg === 'request' && route?.startsWith('/api/v1/'));
    expect(requests).toHaveLength(9);
    expect(requests.every(({ requestId, status }) => requestId !== undefined && status !== undefined)).toBe(true);
    expect(said).not.toContain(CANARY);
    expect(said).not.toContain(token);
    expect(said).not.toContain(token.split('.')[2]);
    expect(said).not.toContain('锂离子电池用复合隔膜');
  }, 60_000);
});
