import type { Provider } from '@nestjs/common';
import { ConfirmPassword, IdentityDirectory } from '@app/identity';
import { PublicityDesk, PublicityDirectory } from '@app/publicity';
import { AssignmentNotices, OfficeHolders, OwnSignature, PriceNotices, RightsUnits, WaitingObjections, type NoticeOfAssignment, type NoticeOfPrice } from '@app/rights-assignment';
import type { OperationContext } from '@app/platform';

const SUBJECT = 'rights-application';
const STEP = 'second-step';

/** An application for rights is publicised by the unit and signed by its people; publicity and identity do both. */
export const rightsArePublicised: Provider[] = [
  {
    provide: OwnSignature,
    inject: [ConfirmPassword],
    useFactory: (confirm: ConfirmPassword): OwnSignature => ({ confirm: (ctx: OperationContext, password: string) => confirm.run(ctx, password) }),
  },
  {
    provide: RightsUnits,
    inject: [PublicityDirectory],
    useFactory: (directory: PublicityDirectory): RightsUnits => ({ unit: (ctx: OperationContext, organisationId: string) => directory.unit(ctx, organisationId) }),
  },
  {
    provide: AssignmentNotices,
    inject: [PublicityDesk],
    useFactory: (desk: PublicityDesk): AssignmentNotices => ({
      open: (ctx: OperationContext, { applicationId, organisationId, title, facts, relatedParty, relatedPartyNote }: NoticeOfAssignment) => desk.open(ctx, {
        kind: 'rights-assignment', subjectType: SUBJECT, subjectId: applicationId, organisationId,
        content: { title, facts: facts.map((fact) => ({ ...fact, personalSum: false })), relatedParty, relatedPartyNote, scope: 'unit', basis: null, place: '本单位公示栏与本平台' },
      }),
      withdraw: (ctx: OperationContext, noticeId: string, reason: string) => desk.withdraw(ctx, noticeId, reason),
      standing: (ctx: OperationContext, applicationId: string) => desk.standing(ctx, { subjectType: SUBJECT, subjectId: applicationId }),
      evidence: async (ctx: OperationContext, applicationId: string) => {
        const evidence = await desk.evidence(ctx, { subjectType: SUBJECT, subjectId: applicationId });
        return evidence && { open: evidence.unit, confidential: { ...evidence.reviewers }, reports: evidence.reports };
      },
    }),
  },
  {
    provide: PriceNotices,
    inject: [PublicityDesk],
    useFactory: (desk: PublicityDesk): PriceNotices => ({
      open: (ctx: OperationContext, { stepId, organisationId, title, facts, scope, relatedPartyNote }: NoticeOfPrice) => desk.open(ctx, {
        kind: 'agreed-price', subjectType: STEP, subjectId: stepId, organisationId,
        content: { title, facts: facts.map((fact) => ({ ...fact })), relatedParty: 'yes', relatedPartyNote, scope, basis: scope === 'market' ? { kind: 'rule' } : null, place: '本单位公示栏与本平台' },
      }),
      withdraw: (ctx: OperationContext, noticeId: string, reason: string) => desk.withdraw(ctx, noticeId, reason),
      standing: (ctx: OperationContext, stepId: string) => desk.standing(ctx, { subjectType: STEP, subjectId: stepId }),
    }),
  },
  {
    provide: WaitingObjections,
    inject: [PublicityDesk],
    useFactory: (desk: PublicityDesk): WaitingObjections => ({
      of: async (ctx: OperationContext, whose) => (await desk.objectionsFor(ctx, whose)).map(({ title, receivedAt, ...one }) => ({ ...one, title: title[ctx.locale], receivedAt: receivedAt.toISOString() })),
    }),
  },
  {
    provide: OfficeHolders,
    inject: [IdentityDirectory],
    useFactory: (directory: IdentityDirectory): OfficeHolders => ({
      holds: async (ctx: OperationContext, { organisationId, userId }, roles) => (await directory.membersOf(ctx, organisationId, roles)).some((member) => member.userId === userId),
    }),
  },
];
