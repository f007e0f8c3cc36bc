import { Body, Controller } from '@nestjs/common';
import type { OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { SetPreference } from '../application/set-preference.usecase.js';
import { notificationPermissions } from '../domain/permissions.js';
import { preferenceInputSchema, preferenceSchema, type PreferenceInput } from '../domain/preference.schema.js';

@Controller('api/v1/notification-preferences')
export class NotificationPreferenceController {
  constructor(private readonly preference: SetPreference) {}

  @Endpoint.get('', { summary: 'One\'s own channels, digest and quiet hours', permission: notificationPermissions['preferences.set'], response: preferenceSchema })
  get(@Ctx() ctx: OperationContext) {
    return this.preference.get(ctx);
  }

  @Endpoint.put('', { summary: 'Set channels, digest and quiet hours', permission: notificationPermissions['preferences.set'], response: preferenceSchema })
  set(@Ctx() ctx: OperationContext, @Body({ schema: preferenceInputSchema }) body: PreferenceInput) {
    return this.preference.run(ctx, body);
  }
}
