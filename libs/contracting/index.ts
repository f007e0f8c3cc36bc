export { DealPeople, DealSources, DealUnits, PriceNotice, type DealParty, type NoticeOfDealPrice, type SourceAchievement, type SourceMatch } from './application/ports.js';
export { ContractEvents, ContractRegistration, type ContractEvent } from './application/money-ports.js';
export { PaidOnDeal, type PaidPayment } from './application/paid-on-deal.js';
export { paymentMachine } from './domain/money/account/payment.machine.js';
export { contractMachine } from './domain/contract/contract.machine.js';
export { dealMachine } from './domain/deal.machine.js';
export { ndaMachine } from './domain/nda.machine.js';
export { contractingPermissions } from './domain/permissions.js';
export * from './contracting.module.js';
