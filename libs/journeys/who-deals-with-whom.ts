import type { Provider } from '@nestjs/common';
import { AssignedReward, AwardNotice, DealPeople, DealSources, DealUnits, PriceNotice, type NoticeOfDealPrice } from '@app/contracting';
import { ConfirmPassword, IdentityDirectory } from '@app/identity';
import { ListingFacade } from '@app/listing';
import { MatchingFacade } from '@app/matching';
import type { OperationContext } from '@app/platform';
import { PublicityDesk, PublicityDirectory } from '@app/publicity';
import { RewardRoute, RightsRegister } from '@app/rights-assignment';

const CONTRACT = 'contract';
const RUN = 'distribution-run';

/** Contracting asks who its parties are and what a deal begins with; identity, listing and matching know. */
export const whoDealsWithWhom: Provider[] = [
  {
    provide: DealPeople,
    inject: [IdentityDirectory, ConfirmPassword],
    useFactory: (directory: IdentityDirectory, confirm: ConfirmPassword): DealPeople => ({
      organisations: async (ctx: OperationContext, ids: readonly string[]) => (await directory.organisations(ctx, ids)).map(({ id, nameZh, state }) => ({ id, nameZh, verified: state === 'verified' })),
      names: async (ctx: OperationContext, ids: readonly string[]) => new Map((await directory.people(ctx, ids)).map(({ userId, name }) => [userId, name])),
      confirm: (ctx: OperationContext, password: string) => confirm.run(ctx, password),
    }),
  },
  {
    provide: DealSources,
    inject: [ListingFacade, MatchingFacade],
    useFactory: (listing: ListingFacade, matching: MatchingFacade): DealSources => ({
      achievement: (ctx: OperationContext, id: string) => listing.forDeal(ctx, id),
      match: (ctx: OperationContext, id: string) => matching.forDeal(ctx, id),
      privateText: (ctx: OperationContext, id: string) => listing.privateText(ctx, id),
    }),
  },
  {
    provide: DealUnits,
    inject: [PublicityDirectory],
    useFactory: (directory: PublicityDirectory): DealUnits => ({ unit: (ctx: OperationContext, organisationId: string) => directory.unit(ctx, organisationId) }),
  },
  {
    provide: PriceNotice,
    inject: [PublicityDesk],
    useFactory: (desk: PublicityDesk): PriceNotice => ({
      open: (ctx: OperationContext, { contractId, organisationId, facts, scope, ...content }: NoticeOfDealPrice) => desk.open(ctx, {
        kind: 'agreed-price', subjectType: CONTRACT, subjectId: contractId, organisationId,
        content: { ...content, facts: facts.map((fact) => ({ ...fact })), scope, basis: scope === 'market' ? { kind: 'rule' } : null, place: '本单位公示栏与本平台' },
      }),
      withdraw: (ctx: OperationContext, noticeId: string, reason: string) => desk.withdraw(ctx, noticeId, reason),
      standing: (ctx: OperationContext, contractId: string) => desk.standing(ctx, { subjectType: CONTRACT, subjectId: contractId }),
    }),
  },
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
