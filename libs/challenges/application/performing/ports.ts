import type { Person } from '@app/kernel';
import type { OperationContext, TransactionContext } from '@app/platform';
import type { LaneContract } from '../../domain/performing/lane.js';
import type { MilestoneRow } from '../../domain/performing/performing.response.js';

/** What was awarded to an entry; money in fen. */
export interface AwardToContract {
  readonly challengeId: string;
  readonly entryId: string;
  readonly title: string;
  readonly holderId: string;
  readonly acquirerId: string;
  readonly proposerId: string;
  readonly note: string;
  readonly foreign: 'no' | 'yes' | 'unknown';
  readonly problem: string;
  readonly plan: string;
  readonly standard: string;
  readonly endUser: string;
  readonly startFen: number | null;
  readonly stages: readonly { readonly id: string; readonly title: string; readonly fen: number }[];
  readonly ip: { readonly owner: 'organiser' | 'team' | 'joint'; readonly use: string; readonly secrecy: string };
  readonly pledge: { readonly text: string; readonly signedBy: string };
  readonly publicMoney: boolean;
  readonly ethicsFlag: boolean;
}
export interface ContractMilestone extends Omit<MilestoneRow, 'team' | 'organiser' | 'mySide'> { readonly holderId: string; readonly acquirerId: string }
export interface MilestonesAsked { readonly entryIds: readonly string[]; readonly state?: string | undefined; readonly dueUntil?: string | undefined; readonly after?: readonly [string, string] | undefined; readonly limit: number }

/** Contracts with who won; contracting knows. */
export abstract class AwardContracts {
  /** Proposes a deal with the award as its first terms. Refuses 409 a live one, 422 parties that are not verified. */
  abstract propose(ctx: TransactionContext, person: Person, award: AwardToContract): Promise<string>;
  /** Until the end of the transaction no contract of the award takes effect, ends or moves otherwise. */
  abstract hold(ctx: TransactionContext, challengeId: string): Promise<void>;
  /** Ends deals of these entries, of all where null, under which no contract ever took effect; both parties read the reason. */
  abstract callOff(ctx: TransactionContext, challengeId: string, which: { readonly entryIds: readonly string[] | null; readonly reason: string }): Promise<void>;
  /** The newest deal of each entry. */
  abstract of(ctx: OperationContext, challengeId: string): Promise<readonly LaneContract[]>;
  /** Up to `limit` + 1, by day. */
  abstract milestones(ctx: OperationContext, asked: MilestonesAsked): Promise<readonly ContractMilestone[]>;
}
