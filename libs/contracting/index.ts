export { DealPeople, DealSources, DealTitle, DealUnits, PriceNotice, type DealParty, type NoticeOfDealPrice, type SourceAchievement, type SourceMatch } from './application/ports.js';
export { LapseEnvelopes, lapseEnvelopes } from './application/lapse-envelopes.usecase.js';
export { ESignatureError, ESignatureProvider } from './domain/signing/e-signature.js';
export { envelopeMachine } from './domain/signing/envelope.machine.js';
export { contractMachine } from './domain/contract/contract.machine.js';
export { dealMachine } from './domain/deal.machine.js';
export { ndaMachine } from './domain/nda.machine.js';
export { contractingPermissions } from './domain/permissions.js';
export * from './contracting.module.js';
