import type { Provider } from '@nestjs/common';
import { Brokerage } from '@app/brokerage';
import { BrokerMatches, DealPeople, DealSources, DealTitle, DealUnits, PriceNotice, type NoticeOfDealPrice } from '@app/contracting';
import { ConfirmPassword, IdentityDirectory } from '@app/identity';
import { ListingFacade } from '@app/listing';
import { MatchingFacade } from '@app/matching';
import type { Role } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { PublicityDesk, PublicityDirectory } from '@app/publicity';
import { FirstRefusalDesk, TitleDesk } from '@app/rights-assignment';

const CONTRACT = 'contract';

/** Contracting asks who its parties are, what a deal begins with and whose lead a match is; identity, listing, matching and brokerage know. */
export const whoDealsWithWhom: Provider[] = [
  {
    provide: DealPeople,
    inject: [IdentityDirectory, ConfirmPassword],
    useFactory: (directory: IdentityDirectory, confirm: ConfirmPassword): DealPeople => ({
      organisations: async (ctx: OperationContext, ids: readonly string[]) => (await directory.organisations(ctx, ids)).map(({ id, nameZh, state }) => ({ id, nameZh, verified: state === 'verified' })),
      names: async (ctx: OperationContext, ids: readonly string[]) => new Map((await directory.people(ctx, ids)).map(({ userId, name }) => [userId, name])),
      members: async (ctx: OperationContext, organisationId: string, roles: readonly Role[]) => (await directory.membersOf(ctx, organisationId, roles)).map(({ userId, name }) => ({ id: userId, name })),
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
    provide: DealTitle,
    inject: [TitleDesk, FirstRefusalDesk],
    useFactory: (titles: TitleDesk, refusals: FirstRefusalDesk): DealTitle => ({
      standing: async (ctx: OperationContext, { achievementId, act, priceFen }) => {
        const titleId = await titles.titleOfAchievement(ctx, achievementId);
        const answer = titleId && await titles.consentsFor(ctx, { titleId, act });
        if (!titleId || !answer) return undefined;
        const firstRefusal = act === 'transfer' ? await refusals.standing(ctx, { titleId, priceFen }) : null;
        return { titleId, coOwners: answer.coOwners, needs: answer.needs, blocks: answer.blocks, notes: answer.notes, firstRefusal, ruleVersionIds: [...answer.ruleVersions, ...(firstRefusal?.ruleVersionIds ?? [])] };
      },
    }),
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
    provide: BrokerMatches,
    inject: [Brokerage],
    useFactory: (brokerage: Brokerage): BrokerMatches => ({ claimed: (ctx: OperationContext, brokerId: string, matchId: string) => brokerage.claimed(ctx, brokerId, matchId) }),
  },
];
