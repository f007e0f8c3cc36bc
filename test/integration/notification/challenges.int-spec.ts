import { acceptanceSigned, challengeAmended, challengeMoved, endUserNamed, keepersNamed, questionAnswered, questionAsked, type EventType } from '@app/events';
import { newId } from '@app/kernel';
import { ChallengeCircle } from '@app/notification';
import { OnChallenge } from '@app/notification/jobs';
import { openDesk, type CircleOfTest, type Desk } from './desk.js';

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
    await desk.handle(OnChallenge, event);
    await desk.handle(OnChallenge, event);
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

  it('tells followers and the organiser of what becomes of an open one', async () => {
    for (const act of ['withdraw', 'close', 'no-entry']) expect(await moved(act, 'closed', 2)).toEqual(['asker answer.challenge-moved', 'colleague answer.challenge-moved', 'follower answer.challenge-moved', 'maker answer.challenge-moved']);
    expect(await told(challengeAmended, { edition: 2, restarts: false })).toContain('follower answer.challenge-amended');
    expect(await told(challengeAmended, { edition: 3, restarts: true })).toContain('follower answer.challenge-restarted');
  });

  it('tells whoever is named for the end user, the organiser of what was signed, and the teams of what becomes of their work', async () => {
    const { known } = desk.get(ChallengeCircle) as CircleOfTest;
    expect(await told(endUserNamed, { accountId: people.keeper.userId })).toEqual(['keeper answer.challenge-end-user']);
    expect(await told(acceptanceSigned, { outcome: 'refused' })).toEqual(['colleague answer.challenge-signed', 'maker answer.challenge-signed']);
    known.won = [people.keeper.userId, people.follower.userId];
    const all = ['asker', 'colleague', 'follower', 'keeper', 'maker'].map((who) => `${who} answer.challenge-moved`);
    for (const act of ['perform', 'accept', 'fail', 'end-by-force-majeure', 'settle', 'evaluate']) expect(await moved(act, 'settled', 1)).toEqual(all);
    expect(await moved('close', 'closed', 1)).not.toContain('keeper answer.challenge-moved');
    known.won = [];
  });

  it('tells keepers that they are, the organiser of a question, and followers and the asker of its answer', async () => {
    expect(await told(keepersNamed, {})).toEqual(['keeper answer.challenge-keeper']);
    expect(await told(questionAsked, { questionId: newId() })).toEqual(['colleague answer.challenge-asked', 'maker answer.challenge-asked']);
    expect(await told(questionAnswered, { questionId: newId(), seq: 1 })).toEqual(['asker answer.challenge-answered', 'follower answer.challenge-answered']);
  });
});
