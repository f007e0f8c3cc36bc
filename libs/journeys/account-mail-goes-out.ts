import type { Provider } from '@nestjs/common';
import { definedPermissions } from '@app/kernel';
import { IdentityMail, PermissionTable, type IdentityMessage } from '@app/identity';
import { Courier } from '@app/notification';
import type { TransactionContext } from '@app/platform';

/** Identity hands its mails to notification's courier, in the transaction of the change that they tell of. */
export const accountMailGoesOut: Provider[] = [
  {
    provide: IdentityMail,
    inject: [Courier],
    useFactory: (courier: Courier): IdentityMail => ({ send: (ctx: TransactionContext, message: IdentityMessage) => courier.send(ctx, message) }),
  },
  { provide: PermissionTable, useValue: { list: definedPermissions } satisfies PermissionTable },
];
