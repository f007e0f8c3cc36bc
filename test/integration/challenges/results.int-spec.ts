import { openAwardDesk, type AwardDesk } from './award-desk.js';
import { take, type Refusal, type SeenChallenge } from './challenge-desk.js';

interface Line { entryId: string | null; number: number; state: string; mine: boolean; rank: number | null; winner: boolean; score: { numerator: string; denominator: string; value: number } | null; organisations: { name: string; lead: boolean }[] | null; whyNot: string | null; weakest: string | null; means: { criterion: string }[] }
interface Results { round: number; public: boolean; experts: number; opened: number; entries: Line[]; notice: { noticeId: string; state: string } | null; voided: unknown[]; criteria: { id: string }[] }
interface History { items: { act: string; at: string; role: string; who: string | null; reason: string | null; from: string | null; to: string | null }[] }

describe('the results of a challenge', () => {
  let desk: AwardDesk;
  beforeAll(async () => { desk = await openAwardDesk(); }, 60_000);
  afterAll(() => desk.close());
  const results = (who: Pick<typeof desk.maker, 'client'>, id: string) => who.client.get<Results & Refusal>(`challenges/${id}/results`);

  it('are the organiser\'s from the conclusion on, and everybody\'s once they are in publicity', async () => {
    const [first, second] = [await desk.team('甲'), await desk.team('乙')];
    const { challenge, teams } = await desk.judged([first, second]);
    expect((await results(desk.maker, challenge.id)).body).toMatchObject({ public: false, notice: null });
    for (const who of [first, second, desk.outsider, { client: desk.nobody }]) expect((await results(who, challenge.id)).body.code).toBe('challenges.no-results');
    take(await desk.screen(challenge.id, teams[0]!.entryId), 201);
    take(await desk.publicise(challenge), 201);
    const { body } = await results({ client: desk.nobody }, challenge.id);
    expect(body).toMatchObject({ round: 1, public: true, experts: 3, opened: 2, voided: [], notice: { state: 'running' } });
    expect(body.entries.map(({ number, rank, winner, score, organisations, whyNot, entryId, weakest }) => [number, rank, winner, score, organisations?.map(({ name }) => name) ?? null, whyNot, entryId, weakest])).toEqual([
      [1, 1, true, { numerator: '90', denominator: '1', value: 90 }, ['甲大学'], null, null, null], [2, 2, false, { numerator: '80', denominator: '1', value: 80 }, null, null, null, null]]);
    expect(body.entries[0]!.means.map(({ criterion }) => criterion).sort()).toEqual(['novelty', 'plan']);
    expect(JSON.stringify(body)).not.toContain('乙大学');
  });

  it('tell a team, and nobody else but the organiser, why it was not chosen', async () => {
    const [first, second] = [await desk.team('丙'), await desk.team('丁')];
    const { challenge: { id }, teams } = await desk.shown([first, second]);
    const own = (await results(second, id)).body.entries[1]!;
    expect(own).toMatchObject({ mine: true, entryId: teams[1]!.entryId, whyNot: '第 2 队可行性论证不足', weakest: 'plan', organisations: [{ name: '丁大学', lead: true }] });
    expect((await results(desk.maker, id)).body.entries[1]).toMatchObject({ mine: false, whyNot: '第 2 队可行性论证不足', organisations: [{ name: '丁大学', lead: true }] });
    for (const who of [first, desk.outsider, desk.officer]) expect((await results(who, id)).body.entries[1]).toMatchObject({ whyNot: null, weakest: null, organisations: null });
    const { body } = await second.client.get<{ entries: number; reasons: unknown[]; criteria: unknown[]; items: Record<string, unknown>[] }>('entries/feedback');
    expect(body).toMatchObject({ entries: 1, reasons: [{ key: 'criteria', count: 1 }], criteria: [{ name: '可行性', count: 1 }] });
    expect(body.items[0]).toMatchObject({ challengeId: id, number: 2, reason: 'criteria', weakest: '可行性', rank: 2, ranked: 2, whyNot: '第 2 队可行性论证不足' });
    expect((await first.client.get<{ entries: number }>('entries/feedback')).body.entries).toBe(0);
    expect((await desk.nobody.get('entries/feedback')).status).toBe(401);
  });

  it('have a history: every act with who did it in which part, of which the public sees its part', async () => {
    const { challenge: { id } } = await desk.shown([await desk.team('戊')]);
    const whole = (await desk.maker.client.get<History>(`challenges/${id}/history`)).body.items;
    expect(whole.map(({ act }) => act)).toEqual(['create', 'name-keepers', 'keep-key', 'keep-key', 'keep-key', 'submit', 'approve', 'open', 'screen-ethics', 'publicise']);
    expect(whole.find(({ act }) => act === 'approve')).toMatchObject({ role: 'reviewer', who: '评审员', from: 'in_review', to: 'approved' });
    expect(whole.find(({ act }) => act === 'publicise')).toMatchObject({ role: 'organiser', who: '彭劲松', to: 'in_publicity' });
    for (const who of [{ client: desk.nobody }, desk.outsider, desk.officer]) {
      const items = (await who.client.get<History>(`challenges/${id}/history`)).body.items;
      expect(items.map(({ act, who: name, reason }) => [act, name, reason])).toEqual([['open', null, null], ['publicise', null, null]]);
    }
    const draft = await desk.draft();
    expect((await desk.outsider.client.get(`challenges/${draft.id}/history`)).status).toBe(404);
  });

  it('of a directed challenge, and what it asks, are for those whom it was put to', async () => {
    const [invited, stranger] = [await desk.team('己'), await desk.team('庚')];
    const { challenge } = await desk.shown([invited], { kind: 'directed', invited: [invited.organisationId], title: '定向的难题' });
    const seen = async (who: Pick<typeof desk.maker, 'client'>) => (await who.client.get<SeenChallenge & { withheld: boolean; field: string | null; poolFen: number | null }>(`challenges/${challenge.id}`)).body;
    for (const who of [invited, desk.maker, desk.officer]) expect(await seen(who)).toMatchObject({ withheld: false, field: 'materials.battery', content: { problem: challenge.content.problem } });
    for (const who of [stranger, desk.outsider, { client: desk.nobody }]) {
      const body = await seen(who);
      expect(body).toMatchObject({ withheld: true, title: '定向的难题', kind: 'directed', state: 'in_publicity', organiser: { name: '衡岳重工' }, field: null, poolFen: null, entriesUntil: null, content: { problem: null, criteria: [], invited: [], poolFen: null } });
      expect(JSON.stringify(body)).not.toContain(challenge.content.problem);
      for (const path of ['editions', 'editions/1', 'questions', 'calendar.ics', 'results', 'entries', 'receipts', 'opening', 'opening/export.json', 'panel']) expect((await who.client.get(`challenges/${challenge.id}/${path}`)).status).toBe(404);
    }
    expect((await results(invited, challenge.id)).status).toBe(200);
    for (const path of ['entries', 'receipts', 'opening', 'opening/export.json']) for (const who of [invited, desk.maker, desk.officer]) expect((await who.client.get(`challenges/${challenge.id}/${path}`)).status).toBe(200);
    // whoever opens it sees how far that is, and no more
    expect([await seen(desk.keepers[0]!), await seen(stranger)]).toMatchObject([{ keeps: true, withheld: true }, { keeps: false, withheld: true }]);
    expect([(await desk.keepers[0]!.client.get(`challenges/${challenge.id}/opening`)).status, (await desk.keepers[0]!.client.get(`challenges/${challenge.id}/opening/export.json`)).status]).toEqual([200, 404]);
    const found = async (who: Pick<typeof desk.maker, 'client'>, query: string) => (await who.client.get<{ items: { id: string }[] }>(`challenges?${query}`)).body.items.filter(({ id }) => id === challenge.id).length;
    const words = encodeURIComponent('滚刀磨损量');
    expect([await found(invited, `q=${words}`), await found(stranger, `q=${words}`), await found(stranger, `q=${encodeURIComponent('定向的难题')}`)]).toEqual([1, 0, 1]);
    expect([await found(invited, 'field=materials.battery'), await found(stranger, 'field=materials.battery'), await found({ client: desk.nobody }, 'kind=directed')]).toEqual([1, 0, 1]);
    expect((await stranger.client.post<Refusal>(`challenges/${challenge.id}/questions`, { secrecyAnswer: 'no', text: '我们能参加吗？' })).status).toBe(404);
  });

  it('begin with keepers who are found by name, by whoever writes challenges', async () => {
    const found = async (q: string, who = desk.maker) => { const { status, body } = await who.client.get<{ items: { id: string; name: string; organisation: { name: string } }[] } & Refusal>(`challenges/keeper-candidates?q=${encodeURIComponent(q)}`); return status === 200 ? body.items.map(({ name, organisation }) => `${organisation.name} ${name}`) : status; };
    expect(await found('公证处')).toEqual(['公证处 公证处保管人']);
    expect(await found('保管 公证')).toEqual(['公证处 公证处保管人']);
    expect(await found('100%_')).toEqual([]);
    expect(await found('公')).toBe(400);
    expect(await found('公证处', desk.keepers[0])).toBe(403);
    const waiting = await desk.person(await desk.organisation('未核验的公证社', { state: 'unverified' }), ['researcher'], '无名');
    expect(await found('公证社')).toEqual([]);
    await desk.hand.sql(`update identity.account set state = 'disabled' where id = $1`, [desk.keepers[0]!.userId]);
    expect([await found('公证处'), waiting.userId.length]).toEqual([[], 36]);
    await desk.hand.sql(`update identity.account set state = 'active' where id = $1`, [desk.keepers[0]!.userId]);
  });
});
