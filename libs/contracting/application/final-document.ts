import { Injectable } from '@nestjs/common';
import type { Contract } from '../domain/contract/contract.js';
import { SIDES } from '../domain/deal.js';
import { CAPACITY_NAMES, SEAL_NAMES } from '../domain/signing/signatory.js';
import { contractHeading, renderClauses } from '../domain/terms/clauses/render.js';
import { designation, partyLetter } from '../domain/terms/clauses/wording.js';
import type { Terms } from '../domain/terms/terms.schema.js';
import { renderContract, type ContractDocument, type RenderedContract } from '../signing/contract-document.js';
import { OneAtATime } from './one-at-a-time.js';
import type { GatheredForSigning } from './signing-facts.js';

export interface Printed { readonly provider: string; readonly simulated: boolean; readonly verificationUrl: string; readonly draft: boolean }

/** Sets the frozen terms as the PDF that is signed; the same data give the same bytes. */
@Injectable()
export class FinalDocument {
  private readonly press = new OneAtATime(8);

  /** Holds a processor for a second or so, and no lock: call it before the rows are locked. Refuses 503 while too many wait. */
  render(contract: Contract, gathered: Pick<GatheredForSigning, 'version' | 'signatories' | 'parties' | 'people'>, printed: Printed): Promise<RenderedContract> {
    return this.press.run(() => renderContract(documentOf(contract, gathered, printed), { draft: printed.draft }));
  }
}

function documentOf({ number }: Contract, { version, signatories, parties, people }: Pick<GatheredForSigning, 'version' | 'signatories' | 'parties' | 'people'>, { provider, simulated, verificationUrl }: Printed): ContractDocument {
  const { terms } = version;
  const heading = contractHeading(terms);
  const roles = new Map(terms.parties.map((party, index) => [party.name, `${partyLetter(index)['zh-CN']}（${designation(terms.kind, party.role)['zh-CN']}）`]));
  return {
    contractNumber: number, version: version.number, title: heading.title['zh-CN'], kind: heading.kind['zh-CN'], parties: terms.parties.map((party) => partyBlock(party, roles.get(party.name) ?? '')), recitals: [], attachments: [],
    clauses: renderClauses(terms).map(({ label, heading: head, text }) => ({ number: label['zh-CN'], heading: head['zh-CN'], text: text['zh-CN'] })),
    signatories: SIDES.flatMap((side) => signatories[side].map(({ accountId, capacity, sealType }) => ({
      role: roles.get(parties[side]) ?? '', partyName: parties[side], signerName: people.get(accountId) ?? '', capacity: CAPACITY_NAMES[capacity], seal: SEAL_NAMES[sealType],
    }))),
    frozenAt: version.decidedAt ?? version.offeredAt, verificationUrl, provider, simulated,
  };
}

const partyBlock = ({ name, address, uscc }: Terms['parties'][number], role: string): ContractDocument['parties'][number] => ({
  role, name, particulars: [...(address === null ? [] : [['住所', address] as const]), ...(uscc === null ? [] : [['统一社会信用代码', uscc] as const])],
});
