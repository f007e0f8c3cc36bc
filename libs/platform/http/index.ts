export * from './adapter.js';
export * from './endpoint.js';
export { Ctx, type ContextualRequest } from './request-context.js';
export * from './health.controller.js';
export * from './http.module.js';
export * from './openapi.js';
export * from './problem-schema.js';
export * from './refuse-unguarded.js';
export * from './validation.pipe.js';
