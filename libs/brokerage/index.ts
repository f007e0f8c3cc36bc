export { Brokerage } from './application/brokerage.facade.js';
export { brokeragePermissions } from './domain/permissions.js';
export { leadMachine, type LeadState } from './domain/lead.machine.js';
export type { Subscription, SubscriptionInput } from './domain/subscription.schema.js';
export * from './brokerage.module.js';
