import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { brokenRules, type Violation } from '@app/kernel';
import { RuleRegistry, type OperationContext } from '@app/platform';
import { z } from 'zod';
import type { Contract } from '../domain/contract/contract.js';
import { organisationOf, SIDES, type Side } from '../domain/deal.js';
import { sealsAreTheParties, type SigningFacts } from '../domain/rules/signing.rules.js';
import { newestOf, partyOf, type SignatoriesOf, type Signatory } from '../domain/signing/signatory.js';
import { canonicalTerms } from '../domain/terms/canonical.js';
import type { Terms } from '../domain/terms/terms.schema.js';
import { ContractRepository } from '../persistence/contract.repository.js';
import { DealRepository } from '../persistence/deal.repository.js';
import { SigningRepository } from '../persistence/signing.repository.js';
import { TermsRepository, type KeptVersion } from '../persistence/terms.repository.js';
import { AT_SIGNING, ContractFactsOf } from './contract-facts.js';
import { ContractLaw, type Filed } from './contract-law.js';
import type { ContractActor } from './contract-table.js';
import { DealPeople } from './ports.js';

export interface PartyNames { readonly holder: string; readonly acquirer: string }
export interface GatheredForSigning {
  readonly facts: SigningFacts;
  readonly version: KeptVersion;
  readonly signatories: SignatoriesOf;
  /** As the contract itself calls them. */
  readonly parties: PartyNames;
  readonly people: ReadonlyMap<string, string>;
  readonly ruleVersionIds: readonly string[];
}

/** Where a seal says another name than the contract, and whether the registration asks about it (H6). */
export interface SealStanding {
  /** `registration.seal-equals-name`; undefined while the row is not in force, then a person decides. */
  readonly asked: boolean | undefined;
  readonly seals: readonly { readonly side: Side; readonly party: string; readonly seal: string }[];
  readonly differing: readonly Violation[];
}

/** Seals differ in kind, never in name: this one is told, all others are judged where the contract is sent. */
const SEAL_FINDING = 'contracting.lint-seal-differs';

/** Gathers what sending and signing are judged by, and how the seals stand. */
@Injectable()
export class SigningFactsOf {
  constructor(
    private readonly contracts: ContractRepository, private readonly deals: DealRepository, private readonly versions: TermsRepository, private readonly signing: SigningRepository, private readonly factsOf: ContractFactsOf,
    private readonly law: ContractLaw, private readonly people: DealPeople, private readonly registry: RuleRegistry,
  ) {}

  async of(ctx: OperationContext, { contract, deal, side, person }: ContractActor & { contract: Contract }): Promise<GatheredForSigning> {
    const { facts, ruleVersionIds } = await this.factsOf.of(ctx, { contract, deal, side: side ?? 'holder', person });
    const version = await this.version(ctx, contract);
    const signatories = await this.signatories(ctx, contract.id);
    const parties = await this.parties(ctx, contract, version.terms);
    const everybody = [...signatories.holder, ...signatories.acquirer];
    const people = await this.people.names(ctx, everybody.map(({ accountId }) => accountId));
    const papers = await this.contracts.papers(ctx, contract.id, 'holder');
    const filed = filedOf(version.terms, contract, signatories, parties, { valuationOnFile: papers.some(({ kind }) => kind === 'valuation'), ethicsCleared: papers.some(({ kind }) => kind === 'ethics') });
    const findings = await this.law.findings(ctx, deal, version.terms, await this.deals.screen(ctx, deal.id), filed);
    const [approval] = await this.contracts.approvals(ctx, contract.id);
    const amended = contract.amends === null ? null : (await this.contracts.find(ctx, contract.amends))!.state;
    const frozen = createHash('sha256').update(canonicalTerms(version.terms)).digest('hex');
    return {
      version, signatories, parties, people, ruleVersionIds,
      facts: {
        ...facts, named: { holder: signatories.holder.length, acquirer: signatories.acquirer.length }, amended,
        powers: everybody.filter(({ capacity }) => capacity === 'agent').map(({ accountId, powerUntil }) => ({ agent: people.get(accountId) ?? '', until: powerUntil })),
        blockingFindings: findings.filter(({ severity, code }) => severity === 'block' && AT_SIGNING.has(code) && code !== SEAL_FINDING).length,
        termsAreApproved: version.outcome === 'accepted' && approval?.outcome === 'approved' && [version.hash, approval.termsHash, frozen].every((hash) => hash === contract.termsHash),
      },
    };
  }

  async signatories(ctx: OperationContext, contractId: string): Promise<SignatoriesOf> {
    const all = await this.signing.signatories(ctx, contractId);
    return { holder: newestOf(all, 'holder'), acquirer: newestOf(all, 'acquirer') };
  }

  async version(ctx: OperationContext, { dealId, termsNumber }: Pick<Contract, 'dealId' | 'termsNumber'>): Promise<KeptVersion> {
    return (await this.versions.versions(ctx, dealId)).find(({ number }) => number === termsNumber)!;
  }

  async parties(ctx: OperationContext, { holderId, acquirerId }: Pick<Contract, 'holderId' | 'acquirerId'>, terms: Terms): Promise<PartyNames> {
    const known = new Map((await this.people.organisations(ctx, [holderId, acquirerId])).map(({ id, nameZh }) => [id, nameZh]));
    const name = (side: Side, id: string) => partyOf(terms, side, { id, name: known.get(id) ?? '' })?.name ?? known.get(id) ?? '';
    return { holder: name('holder', holderId), acquirer: name('acquirer', acquirerId) };
  }

  /** For the registration too: it blocks on `differing` unless the rule says that nobody asks. */
  async seals(ctx: OperationContext, contract: Contract): Promise<SealStanding> {
    const row = await this.registry.inForce(ctx, { rule: 'registration.seal-equals-name', jurisdictions: ['CN'], unitClass: 'any' });
    const asked = row && z.boolean().parse(row.value);
    const parties = await this.parties(ctx, contract, (await this.version(ctx, contract)).terms);
    const named = await this.signatories(ctx, contract.id);
    const seals = SIDES.flatMap((side) => named[side].flatMap(({ sealName }) => (sealName === null ? [] : [{ side, party: parties[side], seal: sealName }])));
    return { asked, seals, differing: brokenRules([sealsAreTheParties], { asked, seals }) };
  }
}

/** A party's agents are in order when each of those named has a paper; where nobody is named lint has nothing to go by. */
function filedOf(terms: Terms, contract: Contract, signatories: SignatoriesOf, names: PartyNames, papers: Pick<Filed, 'valuationOnFile' | 'ethicsCleared'>): Filed {
  const sides = SIDES.flatMap((side) => {
    const party = partyOf(terms, side, { id: organisationOf(contract, side), name: names[side] });
    return party ? [{ party, list: signatories[side] }] : [];
  });
  return {
    ...papers,
    seals: sides.flatMap(({ party, list }) => list.flatMap(({ sealName }: Signatory) => (sealName === null ? [] : [{ partyId: party.id, name: sealName }]))),
    powersOfAttorney: sides.filter(({ list }) => list.length > 0 && list.every(({ capacity, powerPaperId }) => capacity !== 'agent' || powerPaperId !== null)).map(({ party }) => party.id),
  };
}
