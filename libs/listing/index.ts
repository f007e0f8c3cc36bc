export * from './listing.module.js';
