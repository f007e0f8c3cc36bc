import { achievementMoved, matchFound } from '@app/events';
import { newId } from '@app/kernel';
import { OnListingMoved, OnMatchFound } from '@app/notification/jobs';
import { aMatchFound } from '@app/notification/testing';
import { openDesk, type Desk } from './desk.js';

interface Item { id: string; title: string; subject: string | null; text: string; link: string; readAt: string | null }
interface Inbox { items: Item[]; nextCursor: string | null }
interface Preference { channels: Record<string, { app: boolean; mail: boolean }>; digest: string; quietHours: { from: string; to: string } | null; locale: string | null; version: number }

describe('the inbox and its settings', () => {
  let desk: Desk;
  let firm: Awaited<ReturnType<Desk['person']>>;
  let other: Awaited<ReturnType<Desk['person']>>;

  beforeAll(async () => {
    desk = await openDesk();
    [firm, other] = [await desk.person(['firm']), await desk.person(['tto'])];
    for (let i = 0; i < 5; i += 1) {
      await desk.handle(OnMatchFound, await desk.publish(matchFound, aMatchFound({ demandOrganisationId: firm.organisationId, achievementOrganisationId: other.organisationId, demandTitle: `需求 ${i}` })));
    }
  }, 30_000);
  afterAll(() => desk.close());

  it('pages newest first and renders in the language of the request', async () => {
    const first = (await firm.client.get<Inbox>('notifications', { query: { limit: '3' } })).body;
    const second = (await firm.client.get<Inbox>('notifications', { query: { limit: '3', cursor: first.nextCursor! }, headers: { 'accept-language': 'en' } })).body;
    expect(first.items.map(({ text }) => /需求 \d/.exec(text)?.[0])).toEqual(['需求 4', '需求 3', '需求 2']);
    expect(second.items.map(({ title }) => title)).toEqual(['Your demand has a new match', 'Your demand has a new match']);
    expect(second.nextCursor).toBeNull();
    expect(first.items[0]!.link).toMatch(/^\/demands\/[0-9a-f-]{36}$/);
  });

  it('counts, marks one and marks all, and shows nobody another person\'s notice', async () => {
    const { items } = (await firm.client.get<Inbox>('notifications')).body;
    expect((await firm.client.get<{ unread: number }>('notifications/unread-count')).body).toEqual({ unread: 5 });
    expect((await other.client.post<{ code: string }>(`notifications/${items[0]!.id}/read`)).status).toBe(404);
    expect((await firm.client.post<{ code: string }>(`notifications/${newId()}/read`)).body.code).toBe('notification.not-found');
    const read = await firm.client.post<Item>(`notifications/${items[0]!.id}/read`);
    const again = await firm.client.post<Item>(`notifications/${items[0]!.id}/read`);
    expect([read.status, again.body.readAt]).toEqual([200, read.body.readAt]);
    expect((await firm.client.get<Inbox>('notifications', { query: { unread: 'true' } })).body.items).toHaveLength(4);
    expect((await firm.client.post<{ read: number }>('notifications/read-all')).body).toEqual({ read: 4 });
    expect((await firm.client.get<{ unread: number }>('notifications/unread-count')).body).toEqual({ unread: 0 });
    expect((await other.client.get<{ unread: number }>('notifications/unread-count')).body).toEqual({ unread: 5 });
  });

  it('calls a reviewed listing what it is called for whoever reads, and by no name where they may not see it', async () => {
    const author = await desk.person(['researcher']);
    for (const listingId of [newId(), `0000${newId().slice(4)}`]) {
      await desk.handle(OnListingMoved, await desk.publish(achievementMoved, { listingId, organisationId: author.organisationId, authorId: author.userId, version: 4, act: 'publish', from: 'in_review', to: 'published', reason: null }));
    }
    const { items } = (await author.client.get<Inbox>('notifications')).body;
    expect(items.map(({ subject, link }) => [subject, link.split('/').at(-1)])).toEqual([[null, expect.stringMatching(/^0000/)], [expect.stringMatching(/^Listing /), expect.any(String)]]);
    expect((await author.client.post<Item>(`notifications/${items[1]!.id}/read`)).body.subject).toBe(items[1]!.subject);
  });

  it('is closed to nobody and refuses nonsense', async () => {
    expect((await desk.nobody.get('notifications')).status).toBe(401);
    expect((await desk.nobody.get('notification-preferences')).status).toBe(401);
    expect((await firm.client.get('notifications', { query: { cursor: 'nonsense' } })).status).toBe(400);
    expect((await firm.client.get('notifications', { query: { unread: 'perhaps' } })).status).toBe(400);
  });

  it('starts from the product\'s quiet hours and keeps what a person sets, with its version and audit', async () => {
    const before = (await firm.client.get<Preference>('notification-preferences')).body;
    expect(before).toMatchObject({ digest: 'immediate', quietHours: { from: '22:00', to: '07:00' }, locale: null, version: 0 });
    const saved = await firm.client.put<Preference>('notification-preferences', { ...before, digest: 'daily', quietHours: null });
    expect([saved.status, saved.body.version]).toEqual([200, 1]);
    expect((await firm.client.put<{ code: string }>('notification-preferences', { ...before, digest: 'immediate' })).body.code).toBe('state.stale-version');
    const empty = await firm.client.put<{ code: string; errors: { path: string }[] }>('notification-preferences', { ...saved.body, quietHours: { from: '09:00', to: '09:00' } });
    expect([empty.status, empty.body.code, empty.body.errors[0]!.path]).toEqual([422, 'notification.quiet-hours-empty', '/quietHours/to']);
    expect((await firm.client.put('notification-preferences', { ...saved.body, quietHours: { from: '25:00', to: '07:00' } })).status).toBe(400);
    expect((await firm.client.get<Preference>('notification-preferences')).body).toEqual(saved.body);
    const audit = await desk.database.sql(`select act from platform.audit_entry where aggregate_type = 'notification-preference' and aggregate_id = $1`, [firm.userId]);
    expect(audit).toEqual([{ act: 'set' }]);
  });

  it('lets only one of two that save at once win', async () => {
    const { body } = await other.client.get<Preference>('notification-preferences');
    const both = await Promise.all(['immediate', 'daily'].map((digest) => other.client.put('notification-preferences', { ...body, digest })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});
