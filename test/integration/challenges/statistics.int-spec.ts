import ExcelJS from 'exceljs';
import { openAwardDesk, type AwardDesk } from './award-desk.js';
import type { Refusal } from './challenge-desk.js';

interface Figures { challenges: number; kinds: { key: string; count: number }[]; entries: { total: number | null; mean: number | null }; success: { finished: number; completed: number; share: number | null }; pool: { cases: number; fen: string | null }; refused: { total: number | null; share: number | null; reasons: { key: string; count: number }[]; criteria: { key: string; count: number }[] }; steps: { from: string; to: string; cases: number; medianDays: number | null }[]; least: number }
interface Archive { items: { id: string; title: string; outcome: string; entries: number; organiser: { name: string }; winners: { name: string }[]; poolFen: number | null; field: string | null }[]; nextCursor: string | null }

describe('the archive of challenges and figures over them', () => {
  let desk: AwardDesk;
  const ids: Record<string, string> = {};
  const figures = async (query = '', who: Pick<typeof desk.maker, 'client'> = { client: desk.nobody }) => (await who.client.get<Figures & Refusal>(`challenges/statistics${query}`)).body;
  const archive = async (query = '', who: Pick<typeof desk.maker, 'client'> = { client: desk.nobody }) => (await who.client.get<Archive & Refusal>(`challenges/archive${query}`)).body;

  beforeAll(async () => {
    desk = await openAwardDesk();
    const [first, second, third] = [await desk.team('甲'), await desk.team('乙'), await desk.team('丙')];
    const { challenge: done, teams } = await desk.shown([first, second, third], { title: '=1+1 攻关完成的榜单' });
    await desk.hand.sql(`update challenges.entry set state = 'completed' where id = $1`, [teams[0]!.entryId]);
    await desk.hand.sql(`update challenges.challenge set state = 'evaluated', ended_at = now() where id = $1`, [done.id]);
    ids['done'] = done.id;
    const { challenge: rejected, teams: refused } = await desk.inState('judging', [second], { title: '全部未选的榜单' });
    await desk.hand.sql(`update challenges.entry set state = 'ineligible', why_not = '不属于榜单领域', faults = '{}' where id = $1`, [refused[0]!.entryId]);
    await desk.hand.sql(`update challenges.challenge set state = 'all_rejected', state_reason = '均不合格', ended_at = now() where id = $1`, [rejected.id]);
    ids['rejected'] = rejected.id;
    const directed = await desk.opened({ kind: 'directed', invited: [first.organisationId], title: '定向且已撤榜' });
    await desk.act(desk.maker, directed, 'withdraw', '需求有变');
    ids['directed'] = directed.id;
    ids['open'] = (await desk.opened({ title: '仍在揭榜' })).id;
  }, 60_000);
  afterAll(() => desk.close());

  it('lists what has ended with its outcome, and of a directed one no more than that it was', async () => {
    const { items } = await archive();
    expect(items.map(({ id, outcome, entries, winners }) => [id, outcome, entries, winners.map(({ name }) => name)])).toEqual(expect.arrayContaining([[ids['done'], 'completed', 3, ['甲大学']], [ids['rejected'], 'all_rejected', 1, []], [ids['directed'], 'withdrawn', 0, []]]));
    expect(items).toHaveLength(3);
    expect(items.find(({ id }) => id === ids['directed'])).toMatchObject({ field: null, poolFen: null });
    expect((await archive('', desk.maker)).items.find(({ id }) => id === ids['directed'])).toMatchObject({ field: 'materials.battery', poolFen: 300_000_000 });
    const found = async (query: string) => (await archive(query)).items.map(({ id }) => id).sort();
    expect(await found('?outcome=completed')).toEqual([ids['done']]);
    expect(await found('?kind=directed')).toEqual([ids['directed']]);
    expect(await found('?field=materials')).toEqual([ids['done'], ids['rejected']].sort());
    expect(await found(`?q=${encodeURIComponent('全部未选')}`)).toEqual([ids['rejected']]);
    expect(await found('?year=2001')).toEqual([]);
    const one = await archive('?limit=1');
    const two = await archive(`?limit=2&cursor=${one.nextCursor}`);
    expect([...one.items, ...two.items].map(({ id }) => id).sort()).toEqual([ids['done'], ids['rejected'], ids['directed']].sort());
    expect((await desk.nobody.get<Refusal>('challenges/archive?outcome=won')).status).toBe(400);
  });

  it('goes into a file that no spreadsheet calculates', async () => {
    const csv = await desk.api.inject({ method: 'GET', url: '/api/v1/challenges/archive.csv' });
    expect(csv.headers['content-type']).toContain('text/csv');
    expect(csv.body).toContain(`'=1+1 攻关完成的榜单`);
    expect(csv.body.split('\r\n')[0]).toContain('榜单编号,榜单名称,类型,结果');
    expect(csv.body).toContain('3000000');
    const file = await desk.api.inject({ method: 'GET', url: '/api/v1/challenges/archive.xlsx?outcome=completed' });
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(file.rawPayload as never);
    expect(book.worksheets[0]!.rowCount).toBe(2);
    expect(book.worksheets[0]!.getCell('B2').value).toBe(`'=1+1 攻关完成的榜单`);
  });

  it('counts in public without telling of small groups, and in full for the organiser', async () => {
    const seen = await figures();
    expect(seen).toMatchObject({ challenges: 4, kinds: [{ key: 'open', count: 3 }, { key: 'directed', count: 1 }], entries: { total: 4, mean: 1.3 }, success: { finished: 1, completed: 1, share: null }, pool: { cases: 3, fen: '900000000' }, least: 3 });
    expect(seen.refused).toEqual({ total: 3, share: 0.75, reasons: [], criteria: [] });
    const own = await figures('?of=own', desk.maker);
    expect(own).toMatchObject({ challenges: 4, pool: { cases: 4, fen: '1200000000' }, least: 1 });
    expect(own.refused.reasons).toEqual([{ key: 'criteria', count: 2, share: 0.667 }, { key: 'eligibility', count: 1, share: 0.333 }]);
    expect(own.refused.criteria).toEqual([{ key: '可行性', count: 2 }]);
    expect(own.steps[0]).toMatchObject({ from: 'open', to: 'close' });
    expect((await figures('?year=2001')).challenges).toBe(0);
    // one that is open, alone in its field: what came to it nobody counts before its deadline, the organiser's people neither
    const alone = await desk.opened({ title: '本领域唯一的榜单', field: 'health.devices' });
    await desk.hand.sql(`insert into challenges.entry (id, challenge_id, state, version, number, organisation_id, author_id, edition, received_at, sealed) values (gen_random_uuid(), $1, 'received', 1, 1, $2, $3, 1, now(), '{}')`, [alone.id, desk.outsider.organisationId, desk.outsider.userId]);
    for (const who of [{ client: desk.nobody }, desk.maker]) expect((await figures(`?field=health.devices${'userId' in who ? '&of=own' : ''}`, who)).entries).toEqual({ total: null, mean: null });
    expect((await figures('?field=materials')).challenges).toBe(3);
    expect((await figures('?of=own', desk.outsider)).challenges).toBe(0);
    expect((await desk.nobody.get('challenges/statistics?of=own')).status).toBe(404);
  });
});
