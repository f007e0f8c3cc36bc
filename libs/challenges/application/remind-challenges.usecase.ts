import { Inject, Injectable } from '@nestjs/common';
import { challengeReminderDue } from '@app/events';
import { chinaDate, Clock } from '@app/kernel';
import { ChangeRecorder, defineJob, LOG, RuleRegistry, tell, TransactionRunner, type Log, type OperationContext, type TransactionContext } from '@app/platform';
import { z } from 'zod';
import { remindersOf, type ReminderDays, type ReminderFacts } from '../domain/reminders.js';
import { ChallengeRepository, type FoundChallenge } from '../persistence/challenge.repository.js';
import { ReminderRepository } from '../persistence/reminder.repository.js';
import { AwardStandingOf } from './award-standing.js';
import { refOf } from './challenge-table.js';
import { ExaminationStandingOf } from './examination-standing.js';
import { ResultNotice } from './ports.js';

export const remindChallenges = defineJob({
  name: 'challenges.remind', data: z.object({}), schedule: { cron: '50 8 * * *' },
  policy: { concurrency: 1, attempts: 3, backoffMs: 60_000, lockMs: 300_000, keepCompleted: 30 },
});

const PAGE = 200;

/** Reminds experts of their cards, keepers of their parts and the organiser of what waits for it; what is due is asked behind the lock that every act takes. */
@Injectable()
export class RemindChallenges {
  constructor(
    private readonly transactions: TransactionRunner, private readonly challenges: ChallengeRepository, private readonly reminders: ReminderRepository, private readonly award: AwardStandingOf, private readonly examination: ExaminationStandingOf,
    private readonly notices: ResultNotice, private readonly registry: RuleRegistry, private readonly recorder: ChangeRecorder, private readonly clock: Clock, @Inject(LOG) private readonly log: Log,
  ) {}

  /** Each challenge by itself, so that one that fails stops no other. Returns how many reminders were told; run again on the same day, none. */
  async run(ctx: OperationContext): Promise<number> {
    const days: ReminderDays = {
      cards: await this.registry.productDefault(ctx, 'challenges.cards-reminder-natural-days'), opening: await this.registry.productDefault(ctx, 'challenges.opening-late-natural-days'), waits: await this.registry.productDefault(ctx, 'challenges.waits-natural-days'),
    };
    let told = 0;
    for (let page = await this.reminders.page(ctx, null, PAGE); page.length > 0; page = await this.reminders.page(ctx, page.at(-1)!, PAGE)) {
      for (const id of page) {
        try {
          told += await this.transactions.run(ctx, (ctx) => this.remind(ctx, id, days));
        } catch (error) {
          // by its code alone: the words of a database hold what was written
          this.log.error({ challengeId: id, code: error instanceof Error ? (error as { code?: unknown }).code ?? error.name : 'unknown' }, 'nobody was reminded of one challenge; the others go on');
        }
      }
    }
    return told;
  }

  private async remind(ctx: TransactionContext, id: string, days: ReminderDays): Promise<number> {
    const challenge = (await this.challenges.find(ctx, id, 'for share'))!;
    const now = this.clock.now();
    let told = 0;
    for (const { key, what, accountId, count } of remindersOf(await this.facts(ctx, challenge, now), days)) {
      if (!(await this.reminders.remind(ctx, id, key, now))) continue;
      await this.recorder.record(ctx, {
        aggregateType: 'challenge-reminder', aggregateId: `${id}:${key}`, act: 'remind', before: null, after: { challengeId: id, key, what, count },
        events: [tell(challengeReminderDue, id, { ...refOf(challenge), what, accountId, count })],
      });
      told += 1;
    }
    return told;
  }

  private async facts(ctx: TransactionContext, challenge: FoundChallenge, now: Date): Promise<ReminderFacts> {
    const { id, state, updatedAt, entriesUntil } = challenge;
    return {
      state, since: chinaDate(updatedAt), today: chinaDate(now), deadline: entriesUntil && chinaDate(entriesUntil),
      unsigned: state === 'judging' ? await this.reminders.unsigned(ctx, id) : [], waiting: state === 'closed' ? await this.reminders.waiting(ctx, id) : [],
      undecided: state === 'examining' ? (await this.examination.of(ctx, challenge)).undecided : 0, clear: state === 'in_publicity' ? await this.clear(ctx, challenge) : null,
    };
  }

  /** The period of the notice is over and no objection stands against the award. */
  private async clear(ctx: TransactionContext, challenge: FoundChallenge): Promise<ReminderFacts['clear']> {
    if ((await this.award.of(ctx, challenge)).notice !== 'clear') return null;
    const { noticeId, endsOn } = await this.notices.standing(ctx, challenge.id);
    return noticeId !== null && endsOn !== null ? { noticeId, endsOn } : null;
  }
}
