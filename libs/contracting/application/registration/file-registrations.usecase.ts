import { Injectable } from '@nestjs/common';
import { chinaDate, Clock, decideAct, Problem } from '@app/kernel';
import { defineJob, TransactionRunner, type OperationContext } from '@app/platform';
import { z } from 'zod';
import { contractingProblems } from '../../domain/problems.js';
import { registrationMachine } from '../../domain/registration/registration.machine.js';
import { believed, RegistryFailure, type RegistryAnswer } from '../../domain/registration/registry-answer.js';
import type { Filing, Registration } from '../../domain/registration/registration.js';
import { ContractRepository } from '../../persistence/contract.repository.js';
import { DealRepository } from '../../persistence/deal.repository.js';
import { RegistrationRepository } from '../../persistence/registration.repository.js';
import { ContractRegistry, type RegistryFiling } from '../ports.js';
import { PackOf } from './pack.js';
import { applicantSide, RegistrationMoves } from './registration-moves.js';

export const fileRegistrations = defineJob({
  name: 'contracting.file-registrations', data: z.object({}), schedule: { cron: '*/5 * * * *' },
  policy: { concurrency: 1, attempts: 3, backoffMs: 30_000, lockMs: 900_000, keepCompleted: 50 },
});

const AT_ONCE = 20;
const MINUTE = 60_000;
/** While one try runs no other worker takes the filing. */
const HELD = 10 * MINUTE;
const LONGEST = 6 * 60 * MINUTE;
const ACTS = { accepted: 'recognise', returned: 'send-back', refused: 'turn-down' } as const;

/** Sends filings to the provincial system and takes its answers in: again and again, later each time, until it has decided or somebody recalls the filing. */
@Injectable()
export class FileRegistrations {
  constructor(
    private readonly transactions: TransactionRunner, private readonly registrations: RegistrationRepository, private readonly contracts: ContractRepository, private readonly deals: DealRepository, private readonly packs: PackOf,
    private readonly moves: RegistrationMoves, private readonly registry: ContractRegistry, private readonly clock: Clock,
  ) {}

  /** How many filings were tried. */
  async run(ctx: OperationContext): Promise<number> {
    if (!this.registry.provincial) return 0;
    const now = this.clock.now();
    const ids = await this.transactions.run(ctx, (ctx) => this.registrations.claimTries(ctx, now, new Date(now.getTime() + HELD), AT_ONCE));
    for (const id of ids) await this.tryOne(ctx, id);
    return ids.length;
  }

  private async tryOne(ctx: OperationContext, filingId: string): Promise<void> {
    const filing = (await this.registrations.filing(ctx, filingId))!;
    try {
      const sent = await this.letter(ctx, filing);
      // no transaction is open while the other system thinks
      const answer = believed(await this.registry.file(sent), { filingId, contractNumber: sent.contractNumber, filedOn: filing.filedOn, today: chinaDate(this.clock.now()) });
      if (answer.state === 'pending') return await this.registrations.tried(ctx, filingId, { nextTryAt: this.later(filing), failure: null });
      await this.decided(ctx, filing, answer);
    } catch (error) {
      if (!(error instanceof RegistryFailure)) throw error;
      await this.registrations.tried(ctx, filingId, { nextTryAt: this.later(filing), failure: error.failure });
    }
  }

  private async decided(ctx: OperationContext, filing: Filing & { contractId: string }, answer: Exclude<RegistryAnswer, { state: 'pending' }>): Promise<void> {
    try {
      await this.transactions.run(ctx, async (ctx) => {
        const found = (await this.contracts.find(ctx, filing.contractId))!;
        const deal = (await this.deals.find(ctx, found.dealId, 'for update'))!;
        const contract = (await this.contracts.find(ctx, found.id, 'for update'))!;
        const registration = (await this.registrations.ofContract(ctx, contract.id, 'for update'))!;
        const [newest] = await this.registrations.filings(ctx, registration.id);
        await this.registrations.tried(ctx, filing.id, { nextTryAt: null, failure: null });
        // recalled, or filed anew, while the other system thought: what it says of the old one counts no more
        if (registration.state !== 'filed' || newest!.id !== filing.id) return;
        const pack = await this.packs.of(ctx, contract, deal, registration.declared);
        const actor = { deal, side: applicantSide(pack), person: null };
        const reason = answer.state === 'accepted' ? undefined : answer.reasons.join('\n').slice(0, 2_000);
        const act = ACTS[answer.state];
        const { to } = decideAct(registrationMachine, registration.state, act, { missing: [], channel: 'provincial', filedOn: filing.filedOn, today: chinaDate(this.clock.now()), outcome: null }, reason);
        const changed: Registration = { ...registration, state: to, ...(answer.state === 'accepted' && { certificateNumber: answer.certificateNumber, nationalNumber: answer.nationalNumber, recognisedOn: answer.recognisedOn }) };
        const after = await this.moves.move(ctx, actor, contract, registration, changed, act, reason);
        if (answer.state === 'accepted') await this.moves.count(ctx, actor, contract, after, { contractFen: filing.contractFen, technologyFen: filing.technologyFen, kind: pack.terms.kind }, 'recognised', answer.recognisedOn);
      });
    } catch (error) {
      if (error instanceof Problem && error.definition.code === contractingProblems['national-number-taken'].code) throw new RegistryFailure('number-taken');
      throw error;
    }
  }

  private async letter(ctx: OperationContext, filing: Filing & { contractId: string }): Promise<RegistryFiling> {
    const contract = (await this.contracts.find(ctx, filing.contractId))!;
    const deal = (await this.deals.find(ctx, contract.dealId))!;
    const { declared } = (await this.registrations.ofContract(ctx, contract.id))!;
    const { terms } = await this.packs.of(ctx, contract, deal, declared);
    return {
      id: filing.id, contractNumber: contract.number, kind: terms.kind, title: terms.title, parties: terms.parties.map(({ role, name, uscc }) => ({ role, name, uscc })), contractFen: filing.contractFen, technologyFen: filing.technologyFen,
      field: declared.field!, industry: declared.industry!, place: declared.place!, effectiveOn: contract.effectiveOn!, filedOn: filing.filedOn, packSha256: filing.packSha256,
    };
  }

  private later({ attempts }: Filing): Date {
    return new Date(this.clock.now().getTime() + Math.min(LONGEST, MINUTE * 2 ** Math.min(attempts, 10)));
  }
}
