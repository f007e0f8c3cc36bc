import { deflateRawSync, crc32 } from 'node:zlib';
import ExcelJS from 'exceljs';
import { parse } from 'csv-parse/sync';
import { AuditLog, systemContext } from '@app/platform';
import type { ImportDetailView } from '@app/listing';
import { eventually, openMarket, somebody, Client, type Market } from '../../support/index.js';
import { achievementRow, csvOf, demandRow, upload, xlsxOf } from './import-files.js';

let market: Market;
let tto: Awaited<ReturnType<typeof somebody>>;
let firm: Awaited<ReturnType<typeof somebody>>;
beforeAll(async () => {
  market = await openMarket();
  await market.work();
  tto = await somebody(market, ['tto']);
  firm = await somebody(market, ['firm'], 'enterprise');
}, 120_000);
afterAll(async () => { await market.close(); });

type Problem = { code: string; errors: { path: string; code: string; message: string }[] };
const SETTLED = ['checked', 'committed', 'failed'];
const settled = (client: Client, id: string) => eventually(async () => {
  const { body } = await client.get<ImportDetailView>(`imports/${id}`, { query: { limit: '1000' } });
  return SETTLED.includes(body.state) ? body : undefined;
}, 60_000);
async function checked(client: Client, content: Buffer | string, fields: Record<string, string> = { kind: 'achievement' }): Promise<ImportDetailView> {
  const { status, body } = await upload<ImportDetailView>(client, fields, content);
  if (status !== 201) throw new Error(`upload answered ${status} ${JSON.stringify(body)}`);
  return settled(client, body.id);
}
const act = (client: Client, batch: ImportDetailView, name: string) => client.post<ImportDetailView & Problem>(`imports/${batch.id}/acts/${name}`, { version: batch.version });
async function committed(client: Client, content: Buffer | string, fields?: Record<string, string>): Promise<ImportDetailView> {
  const batch = await checked(client, content, fields);
  expect(batch.errors).toEqual([]);
  expect((await act(client, batch, 'commit')).status).toBe(200);
  return eventually(async () => {
    const { body } = await client.get<ImportDetailView>(`imports/${batch.id}`);
    return body.state === 'committing' ? undefined : body;
  }, 60_000);
}
const count = async (table: string): Promise<number> => Number((await market.database.sql<{ n: string }>(`select count(*) as n from ${table}`))[0]!.n);
const keptFiles = (id: string) => count(`listing.import_file where batch_id = '${id}'`);
const faults = (batch: ImportDetailView) => batch.errors.map(({ row, column, code }) => [row, column, code]);

describe('what cannot be read at all', () => {
  it('is refused with its reason, and nothing of it is kept', async () => {
    const before = await count('listing.import_batch');
    const cases: [Buffer | string, number, string][] = [
      [csvOf([{ ...achievementRow(), 颜色: '红' }]), 422, 'import.header-wrong'],
      [csvOf([{ 是否涉及国家秘密或工作秘密: '否', 成果类型: '发明' }]), 422, 'import.header-wrong'],
      [csvOf([{ 成果类型: '发明', 成果名称: '没有保密栏的成果' }]), 422, 'import.secrecy-column-missing'],
      ['', 422, 'sheet.empty'],
      [Buffer.from('d0cf11e0a1b11ae1', 'hex'), 415, 'sheet.format-unknown'],
      [bomb(), 422, 'sheet.zip-bomb'],
      [Buffer.from('PK\x03\x04nothing'), 422, 'sheet.zip-broken'],
      ['{"secrecyAnswer":"no"}\nnot json', 422, 'sheet.json-broken'],
    ];
    for (const [content, status, code] of cases) {
      const answer = await upload<Problem>(tto.client, { kind: 'achievement' }, content);
      expect([answer.status, answer.body.code]).toEqual([status, code]);
    }
    expect(await count('listing.import_batch')).toBe(before);
    expect(await count('listing.import_file')).toBe(0);
  });

  it('names every wrong column', async () => {
    const { body } = await upload<Problem>(tto.client, { kind: 'achievement' }, csvOf([{ 是否涉及国家秘密或工作秘密: '否', 颜色: '红', 成果名称: '甲' }]));
    expect(body.errors.map(({ path, code }) => [path, code])).toEqual([['/kind', 'import.column-missing'], ['', 'import.column-unknown']]);
    expect(body.errors[1]!.message).toContain('颜色');
  });

  it('asks for the kind before the file, and for a role that writes that kind', async () => {
    expect((await upload<Problem>(tto.client, {}, csvOf([achievementRow()]))).body.code).toBe('import.fields-before-file');
    expect((await upload<Problem>(tto.client, { kind: 'demand' }, csvOf([demandRow()]))).status).toBe(403);
    expect((await upload<Problem>(firm.client, { kind: 'achievement' }, csvOf([achievementRow()]))).body.code).toBe('import.wrong-kind');
    expect((await upload<Problem>((await somebody(market, ['broker'], 'broker_agency')).client, { kind: 'demand' }, csvOf([demandRow()]))).status).toBe(403);
  });
});

describe('the secrecy column', () => {
  it('takes a file with one "yes", "unknown" or unanswered row out as a whole; only numbers and the rule stay', async () => {
    const canary = 'SECRETCANARY';
    const rows = [achievementRow(), achievementRow({ 是否涉及国家秘密或工作秘密: '是', 成果名称: canary, 技术成熟度: 99 }), achievementRow({ 是否涉及国家秘密或工作秘密: '也许', 公开说明: canary }), achievementRow({ 是否涉及国家秘密或工作秘密: '', 地区: canary })];
    for (const content of [csvOf(rows), await xlsxOf(rows)]) {
      const { status, body } = await upload<ImportDetailView>(tto.client, { kind: 'achievement' }, content, `${canary}.csv`);
      expect(status).toBe(201);
      expect(body.state).toBe('checked');
      expect(faults(body)).toEqual([[3, 'secrecyAnswer', 'listing.secrecy-stop'], [4, 'secrecyAnswer', 'listing.secrecy-stop'], [5, 'secrecyAnswer', 'import.secrecy-unanswered']]);
      expect((await act(tto.client, body, 'commit')).body.code).toBe('listing.import-has-errors');
    }
    expect(await count('listing.import_file')).toBe(0);
    const tables = await market.database.sql<{ name: string }>(`select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('listing', 'platform', 'bullmq')`);
    for (const { name } of tables) expect([name, await market.database.sql(`select 1 from ${name} t where t::text like '%${canary}%'`)]).toEqual([name, []]);
  });
});

describe('the check', () => {
  it('names row, column and reason of each fault, repeats codes but never words, and stores no listing', async () => {
    const before = await count('listing.achievement');
    const batch = await checked(tto.client, csvOf([
      achievementRow(), achievementRow({ 技术成熟度: '11' }), achievementRow({ 完成人: '张三:60' }), achievementRow({ 成果类型: '不知道', 产业领域: 'nowhere.at-all' }), achievementRow({ '期望价格（元）': '很贵' }),
      achievementRow({ 成果名称: '短' }), achievementRow({ 申请号: '201710601862.4' }), achievementRow({ 成果名称: '' }), achievementRow({ 成果名称: '#REF!' }), achievementRow({ 申请日: '45000' }),
    ]));
    expect(faults(batch)).toEqual([
      [3, 'trl', 'shape.too-big'], [4, 'completers', 'listing.shares-not-100'], [5, 'kind', 'import.not-a-choice'], [6, 'expectedPriceFen', 'import.not-an-amount'], [7, 'title', 'shape.too-small'],
      [8, 'applicationNumber', 'listing.patent-number-check-digit'], [9, 'title', 'import.required'], [10, 'title', 'import.sheet-error'], [11, 'filingDate', 'import.date-is-number'],
    ]);
    expect(batch.errors.map(({ value }) => value)).toEqual(['11', null, '不知道', null, null, null, null, null, '45000']);
    expect(batch.errorCount).toBe(9);
    expect(batch.errors[8]!.texts['zh-CN']).toContain('2023-03-15');
    expect(batch.nextActs.find(({ act: name }) => name === 'commit')?.blockedBy).toHaveLength(1);
    expect((await act(tto.client, batch, 'commit')).body.code).toBe('listing.import-has-errors');
    expect(await count('listing.achievement')).toBe(before);
    expect(await count('listing.import_file')).toBe(0);
  });

  it('counts every fault but keeps a thousand, in pages', async () => {
    const batch = await checked(tto.client, csvOf(Array.from({ length: 1_200 }, () => achievementRow({ 技术成熟度: 'x' }))));
    expect(batch.errorCount).toBe(1_200);
    expect(batch.errors).toHaveLength(1_000);
    const { body } = await tto.client.get<ImportDetailView>(`imports/${batch.id}`, { query: { errorsFrom: '990', limit: '5' } });
    expect(body.errors.map(({ row }) => row)).toEqual([992, 993, 994, 995, 996]);
    expect(body.nextErrors).toBe('995');
  });

  it('reads dates that are numbers by their style, leaves formulas text, and finds what merged cells hide', async () => {
    const content = await xlsxOf([achievementRow(), achievementRow(), achievementRow()], (sheet) => {
      const column = (sheet.getRow(1).values as unknown[]).indexOf('申请日');
      sheet.getCell(2, column).value = new Date('2017-07-21T00:00:00Z');
      const price = (sheet.getRow(1).values as unknown[]).indexOf('期望价格（元）');
      sheet.getCell(3, price).value = { formula: '1+1', result: 2 };
      const title = (sheet.getRow(1).values as unknown[]).indexOf('成果名称');
      sheet.mergeCells(3, title, 4, title);
    });
    expect(faults(await checked(tto.client, content))).toEqual([[3, 'expectedPriceFen', 'import.not-an-amount'], [4, 'title', 'import.required']]);
  });

  it('takes the same rules for handing in: what a draft may lack, a submission may not', async () => {
    const unfinished = csvOf([achievementRow({ 公开说明: '' })]);
    expect((await checked(tto.client, unfinished)).errors).toEqual([]);
    expect(faults(await checked(tto.client, unfinished, { kind: 'achievement', submit: 'true' }))).toEqual([[2, 'publicText', 'listing.incomplete']]);
  });
});

describe('the commit', () => {
  it('reads GBK and byte order marks, and keeps each row as written with its audit entry', async () => {
    const gbkRow = Buffer.concat([Buffer.from('secrecyAnswer,kind,title\r\nno,invention,', 'latin1'), Buffer.from('efaeb5e7b3d8b8f4c4a4', 'hex')]);
    for (const content of [gbkRow, `\uFEFF${csvOf([achievementRow()])}`]) {
      const batch = await committed(tto.client, content);
      expect([batch.state, batch.rowsTotal, batch.rowsDone]).toEqual(['committed', 1, 1]);
    }
    const rows = await market.database.sql<{ title: string; state: string; expected_price_fen: string; modes: string[]; completers: number; id: string }>(
      `select a.id, title, state, expected_price_fen, modes, (select count(*)::int from listing.completer c where c.achievement_id = a.id) as completers from listing.achievement a order by title`);
    expect(rows.map(({ title }) => title).sort()).toEqual(['锂电池隔膜', '锂离子电池用复合隔膜及其制备方法'].sort());
    const full = rows.find(({ title }) => title.startsWith('锂离子'))!;
    expect(full).toMatchObject({ state: 'draft', expected_price_fen: '30000000', modes: ['ordinary_licence', 'equity'], completers: 2 });
    const { body } = await tto.client.get<{ items: { act: string }[] }>(`achievements/${full.id}/history`);
    expect(body.items.map((item) => item.act)).toEqual(['import']);
  });

  it('writes 2,000 rows at once, handed in, and every audit chain holds', async () => {
    const before = await count('listing.demand');
    const batch = await committed(firm.client, await xlsxOf(Array.from({ length: 2_000 }, (_, i) => demandRow({ 需求名称: `寻求高穿刺强度锂电池隔膜 ${i}` }))), { kind: 'demand', submit: 'true' });
    expect([batch.state, batch.rowsTotal]).toEqual(['committed', 2_000]);
    expect(await count('listing.demand')).toBe(before + 2_000);
    const [state] = await market.database.sql(`select count(*)::int as n, min(state) as least, max(state) as most, min(version) as version, count(distinct submitted_by)::int as by from listing.demand`);
    expect(state).toEqual({ n: before + 2_000, least: 'submitted', most: 'submitted', version: 2, by: 1 });
    expect(await count(`platform.audit_entry where aggregate_type = 'demand'`)).toBe(4_000);
    expect(await count(`platform.outbox_event where type = 'listing.demand-moved.v1'`)).toBe(2_000);
    expect((await market.api.get(AuditLog).verify(systemContext('test', batch.id))).breaks).toEqual([]);
    expect(await keptFiles(batch.id)).toBe(0);
  });

  it('is all or nothing: one row that no longer keeps the rules at commit and nothing is written', async () => {
    const rows = [...Array.from({ length: 700 }, () => demandRow()), demandRow({ 截止日期: '2026-12-31' })];
    const batch = await checked(firm.client, csvOf(rows), { kind: 'demand' });
    const written = async () => [await count('listing.demand'), await count('listing.import_item'), await count(`platform.audit_entry where aggregate_type <> 'import_batch'`)];
    const before = await written();
    await market.database.sql(`update identity.session set expires_at = now() + interval '400 days'`);
    market.clock.advance(60 * 86_400_000);
    try {
      expect((await act(firm.client, batch, 'commit')).status).toBe(200);
      const after = await eventually(async () => {
        const { body } = await firm.client.get<ImportDetailView>(`imports/${batch.id}`);
        return body.state === 'failed' ? body : undefined;
      }, 30_000);
      expect(after.failure).toBe('import.changed-since-check');
      expect(await written()).toEqual(before);
    } finally {
      market.clock.advance(-60 * 86_400_000);
    }
  });

  it('happens once, and only from the version that was seen', async () => {
    const batch = await checked(tto.client, csvOf([achievementRow({ 成果名称: '只应出现一次的成果' })]));
    const answers = await Promise.all([act(tto.client, batch, 'commit'), act(tto.client, batch, 'commit')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    await settled(tto.client, batch.id);
    expect(await count(`listing.achievement where title = '只应出现一次的成果'`)).toBe(1);
  });
});

describe('the undo', () => {
  it('takes the whole batch back while nothing depends on it, and says in the audit log that it was there', async () => {
    const batch = await committed(tto.client, csvOf([achievementRow({ 成果名称: '将被撤销的成果甲' }), achievementRow({ 成果名称: '将被撤销的成果乙' })]));
    const undone = await act(tto.client, batch, 'undo');
    expect([undone.status, undone.body.state]).toEqual([200, 'undone']);
    expect(await count(`listing.achievement where title like '将被撤销%'`)).toBe(0);
    expect(await count(`platform.audit_entry where act = 'undo-import'`)).toBe(2);
    expect((await market.api.get(AuditLog).verify(systemContext('test', batch.id))).breaks).toEqual([]);
  });

  it('is refused once one of them was changed, naming how many', async () => {
    const batch = await committed(tto.client, csvOf([achievementRow({ 成果名称: '已被改动的成果甲' }), achievementRow({ 成果名称: '已被改动的成果乙' })]));
    const [row] = await market.database.sql<{ id: string }>(`select id from listing.achievement where title = '已被改动的成果甲'`);
    expect((await tto.client.post(`achievements/${row!.id}/acts/submit`, { version: 1 })).status).toBe(200);
    const refused = await act(tto.client, batch, 'undo');
    expect([refused.status, refused.body.code]).toEqual([422, 'listing.import-was-built-upon']);
    expect(refused.body.errors[0]!.message).toContain('1 条');
    expect(await count(`listing.achievement where title like '已被改动%'`)).toBe(2);
  });
});

describe('who sees a batch', () => {
  it('is its maker and the transfer office of the organisation', async () => {
    const researcher = await somebody(market, ['researcher'], tto.person.organisationId);
    const batch = await checked(researcher.client, csvOf([achievementRow()]));
    const status = async (client: Client) => (await client.get(`imports/${batch.id}`)).status;
    expect(await status(tto.client)).toBe(200);
    expect(await status((await somebody(market, ['researcher'], tto.person.organisationId)).client)).toBe(404);
    expect(await status((await somebody(market, ['tto'])).client)).toBe(404);
    expect((await act((await somebody(market, ['tto'])).client, batch, 'discard')).status).toBe(404);
    const { body } = await researcher.client.get<{ items: ImportDetailView[] }>('imports');
    expect(body.items.map(({ id }) => id)).toEqual([batch.id]);
    expect((await act(researcher.client, batch, 'discard')).body.state).toBe('discarded');
    expect(await keptFiles(batch.id)).toBe(0);
  });
});

describe('templates and exports', () => {
  it('a template with its example imports as it is, in both formats', async () => {
    for (const [client, kind] of [[tto.client, 'achievement'], [firm.client, 'demand']] as const) for (const format of ['csv', 'xlsx']) {
      const { status, raw } = await client.get(`imports/templates/${kind}.${format}`);
      expect(status).toBe(200);
      const batch = await checked(client, raw.rawPayload, { kind });
      expect([batch.rowsTotal, batch.errors]).toEqual([1, []]);
    }
  });

  it('what was exported imports again as it was, once the secrecy question is answered anew', async () => {
    const owner = await somebody(market, ['tto']);
    await committed(owner.client, csvOf([achievementRow({ 成果名称: '往返:一次；的/成果', 关键词: '甲;乙；丙', 内部说明: '=HYPERLINK("x")', '期望价格（元）': '12.05' }), achievementRow({ 成果名称: '第二行的成果名称', 完成人: '' })]));
    const { raw } = await owner.client.get('exports/achievements.csv', { query: { mine: 'true' } });
    const table = parse(raw.body, { bom: true }) as string[][];
    expect(table[0]!.slice(-3)).toEqual(['编号', '状态', '更新时间']);
    expect(table.slice(1).map((row) => row[0])).toEqual(['', '']);
    expect(faults(await checked(owner.client, raw.rawPayload))).toEqual([[2, 'secrecyAnswer', 'import.secrecy-unanswered'], [3, 'secrecyAnswer', 'import.secrecy-unanswered']]);
    const again = await somebody(market, ['tto']);
    await committed(again.client, csvOf(table.slice(1).map((row) => Object.fromEntries(table[0]!.map((name, i) => [name, i === 0 ? '否' : row[i]])))));
    const content = (organisationId: string) => market.database.sql(
      `select title, private_text, keywords, expected_price_fen, modes, filing_date, (select json_agg(json_build_array(name, unit, share_percent) order by position) from listing.completer c where c.achievement_id = a.id) as completers
       from listing.achievement a where organisation_id = $1 order by title`, [organisationId]);
    expect(await content(again.person.organisationId)).toEqual(await content(owner.person.organisationId));
  });

  it('holds no formula in any cell of any export', async () => {
    const owner = await somebody(market, ['tto']);
    const nasty = ['=1+1的成果名称', '+1的成果名称啊', '-1的成果名称啊', '@SUM(A1)成果', '＝1+1的成果名称'];
    await committed(owner.client, csvOf(nasty.map((title) => achievementRow({ 成果名称: title, 公开说明: `${title}\t公开`, 内部说明: `${title}` }))));
    const { raw } = await owner.client.get('exports/achievements.csv', { query: { mine: 'true' } });
    const cells = (parse(raw.body, { bom: true }) as string[][]).flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await owner.client.get('exports/achievements.xlsx', { query: { mine: 'true' } })).raw.rawPayload as never);
    const values: unknown[] = [];
    book.worksheets[0]!.eachRow((row) => { row.eachCell((cell) => { values.push(cell.value); }); });
    expect(values.filter((value) => typeof value === 'string').length).toBeGreaterThan(40);
    expect(values.filter((value) => (typeof value === 'object' && value !== null) || (typeof value === 'string' && /^[=+\-@\t\r＝＋－＠]/.test(value)))).toEqual([]);
  });

  it('shows others what is published in public words only, and no name behind an anonymous demand', async () => {
    const desk = await somebody(market, ['bureau_officer'], 'authority');
    const unnamed = await somebody(market, ['firm'], 'enterprise');
    await committed(unnamed.client, csvOf([demandRow({ 需求名称: '匿名寻求隔膜方案', 匿名发布: '是', 约束条件: 'WORDSFORREVIEWERS' }), demandRow({ 需求名称: '未发布的需求条目' })]), { kind: 'demand', submit: 'true' });
    const [row] = await market.database.sql<{ id: string }>(`select id from listing.demand where title = '匿名寻求隔膜方案'`);
    expect((await desk.client.post(`demands/${row!.id}/acts/publish`, { version: 2 })).status).toBe(200);
    const [owner] = await market.database.sql<{ name_zh: string }>('select name_zh from identity.organisation where id = $1', [unnamed.person.organisationId]);
    const { raw } = await new Client(market.api).get('exports/demands.csv');
    expect(raw.body).toContain('匿名寻求隔膜方案');
    expect(raw.body).toContain('（匿名）');
    for (const hidden of [owner!.name_zh, unnamed.person.organisationId, 'WORDSFORREVIEWERS', '未发布的需求条目', '现用隔膜在快充']) expect(raw.body).not.toContain(hidden);
  });
});

/** 60 MB of blanks in 60 kB of zip. */
function bomb(): Buffer {
  const name = 'xl/worksheets/sheet1.xml';
  const content = Buffer.alloc(60_000_000, 0x20);
  const packed = deflateRawSync(content, { level: 9 });
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(content.length, 18);
  fields.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from(name), packed]);
  const central = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, Buffer.alloc(14), Buffer.from(name)]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}
