export * from './journeys.module.js';
