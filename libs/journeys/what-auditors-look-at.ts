import type { Provider } from '@nestjs/common';
import { AuditedSubjects, AuditorDesk, RiskFacts, WithheldTrails, type Subject } from '@app/auditing';
import { SealedEntries } from '@app/challenges';
import { AuditedUnits, NoticeRecords } from '@app/publicity';
import { AuditHolds, AuditorsEyes, DeadlineBook, RightsRecords } from '@app/rights-assignment';
import type { OperationContext } from '@app/platform';

/** Auditing asks whose matter something is and what is known of it; the modules that keep it ask who reads it as an auditor, and whether it is on hold. */
export const whatAuditorsLookAt: Provider[] = [{
  provide: AuditHolds,
  inject: [AuditorDesk],
  useFactory: (desk: AuditorDesk): AuditHolds => ({
    active: (ctx: OperationContext, { id, disclosureId, noticeId }) => desk.activeHolds(ctx, [
      { subjectType: 'rights-application', subjectId: id }, { subjectType: 'disclosure', subjectId: disclosureId }, ...(noticeId ? [{ subjectType: 'publicity-notice' as const, subjectId: noticeId }] : []),
    ]),
  }),
}, {
  provide: AuditorsEyes,
  inject: [AuditorDesk],
  useFactory: (desk: AuditorDesk): AuditorsEyes => ({
    units: (ctx: OperationContext) => desk.audited(ctx),
    read: (ctx: OperationContext, { id, organisationId }) => desk.reads(ctx, { subjectType: 'rights-application', subjectId: id, organisationId }),
  }),
}, {
  provide: AuditedUnits,
  inject: [AuditorDesk],
  useFactory: (desk: AuditorDesk): AuditedUnits => ({
    units: (ctx: OperationContext) => desk.audited(ctx),
    looked: async (ctx: OperationContext, { id, organisationId }) => { await desk.reads(ctx, { subjectType: 'publicity-notice', subjectId: id, organisationId }); },
  }),
}, {
  provide: RiskFacts,
  inject: [RightsRecords, NoticeRecords, DeadlineBook],
  useFactory: (rights: RightsRecords, notices: NoticeRecords, clocks: DeadlineBook): RiskFacts => ({
    applications: async (ctx: OperationContext, organisationIds: readonly string[], limit: number) => {
      const found = await rights.applicationsOf(ctx, organisationIds, limit);
      const lastDays = await notices.lastDays(ctx, found.flatMap(({ noticeId }) => noticeId ?? []));
      return found.map(({ noticeId, ...each }) => ({ ...each, noticeEndsOn: (noticeId && lastDays.get(noticeId)) || null }));
    },
    overdueObjections: (ctx: OperationContext, organisationIds: readonly string[], today: string, limit: number) => notices.overdueObjections(ctx, organisationIds, today, limit),
    overdueDeadlines: async (ctx: OperationContext, organisationIds: readonly string[], limit: number) => (await clocks.overdue(ctx, { organisationIds, limit })).flatMap(({ id, organisationId, titleId, disclosureId, title, kind, lastDay, dueOn }) => {
      const subject = titleId ? { subjectType: 'title' as const, subjectId: titleId } : disclosureId ? { subjectType: 'disclosure' as const, subjectId: disclosureId } : undefined;
      return subject ? [{ id, organisationId, ...subject, title: title ?? '', kind, dueOn: lastDay ?? dueOn }] : [];
    }),
  }),
}, {
  provide: WithheldTrails,
  inject: [SealedEntries],
  useFactory: (sealed: SealedEntries): WithheldTrails => ({ now: async (ctx: OperationContext) => ({ aggregateType: 'entry', ids: await sealed.ids(ctx) }) }),
}, {
  provide: AuditedSubjects,
  inject: [RightsRecords, NoticeRecords],
  useFactory: (rights: RightsRecords, notices: NoticeRecords): AuditedSubjects => ({
    find: async (ctx: OperationContext, { subjectType, subjectId }: Subject) => {
      const found = await {
        'rights-application': () => rights.application(ctx, subjectId), disclosure: () => rights.disclosure(ctx, subjectId), title: () => rights.title(ctx, subjectId), 'publicity-notice': () => notices.notice(ctx, subjectId),
      }[subjectType]();
      return found && { subjectType, subjectId, ...found };
    },
  }),
}];
