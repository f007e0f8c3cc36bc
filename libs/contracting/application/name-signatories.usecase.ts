import { Injectable } from '@nestjs/common';
import { chinaDate, Clock, enforce, newId, Problem, stateProblems } from '@app/kernel';
import { TransactionRunner, type OperationContext } from '@app/platform';
import { BEFORE_SIGNING } from '../domain/contract/contract.js';
import { organisationOf } from '../domain/deal.js';
import { SIGNERS } from '../domain/permissions.js';
import { contractingProblems } from '../domain/problems.js';
import { namingRules } from '../domain/rules/signing.rules.js';
import { partyOf, type Signatory } from '../domain/signing/signatory.js';
import type { SignatoriesInput } from '../domain/signing/signing.schema.js';
import { SigningRepository } from '../persistence/signing.repository.js';
import { ContractTable } from './contract-table.js';
import { toldAs } from './deal-table.js';
import { DealPeople } from './ports.js';
import { SigningFactsOf } from './signing-facts.js';

/** Each side says who signs for it, in what capacity, by which authority and with which seal; replaced as a whole until it is sent. */
@Injectable()
export class NameSignatories {
  constructor(
    private readonly transactions: TransactionRunner, private readonly signing: SigningRepository, private readonly table: ContractTable, private readonly factsOf: SigningFactsOf, private readonly people: DealPeople, private readonly clock: Clock,
  ) {}

  /** Refuses 404, 409 a list that changed meanwhile or a contract that is out or over, 422 people of other organisations, capacity, power or seal that do not fit. */
  async run(ctx: OperationContext, contractId: string, { basedOn, signatories }: SignatoriesInput): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const seat = await this.table.seat(ctx, contractId, 'for update');
      const { contract, deal, side, person } = seat;
      this.table.expectState(contract, BEFORE_SIGNING);
      const before = (await this.factsOf.signatories(ctx, contractId))[side];
      const current = before[0]?.edition ?? 0;
      if (current !== basedOn) throw new Problem(stateProblems['stale-version'], { seen: basedOn, current });
      const organisationId = organisationOf(deal, side);
      const members = new Set((await this.people.members(ctx, organisationId, SIGNERS)).map(({ id }) => id));
      const stranger = signatories.findIndex(({ accountId }) => !members.has(accountId));
      const { code, texts } = contractingProblems['signatory-not-eligible'];
      if (stranger >= 0) throw new Problem(contractingProblems['signatory-not-eligible'], {}, [{ path: `/signatories/${stranger}/accountId`, code, texts }]);
      const { terms } = await this.factsOf.version(ctx, contract);
      const [organisation] = await this.people.organisations(ctx, [organisationId]);
      const naturalPerson = partyOf(terms, side, { id: organisationId, name: organisation?.nameZh ?? '' })?.legalForm === 'natural_person';
      const now = this.clock.now();
      enforce(namingRules, { today: chinaDate(now), naturalPerson, signatories });
      for (const { powerPaperId } of signatories) if (powerPaperId !== null) await this.table.paper(ctx, contractId, side, powerPaperId, 'power_of_attorney');
      const list = signatories.map((each, index): Signatory => ({ ...each, id: newId(), contractId, side, edition: current + 1, position: index + 1, namedBy: person.userId, namedAt: now }));
      await this.signing.addSignatories(ctx, list);
      await this.table.tell(ctx, seat, contract, 'signatories', {
        act: 'name-signatories', before: current === 0 ? null : { edition: current }, after: { edition: current + 1, signatories: list.map(({ id, accountId, capacity, powerPaperId, sealType }) => ({ id, accountId, capacity, powerPaperId, sealType })) },
        refId: list[0]!.id, events: [toldAs(seat, 'signature', contract.id)],
      });
    });
  }
}
