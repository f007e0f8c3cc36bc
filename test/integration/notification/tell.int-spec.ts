import { achievementMoved, matchAnswered, matchFound, organisationMoved } from '@app/events';
import { newId } from '@app/kernel';
import { Brokerage } from '@app/brokerage';
import { OnListingMoved, OnMatchAnswered, OnMatchFound, OnOrganisationMoved } from '@app/notification/jobs';
import { aMatchFound, anAnswer } from '@app/notification/testing';
import { openDesk, type Desk } from './desk.js';

interface Told { recipient: string; channel: string; kind: string }

describe('telling people', () => {
  let desk: Desk;
  let firm: Awaited<ReturnType<Desk['person']>>;
  let university: Awaited<ReturnType<Desk['person']>>;
  let broker: Awaited<ReturnType<Desk['person']>>;
  let elsewhere: Awaited<ReturnType<Desk['person']>>;

  beforeAll(async () => {
    desk = await openDesk();
    [firm, university, broker, elsewhere] = [await desk.person(['firm']), await desk.person(['tto']), await desk.person(['broker']), await desk.person(['broker'])];
    await broker.client.put('broker/subscription', { fields: ['materials'], regions: [], version: 0 });
    await elsewhere.client.put('broker/subscription', { fields: ['health'], regions: ['110000'], version: 0 });
  }, 30_000);
  afterAll(() => desk.close());

  const found = (with_ = {}) => aMatchFound({ demandOrganisationId: firm.organisationId, achievementOrganisationId: university.organisationId, ...with_ });
  const told = (eventId: string): Promise<Told[]> => desk.database.sql<Told>(
    `select e.recipient, e.channel, coalesce(n.kind, m.kind) as kind from notification.effect e left join notification.notice n using (id) left join notification.mail m using (id)
     where e.event_id = $1 order by kind, channel`, [eventId]);
  const everything = () => desk.database.sql(`select (select count(*) from notification.effect) as effects, (select count(*) from notification.notice) as notices, (select count(*) from notification.mail) as mails`);

  it('tells owners of both sides and the brokers of the beat, in the app and by mail', async () => {
    const event = await desk.publish(matchFound, found());
    await desk.handle(OnMatchFound, event);
    expect(await told(event.id)).toEqual(['match.achievement', 'match.broker', 'match.demand'].flatMap((kind) =>
      ['app', 'mail'].map((channel) => ({ recipient: { 'match.achievement': university, 'match.broker': broker, 'match.demand': firm }[kind]!.userId, channel, kind }))));
  });

  it('says nothing of a match below the level that notifies', async () => {
    const event = await desk.publish(matchFound, found({ level: 2 }));
    await desk.handle(OnMatchFound, event);
    expect(await told(event.id)).toEqual([]);
  });

  it('changes nothing when the same event is worked on again, one after another or at once', async () => {
    const event = await desk.publish(matchFound, found());
    await Promise.all(Array.from({ length: 6 }, () => desk.handle(OnMatchFound, event)));
    expect(await told(event.id)).toHaveLength(6);
    const before = await everything();
    await desk.handle(OnMatchFound, event);
    expect(await everything()).toEqual(before);
  });

  it('tells of one match once, also when its level rises later', async () => {
    const payload = found();
    await desk.handle(OnMatchFound, await desk.publish(matchFound, payload));
    const again = await desk.publish(matchFound, { ...payload, level: 4 });
    await desk.handle(OnMatchFound, again);
    expect(await told(again.id)).toEqual([]);
  });

  it('leaves nothing when the worker dies before the commit, and everything after the repetition', async () => {
    const event = await desk.publish(matchFound, found());
    const before = await everything();
    await expect(desk.handle(OnMatchFound, event, () => { throw new Error('killed'); })).rejects.toThrow('killed');
    expect(await everything()).toEqual(before);
    await desk.handle(OnMatchFound, event);
    expect(await told(event.id)).toHaveLength(6);
  });

  it('is held to one effect per event, channel and recipient by the database itself', async () => {
    const insert = (id: string, topic: string | null) => desk.database.sql(
      `insert into notification.effect (id, event_id, channel, recipient, topic, created_at) values ($1, $2, 'app', $3, $4, now())`, [newId(), id, firm.userId, topic]);
    const event = newId();
    await insert(event, null);
    await expect(insert(event, null)).rejects.toMatchObject({ code: '23505', constraint: 'effect_once' });
    await insert(newId(), 'match:x');
    await expect(insert(newId(), 'match:x')).rejects.toMatchObject({ code: '23505', constraint: 'effect_topic_once' });
    const mail = () => desk.database.sql(
      `insert into notification.mail (id, effect_key, address, locale, subject, body, state, due_at, version, attempts, created_at, updated_at)
       values ($1, 'once', 'a@b.example', 'en', 's', 'b', 'queued', now(), 1, 0, now(), now())`, [newId()]);
    await mail();
    await expect(mail()).rejects.toMatchObject({ code: '23505', constraint: 'mail_once' });
    await desk.database.sql(`delete from notification.mail where effect_key = 'once'`);
  });

  it('tells the other side of an answer, with the reason in the reader\'s language', async () => {
    const event = await desk.publish(matchAnswered, anAnswer(found(), { answer: 'declined', reason: 'too_early', answerBy: null }));
    await desk.handle(OnMatchAnswered, event);
    expect((await told(event.id)).map(({ recipient, kind }) => [recipient, kind])).toEqual([[university.userId, 'answer.declined'], [university.userId, 'answer.declined']]);
    const inLanguage = async (locale: string) => (await university.client.get<{ items: { kind: string; text: string }[] }>('notifications', { headers: { 'accept-language': locale } })).body.items[0]!;
    expect((await inLanguage('zh-CN')).text).toContain('原因：成熟度不够');
    expect((await inLanguage('en')).text).toContain('Reason: too early');
  });

  it('tells reviewers of a submission and the author of the decision, without the reviewer\'s words', async () => {
    const author = await desk.person(['researcher'], university.organisationId);
    const move = { listingId: newId(), organisationId: university.organisationId, authorId: author.userId, version: 2, act: 'x', reason: '保密内容：配方为甲乙丙' };
    const submitted = await desk.publish(achievementMoved, { ...move, from: 'draft', to: 'submitted', reason: null });
    const returned = await desk.publish(achievementMoved, { ...move, from: 'in_review', to: 'draft' });
    const recalled = await desk.publish(achievementMoved, { ...move, from: 'published', to: 'withdrawn' });
    for (const event of [submitted, returned, recalled]) await desk.handle(OnListingMoved, event);
    expect(await told(submitted.id)).toEqual(['app', 'mail'].map((channel) => ({ recipient: university.userId, channel, kind: 'review.submitted' })));
    expect(await told(returned.id)).toEqual(['app', 'mail'].map((channel) => ({ recipient: author.userId, channel, kind: 'review.returned' })));
    expect(await told(recalled.id)).toEqual([]);
    const kept = await desk.database.sql<{ all: string }>(`select (select string_agg(params::text, '') from notification.notice) || (select string_agg(row_to_json(m)::text, '') from notification.mail m) as all`);
    expect(kept[0]!.all).not.toContain('配方');
  });

  it('tells members how the verification ended', async () => {
    const event = await desk.publish(organisationMoved, { organisationId: firm.organisationId, type: 'enterprise', act: 'verify', from: 'unverified', to: 'verified', reason: null });
    await desk.handle(OnOrganisationMoved, event);
    expect((await told(event.id)).map(({ kind }) => kind)).toEqual(['organisation.verified', 'organisation.verified']);
  });

  it('keeps to the channels that a person chose', async () => {
    const quiet = await desk.person(['firm']);
    const { body } = await quiet.client.get<{ channels: Record<string, { app: boolean; mail: boolean }>; version: number }>('notification-preferences');
    await quiet.client.put('notification-preferences', { ...body, channels: { ...body.channels, match: { app: true, mail: false } } });
    const event = await desk.publish(matchFound, found({ demandOrganisationId: quiet.organisationId, matchId: newId() }));
    await desk.handle(OnMatchFound, event);
    expect((await told(event.id)).filter(({ recipient }) => recipient === quiet.userId).map(({ channel }) => channel)).toEqual(['app']);
  });

  it('asks brokerage for the beat by group as well as by field', async () => {
    const brokers = await desk.get(Brokerage).subscribersFor(desk.ctx, { fields: ['materials.battery'], regions: [] });
    expect(brokers).toEqual([broker.userId]);
  });

  it('would double everything without the keys of the database', async () => {
    await desk.database.sql('alter table notification.effect drop constraint effect_once, drop constraint effect_topic_once');
    await desk.database.sql('alter table notification.mail drop constraint mail_once');
    const event = await desk.publish(matchFound, found());
    await desk.handle(OnMatchFound, event);
    const once = await told(event.id);
    await desk.handle(OnMatchFound, event);
    expect(once.length).toBeGreaterThan(0);
    expect(await told(event.id)).toHaveLength(2 * once.length);
  });
});
