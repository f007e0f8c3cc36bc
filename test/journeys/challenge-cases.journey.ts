import type { Locator, Page } from 'playwright-core';
import { AwardStage, type StagedLane } from '../support/award-stage.js';
import type { Staged, StagedTeam } from '../support/challenge-people.js';
import { ChallengeStage, type StagedChallenge } from '../support/challenge-stage.js';
import { FIRM } from '../support/contract-stage.js';
import { dialogCloses, pickByKeyboard } from '../support/controls.js';
import { eventually } from '../support/market.js';
import { graveFindings } from '../support/soundness.js';
import { DEMO_PASSWORD, openStage, type Stage } from '../support/stage.js';

const FOLLOWER = 'deng.firm@xinghong-energy.example';
const RACE = {
  kind: 'race', title: '盾构滚刀在线换刀机器人', lanes: { count: 2, startShare: { numerator: 1, denominator: 10 } }, stages: [{ id: 'sample', title: '样机', fen: 80_000_000 }, { id: 'mounted', title: '装车', fen: 160_000_000 }],
  insurance: { insurer: '麓山财产保险', policyNumber: 'LS-2026-0088', event: '研发未达到公布的指标', until: '2029-12-31' },
};
const shots = process.env['LUQIAO_SHOTS'];
/** Pictures for people, where somebody asks for them. */
async function shoot(page: Page, name: string, widths: readonly number[] = [1440]): Promise<void> {
  if (!shots) return;
  const before = page.viewportSize()!;
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `${shots}/${name}-${width}.png`, fullPage: true });
  }
  await page.setViewportSize(before);
}

describe('cases of challenges', () => {
  let stage: Stage;
  let desk: ChallengeStage;
  let awards: AwardStage;
  let racers: StagedTeam[];
  let rivals: StagedTeam[];
  let race: StagedChallenge;
  let disputed: StagedChallenge;
  let joint: StagedChallenge;
  /** Who answers for the members beside the lead. */
  let handlers: Staged[];

  const entered = async (teams: readonly StagedTeam[], change: Record<string, unknown>): Promise<StagedChallenge> => {
    const challenge = await desk.open(change);
    for (const team of teams) await desk.sealAndSend(challenge, team, { title: `${team.name}的方案` });
    return challenge;
  };
  const at = async (who: string | Staged, path: string, width?: number): Promise<Page> => {
    const page = await stage.visitor({ email: typeof who === 'string' ? who : who.email, ...(width && { width }) });
    await page.goto(path);
    return page;
  };
  /** Presses an act and answers what its dialog asks. */
  const act = async (page: Page, button: string, answer?: string, ok = button): Promise<void> => {
    await page.getByRole('button', { name: button, exact: true }).last().click();
    const dialog = page.getByRole('dialog');
    if (answer) await dialog.getByRole('textbox').fill(answer);
    await dialog.getByRole('button', { name: ok, exact: true }).click();
    await dialogCloses(dialog);
  };
  const shown = (page: Page | Locator, words: string | RegExp): Promise<void> => page.getByText(words).first().waitFor();

  beforeAll(async () => {
    stage = await openStage();
    desk = await new ChallengeStage(stage).prepare();
    awards = new AwardStage(desk);
    // the worker closes them while other cases are looked at
    racers = [await desk.team('麓山大学'), await desk.team('洞庭大学')];
    rivals = [await desk.team('沅江理工大学'), await desk.team('澧水大学')];
    race = await entered(racers, RACE);
    disputed = await entered(rivals, { title: '硬岩掘进机主轴承寿命预测' });
    for (const { id } of [race, disputed]) await desk.endEntries(id);
    await desk.pool();
  }, 300_000);
  afterAll(() => stage?.close(), 60_000);

  it('a consortium is entered in the browser once its shares make exactly one, and sealed', async () => {
    const lead = (await desk.team('资水大学')).lead;
    handlers = [
      await desk.people.person(await desk.people.organisation('湘南智能装备有限公司', 'enterprise'), ['firm'], '湘南经办人'), await desk.people.person(await desk.people.organisation('星城检测研究院', 'research_institute'), ['tto'], '星城经办人'),
    ];
    joint = await desk.open({ title: '高原隧道通风节能控制' });
    const page = await at(lead, `/challenges/${joint.id}?part=entries`);
    await page.getByRole('link', { name: '填写并密封' }).click();
    await page.getByRole('radio', { name: '不涉密' }).check();
    await page.getByLabel('方案名称').fill('按瓦斯涌出预测的变频通风');
    for (const [label, words] of [['核心设想', '以掌子面涌出预测驱动变频风机。'], ['依据', '两座高原隧道的连续监测表明涌出量可以提前一小时预测。'], ['实施计划', '第一年建模并在一座隧道试运行，第二年推广到三座。'], ['已有基础', '承担过三座隧道的通风监测。']] as const) await page.getByLabel(label, { exact: true }).fill(words);
    await page.getByRole('radio', { name: /TRL 4|4/ }).first().check();
    const member = (n: number) => page.getByRole('group', { name: n === 1 ? '牵头单位' : `成员单位 ${n}` });
    const team = async (n: number, share: string, part: string, organisation?: string): Promise<void> => {
      if (organisation) {
        await page.getByRole('button', { name: '增加成员单位' }).click();
        await pickByKeyboard(member(n).getByRole('combobox'), organisation);
      }
      await member(n).getByLabel('份额').fill(share);
      await member(n).getByLabel('承担的工作').fill(part);
    };
    await team(1, '60', '模型与总体');
    await team(2, '25', '变频控制柜', '湘南智能');
    await team(3, '14', '第三方检测', '星城检测');
    await page.getByRole('group', { name: '成员 1' }).getByLabel('分工').fill('项目负责人');
    await page.getByLabel('经费总额').fill('2000000');
    await page.getByRole('button', { name: '增加用途' }).click();
    const use = page.getByRole('group', { name: '用途 1' });
    await pickByKeyboard(use.getByRole('combobox'));
    await use.getByLabel('金额').fill('2000000');
    await page.getByLabel('承诺内容').fill('两年内节能率不达百分之二十，退还全部经费。');
    await page.getByLabel('署名').fill(lead.name);
    await shown(page, '份额合计 99%');
    await shown(page, '各成员份额之和须恰好为 100%，牵头单位为您所在单位并列首位');
    expect(await page.getByRole('button', { name: '密封并提交' }).isDisabled()).toBe(true);
    await shoot(page, 'challenge-consortium-99');
    expect(await graveFindings(page)).toEqual([]);
    await member(3).getByLabel('份额').fill('15');
    await shown(page, '恰好 100%');
    await page.getByRole('button', { name: '密封并提交' }).click();
    await shown(page, '已收到，回执如下');
    await shoot(page, 'challenge-consortium-sent', [1440, 375]);
    expect(await graveFindings(page)).toEqual([]);
    await page.context().close();
    // nobody reads it now: not the organiser, and not the sender either
    const [sealed] = await stage.database.sql<{ proposal: unknown; package: string }>('select proposal, sealed::text as package from challenges.entry where challenge_id = $1', [joint.id]);
    expect([sealed!.proposal, sealed!.package.includes('瓦斯')]).toEqual([null, false]);
    await desk.endEntries(joint.id);
  }, 300_000);

  it('a challenge is withdrawn with a reason: teams and followers hear of it, and nothing is ever opened', async () => {
    const teams = [await desk.team('涟水大学'), await desk.team('浏阳河大学')];
    const challenge = await entered(teams, { title: '退役电池梯次利用分选' });
    const follower = await at(FOLLOWER, `/challenges/${challenge.id}`);
    await follower.getByRole('button', { name: /^关注/ }).click();
    await shown(follower, '关注人数：1');
    const firm = await at(FIRM, `/challenges/${challenge.id}?part=entries`);
    await shown(firm, '已收到 2 件方案');
    await act(firm, '撤榜', '产线停用，本项需求不再存在');
    await shown(firm, '已撤榜');
    await shoot(firm, 'challenge-withdrawn-firm');
    await firm.context().close();
    const team = await at(teams[0]!.lead, '/inbox');
    for (const [page, news] of [[follower, '一项榜单有了进展'], [team, '您揭榜的榜单已撤榜或终止']] as const) {
      const told = page.getByRole('article').filter({ hasText: news }).getByRole('link').first();
      await expect.poll(async () => { await page.goto('/inbox'); await page.waitForLoadState('networkidle'); return told.count(); }, { timeout: 60_000, interval: 1_000 }).toBeGreaterThan(0);
      await told.click();
      await shown(page, '产线停用，本项需求不再存在');
      expect(await graveFindings(page)).toEqual([]);
    }
    await team.getByRole('navigation', { name: '榜单进展' }).getByRole('link', { name: /揭榜/ }).click();
    await team.getByRole('link', { name: '揭榜方案', exact: true }).click();
    await shown(team, '收到的密封方案不再开启');
    await shoot(team, 'challenge-withdrawn-team', [1440, 375]);
    for (const page of [follower, team]) await page.context().close();
    await desk.endEntries(challenge.id);
    await expect(desk.handIn(challenge.id, 0)).rejects.toThrow(/40[49]/);
    expect((await desk.get(challenge.id)).state).toBe('withdrawn');
    expect(await stage.database.sql('select 1 from challenges.entry where challenge_id = $1 and proposal is not null', [challenge.id])).toEqual([]);
  }, 300_000);

  it('an objection is upheld: what was concluded falls, the entry goes out, and the next one wins', async () => {
    const { id } = disputed;
    await desk.closed(id);
    const { noticeId } = await desk.shown(id, (number) => ({ novelty: 90 - 10 * number, plan: 75 }));
    const [first, second] = rivals as [StagedTeam, StagedTeam];
    const loser = await at(second.lead, `/challenges/${id}?part=results`);
    await shown(loser, '可行性得分较低，试验安排不足。');
    await loser.getByRole('link', { name: '查看公示' }).first().click();
    await loser.getByLabel('异议内容与理由').fill('中榜方案与本队三年前发表的成果实质相同，请核查。');
    await loser.getByLabel('登录密码', { exact: true }).fill(DEMO_PASSWORD);
    await loser.getByRole('button', { name: '签署并提交' }).click();
    await shown(loser, /已收到，回执编号/);
    await shoot(loser, 'challenge-objection');
    expect(await graveFindings(loser)).toEqual([]);

    const handler = await at(await desk.people.colleague('分管领导', ['unit_leader']), `/notices/${noticeId}`);
    await act(handler, '受理');
    await act(handler, '认定成立并答复', '经比对，两份材料的核心公式和数据一致。');
    await shown(handler, '异议成立');
    await shoot(handler, 'challenge-upheld');
    expect(await graveFindings(handler)).toEqual([]);
    await handler.context().close();
    await eventually(async () => (await desk.get(id)).state === 'judging', 60_000);

    const firm = await at(FIRM, `/challenges/${id}?part=results`);
    await shown(firm, '取消参评资格');
    await shoot(firm, 'challenge-judged-again');
    await act(firm, '取消第 1 号方案的参评资格', '方案与他人已公开成果实质相同');
    expect((await desk.entries(id)).map(({ state }) => state)).toEqual(['excluded', 'eligible']);
    await desk.judgedAndShown(id, () => ({ novelty: 70, plan: 75 }));
    await desk.endNotices();
    await firm.goto(`/challenges/${id}?part=award`);
    await act(firm, '确定中榜');
    await shown(firm, '已中榜');
    await shoot(firm, 'challenge-awarded-again');
    expect(await graveFindings(firm)).toEqual([]);
    await firm.context().close();

    await loser.goto(`/challenges/${id}?part=results`);
    await shown(loser, '第 1 轮结论因异议成立作废');
    await loser.getByRole('link', { name: second.name }).first().waitFor();
    await shoot(loser, 'challenge-second-result', [1440, 375]);
    expect(await graveFindings(loser)).toEqual([]);
    await loser.context().close();
    const excluded = await at(first.lead, `/challenges/${id}?part=results`);
    await shown(excluded, '方案与他人已公开成果实质相同');
    await shown(excluded, '已取消资格');
    await shoot(excluded, 'challenge-excluded');
    expect(await graveFindings(excluded)).toEqual([]);
    await excluded.context().close();
  }, 300_000);

  it('who won next gives up: the team reads what follows before it does, and the organiser judges again or chooses none', async () => {
    const { id } = disputed;
    const [, winner] = await desk.entries(id);
    const team = await at(rivals[1]!.lead, `/challenges/${id}/entries/${winner!.entryId}`);
    await team.getByRole('button', { name: '放弃中榜', exact: true }).click();
    const dialog = team.getByRole('dialog');
    await shown(dialog, '放弃后本队退出本榜，不能恢复');
    expect(await dialog.getByRole('button', { name: '放弃中榜', exact: true }).isDisabled()).toBe(true);
    await dialog.getByRole('textbox').fill('核心成员离职，无法按承诺组织攻关');
    await shoot(team, 'challenge-give-up', [1440, 375]);
    expect(await graveFindings(team)).toEqual([]);
    await dialog.getByRole('button', { name: '放弃中榜', exact: true }).click();
    await dialogCloses(dialog);
    await shown(team, '已撤回');
    await shown(team, '放弃的理由');
    await shoot(team, 'challenge-gave-up', [1440, 375]);
    await team.context().close();
    const firm = await at(FIRM, `/challenges/${id}?part=award`);
    await shown(firm, '有中榜团队放弃，原结论作废，重新评榜');
    await shoot(firm, 'challenge-fallen', [1440, 375]);
    expect(await graveFindings(firm)).toEqual([]);
    await firm.getByRole('link', { name: '去评榜' }).click();
    await firm.getByRole('button', { name: '全部不选', exact: true }).click();
    await firm.locator('#rejection-reason').fill('没有其他合格方案');
    await firm.getByRole('button', { name: '全部不选', exact: true }).last().click();
    await expect.poll(async () => (await desk.get(id)).state, { timeout: 20_000 }).toBe('all_rejected');
    await shoot(firm, 'challenge-none-left');
    await firm.context().close();
  }, 300_000);

  it('a race loses one lane by its gate, the other fails, and what was not paid goes back', async () => {
    const { id } = race;
    await desk.closed(id);
    await desk.shown(id, (number) => ({ novelty: 90 - 10 * number, plan: 80 }));
    await desk.award(id);
    const lanes: StagedLane[] = [];
    for (const [at, { entryId }] of (await desk.entries(id)).entries()) lanes.push(await awards.contract(id, entryId, racers[at]!));
    const [one, two] = lanes as [StagedLane, StagedLane];
    await awards.performing(id);
    for (const lane of lanes) {
      await awards.plan(lane, [['gate', '台架试验', 10], ['sample', '样机', 30], ['mounted', '装车', 60]]);
      await awards.pay(lane, '0-start', 30_000_000);
    }
    await awards.reach(one, 'gate');
    await awards.miss(two, 'gate');
    const firm = await at(FIRM, `/challenges/${id}?part=milestones`);
    await firm.getByText('逾期 3 天').waitFor();
    await shoot(firm, 'challenge-race', [1440, 375]);
    expect(await graveFindings(firm)).toEqual([]);
    await act(firm, '淘汰赛道', '台架试验逾期未提交');
    await shown(firm, '该赛道的合同仍在履行，请在合同页面办理终止');
    const out = await at(two.team.lead, `/challenges/${id}?part=milestones`);
    await shown(out, '台架试验逾期未提交');
    await shoot(out, 'challenge-eliminated', [1440, 375]);
    expect(await graveFindings(out)).toEqual([]);
    await out.context().close();

    await awards.reach(one, 'sample');
    await awards.pay(one, 'sample', 80_000_000);
    await awards.handIn(one, 'mounted');
    await awards.sendBack(one, 'mounted', '装车后换刀成功率不足');
    await awards.miss(one, 'mounted');
    await firm.reload();
    await act(firm, '认定攻关未成', '装车未达到公布的指标');
    await shown(firm, '攻关未成');
    await awards.terminate(one, '攻关未成，双方同意终止');
    await awards.terminate(two, '赛道淘汰，双方同意终止');
    await firm.reload();
    const settlement = firm.locator('section#settlement');
    await shown(settlement, '退回发榜单位');
    await shown(settlement, '¥1,600,000.00');
    await shoot(firm, 'challenge-failed', [1440, 375]);
    expect(await graveFindings(firm)).toEqual([]);
    const pack = firm.waitForEvent('download');
    await firm.getByRole('button', { name: '下载理赔材料' }).click();
    expect((await pack).suggestedFilename()).toBe(`理赔材料-${RACE.title}.zip`);
    await settlement.getByRole('button', { name: '结算', exact: true }).click();
    const dialog = firm.getByRole('dialog');
    await dialog.getByRole('button', { name: /^结\s*算$/ }).click();
    await dialogCloses(dialog);
    await shown(settlement, '已结算，不能更改。');
    await shoot(firm, 'challenge-settled');
    expect(await graveFindings(firm)).toEqual([]);
    await firm.context().close();
  }, 300_000);

  it('the consortium is opened, confirmed by its members, and paid by their shares', async () => {
    const { id } = joint;
    await desk.closed(id);
    const [entry] = await desk.openAll(id);
    const firm = await at(FIRM, `/challenges/${id}?part=entries`);
    await shown(firm, '按瓦斯涌出预测的变频通风');
    await firm.getByRole('link', { name: /第 1 号/ }).click();
    for (const words of ['资水大学', '湘南智能装备有限公司', '星城检测研究院', '60%', '25%', '15%']) await firm.getByRole('cell', { name: words, exact: true }).first().waitFor();
    await shoot(firm, 'challenge-consortium-opened', [1440, 375]);
    expect(await graveFindings(firm)).toEqual([]);
    await firm.goto(`/challenges/${id}?part=examination`);
    await shown(firm, '2 家成员单位未确认');
    await shoot(firm, 'challenge-members-asked', [1440, 375]);
    expect(await graveFindings(firm)).toEqual([]);
    const member = await at(handlers[0]!, '/entries', 375);
    const box = member.getByRole('region', { name: '邀请本单位参加的联合体' });
    for (const words of [joint.title, '资水大学', '25%']) await shown(box, words);
    await shoot(member, 'challenge-member-request', [1440, 375]);
    expect(await graveFindings(member)).toEqual([]);
    await act(member, '确认参加');
    await shown(box, '已确认参加');
    await member.context().close();
    await desk.confirmMembership(id, entry!.entryId, handlers[1]!);
    await firm.reload();
    await firm.getByRole('button', { name: '资格合格' }).waitFor();
    await shoot(firm, 'challenge-members-confirmed', [1440, 375]);
    await desk.admitAll(id);
    await desk.drawPanel(id);
    await desk.judgedAndShown(id, () => ({ novelty: 80, plan: 75 }));
    await desk.award(id);
    const [lead] = await stage.database.sql<{ id: string }>('select organisation_id as id from challenges.entry where id = $1', [entry!.entryId]);
    const team = desk.people.teams.find(({ organisationId }) => organisationId === lead!.id)!;
    const lane = await awards.contract(id, entry!.entryId, team);
    await awards.performing(id);
    await awards.plan(lane, [['sample', '样机', 30], ['mounted', '装车', 60]]);
    await awards.reach(lane, 'sample');
    await awards.pay(lane, 'sample', 100_000_000);
    await firm.goto(`/challenges/${id}?part=milestones`);
    const settlement = firm.locator('section#settlement');
    for (const words of ['¥600,000.00', '¥250,000.00', '¥150,000.00']) await shown(settlement, words);
    await shoot(firm, 'challenge-consortium-paid', [1440, 375]);
    expect(await graveFindings(firm)).toEqual([]);
    await firm.context().close();
  }, 300_000);
});
