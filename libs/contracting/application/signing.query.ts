import { Injectable } from '@nestjs/common';
import { brokenRules, mayUse, type Violation } from '@app/kernel';
import { Config, FileStore, type OperationContext } from '@app/platform';
import { buffer } from 'node:stream/consumers';
import { BEFORE_SIGNING } from '../domain/contract/contract.js';
import { organisationOf, type Side } from '../domain/deal.js';
import { contractingPermissions as may, SIGNERS } from '../domain/permissions.js';
import { sendingRules, signatureRules } from '../domain/rules/signing.rules.js';
import { ESignatureProvider } from '../domain/signing/e-signature.js';
import type { KeptSignature } from '../domain/signing/envelope.js';
import type { Signatory } from '../domain/signing/signatory.js';
import type { SigningView } from '../domain/signing/signing.response.js';
import { SigningRepository } from '../persistence/signing.repository.js';
import { ContractTable, type ContractSeat } from './contract-table.js';
import { FinalDocument } from './final-document.js';
import { DealPeople } from './ports.js';
import { verificationUrl } from './send-for-signature.usecase.js';
import { SignContract } from './sign-contract.usecase.js';
import { SigningFactsOf, type GatheredForSigning } from './signing-facts.js';

@Injectable()
export class SigningDesk {
  constructor(
    private readonly signing: SigningRepository, private readonly table: ContractTable, private readonly factsOf: SigningFactsOf, private readonly acts: SignContract, private readonly people: DealPeople, private readonly documents: FinalDocument,
    private readonly provider: ESignatureProvider, private readonly files: FileStore, private readonly config: Config,
  ) {}

  /** Who signs, who has, and what stands in the way. Refuses 404 whoever is no party. */
  async get(ctx: OperationContext, contractId: string): Promise<SigningView> {
    const seat = await this.table.seat(ctx, contractId);
    const { contract, side, person, deal } = seat;
    const gathered = await this.factsOf.of(ctx, seat);
    const envelope = await this.signing.newest(ctx, contractId);
    const live = envelope?.state === 'open' || envelope?.state === 'completed';
    const signatures = live ? await this.signing.signatures(ctx, envelope.id) : [];
    const talks = mayUse(person, may['deal.write']);
    const mayName = talks && BEFORE_SIGNING.includes(contract.state);
    const out = envelope?.state === 'open' && contract.state === 'signing';
    const waits = out && gathered.signatories[side].some(({ id, accountId }) => accountId === person.userId && !signatures.some(({ signatoryId }) => signatoryId === id));
    const sends = side === 'holder' && contract.state === 'approved' && mayUse(person, may['contract.prepare']);
    const sender = envelope && (await this.people.names(ctx, [envelope.sentBy])).get(envelope.sentBy);
    return {
      contractId, version: contract.version, sides: { holder: this.side('holder', gathered, signatures, seat), acquirer: this.side('acquirer', gathered, signatures, seat) },
      warnings: told((await this.factsOf.seals(ctx, contract)).differing), mayName, candidates: mayName ? [...await this.people.members(ctx, organisationOf(deal, side), SIGNERS)].map(({ id, name }) => ({ id, name })) : [],
      send: sends ? { blockedBy: told(brokenRules(sendingRules, gathered.facts)) } : null,
      sign: waits ? { blockedBy: told(brokenRules(signatureRules, await this.acts.signatureFacts(ctx, seat, envelope, envelope.currentSha256))) } : null,
      mayDecline: waits && mayUse(person, may['contract.sign']), mayRecall: out && talks,
      envelope: envelope ? {
        id: envelope.id, state: envelope.state, provider: envelope.provider, simulated: envelope.simulated, documentSha256: envelope.documentSha256, currentSha256: envelope.currentSha256, contentSha256: envelope.contentSha256,
        expiresAt: envelope.expiresAt.toISOString(), sentBy: { id: envelope.sentBy, name: sender ?? '' }, sentAt: envelope.sentAt.toISOString(), closedAt: envelope.closedAt?.toISOString() ?? null, closeReason: envelope.closeReason,
        verificationUrl: verificationUrl(this.config, envelope.code),
      } : null,
    };
  }

  /** The file as it stands: a draft before it is sent, then the bytes that are signed. Refuses 404, 503 while too many drafts are set. */
  async document(ctx: OperationContext, contractId: string): Promise<{ name: string; bytes: Buffer; sha256: string }> {
    const seat = await this.table.seat(ctx, contractId);
    const { contract } = seat;
    const envelope = BEFORE_SIGNING.includes(contract.state) ? undefined : await this.signing.newest(ctx, contractId);
    if (envelope?.state === 'open' || envelope?.state === 'completed') {
      return { name: `${contract.number}${envelope.state === 'completed' ? '' : '-待签'}.pdf`, bytes: await buffer(await this.files.open(envelope.currentSha256)), sha256: envelope.currentSha256 };
    }
    const { name: provider, simulated } = this.provider;
    const rendered = await this.documents.render(contract, await this.factsOf.of(ctx, seat), { provider, simulated, verificationUrl: `${this.config.publicUrl.replace(/\/$/, '')}/`, draft: true });
    return { name: `${contract.number}-草稿.pdf`, bytes: rendered.bytes, sha256: rendered.sha256 };
  }

  private side(side: Side, { signatories, parties, people }: GatheredForSigning, signatures: readonly KeptSignature[], { person }: ContractSeat): SigningView['sides'][Side] {
    const seen = ({ id, accountId, capacity, powerPaperId, powerUntil, sealType, sealName }: Signatory) => ({
      id, person: { id: accountId, name: people.get(accountId) ?? '' }, capacity, powerPaperId, powerUntil, sealType, sealName, me: accountId === person.userId,
      signedAt: signatures.find(({ signatoryId }) => signatoryId === id)?.signedAt.toISOString() ?? null,
    });
    return { party: parties[side], edition: signatories[side][0]?.edition ?? 0, signatories: signatories[side].map(seen) };
  }
}

const told = (violations: readonly Violation[]) => violations.map(({ params, ...each }) => ({ ...each, ...(params && { params: { ...params } }) }));
