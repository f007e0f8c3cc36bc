import { Body, Controller, Req, Res } from '@nestjs/common';
import { Problem } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { ChangePassword } from '../application/change-password.usecase.js';
import { ConfirmAddress } from '../application/confirm-address.usecase.js';
import { LogIn } from '../application/log-in.usecase.js';
import { LogOut } from '../application/log-out.usecase.js';
import { RefreshSession } from '../application/refresh-session.usecase.js';
import { Register } from '../application/register.usecase.js';
import {
  loginSchema, mailSentSchema, mailTokenSchema, passwordChangeSchema, passwordForgottenSchema, passwordResetSchema, registrationSchema, sessionAnswerSchema, type Registration,
} from '../domain/account.schema.js';
import { identityPermissions } from '../domain/permissions.js';
import { SessionCookie } from './session-cookie.js';

const logIn = identityPermissions['log-in'];

/** Nothing here takes an Idempotency-Key: passwords and tokens are kept nowhere, not even hashed with a key's answer. */
@Controller('api/v1/auth')
export class AuthController {
  constructor(
    private readonly registering: Register, private readonly confirming: ConfirmAddress, private readonly loggingIn: LogIn, private readonly refreshing: RefreshSession,
    private readonly loggingOut: LogOut, private readonly passwords: ChangePassword, private readonly cookie: SessionCookie,
  ) {}

  @Endpoint.post('register', { summary: 'Register a new organisation with its first person', permission: identityPermissions.register, status: 202, response: mailSentSchema, idempotent: false })
  async register(@Ctx() ctx: OperationContext, @Body({ schema: registrationSchema }) body: Registration) {
    await this.registering.run(ctx, body);
    return { mailSent: true as const };
  }

  @Endpoint.post('verify', { summary: 'Confirm an address by the mailed token', permission: logIn, status: 204, idempotent: false })
  async verify(@Ctx() ctx: OperationContext, @Body({ schema: mailTokenSchema }) { token }: z.infer<typeof mailTokenSchema>): Promise<void> {
    await this.confirming.run(ctx, token);
  }

  @Endpoint.post('login', { summary: 'Log in; the refresh token comes as an httpOnly cookie', permission: logIn, response: sessionAnswerSchema, idempotent: false })
  async login(@Ctx() ctx: OperationContext, @Body({ schema: loginSchema }) body: z.infer<typeof loginSchema>, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.cookie.answer(reply, await this.loggingIn.run(ctx, body));
  }

  @Endpoint.post('refresh', { summary: 'A new access token for the refresh cookie, which is replaced', permission: logIn, response: sessionAnswerSchema, idempotent: false })
  async refresh(@Ctx() ctx: OperationContext, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    try {
      return await this.cookie.answer(reply, await this.refreshing.run(ctx, this.cookie.read(request)));
    } catch (error) {
      // Only a dead session takes the cookie along; a database that is down for a moment logs nobody out.
      if (error instanceof Problem && error.definition.status === 401) this.cookie.clear(reply);
      throw error;
    }
  }

  @Endpoint.post('logout', { summary: 'End the session', permission: logIn, status: 204, idempotent: false })
  async logout(@Ctx() ctx: OperationContext, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.loggingOut.run(ctx, this.cookie.read(request));
    this.cookie.clear(reply);
  }

  @Endpoint.post('password', { summary: 'Change one\'s password; the other sessions end', permission: identityPermissions['account.own'], status: 204, idempotent: false })
  async changePassword(@Ctx() ctx: OperationContext, @Body({ schema: passwordChangeSchema }) body: z.infer<typeof passwordChangeSchema>): Promise<void> {
    await this.passwords.byOldPassword(ctx, body);
  }

  @Endpoint.post('password/forgotten', { summary: 'Ask for a mail to set a new password', permission: logIn, status: 202, response: mailSentSchema, idempotent: false })
  async forgotPassword(@Ctx() ctx: OperationContext, @Body({ schema: passwordForgottenSchema }) { email }: z.infer<typeof passwordForgottenSchema>) {
    await this.passwords.forgotten(ctx, email);
    return { mailSent: true as const };
  }

  @Endpoint.post('password/reset', { summary: 'Set a new password by the mailed token; all sessions end', permission: logIn, status: 204, idempotent: false })
  async resetPassword(@Ctx() ctx: OperationContext, @Body({ schema: passwordResetSchema }) body: z.infer<typeof passwordResetSchema>): Promise<void> {
    await this.passwords.byMail(ctx, body);
  }
}
