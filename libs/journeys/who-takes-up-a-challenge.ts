import type { Provider } from '@nestjs/common';
import { ChallengeAnswers, ChallengeAudience, ChallengePeople, KnownTies, PanelAudience, SigningPassword, ResultNotice, type PublishedResult } from '@app/challenges';
import { DealPartners } from '@app/contracting';
import { ConfirmPassword, IdentityDirectory } from '@app/identity';
import { FindAnswers } from '@app/matching';
import { ChallengeCircle, PanelCircle } from '@app/notification';
import type { OperationContext } from '@app/platform';
import { ResultPeople } from '@app/rights-assignment';
import { PublicityDesk } from '@app/publicity';

const CHALLENGE = 'challenge';

/** Fairly relevant at least: a team that is asked for nothing looks no second time. */
const LEAST_LEVEL = 3;

/** Challenges ask who organises, keeps and asks, and identity knows; what answers them, and matching knows; what ties an expert to whom, and rights assignment and contracting know; notification asks whom a challenge concerns, and challenges know. */
export const whoTakesUpAChallenge: Provider[] = [
  {
    provide: ChallengePeople,
    inject: [IdentityDirectory],
    useFactory: (directory: IdentityDirectory): ChallengePeople => ({
      organisations: async (ctx: OperationContext, ids: readonly string[]) => (await directory.organisations(ctx, ids)).map(({ id, nameZh, state, region }) => ({ id, name: nameZh, verified: state === 'verified', region })),
      accounts: async (ctx: OperationContext, ids: readonly string[]) => (await directory.activePeople(ctx, ids)).map(({ userId, organisationId, name }) => ({ id: userId, organisationId, name })),
      seek: async (ctx: OperationContext, words: string, limit: number) => (await directory.seekPeople(ctx, words, limit)).map(({ userId, name, organisationId, organisationName }) => ({ id: userId, name, organisation: { id: organisationId, name: organisationName } })),
      ethicsOfficers: async (ctx: OperationContext, organisationId: string) => {
        const officers = await directory.membersOf(ctx, organisationId, ['ethics_secretary']);
        // firms have no such office: there whoever leads the unit answers for it
        return (officers.length > 0 ? officers : await directory.membersOf(ctx, organisationId, ['unit_leader'])).map(({ name }) => name);
      },
      secrecyOfficers: async (ctx: OperationContext, organisationId: string) => (await directory.membersOf(ctx, organisationId, ['secrecy_officer'])).map(({ name, email }) => ({ name, email })),
    }),
  },
  {
    provide: ChallengeAnswers,
    inject: [FindAnswers],
    useFactory: (answers: FindAnswers): ChallengeAnswers => ({
      newsAt: (ctx: OperationContext) => answers.newsAt(ctx),
      find: (ctx: OperationContext, { id, title, text, field, region, organisationId }, limit) =>
        answers.run(ctx, { kind: 'demand', id, title, body: text, field, region, modes: ['joint_development'] }, { leastLevel: LEAST_LEVEL, limit, except: organisationId }),
    }),
  },
  {
    provide: ResultNotice,
    inject: [PublicityDesk],
    useFactory: (desk: PublicityDesk): ResultNotice => ({
      open: (ctx: OperationContext, { challengeId, organisationId, facts, ...content }: PublishedResult) => desk.open(ctx, {
        kind: 'challenge-result', subjectType: CHALLENGE, subjectId: challengeId, organisationId,
        // it names organisations only, and who took part elsewhere has to see it
        content: { ...content, facts: facts.map((fact) => ({ ...fact, person: null, personalSum: false })), scope: 'market', basis: { kind: 'no-person' }, place: '本平台' },
      }),
      withdraw: (ctx: OperationContext, noticeId: string, reason: string) => desk.withdraw(ctx, noticeId, reason),
      standing: async (ctx: OperationContext, challengeId: string) => {
        const subject = { subjectType: CHALLENGE, subjectId: challengeId };
        const standing = await desk.standing(ctx, subject);
        return { ...standing, upheldAt: await desk.lastUpheld(ctx, subject) };
      },
    }),
  },
  {
    provide: ChallengeCircle,
    inject: [ChallengeAudience, IdentityDirectory],
    useFactory: (audience: ChallengeAudience, directory: IdentityDirectory): ChallengeCircle => ({
      followers: (ctx: OperationContext, challengeId: string) => audience.followers(ctx, challengeId),
      keepersToCome: (ctx: OperationContext, challengeId: string) => audience.keepersToCome(ctx, challengeId),
      keepers: (ctx: OperationContext, challengeId: string) => audience.keepers(ctx, challengeId),
      asker: (ctx: OperationContext, questionId: string) => audience.asker(ctx, questionId),
      judged: (ctx: OperationContext, challengeId: string) => audience.judged(ctx, challengeId),
      titles: (ctx: OperationContext, challengeIds: readonly string[]) => audience.titles(ctx, challengeIds),
      reviewers: async (ctx: OperationContext) => (await directory.holders(ctx, ['bureau_officer'])).map(({ userId }) => userId),
    }),
  },
  {
    provide: SigningPassword,
    inject: [ConfirmPassword],
    useFactory: (confirm: ConfirmPassword): SigningPassword => ({ confirm: (ctx: OperationContext, password: string) => confirm.run(ctx, password) }),
  },
  {
    provide: KnownTies,
    inject: [ResultPeople, DealPartners],
    useFactory: (results: ResultPeople, deals: DealPartners): KnownTies => ({
      coAuthors: (ctx: OperationContext, accountIds: readonly string[], before?: Date) => results.namedTogether(ctx, accountIds, before),
      dealings: (ctx: OperationContext, organisationIds: readonly string[], before?: Date) => deals.of(ctx, organisationIds, before),
    }),
  },
  {
    provide: PanelCircle,
    inject: [PanelAudience],
    useFactory: (audience: PanelAudience): PanelCircle => ({ seated: (ctx: OperationContext, challengeId: string) => audience.seated(ctx, challengeId) }),
  },
];
