import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { OperationContext } from '../context.js';

export type ContextualRequest = FastifyRequest & { luqiao?: OperationContext };

/** The operation context of the request: actor, language, request id, and the transaction where the route is idempotent. */
export const Ctx = createParamDecorator((_: unknown, execution: ExecutionContext): OperationContext => {
  const { luqiao } = execution.switchToHttp().getRequest<ContextualRequest>();
  if (!luqiao) throw new Error('no context on the request');
  return luqiao;
});
