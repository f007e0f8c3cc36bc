export * from './brokerage.module.js';
