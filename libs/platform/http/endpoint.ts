import { applyDecorators, Delete, Get, HttpCode, Patch, Post, Put, SetMetadata, StreamableFile, UseInterceptors } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOperation, ApiProduces, ApiResponse } from '@nestjs/swagger';
import { ANYBODY, type Permission } from '@app/kernel';
import type { z } from 'zod';
import { IdempotencyInterceptor } from './idempotency.interceptor.js';
import { problemSchema } from './problem-schema.js';

export const ENDPOINT = 'luqiao:endpoint';

export interface EndpointSpec {
  /** One line in English for the documentation. */
  readonly summary: string;
  readonly permission: Permission;
  /** 200, or 201 for a POST that makes something. */
  readonly status?: number;
  /** The response's shape; unknown fields are cut off. Left out where bytes are sent or nothing at all. */
  readonly response?: z.ZodType;
  /** Media type of a response that is not JSON. */
  readonly produces?: string;
  /** Commands take an Idempotency-Key; routes that hand out secrets or streams say false. */
  readonly idempotent?: boolean;
}

type Handler = (this: unknown, ...args: unknown[]) => unknown;

/** A field that the schema does not name never leaves the server. */
function answerInShape(descriptor: TypedPropertyDescriptor<Handler>, shape: z.ZodType): void {
  const handler = descriptor.value!;
  const shaped: Handler = async function (...args) {
    const answer = await handler.apply(this, args);
    return answer instanceof StreamableFile ? answer : shape.parse(answer);
  };
  // Nest finds a handler's parameters, and the document its operation id, by this name; other decorators may have been there already.
  for (const key of Reflect.getMetadataKeys(handler) as string[]) Reflect.defineMetadata(key, Reflect.getMetadata(key, handler), shaped);
  descriptor.value = Object.defineProperty(shaped, 'name', { value: handler.name });
}

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';
const METHODS = { get: Get, post: Post, put: Put, patch: Patch, delete: Delete };

function endpoint(method: Method) {
  return (path: string, spec: EndpointSpec): MethodDecorator => {
    const status = spec.status ?? 200;
    const idempotent = method !== 'get' && spec.idempotent !== false;
    const declared = applyDecorators(
      METHODS[method](path),
      HttpCode(status),
      SetMetadata(ENDPOINT, { ...spec, idempotent }),
      ApiOperation({ summary: spec.summary, description: `Permission: \`${spec.permission.name}\`` }),
      ApiResponse({ status, description: 'Done', ...(spec.response && { standardSchema: spec.response }) }),
      ApiResponse({ status: '4XX', description: 'Refused: RFC 9457 problem details', standardSchema: problemSchema }),
      ...(spec.produces ? [ApiProduces(spec.produces)] : []),
      ...(spec.permission.holders.includes(ANYBODY) ? [] : [ApiBearerAuth()]),
      ...(idempotent ? [ApiHeader({ name: 'Idempotency-Key', required: false, description: 'A repeated request with the same key has one effect and gets the same answer', schema: { type: 'string', maxLength: 255 } }), UseInterceptors(IdempotencyInterceptor)] : []),
    );
    return (target, name, descriptor) => {
      if (spec.response) answerInShape(descriptor as unknown as TypedPropertyDescriptor<Handler>, spec.response);
      declared(target, name, descriptor);
    };
  };
}

/** A route: its permission is not optional, so a route without one does not compile; one that bypasses this is refused at start. */
export const Endpoint = { get: endpoint('get'), post: endpoint('post'), put: endpoint('put'), patch: endpoint('patch'), delete: endpoint('delete') };
