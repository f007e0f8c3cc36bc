import { matchFound } from '@app/events';
import { DeliverMail, ReleaseMail } from '@app/notification';
import { OnMatchFound } from '@app/notification/jobs';
import { aMatchFound } from '@app/notification/testing';
import { openDesk, type Desk } from './desk.js';

describe('quiet hours and digest', () => {
  let desk: Desk;
  beforeAll(async () => { desk = await openDesk(); }, 30_000);
  afterAll(() => desk.close());

  const sweep = async () => {
    await desk.get(ReleaseMail).run(desk.ctx);
    await desk.get(DeliverMail).due(desk.ctx);
  };
  const find = async (firm: { organisationId: string }, title: string) =>
    desk.handle(OnMatchFound, await desk.publish(matchFound, aMatchFound({ demandOrganisationId: firm.organisationId, demandTitle: title })));
  const mails = ({ userId }: { userId: string }) => desk.database.sql<{ state: string; heldFor: string | null }>(
    'select state, held_for as "heldFor" from notification.mail where user_id = $1 order by id', [userId]);
  const mailbox = async ({ client }: Awaited<ReturnType<Desk['person']>>) =>
    (await client.get<{ items: { subject: string; text: string; state: string; simulated: boolean }[] }>('local-mailbox')).body.items;

  it('holds a mail of the night until the morning, while the app shows it at once', async () => {
    const firm = await desk.person(['firm']);
    desk.until('23:30');
    await find(firm, '夜间需求');
    await sweep();
    expect(await mails(firm)).toEqual([{ state: 'held', heldFor: 'quiet-hours' }]);
    expect((await firm.client.get<{ unread: number }>('notifications/unread-count')).body.unread).toBe(1);
    expect(await mailbox(firm)).toMatchObject([{ state: 'held', simulated: true }]);
    desk.until('06:59');
    await sweep();
    expect((await mails(firm))[0]!.state).toBe('held');
    desk.until('07:00');
    await sweep();
    await sweep();
    expect(await mails(firm)).toEqual([{ state: 'sent', heldFor: null }]);
    expect(await mailbox(firm)).toMatchObject([{ state: 'sent', simulated: true }]);
  });

  it('sends one mail a day with all that was held, and never two', async () => {
    const firm = await desk.person(['firm']);
    desk.until('10:00');
    const { body } = await firm.client.get<object>('notification-preferences');
    await firm.client.put('notification-preferences', { ...body, digest: 'daily' });
    for (const title of ['需求甲', '需求乙', '需求丙']) await find(firm, title);
    await sweep();
    expect(await mails(firm)).toEqual(Array(3).fill({ state: 'held', heldFor: 'digest' }));
    desk.until('08:30');
    await Promise.all([sweep(), sweep()]);
    const sent = (await mailbox(firm)).filter(({ state }) => state === 'sent');
    expect(sent).toHaveLength(1);
    expect(sent[0]!.subject).toBe('麓桥每日摘要：3 条通知');
    for (const title of ['需求甲', '需求乙', '需求丙']) expect(sent[0]!.text).toContain(title);
    expect((await mails(firm)).map(({ state }) => state).sort()).toEqual(['bundled', 'bundled', 'bundled', 'sent']);

    // What is due once more on the same day waits for the next one.
    await find(firm, '需求丁');
    await desk.database.sql(`update notification.mail set due_at = $2 where user_id = $1 and state = 'held'`, [firm.userId, desk.clock.now()]);
    await sweep();
    expect((await mailbox(firm)).filter(({ state }) => state === 'sent')).toHaveLength(1);
    desk.until('08:00');
    await sweep();
    expect((await mailbox(firm)).filter(({ state }) => state === 'sent')).toHaveLength(1);
    desk.until('08:31');
    await sweep();
    expect((await mailbox(firm)).filter(({ state }) => state === 'sent').map(({ subject }) => subject)).toEqual(['麓桥每日摘要：1 条通知', '麓桥每日摘要：3 条通知']);
  });

  it('refuses illegal moves of a mail in the database too', async () => {
    await expect(desk.database.sql(`update notification.mail set state = 'queued', sent_at = null where state = 'sent'`)).rejects.toMatchObject({ code: '23514' });
  });
});
