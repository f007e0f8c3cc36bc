import { newId } from '@app/kernel';
import { AssetRegime, TakeIn } from '@app/asset-ledger';
import { OnRights } from '@app/asset-ledger/jobs';
import { entryInput, papers, writeOffInput } from '@app/asset-ledger/testing';
import { assessment, disclosureDraft } from '@app/rights-assignment/testing';
import { anonymousContext, systemContext, TransactionRunner } from '@app/platform';
import { openListingMarket, type ListingMarket, type Somebody } from '../listing/listing-market.js';

interface Asset {
  id: string; version: number; state: string; titleId: string; disclosureId: string; name: string; basis: string | null; carryingFen: number | null; openOccurrences: number; code?: string; article?: string;
  postings: { id: string; seq: number; kind: string; amountFen: number; balanceFen: number; titleEntryId: string | null; counteredBy: string | null }[]; occurrences: { id: string; kind: string; open: boolean; titleEntryId: string | null }[];
  nextActs: { act: string; blockedBy: { code: string }[] }[]; loss: { holdsHere: boolean; sources: { jurisdiction: string; holdsHere: boolean; mark: { mark: string } }[]; national: { 'zh-CN': string } } | null;
  regime: { source: { article: string; mark: { mark: string } } | null };
}

describe('the separate ledger', () => {
  let market: ListingMarket;
  let unit: string;
  let author: Somebody;
  let office: Somebody;
  let finance: Somebody;
  let leader: Somebody;
  let secretary: Somebody;
  let titleId: string;

  beforeAll(async () => {
    market = await openListingMarket();
    unit = await market.organisation('岳麓科技大学');
    author = await market.person(unit, ['researcher'], '周明渊');
    office = await market.person(unit, ['tto'], '林主任');
    finance = await market.person(unit, ['finance'], '钱会计');
    leader = await market.person(unit, ['unit_leader']);
    secretary = await market.person(unit, ['decision_secretary']);
  }, 60_000);
  afterAll(() => market.close());

  const take = <T>({ status, body }: { status: number; body: unknown }, wanted = 200): T => {
    if (status !== wanted) throw new Error(`${status}: ${JSON.stringify(body)}`);
    return body as T;
  };
  async function accepted(by = author, checker = office): Promise<string> {
    const { id } = take<{ id: string }>(await by.client.post('disclosures', disclosureDraft()), 201);
    take(await by.client.post(`disclosures/${id}/acts/submit`, { version: 1 }));
    take(await checker.client.post(`disclosures/${id}/acts/start-assessment`, { version: 2 }));
    return take<{ titleId: string }>(await checker.client.post(`disclosures/${id}/assessments`, { ...assessment(), version: 3 })).titleId;
  }
  /** What the worker does with every event about this title, as often as asked. */
  async function tell(title: string, times = 1): Promise<void> {
    const events = await market.database.sql<{ id: string; type: string; payload: object }>(`select id, type, payload from platform.outbox_event where type like 'rights.%' and payload ->> 'titleId' = $1 order by seq`, [title]);
    const consumer = new OnRights(market.api.get(TakeIn, { strict: false }));
    for (let i = 0; i < times; i += 1) for (const event of events) await market.api.get(TransactionRunner).run(systemContext('test', event.id), (ctx) => consumer.handle(ctx, event as never));
  }
  const write = async (content: object, effectiveOn = '2026-10-10'): Promise<void> => {
    const { version } = take<{ version: number }>(await office.client.get(`titles/${titleId}`));
    take(await office.client.post(`titles/${titleId}/entries`, { version, effectiveOn, evidence: '合同', content, corrects: null }), 201);
  };
  const fresh = async (): Promise<Asset> => {
    const { items } = take<{ items: Asset[] }>(await finance.client.get('asset-ledger', { query: { limit: '100' } }));
    return take<Asset>(await finance.client.get(`asset-ledger/${items.find((item) => item.titleId === titleId)!.id}`));
  };
  const act = (who: Somebody, { id, version }: Pick<Asset, 'id' | 'version'>, name: string, body: object = {}) => who.client.post<Asset>(`asset-ledger/${id}/acts/${name}`, { version, ...body });
  const post = (who: Somebody, { id, version }: Asset, content: object, body: object = {}) => who.client.post<Asset>(`asset-ledger/${id}/postings`, { version, ...papers(), content, ...body });
  const counter = (who: Somebody, { id, version, postings }: Asset, seq: number) => who.client.post<Asset>(`asset-ledger/${id}/postings/${postings.find((p) => p.seq === seq)!.id}/counter-postings`, { version, ...papers({ reason: '记错' }) });
  const entered = async (change: Record<string, unknown> = {}): Promise<Asset> => take(await act(finance, await fresh(), 'enter', { entry: entryInput(change) }));

  beforeEach(async () => {
    titleId = await accepted();
    await tell(titleId);
  });

  it('opens with the accepted disclosure, once however often it is told, only for units that the state set up', async () => {
    await tell(titleId, 3);
    const asset = await fresh();
    expect(asset).toMatchObject({ state: 'awaiting_entry', basis: null, carryingFen: null, name: '锂电池陶瓷复合隔膜', postings: [], nextActs: [{ act: 'enter' }] });
    expect(asset.regime.source).toMatchObject({ article: '行政事业性国有资产管理条例 第二十三条', mark: { mark: 'verified' } });
    const trail = await market.database.sql<{ act: string }>(`select act from platform.audit_entry where aggregate_type = 'ledger-asset' and aggregate_id = $1`, [asset.id]);
    expect(trail).toEqual([{ act: 'take-in' }]);

    const firm = await market.organisation('某某公司', { type: 'enterprise' });
    const other = await accepted(await market.person(firm, ['researcher']), await market.person(firm, ['tto']));
    await tell(other);
    expect(await market.database.sql('select 1 from asset_ledger.asset where title_id = $1', [other])).toEqual([]);
    expect(await market.api.get(AssetRegime, { strict: false }).of(anonymousContext(newId()), { kind: 'title', id: other })).toMatchObject({ regime: 'not-entered', generalExport: 'ask-a-person' });
  });

  it('never lets an achievement into an export of general assets, by whatever name it is asked', async () => {
    const regime = market.api.get(AssetRegime, { strict: false });
    const ctx = anonymousContext(newId());
    const { disclosureId, id } = await fresh();
    const equipment = { kind: 'achievement', id: newId(), name: '涂布机' } as const;
    const mixed = [{ kind: 'title', id: titleId }, { kind: 'disclosure', id: disclosureId }, equipment] as const;
    expect(await regime.general(ctx, mixed)).toEqual([equipment]);
    expect(await regime.of(ctx, mixed[1])).toMatchObject({ regime: 'achievement', generalExport: 'never', ledgerAssetId: id });
    expect(await regime.of(ctx, equipment)).toMatchObject({ regime: 'other', generalExport: 'may' });
  });

  it('is entered by finance at a value or by the written decision not to value', async () => {
    const asset = await fresh();
    expect((await act(finance, asset, 'enter')).body.code).toBe('asset-ledger.entry-missing');
    expect((await act(finance, asset, 'enter', { entry: entryInput({ valueFen: null }) })).body.code).toBe('asset-ledger.value-missing');
    expect((await act(finance, asset, 'enter', { entry: entryInput({ basis: 'not_valued' }) })).body.code).toBe('asset-ledger.value-missing');
    expect((await act(finance, asset, 'enter', { entry: entryInput({ decidedOn: '2099-01-01' }) })).body.code).toBe('asset-ledger.entry-future');
    expect((await act(leader, asset, 'enter', { entry: entryInput() })).status).toBe(403);
    const cost = await entered();
    expect(cost).toMatchObject({ state: 'carried', basis: 'cost', carryingFen: 12_000_000, postings: [{ kind: 'entry', amountFen: 12_000_000 }] });
    const [first] = await market.database.sql<{ id: string }>('select id from rights_assignment.title_entry where title_id = $1 and seq = 1', [titleId]);
    expect(cost.postings[0]!.titleEntryId).toBe(first!.id);
    const again = take<Asset>(await act(finance, cost, 'correct-entry', { papers: papers() }));
    expect([again.state, again.carryingFen]).toEqual(['awaiting_entry', null]);
    expect(take<Asset>(await act(finance, again, 'enter', { entry: entryInput({ basis: 'not_valued', valueFen: null }) }))).toMatchObject({ state: 'carried', basis: 'not_valued', carryingFen: null });
  });

  it('notes what the title chain tells, until a posting or a reason answers it', async () => {
    await entered();
    await write({ kind: 'licence', licence: 'ordinary', licensee: '甲公司', territory: '全国', field: '动力电池', until: null });
    await write({ kind: 'filing', applicationNumber: '201710601862.3', filingDate: '2026-10-10' });
    await tell(titleId, 2);
    const seen = await fresh();
    expect(seen.occurrences).toMatchObject([{ kind: 'licence', open: true }]);
    const posted = take<Asset>(await post(office, seen, { kind: 'licence', counterparty: '甲公司' }, { occurrenceId: seen.occurrences[0]!.id }), 201);
    expect([posted.occurrences[0]!.open, posted.postings[1]!.titleEntryId, posted.carryingFen]).toEqual([false, seen.occurrences[0]!.titleEntryId, 12_000_000]);
    expect((await post(office, posted, { kind: 'licence', counterparty: '甲公司' }, { occurrenceId: seen.occurrences[0]!.id })).body.code).toBe('asset-ledger.occurrence-settled');
    await write({ kind: 'void' }).catch(() => undefined);
    await write({ kind: 'licence', licence: 'ordinary', licensee: '乙公司', territory: '全国', field: '储能', until: null });
    await tell(titleId);
    const open = (await fresh()).occurrences.find((one) => one.open)!;
    const dismissed = take<Asset>(await finance.client.post(`asset-ledger/${posted.id}/occurrences/${open.id}/dismissals`, { version: posted.version, reason: '与上一笔同一合同' }));
    expect(dismissed.openOccurrences).toBe(0);
  });

  it('keeps every line: a mistake is countered, never changed, by the database too', async () => {
    let asset = take<Asset>(await post(finance, await entered(), { kind: 'transfer', counterparty: '甲公司', reductionFen: 2_000_000 }), 201);
    expect((await post(finance, asset, { kind: 'transfer', counterparty: '乙公司', reductionFen: 10_000_001 })).body.code).toBe('asset-ledger.more-than-carried');
    asset = take<Asset>(await counter(finance, asset, 2), 201);
    expect(asset.postings.map(({ kind, amountFen, balanceFen }) => [kind, amountFen, balanceFen])).toEqual([['entry', 12_000_000, 12_000_000], ['transfer', -2_000_000, 10_000_000], ['counter', 2_000_000, 12_000_000]]);
    for (const seq of [1, 2, 3]) expect((await counter(finance, asset, seq)).body.code).toBe('asset-ledger.counter-target');
    asset = take<Asset>(await post(finance, asset, { kind: 'revaluation', basis: 'appraised', valueFen: 15_000_000 }), 201);
    asset = take<Asset>(await post(finance, asset, { kind: 'transfer', counterparty: '丙公司', reductionFen: 14_000_000 }), 201);
    expect((await counter(finance, asset, 4)).body.code).toBe('asset-ledger.counter-below-zero');
    expect((await act(finance, asset, 'correct-entry', { papers: papers() })).body.code).toBe('asset-ledger.later-postings-stand');
    const { sql } = market.database;
    await expect(sql('update asset_ledger.posting set amount_fen = 0 where asset_id = $1', [asset.id])).rejects.toThrow('never changed');
    await expect(sql('delete from asset_ledger.posting where asset_id = $1', [asset.id])).rejects.toThrow('never changed');
    const raw = (content: object, amount: number, more: { counters?: string; approved?: string; entry?: string } = {}) => sql(
      `insert into asset_ledger.posting (id, asset_id, seq, content, amount_fen, effective_on, reason, document, decided_by, decided_on, counters, posted_by, posted_at, approved_by, title_entry_id)
       values ($1, $2, 99, $3, $4, '2026-10-01', 'x', 'x', 'x', '2026-10-01', $5, $6, now(), $7, $8)`, [newId(), asset.id, JSON.stringify(content), amount, more.counters ?? null, finance.userId, more.approved ?? null, more.entry ?? null]);
    await expect(raw({ kind: 'counter', of: 'transfer' }, 1, { counters: asset.postings.at(-1)!.id })).rejects.toThrow('counter_is_opposite');
    await expect(raw({ kind: 'transfer' }, -1_000_001)).rejects.toThrow('carrying_is_not_negative');
    await expect(raw({ kind: 'entry' }, 5)).rejects.toThrow('carried_has_one_entry');
    await expect(raw({ kind: 'write_off' }, -1_000_000, { approved: leader.userId })).rejects.toThrow('written_off_is_posted');
    await expect(raw({ kind: 'write_off' }, -1_000_000, { approved: finance.userId })).rejects.toThrow('write_off_maker_is_not_checker');
    await expect(raw({ kind: 'write_off' }, -1_000_000)).rejects.toThrow('write_off_maker_is_not_checker');
    const other = await market.database.sql<{ id: string }>('select id from rights_assignment.title_entry where title_id <> $1 limit 1', [titleId]);
    await expect(raw({ kind: 'licence' }, 0, { entry: other[0]!.id })).rejects.toThrow('posting_names_its_title');
    await expect(sql(`update asset_ledger.asset set state = 'awaiting_entry' where id = $1`, [asset.id])).rejects.toThrow();
  });

  it('is written off by two people, with a cause, and reinstated by a counter-posting', async () => {
    const both = await market.person(unit, ['finance', 'unit_leader']);
    const asset = await entered();
    expect((await act(finance, asset, 'propose-write-off')).body.code).toBe('asset-ledger.write-off-missing');
    let seen = take<Asset>(await act(both, asset, 'propose-write-off', { writeOff: writeOffInput() }));
    expect((await act(both, seen, 'approve-write-off')).body.code).toBe('asset-ledger.checker-is-maker');
    expect((await act(finance, seen, 'approve-write-off')).status).toBe(403);
    expect((await post(finance, seen, { kind: 'licence', counterparty: '甲公司' })).body.code).toBe('asset-ledger.not-carried');
    expect((await act(leader, seen, 'refuse-write-off')).body.code).toBe('state.reason-required');
    seen = take<Asset>(await act(leader, seen, 'refuse-write-off', { reason: '请补充专利登记簿副本' }));
    seen = take<Asset>(await act(finance, seen, 'propose-write-off', { writeOff: writeOffInput({ cause: 'abandonment' }) }));
    seen = take<Asset>(await act(secretary, seen, 'approve-write-off'));
    expect(seen).toMatchObject({ state: 'written_off', carryingFen: 0, postings: [{ kind: 'entry' }, { kind: 'write_off', amountFen: -12_000_000, balanceFen: 0 }] });
    seen = take<Asset>(await act(leader, seen, 'reinstate', { papers: papers({ reason: '无效宣告决定被撤销' }) }));
    expect(seen).toMatchObject({ state: 'carried', carryingFen: 12_000_000 });
  });

  it('shows a loss after contribution to capital as a note, with what is known of it and what is not', async () => {
    const contribution = { kind: 'contribution', counterparty: '麓山膜材公司', reductionFen: 12_000_000, valuation: null };
    let asset = await entered();
    expect((await post(finance, asset, contribution)).body).toMatchObject({ code: 'asset-ledger.contribution-unvalued', article: '公司法（2023年修订） 第四十八条、第四十九条' });
    expect((await post(finance, asset, { kind: 'loss_note', counterparty: '麓山膜材公司', lossFen: 100 })).body.code).toBe('asset-ledger.loss-without-contribution');
    asset = take<Asset>(await post(finance, asset, { ...contribution, valuation: { document: '评报字〔2026〕9号', valueFen: 30_000_000 } }), 201);
    asset = take<Asset>(await post(finance, asset, { kind: 'loss_note', counterparty: '麓山膜材公司', lossFen: 5_000_000 }), 201);
    expect(asset.postings.at(-1)).toMatchObject({ kind: 'loss_note', amountFen: 0, balanceFen: 0 });
    expect(asset.loss).toMatchObject({ holdsHere: false, national: { 'zh-CN': '国家层面的实施文本未见，不作推定。' } });
    expect(asset.loss!.sources.map(({ jurisdiction, holdsHere, mark }) => [jurisdiction, holdsHere, mark.mark]).sort()).toEqual([['110000', false, 'verified'], ['610000', false, 'verified'], ['610000', false, 'verified']]);
    expect((await counter(finance, asset, 2)).body.code).toBe('asset-ledger.counter-leaves-loss');
    await market.database.sql(`update identity.organisation set region = '110000' where id = $1`, [unit]);
    expect((await fresh()).loss!.holdsHere).toBe(true);
    await market.database.sql(`update identity.organisation set region = '430000' where id = $1`, [unit]);
  });

  it('sums a unit by its lines, and exports them without formulas', async () => {
    const asset = await entered({ document: '=HYPERLINK("http://x")' });
    await post(finance, asset, { kind: 'transfer', counterparty: '甲公司', reductionFen: 1 });
    const balance = take<{ assets: number; carryingFen: number; byState: Record<string, number> }>(await leader.client.get('asset-ledger/balance'));
    const [sum] = await market.database.sql<{ fen: string; assets: string }>('select (select sum(amount_fen) from asset_ledger.posting) as fen, (select count(*) from asset_ledger.asset) as assets');
    expect([String(balance.carryingFen), String(balance.assets)]).toEqual([sum!.fen, sum!.assets]);
    const csv = (await finance.client.get<string>('asset-ledger/export.csv')).raw.body;
    expect(csv).toContain(`职务科技成果单列,锂电池陶瓷复合隔膜,${titleId},在账,2,转让,`);
    expect(csv).toContain(',-0.01,119999.99,');
    expect(csv).not.toMatch(/(^|,|")=/m);
    const xlsx = await finance.client.get('asset-ledger/export.xlsx');
    expect([xlsx.status, xlsx.raw.rawPayload.subarray(0, 2).toString()]).toEqual([200, 'PK']);
  });

  it('is its unit\'s own, refuses a stale hand, and tells others ids only', async () => {
    const stranger = await market.person(await market.organisation('别的大学'), ['finance']);
    const asset = await fresh();
    expect([(await stranger.client.get(`asset-ledger/${asset.id}`)).status, (await act(stranger, asset, 'enter', { entry: entryInput() })).status, (await author.client.get('asset-ledger')).status]).toEqual([404, 404, 403]);
    await act(finance, asset, 'enter', { entry: entryInput({ reason: '机密的理由' }) });
    expect((await act(finance, asset, 'enter', { entry: entryInput() })).body.code).toBe('state.stale-version');
    const told = await market.database.sql(`select payload from platform.outbox_event where type like 'asset-ledger.%' and aggregate_id = $1`, [asset.id]);
    const audit = await market.database.sql('select * from platform.audit_entry where aggregate_id = $1', [asset.id]);
    expect(told).toHaveLength(3);
    expect(JSON.stringify([told, audit])).not.toMatch(/机密的理由|锂电池|校财/);
  });
});
