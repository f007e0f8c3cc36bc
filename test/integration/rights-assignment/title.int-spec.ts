import { newId } from '@app/kernel';
import { TitleDesk } from '@app/rights-assignment';
import { anInventor, assessment, disclosureDraft } from '@app/rights-assignment/testing';
import { anonymousContext } from '@app/platform';
import { openListingMarket, type ListingMarket, type Somebody } from '../listing/listing-market.js';

interface Title { id: string; version: number; owners: { key: string; name: string; share: { numerator: number; denominator: number } }[]; entries: { id: string; kind: string; corrected: boolean }[]; annuities: { year: number; dueOn: string; paidOn: string | null }[]; licences: { entryId: string }[]; code?: string }
interface Consent { act: string; free: boolean; coOwners: { rule: string; owners: { key: string }[]; basis: string; article: string | null }; needs: { code: string; article: string | null }[]; blocks: { code: string; article: string | null }[]; ruleVersions: string[] }
const half = { numerator: 1, denominator: 2 };

describe('the title chain', () => {
  let market: ListingMarket;
  let unit: string;
  let author: Somebody;
  let office: Somebody;
  let title: Title;

  beforeAll(async () => {
    market = await openListingMarket();
    unit = await market.organisation('岳麓科技大学');
    author = await market.person(unit, ['researcher'], '周明渊');
    office = await market.person(unit, ['tto']);
  }, 60_000);
  afterAll(() => market.close());
  beforeEach(async () => {
    const { body: draft } = await author.client.post<{ id: string }>('disclosures', disclosureDraft({ inventors: [anInventor({ userId: author.userId, signsBy: 'account' })] }));
    await author.client.post(`disclosures/${draft.id}/acts/submit`, { version: 1 });
    await office.client.post(`disclosures/${draft.id}/acts/start-assessment`, { version: 2 });
    const { body } = await office.client.post<{ titleId: string }>(`disclosures/${draft.id}/assessments`, { ...assessment(), version: 3 });
    title = (await office.client.get<Title>(`titles/${body.titleId}`)).body;
  });

  const write = async (content: object, { effectiveOn = '2026-11-01', corrects = null as string | null, by = office } = {}) => {
    const answer = await by.client.post<Title>(`titles/${title.id}/entries`, { version: title.version, effectiveOn, evidence: '协议书', content, corrects });
    if (answer.status === 201) title = answer.body;
    return answer;
  };
  const consents = async () => Object.fromEntries((await author.client.get<{ items: Consent[] }>(`titles/${title.id}/consents`)).body.items.map((item) => [item.act, item]));
  const unitHalf = () => ({ kind: 'organisation', organisationId: unit, name: '岳麓科技大学', share: half });
  const shared = (share: object = half) => ({ kind: 'ownership', owners: [unitHalf(), { kind: 'person', userId: author.userId, name: '周明渊', share }] });

  it('says what a unit that owns it alone may do: all but transfer before its completers were asked', async () => {
    const found = await consents();
    expect(Object.values(found).filter(({ free }) => free).map(({ act }) => act)).toEqual(['practise', 'ordinary_licence', 'exclusive_licence', 'sole_licence', 'pledge']);
    expect(found['transfer']!.needs).toMatchObject([{ code: 'first-refusal', article: '民法典 第八百四十七条' }]);
    expect(found['transfer']!.blocks.map(({ code }) => code)).toEqual(['first-refusal.no-rule']);
    await write({ kind: 'first_refusal_rule', workingDays: 15 });
    expect((await consents())['transfer']).toMatchObject({ free: false, blocks: [], needs: [{ code: 'first-refusal' }] });
  });

  it('asks co-owners by Patent Law 14 where they agreed on nothing, and by the agreement where they did', async () => {
    expect((await write(shared())).status).toBe(201);
    const silent = await consents();
    expect(Object.values(silent).map(({ act, coOwners }) => [act, coOwners.rule])).toEqual([['practise', 'none'], ['ordinary_licence', 'none'], ['exclusive_licence', 'all'], ['sole_licence', 'all'], ['transfer', 'all'], ['pledge', 'all']]);
    expect(silent['pledge']!.coOwners).toMatchObject({ basis: 'law', article: '专利法 第十四条', owners: [{ key: `person:${author.userId}` }] });
    expect(silent['pledge']!.ruleVersions).toHaveLength(2);
    await write({ kind: 'agreement', terms: { practise: 'all', pledge: 'alone', transfer: 'majority' } });
    const agreed = await consents();
    expect([agreed['practise']!.coOwners.rule, agreed['pledge']!.coOwners.rule, agreed['transfer']!.coOwners.rule, agreed['sole_licence']!.coOwners.basis]).toEqual(['all', 'none', 'share', 'law']);
  });

  it('follows the registry, and answers nothing where it is silent', async () => {
    await write(shared());
    await market.database.sql(`update platform.rule_version set enabled = false where rule = 'co-owner.default-powers'`);
    expect((await author.client.get<{ code: string }>(`titles/${title.id}/consents`)).body).toMatchObject({ code: 'rules.unknown' });
    await market.database.sql(`update platform.rule_version set enabled = true where rule = 'co-owner.default-powers'`);
  });

  it('answers other modules by its facade', async () => {
    await write(shared());
    const desk = market.api.get(TitleDesk, { strict: false });
    const ctx = anonymousContext(newId());
    expect(await desk.consentsFor(ctx, { titleId: title.id, act: 'transfer', asker: `person:${author.userId}` })).toMatchObject({ free: false, needs: [], coOwners: { rule: 'all', owners: [{ key: `organisation:${unit}` }] } });
    expect(await desk.consentsFor(ctx, { titleId: newId(), act: 'transfer' })).toBeUndefined();
  });

  it('keeps shares over time, whole on every day, in the database too', async () => {
    await write(shared());
    expect(await market.database.sql(`select owner_name, to_char(valid_from, 'YYYY-MM-DD') as "from", to_char(valid_to, 'YYYY-MM-DD') as "to" from rights_assignment.title_share where title_id = $1 order by valid_from, owner_name`, [title.id]))
      .toEqual(expect.arrayContaining([
        { owner_name: '岳麓科技大学', from: '2025-09-01', to: '2026-11-01' }, { owner_name: '周明渊', from: '2026-11-01', to: null }, { owner_name: '岳麓科技大学', from: '2026-11-01', to: null },
      ]));
    await expect(market.database.sql(`update rights_assignment.title_share set denominator = 3 where title_id = $1 and owner_name = '周明渊'`, [title.id])).rejects.toThrow('title_is_whole');
    await expect(market.database.sql(`insert into rights_assignment.title_share select title_id, entry_id, owner_key, owner_kind, organisation_id, user_id, owner_name, 1, 4, date '2026-12-01', null from rights_assignment.title_share
      where title_id = $1 and owner_name = '周明渊'`, [title.id])).rejects.toThrow('one_share_at_a_time');
    await expect(market.database.sql('delete from rights_assignment.title_share where title_id = $1', [title.id])).rejects.toThrow('title_is_whole');
    await expect(market.database.sql(`update rights_assignment.title_entry set evidence = 'x' where title_id = $1`, [title.id])).rejects.toThrow('never changed');
    await expect(market.database.sql('delete from rights_assignment.title_entry where title_id = $1', [title.id])).rejects.toThrow('never changed');
  });

  it.each([
    ['shares of five sixths', () => shared({ numerator: 1, denominator: 3 }), {}, 'rights.title-shares-not-whole'],
    ['one owner twice', () => ({ kind: 'ownership', owners: [unitHalf(), unitHalf()] }), {}, 'rights.title-owner-wrong'],
    ['an owner who is nobody', () => ({ kind: 'ownership', owners: [unitHalf(), { kind: 'person', userId: newId(), name: '甲', share: half }] }), {}, 'rights.title-owner-wrong'],
    ['a correction of nothing', () => ({ kind: 'agreement', terms: {} }), { corrects: newId() }, 'rights.title-correction'],
    ['a void without what it voids', () => ({ kind: 'void' }), {}, 'rights.title-correction'],
    ['the end of no licence', () => ({ kind: 'licence_ended', entryId: newId() }), {}, 'rights.title-nothing-to-end'],
    ['a filing of tomorrow', () => ({ kind: 'filing', applicationNumber: '1', filingDate: '2099-01-01' }), {}, 'rights.title-dates'],
    ['years in reverse', () => ({ kind: 'annuities', firstYear: 5, lastYear: 4 }), {}, 'rights.title-dates'],
  ])('refuses %s', async (_, content, options, code) => {
    const answer = await write(content(), options);
    expect([answer.status, answer.body.code]).toEqual([422, code]);
  });

  it('never leaves a result without an owner, and corrects by a new entry only', async () => {
    const [first] = title.entries;
    expect((await write({ kind: 'void' }, { corrects: first!.id })).body.code).toBe('rights.title-ownerless');
    await write({ kind: 'licence', licence: 'exclusive', licensee: '甲公司', territory: '全国', field: '动力电池', until: null });
    expect((await consents())['practise']!.blocks).toMatchObject([{ code: 'licence.exclusive', article: '技术合同司法解释 第二十五条' }]);
    const licence = title.licences[0]!.entryId;
    expect((await write({ kind: 'void' }, { corrects: licence })).status).toBe(201);
    expect([title.licences, title.entries.find(({ id }) => id === licence)!.corrected]).toEqual([[], true]);
    expect((await write({ kind: 'void' }, { corrects: licence })).body.code).toBe('rights.title-correction');
  });

  it('keeps the calendar of annuities from the filing date and the years that were entered', async () => {
    await write({ kind: 'filing', applicationNumber: '201710601862.3', filingDate: '2026-10-30' });
    expect(title.annuities).toEqual([]);
    await write({ kind: 'annuities', firstYear: 3, lastYear: 4 });
    expect(title.annuities).toEqual([{ year: 3, dueOn: '2028-10-30', paidOn: null }, { year: 4, dueOn: '2029-10-30', paidOn: null }]);
  });

  it('is written by the unit\'s office, seen by those named, refused to a stale hand and to strangers', async () => {
    expect((await write(shared(), { by: author })).status).toBe(403);
    const seen = title.version;
    await write(shared());
    expect((await office.client.post<Title>(`titles/${title.id}/entries`, { version: seen, effectiveOn: '2026-11-02', evidence: 'x', content: shared() })).body.code).toBe('state.stale-version');
    const stranger = await market.person(await market.organisation('别的大学'), ['tto']);
    expect([(await stranger.client.get(`titles/${title.id}`)).status, (await stranger.client.post(`titles/${title.id}/entries`, { version: 1, effectiveOn: '2026-11-02', evidence: 'x', content: shared() })).status]).toEqual([404, 404]);
    const told = await market.database.sql<{ payload: object }>(`select payload from platform.outbox_event where aggregate_id = $1 and type = 'rights.title-changed.v1'`, [title.id]);
    expect(told).toMatchObject([{ payload: { titleId: title.id, kind: 'ownership' } }]);
    expect(JSON.stringify(told)).not.toContain('周明渊');
  });
});
