import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { CODE_WORDS } from '../../libs/listing/domain/import-labels.js';
import { MODE_TEXTS } from '../../libs/matching/domain/reasons.js';
import { DECLINED } from '../../libs/notification/domain/templates.js';

type Texts = { [key: string]: string | string[] | Texts };
const web = join(process.cwd(), 'apps/web/src');
const ALWAYS = ['shell', 'pieces', 'reference'];
const LANGUAGES = ['zh-CN', 'en'] as const;

const sources = readdirSync(web, { recursive: true, encoding: 'utf8' })
  // The generated client holds the server's descriptions, which nobody is shown.
  .filter((f) => /\.tsx?$/.test(f) && f !== 'api/schema.ts')
  .map((f) => ({ file: relative(web, join(web, f)), text: readFileSync(join(web, f), 'utf8') }));
const namespaces = readdirSync(join(web, 'i18n/zh-CN')).map((f) => f.replace(/\.json$/, ''));
const texts = (language: string, namespace: string) => JSON.parse(readFileSync(join(web, 'i18n', language, `${namespace}.json`), 'utf8')) as Texts;

function paths(node: Texts, prefix = ''): string[] {
  return Object.entries(node).flatMap(([key, value]) => (typeof value === 'object' && !Array.isArray(value) ? paths(value, `${prefix}${key}.`) : [prefix + key]));
}
const at = (node: Texts, path: string): unknown => path.split('.').filter(Boolean).reduce<unknown>((n, key) => (n as Texts | undefined)?.[key], node);
const holes = (text: unknown) => [...JSON.stringify(text).matchAll(/\{\{(\w+)\}\}/g)].map((m) => m[1]).sort();

/** `t('ns:key')`, `t(cond ? 'ns:a' : 'ns:b')` and the fixed part of `t(`ns:a.${x}.b`)`. */
function uses(text: string): { namespace: string; path: string; open: boolean }[] {
  const plain = [...text.matchAll(/'([a-z][a-z-]*):([A-Za-z][\w.-]*)'/g)].map((m) => ({ namespace: m[1], path: m[2], open: false }));
  const built = [...text.matchAll(/`([a-z][a-z-]*):([^`$]*)\$\{/g)].map((m) => ({ namespace: m[1], path: m[2].replace(/[^.]*$/, ''), open: true }));
  return [...plain, ...built].filter((u) => namespaces.includes(u.namespace));
}

describe('one thing has one name', () => {
  it.each(LANGUAGES)('on pages, in templates, reasons and notices: %s', (language) => {
    const { modes, declineReasons } = texts(language, 'reference') as Record<string, Record<string, string>>;
    const lower = (names: Record<string, string>) => Object.fromEntries(Object.entries(names).map(([code, name]) => [code, name.toLowerCase()]));
    const said = (tables: Readonly<Record<string, Readonly<Record<string, string>>>>, codes: readonly string[]) => lower(Object.fromEntries(codes.map((code) => [code, tables[code]![language]!])));
    expect(said(CODE_WORDS, Object.keys(modes!))).toEqual(lower(modes!));
    expect(said(MODE_TEXTS, Object.keys(modes!))).toEqual(lower(modes!));
    expect(said(DECLINED, Object.keys(declineReasons!))).toEqual(lower(declineReasons!));
  });
});

describe('texts of the web', () => {
  it('finds the sources it judges', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.flatMap((s) => uses(s.text)).length).toBeGreaterThan(200);
  });

  it.each(namespaces)('%s has the same keys and the same holes in both languages, none empty', (namespace) => {
    const [zh, en] = LANGUAGES.map((l) => texts(l, namespace));
    expect(paths(en)).toEqual(paths(zh));
    for (const path of paths(zh)) {
      expect([path, holes(at(en, path))]).toEqual([path, holes(at(zh, path))]);
      for (const language of [zh, en]) expect([path, String(at(language, path)).trim() !== '']).toEqual([path, true]);
    }
  });

  it('every key that a source names exists', () => {
    const missing = sources.flatMap(({ file, text }) => uses(text).flatMap(({ namespace, path, open }) => {
      const found = at(texts('zh-CN', namespace), path);
      return (open ? typeof found === 'object' : typeof found === 'string' || Array.isArray(found)) ? [] : [`${file}: ${namespace}:${path}`];
    }));
    expect(missing).toEqual([]);
  });

  it('every unit in which a rule counts has a word; money is shown as money', () => {
    const { items } = JSON.parse(readFileSync(join(process.cwd(), 'seeds/reference/rules.json'), 'utf8')) as { items: { value: unknown; unit: string | null }[] };
    const counted = new Set(items.flatMap(({ value, unit }) => (unit !== null && unit !== undefined && unit !== 'fen' && (typeof value === 'number' || Array.isArray(value)) ? [unit] : [])));
    expect(counted.size).toBeGreaterThan(10);
    for (const language of LANGUAGES) expect([...counted].filter((unit) => at(texts(language, 'rules'), `units.${unit}`) === undefined)).toEqual([]);
  });

  it('a source loads every namespace that it uses', () => {
    const forgotten = sources.flatMap(({ file, text }) => {
      const declared = [...text.matchAll(/useTranslation\(\[([^\]]*)\]\)/g)].flatMap((m) => [...m[1].matchAll(/'([\w-]+)'/g)].map((n) => n[1]));
      return [...new Set(uses(text).map((u) => u.namespace))].filter((n) => !ALWAYS.includes(n) && !declared.includes(n)).map((n) => `${file}: ${n}`);
    });
    expect(forgotten).toEqual([]);
  });

  it('no source holds Han characters: what a person reads is in the text files', () => {
    const han = sources.flatMap(({ file, text }) => text.split('\n').flatMap((line, i) => (/\p{Script=Han}/u.test(line) ? [`${file}:${i + 1}`] : [])));
    expect(han).toEqual([]);
  });
});
