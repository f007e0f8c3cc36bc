export { BypassWatch, type ClosedDeal } from './application/bypass-watch.js';
export { BrokerMatches, DealPeople, DealSources, PaidOnDeal, type DealMoney, type DealParty, type SourceAchievement, type SourceMatch } from './application/ports.js';
export { bypassMachine, introductionMachine, mediationMachine } from './domain/mediation/mediation.machine.js';
export { dealMachine } from './domain/deal.machine.js';
export { ndaMachine } from './domain/nda.machine.js';
export { contractingPermissions } from './domain/permissions.js';
export * from './contracting.module.js';
