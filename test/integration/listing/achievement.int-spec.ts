import { achievementDraft, guardedDraft } from '@app/listing/testing';
import { DataSource } from 'typeorm';
import { actsOn, created, openListingMarket, publishedAchievement, type ListingMarket, type Somebody } from './listing-market.js';

type Refusal = { code: string; article?: string; errors: { path: string; code: string; message: string }[]; detail: string };
const broken = (body: Refusal) => body.errors.map(({ path, code }) => `${code} ${path}`);

describe('achievements', () => {
  let market: ListingMarket;
  let university: string;
  let researcher: Somebody;
  let colleague: Somebody;
  let office: Somebody;
  let foreignOffice: Somebody;
  let firm: Somebody;
  let admin: Somebody;

  beforeAll(async () => {
    market = await openListingMarket();
    university = await market.organisation('岳麓科技大学');
    researcher = await market.person(university, ['researcher'], '周明渊');
    colleague = await market.person(university, ['researcher']);
    office = await market.person(university, ['tto'], '林知行');
    foreignOffice = await market.person(await market.organisation('橘洲研究院', { type: 'research_institute' }), ['tto', 'researcher']);
    firm = await market.person(await market.organisation('衡岳重工', { type: 'enterprise' }), ['firm']);
    admin = await market.person(await market.organisation('新区管委会', { type: 'authority' }), ['system_admin']);
  });
  afterAll(() => market.close());

  const count = async () => Number((await market.database.sql<{ n: string }>('select count(*) as n from listing.achievement'))[0]!.n);

  it('goes from a draft to the market by two people and shows itself to everybody', async () => {
    const { id } = await publishedAchievement(researcher, office, achievementDraft());
    const seen = await market.nobody.get<Record<string, unknown>>(`achievements/${id}`);
    expect(seen.status).toBe(200);
    expect(seen.body).toMatchObject({ state: 'published', owner: { id: university, nameZh: '岳麓科技大学' }, completers: [{ name: '周明渊', unit: null }, { name: '谭若溪', unit: null }], nextActs: [] });
    for (const hidden of ['privateText', 'trlEvidence', 'authorId', 'submittedBy', 'fundingSource']) expect(seen.body).not.toHaveProperty(hidden);
    expect(JSON.stringify(seen.body)).not.toContain('sharePercent');
    const list = await market.nobody.get<{ items: { id: string }[] }>('achievements', { query: { kind: 'invention', field: 'materials', region: '430000', mode: 'ordinary_licence', trlMin: '5', priceMax: '30000000' } });
    expect(list.body.items.map((item) => item.id)).toContain(id);
    const events = await market.database.sql<{ type: string }>('select type from platform.outbox_event where aggregate_id = $1 order by seq', [id]);
    expect(events.map(({ type }) => type)).toEqual(['listing.achievement-moved.v1', 'listing.achievement-moved.v1', 'listing.achievement-moved.v1', 'listing.achievement-moved.v1', 'listing.achievement-published.v1']);
    const history = await researcher.client.get<{ items: { act: string; actor: { name: string } }[] }>(`achievements/${id}/history`);
    expect(history.body.items.map(({ act, actor }) => [act, actor.name])).toEqual([['create', '周明渊'], ['submit', '周明渊'], ['start-review', '林知行'], ['review-secrecy', '林知行'], ['publish', '林知行']]);
    expect((await firm.client.get(`achievements/${id}/history`)).status).toBe(404);
  });

  it.each([
    ['a wrong check digit', { applicationNumber: '201710601862.4' }, 422, ['listing.patent-number-check-digit /applicationNumber']],
    ['a number of another kind', { applicationNumber: '201720601862.9' }, 422, ['listing.patent-number-kind /applicationNumber']],
    ['shares of 99', { completers: [{ name: '甲', sharePercent: 99 }] }, 422, ['listing.shares-not-100 /completers']],
    ['an unknown field', { field: 'materials.unobtainium' }, 422, ['listing.unknown-code /field']],
    ['an unknown region', { region: '999999' }, 422, ['listing.unknown-code /region']],
    ['an unknown IPC class', { ipc: 'H88M' }, 422, ['listing.unknown-code /ipc']],
    ['an unknown division', { division: 'A' }, 422, ['listing.unknown-code /division']],
    ['a completer who is nobody', { completers: [{ name: '甲', userId: '01900000-0000-7000-8000-00000000dead', sharePercent: 100 }] }, 422, ['listing.completer-unknown /completers/0/userId']],
    ['a price and "negotiable"', { priceNegotiable: true }, 422, ['listing.price-and-negotiable /expectedPriceFen']],
    ['a filing date in the future', { filingDate: '2099-01-01' }, 422, ['listing.patent-dates /filingDate']],
    ['a filing date before dates', { filingDate: '0000-01-01' }, 422, ['listing.patent-dates /filingDate']],
    ['a TRL of 11', { trl: 11 }, 400, ['shape.too-big /trl']],
    ['a price as text', { expectedPriceFen: '1000' }, 400, ['shape.invalid-type /expectedPriceFen']],
    ['an unknown field name', { colour: 'red' }, 400, ['shape.unrecognized-keys /colour']],
    ['an unknown kind', { kind: 'idea' }, 400, ['shape.invalid-value /kind']],
    ['a NUL byte', { title: '隔膜\0隔膜' }, 400, ['shape.unstorable-text /title']],
    ['no secrecy answer', { secrecyAnswer: undefined }, 400, ['shape.invalid-value /secrecyAnswer']],
    ['a share with three decimals', { completers: [{ name: '甲', sharePercent: 33.333 }] }, 400, ['shape.not-multiple-of /completers/0/sharePercent']],
  ])('refuses %s and keeps nothing', async (_, change, status, expected) => {
    const before = await count();
    const answer = await researcher.client.post<Refusal>('achievements', achievementDraft(change));
    expect([answer.status, broken(answer.body)]).toEqual([status, expected]);
    expect(answer.body.errors.every(({ message }) => message.length > 0)).toBe(true);
    expect(await count()).toBe(before);
  });

  it('refuses 5 MB of title and malformed JSON', async () => {
    expect((await researcher.client.post('achievements', achievementDraft({ title: '隔'.repeat(1_700_000) }))).status).toBe(413);
    expect((await researcher.client.post('achievements', achievementDraft({ title: '隔'.repeat(121) }))).status).toBe(400);
    expect((await researcher.client.post('achievements', '{"title":')).status).toBe(400);
  });

  it('counts characters as the database does, astral ones too', async () => {
    expect((await researcher.client.post('achievements', achievementDraft({ title: '𠀀𠀁' }))).status).toBe(400);
    expect((await researcher.client.post('achievements', achievementDraft({ title: '𠀀'.repeat(120) }))).status).toBe(201);
  });

  it('asks for what is missing only when it is submitted', async () => {
    const draft = await created('achievements', researcher, { secrecyAnswer: 'no', kind: 'software_copyright', title: '某软件系统' });
    const answer = await researcher.client.post<Refusal>(`achievements/${draft.id}/acts/submit`, { version: 1 });
    expect(answer.status).toBe(422);
    expect(broken(answer.body)).toEqual(['valueLine', 'field', 'trl', 'region', 'publicText', 'completers', 'modes', 'expectedPriceFen'].map((name) => `listing.incomplete /${name}`));
    const shown = await researcher.client.get<{ nextActs: { act: string; blockedBy: { code: string }[] }[] }>(`achievements/${draft.id}`);
    expect(shown.body.nextActs).toMatchObject([{ act: 'submit', blockedBy: expect.arrayContaining([expect.objectContaining({ code: 'listing.incomplete' })]) }]);
  });

  it('lets nobody publish what they submitted, nor the database', async () => {
    const draft = await created('achievements', office, achievementDraft());
    const ready = await actsOn('achievements', draft, [office, 'submit'], [office, 'start-review'], [office, 'review-secrecy']);
    const answer = await office.client.post<Refusal>(`achievements/${ready.id}/acts/publish`, { version: ready.version });
    expect([answer.status, answer.body.code]).toEqual([422, 'listing.reviewer-is-submitter']);
    await expect(market.database.sql(`update listing.achievement set state = 'published', published_by = submitted_by, published_at = now() where id = $1`, [ready.id])).rejects.toThrow('maker_is_not_checker');
    expect((await admin.client.post(`achievements/${ready.id}/acts/publish`, { version: ready.version })).status).toBe(200);
  });

  it('lets one person do both only where the registry says so, and names the row', async () => {
    const [rule] = await market.database.sql<{ id: string }>(`insert into platform.rule_version (id, rule, jurisdiction, value, valid_from, status, enabled, texts)
      values (gen_random_uuid(), 'listing.self-review-allowed', 'luqiao', 'true', '2026-07-01', 'product-default', true, '{}') returning id`);
    const { id } = await publishedAchievement(office, office, achievementDraft());
    expect(await market.database.sql('select self_review_rule from listing.achievement where id = $1', [id])).toEqual([{ self_review_rule: rule!.id }]);
    await market.database.sql('update platform.rule_version set enabled = false where id = $1', [rule!.id]);
  });

  it('publishes nothing without a secrecy review, and nothing of an unverified owner', async () => {
    const unverified = await market.organisation('未核验学院', { state: 'unverified' });
    const maker = await market.person(unverified, ['researcher']);
    const checker = await market.person(unverified, ['tto']);
    const ready = await actsOn('achievements', await created('achievements', maker, achievementDraft()), [maker, 'submit'], [checker, 'start-review']);
    const answer = await checker.client.post<Refusal>(`achievements/${ready.id}/acts/publish`, { version: ready.version });
    expect(broken(answer.body)).toEqual(['listing.secrecy-review-missing ', 'listing.owner-not-verified ']);
    expect(answer.body.article).toBe('保守国家秘密法 第三十五条');
  });

  it('refuses an illegal transition by HTTP and by SQL, an unknown act, a missing reason', async () => {
    const draft = await created('achievements', researcher, achievementDraft());
    expect((await office.client.post<Refusal>(`achievements/${draft.id}/acts/publish`, { version: 1 })).body.code).toBe('state.illegal-transition');
    expect((await office.client.post<Refusal>(`achievements/${draft.id}/acts/explode`, { version: 1 })).body.code).toBe('state.unknown-act');
    await expect(market.database.sql(`update listing.achievement set state = 'suspended' where id = $1`, [draft.id])).rejects.toThrow('illegal transition');
    const submitted = await actsOn('achievements', draft, [researcher, 'submit']);
    const answer = await office.client.post<Refusal>(`achievements/${draft.id}/acts/return`, { version: submitted.version });
    expect([answer.status, broken(answer.body)]).toEqual([422, ['state.reason-required /reason']]);
    expect((await actsOn('achievements', submitted, [office, 'return', '请补充检测报告'])).state).toBe('draft');
  });

  it('is nobody else\'s: 404 for strangers, 403 for colleagues without the right', async () => {
    const draft = await created('achievements', researcher, achievementDraft());
    for (const stranger of [foreignOffice, firm]) {
      expect((await stranger.client.get(`achievements/${draft.id}`)).status).toBe(404);
      expect((await stranger.client.post(`achievements/${draft.id}/acts/submit`, { version: 1 })).status).toBe(404);
    }
    expect((await foreignOffice.client.put(`achievements/${draft.id}`, achievementDraft({ version: 1 }))).status).toBe(404);
    expect((await foreignOffice.client.delete(`achievements/${draft.id}`, { query: { version: '1' } })).status).toBe(404);
    expect((await researcher.client.get('achievements/01900000-0000-7000-8000-00000000dead')).status).toBe(404);
    expect((await market.nobody.get(`achievements/${draft.id}`)).status).toBe(404);
    expect((await colleague.client.get(`achievements/${draft.id}`)).status).toBe(200);
    expect((await colleague.client.put(`achievements/${draft.id}`, achievementDraft({ version: 1 }))).status).toBe(403);
    expect((await researcher.client.post(`achievements/${draft.id}/acts/clear-abstract`, { version: 1 })).status).toBe(403);
    expect((await firm.client.post('achievements', achievementDraft())).status).toBe(403);
    expect((await market.nobody.post('achievements', achievementDraft())).status).toBe(401);
  });

  it('refuses a stale version and keeps the newer one', async () => {
    const draft = await created('achievements', researcher, achievementDraft());
    expect((await researcher.client.put(`achievements/${draft.id}`, achievementDraft({ version: 1, title: '第二个标题文字' }))).status).toBe(200);
    const answer = await researcher.client.put<Refusal>(`achievements/${draft.id}`, achievementDraft({ version: 1, title: '第三个标题文字' }));
    expect([answer.status, answer.body.code]).toEqual([409, 'state.stale-version']);
    expect((await researcher.client.get<{ title: string }>(`achievements/${draft.id}`)).body.title).toBe('第二个标题文字');
    expect((await researcher.client.delete(`achievements/${draft.id}`, { query: { version: '1' } })).status).toBe(409);
    expect((await researcher.client.delete(`achievements/${draft.id}`, { query: { version: '2' } })).status).toBe(204);
    expect((await researcher.client.get(`achievements/${draft.id}`)).status).toBe(404);
  });

  it('is made once by one Idempotency-Key, ten times at once, and the key serves no other body', async () => {
    const headers = { 'idempotency-key': 'ten-at-once' };
    const before = await count();
    const answers = await Promise.all(Array.from({ length: 10 }, () => researcher.client.post<{ id: string }>('achievements', achievementDraft(), { headers })));
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(201));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(await count()).toBe(before + 1);
    expect((await researcher.client.post('achievements', achievementDraft({ title: '另一个标题' }), { headers })).status).toBe(422);
    expect(await count()).toBe(before + 1);
  });

  it('leaves the market when suspended, comes back, and ends when transferred', async () => {
    const live = await publishedAchievement(researcher, office, achievementDraft());
    const suspended = await actsOn('achievements', live, [office, 'suspend', '权属争议']);
    expect((await market.nobody.get(`achievements/${live.id}`)).status).toBe(404);
    const back = await actsOn('achievements', suspended, [office, 'resume']);
    expect((await market.nobody.get(`achievements/${live.id}`)).status).toBe(200);
    expect((await actsOn('achievements', back, [office, 'mark-transferred'])).state).toBe('transferred');
    const types = await market.database.sql<{ type: string }>(`select type from platform.outbox_event where aggregate_id = $1 and type <> 'listing.achievement-moved.v1' order by seq`, [live.id]);
    expect(types.map(({ type }) => type.split('.')[1])).toEqual(['achievement-published', 'achievement-unpublished', 'achievement-published', 'achievement-unpublished']);
  });

  it('is changed on the market by the transfer office only, under the rules of publication, and told anew', async () => {
    const live = await publishedAchievement(researcher, office, achievementDraft());
    expect((await researcher.client.put(`achievements/${live.id}`, achievementDraft({ version: live.version, title: '作者改的标题' }))).status).toBe(403);
    const incomplete = await office.client.put<Refusal>(`achievements/${live.id}`, achievementDraft({ version: live.version, publicText: null }));
    expect([incomplete.status, broken(incomplete.body)]).toEqual([422, ['listing.incomplete /publicText']]);
    const changed = await office.client.put<{ version: number }>(`achievements/${live.id}`, achievementDraft({ version: live.version, title: '转化办改的标题' }));
    expect(changed.status).toBe(200);
    expect((await market.nobody.get<{ title: string }>(`achievements/${live.id}`)).body.title).toBe('转化办改的标题');
    const [event] = await market.database.sql<{ payload: { title: string; version: number } }>(`select payload from platform.outbox_event where aggregate_id = $1 order by seq desc limit 1`, [live.id]);
    expect(event!.payload).toMatchObject({ title: '转化办改的标题', version: changed.body.version });
  });

  it('under the novelty guard says cleared words only, in no list, detail, event or audit entry anything else', async () => {
    const canary = 'KANARIENVOGEL';
    const draft = await created('achievements', researcher, guardedDraft(canary));
    const ready = await actsOn('achievements', draft, [researcher, 'submit'], [office, 'start-review'], [office, 'review-secrecy']);
    const blocked = await office.client.post<Refusal>(`achievements/${draft.id}/acts/publish`, { version: ready.version });
    expect([blocked.status, blocked.body.code, blocked.body.article]).toEqual([422, 'listing.novelty-clearance-missing', '专利法 第二十四条']);
    await actsOn('achievements', ready, [office, 'clear-abstract'], [office, 'publish']);
    for (const eyes of [market.nobody, firm.client, foreignOffice.client]) {
      const detail = await eyes.get(`achievements/${draft.id}`);
      expect(detail.status).toBe(200);
      expect(detail.raw.body).toContain('某材料低能耗制备工艺');
      expect(detail.raw.body + (await eyes.get('achievements', { query: { limit: '100' } })).raw.body).not.toContain(canary);
    }
    expect((await market.tablesWith(canary)).sort()).toEqual(['listing.achievement', 'listing.completer']);
    expect((await researcher.client.get(`achievements/${draft.id}`)).raw.body).toContain(canary);
    await expect(market.database.sql('update listing.achievement set cleared_by = null, cleared_at = null where id = $1', [draft.id])).rejects.toThrow('novelty_guard');
  });

  it('loses its clearance when the cleared words change', async () => {
    const live = await publishedAchievement(researcher, office, guardedDraft('GEHEIM'));
    const words = guardedDraft('GEHEIM', { clearedAbstract: '换了一段说法的摘要，尚未核准。' });
    expect((await office.client.put<Refusal>(`achievements/${live.id}`, { ...words, version: live.version })).body.code).toBe('listing.novelty-clearance-missing');
    const suspended = await actsOn('achievements', live, [office, 'suspend', '更新摘要']);
    const changed = await office.client.put<{ id: string; version: number; state: string; clearedBy: string | null }>(`achievements/${live.id}`, { ...words, version: suspended.version });
    expect([changed.status, changed.body.clearedBy]).toEqual([200, null]);
    expect((await actsOn('achievements', changed.body, [office, 'clear-abstract'], [office, 'review-secrecy'], [office, 'resume'])).state).toBe('published');
  });

  it('lists by keyset without gaps or repetition, own ones in all states, the queue for reviewers', async () => {
    const pages: string[] = [];
    for (let cursor: string | undefined; ;) {
      const { body } = await market.nobody.get<{ items: { id: string }[]; nextCursor: string | null }>('achievements', { query: { limit: '2', ...(cursor && { cursor }) } });
      pages.push(...body.items.map(({ id }) => id));
      if (body.nextCursor === null) break;
      cursor = body.nextCursor;
    }
    const live = await market.database.sql<{ id: string }>(`select id from listing.achievement where state = 'published' order by published_at desc, id desc`);
    expect(pages).toEqual(live.map(({ id }) => id));
    const submitted = await actsOn('achievements', await created('achievements', researcher, achievementDraft()), [researcher, 'submit']);
    const ids = async (who: Somebody, query: Record<string, string>) => (await who.client.get<{ items: { id: string }[] }>('achievements', { query: { limit: '100', ...query } })).body.items.map(({ id }) => id);
    expect(await ids(office, { mine: 'true', state: 'submitted' })).toContain(submitted.id);
    expect(await ids(office, { queue: 'review' })).toContain(submitted.id);
    expect(await ids(admin, { queue: 'review' })).toContain(submitted.id);
    expect(await ids(foreignOffice, { queue: 'review' })).not.toContain(submitted.id);
    expect(await ids(firm, { queue: 'review' })).toEqual([]);
    expect(await ids(firm, { mine: 'true' })).toEqual([]);
    expect((await market.nobody.get('achievements', { query: { cursor: 'rubbish' } })).status).toBe(400);
    expect((await market.nobody.get<{ achievements: number }>('market/summary')).body.achievements).toBe(live.length);
  });

  it('reads a list in one statement, however many it finds', async () => {
    const question = { query: { field: 'materials', region: '430000', limit: '100' } };
    await market.nobody.get('achievements', question);
    const { master } = market.api.get(DataSource).driver as unknown as { master: { query(statement: unknown): unknown } };
    const asked = vi.spyOn(master, 'query');
    const { body } = await market.nobody.get<{ items: unknown[] }>('achievements', question);
    expect([body.items.length > 1, asked.mock.calls.length]).toEqual([true, 1]);
    asked.mockRestore();
  });

  it('takes a forged cursor for what it is', async () => {
    const cursor = Buffer.from(JSON.stringify(['0000-01-01T00:00:00Z', university])).toString('base64url');
    expect((await market.nobody.get('achievements', { query: { cursor } })).status).toBe(200);
  });

  it('counts shares in the database too', async () => {
    const draft = await created('achievements', researcher, achievementDraft());
    await expect(market.database.sql('update listing.completer set share_percent = 50 where achievement_id = $1 and position = 0', [draft.id])).rejects.toThrow('add up to');
  });
});
