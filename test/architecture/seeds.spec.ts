import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import chineseDays from 'chinese-days';
import { ACHIEVEMENT_KINDS, COOPERATION_MODES, ORGANISATION_TYPES } from '@app/events';
import { ROLE_NAMES, RULE_NATURES, RULE_STATUSES } from '@app/kernel';
import { stdnum } from 'stdnum';

type Row = Record<string, unknown>;
interface Reference { readonly source: string; readonly sourceDate: string | null; readonly note: string; readonly mark: string; readonly items: readonly Named[] }
interface Named extends Row { readonly code: string; readonly zh: string; readonly en: string; readonly level: string; readonly parent: string | null }
interface Year { readonly year: number; readonly noticeDate: string; readonly holidays: readonly { date: string; name: string }[]; readonly workedWeekends: readonly string[] }
interface RuleRow {
  readonly rule: string; readonly jurisdiction: string; readonly unitClass: string; readonly value: unknown; readonly validFrom: string; readonly validTo: string | null;
  readonly article: string | null; readonly articleText: string | null; readonly status: string; readonly seen: string | null; readonly enabled: boolean; readonly zh: string; readonly en: string;
  readonly nature: string; readonly sourceDate: string | null; readonly ref: string | null;
}
interface Organisation { readonly key: string; readonly type: string; readonly uscc: string; readonly region: string; readonly verification: string; readonly name: string }
interface Person { readonly key: string; readonly email: string; readonly name: string; readonly nameEn: string; readonly organisation: string; readonly roles: readonly string[]; readonly language: string }
interface Achievement {
  readonly key: string; readonly kind: string; readonly title: string; readonly valueLine: string; readonly applicationNumber: string | null; readonly filingDate: string | null;
  readonly grantDate: string | null; readonly legalStatus: string; readonly owner: string; readonly completers: readonly { name: string; sharePercent: number; unit: string }[];
  readonly field: string; readonly ipc: string; readonly division: string; readonly trl: number; readonly trlEvidence: string; readonly modes: readonly string[];
  readonly expectedPriceFen: number | null; readonly priceNegotiable: boolean; readonly grantNumber: string | null; readonly region: string; readonly publicText: string; readonly clearedTitle: string | null; readonly clearedValueLine: string | null; readonly clearedAbstract: string | null;
  readonly privateText: string; readonly canary: string; readonly keywords: readonly string[]; readonly secrecyAnswer: string;
}
interface Demand {
  readonly key: string; readonly organisation: string; readonly title: string; readonly text: string; readonly targetMetrics: readonly { name: string; value: string; unit: string }[];
  readonly constraints: readonly string[]; readonly budgetMinFen: number; readonly budgetMaxFen: number; readonly deadlineDays: number; readonly modes: readonly string[];
  readonly anonymous: boolean; readonly field: string; readonly region: string; readonly wantedTrlMin: number; readonly wantedTrlMax: number; readonly keywords: readonly string[];
}

const read = <T>(path: string): T => JSON.parse(readFileSync(join(process.cwd(), 'seeds', path), 'utf8')) as T;
const items = <T>(path: string): readonly T[] => read<{ items: readonly T[] }>(path).items;
const industries = items<Named & { tier: string }>('reference/industries.json');
const regions = items<Named>('reference/regions.json');
const ipc = items<Named>('reference/ipc.json');
const economy = items<Named>('reference/gbt4754.json');
const years = items<Year>('reference/holidays.json');
const rules = items<RuleRow>('reference/rules.json');
const organisations = items<Organisation>('demo/organisations.json');
const people = items<Person>('demo/people.json');
const accounts = items<{ email: string; name: string; nameEn: string; role: { zh: string; en: string }; organisation: string }>('demo/accounts.json');
const achievements = items<Achievement>('demo/achievements.json');
const demands = items<Demand>('demo/demands.json');
const subscriptions = items<{ person: string; fields: string[]; regions: string[] }>('demo/subscriptions.json');
const expectations = read<Record<string, { good: string[]; tempting: string[] }>>('demo/expectations.json');

const codes = (rows: readonly Named[], level?: string): ReadonlySet<string> => new Set(rows.filter((row) => level === undefined || row.level === level).map((row) => row.code));
const fields = codes(industries, 'field');
const keys = (rows: readonly { key: string }[]): ReadonlySet<string> => new Set(rows.map((row) => row.key));
const unique = (values: readonly unknown[]): void => expect(new Set(values).size).toBe(values.length);
const CIVIL_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Check digit of a Chinese application number in use since 2003-10: weights 2..9, 2..5, modulo 11, ten is X. */
const applicationCheck = (twelve: string): string => {
  const sum = [...twelve].reduce((total, digit, at) => total + Number(digit) * (2 + (at % 8)), 0) % 11;
  return sum === 10 ? 'X' : String(sum);
};
const grams = (text: string): ReadonlySet<string> => {
  const plain = [...text.normalize('NFKC').replace(/[\s\p{P}]/gu, '')];
  return new Set(plain.slice(0, Math.max(0, plain.length - 11)).map((_, at) => plain.slice(at, at + 12).join('')));
};
const sharedGrams = (one: string, other: string): string[] => { const known = grams(other); return [...grams(one)].filter((gram) => known.has(gram)); };
const APPLICATION_KIND: Readonly<Record<string, string>> = { invention: '1', utility_model: '2', design: '3' };
const isPatent = (kind: string): boolean => kind in APPLICATION_KIND;
const isGuarded = ({ kind, filingDate }: Achievement): boolean => kind === 'know_how' || (isPatent(kind) && filingDate === null);
const clearedOf = ({ clearedTitle, clearedValueLine, clearedAbstract }: Achievement): string => [clearedTitle, clearedValueLine, clearedAbstract].join('');
const anythingOf = (achievement: Achievement): string => achievement.title + achievement.valueLine + achievement.publicText + clearedOf(achievement);

describe('reference data', () => {
  it.each(['industries', 'regions', 'ipc', 'gbt4754', 'holidays', 'rules'])('%s names its source, date and mark', (name) => {
    const { source, sourceDate, note, mark } = read<Reference>(`reference/${name}.json`);
    expect(source).toMatch(/\S/);
    expect(note).toMatch(/\S/);
    expect(sourceDate === null || CIVIL_DATE.test(sourceDate)).toBe(true);
    expect(['verified', 'general-knowledge', 'draft']).toContain(mark);
  });

  it.each([['industries', industries], ['regions', regions], ['ipc', ipc], ['gbt4754', economy]] as const)('%s: unique codes, both names, every parent known', (_name, rows) => {
    unique(rows.map(({ code }) => code));
    const all = codes(rows);
    for (const row of rows) {
      expect(row.zh).toMatch(/\p{Script=Han}/u);
      expect(row.en).toMatch(/^[\x20-\x7e]+$/);
      if (row.parent !== null) expect(all).toContain(row.parent);
    }
  });

  it('holds the plan\'s 2 + 4 + N, the provinces, Hunan and the classifications in full', () => {
    const tiers = industries.filter(({ level }) => level === 'group').map(({ tier }) => tier);
    expect(tiers).toEqual(['2', '2', '4', '4', '4', '4', 'N']);
    expect(codes(regions, 'province').size).toBe(34);
    expect(codes(regions, 'prefecture').size).toBe(14);
    expect([...codes(regions, 'zone')].every((code) => /^xj\.[a-z-]+$/.test(code))).toBe(true);
    expect([...codes(economy, 'section')]).toEqual([...'ABCDEFGHIJKLMNOPQRST']);
    expect([...codes(economy, 'division')]).toEqual(Array.from({ length: 97 }, (_, at) => String(at + 1).padStart(2, '0')));
    expect([...codes(ipc, 'section')]).toEqual([...'ABCDEFGH']);
    for (const code of ['A01', 'B33', 'G16', 'H10']) expect(codes(ipc, 'class')).toContain(code);
    for (const row of ipc) if (row.level === 'class') expect(row.parent).toBe(row.code[0]);
  });

  it('agrees with an independent calendar on every day of the years it knows, and knows no further year', () => {
    const { knownFrom, knownUntil } = read<{ knownFrom: string; knownUntil: string }>('reference/holidays.json');
    expect(years.map(({ year }) => year)).toEqual([2025, 2026]);
    expect([knownFrom, knownUntil]).toEqual(['2025-01-01', '2026-12-31']);
    const off = new Set(years.flatMap(({ holidays }) => holidays.map(({ date }) => date)));
    const worked = new Set(years.flatMap(({ workedWeekends }) => workedWeekends));
    const differing: string[] = [];
    for (let at = Date.parse(knownFrom); at <= Date.parse(knownUntil); at += 86_400_000) {
      const date = new Date(at).toISOString().slice(0, 10);
      const weekend = [0, 6].includes(new Date(at).getUTCDay());
      const workday = !off.has(date) && (!weekend || worked.has(date));
      if (workday !== chineseDays.isWorkday(date)) differing.push(date);
    }
    expect(differing).toEqual([]);
    for (const date of [...off, ...worked]) expect(date >= knownFrom && date <= knownUntil).toBe(true);
    for (const date of worked) expect([0, 6]).toContain(new Date(date).getUTCDay());
  });
});

describe('rule rows', () => {
  /** Cautious rows that protect people start on although only general knowledge. */
  const STARTED = ['publicity.notice-working-days', 'rights.publicity-working-days', 'rights.no-double-reward', 'award.cash-publicity-working-days'];

  it('have one row per rule, jurisdiction, unit class and start, in known jurisdictions', () => {
    unique(rules.map((row) => [row.rule, row.jurisdiction, row.unitClass, row.validFrom].join('|')));
    const provinces = codes(regions, 'province');
    for (const row of rules) {
      expect(row.rule).toMatch(/^[a-z-]+(\.[a-z0-9-]+)+$/);
      expect(['CN', 'luqiao', ...provinces]).toContain(row.jurisdiction);
      expect(['any', 'state_set', 'enterprise']).toContain(row.unitClass);
      expect(row.validFrom).toMatch(CIVIL_DATE);
      expect(row.value).not.toBeUndefined();
      expect(row.zh && row.en).toBeTruthy();
    }
  });

  it('carry a mark: what was seen, where, and nothing unseen as seen', () => {
    for (const row of rules) {
      expect(RULE_STATUSES).toContain(row.status);
      expect(row.seen === null).toBe(row.status !== 'verified');
      if (row.status === 'verified') expect(['statute', 'public page']).toContain(row.seen);
    }
  });

  it('start disabled where only general knowledge or a draft, except the named ones', () => {
    const unproven = rules.filter(({ status }) => status === 'general-knowledge' || status === 'draft');
    expect(unproven.filter(({ enabled }) => enabled).map(({ rule }) => rule).sort()).toEqual([...STARTED].sort());
    expect(unproven.length).toBeGreaterThan(STARTED.length);
  });

  it('have an article or are a product default, with a nature, a section and, where a statute was seen, the day as of which', () => {
    for (const row of rules) {
      expect({ rule: row.rule, founded: row.status === 'product-default' ? row.article === null : (row.article ?? '').length > 3 }).toEqual({ rule: row.rule, founded: true });
      expect(Object.keys(RULE_NATURES)).toContain(row.nature);
      expect(row.nature === 'product-default').toBe(row.status === 'product-default');
      expect(row.ref === null).toBe(row.status === 'product-default');
      if (row.ref !== null) expect(row.ref).toMatch(/^[A-Z]\d{0,2}$/);
      expect(row.sourceDate === null || CIVIL_DATE.test(row.sourceDate)).toBe(true);
      if (row.seen === 'statute') expect(row.sourceDate).not.toBeNull();
      if (row.status === 'general-knowledge') expect(row.sourceDate).toBeNull();
    }
  });

  it('leave what the law only allows, and what is one unit\'s example, to each unit', () => {
    const left = rules.filter(({ nature }) => nature === 'option' || nature === 'unit-example');
    expect(left.length).toBeGreaterThan(10);
    expect(left.filter(({ enabled }) => enabled).map(({ rule }) => rule)).toEqual([]);
  });

  it('start enabled where verified and not left to the unit', () => {
    const law = rules.filter(({ status, nature }) => status === 'verified' && nature !== 'option' && nature !== 'unit-example');
    expect(law.filter(({ enabled }) => !enabled).map(({ rule }) => rule)).toEqual([]);
  });

  it('cover every row of the sections that rights assignment rests on', () => {
    const refs = new Set(rules.map(({ ref }) => ref));
    // A16 asks whether the Act was amended, B6 and C9 are lists that are here; a row without a parameter has none.
    const wanted = [['A', 15], ['B', 11], ['C', 12], ['E', 6], ['N', 9]].flatMap(([letter, last]) => Array.from({ length: Number(last) }, (_, at) => `${letter}${at + 1}`));
    expect(['B0', ...wanted].filter((ref) => !refs.has(ref))).toEqual([]);
  });

  it('never dress a product default as law, nor a law as a product default', () => {
    for (const row of rules) {
      const own = row.status === 'product-default';
      expect(row.jurisdiction === 'luqiao').toBe(own);
      expect(row.article === null && row.articleText === null).toBe(own);
      if (own) expect(row.enabled).toBe(true);
    }
  });

  it('do not turn 70 % into national law: a floor in Zhejiang and Shanxi, an option in Hunan, Beijing and Shanghai', () => {
    const where = (rule: string, value: number): string[] => rules.filter((row) => row.rule === rule && row.value === value).map((row) => row.jurisdiction).sort();
    expect(where('reward.floor.transfer-licence', 70)).toEqual(['140000', '330000']);
    expect(where('reward.option.transfer-licence', 70)).toEqual(['110000', '310000', '430000']);
    expect(where('reward.floor.transfer-licence', 50)).toEqual(['CN']);
  });

  it.each([['matching.answer-by.natural-days', 14], ['matching.notify-level', 3], ['matching.max-matches', 50], ['identity.login-lock-after', 10]])('hold the product default %s', (rule, value) => {
    expect(rules.find((row) => row.rule === rule)?.value).toBe(value);
  });
});

describe('demo people and organisations', () => {
  it('counts 8, 20, 60, 40 with unique keys', () => {
    expect([organisations.length, people.length, achievements.length, demands.length]).toEqual([8, 20, 60, 40]);
    for (const rows of [organisations, people, achievements, demands]) unique(rows.map(({ key }) => key));
    unique(people.map(({ email }) => email));
    unique(organisations.map(({ uscc }) => uscc));
    expect(people.every(({ email }) => email.endsWith('.example'))).toBe(true);
    expect(people.every(({ language }) => ['zh-CN', 'en'].includes(language))).toBe(true);
  });

  it('has valid credit codes, known types and regions, and one pending enterprise', () => {
    for (const { uscc, type, region } of organisations) {
      expect(stdnum.CN?.uscc?.validate(uscc).isValid).toBe(true);
      expect(ORGANISATION_TYPES).toContain(type);
      expect(codes(regions)).toContain(region);
    }
    expect(organisations.filter(({ verification }) => verification !== 'verified').map(({ type, verification }) => [type, verification])).toEqual([['enterprise', 'pending']]);
  });

  it('covers every role, and no person combines two administrators', () => {
    expect(new Set(people.flatMap(({ roles }) => roles))).toEqual(new Set<string>(ROLE_NAMES));
    for (const { roles, organisation } of people) {
      expect(roles.filter((role) => role.endsWith('_admin')).length).toBeLessThanOrEqual(1);
      expect(keys(organisations)).toContain(organisation);
    }
  });

  it('prints only accounts that exist, and subscribes brokers to what exists', () => {
    for (const account of accounts) expect(people.find(({ email }) => email === account.email)).toMatchObject({ name: account.name, nameEn: account.nameEn, organisation: account.organisation });
    for (const { person, fields: wished, regions: places } of subscriptions) {
      expect(people.find(({ key }) => key === person)?.roles).toContain('broker');
      for (const field of wished) expect(fields).toContain(field);
      for (const place of places) expect(codes(regions)).toContain(place);
    }
  });
});

describe('demo listings', () => {
  it.each(achievements.map((achievement) => [achievement.key, achievement] as const))('achievement %s holds together', (_key, achievement) => {
    const { completers, applicationNumber, filingDate, grantDate } = achievement;
    expect(completers.reduce((total, { sharePercent }) => total + Math.round(sharePercent * 100), 0)).toBe(10_000);
    expect(isPatent(achievement.kind) && filingDate !== null).toBe(applicationNumber !== null);
    if (applicationNumber !== null) {
      const [twelve = '', check] = applicationNumber.split('.');
      expect(twelve).toMatch(/^\d{12}$/);
      expect(check).toBe(applicationCheck(twelve));
      expect(APPLICATION_KIND[achievement.kind]).toBe(twelve[4]);
      expect(twelve.slice(0, 4)).toBe(filingDate?.slice(0, 4));
    }
    if (grantDate !== null) expect(filingDate !== null && filingDate < grantDate).toBe(true);
    expect(['pending', 'granted', 'lapsed', 'not_applicable']).toContain(achievement.legalStatus);
    if (isPatent(achievement.kind)) expect(achievement.legalStatus === 'granted').toBe(grantDate !== null);
    if (isPatent(achievement.kind)) expect(achievement.grantNumber).toBe(grantDate === null ? null : `ZL${applicationNumber}`);
    expect(ACHIEVEMENT_KINDS).toContain(achievement.kind);
    for (const mode of achievement.modes) expect(COOPERATION_MODES).toContain(mode);
    expect(fields).toContain(achievement.field);
    expect(achievement.ipc).toMatch(/^[A-H]\d{2}[A-Z]$/);
    expect(codes(ipc, 'class')).toContain(achievement.ipc.slice(0, 3));
    expect(codes(economy, 'division')).toContain(achievement.division);
    expect(codes(regions)).toContain(achievement.region);
    expect(Number.isInteger(achievement.trl) && achievement.trl >= 1 && achievement.trl <= 9).toBe(true);
    expect(achievement.trlEvidence.length).toBeGreaterThan(5);
    expect(achievement.priceNegotiable).toBe(achievement.expectedPriceFen === null);
    expect(achievement.valueLine).toMatch(/\d|[三四五六]分之/);
    expect([...achievement.publicText].length).toBeGreaterThanOrEqual(150);
    expect([...achievement.publicText].length).toBeLessThanOrEqual(400);
    expect(achievement.privateText).toContain(achievement.canary);
    expect(anythingOf(achievement)).not.toContain(achievement.canary);
    expect(achievement.secrecyAnswer).toBe('no');
    expect(organisations.find(({ key }) => key === achievement.owner)?.verification).toBe('verified');
  });

  it('gives cleared words exactly where a filing date is lacking, and it copies nothing from the full text', () => {
    const guarded = achievements.filter(isGuarded);
    expect(guarded.length).toBeGreaterThanOrEqual(4);
    for (const achievement of achievements) {
      for (const cleared of [achievement.clearedTitle, achievement.clearedValueLine, achievement.clearedAbstract]) expect(cleared !== null).toBe(isGuarded(achievement));
    }
    for (const achievement of guarded) {
      expect(sharedGrams(achievement.publicText, clearedOf(achievement))).toEqual([]);
      expect(achievement.clearedTitle).not.toBe(achievement.title);
      expect(achievement.clearedValueLine).not.toBe(achievement.valueLine);
    }
  });

  it('covers every kind, every group and every field of the taxonomy', () => {
    expect(new Set(achievements.map(({ kind }) => kind))).toEqual(new Set<string>(ACHIEVEMENT_KINDS));
    expect(new Set(achievements.map(({ field }) => field))).toEqual(fields);
    const groups = codes(industries, 'group');
    expect(new Set(demands.map(({ field }) => field.split('.')[0]))).toEqual(groups);
    unique(achievements.map(({ canary }) => canary));
    unique(achievements.flatMap(({ applicationNumber }) => applicationNumber ?? []));
  });

  it.each(demands.map((demand) => [demand.key, demand] as const))('demand %s holds together', (_key, demand) => {
    expect(organisations.find(({ key }) => key === demand.organisation)).toMatchObject({ type: 'enterprise', verification: 'verified' });
    expect(Number.isSafeInteger(demand.budgetMinFen) && demand.budgetMinFen <= demand.budgetMaxFen).toBe(true);
    expect(demand.deadlineDays).toBeGreaterThan(0);
    expect(demand.wantedTrlMin <= demand.wantedTrlMax && demand.wantedTrlMin >= 1 && demand.wantedTrlMax <= 9).toBe(true);
    expect(fields).toContain(demand.field);
    expect(codes(regions)).toContain(demand.region);
    for (const mode of demand.modes) expect(COOPERATION_MODES).toContain(mode);
    expect([...demand.text].length).toBeGreaterThanOrEqual(100);
    expect([...demand.text].length).toBeLessThanOrEqual(300);
    for (const { name, value, unit } of demand.targetMetrics) expect(name && value && unit).toBeTruthy();
    if (demand.anonymous) for (const { name } of organisations) expect(demand.title + demand.text).not.toContain(name.slice(0, 2));
  });

  it('keeps eight demands anonymous', () => {
    expect(demands.filter(({ anonymous }) => anonymous)).toHaveLength(8);
  });

  it('pairs demands with achievements that exist, in other words than theirs, over all groups', () => {
    expect(Object.keys(expectations).sort()).toEqual([...keys(demands)].sort());
    const paired = demands.filter(({ key }) => (expectations[key]?.good.length ?? 0) > 0);
    expect(paired.length).toBeGreaterThanOrEqual(25);
    expect(new Set(paired.map(({ field }) => field.split('.')[0]))).toEqual(codes(industries, 'group'));
    for (const demand of demands) {
      const { good, tempting } = expectations[demand.key] ?? { good: [], tempting: [] };
      expect(tempting.length).toBeGreaterThan(0);
      unique([...good, ...tempting]);
      for (const key of [...good, ...tempting]) expect(keys(achievements)).toContain(key);
      for (const achievement of achievements.filter(({ key }) => good.includes(key))) expect(sharedGrams(demand.title + demand.text, anythingOf(achievement))).toEqual([]);
    }
  });
});
