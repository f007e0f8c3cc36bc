import { InviteTeams } from '@app/challenges';
import { newId } from '@app/kernel';
import { achievementDraft } from '@app/listing/testing';
import { systemContext } from '@app/platform';
import { eventually } from '../../support/index.js';
import { publishedAchievement, type Somebody } from '../listing/listing-market.js';
import { SEPARATOR } from '../matching/told-listings.js';
import { take, type Box, type Refusal } from './challenge-desk.js';
import { openChallengeStage, type ChallengeStage } from './challenge-stage.js';

interface Seen { items: { id: string; ground: string; mine: boolean; organisation: { name: string }; achievement: { title: string } | null; level: number | null; reasons: { code: string; side: string; texts: { 'zh-CN': string; en: string } }[]; declineReason: string | null; declineComment: string | null }[]; pastTeams: number; comparedAt: string | null }

describe('invitations to a challenge', () => {
  let desk: ChallengeStage;
  let owner: Somebody;
  let checker: Somebody;
  const ABOUT = { title: SEPARATOR.wanted, problem: SEPARATOR.wantedText, field: 'materials.battery' };
  beforeAll(async () => {
    desk = await openChallengeStage();
    await desk.work();
    const university = await desk.organisation('湘江大学');
    [owner, checker] = [await desk.person(university, ['researcher', 'tto'], '持有人'), await desk.person(university, ['tto'], '审核人')];
    const { id } = await publishedAchievement(owner, checker, achievementDraft({ title: SEPARATOR.title, publicText: SEPARATOR.text, field: 'materials.battery' }));
    await eventually(async () => (await desk.database.sql('select 1 from matching.document where id = $1 and indexed_version = version', [id])).length === 1);
  }, 90_000);
  afterAll(() => desk.close());

  const invite = () => desk.api.get(InviteTeams, { strict: false }).run(systemContext('challenges.invite', newId()));
  const invitations = async (who: Somebody, id: string) => take<Seen>(await who.client.get(`challenges/${id}/invitations`));
  const boxOf = async (who: Somebody) => take<Box>(await who.client.get('challenges', { query: { box: 'invited' } })).items.map(({ id }) => id);

  it('go to those whose published achievements may answer, once, with reasons that both sides read', async () => {
    const challenge = await desk.opened(ABOUT);
    await Promise.all([invite(), invite()]);
    expect(await invite()).toBe(0);
    const { items, pastTeams } = await invitations(owner, challenge.id);
    expect(items.map(({ ground, mine, achievement }) => [ground, mine, achievement?.title])).toEqual([['achievement', true, SEPARATOR.title]]);
    expect(items[0]!.level).toBeGreaterThanOrEqual(3);
    const shared = items[0]!.reasons.find(({ code }) => code === 'shared_terms')!;
    expect([shared.side, shared.texts['zh-CN'].includes('隔膜'), items[0]!.reasons.some(({ code }) => code === 'same_field'), pastTeams]).toEqual(['for', true, true, 0]);
    const seen = await invitations(desk.maker, challenge.id);
    expect([seen.items.map(({ organisation }) => organisation.name), seen.comparedAt !== null]).toEqual([['湘江大学'], true]);
    expect((await invitations(desk.outsider, challenge.id)).items).toEqual([]);
    expect([await boxOf(owner), await boxOf(desk.outsider)]).toEqual([[challenge.id], []]);
    const told = await desk.database.sql(`select payload from platform.outbox_event where type = 'challenges.team-invited.v1' and payload ->> 'challengeId' = $1`, [challenge.id]);
    expect(told.map(({ payload }) => payload)).toEqual([{ challengeId: challenge.id, organisationId: desk.maker.organisationId, invitedId: owner.organisationId, accountId: null }]);
  });

  it('are not made by a challenge of another field and other words', async () => {
    const challenge = await desk.opened({ title: '针灸手法定量评价', problem: '对不同针灸手法的得气效果作定量评价。', field: 'health.devices', targets: [] });
    await invite();
    expect((await invitations(desk.maker, challenge.id)).items).toEqual([]);
  });

  it('reach the author of an earlier entry of the field alone; the organiser hears how many, not who', async () => {
    const lead = await desk.team('往届');
    const colleague = await desk.person(lead.organisationId, ['tto', 'researcher'], '同事');
    const { challenge: past } = await desk.examining([lead], { title: '往届电池榜单' });
    const challenge = await desk.opened({ title: '固态电解质界面稳定', problem: '界面副反应需要抑制到可循环一千次。', targets: [] });
    await invite();
    const mine = await invitations(lead, challenge.id);
    expect(mine.items.map(({ ground, mine, reasons }) => [ground, mine, reasons[0]!.texts['zh-CN'].includes(past.title)])).toEqual([['past_entry', true, true]]);
    expect((await invitations(colleague, challenge.id)).items).toEqual([]);
    const seen = await invitations(desk.maker, challenge.id);
    expect([seen.items.filter(({ ground }) => ground === 'past_entry'), seen.pastTeams]).toEqual([[], 1]);
    expect([(await boxOf(lead)).includes(challenge.id), (await boxOf(colleague)).includes(challenge.id)]).toEqual([true, false]);
    // a sealed entry is nobody's business, not even as a ground for another invitation
    await desk.hand.sql(`update challenges.entry set state = 'received', sealed = '{}', proposal = null, opened_at = null where challenge_id = $1`, [past.id]);
    const next = await desk.opened({ title: '快充析锂预警', problem: '快充析锂须提前十秒预警。', targets: [] });
    await invite();
    expect((await invitations(lead, next.id)).items).toEqual([]);
  });

  it('come again once there is news of achievements, and not before', async () => {
    const challenge = await desk.opened({ title: '盾构滚刀寿命预测', problem: '滚刀剩余寿命预测误差低于百分之十。', targets: [] });
    await invite();
    const comparedAt = async () => (await invitations(desk.maker, challenge.id)).comparedAt;
    await desk.hand.sql(`update matching.document set changed_at = now() - interval '2 hours'`);
    await desk.hand.sql(`update challenges.comparison set compared_at = now() - interval '1 hour'`);
    const before = await comparedAt();
    await invite();
    expect(await comparedAt()).toBe(before);
    const { id } = await publishedAchievement(owner, checker, achievementDraft({ title: '盾构滚刀剩余寿命在线预测', publicText: '滚刀剩余寿命预测误差低于百分之八，盾构滚刀寿命预测已在两台盾构机上验证。', field: 'materials.battery' }));
    await eventually(async () => (await desk.database.sql('select 1 from matching.document where id = $1 and indexed_version = version', [id])).length === 1);
    await invite();
    expect((await invitations(owner, challenge.id)).items.map(({ achievement }) => achievement?.title)).toEqual(['盾构滚刀剩余寿命在线预测']);
  });

  it('of directed commissioning go to those whom the organiser names', async () => {
    const challenge = await desk.opened({ ...ABOUT, kind: 'directed', invited: [desk.outsider.organisationId] });
    await invite();
    expect((await invitations(desk.outsider, challenge.id)).items.map(({ ground }) => ground)).toEqual(['named']);
    expect((await invitations(desk.maker, challenge.id)).items.map(({ ground }) => ground)).toEqual(['named']);
  });

  it('go on although those of one challenge cannot be made, and to whoever is known of those named', async () => {
    const broken = await desk.opened(ABOUT);
    const gone = await desk.opened({ ...ABOUT, kind: 'directed', invited: [desk.outsider.organisationId], title: '定向的两家' });
    const good = await desk.opened(ABOUT);
    await desk.hand.sql(`update challenges.challenge set content = content || '{"regime": "none"}', opened_at = opened_at - interval '9 days' where id = $1`, [broken.id]);
    await desk.hand.sql(`update challenges.challenge set content = content || jsonb_build_object('invited', jsonb_build_array($2::text, $3::text)), opened_at = opened_at - interval '8 days' where id = $1`, [gone.id, newId(), desk.outsider.organisationId]);
    expect(await invite()).toBeGreaterThanOrEqual(2);
    expect((await invitations(owner, good.id)).items).toHaveLength(1);
    expect(await desk.database.sql('select organisation_id as id from challenges.invitation where challenge_id = $1', [gone.id])).toEqual([{ id: desk.outsider.organisationId }]);
    // what failed is tried again, and again stops nobody
    const next = await desk.opened(ABOUT);
    await invite();
    expect((await invitations(owner, next.id)).items).toHaveLength(1);
    await desk.hand.sql(`update challenges.challenge set content = content || '{"regime": "firm"}' where id = $1`, [broken.id]);
    await invite();
    expect((await invitations(owner, broken.id)).items).toHaveLength(1);
  });

  it('are declined with a reason that the organiser reads, once, by nobody else', async () => {
    const challenge = await desk.opened(ABOUT);
    await invite();
    const { id } = (await invitations(owner, challenge.id)).items[0]!;
    const decline = (who: Somebody, body: object = { reason: 'too_early', comment: '样品尚未定型' }) => who.client.post<Seen & Refusal>(`challenges/${challenge.id}/invitations/${id}/decline`, body);
    expect((await decline(desk.outsider)).body.code).toBe('challenges.invitation-not-found');
    expect((await decline(owner, { reason: 'because' })).status).toBe(400);
    const [first, second] = await Promise.all([decline(owner), decline(checker)]);
    expect([first.status, second.status].sort()).toEqual([200, 409]);
    expect((await invitations(desk.maker, challenge.id)).items.map(({ declineReason, declineComment }) => [declineReason, declineComment])).toEqual([['too_early', '样品尚未定型']]);
  });
});
