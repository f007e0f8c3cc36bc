import { Injectable } from '@nestjs/common';
import { enforce, Problem } from '@app/kernel';
import type { TransactionContext } from '@app/platform';
import { rightsProblems } from '../domain/problems.js';
import type { RightsApplication } from '../domain/rights-application.js';
import { effectRules, nothingRestsOnIt, type EffectFacts } from '../domain/rules/assignment-effect.rules.js';
import { correctionsOf, effectDay, entriesOf, entriesOfAssignment } from '../domain/title/assignment-effect.js';
import { TitleRepository } from '../persistence/title.repository.js';
import { TitleWriter } from './title-writer.js';

/** What an application does to the title, in the transaction of the act that does it. */
@Injectable()
export class TitleEffect {
  constructor(private readonly titles: TitleRepository, private readonly writer: TitleWriter) {}

  /** Follows an application into `effective`, and its revocation out of it. Refuses 422 where the title has moved on or cannot say it. */
  async follow(ctx: TransactionContext, before: RightsApplication, after: RightsApplication, facts: Omit<EffectFacts, 'application' | 'chain'>, titleId: string | null, by: string): Promise<void> {
    const begins = after.state === 'effective' && before.state !== 'effective';
    const ends = before.state === 'effective' && after.state === 'revoked';
    if (!begins && !ends) return;
    const title = titleId === null ? undefined : await this.titles.find(ctx, titleId, 'for update of t');
    if (!title) throw new Problem(rightsProblems['title-not-found']);
    const known: EffectFacts = { ...facts, application: after, chain: title.entries };
    if (begins) {
      enforce(effectRules, known);
      const on = effectDay(after, facts.effectByRegistration)!;
      await this.writer.append(ctx, title, entriesOfAssignment(after, title.entries, on, after.organisationId, facts.completers)!, by);
      return;
    }
    enforce([nothingRestsOnIt], known);
    if (entriesOf(title.entries, after.id).length > 0) await this.writer.append(ctx, title, correctionsOf(title.entries, after.id, `撤销赋权决定：${after.stateReason ?? ''}`.slice(0, 1_000)), by);
  }
}
