export { ActOnApplication } from './application/act-on-application.usecase.js';
export { TitleDesk, type ConsentRequest } from './application/title-desk.facade.js';
export { AssignmentNotices, ListedAchievements, OwnSignature, PeopleDirectory, RightsUnits, type NoticeOfAssignment, type RightsUnit } from './application/ports.js';
export { CO_OWNER_ACTS, type CoOwnerAct } from './domain/co-owner/acts.js';
export { rightsApplicationMachine } from './domain/rights-application.machine.js';
export { disclosureMachine } from './domain/disclosure.machine.js';
export { rightsPermissions } from './domain/permissions.js';
export type { ConsentView } from './domain/response.schema.js';
export * from './rights-assignment.module.js';
