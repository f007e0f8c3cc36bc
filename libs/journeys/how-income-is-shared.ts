import type { Provider } from '@nestjs/common';
import { AssignedReward, AwardNotice, DisclosedResults } from '@app/contracting';
import type { OperationContext } from '@app/platform';
import { PublicityDesk } from '@app/publicity';
import { ResultPeople, RewardRoute, RightsRegister } from '@app/rights-assignment';

const RUN = 'distribution-run';

/** A distribution publicises its award, begins with the people that disclosures name and never rewards what an assignment of rights has rewarded; publicity and rights assignment know. */
export const howIncomeIsShared: Provider[] = [
  {
    provide: AwardNotice,
    inject: [PublicityDesk],
    useFactory: (desk: PublicityDesk): AwardNotice => ({
      open: (ctx: OperationContext, { runId, organisationId, facts, ...content }) => desk.open(ctx, {
        kind: 'award', subjectType: RUN, subjectId: runId, organisationId, content: { ...content, facts: facts.map((fact) => ({ ...fact })), scope: 'unit', basis: null, place: '本单位公示栏与本平台' },
      }),
      withdraw: (ctx: OperationContext, noticeId: string, reason: string) => desk.withdraw(ctx, noticeId, reason),
      standing: (ctx: OperationContext, runId: string) => desk.standing(ctx, { subjectType: RUN, subjectId: runId }),
    }),
  },
  {
    provide: DisclosedResults,
    inject: [ResultPeople],
    useFactory: (people: ResultPeople): DisclosedResults => ({
      of: async (ctx: OperationContext, { holderId, achievementIds }) => (await people.of(ctx, { organisationId: holderId, achievementIds })).map(({ inventors, recipients, ...result }) => ({
        ...result,
        inventors: inventors.map(({ name, userId, status, taxClass, unit, share, contribution, contributionKind }) => ({ name, userId, status, taxClass, unit, share, contribution, created: contributionKind === 'creative' })),
        recipients: recipients.map(({ name, userId, status, taxClass, unit, share, contribution, role }) => ({ name, userId, status, taxClass, unit, share, contribution, role })),
      })),
    }),
  },
  {
    provide: AssignedReward,
    inject: [RightsRegister, RewardRoute],
    useFactory: (register: RightsRegister, route: RewardRoute): AssignedReward => ({
      of: async (ctx: OperationContext, { achievementId, contractId, on }) => {
        for (const { disclosureId } of await register.titles(ctx, [achievementId])) {
          const used = await route.usedFor(ctx, { disclosureId, conversion: `contract:${contractId}`, on });
          if (used?.route === 'assignment') return { applicationId: used.applicationId ?? used.id, since: used.effectiveOn };
        }
        return null;
      },
    }),
  },
];
