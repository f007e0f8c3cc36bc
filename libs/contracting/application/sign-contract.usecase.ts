import { Injectable } from '@nestjs/common';
import { chinaDate, Clock, enforce, expectVersion, Problem } from '@app/kernel';
import { TransactionRunner, type OperationContext } from '@app/platform';
import { contractingProblems } from '../domain/problems.js';
import { signatureRules, type SignatureFacts } from '../domain/rules/signing.rules.js';
import { ESignatureProvider } from '../domain/signing/e-signature.js';
import type { Envelope } from '../domain/signing/envelope.js';
import type { CloseInput, SignInput } from '../domain/signing/signing.schema.js';
import { SigningRepository } from '../persistence/signing.repository.js';
import { ContractTable, type ContractSeat } from './contract-table.js';
import { EnvelopeKeeper } from './envelope-keeper.js';
import { DealPeople } from './ports.js';
import { SigningFactsOf } from './signing-facts.js';

/** Those who were named sign in person, or say that they will not; either side takes it back while a signature is missing. */
@Injectable()
export class SignContract {
  constructor(
    private readonly transactions: TransactionRunner, private readonly signing: SigningRepository, private readonly table: ContractTable, private readonly factsOf: SigningFactsOf, private readonly keeper: EnvelopeKeeper,
    private readonly provider: ESignatureProvider, private readonly people: DealPeople, private readonly clock: Clock,
  ) {}

  /**
   * Signs the very bytes that the signer saw. The provider is asked before the rows are locked, under a name of the act that is the same
   * for every try: what it did once it does not do again, and a try that broke off afterwards is made good by the next one.
   * Refuses 404, 403 whoever is not named, 409 a second signature or a closed envelope, 422 a wrong password or a broken rule, 503.
   * Gives the address where the provider asks for the signer's will; null once it is signed.
   */
  async sign(ctx: OperationContext, contractId: string, { documentSha256, password }: SignInput): Promise<string | null> {
    const seat = await this.table.seat(ctx, contractId);
    await this.people.confirm(ctx, password);
    const envelope = await this.keeper.open(ctx, seat.contract);
    await this.mine(ctx, seat, envelope);
    enforce(signatureRules, await this.signatureFacts(ctx, seat, envelope, documentSha256));
    const { userId } = seat.person;
    const answer = await this.keeper.ask(() => this.provider.sign({ envelopeId: envelope.id, partyId: userId, documentSha256, requestId: `${envelope.id}.${userId}` }));
    if (answer.state === 'awaiting-signer') return answer.url;
    const observed = await this.keeper.observe(ctx, envelope);
    await this.transactions.run(ctx, async (ctx) => {
      const { deal, contract, side, person } = await this.table.seat(ctx, contractId, 'for update');
      // whoever came second with the same signature hears so, also where it was the last one
      if ((await this.signing.signatures(ctx, envelope.id)).some(({ accountId }) => accountId === userId)) throw new Problem(contractingProblems['already-signed']);
      const now = await this.keeper.open(ctx, contract, envelope.id);
      await this.keeper.record(ctx, { deal, contract, envelope: now }, observed, { side, person });
    });
    return null;
  }

  /** A signatory who has not signed refuses; the contract goes back to be sent anew. Refuses 404, 403, 409, 422 without a reason. */
  decline(ctx: OperationContext, contractId: string, input: CloseInput): Promise<void> {
    return this.close(ctx, contractId, 'decline', input);
  }

  /** Either side takes it back before the last signature. Refuses 404, 409, 422 without a reason. */
  recall(ctx: OperationContext, contractId: string, input: CloseInput): Promise<void> {
    return this.close(ctx, contractId, 'recall', input);
  }

  private async close(ctx: OperationContext, contractId: string, act: 'recall' | 'decline', { version, reason }: CloseInput): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const seat = await this.table.seat(ctx, contractId, 'for update');
      const envelope = await this.keeper.open(ctx, seat.contract);
      if (act === 'decline') await this.mine(ctx, seat, envelope);
      expectVersion(seat.contract.version, version);
      await this.keeper.close(ctx, { ...seat, envelope }, act, seat, reason);
    });
  }

  /** Refuses 403 whoever is not named, 409 who has signed. */
  private async mine(ctx: OperationContext, { person }: ContractSeat, { id }: Envelope): Promise<void> {
    if (!(await this.signing.signers(ctx, id)).some(({ accountId }) => accountId === person.userId)) throw new Problem(contractingProblems['not-a-signatory']);
    if ((await this.signing.signatures(ctx, id)).some(({ accountId }) => accountId === person.userId)) throw new Problem(contractingProblems['already-signed']);
  }

  /** The signer's own authority alone: another one's is judged when that one signs. */
  async signatureFacts(ctx: OperationContext, seat: ContractSeat, { expiresAt, currentSha256 }: Envelope, seenSha256: string): Promise<SignatureFacts> {
    const { facts, signatories, people } = await this.factsOf.of(ctx, seat);
    const own = signatories[seat.side].filter(({ accountId, capacity }) => accountId === seat.person.userId && capacity === 'agent');
    return {
      ...facts, powers: own.map(({ accountId, powerUntil }) => ({ agent: people.get(accountId) ?? '', until: powerUntil })), seenSha256, currentSha256,
      expired: expiresAt <= this.clock.now(), expiresOn: chinaDate(new Date(expiresAt.getTime() - 1)),
    };
  }
}
