import { Brokerage } from '@app/brokerage';
import { openDesk, type Desk } from '../notification/desk.js';

interface Beat { fields: string[]; regions: string[]; version: number }

describe('a broker\'s beat', () => {
  let desk: Desk;
  beforeAll(async () => { desk = await openDesk(); }, 30_000);
  afterAll(() => desk.close());

  it('is empty at first, kept with a version, and audited', async () => {
    const { client, userId } = await desk.person(['broker']);
    expect((await client.get<Beat>('broker/subscription')).body).toEqual({ fields: [], regions: [], version: 0 });
    expect((await client.put<Beat>('broker/subscription', { fields: ['materials.battery', 'materials.battery'], regions: ['430100'], version: 0 })).body)
      .toEqual({ fields: ['materials.battery'], regions: ['430100'], version: 1 });
    expect((await client.put<{ code: string }>('broker/subscription', { fields: [], regions: [], version: 0 })).body.code).toBe('state.stale-version');
    expect(await desk.database.sql(`select act from platform.audit_entry where aggregate_type = 'broker-subscription' and aggregate_id = $1`, [userId])).toEqual([{ act: 'set' }]);
  });

  it('refuses unknown codes, each by its place', async () => {
    const { client } = await desk.person(['broker']);
    const { status, body } = await client.put<{ errors: { code: string; path: string }[] }>('broker/subscription', { fields: ['materials', 'alchemy'], regions: ['999999'], version: 0 });
    expect([status, body.errors.map(({ code, path }) => [code, path])]).toEqual([422, [['brokerage.field-unknown', '/fields/1'], ['brokerage.region-unknown', '/regions/0']]]);
    expect((await client.get<Beat>('broker/subscription')).body.version).toBe(0);
  });

  it('belongs to brokers', async () => {
    const { client } = await desk.person(['firm']);
    expect((await client.put('broker/subscription', { fields: [], regions: [], version: 0 })).status).toBe(403);
    expect((await desk.nobody.get('broker/subscription')).status).toBe(401);
  });

  it('covers what lies under a group or a place, and nothing when it is empty', async () => {
    const ask = (fields: string[], regions: string[]) => desk.get(Brokerage).subscribersFor(desk.ctx, { fields, regions });
    const [group, place] = [await desk.person(['broker']), await desk.person(['broker'])];
    await group.client.put('broker/subscription', { fields: ['energy'], regions: [], version: 0 });
    await place.client.put('broker/subscription', { fields: [], regions: ['430100'], version: 0 });
    expect(await ask(['energy.vehicles'], [])).toEqual([group.userId]);
    expect(await ask(['energy'], [])).toEqual([group.userId]);
    expect(await ask([], ['xj.changsha-hitech'])).toContain(place.userId);
    expect(await ask([], ['430000'])).toEqual([]);
    expect(await ask([], [])).toEqual([]);
    await group.client.put('broker/subscription', { fields: ['energy.vehicles'], regions: [], version: 1 });
    expect(await ask(['energy'], [])).toEqual([]);
  });
});
