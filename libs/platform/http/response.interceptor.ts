import { StreamableFile, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import { map, type Observable } from 'rxjs';
import { ENDPOINT, type EndpointSpec } from './endpoint.js';

/** Answers in the declared shape: a field that the schema does not name never leaves the server. */
export class ResponseInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    const spec = this.reflector.get<EndpointSpec | undefined>(ENDPOINT, execution.getHandler());
    return next.handle().pipe(map((answer: unknown) => (spec?.response && !(answer instanceof StreamableFile) ? spec.response.parse(answer) : answer)));
  }
}
