import { addDays, chinaDate } from '@app/kernel';
import type { Somebody } from '../listing/listing-market.js';
import { take, type Refusal, type SeenChallenge } from './challenge-desk.js';
import { openChallengeStage, type ChallengeStage } from './challenge-stage.js';

interface Examined { entryId: string; number: number; state: string; version: number; whyNot: string | null; talks: number; declined: boolean; decides: boolean; faults: string[] }
interface Talks { items: { id: string; supplements: string | null; declined: boolean; text: string; remarks: { text: string }[] }[]; remarks: boolean }
const ITEM = { kind: 'eligibility', item: 0 };

describe('eligibility and talks', () => {
  let stage: ChallengeStage;
  let leads: Somebody[];
  beforeAll(async () => {
    stage = await openChallengeStage();
    leads = [await stage.team('岳麓'), await stage.team('湘江'), await stage.team('洞庭')];
  }, 60_000);
  afterAll(() => stage.close());

  const decide = (id: string, entryId: string, body: object, who = stage.maker) => who.client.post<Examined & Refusal>(`challenges/${id}/entries/${entryId}/eligibility`, { version: 1, decision: 'admit', ...body });
  const talk = (id: string, entryId: string, body: object = {}, who = stage.maker) => who.client.post<Talks & Refusal>(`challenges/${id}/entries/${entryId}/talks`, { secrecyAnswer: 'no', heldOn: chinaDate(new Date()), way: 'meeting', participants: ['彭劲松', '张负责'], minutes: '双方确认了试验台条件。', ...body });
  const list = async (id: string, who = stage.maker) => take<{ items: Examined[] }>(await who.client.get(`challenges/${id}/examination`)).items;
  const act = async (id: string, name: string) => stage.act(stage.maker, await stage.get(stage.maker, id), name);
  const codes = (body: Refusal) => (body.errors ?? []).map(({ code }) => code);

  it('goes from opened entries to judging: admitted or refused with a published basis, talked to or declined', async () => {
    const { challenge: { id }, teams } = await stage.examining(leads, { eligibility: [{ kind: 'qualification', text: '具备掘进机试验条件' }] });
    const [one, two, three] = teams.map(({ entryId }) => entryId) as [string, string, string];
    expect(codes((await act(id, 'begin-judging')).body)).toEqual(['challenges.eligibility-undecided', 'challenges.nobody-eligible']);
    expect((await list(id)).map(({ number, state, decides }) => [number, state, decides])).toEqual([[1, 'opened', true], [2, 'opened', true], [3, 'opened', true]]);
    expect(take<Examined>(await decide(id, one, {}))).toMatchObject({ state: 'eligible', version: 2, whyNot: null });
    take(await decide(id, two, {}));
    expect((await decide(id, three, { decision: 'refuse', basis: ITEM })).body.code).toBe('state.reason-required');
    expect((await decide(id, three, { decision: 'refuse', reason: '没有试验条件' })).body.code).toBe('challenges.refusal-without-basis');
    expect((await decide(id, three, { decision: 'refuse', reason: '没有试验条件', basis: { kind: 'eligibility', item: 1 } })).body.code).toBe('challenges.refusal-without-basis');
    expect((await decide(id, three, { decision: 'refuse', reason: '没有试验条件', basis: { kind: 'fault', code: 'challenges.budget-over-pool' } })).body.code).toBe('challenges.refusal-without-basis');
    expect(take<Examined>(await decide(id, three, { decision: 'refuse', reason: '没有试验条件', basis: ITEM }))).toMatchObject({ state: 'ineligible', whyNot: '没有试验条件' });
    expect((await act(id, 'begin-judging')).body).toMatchObject({ code: 'challenges.talk-missing', params: { withoutTalk: 2 } });
    take(await talk(id, one), 201);
    take(await stage.maker.client.post(`challenges/${id}/entries/${two}/talks`, { secrecyAnswer: 'no', declined: true, reason: '团队来函放弃对接' }), 201);
    expect((await list(id)).map(({ talks, declined }) => [talks, declined])).toEqual([[1, false], [1, true], [0, false]]);
    expect(take<SeenChallenge>(await act(id, 'begin-judging')).state).toBe('judging');
    expect((await decide(id, one, { version: 2 })).body.code).toBe('challenges.not-examining');
    expect((await talk(id, one)).body.code).toBe('challenges.not-examining');
    const told = await stage.database.sql<{ act: string }>(`select payload ->> 'act' as act from platform.outbox_event where type = 'challenges.entry-moved.v1' and payload ->> 'challengeId' = $1 order by 1`, [id]);
    expect(told.map((each) => each.act)).toEqual(['admit', 'admit', 'refuse']);
  });

  it('is decided once, by one of two who decide at once, on the version that was seen', async () => {
    const { challenge: { id }, teams: [team] } = await stage.examining([leads[0]!], { eligibility: [{ kind: 'other', text: '有团队' }] });
    expect((await decide(id, team!.entryId, { version: 7 })).body.code).toBe('state.stale-version');
    const both = await Promise.all([decide(id, team!.entryId, {}), decide(id, team!.entryId, { decision: 'refuse', reason: '缺少团队', basis: ITEM }, stage.colleague)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await decide(id, team!.entryId, { version: 2 })).body.code).toBe('challenges.entry-decided');
    expect(await stage.database.sql('select entry_id from challenges.eligibility where entry_id = $1', [team!.entryId])).toHaveLength(1);
  });

  it('refuses nobody for age, degree or title under the national regime', async () => {
    const { challenge: { id }, teams: [team] } = await stage.examining([leads[0]!], { regime: 'national' });
    // as if the condition had stood there from before the rule that refuses it at opening
    await stage.hand.sql(`update challenges.challenge set content = jsonb_set(content, '{eligibility}', '[{"kind": "degree", "text": "博士"}, {"kind": "region", "text": "湖南"}]') where id = $1`, [id]);
    expect((await decide(id, team!.entryId, { decision: 'refuse', reason: '负责人没有博士学位', basis: ITEM })).body.code).toBe('challenges.refused-by-person');
    take(await decide(id, team!.entryId, { decision: 'refuse', reason: '不在湖南', basis: { kind: 'eligibility', item: 1 } }));
  });

  it('admits a proposal with faults only with a reason, and may refuse it for one', async () => {
    const { challenge: { id }, teams } = await stage.examining(leads.slice(0, 2));
    await stage.hand.sql(`update challenges.entry set faults = '{challenges.budget-over-pool}' where challenge_id = $1`, [id]);
    expect((await decide(id, teams[0]!.entryId, {})).body.code).toBe('challenges.faults-unexplained');
    take(await decide(id, teams[0]!.entryId, { reason: '超出部分由团队自筹' }));
    take(await decide(id, teams[1]!.entryId, { decision: 'refuse', reason: '预算超出奖金池', basis: { kind: 'fault', code: 'challenges.budget-over-pool' } }));
  });

  it('is never admitted by somebody whose organisation is a member of the team, but refused as any other', async () => {
    const { challenge: { id }, teams: [team] } = await stage.examining([leads[0]!], { eligibility: [{ kind: 'other', text: '有团队' }] });
    await stage.hand.sql(`update challenges.entry set proposal = jsonb_set(proposal, '{members,1}', jsonb_build_object('organisationId', $2::text, 'name', '成员', 'part', '装车', 'share', '{"numerator":1,"denominator":2}'::jsonb)) where id = $1`, [team!.entryId, stage.maker.organisationId]);
    expect((await decide(id, team!.entryId, {})).body.code).toBe('challenges.examines-own');
    expect((await list(id))[0]!.decides).toBe(true);
    take(await decide(id, team!.entryId, { decision: 'refuse', reason: '列入发榜单位', basis: ITEM }));
  });

  it('keeps talks as they were recorded: corrected beside, remarked on by the team alone', async () => {
    const { challenge: { id }, teams } = await stage.examining(leads.slice(0, 2));
    const [mine, other] = teams as [typeof teams[0], typeof teams[0]];
    expect((await talk(id, mine!.entryId, { heldOn: chinaDate(addDays(new Date(), 3)) })).body.code).toBe('challenges.talk-day');
    expect((await talk(id, mine!.entryId, { heldOn: chinaDate(addDays(new Date(), -30)) })).body.code).toBe('challenges.talk-day');
    expect((await talk(id, mine!.entryId, { participants: [] })).status).toBe(400);
    const [first] = take<Talks>(await talk(id, mine!.entryId), 201).items;
    expect((await talk(id, other!.entryId, { supplements: first!.id })).body.code).toBe('challenges.talk-not-found');
    take(await talk(id, mine!.entryId, { supplements: first!.id, minutes: '更正：试验台由团队自备。' }), 201);
    const remark = (who: Somebody, talkId = first!.id, entryId = mine!.entryId) => who.client.post<Talks & Refusal>(`challenges/${id}/entries/${entryId}/talks/${talkId}/remarks`, { secrecyAnswer: 'no', text: '试验台条件以纪要附件为准。' });
    const seen = take<Talks>(await remark(mine!.lead), 201);
    expect(seen.items.map(({ supplements, remarks }) => [supplements, remarks.length])).toEqual([[null, 1], [first!.id, 0]]);
    expect((await remark(other!.lead)).body.code).toBe('challenges.entry-not-found');
    expect((await remark(other!.lead, first!.id, other!.entryId)).body.code).toBe('challenges.talk-not-found');
    for (const table of ['talk', 'talk_remark', 'eligibility']) await expect(stage.database.sql(`set local role luqiao_app; delete from challenges.${table}`)).rejects.toThrow(/permission denied/);
  });

  it('takes no talk and no remark in whose secrecy is not plainly denied, and says whom to ask', async () => {
    const secretary = await stage.person(stage.maker.organisationId, ['secrecy_officer'], '保密员乙');
    const { challenge: { id }, teams: [team] } = await stage.examining([leads[0]!]);
    for (const secrecyAnswer of ['yes', 'unknown']) {
      for (const body of [{ secrecyAnswer, minutes: '涉密纪要七四一九' }, { secrecyAnswer, declined: true, reason: '涉密理由七四一九', heldOn: undefined, way: undefined, participants: undefined, minutes: undefined }]) {
        const { status, body: refused } = await talk(id, team!.entryId, body);
        expect([status, refused.code, JSON.stringify(refused)]).toEqual([422, 'challenges.secrecy-stop', expect.stringContaining('保密员乙') as string]);
        expect(JSON.stringify(refused)).not.toContain('七四一九');
      }
    }
    expect((await talk(id, team!.entryId, { secrecyAnswer: undefined })).status).toBe(400);
    expect(await stage.database.sql('select 1 from challenges.talk where entry_id = $1', [team!.entryId])).toEqual([]);
    const [first] = take<Talks>(await talk(id, team!.entryId), 201).items;
    const remark = await leads[0]!.client.post<Refusal>(`challenges/${id}/entries/${team!.entryId}/talks/${first!.id}/remarks`, { secrecyAnswer: 'unknown', text: '涉密附注七四一九' });
    expect([remark.status, remark.body.code]).toEqual([422, 'challenges.secrecy-stop']);
    expect(await stage.database.sql('select 1 from challenges.talk_remark where talk_id = $1', [first!.id])).toEqual([]);
    expect(await stage.database.sql(`select 1 from platform.audit_entry where aggregate_id = $1 and act = 'remark-on-talk'`, [id])).toEqual([]);
    expect(secretary.userId).toBeTruthy();
  });

  it('is nobody else\'s to see', async () => {
    const { challenge: { id }, teams: [team] } = await stage.examining([leads[0]!]);
    take(await talk(id, team!.entryId), 201);
    for (const who of [stage.outsider, leads[1]!, leads[0]!]) expect((await who.client.get(`challenges/${id}/examination`)).status).toBe(404);
    for (const who of [stage.outsider, leads[1]!]) expect((await who.client.get(`challenges/${id}/entries/${team!.entryId}/talks`)).status).toBe(404);
    for (const who of [stage.maker, stage.officer, leads[0]!]) expect((await who.client.get(`challenges/${id}/entries/${team!.entryId}/talks`)).status).toBe(200);
    for (const who of [stage.officer, stage.outsider]) expect((await decide(id, team!.entryId, {}, who)).body.code).toBe('challenges.not-found');
    expect((await talk(id, team!.entryId, {}, stage.officer)).status).toBe(404);
    const { challenge: elsewhere } = await stage.examining([leads[1]!]);
    expect((await decide(elsewhere.id, team!.entryId, {})).body.code).toBe('challenges.entry-not-found');
  });
});
