import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import type { JwtService } from '@nestjs/jwt';
import { anonymous, localeOf, mayUse, Problem, type Actor } from '@app/kernel';
import { z } from 'zod';
import type { ActorResolver } from '../auth.js';
import { ENDPOINT, type EndpointSpec } from './endpoint.js';
import type { ContextualRequest } from './request-context.js';
import { httpProblems } from '../refusals.js';

const claimsSchema = z.object({ sub: z.uuid(), sid: z.uuid() });

/** Who asks, and may they use this route at all? Closed by default: a handler without a permission answers nobody. */
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector, private readonly jwt: JwtService, private readonly actors: ActorResolver) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const request = execution.switchToHttp().getRequest<ContextualRequest>();
    const actor = await this.actorOf(request.headers.authorization);
    request.luqiao = { actor, requestId: request.id, locale: localeOf(request.headers['accept-language']), ip: request.ip };
    const spec = this.reflector.get<EndpointSpec | undefined>(ENDPOINT, execution.getHandler());
    if (!spec) throw new Problem(httpProblems['not-found']);
    if (mayUse(actor, spec.permission)) return true;
    if (actor.kind === 'anonymous') throw new Problem(httpProblems['not-logged-in']);
    throw new Problem(httpProblems.forbidden, { permission: spec.permission.name });
  }

  private async actorOf(header: string | undefined): Promise<Actor> {
    if (header === undefined) return anonymous;
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(header)?.[1];
    const claims = token ? claimsSchema.safeParse(await this.jwt.verifyAsync<object>(token).catch(() => undefined)) : undefined;
    const person = claims?.success ? await this.actors.resolve({ userId: claims.data.sub, sessionId: claims.data.sid }) : undefined;
    if (!person) throw new Problem(httpProblems['token-invalid']);
    return person;
  }
}
