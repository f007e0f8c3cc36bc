import { newId } from '@app/kernel';
import { Metrics, TransactionRunner } from '@app/platform';
import { Courier, DeliverMail } from '@app/notification';
import { openDesk, type Desk } from './desk.js';
import { SmtpDesk } from './smtp-desk.js';

describe('sending by SMTP', () => {
  const smtp = new SmtpDesk();
  let desk: Desk;
  beforeAll(async () => { desk = await openDesk({ SMTP_URL: await smtp.listen(), MAIL_FROM: '麓桥 <no-reply@mail.luqiao.test>' }); }, 30_000);
  afterAll(async () => { await desk.close(); await smtp.close(); });

  const send = async (effectKey = `test:${newId()}`): Promise<string> => {
    await desk.get(TransactionRunner).run(desk.ctx, (ctx) => desk.get(Courier).send(ctx, { to: 'zhou@test.example', locale: 'zh-CN', subject: '验证邮箱', text: '链接内含一次性密钥', effectKey }));
    const [row] = await desk.database.sql<{ id: string }>('select id from notification.mail where effect_key = $1', [effectKey]);
    return row!.id;
  };
  const mail = async (id: string) => (await desk.database.sql<{ state: string; attempts: number; failure: string | null; body: string | null; message_id: string | null }>(
    'select state, attempts, failure, body, message_id from notification.mail where id = $1', [id]))[0]!;
  const deliver = () => desk.get(DeliverMail).due(desk.ctx);
  const arrivedWith = (messageId: string | null) => smtp.arrived.filter((one) => one.messageId === messageId);

  it('sends a queued mail once, with a Message-ID of its effect, and forgets its text', async () => {
    const id = await send('test:first');
    await Promise.all([deliver(), deliver(), desk.get(DeliverMail).these(desk.ctx, [id])]);
    await deliver();
    const sent = await mail(id);
    expect(sent).toMatchObject({ state: 'sent', attempts: 1, body: null });
    expect(sent.message_id).toMatch(/^<[0-9a-f]{40}@mail\.luqiao\.test>$/);
    expect(arrivedWith(sent.message_id)).toHaveLength(1);
    expect(smtp.arrived[0]).toMatchObject({ to: ['zhou@test.example'] });
    expect(smtp.arrived[0]!.source).toContain('Auto-Submitted: auto-generated');
  });

  it('writes one mail for an effect that is asked for twice, and none for a change that was rolled back', async () => {
    await send('test:twice');
    await send('test:twice');
    expect(await desk.database.sql(`select 1 from notification.mail where effect_key = 'test:twice'`)).toHaveLength(1);
    await expect(desk.get(TransactionRunner).run(desk.ctx, async (ctx) => {
      await desk.get(Courier).send(ctx, { to: 'a@test.example', locale: 'en', subject: 's', text: 't', effectKey: 'test:rolled-back' });
      throw new Error('refused');
    })).rejects.toThrow('refused');
    expect(await desk.database.sql(`select 1 from notification.mail where effect_key = 'test:rolled-back'`)).toEqual([]);
    await deliver();
  });

  it('tries again, later and later, after a passing refusal (4xx)', async () => {
    const id = await send();
    smtp.replies.push('later', 'later');
    await deliver();
    expect(await mail(id)).toMatchObject({ state: 'queued', attempts: 1, failure: expect.stringContaining('451') as string });
    await deliver();
    expect((await mail(id)).attempts).toBe(1);
    desk.clock.advance(15_100);
    await deliver();
    expect((await mail(id)).attempts).toBe(2);
    desk.clock.advance(15_100);
    await deliver();
    expect((await mail(id)).attempts).toBe(2);
    desk.clock.advance(30_000);
    await deliver();
    expect(await mail(id)).toMatchObject({ state: 'sent', attempts: 3 });
  });

  it.each([['never', '554'], ['no-such-person', '550']] as const)('gives up at once when the mail is refused for good: %s', async (reply, code) => {
    const id = await send();
    smtp.replies.push(reply);
    await deliver();
    expect(await mail(id)).toMatchObject({ state: 'failed', attempts: 1, body: null, failure: expect.stringContaining(code) as string });
    expect(await desk.get(Metrics).registry.metrics()).toMatch(/notification_mails\{state="failed"\} [1-9]/);
  });

  it.each(['drop', 'silence'] as const)('repeats with the same Message-ID when the server takes the mail and then falls silent: %s', async (reply) => {
    const id = await send();
    smtp.replies.push(reply);
    await deliver();
    expect(await mail(id)).toMatchObject({ state: 'queued', attempts: 1 });
    desk.clock.advance(15_100);
    await deliver();
    const sent = await mail(id);
    expect(sent).toMatchObject({ state: 'sent', attempts: 2 });
    expect(arrivedWith(sent.message_id)).toHaveLength(2);
  });

  it('gives up after the last of the tries', async () => {
    const id = await send();
    await desk.database.sql('update notification.mail set attempts = 9 where id = $1', [id]);
    smtp.replies.push('later');
    await deliver();
    expect(await mail(id)).toMatchObject({ state: 'failed', attempts: 10 });
  });

  it('takes over from a sender that died, when its lease has run out and not before', async () => {
    const id = await send();
    await desk.database.sql(`update notification.mail set state = 'sending', lease = $2, lease_until = $3, attempts = 1 where id = $1`, [id, newId(), new Date(desk.clock.now().getTime() + 60_000)]);
    await deliver();
    expect((await mail(id)).state).toBe('sending');
    desk.clock.advance(61_000);
    await deliver();
    const sent = await mail(id);
    expect(sent).toMatchObject({ state: 'sent', attempts: 2 });
    expect(arrivedWith(sent.message_id)).toHaveLength(1);
  });

  it('has no simulated mailbox', async () => {
    const { client } = await desk.person(['firm']);
    expect((await client.get<{ items: unknown[] }>('local-mailbox')).body.items).toEqual([]);
    expect((await desk.nobody.get('local-mailbox', { query: { address: 'zhou@test.example' } })).status).toBe(404);
  });
});
