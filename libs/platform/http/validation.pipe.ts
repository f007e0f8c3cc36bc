import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { Problem, type Violation } from '@app/kernel';
import { z } from 'zod';
import { httpProblems } from '../refusals.js';

const chinese = z.locales.zhCN().localeError;
const english = z.locales.en().localeError;

const pointer = (path: readonly PropertyKey[]): string => path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The first place with a NUL byte or half a surrogate pair, which no PostgreSQL text can hold; undefined where all is well. */
export function unstorableText(value: unknown, path: readonly PropertyKey[] = []): readonly PropertyKey[] | undefined {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed() ? path : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    if (key.includes('\0') || !key.isWellFormed()) return path;
    const found = unstorableText(inner, [...path, key]);
    if (found) return found;
  }
  return undefined;
}

const UNSTORABLE = { 'zh-CN': '含有无法保存的字符（空字符或不完整的字符）。', en: 'Contains characters that cannot be stored (NUL or half a character).' };

/** A pattern is no sentence: whoever has to mend the input is told what is wrong, not how a machine sees it. */
const WRONG_FORM = { 'zh-CN': '格式不正确。', en: 'Is not of the required form.' };

/** Parses input by its schema; refuses with every field named, in both languages. */
export function parseInput<T>(schema: z.ZodType<T>, value: unknown): T {
  const unstorable = unstorableText(value);
  if (unstorable) throw invalid([{ path: pointer(unstorable), code: 'shape.unstorable-text', texts: UNSTORABLE }]);
  const parsed = schema.safeParse(value, { error: chinese });
  if (parsed.success) return parsed.data;
  const inEnglish = schema.safeParse(value, { error: english });
  const englishIssues = inEnglish.success ? [] : inEnglish.error.issues;
  throw invalid(parsed.error.issues.slice(0, 50).map((issue, index) => ({
    path: pointer(issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path),
    code: `shape.${issue.code.replaceAll('_', '-')}`,
    texts: issue.code === 'invalid_format' && issue.format === 'regex' ? WRONG_FORM : { 'zh-CN': issue.message, en: englishIssues[index]?.message ?? issue.message },
  })));
}

const invalid = (violations: readonly Violation[]) => new Problem(httpProblems['invalid-input'], {}, violations);

/** Validates what a route declares a schema for; a body, query or parameter without one passes untouched. */
@Injectable()
export class ValidationPipe implements PipeTransform {
  transform(value: unknown, { schema, type }: ArgumentMetadata): unknown {
    if (!schema || type === 'custom') return value;
    return parseInput(schema as unknown as z.ZodType, value ?? {});
  }
}
