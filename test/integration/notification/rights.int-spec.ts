import { deadlineDue, disclosureAccepted, disclosureMoved, findingMoved, holdMoved, noticeEnded, objectionReceived, objectionSettled, rightsApplicationMoved } from '@app/events';
import { newId } from '@app/kernel';
import { Objectors, RightsMatters, type RightsMatter } from '@app/notification';
import { OnDeadlineDue, OnDisclosure, OnFinding, OnHold, OnNoticeOver, OnObjectionTold, OnRightsApplication } from '@app/notification/jobs';
import { openDesk, type Desk, type Matters, type ObjectorsOfTest } from './desk.js';

type Somebody = Awaited<ReturnType<Desk['person']>>;

describe('telling of rights', () => {
  let desk: Desk;
  let [author, completer, office, college, decider, leader, ethics, firm, auditor]: Somebody[] = [];
  const id = newId();

  beforeAll(async () => {
    desk = await openDesk();
    author = await desk.person(['researcher']);
    const of = author.organisationId;
    [completer, office, college, decider, leader, ethics] = [
      await desk.person(['researcher'], of), await desk.person(['tto'], of), await desk.person(['college_secretary'], of), await desk.person(['decision_secretary'], of), await desk.person(['unit_leader'], of), await desk.person(['ethics_secretary'], of),
    ];
    firm = await desk.person(['firm']);
    auditor = await desk.person(['auditor']);
  }, 30_000);
  afterAll(() => desk.close());

  const matter = (change: Partial<RightsMatter> = {}) => (desk.get(RightsMatters) as Matters).known.set(id, { organisationId: author!.organisationId, authorId: author!.userId, people: [author!.userId, completer!.userId], toSign: [completer!.userId], referredTo: [], ...change });
  /** Who was told what in the app, as pairs. */
  const told = async (eventId: string) => new Set((await desk.database.sql<{ user_id: string; kind: string }>('select n.user_id, n.kind from notification.notice n join notification.effect e using (id) where e.event_id = $1', [eventId])).map(({ user_id: user, kind }) => `${name(user)} ${kind}`));
  const name = (userId: string) => Object.entries({ author, completer, office, college, decider, leader, ethics, firm, auditor }).find(([, who]) => who!.userId === userId)?.[0];
  const moved = async (act: string, to: string) => {
    matter();
    const event = await desk.publish(rightsApplicationMoved, { applicationId: id, disclosureId: newId(), organisationId: author!.organisationId, applicantId: author!.userId, version: 2, act, from: 'x', to });
    await desk.handle(OnRightsApplication, event);
    await desk.handle(OnRightsApplication, event);
    return told(event.id);
  };

  it.each([
    ['ask-consent', 'team_consent', ['completer rights.signature-wanted']], ['return', 'returned', ['author rights.returned', 'completer rights.returned']],
    ['all-consented', 'unit_review', ['college rights.waiting', 'office rights.waiting']], ['publicise', 'publicity', ['author rights.publicised', 'completer rights.publicised']],
    ['settle-objections', 'publicity', []], ['decide', 'decided', ['author rights.decided', 'completer rights.decided', 'office rights.waiting']], ['record', 'effective', ['author rights.effective', 'completer rights.effective']],
    ['revoke', 'revoked', ['author rights.revoked', 'completer rights.revoked']], ['reject', 'rejected', ['author rights.rejected', 'completer rights.rejected']], ['edit', 'draft', []],
  ])('of an application after %s', async (act, to, wanted) => expect(await moved(act, to)).toEqual(new Set(wanted)));

  it.each([['submit', ['office rights.waiting']], ['return', ['author rights.disclosure-returned']], ['refer', ['ethics rights.referral']], ['withdraw', []]])('of a disclosure after %s', async (act, wanted) => {
    matter({ referredTo: ['ethics_secretary'] });
    const event = await desk.publish(disclosureMoved, { disclosureId: id, organisationId: author!.organisationId, authorId: author!.userId, version: 2, act, from: 'x', to: 'y' });
    await desk.handle(OnDisclosure, event);
    expect(await told(event.id)).toEqual(new Set(wanted));
  });

  it('of an assessment that accepts, of an objection, and of a notice that left the decision to the unit', async () => {
    matter();
    const place = { noticeId: newId(), organisationId: author!.organisationId, kind: 'rights-assignment' as const, subjectType: 'rights-application', subjectId: id };
    const accepted = await desk.publish(disclosureAccepted, { disclosureId: id, titleId: newId(), organisationId: author!.organisationId, authorId: author!.userId, achievementId: null, version: 3 });
    const objected = await desk.publish(objectionReceived, { ...place, objectionId: newId(), inTime: true, decideBy: null, replyBy: null });
    const over = await desk.publish(noticeEnded, { ...place, endsOn: '2026-11-20', openObjections: 0, clear: true });
    const halted = await desk.publish(noticeEnded, { ...place, endsOn: '2026-11-20', openObjections: 1, clear: false });
    await desk.handle(OnDisclosure, accepted);
    await desk.handle(OnObjectionTold, objected);
    for (const event of [over, halted]) await desk.handle(OnNoticeOver, event);
    expect(await told(accepted.id)).toEqual(new Set(['author rights.disclosure-decided']));
    expect(await told(objected.id)).toEqual(new Set(['office', 'leader', 'decider', 'author', 'completer'].map((who) => `${who} rights.objection-received`)));
    expect([await told(over.id), await told(halted.id)]).toEqual([new Set(['decider rights.waiting']), new Set()]);
  });

  it('of an objection that was settled: who made it hears of the outcome, the others of the notice', async () => {
    matter();
    const objectionId = newId();
    (desk.get(Objectors) as ObjectorsOfTest).known.set(objectionId, firm!.userId);
    const event = await desk.publish(objectionSettled, { noticeId: newId(), organisationId: author!.organisationId, kind: 'rights-assignment', subjectType: 'rights-application', subjectId: id, objectionId, inTime: true, outcome: 'dismissed', openObjections: 0, clear: true });
    await desk.handle(OnObjectionTold, event);
    expect(await told(event.id)).toEqual(new Set(['firm rights.objection-answered', ...['office', 'leader', 'decider', 'author', 'completer'].map((who) => `${who} rights.objection-settled`)]));
  });

  it('of findings and holds: those who speak for the unit, and the team whose application stands still', async () => {
    matter();
    const speakers = (kind: string) => ['office', 'leader', 'decider'].map((who) => `${who} ${kind}`);
    const team = (kind: string) => ['author', 'completer'].map((who) => `${who} ${kind}`);
    const subject = { organisationId: author!.organisationId, subjectType: 'rights-application', subjectId: id };
    const finding = (act: string, from: string | null, to: string) => desk.publish(findingMoved, { findingId: newId(), ...subject, act, from, to, version: 1, dueOn: '2026-12-10', raisedBy: auditor!.userId });
    const hold = (act: string, from: string | null, to: string) => desk.publish(holdMoved, { holdId: newId(), ...subject, act, from, to, version: 1, endsOn: '2026-12-10' });
    const cases = [
      [OnFinding, await finding('raise', null, 'open'), speakers('rights.finding')], [OnFinding, await finding('send-back', 'answered', 'open'), speakers('rights.finding')], [OnFinding, await finding('answer', 'open', 'answered'), ['auditor rights.finding-answered']], [OnFinding, await finding('accept', 'answered', 'accepted'), []],
      [OnHold, await hold('place', null, 'running'), [...speakers('rights.hold-placed'), ...team('rights.on-hold')]], [OnHold, await hold('release', 'running', 'released'), [...speakers('rights.hold-ended'), ...team('rights.off-hold')]],
      [OnHold, await hold('extend', 'running', 'extended'), []],
    ] as const;
    for (const [consumer, event, wanted] of cases) {
      await desk.handle(consumer as never, event as never);
      expect(await told(event.id)).toEqual(new Set(wanted));
    }
  });

  it('of a deadline: the office, both sides of a licence, and the team where it is theirs', async () => {
    const due = (change: object = {}) => desk.publish(deadlineDue, {
      deadlineId: newId(), organisationId: author!.organisationId, kind: 'annuity', kindTexts: { 'zh-CN': '缴纳年费', en: 'Annuity' }, turn: 'tto', subjectType: 'title', subjectId: newId(), titleId: newId(), disclosureId: id,
      concerned: [firm!.organisationId], lastDay: '2026-12-01', daysLeft: 7, overdue: false, ...change,
    });
    const [reminder, late] = [await due(), await due({ kind: 'implementation_report', turn: 'researcher', overdue: true, daysLeft: -1, concerned: [] })];
    for (const event of [reminder, late]) await desk.handle(OnDeadlineDue, event);
    expect(await told(reminder.id)).toEqual(new Set(['office rights.due', 'firm rights.due']));
    expect(await told(late.id)).toEqual(new Set(['author rights.overdue', 'completer rights.overdue', 'office rights.overdue']));
    const { body } = await firm!.client.get<{ items: { title: string; link: string }[] }>('notifications');
    expect(body.items[0]).toMatchObject({ title: '期限提醒：缴纳年费', link: '/deadlines?box=concerned&kind=annuity', group: 'rights' });
  });

  it('reaches those who chose their channels before there was this group', async () => {
    await desk.database.sql(`insert into notification.preference (user_id, channels, digest, version, updated_at) values ($1, '{"match": {"app": false, "mail": false}}', 'immediate', 1, now())`, [completer!.userId]);
    expect(await moved('return', 'returned')).toContain('completer rights.returned');
    expect((await completer!.client.get<{ channels: unknown }>('notification-preferences')).body.channels).toMatchObject({ match: { app: false }, rights: { app: true, mail: true } });
  });
});
