export * from './client.js';
export * from './market.js';
export * from './test-database.js';
export * from './ground.js';
export * from './processes.js';
export * from './people.js';
