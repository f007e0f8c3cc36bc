export * from './audit-root.job.js';
export * from './purge.job.js';
export * from './runtime.js';
export * from './serve-health.js';
export * from './worker.module.js';
