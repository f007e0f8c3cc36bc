import { Injectable } from '@nestjs/common';
import { RuleRegistry, type OperationContext } from '@app/platform';
import { z } from 'zod';
import { defaultPreference, timeOfDaySchema, type Preference } from '../domain/preference.schema.js';
import { PreferenceRepository } from '../persistence/preference.repository.js';

const quietHoursRule = z.object({ from: timeOfDaySchema, to: timeOfDaySchema });
const PRODUCT = { jurisdictions: ['luqiao'], unitClass: 'any' };

/** What people chose, filled up with the product's defaults. */
@Injectable()
export class Preferences {
  constructor(private readonly repository: PreferenceRepository, private readonly registry: RuleRegistry) {}

  async of(ctx: OperationContext, userIds: readonly string[]): Promise<ReadonlyMap<string, Preference>> {
    const saved = await this.repository.find(ctx, userIds);
    const fallback = saved.size < userIds.length ? await this.fallback(ctx) : undefined;
    return new Map(userIds.map((userId) => [userId, saved.get(userId) ?? fallback!]));
  }

  async digestAt(ctx: OperationContext): Promise<string> {
    return (await this.registry.value(ctx, { rule: 'notification.digest-at', ...PRODUCT }, timeOfDaySchema)).value;
  }

  private async fallback(ctx: OperationContext): Promise<Preference> {
    const { value } = await this.registry.value(ctx, { rule: 'notification.quiet-hours', ...PRODUCT }, quietHoursRule);
    return defaultPreference(value);
  }
}
