export { Courier, type CourierMail } from './application/courier.js';
export { DeliverMail } from './application/deliver-mail.usecase.js';
export { ReleaseMail } from './application/release-mail.usecase.js';
export { BrokerBeat, ChallengeCircle, ListingNames, Objectors, PanelCircle, Recipients, Reviewers, type Recipient, RightsMatters, type RightsMatter } from './application/ports.js';
export { notificationPermissions } from './domain/permissions.js';
export { mailMachine, type MailState } from './domain/mail.machine.js';
export { NOTICE_GROUPS, type NoticeGroup } from './domain/kinds.js';
export * from './notification.module.js';
