import { readFile } from 'node:fs/promises';
import { newId } from '@app/kernel';
import { Client } from 'pg';
import { z } from 'zod';

const item = z.object({ code: z.string(), zh: z.string(), en: z.string(), parent: z.string().nullish() }).catchall(z.unknown());
const list = z.object({ items: z.array(item) });
const calendar = z.object({
  knownUntil: z.iso.date(),
  items: z.array(z.object({
    year: z.int(), source: z.string(), noticeDate: z.iso.date(),
    holidays: z.array(z.object({ date: z.iso.date(), name: z.string() })), workedWeekends: z.array(z.iso.date()),
  })),
});
const rules = z.object({
  items: z.array(z.object({
    rule: z.string(), jurisdiction: z.string(), unitClass: z.string(), value: z.unknown(), unit: z.string().nullable(), validFrom: z.iso.date(), validTo: z.iso.date().nullable(),
    article: z.string().nullable(), articleText: z.string().nullable(), status: z.string(), seen: z.string().nullable(), sourceDate: z.iso.date().nullable(), nature: z.string(), enabled: z.boolean(), ref: z.string().nullable(), zh: z.string(), en: z.string(),
  })),
});

const LISTS = { industry: 'industries.json', region: 'regions.json', ipc: 'ipc.json', gbt4754: 'gbt4754.json' };

const read = async <T>(file: string, schema: z.ZodType<T>): Promise<T> => schema.parse(JSON.parse(await readFile(new URL(file, import.meta.url), 'utf8')));

/**
 * Brings the reference data of every environment up to this release: lists, calendar, rules. Safe to repeat. A version of a rule that is
 * there already keeps its value, article and validity, because decisions rest on it; a release that changes one adds a version with a later
 * start. What units have switched is kept apart and stays.
 */
export async function seedReference(databaseUrl: string): Promise<Record<string, number>> {
  const client = new Client({ connectionString: databaseUrl, application_name: 'luqiao-seed' });
  await client.connect();
  const counts: Record<string, number> = {};
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock(7246002)');
    for (const [name, file] of Object.entries(LISTS)) counts[name] = await seedList(client, name, (await read(file, list)).items);
    counts['calendar-year'] = await seedCalendar(client, await read('holidays.json', calendar));
    counts['rule'] = await seedRules(client, (await read('rules.json', rules)).items);
    await client.query('commit');
    return counts;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    await client.end();
  }
}

async function seedList(client: Client, name: string, items: z.infer<typeof item>[]): Promise<number> {
  await client.query(
    `insert into platform.reference_item (list, code, parent, texts, position, attributes)
     select $1, code, parent, texts, position, attributes
     from jsonb_to_recordset($2::jsonb) as row(code text, parent text, texts jsonb, position integer, attributes jsonb)
     on conflict (list, code) do update set parent = excluded.parent, texts = excluded.texts, position = excluded.position, attributes = excluded.attributes`,
    [name, JSON.stringify(items.map(({ code, zh, en, parent, ...attributes }, position) => ({ code, parent: parent ?? null, texts: { 'zh-CN': zh, en }, position, attributes })))]);
  return items.length;
}

async function seedCalendar(client: Client, { knownUntil, items }: z.infer<typeof calendar>): Promise<number> {
  for (const { year, source, noticeDate, holidays, workedWeekends } of items) {
    const until = knownUntil < `${year}-12-31` ? knownUntil : `${year}-12-31`;
    await client.query(
      `insert into platform.calendar_year (year, source, notice_date, known_until) values ($1, $2, $3, $4)
       on conflict (year) do update set source = excluded.source, notice_date = excluded.notice_date, known_until = excluded.known_until`, [year, source, noticeDate, until]);
    await client.query('delete from platform.calendar_day where extract(year from date) = $1', [year]);
    const days = [...holidays.map((day) => ({ ...day, kind: 'holiday' })), ...workedWeekends.map((date) => ({ date, kind: 'worked-weekend', name: '调休上班' }))];
    await client.query(
      `insert into platform.calendar_day (date, kind, name) select date, kind, name from jsonb_to_recordset($1::jsonb) as row(date date, kind text, name text)`, [JSON.stringify(days)]);
  }
  return items.length;
}

async function seedRules(client: Client, items: z.infer<typeof rules>['items']): Promise<number> {
  await client.query(
    `insert into platform.rule_version (id, rule, jurisdiction, unit_class, value, unit, valid_from, valid_to, article, article_text, status, seen, source_date, nature, enabled, ref, texts)
     select id, rule, jurisdiction, "unitClass", value, unit, "validFrom", "validTo", article, "articleText", status, seen, "sourceDate", nature, enabled, ref, texts
     from jsonb_to_recordset($1::jsonb) as row(id uuid, rule text, jurisdiction text, "unitClass" text, value jsonb, unit text, "validFrom" date, "validTo" date,
       article text, "articleText" text, status text, seen text, "sourceDate" date, nature text, enabled boolean, ref text, texts jsonb)
     on conflict (rule, jurisdiction, unit_class, valid_from) do update
       set article_text = excluded.article_text, seen = excluded.seen, source_date = excluded.source_date, nature = excluded.nature, enabled = excluded.enabled, ref = excluded.ref, texts = excluded.texts
       where rule_version.made_by is null`,
    [JSON.stringify(items.map(({ zh, en, ...rule }) => ({ id: newId(), ...rule, texts: { 'zh-CN': zh, en } })))]);
  return items.length;
}
