import type { Provider } from '@nestjs/common';
import { ConfirmPassword, IdentityDirectory } from '@app/identity';
import { PublicityDesk, PublicityDirectory } from '@app/publicity';
import { AssignmentNotices, OfficeHolders, OwnSignature, RightsUnits, WaitingObjections, type NoticeOfAssignment } from '@app/rights-assignment';
import type { OperationContext } from '@app/platform';

const SUBJECT = 'rights-application';

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
