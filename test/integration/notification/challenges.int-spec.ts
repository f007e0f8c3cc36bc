import { CHALLENGE_REMINDERS, acceptanceSigned, challengeAmended, challengeMoved, challengeReminderDue, endUserNamed, entryMoved, keepersNamed, memberAnswered, memberAsked, questionAnswered, questionAsked, minutesWritten, panelSeatMoved, teamInvited, type EventType } from '@app/events';
import { newId } from '@app/kernel';
import { ChallengeCircle, PanelCircle } from '@app/notification';
import { OnChallenge, OnPanel } from '@app/notification/jobs';
import { openDesk, type CircleOfTest, type Desk, type PanelOfTest } from './desk.js';

type Somebody = Awaited<ReturnType<Desk['person']>>;

describe('telling of challenges', () => {
  let desk: Desk;
  let people: Record<'maker' | 'colleague' | 'finance' | 'follower' | 'asker' | 'keeper' | 'officer', Somebody>;
  const challengeId = newId();

  beforeAll(async () => {
    desk = await openDesk();
    const maker = await desk.person(['firm']);
    const of = maker.organisationId;
    people = { maker, colleague: await desk.person(['firm'], of), finance: await desk.person(['finance'], of), follower: await desk.person(['researcher']), asker: await desk.person(['tto']), keeper: await desk.person(['researcher']), officer: await desk.person(['bureau_officer']) };
    Object.assign((desk.get(ChallengeCircle) as CircleOfTest).known, { followers: [people.follower.userId, people.asker.userId], keepersToCome: [people.keeper.userId], reviewers: [people.officer.userId], asker: people.asker.userId });
  }, 30_000);
  afterAll(() => desk.close());

  const told = async <P>(type: EventType<P>, rest: object): Promise<string[]> => {
    const event = await desk.publish(type, { challengeId, organisationId: people.maker.organisationId, version: 2, ...rest } as never);
    const consumer = type === panelSeatMoved as never || type === minutesWritten as never ? OnPanel : OnChallenge;
    await desk.handle(consumer, event);
    await desk.handle(consumer, event);
    const rows = await desk.database.sql<{ user_id: string; kind: string; params: { challengeId: string } }>('select n.user_id, n.kind, n.params from notification.notice n join notification.effect e using (id) where e.event_id = $1', [event.id]);
    expect(rows.every(({ params }) => JSON.stringify(params) === JSON.stringify({ challengeId }))).toBe(true);
    return rows.map(({ user_id: user, kind }) => `${Object.entries(people).find(([, { userId }]) => userId === user)?.[0]} ${kind}`).sort();
  };
  const moved = (act: string, to: string, edition: number) => told(challengeMoved, { act, from: 'x', to, edition });

  it('tells reviewers of what waits, and the organiser what they decided', async () => {
    expect(await moved('submit', 'in_review', 0)).toEqual(['officer review.challenge']);
    expect(await moved('return', 'draft', 0)).toEqual(['colleague answer.challenge-moved', 'maker answer.challenge-moved']);
    for (const act of ['create', 'rework', 'open']) expect(await moved(act, 'draft', act === 'open' ? 1 : 0)).toEqual([]);
    expect(await moved('withdraw', 'withdrawn', 0)).toEqual([]);
  });

  it('names in the inbox a challenge that everybody knows, and no draft', async () => {
    const subjects = async () => (await people.keeper.client.get<{ items: { subject: string | null; link: string }[] }>('notifications')).body.items.map(({ subject }) => subject);
    await told(keepersNamed, {});
    expect(await subjects()).toEqual([null]);
    (desk.get(ChallengeCircle) as CircleOfTest).titled.set(challengeId, '盾构刀具磨损在线感知');
    expect(await subjects()).toEqual(['盾构刀具磨损在线感知']);
  });

  it('tells followers and the organiser of what becomes of an open one', async () => {
    for (const act of ['withdraw', 'close', 'no-entry']) expect(await moved(act, 'closed', 2)).toEqual(['asker answer.challenge-moved', 'colleague answer.challenge-moved', 'follower answer.challenge-moved', 'maker answer.challenge-moved']);
    expect(await told(challengeAmended, { edition: 2, restarts: false })).toContain('follower answer.challenge-amended');
    expect(await told(challengeAmended, { edition: 3, restarts: true })).toContain('follower answer.challenge-restarted');
  });

  it('tells the teams of a result in words of their own, and followers who are no team as ever', async () => {
    Object.assign((desk.get(ChallengeCircle) as CircleOfTest).known, { judged: [{ accountId: people.follower.userId, wins: true }, { accountId: people.keeper.userId, wins: false }] });
    const others = ['asker answer.challenge-moved', 'colleague answer.challenge-moved'];
    expect(await moved('publicise', 'in_publicity', 1)).toEqual([...others, 'follower answer.challenge-result', 'keeper answer.challenge-result', 'maker answer.challenge-moved']);
    expect(await moved('judge-again', 'judging', 1)).toEqual([...others, 'follower answer.challenge-judged-again', 'keeper answer.challenge-judged-again', 'maker answer.challenge-moved']);
    expect(await moved('award', 'awarded', 1)).toEqual([...others, 'follower answer.challenge-won', 'keeper answer.challenge-lost', 'maker answer.challenge-moved']);
    Object.assign((desk.get(ChallengeCircle) as CircleOfTest).known, { judged: [] });
  });

  it('asks those who handle challenges at a member of a team, and tells the team and the organiser of its answer', async () => {
    const ids = { entryId: newId(), entrantId: newId() };
    expect(await told(memberAsked, { ...ids, memberId: people.asker.organisationId })).toEqual(['asker answer.challenge-member-asked']);
    // nobody but handlers is asked
    expect(await told(memberAsked, { ...ids, memberId: people.follower.organisationId })).toEqual([]);
    expect(await told(memberAnswered, { entryId: newId(), authorId: people.follower.userId, memberId: people.asker.organisationId, to: 'denied' })).toEqual(['colleague answer.challenge-member-answered', 'follower answer.challenge-member-answered', 'maker answer.challenge-member-answered']);
  });

  it('tells whoever is named for the end user, and the organiser of what was signed', async () => {
    expect(await told(endUserNamed, { accountId: people.keeper.userId })).toEqual(['keeper answer.challenge-end-user']);
    expect(await told(acceptanceSigned, { outcome: 'refused' })).toEqual(['colleague answer.challenge-signed', 'maker answer.challenge-signed']);
  });

  it('tells keepers that they are, the organiser of a question, and followers and the asker of its answer', async () => {
    expect(await told(keepersNamed, {})).toEqual(['keeper answer.challenge-keeper']);
    expect(await told(questionAsked, { questionId: newId() })).toEqual(['colleague answer.challenge-asked', 'maker answer.challenge-asked']);
    expect(await told(questionAnswered, { questionId: newId(), seq: 1 })).toEqual(['asker answer.challenge-answered', 'follower answer.challenge-answered']);
  });

  it('tells whoever handles the listings of an invited organisation, or the one person who entered before', async () => {
    expect(await told(teamInvited, { invitedId: people.asker.organisationId, accountId: null })).toEqual(['asker answer.challenge-invited']);
    expect(await told(teamInvited, { invitedId: people.asker.organisationId, accountId: people.follower.userId })).toEqual(['follower answer.challenge-invited']);
  });

  it('tells keepers at the deadline that they are to open, and a team alone what becomes of its entry', async () => {
    (desk.get(ChallengeCircle) as CircleOfTest).known.keepers.push(people.keeper.userId);
    expect(await moved('close', 'closed', 2)).toContain('keeper answer.challenge-keeper-opens');
    const entry = (act: string, to: string) => told(entryMoved, { entryId: newId(), entrantId: people.follower.organisationId, authorId: people.follower.userId, act, from: 'received', to });
    for (const [act, to] of [['receive', 'received'], ['replace', 'replaced'], ['withdraw', 'withdrawn']] as const) expect(await entry(act, to)).toEqual([]);
    // that a winner gave up is the organiser's to know, and no news to who did
    expect(await entry('give-up', 'withdrawn')).toEqual(['colleague answer.challenge-gave-up', 'maker answer.challenge-gave-up']);
    expect(await entry('outdate', 'outdated')).toEqual(['follower answer.challenge-entry-outdated']);
    expect(await entry('lapse', 'outdated')).toEqual(['follower answer.challenge-entry-lapsed']);
    expect(await entry('spoil', 'spoiled')).toEqual(['follower answer.challenge-entry-spoiled']);
    expect(await entry('open', 'opened')).toEqual(['follower answer.challenge-entry-moved']);
  });

  it('tells an expert of the draw and of a removal, the organiser of who stepped back, and everybody who sits of the minutes', async () => {
    (desk.get(PanelCircle) as PanelOfTest).known.push(people.asker.userId, people.follower.userId);
    const seat = (act: string) => told(panelSeatMoved, { seatId: newId(), accountId: people.asker.userId, act, from: null, to: 'x' });
    expect(await seat('draw')).toEqual(['asker answer.challenge-drawn']);
    expect(await seat('remove')).toEqual(['asker answer.challenge-removed']);
    expect(await seat('recuse')).toEqual(['colleague answer.challenge-recused', 'maker answer.challenge-recused']);
    expect(await seat('accept')).toEqual([]);
    expect(await told(minutesWritten, { revision: 1, round: 1 })).toEqual(['asker answer.challenge-minutes', 'follower answer.challenge-minutes']);
  });

  it('reminds the one person whom a challenge waits for, or the organiser with how many are late', async () => {
    for (const what of CHALLENGE_REMINDERS.filter((each) => each !== 'cards-missing')) {
      expect(await told(challengeReminderDue, { what, accountId: people.keeper.userId, count: null })).toEqual([`keeper answer.challenge-${what}`]);
      expect(await told(challengeReminderDue, { what, accountId: null, count: null })).toEqual([`colleague answer.challenge-${what}`, `maker answer.challenge-${what}`]);
    }
    const event = await desk.publish(challengeReminderDue, { challengeId, organisationId: people.maker.organisationId, what: 'cards-missing', accountId: null, count: 2 });
    await desk.handle(OnChallenge, event);
    const rows = await desk.database.sql<{ params: object }>('select n.params from notification.notice n join notification.effect e using (id) where e.event_id = $1', [event.id]);
    expect(rows.map(({ params }) => params)).toEqual([{ challengeId, count: 2 }, { challengeId, count: 2 }]);
  });
});
