import { Injectable } from '@nestjs/common';
import { mayUse, nextActs } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import type { z } from 'zod';
import type { Contract, Paper } from '../domain/contract/contract.js';
import { contractMachine } from '../domain/contract/contract.machine.js';
import type { approvalSchema, contractBriefSchema, ContractView, priceDecisionSchema } from '../domain/contract/contract.response.js';
import { consentsNeeded } from '../domain/contract/title-standing.js';
import { sideOf, type Side } from '../domain/deal.js';
import { contractingPermissions as may } from '../domain/permissions.js';
import { contractHeading } from '../domain/terms/clauses/render.js';
import { ContractRepository, type ContractFilter } from '../persistence/contract.repository.js';
import { ContractFactsOf, type Gathered } from './contract-facts.js';
import { ContractTable, type ContractSeat } from './contract-table.js';
import { personOf } from './deal-table.js';
import { DealPeople, PriceNotice } from './ports.js';

type Names = ReadonlyMap<string, string>;

@Injectable()
export class Contracts {
  constructor(private readonly contracts: ContractRepository, private readonly table: ContractTable, private readonly factsOf: ContractFactsOf, private readonly people: DealPeople, private readonly notices: PriceNotice) {}

  async list(ctx: OperationContext, filter: Omit<ContractFilter, 'organisationId'>): Promise<z.infer<typeof contractBriefSchema>[]> {
    const { organisationId } = personOf(ctx.actor);
    const found = await this.contracts.page(ctx, { ...filter, organisationId });
    const parties = await this.parties(ctx, found);
    return found.map((contract) => brief(contract, sideOf(contract, organisationId)!, contract.achievementTitle, parties));
  }

  /** Refuses 404 whoever is no party. */
  async get(ctx: OperationContext, id: string): Promise<ContractView> {
    const seat = await this.table.seat(ctx, id);
    const { contract, deal, side, person } = seat;
    const papers = await this.contracts.papers(ctx, id, side);
    const gathered = await this.factsOf.of(ctx, seat);
    const names = await this.people.names(ctx, [...new Set(papers.map(({ uploadedBy }) => uploadedBy))]);
    const acts = nextActs(contractMachine, contract.state, gathered.facts, (permission) => side === 'holder' && mayUse(person, permission));
    return {
      ...brief(contract, side, deal.achievementTitle, await this.parties(ctx, [contract])), heading: contractHeading({ ...gathered.terms }), kind: gathered.terms.kind, termsHash: contract.termsHash,
      nextActs: acts.map((act) => ({ ...act, blockedBy: act.blockedBy.map((each) => ({ ...each })) })), papers: papers.map((paper) => seenPaper(paper, side, names)),
      preparation: side === 'holder' ? await this.preparation(ctx, seat, gathered) : null,
    };
  }

  private async titleOf(ctx: OperationContext, { contract }: ContractSeat, { title, facts }: Gathered): Promise<NonNullable<ContractView['preparation']>['title']> {
    if (!title) return null;
    const given = (await this.contracts.ownerConsents(ctx, contract.id)).filter(({ termsHash }) => termsHash === contract.termsHash);
    const plain = (needs: typeof title.notes) => needs.map((need) => ({ ...need, of: [...need.of] }));
    return {
      id: title.titleId, blocks: plain(title.blocks), notes: plain(title.notes), firstRefusal: title.firstRefusal && { mayGoOn: title.firstRefusal.mayGoOn, state: title.firstRefusal.state, article: title.firstRefusal.article },
      consents: consentsNeeded(title).map(({ key, name, article }) => {
        const consent = given.find(({ ownerKey }) => ownerKey === key);
        return { key, name, article, needed: facts.consentsMissing.some((missing) => missing.key === key), given: consent ? { paperId: consent.paperId, recordedAt: consent.recordedAt.toISOString() } : null };
      }),
    };
  }

  private async preparation(ctx: OperationContext, seat: ContractSeat, gathered: Gathered): Promise<ContractView['preparation']> {
    const { contract, person } = seat;
    const { facts, amount } = gathered;
    const [decisions, approvals] = [await this.contracts.decisions(ctx, contract.id), await this.contracts.approvals(ctx, contract.id)];
    const names = await this.people.names(ctx, [...new Set([...decisions, ...approvals].map(({ decidedBy }) => decidedBy).concat(contract.submittedBy ?? []))]);
    const who = (id: string) => ({ id, name: names.get(id) ?? '' });
    const standing = decisions.some(({ noticeId }) => noticeId !== null) ? await this.notices.standing(ctx, contract.id) : null;
    const seenDecision = ({ contractId: _, termsHash, ruleVersionIds: __, decidedBy, decidedAt, ties, ...rest }: (typeof decisions)[number]): z.infer<typeof priceDecisionSchema> => ({
      ...rest, current: termsHash === contract.termsHash, ties: ties.map((tie) => ({ ...tie })), decidedBy: who(decidedBy), decidedAt: decidedAt.toISOString(),
      notice: standing !== null && standing.noticeId === rest.noticeId ? { state: standing.state, endsOn: standing.endsOn, clear: standing.clear, openObjections: standing.openObjections } : null,
    });
    const seenApproval = ({ id, termsHash, outcome, level, amountFen, minutesPaperId, reason, decidedBy, decidedAt }: (typeof approvals)[number]): z.infer<typeof approvalSchema> => ({ id, current: termsHash === contract.termsHash, outcome, level, amountFen, minutesPaperId, reason, decidedBy: who(decidedBy), decidedAt: decidedAt.toISOString() });
    return {
      title: await this.titleOf(ctx, seat, gathered), pricingAsked: facts.pricingAsked, level: amount.level, amountFen: amount.fen, openEnded: amount.openEnded, submittedBy: contract.submittedBy === null ? null : who(contract.submittedBy), decisions: decisions.map(seenDecision), approvals: approvals.map(seenApproval),
      mayDecidePrice: contract.state === 'preparing' && facts.pricingAsked && mayUse(person, may['contract.prepare']),
    };
  }

  private async parties(ctx: OperationContext, contracts: readonly Pick<Contract, 'holderId' | 'acquirerId'>[]): Promise<Names> {
    const ids = [...new Set(contracts.flatMap(({ holderId, acquirerId }) => [holderId, acquirerId]))];
    return new Map(ids.length === 0 ? [] : (await this.people.organisations(ctx, ids)).map(({ id, nameZh }) => [id, nameZh]));
  }
}

function brief(contract: Contract, mySide: Side, achievementTitle: string, parties: Names): z.infer<typeof contractBriefSchema> {
  const { id, dealId, number, state, version, amends, termsNumber, effectiveOn, endReason, createdAt, updatedAt, holderId, acquirerId } = contract;
  const party = (organisationId: string) => ({ id: organisationId, name: parties.get(organisationId) ?? '' });
  return { id, dealId, number, state, version, amends, termsNumber, holder: party(holderId), acquirer: party(acquirerId), mySide, achievementTitle, effectiveOn, endReason, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() };
}

const seenPaper = ({ id, kind, side, shared, name, sha256, bytes, uploadedBy, uploadedAt }: Paper, mySide: Side, names: Names) =>
  ({ id, kind, side, shared, name, sha256, bytes, uploadedBy: { id: uploadedBy, name: names.get(uploadedBy) ?? '' }, uploadedAt: uploadedAt.toISOString(), mine: side === mySide });
