import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { BulkImport } from '@app/listing';
import { MatchingFacade } from '@app/matching';
import { systemContext } from '@app/platform';
import { newId, Problem, type Person } from '@app/kernel';
import { addPerson, clientOf, eventually, openMarket, somebody, type Client, type Market } from '../../support/index.js';

vi.setConfig({ testTimeout: 420_000, hookTimeout: 420_000 });

/** Real patents and demands; no licence lets the project carry them, so they lie beside it or nowhere. */
const DATA = resolve('../shared/data');
const PATENTS = join(DATA, 'patents-dev', 'patents.jsonl');
const DEMANDS = join(DATA, 'demand-achievement-dev', 'requirements.jsonl');
const present = existsSync(PATENTS) && existsSync(DEMANDS);
const FIELDS = ['computing.software', 'machinery.equipment', 'materials.battery', 'health.pharma', 'energy.new'];

let market: Market;
let folder: string;
beforeAll(async () => {
  market = await openMarket();
  folder = await mkdtemp(join(tmpdir(), 'luqiao-real-'));
});
afterAll(async () => {
  await market.close();
  await rm(folder, { recursive: true, force: true });
});

const clipped = (text: string, max: number): string => [...text.replaceAll(/\p{C}/gu, ' ').trim()].slice(0, max).join('');
const lines = async (path: string) => (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as { title: string; assignee: string; abstract: string; text: string });
async function knownFields(): Promise<string[]> {
  const rows = await market.database.sql<{ code: string }>(`select code from platform.reference_item where list = 'industry' and parent is not null order by position`);
  return rows.length > 0 ? rows.map(({ code }) => code) : FIELDS;
}

/** A number of the right form; the data has none, and the rules want one where there is a filing date. */
function applicationNumber(n: number): string {
  const digits = `20201${String(n).padStart(7, '0')}`;
  const check = [...digits].reduce((sum, digit, index) => sum + Number(digit) * ((index % 8) + 2), 0) % 11;
  return `${digits}.${check === 10 ? 'X' : check}`;
}

async function achievementsFile(fields: readonly string[]): Promise<string> {
  const rows = (await lines(PATENTS)).map(({ title, assignee, abstract }, n) => ({
    secrecyAnswer: 'no', kind: 'invention', title: clipped(title, 120).padEnd(4, '。'), valueLine: clipped(`${assignee}的专利：${title}`, 160).padEnd(10, '。'), publicText: clipped(abstract, 8_000), filingDate: '2020-01-01', applicationNumber: applicationNumber(n), legalStatus: 'pending',
    completers: [{ name: clipped(assignee, 80), sharePercent: 100 }], field: fields[n % fields.length], trl: 3, modes: ['ordinary_licence', 'transfer'], priceNegotiable: true, region: '430000',
  }));
  const path = join(folder, 'achievements.jsonl');
  await writeFile(path, rows.map((row) => JSON.stringify(row)).join('\n'));
  return path;
}

async function demandsFile(fields: readonly string[]): Promise<string> {
  const deadline = new Date(market.clock.now().getTime() + 200 * 86_400_000).toISOString().slice(0, 10);
  const rows = (await lines(DEMANDS)).map(({ title, text }, n) => ({
    secrecyAnswer: 'no', title: clipped(title, 120).padEnd(4, '。'), problem: clipped(text, 8_000).padEnd(10, '。'), deadline, modes: ['ordinary_licence', 'joint_development'], field: fields[n % fields.length], region: '430000',
  }));
  const path = join(folder, 'demands.jsonl');
  await writeFile(path, rows.map((row) => JSON.stringify(row)).join('\n'));
  return path;
}

/** Every submitted listing through the reviewer's acts, some at a time. */
async function publish(kind: 'achievement' | 'demand', acts: readonly string[], reviewer: Client): Promise<void> {
  const rows = await market.database.sql<{ id: string; version: number }>(`select id, version from listing.${kind} order by id`);
  const next = async ({ id, version }: { id: string; version: number }) => {
    for (const act of acts) {
      const { status, body } = await reviewer.post<{ version: number }>(`${kind}s/${id}/acts/${act}`, { version });
      if (status !== 200) throw new Error(`${act} of ${kind} ${id} answered ${status} ${JSON.stringify(body)}`);
      ({ version } = body);
    }
  };
  for (let at = 0; at < rows.length; at += 8) await Promise.all(rows.slice(at, at + 8).map(next));
}

const importAs = (actor: Person, kind: 'achievement' | 'demand', path: string) =>
  market.api.get(BulkImport).file({ ...systemContext('test', newId()), actor }, { kind, path, submit: true, dryRun: false });

it('real patents and demands are imported, published, indexed and matched; where they are absent the importer says so', async () => {
  const office = await somebody(market, ['tto']);
  if (!present) {
    const refused = await importAs(office.person, 'achievement', PATENTS).then(() => undefined, (error: unknown) => error);
    expect(refused).toBeInstanceOf(Problem);
    expect((refused as Problem).definition.code).toBe('sheet.file-unreadable');
    return;
  }
  const fields = await knownFields();
  const firm = await somebody(market, ['firm'], 'enterprise');
  const achievements = await importAs(office.person, 'achievement', await achievementsFile(fields));
  expect([achievements.state, achievements.rowsTotal, achievements.errors]).toEqual(['committed', 500, []]);
  const demands = await importAs(firm.person, 'demand', await demandsFile(fields));
  expect([demands.state, demands.rowsTotal, demands.errors]).toEqual(['committed', 143, []]);

  await publish('achievement', ['start-review', 'review-secrecy', 'publish'], clientOf(market, await addPerson(market.database, office.person.organisationId, ['tto'])));
  await publish('demand', ['publish'], (await somebody(market, ['bureau_officer'], 'authority')).client);
  await market.work();

  const matching = market.api.get(MatchingFacade);
  const counts = await eventually(async () => {
    const now = await matching.counts(systemContext('test', newId()));
    return now.achievements === 500 && now.demands === 143 && now.unindexed === 0 && now.unmatched === 0 ? now : undefined;
  }, 300_000);
  expect(counts.achievements + counts.demands).toBe(643);
  const [matched] = await market.database.sql<{ demands: number }>(`select count(distinct demand_id)::int as demands from matching.match where state not in ('withdrawn')`);
  expect(matched!.demands).toBeGreaterThanOrEqual(Math.ceil(143 * 0.9));
  const { body } = await clientOf(market, firm.person).get<{ achievements: number; demands: number }>('market/summary');
  expect(body).toMatchObject({ achievements: 500, demands: 143 });
});
