import { matchFound, matchWithdrawn } from '@app/events';
import { newId } from '@app/kernel';
import { OnMatch } from '@app/brokerage/jobs';
import { aFoundMatch } from '@app/brokerage/testing';
import { openDesk, type Desk } from '../notification/desk.js';

interface Lead { id: string; state: string; version: number; level: number; mine: boolean; taken: boolean; matchId: string; demandTitle: string; nextActs: { act: string }[]; notes: { text: string; byMe: boolean }[] }
interface Page { items: Lead[]; nextCursor: string | null }
type Person = Awaited<ReturnType<Desk['person']>>;

describe('the broker board', () => {
  let desk: Desk;
  let firm: Person;
  let university: Person;
  let broker: Person;
  let second: Person;
  let elsewhere: Person;

  beforeAll(async () => {
    desk = await openDesk();
    [firm, university] = [await desk.person(['firm']), await desk.person(['tto'])];
    [broker, second, elsewhere] = [await desk.person(['broker']), await desk.person(['broker']), await desk.person(['broker'])];
    await broker.client.put('broker/subscription', { fields: ['machinery'], regions: [], version: 0 });
    await second.client.put('broker/subscription', { fields: [], regions: ['430000'], version: 0 });
    await elsewhere.client.put('broker/subscription', { fields: ['health.devices'], regions: ['110000'], version: 0 });
  }, 30_000);
  afterAll(() => desk.close());

  const pair = () => desk.match(firm.organisationId, university.organisationId);
  const newLead = async (with_: Parameters<typeof aFoundMatch>[1] = {}): Promise<{ payload: ReturnType<typeof aFoundMatch>; lead: Lead }> => {
    const payload = aFoundMatch(await pair(), with_);
    await desk.handle(OnMatch, await desk.publish(matchFound, payload));
    return { payload, lead: (await leadOf(broker, payload.matchId))! };
  };
  const leadOf = async ({ client }: Person, matchId: string) => (await client.get<Page>('broker/leads', { query: { limit: '100' } })).body.items.find((lead) => lead.matchId === matchId);
  const act = ({ client }: Person, { id, version }: Lead, name: string, reason?: string) => client.post<Lead & { code: string }>(`broker/leads/${id}/acts/${name}`, { version, ...(reason && { reason }) });
  const withdraw = async ({ matchId, demandId, achievementId, demandOrganisationId, achievementOrganisationId }: ReturnType<typeof aFoundMatch>) =>
    desk.publish(matchWithdrawn, { matchId, demandId, achievementId, demandOrganisationId, achievementOrganisationId });
  const audited = async (id: string) => (await desk.database.sql<{ act: string }>(`select act from platform.audit_entry where aggregate_type = 'lead' and aggregate_id = $1 order by seq`, [id])).map((row) => row.act);
  const events = async (id: string) => (await desk.database.sql<{ act: string }>(`select payload->>'act' as act from platform.outbox_event where type = 'brokerage.lead-moved.v1' and aggregate_id = $1 order by seq`, [id])).map((row) => row.act);

  it('makes one lead per good match, whatever happens to the event', async () => {
    const payload = aFoundMatch(await pair());
    const event = await desk.publish(matchFound, payload);
    await expect(desk.handle(OnMatch, event, () => { throw new Error('killed'); })).rejects.toThrow('killed');
    expect(await desk.database.sql('select 1 from brokerage.lead where match_id = $1', [payload.matchId])).toEqual([]);
    await Promise.all(Array.from({ length: 5 }, () => desk.handle(OnMatch, event)));
    const [row] = await desk.database.sql<{ id: string; version: number }>('select id, version from brokerage.lead where match_id = $1', [payload.matchId]);
    expect(row!.version).toBe(1);
    expect([await audited(row!.id), await events(row!.id)]).toEqual([['create'], ['create']]);
    await expect(desk.database.sql(
      `insert into brokerage.lead select gen_random_uuid(), match_id, demand_id, achievement_id, level, demand_title, achievement_title, anonymous_demand, fields, regions, state, claimed_by, as_of, version, created_at, updated_at
       from brokerage.lead where id = $1`, [row!.id])).rejects.toMatchObject({ code: '23505', constraint: 'lead_once_per_match' });
  });

  it('makes none of a weak match', async () => {
    const payload = aFoundMatch(await pair(), { level: 2 });
    await desk.handle(OnMatch, await desk.publish(matchFound, payload));
    expect(await desk.database.sql('select 1 from brokerage.lead where match_id = $1', [payload.matchId])).toEqual([]);
  });

  it('follows the level, drops with the match, and comes back with it', async () => {
    const { payload, lead } = await newLead();
    await desk.handle(OnMatch, await desk.publish(matchFound, { ...payload, level: 4 }));
    expect(await leadOf(broker, payload.matchId)).toMatchObject({ level: 4, state: 'new' });
    const gone = await withdraw(payload);
    await desk.handle(OnMatch, gone);
    await desk.handle(OnMatch, gone);
    expect((await leadOf(broker, payload.matchId))!.state).toBe('dropped');
    await desk.handle(OnMatch, await desk.publish(matchFound, payload));
    expect((await leadOf(broker, payload.matchId))!.state).toBe('new');
    await desk.handle(OnMatch, await desk.publish(matchFound, { ...payload, level: 2 }));
    expect((await leadOf(broker, payload.matchId))!.state).toBe('dropped');
    expect(await audited(lead.id)).toEqual(['create', 'refresh', 'drop', 'revive', 'drop']);
    expect(await events(lead.id)).toEqual(['create', 'drop', 'revive', 'drop']);
  });

  it('lets the newest event decide when they come in the wrong order', async () => {
    const payload = aFoundMatch(await pair());
    const [found, better, gone] = [await desk.publish(matchFound, payload), await desk.publish(matchFound, { ...payload, level: 4 }), await withdraw(payload)];
    await desk.handle(OnMatch, gone);
    await desk.handle(OnMatch, found);
    expect(await leadOf(broker, payload.matchId)).toBeUndefined();
    const back = await desk.publish(matchFound, { ...payload, level: 4 });
    await desk.handle(OnMatch, back);
    await desk.handle(OnMatch, better);
    await desk.handle(OnMatch, gone);
    expect(await leadOf(broker, payload.matchId)).toMatchObject({ state: 'new', level: 4, version: 1 });
  });

  it('shows a lead to the brokers of its field or region only, and nothing of the firm', async () => {
    const { payload, lead } = await newLead({ anonymousDemand: true });
    expect(await leadOf(second, payload.matchId)).toBeDefined();
    expect(await leadOf(elsewhere, payload.matchId)).toBeUndefined();
    for (const answer of [await elsewhere.client.get<{ code: string }>(`broker/leads/${lead.id}`), await act(elsewhere, lead, 'claim'), await broker.client.get<{ code: string }>(`broker/leads/${newId()}`)]) {
      expect([answer.status, answer.body.code]).toEqual([404, 'brokerage.lead-not-found']);
    }
    expect((await firm.client.get('broker/leads')).status).toBe(403);
    expect((await desk.nobody.get('broker/leads')).status).toBe(401);
    expect((await broker.client.get(`broker/leads/${lead.id}`)).raw.body).not.toContain(firm.organisationId);
  });

  it('gives a lead to exactly one of twenty who claim it at once', async () => {
    const { lead } = await newLead();
    const crowd = await Promise.all(Array.from({ length: 20 }, async () => {
      const one = await desk.person(['broker']);
      await one.client.put('broker/subscription', { fields: ['machinery.construction'], regions: [], version: 0 });
      return one;
    }));
    const answers = await Promise.all(crowd.map((one) => act(one, lead, 'claim')));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const refused = answers.filter(({ status }) => status !== 200);
    expect(refused.map(({ status, body }) => [status, body.code])).toEqual(Array(19).fill([409, 'brokerage.already-claimed']));
    const winner = crowd[answers.findIndex(({ status }) => status === 200)]!;
    for (const { raw } of refused) expect(raw.body).not.toContain(winner.userId);
    expect(await audited(lead.id)).toEqual(['create', 'claim']);
    const seen = (await broker.client.get<Lead>(`broker/leads/${lead.id}`)).body;
    expect(seen).toMatchObject({ taken: true, mine: false, nextActs: [] });
    expect((await act(broker, seen, 'contact')).body.code).toBe('brokerage.already-claimed');
  });

  it('leads from claim to contract, with reasons where they are due', async () => {
    const { lead } = await newLead();
    const claimed = (await act(broker, lead, 'claim')).body;
    expect([claimed.mine, claimed.nextActs.map((next) => next.act)]).toEqual([true, ['contact', 'start-talks', 'lose', 'release']]);
    expect((await act(broker, claimed, 'win')).body.code).toBe('state.illegal-transition');
    expect((await act(broker, lead, 'contact')).body.code).toBe('state.stale-version');
    const contacted = (await act(broker, claimed, 'contact')).body;
    expect([(await act(broker, contacted, 'lose')).status, (await act(broker, contacted, 'lose')).body.code]).toEqual([422, 'state.reason-required']);
    const released = (await act(broker, contacted, 'release', '对方要求更换联系人')).body;
    expect(released).toMatchObject({ state: 'new', mine: false });
    const again = (await act(second, released, 'claim')).body;
    const talking = (await act(second, again, 'start-talks')).body;
    expect((await act(second, talking, 'win')).body).toMatchObject({ state: 'won', nextActs: [] });
    expect((await act(second, talking, 'drop')).status).toBe(409);
    expect(await audited(lead.id)).toEqual(['create', 'claim', 'contact', 'release', 'claim', 'start-talks', 'win']);
  });

  it('never lets a person drop a lead', async () => {
    const { lead } = await newLead();
    expect((await act(broker, lead, 'drop')).status).toBe(404);
    expect((await act(broker, lead, 'dance')).body.code).toBe('state.unknown-act');
  });

  it('keeps notes with their author, for the one who has the lead, and never changes them', async () => {
    const { lead } = await newLead();
    const note = ({ client }: Person, text: string) => client.post<Lead & { code: string }>(`broker/leads/${lead.id}/notes`, { text });
    expect((await note(broker, '太早')).body.code).toBe('brokerage.claim-first');
    const claimed = (await act(broker, lead, 'claim')).body;
    expect((await note(broker, '电话沟通：本周可上门')).status).toBe(201);
    expect((await note(second, '插话')).body.code).toBe('brokerage.already-claimed');
    expect((await second.client.get<Lead>(`broker/leads/${lead.id}`)).body.notes).toEqual([]);
    const released = (await act(broker, claimed, 'release', '转交')).body;
    expect(released.notes).toMatchObject([{ text: '电话沟通：本周可上门', byMe: true }]);
    await act(second, released, 'claim');
    expect((await second.client.get<Lead>(`broker/leads/${lead.id}`)).body.notes).toMatchObject([{ text: '电话沟通：本周可上门', byMe: false }]);
    await expect(desk.database.sql('begin; set local role luqiao_app; update brokerage.lead_note set text = $$x$$; commit')).rejects.toMatchObject({ code: '42501' });
    const audit = await desk.database.sql<{ after: unknown }>(`select after from platform.audit_entry where aggregate_type = 'lead' and aggregate_id = $1 and act = 'note'`, [lead.id]);
    expect(JSON.stringify(audit)).not.toContain('上门');
  });

  it('filters, pages and counts', async () => {
    const mine = (await broker.client.get<Page>('broker/leads', { query: { state: 'new', field: 'machinery', region: '430000', limit: '1' } })).body;
    expect(mine.items).toHaveLength(1);
    const next = (await broker.client.get<Page>('broker/leads', { query: { state: 'new', limit: '1', cursor: mine.nextCursor! } })).body;
    expect(next.items[0]!.id < mine.items[0]!.id).toBe(true);
    expect((await broker.client.get<Page>('broker/leads', { query: { field: 'health' } })).body.items).toEqual([]);
    const { lead } = await newLead();
    await act(broker, lead, 'claim');
    await broker.client.put('broker/subscription', { fields: [], regions: [], version: 1 });
    expect((await broker.client.get<Page>('broker/leads')).body.items.map(({ id }) => id)).toEqual([lead.id]);
    expect((await broker.client.get<Page>('broker/leads', { query: { mine: 'false' } })).body.items).toEqual([]);
    const { columns } = (await broker.client.get<{ columns: { state: string; leads: number; mine: number }[] }>('broker/leads/board')).body;
    expect(columns.find(({ state }) => state === 'claimed')).toMatchObject({ leads: 1, mine: 1 });
  });

  it('refuses illegal moves and ownerless work in the database too', async () => {
    const { matchId } = (await second.client.get<Page>('broker/leads', { query: { state: 'new' } })).body.items[0]!;
    await expect(desk.database.sql(`update brokerage.lead set state = 'won', claimed_by = $2 where match_id = $1`, [matchId, second.userId])).rejects.toMatchObject({ code: '23514' });
    await expect(desk.database.sql(`update brokerage.lead set state = 'claimed' where match_id = $1`, [matchId])).rejects.toMatchObject({ code: '23514' });
  });
});
