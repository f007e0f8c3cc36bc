export { ChallengeAudience } from './application/challenge-audience.facade.js';
export { CloseChallenges, closeChallenges } from './application/close-challenges.usecase.js';
export { JudgeAgain } from './application/award/judge-again.usecase.js';
export { ChallengePeople, ResultNotice, type ChallengeOrganisation, type PublishedResult } from './application/ports.js';
export { challengeMachine } from './domain/challenge.machine.js';
export type { ChallengeContent } from './domain/challenge.schema.js';
export { entryMachine } from './domain/entry/entry.machine.js';
export { challengePermissions } from './domain/permissions.js';
export * from './challenges.module.js';
