import type { Provider } from '@nestjs/common';
import { ConfirmPassword, ConsentLedger, IdentityDirectory } from '@app/identity';
import { PublicityDirectory, SeparateConsents, SignatureCheck } from '@app/publicity';
import type { OperationContext } from '@app/platform';

/** Identity does not know who set a unit up: universities and institutes are held to the stricter duties of those that the state did. */
const UNIT_CLASSES: Readonly<Record<string, string>> = { university: 'state_set', research_institute: 'state_set', enterprise: 'enterprise' };

/** Publicity asks who publicises and whether a signature is the signer's own; identity knows both. */
export const publicityAsksIdentity: Provider[] = [
  {
    provide: SignatureCheck,
    inject: [ConfirmPassword],
    useFactory: (confirm: ConfirmPassword): SignatureCheck => ({ confirm: (ctx: OperationContext, password: string) => confirm.run(ctx, password) }),
  },
  {
    provide: SeparateConsents,
    inject: [ConsentLedger],
    useFactory: (ledger: ConsentLedger): SeparateConsents => ({ standing: (ctx: OperationContext, accountIds: readonly string[]) => ledger.standing(ctx, accountIds, 'publicity-beyond-unit') }),
  },
  {
    provide: PublicityDirectory,
    inject: [IdentityDirectory],
    useFactory: (directory: IdentityDirectory): PublicityDirectory => ({
      unit: async (ctx: OperationContext, organisationId: string) => {
        const [unit] = await directory.organisations(ctx, [organisationId]);
        return unit && { id: unit.id, nameZh: unit.nameZh, region: unit.region, unitClass: UNIT_CLASSES[unit.type] ?? 'any' };
      },
      names: async (ctx: OperationContext, ids: readonly string[]) => new Map((await directory.people(ctx, ids)).map(({ userId, name }) => [userId, name])),
    }),
  },
];
