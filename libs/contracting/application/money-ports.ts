import type { OperationContext } from '@app/platform';
import type { NoticeOfDealPrice, PriceNoticeStanding } from './ports.js';

/** Whether the contract is registered (技术合同认定登记) today; registration knows. */
export abstract class ContractRegistration {
  abstract registered(ctx: OperationContext, contractId: string): Promise<boolean>;
}

/** Whether an assignment of rights rewards the conversion already (国科发区〔2020〕128号); rights assignment knows. */
export abstract class AssignedReward {
  abstract of(ctx: OperationContext, conversion: { readonly achievementId: string; readonly contractId: string; readonly on: string }): Promise<{ readonly applicationId: string; readonly since: string } | null>;
}

/** The holder's notice of an award; sums of persons never leave the unit. Publicity keeps it. */
export abstract class AwardNotice {
  abstract open(ctx: OperationContext, notice: Omit<NoticeOfDealPrice, 'contractId' | 'scope'> & { readonly runId: string }): Promise<{ readonly noticeId: string; readonly ruleVersionIds: readonly string[] }>;
  abstract withdraw(ctx: OperationContext, noticeId: string, reason: string): Promise<void>;
  abstract standing(ctx: OperationContext, runId: string): Promise<PriceNoticeStanding>;
}
