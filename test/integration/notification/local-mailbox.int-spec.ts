import { matchFound } from '@app/events';
import { newId } from '@app/kernel';
import { TransactionRunner } from '@app/platform';
import { Courier, DeliverMail } from '@app/notification';
import { OnMatchFound } from '@app/notification/jobs';
import { aMatchFound } from '@app/notification/testing';
import { eventually } from '../../support/index.js';
import { openDesk, type Desk } from './desk.js';

interface Box { items: { to: string; subject: string; text: string; simulated: boolean }[] }

const courier = (desk: Desk, to: string, toUserId?: string) => desk.get(TransactionRunner).run(desk.ctx, (ctx) =>
  desk.get(Courier).send(ctx, { to, locale: 'zh-CN', subject: '请验证邮箱', text: 'https://luqiao.test/verify?token=x', effectKey: `test:${newId()}`, ...(toUserId && { toUserId }) }));

describe('the local mailbox', () => {
  let desk: Desk;
  beforeAll(async () => { desk = await openDesk(); }, 30_000);
  afterAll(() => desk.close());

  it('shows each person their own mails, marked as simulated', async () => {
    const [firm, other] = [await desk.person(['firm']), await desk.person(['firm'])];
    await desk.handle(OnMatchFound, await desk.publish(matchFound, aMatchFound({ demandOrganisationId: firm.organisationId })));
    await courier(desk, firm.email, firm.userId);
    await desk.get(DeliverMail).due(desk.ctx);
    const { items } = (await firm.client.get<Box>('local-mailbox')).body;
    expect(items.map(({ subject, to, simulated }) => [subject, to, simulated])).toEqual([['请验证邮箱', firm.email, true], ['您的需求有了新匹配', firm.email, true]]);
    expect(items[1]!.text).toContain('https://luqiao.test/demands/');
    expect((await other.client.get<Box>('local-mailbox')).body.items).toEqual([]);
  });

  it('lets somebody without an account read a registration mail by its address, but no notices', async () => {
    const firm = await desk.person(['firm']);
    await courier(desk, 'New.Person@test.example');
    await desk.handle(OnMatchFound, await desk.publish(matchFound, aMatchFound({ demandOrganisationId: firm.organisationId })));
    await desk.get(DeliverMail).due(desk.ctx);
    expect((await desk.nobody.get<Box>('local-mailbox', { query: { address: 'new.person@test.example' } })).body.items).toMatchObject([{ subject: '请验证邮箱' }]);
    expect((await desk.nobody.get<Box>('local-mailbox', { query: { address: firm.email } })).body.items).toEqual([]);
    expect((await desk.nobody.get<{ errors: { path: string }[] }>('local-mailbox')).body.errors[0]!.path).toBe('/address');
  });

  it('is never read by address in production', async () => {
    const production = await openDesk({ NODE_ENV: 'production', ALLOW_LOCAL_MAILBOX: '1', AUDIT_SIGNING_KEY: '7'.repeat(32) + '4a'.repeat(16), DATABASE_POOL: '5' });
    try {
      const firm = await production.person(['firm']);
      await courier(production, firm.email, firm.userId);
      await production.get(DeliverMail).due(production.ctx);
      expect((await production.nobody.get<{ code: string }>('local-mailbox', { query: { address: firm.email } })).status).toBe(404);
      expect((await firm.client.get<Box>('local-mailbox')).body.items).toHaveLength(1);
    } finally {
      await production.close();
    }
  }, 30_000);
});

describe('from event to notice', () => {
  it('takes less than two seconds in the app and in the mailbox', async () => {
    const desk = await openDesk({}, { working: true });
    try {
      const firm = await desk.person(['firm']);
      const since = Date.now();
      await desk.publish(matchFound, aMatchFound({ demandOrganisationId: firm.organisationId }));
      await eventually(async () => (await firm.client.get<{ unread: number }>('notifications/unread-count')).body.unread === 1, 2_000);
      await eventually(async () => (await desk.database.sql(`select 1 from notification.local_mail`)).length === 1, 2_000);
      expect(Date.now() - since).toBeLessThan(2_000);
    } finally {
      await desk.close();
    }
  }, 30_000);
});
