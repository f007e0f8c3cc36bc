export * from './client.js';
export * from './market.js';
