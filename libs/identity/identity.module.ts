import { Module } from '@nestjs/common';
import { ActorResolver } from '@app/platform';
import { AccountMail } from './application/account-mail.js';
import { AccountMoves } from './application/account-moves.js';
import { Accounts } from './application/accounts.query.js';
import { ChangeAccount } from './application/change-account.usecase.js';
import { ChangePassword } from './application/change-password.usecase.js';
import { ConsentLedger } from './application/consent-ledger.js';
import { ConfirmAddress } from './application/confirm-address.usecase.js';
import { ConfirmPassword } from './application/confirm-password.usecase.js';
import { IdentityDirectory } from './application/identity-directory.js';
import { InviteColleague } from './application/invite-colleague.usecase.js';
import { LogIn } from './application/log-in.usecase.js';
import { LogOut } from './application/log-out.usecase.js';
import { LoginGuard } from './application/login-guard.js';
import { MailInBackground } from './application/mail-in-background.usecase.js';
import { MoveOrganisation } from './application/move-organisation.usecase.js';
import { OwnData } from './application/personal-data.usecase.js';
import { OrganisationMoves } from './application/organisation-moves.js';
import { Organisations } from './application/organisations.query.js';
import { Passwords } from './application/passwords.js';
import { PurgeExpired } from './application/purge-expired.usecase.js';
import { RefreshSession } from './application/refresh-session.usecase.js';
import { Register } from './application/register.usecase.js';
import { SessionActors, Sessions } from './application/sessions.js';
import { IdentityPersistenceModule } from './persistence/index.js';

const useCases = [
  Register, ConfirmAddress, LogIn, RefreshSession, LogOut, ChangePassword, ConfirmPassword, InviteColleague, ChangeAccount, Accounts,
  MoveOrganisation, Organisations, MailInBackground, PurgeExpired, IdentityDirectory, ConsentLedger, OwnData,
];

@Module({
  imports: [IdentityPersistenceModule],
  providers: [...useCases, Passwords, LoginGuard, Sessions, AccountMail, AccountMoves, OrganisationMoves, { provide: ActorResolver, useClass: SessionActors }],
  exports: [...useCases, ActorResolver],
})
export class IdentityModule {}
