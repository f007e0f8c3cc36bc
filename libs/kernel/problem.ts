import type { Texts, TextParams } from './texts.js';

/** 400 shape, 401 who, 403 permission, 404 foreign or absent, 409 state or version, 413 size, 415 type, 422 broken rule, 429 too often, 503 not now. */
export type ProblemStatus = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 503;

/** An expected refusal: a stable code, a status, a sentence in every language, and the article behind it where there is one. */
export interface ProblemDefinition {
  readonly code: string;
  readonly status: ProblemStatus;
  readonly texts: Texts;
  readonly article?: string;
}

/** One field or rule that was refused. `path` is a JSON pointer (RFC 6901) into the request body, empty for the whole. */
export interface Violation {
  readonly path: string;
  readonly code: string;
  readonly texts: Texts;
  readonly params?: TextParams;
  readonly article?: string;
}

export class Problem extends Error {
  constructor(
    readonly definition: ProblemDefinition,
    readonly params: TextParams = {},
    readonly violations: readonly Violation[] = [],
  ) {
    super(definition.code);
    this.name = 'Problem';
  }
}

const defined = new Map<string, ProblemDefinition>();

/** Declares the refusals of a module. Codes are `<module>.<what>` and unique in the whole product. */
export function defineProblems<const T extends Record<string, Omit<ProblemDefinition, 'code'>>>(module: string, table: T) {
  const problems = {} as { [K in keyof T]: ProblemDefinition };
  for (const [key, value] of Object.entries(table)) {
    const definition: ProblemDefinition = { code: `${module}.${key}`, ...value };
    problems[key as keyof T] = definition;
    register(definition);
  }
  return problems;
}

export function register(definition: ProblemDefinition): void {
  if (defined.has(definition.code)) throw new Error(`two problems share the code ${definition.code}`);
  defined.set(definition.code, definition);
}

export const definedProblems = (): readonly ProblemDefinition[] => [...defined.values()];

/** Complaints about codes that a person could not read: a text missing in a language, or a malformed code. */
export function checkProblems(problems: readonly ProblemDefinition[], locales: readonly string[]): string[] {
  return problems.flatMap(({ code, texts }) => [
    ...(/^[a-z][a-z-]*(\.[a-z][a-z0-9-]*)+$/.test(code) ? [] : [`malformed error code "${code}"`]),
    ...locales.filter((locale) => !texts?.[locale as keyof Texts]?.trim()).map((locale) => `error code ${code} has no text in ${locale}`),
  ]);
}
