import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { chinaDate, Clock, enforce, expectVersion, findAct, newId, Problem } from '@app/kernel';
import { Config, FileStore, RuleRegistry, TransactionRunner, type OperationContext } from '@app/platform';
import { contractMachine } from '../domain/contract/contract.machine.js';
import { contractingProblems } from '../domain/problems.js';
import { sendingRules } from '../domain/rules/signing.rules.js';
import { ESignatureProvider } from '../domain/signing/e-signature.js';
import type { Envelope } from '../domain/signing/envelope.js';
import { envelopeMachine } from '../domain/signing/envelope.machine.js';
import { CAPACITY_NAMES } from '../domain/signing/signatory.js';
import { SigningRepository } from '../persistence/signing.repository.js';
import { ContractTable, type ContractSeat } from './contract-table.js';
import { EnvelopeKeeper, MOST_DOCUMENT_BYTES } from './envelope-keeper.js';
import { FinalDocument } from './final-document.js';
import { SigningFactsOf, type GatheredForSigning } from './signing-facts.js';

export const verificationUrl = (config: Config, code: string): string => `${config.publicUrl.replace(/\/$/, '')}/verify/${code}`;
/** Without i, l, o and u: nobody mistakes one for another on paper. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
/** 130 random bits. */
const newCode = (): string => Array.from(randomBytes(26), (byte) => LETTERS.charAt(byte & 31)).join('');

/** The office sends the approved contract out: final bytes, one envelope, an end to it. */
@Injectable()
export class SendForSignature {
  constructor(
    private readonly transactions: TransactionRunner, private readonly signing: SigningRepository, private readonly table: ContractTable, private readonly factsOf: SigningFactsOf, private readonly keeper: EnvelopeKeeper, private readonly documents: FinalDocument,
    private readonly provider: ESignatureProvider, private readonly files: FileStore, private readonly registry: RuleRegistry, private readonly config: Config, private readonly clock: Clock,
  ) {}

  /**
   * Refuses 404, 403 the other side, 409 stale or illegal, 422 every rule that stands in the way today, 503 a provider that cannot be
   * reached. File and envelope are made before the rows are locked; what a refusal leaves of them is named by nothing.
   */
  async run(ctx: OperationContext, contractId: string, version: number): Promise<void> {
    const seat = await this.table.seat(ctx, contractId);
    const seen = await this.judge(ctx, seat, version);
    const [id, code, now] = [newId(), newCode(), this.clock.now()];
    const { name: provider, simulated } = this.provider;
    const rendered = await this.documents.render(seat.contract, seen, { provider, simulated, verificationUrl: verificationUrl(this.config, code), draft: false });
    const expiresAt = endOfDay(chinaDate(now), await this.registry.productDefault(ctx, 'contract.signing-valid-days'));
    const title = seen.version.terms.title;
    const everybody = [...seen.signatories.holder, ...seen.signatories.acquirer];
    await this.files.put(Readable.from([rendered.bytes]), MOST_DOCUMENT_BYTES);
    await this.keeper.ask(() => this.provider.prepare({
      id, title, documentSha256: rendered.sha256, expiresAt, signers: everybody.map(({ accountId, capacity }) => ({ partyId: accountId, name: seen.people.get(accountId) || accountId, capacity: CAPACITY_NAMES[capacity], order: 1 })),
    }, rendered.bytes));
    await this.transactions.run(ctx, async (ctx) => {
      const locked = await this.table.seat(ctx, contractId, 'for update');
      const again = await this.judge(ctx, locked, version);
      if (idsOf(again) !== idsOf(seen)) throw new Problem(contractingProblems['document-not-rendered']);
      const { contract } = locked;
      const envelope: Envelope = {
        id, contractId, state: envelopeMachine.initial, version: 1, termsNumber: contract.termsNumber, termsHash: contract.termsHash, title, documentSha256: rendered.sha256, documentBytes: rendered.bytes.length,
        contentSha256: rendered.contentSha256, currentSha256: rendered.sha256, code, provider, simulated, expiresAt, ruleVersionIds: again.ruleVersionIds, sentBy: locked.person.userId, sentAt: now, closedAt: null, closeReason: null,
      };
      await this.signing.insertEnvelope(ctx, envelope, everybody.map((each) => each.id));
      await this.table.tell(ctx, locked, contract, 'signing', { act: 'send-envelope', after: { envelopeId: id, documentSha256: rendered.sha256, contentSha256: rendered.contentSha256, termsHash: contract.termsHash, provider, simulated, expiresAt: expiresAt.toISOString() }, refId: id });
      await this.table.move(ctx, locked, contract, { ...contract, state: 'signing' }, 'send');
    });
  }

  private async judge(ctx: OperationContext, seat: ContractSeat, version: number): Promise<GatheredForSigning> {
    const { contract, side } = seat;
    if (side !== 'holder') throw new Problem(contractingProblems['holder-only']);
    expectVersion(contract.version, version);
    findAct(contractMachine, contract.state, 'send');
    const gathered = await this.factsOf.of(ctx, seat);
    enforce(sendingRules, gathered.facts);
    return gathered;
  }
}

const idsOf = ({ signatories: { holder, acquirer }, version: { hash } }: GatheredForSigning): string => [hash, ...[...holder, ...acquirer].map(({ id }) => id)].join();
/** The last moment of the day in China that comes so many days after. */
const endOfDay = (today: string, days: number): Date => new Date(Date.parse(`${today}T00:00:00+08:00`) + (days + 1) * 86_400_000);
