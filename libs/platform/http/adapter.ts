import { existsSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import fastifyStatic from '@fastify/static';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { isId, localeOf, newId, Problem } from '@app/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Config } from '../config/config.js';
import type { Metrics } from '../health/metrics.js';
import type { Log } from '../log/log.js';
import { httpProblems } from '../refusals.js';
import { renderProblem } from './render-problem.js';

const BODY_LIMIT = 1_048_576;
export const UPLOAD_LIMIT = 50 * 1_048_576;

/** Fastify as every process of Luqiao uses it: request ids, limits, no body in any log. */
export function createAdapter(config: Config): FastifyAdapter {
  return new FastifyAdapter({
    logger: false,
    bodyLimit: BODY_LIMIT,
    trustProxy: (_address: string, hop: number) => hop < config.trustProxy,
    genReqId: (request: { headers: Record<string, unknown> }) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && isId(given) ? given : newId();
    },
    routerOptions: { maxParamLength: 300 },
    forceCloseConnections: 'idle',
    // An address that no route can take (a parameter of thousands of characters, broken percent signs) never reaches the filter.
    frameworkErrors: (_error: Error, request: FastifyRequest, reply: FastifyReply) => { answerProblem(request, reply.header('x-request-id', request.id), new Problem(httpProblems['bad-request'])); },
  });
}

export async function dressAdapter(app: NestFastifyApplication, { config, log, metrics }: { config: Config; log: Log; metrics: Metrics }): Promise<void> {
  await app.register(cookie as never);
  await app.register(multipart as never, { limits: { fileSize: UPLOAD_LIMIT, files: 1, fields: 20, fieldSize: 100_000, parts: 21 } });
  await app.register(helmet as never, {
    contentSecurityPolicy: {
      directives: {
        // antd writes its styles at run time; scripts come from our own files only.
        defaultSrc: ["'self'"], styleSrc: ["'self'", "'unsafe-inline'"], imgSrc: ["'self'", 'data:', 'blob:'], objectSrc: ["'none'"], frameAncestors: ["'none'"],
        upgradeInsecureRequests: config.publicUrl.startsWith('https:') ? [] : null,
      },
    },
    strictTransportSecurity: config.publicUrl.startsWith('https:'),
  });
  const fastify = app.getHttpAdapter().getInstance();
  // no body is unpacked here, so none grows beyond its limit
  fastify.addHook('onRequest', (request: FastifyRequest, reply: FastifyReply, done: () => void) => {
    if ((request.headers['content-encoding'] ?? 'identity') === 'identity') return done();
    answerProblem(request, reply.header('x-request-id', request.id), new Problem(httpProblems['unsupported-media-type']));
  });
  if (config.rateLimit > 0) {
    const limiter = new RateLimiterMemory({ points: config.rateLimit, duration: 60 });
    fastify.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
      if (!request.url.startsWith('/api/')) return;
      await limiter.consume(request.ip).catch((refused: unknown) => {
        if (refused instanceof RateLimiterRes) return answerProblem(request, reply, new Problem(httpProblems['too-many-requests'], { seconds: Math.ceil(refused.msBeforeNext / 1_000) }));
        throw refused;
      });
    });
  }
  fastify.addHook('onSend', (request: FastifyRequest, reply: FastifyReply, _payload: unknown, done: () => void) => {
    void reply.header('x-request-id', request.id);
    if (request.url.startsWith('/api/') && !reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
    done();
  });
  fastify.addHook('onResponse', (request: FastifyRequest, reply: FastifyReply, done: () => void) => {
    const route = request.routeOptions?.url ?? 'unknown';
    metrics.requests.observe({ method: request.method, route, status: String(reply.statusCode) }, reply.elapsedTime / 1_000);
    log.info({ requestId: request.id, method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'request');
    done();
  });
}

/** The built web app: its files, and its one page for every other address that is not the api's. */
export async function serveWeb(app: NestFastifyApplication, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return;
  await app.register(fastifyStatic as never, { root: folder, serve: false, cacheControl: false });
  app.getHttpAdapter().getInstance().get('/*', async (request: FastifyRequest, reply: FastifyReply) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    const known = decoded(path);
    if (known === undefined || path.startsWith('/api/')) return answerProblem(request, reply, new Problem(httpProblems['not-found']));
    const isFile = statSync(join(folder, known), { throwIfNoEntry: false })?.isFile() === true;
    if (!isFile && extname(known) !== '') return answerProblem(request, reply, new Problem(httpProblems['not-found']));
    void reply.header('cache-control', known.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    return reply.sendFile(isFile ? known : 'index.html');
  });
}

function decoded(path: string): string | undefined {
  try {
    const text = decodeURIComponent(path);
    return text.includes('\0') || text.includes('..') ? undefined : text;
  } catch {
    return undefined;
  }
}

function answerProblem(request: FastifyRequest, reply: FastifyReply, problem: Problem): FastifyReply {
  const locale = localeOf(request.headers['accept-language']);
  const { seconds } = problem.params;
  if (typeof seconds === 'number') void reply.header('retry-after', seconds);
  return reply.status(problem.definition.status).header('content-type', 'application/problem+json; charset=utf-8').header('content-language', locale)
    .send(JSON.stringify(renderProblem(problem, locale, request.id)));
}
