import { Injectable } from '@nestjs/common';
import { brokenRules, chinaDate } from '@app/kernel';
import { RuleRegistry, type OperationContext } from '@app/platform';
import type { z } from 'zod';
import { UNDECIDED_CLAIMS } from '../domain/concealment/concealment.js';
import { LIVE_DEALS } from '../domain/deal.js';
import type { Mediation } from '../domain/mediation/mediation.js';
import type { feeDueSchema } from '../domain/mediation/mediation.response.js';
import { brokerFee, expensesDue } from '../domain/money/broker-fee.js';
import { feeRules } from '../domain/money/broker-fee.rules.js';
import { feeBearerSchema, type FeeFacts } from '../domain/money/broker-fee.schema.js';
import { governed } from '../domain/money/governed.js';
import { ConcealmentRepository } from '../persistence/concealment.repository.js';
import type { CoveredDeal } from '../persistence/mediation.repository.js';
import { PaidOnDeal } from './ports.js';

type Due = z.infer<typeof feeDueSchema>;

/** What a broker can claim: nothing until the contract takes effect and payments arrive (民法典 第九百六十三条), then part by part. */
@Injectable()
export class FeeDue {
  constructor(private readonly paid: PaidOnDeal, private readonly concealments: ConcealmentRepository, private readonly registry: RuleRegistry) {}

  /** One line for each deal that comes through the broker; where there is none, one that says that nothing is due. */
  async of(ctx: OperationContext, mediation: Mediation, deals: readonly CoveredDeal[]): Promise<Due[]> {
    const signed = mediation.state === 'in_force' || mediation.state === 'ended';
    if (!signed) return [];
    const claims = await this.claims(ctx, mediation.id);
    const brokered = deals.filter((deal) => deal.brokered);
    const version = mediation.fee.bearer === 'silent' ? await this.registry.inForce(ctx, { rule: 'broker.fee-bearer-default', jurisdictions: ['CN'], unitClass: 'any' }) : undefined;
    const bearerDefault = governed(version, feeBearerSchema);
    const terms: FeeFacts['terms'] = { ...mediation.fee, document: mediation.sha256, clauseIn: 'mediation_agreement' };
    if (brokered.length === 0) return [shown(null, 0, { terms, effectiveOn: null, payments: [], technologyFen: null, ...claims, bearerDefault })];
    const lines: Due[] = [];
    for (const { id, state } of brokered) {
      const facts = { terms, ...(await this.paid.of(ctx, id)), ...claims, bearerDefault };
      lines.push(shown(id, expensesDue(facts, !LIVE_DEALS.includes(state)), facts));
    }
    return lines;
  }

  /** What was found, or waits to be: nothing where a claim was dismissed or withdrawn. */
  private async claims(ctx: OperationContext, mediationId: string): Promise<Pick<FeeFacts, 'hidFacts' | 'disputed'>> {
    const all = await this.concealments.ofMediation(ctx, mediationId);
    const upheld = all.find(({ state }) => state === 'upheld');
    return { hidFacts: upheld ? { document: `${chinaDate(upheld.endedAt!)} 认定` } : null, disputed: all.some(({ state }) => UNDECIDED_CLAIMS.includes(state)) };
  }
}

function shown(dealId: string | null, expensesFen: number, facts: FeeFacts): Due {
  // a clause that cannot be computed by is told only once there is something to compute
  const broken = facts.effectiveOn === null || facts.hidFacts !== null || facts.disputed ? [] : brokenRules(feeRules, facts);
  if (broken.length > 0) return { dealId, state: 'person', totalFen: 0, expensesFen, accruals: [], explanation: broken.map(({ code, texts, params = {} }) => ({ code, texts: { ...texts }, params: { ...params } })) };
  const ready = facts.effectiveOn === null ? { ...facts, technologyFen: facts.technologyFen ?? 1 } : facts;
  const { state, totalFen, accruals, explanation } = brokerFee(ready);
  return { dealId, state, totalFen, expensesFen, accruals: accruals.map((each) => ({ ...each })), explanation: explanation.map(({ code, texts, params }) => ({ code, texts: { ...texts }, params: { ...params } })) };
}
