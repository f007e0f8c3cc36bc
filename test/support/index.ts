export * from './client.js';
export * from './market.js';
export * from './ground.js';
