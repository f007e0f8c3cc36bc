import { Injectable } from '@nestjs/common';
import { Clock, enforce, expectVersion, formatYuan, newId, Problem } from '@app/kernel';
import { TransactionRunner, type OperationContext } from '@app/platform';
import { z } from 'zod';
import type { PriceDecisionInput } from '../domain/contract/contract.schema.js';
import { PRICING_MODES, type PriceDecision } from '../domain/contract/price-decision.js';
import { contractingProblems } from '../domain/problems.js';
import { priceDecisionRules } from '../domain/rules/price-decision.rules.js';
import { scheduleText } from '../domain/price/schedule-text.js';
import { ContractRepository } from '../persistence/contract.repository.js';
import { ContractFactsOf } from './contract-facts.js';
import { ContractTable, type ContractSeat } from './contract-table.js';
import { DealPeople, PriceNotice } from './ports.js';

const LIVE_NOTICE = ['running', 'ended'];

/** The holder's record of how the price came about; an agreed one opens its notice in the same transaction. */
@Injectable()
export class DecidePrice {
  constructor(
    private readonly transactions: TransactionRunner, private readonly contracts: ContractRepository, private readonly table: ContractTable, private readonly factsOf: ContractFactsOf, private readonly notices: PriceNotice,
    private readonly people: DealPeople, private readonly clock: Clock,
  ) {}

  /** Refuses 404, 403 the acquirer, 409 stale or a notice that stands, 422 broken rules with their article. */
  async run(ctx: OperationContext, contractId: string, input: PriceDecisionInput): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const seat = await this.table.seat(ctx, contractId, 'for update');
      const { contract, side } = seat;
      if (side !== 'holder') throw new Problem(contractingProblems['holder-only']);
      expectVersion(contract.version, input.version);
      this.table.expectState(contract, ['preparing']);
      const { facts, terms, amount, ruleVersionIds } = await this.factsOf.of(ctx, seat);
      if (!facts.pricingAsked) throw new Problem(contractingProblems['no-pricing-needed']);
      const standing = await this.notices.standing(ctx, contract.id);
      const earlier = (await this.contracts.decisions(ctx, contract.id))[0];
      const same = earlier?.termsHash === contract.termsHash;
      if (same && LIVE_NOTICE.includes(standing.state) && earlier.noticeId === standing.noticeId && standing.clear) throw new Problem(contractingProblems['price-notice-stands']);
      const modesRow = await this.factsOf.row(ctx, 'pricing.modes', contract.holderId);
      const marketRow = await this.factsOf.row(ctx, 'publicity.market-notice-required', contract.holderId);
      const equityRow = await this.factsOf.row(ctx, 'equity.valuation-required', contract.holderId);
      const kind = input.valuation === 'report' ? 'valuation' as const : 'no_valuation_decision' as const;
      await this.table.paper(ctx, contract.id, side, input.valuationPaperId, kind);
      if (input.resultPaperId !== null) await this.table.paper(ctx, contract.id, side, input.resultPaperId, 'pricing_result');
      for (const { paperId } of input.ties) if (paperId !== null) await this.table.paper(ctx, contract.id, side, paperId, 'tie_approval');
      enforce(priceDecisionRules, {
        input, today: facts.today, modes: modesRow ? z.array(z.string()).parse(modesRow.value) : [...PRICING_MODES], hasPrice: terms.price !== null && terms.price.components.length > 0,
        equity: terms.price?.components.some((component) => component.kind === 'equity') ?? false, equityNeedsValuation: equityRow?.value === true, marketAsked: marketRow?.value === true,
      });
      if (earlier?.noticeId && standing.noticeId === earlier.noticeId && LIVE_NOTICE.includes(standing.state)) await this.notices.withdraw(ctx, earlier.noticeId, '条款或定价变更，重新公示');
      const priceText = scheduleText(terms.price!).map(({ texts }) => texts['zh-CN']).join('');
      const opened = input.mode === 'agreement' ? await this.notices.open(ctx, await this.notice(ctx, seat, input, priceText, terms.title, amount.fen)) : null;
      const decision: PriceDecision = {
        id: newId(), contractId: contract.id, termsHash: contract.termsHash, mode: input.mode, priceText, fixedFen: amount.fen, resultReference: input.resultReference, resultPaperId: input.resultPaperId, valuation: input.valuation,
        valuationPaperId: input.valuationPaperId, relatedParty: input.relatedParty as 'yes' | 'no', relatedNote: input.relatedNote, ties: input.ties, scope: input.scope, noticeId: opened?.noticeId ?? null,
        ruleVersionIds: [...new Set([...ruleVersionIds, ...(opened?.ruleVersionIds ?? []), ...[modesRow, marketRow, equityRow].flatMap((row) => (row ? [row.id] : []))])], decidedBy: seat.person.userId, decidedAt: this.clock.now(),
      };
      await this.contracts.addDecision(ctx, decision);
      await this.table.tell(ctx, seat, contract, 'price-decision', {
        act: 'decide-price', refId: decision.id, after: { decisionId: decision.id, termsHash: decision.termsHash, mode: decision.mode, valuation: decision.valuation, relatedParty: decision.relatedParty, noticeId: decision.noticeId, ruleVersionIds: decision.ruleVersionIds },
      });
    });
  }

  private async notice(ctx: OperationContext, { contract, deal }: ContractSeat, { scope, relatedParty, relatedNote }: PriceDecisionInput, priceText: string, title: string, fen: number) {
    const [acquirer] = await this.people.organisations(ctx, [contract.acquirerId]);
    const fact = (zh: string, en: string, value: string, valueEn = value) => ({ label: { 'zh-CN': zh, en }, value: { 'zh-CN': value, en: valueEn }, person: null, personalSum: false });
    return {
      contractId: contract.id, organisationId: contract.holderId, title: { 'zh-CN': `${deal.achievementTitle}：拟交易价格公示`, en: `${deal.achievementTitle}: proposed price` }, scope, relatedParty: relatedParty as 'yes' | 'no', relatedPartyNote: relatedNote,
      facts: [
        fact('科技成果名称', 'Achievement', deal.achievementTitle), fact('合同', 'Contract', title), fact('受让方或被许可方', 'Acquirer', acquirer?.nameZh ?? ''), fact('定价方式', 'Pricing', '协议定价', 'By agreement'),
        fact('拟交易价格', 'Proposed price', priceText.slice(0, 1_500)), ...(fen > 0 ? [fact('其中固定部分', 'Fixed part', formatYuan(fen))] : []),
      ],
    };
  }
}
