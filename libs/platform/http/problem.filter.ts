import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { localeOf, Problem, type ProblemDefinition } from '@app/kernel';
import type { FastifyReply } from 'fastify';
import type { Log } from '../log/log.js';
import type { ContextualRequest } from './request-context.js';
import { httpProblems } from '../refusals.js';
import { renderProblem } from './render-problem.js';

/** SQLSTATEs that bad input can still cause behind validation; anything else of the database is our fault. */
const BY_SQLSTATE: Record<string, ProblemDefinition> = {
  '22021': httpProblems['invalid-input'], '22P05': httpProblems['invalid-input'], '22003': httpProblems['invalid-input'],
  '23505': httpProblems.conflict, '40001': httpProblems.unavailable, '40P01': httpProblems.unavailable, '57P01': httpProblems.unavailable, '53300': httpProblems.unavailable,
};
const BY_FASTIFY_CODE: Record<string, ProblemDefinition> = {
  FST_ERR_CTP_BODY_TOO_LARGE: httpProblems['too-large'], FST_REQ_FILE_TOO_LARGE: httpProblems['too-large'], FST_FILES_LIMIT: httpProblems['too-large'], FST_PARTS_LIMIT: httpProblems['too-large'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: httpProblems['unsupported-media-type'], FST_INVALID_MULTIPART_CONTENT_TYPE: httpProblems['unsupported-media-type'],
  FST_INVALID_JSON_FIELD_ERROR: httpProblems['malformed-body'], FST_ERR_CTP_INVALID_JSON_BODY: httpProblems['malformed-body'], FST_ERR_CTP_EMPTY_JSON_BODY: httpProblems['malformed-body'], FST_ERR_CTP_INVALID_CONTENT_LENGTH: httpProblems['bad-request'],
};
const BY_STATUS: Record<number, ProblemDefinition> = {
  400: httpProblems['bad-request'], 401: httpProblems['not-logged-in'], 403: httpProblems.forbidden, 404: httpProblems['not-found'],
  409: httpProblems.conflict, 413: httpProblems['too-large'], 415: httpProblems['unsupported-media-type'], 429: httpProblems['too-many-requests'], 503: httpProblems.unavailable,
};

/** An upload that was cut off on its way or is not framed as one; the parser gives these errors no code. */
const BROKEN_UPLOAD = /unexpected end of multipart data$|^Multipart: Boundary not found$/i;

/** What a person is told of any error; only refusals keep their words, everything else becomes "internal" with a request id. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const { code, statusCode, driverError, message } = error as { code?: string; statusCode?: number; driverError?: { code?: string }; message?: string };
  const definition = (code !== undefined && BY_FASTIFY_CODE[code])
    || (driverError?.code !== undefined && BY_SQLSTATE[driverError.code])
    // Nest keeps only the message of what the parser said.
    || (error instanceof HttpException && error.getStatus() === 400 && /\bjson\b/i.test(error.message) && httpProblems['malformed-body'])
    || (error instanceof HttpException && BY_STATUS[error.getStatus()])
    || (statusCode !== undefined && statusCode >= 400 && statusCode < 500 && (BY_STATUS[statusCode] ?? httpProblems['bad-request']))
    || (BROKEN_UPLOAD.test(message ?? '') && httpProblems['bad-request'])
    || (/^(ECONNREFUSED|ECONNRESET|ETIMEDOUT)$/.test(code ?? '') && httpProblems.unavailable)
    || httpProblems.internal;
  return new Problem(definition);
}

@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<ContextualRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = toProblem(error);
    const { status } = problem.definition;
    if (status >= 500) this.log.error({ err: error, requestId: request.id, route: request.routeOptions?.url }, 'request failed');
    if (reply.sent) return;
    const locale = request.luqiao?.locale ?? localeOf(request.headers['accept-language']);
    if (status === 429 && typeof problem.params['seconds'] === 'number') void reply.header('retry-after', problem.params['seconds']);
    void reply.status(status).header('content-type', 'application/problem+json; charset=utf-8').header('content-language', locale)
      .send(JSON.stringify(renderProblem(problem, locale, request.id)));
  }
}
