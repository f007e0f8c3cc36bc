import { canonicalJson } from './canonical.js';
import type { RenderedClause } from './clauses/wording.js';
import type { Terms } from './terms.schema.js';

/** A piece of text: in both versions, only in the later, or only in the earlier. */
export interface Span {
  readonly op: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Cells of the table that one comparison may fill; a longer text is compared by sentences, and one longer still as a whole. */
const MOST_CELLS = 1_000_000;

/** Chinese by character, other scripts by word, numbers whole. */
const words = (text: string): string[] => text.match(/[\p{Script=Latin}\p{M}]+|\d+(?:[.,]\d+)*|[\s\S]/gu) ?? [];
const sentences = (text: string): string[] => text.match(/[^。；.;\n]*[。；.;\n]|[^。；.;\n]+/gu) ?? [];

/** The longest common subsequence as pairs of places, or undefined where the table would be too large. */
function commonPairs(before: readonly string[], after: readonly string[]): [number, number][] | undefined {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < before.length - start && tail < after.length - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const [rows, columns] = [before.length - start - tail, after.length - start - tail];
  if (rows * columns > MOST_CELLS) return undefined;
  const width = columns + 1;
  const table = new Uint32Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i -= 1) {
    for (let j = columns - 1; j >= 0; j -= 1) {
      table[i * width + j] = before[start + i] === after[start + j] ? table[(i + 1) * width + j + 1]! + 1 : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!);
    }
  }
  const pairs: [number, number][] = Array.from({ length: start }, (_, at) => [at, at]);
  for (let i = 0, j = 0; i < rows && j < columns;) {
    if (before[start + i] === after[start + j]) { pairs.push([start + i, start + j]); i += 1; j += 1; } else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!) i += 1; else j += 1;
  }
  for (let at = tail; at > 0; at -= 1) pairs.push([before.length - at, after.length - at]);
  return pairs;
}

function spansOf(before: readonly string[], after: readonly string[]): Span[] | undefined {
  const pairs = commonPairs(before, after);
  if (!pairs) return undefined;
  const spans: Span[] = [];
  const put = (op: Span['op'], text: string) => {
    const last = spans.at(-1);
    if (text === '') return;
    if (last?.op === op) spans[spans.length - 1] = { op, text: last.text + text };
    else spans.push({ op, text });
  };
  let [i, j] = [0, 0];
  for (const [a, b] of [...pairs, [before.length, after.length] as const]) {
    put('removed', before.slice(i, a).join(''));
    put('added', after.slice(j, b).join(''));
    if (a < before.length) put('same', before[a]!);
    [i, j] = [a + 1, b + 1];
  }
  return spans;
}

/** What changed between two texts: `same` and `removed` give the earlier, `same` and `added` the later. */
export function diffText(before: string, after: string): readonly Span[] {
  if (before === after) return before === '' ? [] : [{ op: 'same', text: before }];
  const whole: Span[] = [{ op: 'removed', text: before }, { op: 'added', text: after }];
  return spansOf(words(before), words(after)) ?? spansOf(sentences(before), sentences(after)) ?? whole.filter(({ text }) => text !== '');
}
export const earlierText = (spans: readonly Span[]): string => spans.filter(({ op }) => op !== 'added').map(({ text }) => text).join('');
export const laterText = (spans: readonly Span[]): string => spans.filter(({ op }) => op !== 'removed').map(({ text }) => text).join('');

/** A clause in both versions, or in one. Numbers are null in the version that lacks it. `moved`: it stands at another place among the others. */
export interface ClauseChange {
  readonly id: string;
  readonly change: 'same' | 'added' | 'removed' | 'changed';
  readonly moved: boolean;
  readonly numberBefore: number | null;
  readonly numberAfter: number | null;
  readonly heading: { readonly 'zh-CN': readonly Span[]; readonly en: readonly Span[] };
  readonly text: { readonly 'zh-CN': readonly Span[]; readonly en: readonly Span[] };
}

const NOTHING = { 'zh-CN': '', en: '' } as const;
function changeOf(before: RenderedClause | undefined, after: RenderedClause | undefined, moved: boolean): ClauseChange {
  const both = (field: 'heading' | 'text') => {
    const [old, now] = [before?.[field] ?? NOTHING, after?.[field] ?? NOTHING];
    return { 'zh-CN': diffText(old['zh-CN'], now['zh-CN']), en: diffText(old.en, now.en) };
  };
  const [heading, text] = [both('heading'), both('text')];
  const differs = [heading, text].some((each) => [...each['zh-CN'], ...each.en].some(({ op }) => op !== 'same'));
  return {
    id: (after ?? before)!.id, change: !before ? 'added' : !after ? 'removed' : differs ? 'changed' : 'same', moved,
    numberBefore: before?.number ?? null, numberAfter: after?.number ?? null, heading, text,
  };
}

/** Clause by clause in the order of the later version; what was removed stands where it stood. A new number alone is no change. */
export function diffClauses(before: readonly RenderedClause[], after: readonly RenderedClause[]): readonly ClauseChange[] {
  const [old, now] = [new Map(before.map((clause) => [clause.id, clause])), new Map(after.map((clause) => [clause.id, clause]))];
  const kept = before.filter(({ id }) => now.has(id)).map(({ id }) => id);
  const keptNow = after.filter(({ id }) => old.has(id)).map(({ id }) => id);
  const steady = new Set((commonPairs(kept, keptNow) ?? []).map(([i]) => kept[i]!));
  const changes: ClauseChange[] = [];
  let at = 0;
  const removedBefore = (end: number) => {
    for (; at < end; at += 1) if (!now.has(before[at]!.id)) changes.push(changeOf(before[at], undefined, false));
  };
  for (const clause of after) {
    const earlier = old.get(clause.id);
    if (earlier && steady.has(clause.id)) removedBefore(before.indexOf(earlier));
    changes.push(changeOf(earlier, clause, earlier !== undefined && !steady.has(clause.id)));
  }
  removedBefore(before.length);
  return changes;
}

/** One difference between two versions of the terms, at a JSON pointer (RFC 6901). A text has its spans. */
export type TermChange =
  | { readonly change: 'added'; readonly path: string; readonly after: unknown }
  | { readonly change: 'removed'; readonly path: string; readonly before: unknown }
  | { readonly change: 'changed'; readonly path: string; readonly before: unknown; readonly after: unknown; readonly spans: readonly Span[] | null };

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');
const unescaped = (key: string): string => key.replaceAll('~1', '/').replaceAll('~0', '~');

function compare(before: unknown, after: unknown, path: string): TermChange[] {
  if (canonicalJson(before) === canonicalJson(after)) return [];
  if (!isNode(before) || !isNode(after) || Array.isArray(before) !== Array.isArray(after)) {
    return [{ change: 'changed', path, before, after, spans: typeof before === 'string' && typeof after === 'string' ? diffText(before, after) : null }];
  }
  const order = Array.isArray(before) ? (a: string, b: string) => Number(a) - Number(b) : (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort(order).flatMap((key): TermChange[] => {
    const there = `${path}/${escaped(key)}`;
    if (!Object.hasOwn(before, key)) return [{ change: 'added', path: there, after: after[key] }];
    if (!Object.hasOwn(after, key)) return [{ change: 'removed', path: there, before: before[key] }];
    return compare(before[key], after[key], there);
  });
}

/** Every difference in the terms, in a fixed order; empty exactly where their canonical forms are equal. Lists are compared place by place. */
export const diffTerms = (before: Terms, after: Terms): readonly TermChange[] => compare(before, after, '');

/** The later version from the earlier one and the difference. */
export function applyTermChanges(before: Terms, changes: readonly TermChange[]): Terms {
  const copy = structuredClone(before) as unknown as Node;
  // Places at the end of a list go last one first, so that the others keep theirs.
  for (const { path, ...change } of [...changes.filter((each) => each.change !== 'removed'), ...changes.filter((each) => each.change === 'removed').reverse()]) {
    const keys = path.slice(1).split('/').map(unescaped);
    const last = keys.pop()!;
    const parent = keys.reduce<Node>((node, key) => node[key] as Node, copy);
    if (change.change !== 'removed') parent[last] = structuredClone(change.after);
    else if (Array.isArray(parent)) parent.splice(Number(last), 1);
    else delete parent[last];
  }
  return copy as unknown as Terms;
}
