import { Injectable } from '@nestjs/common';
import { Clock, enforce, expectVersion } from '@app/kernel';
import { ChangeRecorder, TransactionRunner, type OperationContext } from '@app/platform';
import type { Preference, PreferenceInput } from '../domain/preference.schema.js';
import { preferenceRules } from '../domain/rules/preference.rules.js';
import { PreferenceRepository } from '../persistence/preference.repository.js';
import { Preferences } from './preferences.js';
import { readerOf } from './reader.js';

@Injectable()
export class SetPreference {
  constructor(
    private readonly transactions: TransactionRunner, private readonly preferences: Preferences, private readonly repository: PreferenceRepository,
    private readonly recorder: ChangeRecorder, private readonly clock: Clock,
  ) {}

  async get(ctx: OperationContext): Promise<Preference> {
    const userId = readerOf(ctx);
    return (await this.preferences.of(ctx, [userId])).get(userId)!;
  }

  /** Refuses: 409 stale version, 422 quiet hours without a length. */
  async run(ctx: OperationContext, input: PreferenceInput): Promise<Preference> {
    const userId = readerOf(ctx);
    enforce(preferenceRules, input);
    return this.transactions.run(ctx, async (ctx) => {
      const before = (await this.preferences.of(ctx, [userId])).get(userId)!;
      expectVersion(before.version, input.version);
      const after = { ...input, version: before.version + 1 };
      if (!(await this.repository.save(ctx, userId, after, before.version, this.clock.now()))) expectVersion(before.version + 1, input.version);
      await this.recorder.record(ctx, { aggregateType: 'notification-preference', aggregateId: userId, act: 'set', before, after });
      return after;
    });
  }
}
