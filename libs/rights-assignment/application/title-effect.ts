import { Injectable } from '@nestjs/common';
import { enforce, Problem } from '@app/kernel';
import type { TransactionContext } from '@app/platform';
import { rightsProblems } from '../domain/problems.js';
import type { RightsApplication } from '../domain/rights-application.js';
import { effectRules, nothingRestsOnIt, type KnownOfEffect } from '../domain/rules/assignment-effect.rules.js';
import { titleTakesRecall, type ReportFacts } from '../domain/rules/implementation-report.rules.js';
import { stepDay, titleTakesStep, type StepFacts } from '../domain/rules/second-step.rules.js';
import { correctionsOf, effectDay, entriesOf, entriesOfAssignment, entriesOfRecall, ownersAfterPurchase } from '../domain/title/assignment-effect.js';
import { titleOn } from '../domain/title/chain.js';
import { TitleRepository, type FoundTitle } from '../persistence/title.repository.js';
import { TitleWriter } from './title-writer.js';

/** What an assignment does to the title, under the title's lock: the rules are asked once more there. */
@Injectable()
export class TitleEffect {
  constructor(private readonly titles: TitleRepository, private readonly writer: TitleWriter) {}

  /** Refuses 422 where the title has moved on or cannot say it. */
  async begin(ctx: TransactionContext, application: RightsApplication, facts: KnownOfEffect, titleId: string | null, by: string): Promise<void> {
    const title = await this.locked(ctx, titleId);
    enforce(effectRules, { ...facts, application, chain: title.entries });
    const on = effectDay(application, facts.effectByRegistration)!;
    await this.writer.append(ctx, title, entriesOfAssignment(application, title.entries, on, application.organisationId, facts.completers)!, by);
  }

  /** As if the decision had not been. Refuses 422 where a later list of owners rests on it. */
  async correct(ctx: TransactionContext, application: RightsApplication, facts: KnownOfEffect, titleId: string | null, by: string): Promise<void> {
    const title = await this.locked(ctx, titleId);
    enforce([nothingRestsOnIt], { ...facts, application, chain: title.entries });
    if (entriesOf(title.entries, application.id).length > 0) await this.writer.append(ctx, title, correctionsOf(title.entries, application.id, `撤销赋权决定：${application.stateReason ?? ''}`.slice(0, 1_000)), by);
  }

  /** From the day of the recall on the unit has back what the team was given and still holds; what third parties hold stays. */
  async recall(ctx: TransactionContext, facts: ReportFacts, day: string, titleId: string | null, by: string): Promise<void> {
    const title = await this.locked(ctx, titleId);
    enforce([titleTakesRecall], { ...facts, chain: title.entries });
    await this.writer.append(ctx, title, entriesOfRecall(facts.application, title.entries, day, facts.completers, `收回权利：实施报告 ${facts.report.id} 第 ${facts.report.year} 年度`), by);
  }

  /** The unit's residual share goes to the purchasers. Refuses 422 where the title has moved on. */
  async purchase(ctx: TransactionContext, facts: StepFacts, titleId: string | null, by: string): Promise<void> {
    const title = await this.locked(ctx, titleId);
    enforce([titleTakesStep], { ...facts, chain: title.entries });
    const { application, step, completers } = facts;
    const day = stepDay(facts)!;
    const owners = ownersAfterPurchase(step.purchasers, titleOn(title.entries, day).owners, application.organisationId, completers)!;
    const evidence = [`留存份额转让 ${step.id}`, ...(step.agreement ? [`《${step.agreement.document}》 SHA-256 ${step.agreement.sha256}`] : []), ...(step.recordal ? [`登记 ${step.recordal.number}（${step.recordal.registeredOn}）`] : [])].join('；');
    await this.writer.append(ctx, title, [{ effectiveOn: day, content: { kind: 'ownership', owners }, evidence, corrects: null, applicationId: application.id }], by);
  }

  private async locked(ctx: TransactionContext, titleId: string | null): Promise<FoundTitle> {
    const title = titleId === null ? undefined : await this.titles.find(ctx, titleId, 'for update of t');
    if (!title) throw new Problem(rightsProblems['title-not-found']);
    return title;
  }
}
