import { Body, Controller, Param, Query } from '@nestjs/common';
import { idSchema, ROLES } from '@app/kernel';
import { decodeCursor, type OperationContext, pageFrom, pageOf, pageQuery } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { z } from 'zod';
import { Accounts } from '../application/accounts.query.js';
import { ChangeAccount } from '../application/change-account.usecase.js';
import { InviteColleague } from '../application/invite-colleague.usecase.js';
import { PermissionTable } from '../application/ports.js';
import {
  accountSchema, accountStateSchema, actSchema, colleagueSchema, invitationAcceptanceSchema, invitationSchema, meSchema, permissionTableSchema, profileChangeSchema, rolesChangeSchema,
  type ActCommand, type Invitation, type ProfileChange,
} from '../domain/account.schema.js';
import { identityPermissions } from '../domain/permissions.js';

const idParam = z.object({ id: idSchema });
const actParam = idParam.extend({ act: z.string().min(1).max(40) });
const colleagueQuery = z.strictObject({ ...pageQuery, state: accountStateSchema.optional(), q: z.string().trim().max(100).optional() });
const accountQuery = colleagueQuery.extend({ organisationId: idSchema.optional() });

const filterOf = ({ cursor, ...filter }: z.infer<typeof colleagueQuery>) => ({ ...filter, beforeId: decodeCursor(cursor, [idSchema])?.[0] });

@Controller('api/v1')
export class AccountController {
  constructor(
    private readonly accounts: Accounts, private readonly changing: ChangeAccount, private readonly inviting: InviteColleague, private readonly permissions: PermissionTable,
  ) {}

  @Endpoint.get('me', { summary: 'The logged-in person', permission: identityPermissions['account.own'], response: meSchema })
  me(@Ctx() ctx: OperationContext) {
    return this.accounts.me(ctx);
  }

  @Endpoint.patch('me', { summary: 'Change one\'s name, language or telephone', permission: identityPermissions['account.own'], response: meSchema })
  async changeMe(@Ctx() ctx: OperationContext, @Body({ schema: profileChangeSchema }) body: ProfileChange) {
    await this.changing.profile(ctx, body);
    return this.accounts.me(ctx);
  }

  @Endpoint.get('colleagues', { summary: 'The people of one\'s organisation', permission: identityPermissions['colleague.read'], response: pageOf(colleagueSchema) })
  async colleagues(@Ctx() ctx: OperationContext, @Query({ schema: colleagueQuery }) query: z.infer<typeof colleagueQuery>) {
    return pageFrom(await this.accounts.colleagues(ctx, filterOf(query)), query.limit, ({ id }) => [id]);
  }

  @Endpoint.post('invitations', { summary: 'Invite a colleague into one\'s organisation', permission: identityPermissions['colleague.invite'], status: 201, response: colleagueSchema })
  invite(@Ctx() ctx: OperationContext, @Body({ schema: invitationSchema }) body: Invitation) {
    return this.inviting.invite(ctx, body);
  }

  @Endpoint.post('invitations/accept', { summary: 'Accept an invitation by the mailed token', permission: identityPermissions['log-in'], status: 204, idempotent: false })
  async accept(@Ctx() ctx: OperationContext, @Body({ schema: invitationAcceptanceSchema }) body: z.infer<typeof invitationAcceptanceSchema>): Promise<void> {
    await this.inviting.accept(ctx, body);
  }

  @Endpoint.get('accounts', { summary: 'All accounts', permission: identityPermissions['account.read'], response: pageOf(accountSchema) })
  async list(@Ctx() ctx: OperationContext, @Query({ schema: accountQuery }) query: z.infer<typeof accountQuery>) {
    return pageFrom(await this.accounts.list(ctx, { ...filterOf(query), organisationId: query.organisationId }), query.limit, ({ id }) => [id]);
  }

  @Endpoint.get('accounts/:id', { summary: 'One account', permission: identityPermissions['account.read'], response: accountSchema })
  get(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>) {
    return this.accounts.get(ctx, id);
  }

  @Endpoint.put('accounts/:id/roles', { summary: 'Change an account\'s roles', permission: identityPermissions['account.roles'], response: accountSchema })
  changeRoles(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>, @Body({ schema: rolesChangeSchema }) body: z.infer<typeof rolesChangeSchema>) {
    return this.changing.roles(ctx, id, body);
  }

  @Endpoint.post('accounts/:id/acts/:act', { summary: 'Disable or enable an account', permission: identityPermissions['account.disable'], response: accountSchema })
  act(@Ctx() ctx: OperationContext, @Param({ schema: actParam }) { id, act }: z.infer<typeof actParam>, @Body({ schema: actSchema }) body: ActCommand) {
    return this.changing.act(ctx, id, act, body);
  }

  @Endpoint.get('permissions', { summary: 'All permissions and the roles that hold them', permission: identityPermissions['permission.read'], response: permissionTableSchema })
  permissionTable() {
    return {
      items: this.permissions.list().map(({ name, texts, holders }) => ({ name, texts, holders: [...holders] })),
      roles: Object.entries(ROLES).map(([name, texts]) => ({ name, texts })),
    };
  }
}
