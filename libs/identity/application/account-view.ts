import { mayUse, nextActs, type Actor } from '@app/kernel';
import { accountMachine } from '../domain/account.machine.js';
import { isErased } from '../domain/personal-data.js';
import type { AccountView } from '../domain/account.schema.js';
import type { AccountRow } from '../persistence/account.repository.js';

export function accountView(actor: Actor, account: AccountRow): AccountView {
  const { id, name, email, roles, state, version, createdAt, organisation } = account;
  const ownAccount = actor.kind === 'person' && actor.userId === id;
  return {
    id, name, email, roles: [...roles], state, invited: account.invitedBy !== null && state === 'unverified', version, createdAt: createdAt.toISOString(), organisation, erased: isErased(email),
    nextActs: nextActs(accountMachine, state, { ownAccount, erased: isErased(email) }, (permission) => mayUse(actor, permission))
      .map((act) => ({ ...act, blockedBy: act.blockedBy.map(({ path, code, texts }) => ({ path, code, texts })) })),
  };
}
