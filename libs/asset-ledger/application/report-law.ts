import { Injectable } from '@nestjs/common';
import { chinaDate, Clock } from '@app/kernel';
import { RuleRegistry, type OperationContext, type RegistryRow } from '@app/platform';
import { z } from 'zod';
import { LedgerLaw } from './ledger-law.js';

const monthDay = z.string().regex(/^\d\d-\d\d$/);

export interface LawOfYear {
  readonly contents: RegistryRow | undefined;
  /** The last day for the report, where the registry has one in force for the unit; nothing is presumed otherwise. */
  readonly due: { readonly on: string; readonly version: RegistryRow } | null;
  readonly ruleVersions: readonly string[];
}

/** What the yearly report rests on (促进科技成果转化法 第二十一条; the day is a province's, or general knowledge that a unit switches on). */
@Injectable()
export class ReportLaw {
  constructor(private readonly registry: RuleRegistry, private readonly law: LedgerLaw, private readonly clock: Clock) {}

  async of(ctx: OperationContext, organisationId: string, year: number): Promise<LawOfYear> {
    const jurisdictions = await this.law.places(ctx, organisationId);
    const contents = await this.registry.inForce(ctx, { rule: 'report.annual-contents', jurisdictions, unitClass: 'state_set', organisationId });
    const version = await this.registry.inForce(ctx, { rule: 'report.annual-due', jurisdictions, unitClass: 'state_set', organisationId });
    const due = version ? { on: `${year + 1}-${monthDay.parse(version.value)}`, version } : null;
    return { contents, due, ruleVersions: [contents, version].flatMap((row) => (row ? [row.id] : [])) };
  }

  /** Days before the due day on which the unit is told. */
  reminderDays(ctx: OperationContext): Promise<number> {
    return this.registry.productDefault(ctx, 'report.reminder-days');
  }

  today(): string {
    return chinaDate(this.clock.now());
  }
}
