import { Injectable } from '@nestjs/common';
import { registrationDue, type PayloadOf } from '@app/events';
import { chinaDate, Clock } from '@app/kernel';
import { defineJob, RuleRegistry, tell, TransactionRunner, type OperationContext } from '@app/platform';
import { z } from 'zod';
import { organisationOf } from '../../domain/deal.js';
import { daysAfter } from '../../domain/price/civil-days.js';
import { reminderStage } from '../../domain/recordal/recordal.js';
import { NOTHING_DECLARED } from '../../domain/registration/registration.js';
import { ContractRepository } from '../../persistence/contract.repository.js';
import { DealRepository } from '../../persistence/deal.repository.js';
import { RecordalRepository } from '../../persistence/recordal.repository.js';
import { RegistrationRepository } from '../../persistence/registration.repository.js';
import { ContractTable } from '../contract-table.js';
import { partiesOf } from '../deal-table.js';
import { PackOf } from './pack.js';
import { applicantSide } from './registration-moves.js';

export const remindRegistrations = defineJob({
  name: 'contracting.remind-registrations', data: z.object({}), schedule: { cron: '40 8 * * *' },
  policy: { concurrency: 1, attempts: 3, backoffMs: 60_000, lockMs: 120_000, keepCompleted: 30 },
});
type What = PayloadOf<typeof registrationDue>['what'];
interface Due { readonly what: What; readonly subjectId: string; readonly contractId: string; readonly dueOn: string; readonly daysBefore: readonly number[] }

/** Tells, once for each stage, of an answer of the registration office, an application or a recordal that is due soon or overdue. */
@Injectable()
export class RemindRegistrations {
  constructor(
    private readonly transactions: TransactionRunner, private readonly registrations: RegistrationRepository, private readonly recordals: RecordalRepository, private readonly contracts: ContractRepository, private readonly deals: DealRepository,
    private readonly packs: PackOf, private readonly table: ContractTable, private readonly registry: RuleRegistry, private readonly clock: Clock,
  ) {}

  /** How many were told. */
  async run(ctx: OperationContext): Promise<number> {
    const today = chinaDate(this.clock.now());
    let told = 0;
    for (const due of await this.due(ctx)) {
      const stage = reminderStage(due.dueOn, today, due.daysBefore);
      if (stage !== null) told += await this.tellOnce(ctx, due, stage);
    }
    return told;
  }

  private async due(ctx: OperationContext): Promise<Due[]> {
    const [answers, licences] = [await this.days(ctx, 'registration.remind-days'), await this.days(ctx, 'recordal.licence-reminder-days')];
    const assignmentDays = await this.registry.productDefault(ctx, 'recordal.assignment-remind-days');
    const found: Due[] = (await this.registrations.waiting(ctx)).map(({ filingId, contractId, dueOn }) => ({ what: 'answer', subjectId: filingId, contractId, dueOn, daysBefore: answers }));
    for (const { id, contractId, dueOn, effectiveOn } of await this.recordals.open(ctx)) {
      found.push({ what: 'recordal', subjectId: id, contractId, dueOn: dueOn ?? daysAfter(effectiveOn, assignmentDays), daysBefore: dueOn === null ? [] : licences });
    }
    for (const { id, contractId } of await this.registrations.unfiled(ctx)) {
      const applyBy = await this.applyBy(ctx, contractId);
      if (applyBy !== null) found.push({ what: 'application', subjectId: id, contractId, dueOn: applyBy, daysBefore: answers });
    }
    return found;
  }

  private async applyBy(ctx: OperationContext, contractId: string): Promise<string | null> {
    const contract = (await this.contracts.find(ctx, contractId))!;
    return (await this.packs.of(ctx, contract, (await this.deals.find(ctx, contract.dealId))!, NOTHING_DECLARED)).applyBy;
  }

  private async tellOnce(ctx: OperationContext, { what, subjectId, contractId, dueOn }: Due, stage: string): Promise<number> {
    return this.transactions.run(ctx, async (ctx) => {
      const found = (await this.contracts.find(ctx, contractId))!;
      const deal = (await this.deals.find(ctx, found.dealId, 'for update'))!;
      if (!(await this.registrations.remind(ctx, subjectId, stage, this.clock.now()))) return 0;
      // recordals are the holder's, what is filed the side's that applies
      const side = what === 'recordal' ? 'holder' : applicantSide(await this.packs.of(ctx, found, deal, NOTHING_DECLARED));
      await this.table.tell(ctx, { deal, side, person: null }, found, what === 'recordal' ? 'recordal' : 'own-registration', {
        act: `remind-${what}`, after: { subjectId, stage, dueOn }, refId: subjectId, events: [tell(registrationDue, contractId, { ...partiesOf(deal), contractId, organisationId: organisationOf(deal, side), what, refId: subjectId, dueOn, stage })],
      });
      return 1;
    });
  }

  private async days(ctx: OperationContext, rule: string): Promise<readonly number[]> {
    return (await this.registry.value(ctx, { rule, jurisdictions: ['luqiao'], unitClass: 'any' }, z.array(z.int()))).value;
  }
}
