import type { Provider } from '@nestjs/common';
import { LedgerTitles, LedgerUnits, YearlyRights, type AchievementRef } from '@app/asset-ledger';
import type { OperationContext } from '@app/platform';
import { PublicityDirectory } from '@app/publicity';
import { RightsRegister } from '@app/rights-assignment';

/** The separate ledger asks whose title it is and what it is called; rights assignment and identity know. */
export const whatTheLedgerKeeps: Provider[] = [
  {
    provide: LedgerUnits,
    inject: [PublicityDirectory],
    useFactory: (directory: PublicityDirectory): LedgerUnits => ({
      unit: (ctx: OperationContext, organisationId: string) => directory.unit(ctx, organisationId),
      names: (ctx: OperationContext, userIds: readonly string[]) => directory.names(ctx, userIds),
    }),
  },
  {
    provide: LedgerTitles,
    inject: [RightsRegister],
    useFactory: (register: RightsRegister): LedgerTitles => ({
      title: async (ctx: OperationContext, titleId: string) => (await register.titles(ctx, [titleId])).find(({ id }) => id === titleId),
      names: async (ctx: OperationContext, titleIds: readonly string[]) => new Map((await register.titles(ctx, titleIds)).map(({ id, name }) => [id, name])),
      after: (ctx: OperationContext, id: string | undefined, limit: number) => register.titlesAfter(ctx, id, limit),
      titleOfDisclosure: async (ctx: OperationContext, disclosureId: string) => (await register.titles(ctx, [disclosureId])).find((title) => title.disclosureId === disclosureId)?.id,
      titlesOf: async (ctx: OperationContext, subjects: readonly AchievementRef[]) => {
        const titles = await register.titles(ctx, subjects.map(({ id }) => id));
        return new Map(titles.flatMap(({ id, disclosureId, achievementId }) => [[`title:${id}`, id], [`disclosure:${disclosureId}`, id], ...(achievementId === null ? [] : [[`achievement:${achievementId}`, id]])] as [string, string][]));
      },
    }),
  },
  {
    provide: YearlyRights,
    inject: [RightsRegister],
    useFactory: (register: RightsRegister): YearlyRights => ({
      yearOf: (ctx: OperationContext, organisationId: string, from: string, to: string) => register.yearOf(ctx, organisationId, from, to),
      names: (ctx: OperationContext, disclosureIds: readonly string[]) => register.disclosureNames(ctx, disclosureIds),
    }),
  },
];
