export * from './brokerage.events.js';
export * from './event.js';
export * from './identity.events.js';
export * from './listing.events.js';
export * from './matching.events.js';
export * from './vocabulary.js';
