import type { Provider } from '@nestjs/common';
import { ChallengeAudience, ChallengePeople } from '@app/challenges';
import { IdentityDirectory } from '@app/identity';
import { ChallengeCircle } from '@app/notification';
import type { OperationContext } from '@app/platform';

/** Challenges ask who organises, keeps and asks, and identity knows; notification asks whom a challenge concerns, and challenges know. */
export const whoTakesUpAChallenge: Provider[] = [
  {
    provide: ChallengePeople,
    inject: [IdentityDirectory],
    useFactory: (directory: IdentityDirectory): ChallengePeople => ({
      organisations: async (ctx: OperationContext, ids: readonly string[]) => (await directory.organisations(ctx, ids)).map(({ id, nameZh, state, region }) => ({ id, name: nameZh, verified: state === 'verified', region })),
      accounts: async (ctx: OperationContext, ids: readonly string[]) => (await directory.activePeople(ctx, ids)).map(({ userId, organisationId, name }) => ({ id: userId, organisationId, name })),
      secrecyOfficers: async (ctx: OperationContext, organisationId: string) => (await directory.membersOf(ctx, organisationId, ['secrecy_officer'])).map(({ name, email }) => ({ name, email })),
    }),
  },
  {
    provide: ChallengeCircle,
    inject: [ChallengeAudience, IdentityDirectory],
    useFactory: (audience: ChallengeAudience, directory: IdentityDirectory): ChallengeCircle => ({
      followers: (ctx: OperationContext, challengeId: string) => audience.followers(ctx, challengeId),
      keepersToCome: (ctx: OperationContext, challengeId: string) => audience.keepersToCome(ctx, challengeId),
      asker: (ctx: OperationContext, questionId: string) => audience.asker(ctx, questionId),
      winners: (ctx: OperationContext, challengeId: string) => audience.winners(ctx, challengeId),
      reviewers: async (ctx: OperationContext) => (await directory.holders(ctx, ['bureau_officer'])).map(({ userId }) => userId),
    }),
  },
];
