import { STATUS_CODES } from 'node:http';
import { Problem, renderText, LOCALES, type Locale, type TextParams, type Texts, type Violation } from '@app/kernel';
import type { ProblemBody } from './problem-schema.js';

const filled = (texts: Texts, params?: TextParams): Texts =>
  Object.fromEntries(LOCALES.map((locale) => [locale, renderText(texts, locale, params)])) as Texts;

const rendered = ({ path, code, texts, params, article }: Violation, locale: Locale) => ({
  path, code, message: renderText(texts, locale, params), texts: filled(texts, params), params: { ...params }, ...(article && { article }),
});

/** The problem+json of a refusal in the caller's language, both texts beside it. */
export function renderProblem(problem: Problem, locale: Locale, requestId: string): ProblemBody {
  const { code, status, texts, article } = problem.definition;
  return {
    type: `urn:luqiao:problem:${code}`,
    title: STATUS_CODES[status] ?? 'Problem',
    status,
    code,
    detail: renderText(texts, locale, problem.params),
    texts: filled(texts, problem.params),
    params: { ...problem.params },
    ...(article && { article }),
    requestId,
    errors: problem.violations.map((violation) => rendered(violation, locale)),
  };
}
