import type { Provider } from '@nestjs/common';
import { AwardContracts, AwardRaces, type ContractMilestone } from '@app/challenges';
import { AwardedDeals, AwardRace, CallOffDeals } from '@app/contracting';
import type { OperationContext } from '@app/platform';

/** Challenges ask how the contracts with who won stand, and contracting knows; contracting asks how many lanes still run, and challenges know; identity knows whose password signs. */
export const whoPerformsAChallenge: Provider[] = [
  {
    provide: AwardContracts,
    inject: [AwardedDeals, CallOffDeals],
    useFactory: (deals: AwardedDeals, callOff: CallOffDeals): AwardContracts => ({
      propose: (ctx, person, award) => deals.propose(ctx, person, award),
      hold: (ctx, challengeId) => callOff.hold(ctx, challengeId),
      callOff: (ctx, challengeId, which) => callOff.run(ctx, challengeId, which),
      of: (ctx, challengeId) => deals.of(ctx, challengeId),
      milestones: async (ctx, asked) => (await deals.milestones(ctx, asked)).map(({ version: _, ...row }): ContractMilestone => ({ ...row, state: row.state })),
    }),
  },
  { provide: AwardRace, inject: [AwardRaces], useFactory: (races: AwardRaces): AwardRace => ({ running: (ctx: OperationContext, challengeId: string) => races.running(ctx, challengeId) }) },
];
