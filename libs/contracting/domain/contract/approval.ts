import type { Fen } from '@app/kernel';

/** Who may say yes to a sum: the office within its delegation, the unit's leader, or the leader after a meeting. */
export const APPROVAL_LEVELS = ['office', 'leader', 'meeting'] as const;
export type ApprovalLevel = (typeof APPROVAL_LEVELS)[number];

/** `officeLimitFen`: the office decides up to this; `meetingFromFen`: from here on a meeting decides. Both from the registry, a unit may set its own. */
export function levelFor(amountFen: Fen, { officeLimitFen, meetingFromFen }: { officeLimitFen: Fen; meetingFromFen: Fen }): ApprovalLevel {
  if (amountFen >= meetingFromFen) return 'meeting';
  return amountFen <= officeLimitFen ? 'office' : 'leader';
}

export interface Approval {
  readonly id: string;
  readonly contractId: string;
  readonly termsHash: string;
  readonly outcome: 'approved' | 'returned';
  readonly level: ApprovalLevel;
  readonly amountFen: Fen;
  readonly interest: 'none' | null;
  readonly minutesPaperId: string | null;
  readonly reason: string | null;
  readonly ruleVersionIds: readonly string[];
  readonly decidedBy: string;
  readonly decidedAt: Date;
}
