import type { Minutes, Recordal } from '../rights-application.schema.js';
import type { StepAgreement, StepInput, StepState } from './step.schema.js';

/** The transfer of what the unit kept in the first step of full assignment; a priced transfer of its own. */
export interface SecondStep extends StepInput {
  readonly id: string;
  readonly version: number;
  readonly state: StepState;
  readonly applicationId: string;
  readonly organisationId: string;
  readonly pricedBy: string;
  readonly noticeId: string | null;
  readonly minutes: Minutes | null;
  readonly decidedBy: string | null;
  readonly agreement: StepAgreement | null;
  readonly recordal: Recordal | null;
  readonly stateReason: string | null;
  readonly ruleVersions: readonly string[];
  readonly createdAt: Date;
  readonly updatedAt: Date;
}
