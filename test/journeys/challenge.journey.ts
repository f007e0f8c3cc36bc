import type { Page } from 'playwright-core';
import { AwardStage } from '../support/award-stage.js';
import type { Staged } from '../support/challenge-people.js';
import { ChallengeStage, OFFICER } from '../support/challenge-stage.js';
import { FIRM, LEADER, OFFICE } from '../support/contract-stage.js';
import { dialogCloses, pickByKeyboard } from '../support/controls.js';
import { graveFindings } from '../support/soundness.js';
import { DEMO_PASSWORD, openStage, type Stage } from '../support/stage.js';
import { act, button, inDays, lookBack, makeKey, openParts, shoot, signWithPassword, sound, writeCard, writeChallenge, writeEntry, writeTalk } from './challenge-forms.js';

const LEAD = 'zhou.researcher@yuelu-tech.example';
const OTHERS = ['xia.researcher@juzhou-materials.example', 'deng.firm@xinghong-energy.example', 'yuan.firm@xianglan-health.example'] as const;
const FIELD = 'machinery.equipment';
const TITLE = '盾构滚刀磨损在线感知';
const PASSPHRASE = '秋天的桂花落在老石阶上没有人扫';
/** Of three organisations, of which none takes part. */
const KEEPERS = [['su.broker@luming-broker.example', '苏桥'], ['luo.tto@juzhou-materials.example', '罗思齐'], ['mo.auditor@luqiao-authority.example', '莫清和']] as const;
interface Versioned { readonly id: string; readonly version: number }

describe('an open challenge, from solicitation to settlement, with five teams and five experts', () => {
  let stage: Stage;
  let desk: ChallengeStage;
  let award: AwardStage;
  let winner: Staged;
  let id = '';
  const keyFiles = new Map<string, Buffer>();

  const at = async (email: string, part: string, rest: { width?: number; locale?: 'zh-CN' | 'en' } = {}): Promise<Page> => {
    const page = await stage.visitor({ email, ...rest });
    await page.goto(`/challenges/${id}?part=${part}`);
    await page.getByRole('heading', { name: TITLE }).first().waitFor();
    return page;
  };
  const reached = (page: Page, state: string): Promise<void> => page.getByText(state, { exact: true }).first().waitFor();

  beforeAll(async () => {
    stage = await openStage();
    desk = await new ChallengeStage(stage).prepare();
    award = new AwardStage(desk);
    winner = await desk.people.known(LEAD);
  }, 180_000);
  afterAll(() => stage?.close(), 60_000);

  it('is written by a firm, which answers the question of secrecy first and sees what is still missing', async () => {
    const page = await stage.visitor({ email: FIRM });
    await page.goto('/challenges');
    await page.getByRole('navigation', { name: '范围' }).waitFor();
    expect(await graveFindings(page)).toEqual([]);
    await page.getByRole('link', { name: '起草榜单' }).first().click();
    await page.getByRole('radio', { name: '不涉密', exact: true }).check();
    await writeChallenge(page, TITLE);
    await sound(page, 'builder');
    await button(page, '提交评审').click();
    await page.waitForURL(/\/challenges\/[0-9a-f-]{36}$/);
    id = /[0-9a-f-]{36}/.exec(page.url())![0];
    await reached(page, '评审中');
    await page.context().close();
  }, 120_000);

  it('is approved by the bureau, and its keepers are named by search', async () => {
    const bureau = await stage.visitor({ email: OFFICER });
    await bureau.goto('/challenges?box=review');
    await bureau.getByRole('link', { name: TITLE }).click();
    await act(bureau, '评审通过');
    await reached(bureau, '评审通过');
    await sound(bureau, 'approved');
    await bureau.context().close();

    const page = await at(FIRM, 'keepers');
    await page.getByText('发榜：暂不能办理').waitFor();
    await button(page, '指定保管人').click();
    for (const [at, [, name]] of KEEPERS.entries()) await pickByKeyboard(page.getByRole('combobox', { name: `第 ${at + 1} 名保管人` }), name);
    await page.getByText('最多可以有 1 名保管人丢失密钥').first().waitFor();
    await sound(page, 'naming');
    await button(page, '指定').click();
    await page.getByText('3 名保管人中须有 2 名共同开启。').waitFor();
    await page.context().close();
  }, 120_000);

  it('has keepers who make their keys in their own browsers, and is then opened', async () => {
    for (const [place, [email]] of KEEPERS.entries()) {
      const page = await stage.visitor({ email, width: place === 1 ? 375 : 1440 });
      await page.goto('/challenges?box=keeping');
      await page.getByRole('link', { name: TITLE }).click();
      await page.getByText('您只能看到本页').waitFor();
      keyFiles.set(email, await makeKey(page, PASSPHRASE));
      await shoot(page, `key-${place}`);
      if (place < 2) expect(await graveFindings(page)).toEqual([]);
      await button(page, '登记我的公钥').click();
      await page.getByText('我的密钥已登记').waitFor();
      await page.context().close();
    }
    const page = await at(FIRM, 'keepers');
    await page.getByText('密钥已全部就绪。').waitFor();
    await act(page, '发榜');
    await reached(page, '揭榜中');
    for (const [part, heading] of Object.entries({ overview: '要解决的问题', rules: '评分标准', times: '时间安排', prizes: '分阶段支付', keepers: '谁能开启揭榜材料' })) {
      await page.goto(`/challenges/${id}?part=${part}`);
      await page.getByRole('heading', { name: heading, exact: true }).waitFor();
      await shoot(page, part);
      expect(await graveFindings(page)).toEqual([]);
    }
    await page.context().close();
  }, 180_000);

  it('is asked a question that everybody reads with its answer, and nobody learns who asked', async () => {
    const asking = await at('xia.researcher@juzhou-materials.example', 'questions');
    await asking.getByRole('radio', { name: '不涉密', exact: true }).check();
    await asking.getByLabel('您的问题').fill('样机能否在贵方的试验台上测试？');
    await button(asking, '公开提问').click();
    await asking.getByText('已发出，发榜单位会在此答复。').waitFor();
    const firm = await at(FIRM, 'questions');
    await button(firm, '答复').click();
    const asked = firm.getByRole('listitem').filter({ hasText: '样机能否' });
    await asked.getByRole('radio', { name: '不涉密', exact: true }).check();
    await asked.getByLabel('答复', { exact: true }).fill('可以，试验台每周三开放。');
    await button(asked, '答复').click();
    const anybody = await stage.visitor({ locale: 'en', width: 375 });
    await firm.locator('pre').getByText('可以，试验台每周三开放。').waitFor();
    await anybody.goto(`/challenges/${id}?part=questions`);
    await anybody.getByText('可以，试验台每周三开放。').waitFor();
    await sound(anybody, 'questions-en');
    expect(await anybody.content()).not.toContain('橘洲');
    for (const page of [asking, firm, anybody]) await page.context().close();
  }, 120_000);

  it('is answered by a team, whose proposal is sealed in its browser with a file', async () => {
    const page = await at(LEAD, 'entries');
    await page.getByRole('link', { name: '填写并密封' }).click();
    await page.getByRole('radio', { name: '不涉密', exact: true }).check();
    await writeEntry(page);
    await page.getByText('已填写完整，符合开启后将核对的各项规则。').waitFor();
    await sound(page, 'entry');
    await button(page, '密封并提交').click();
    await page.getByText('第 1 号回执').waitFor();
    await sound(page, 'receipt');
    await page.context().close();
    const own = await at(LEAD, 'entries', { width: 375, locale: 'en' });
    await own.getByRole('link', { name: 'No. 1', exact: true }).waitFor();
    await sound(own, 'own-entry-en');
    await own.context().close();
  }, 180_000);

  it('is closed after its deadline, with five entries, and opened by two of three keepers with their files', async () => {
    const challenge = await desk.get(id);
    for (const [at, email] of OTHERS.entries()) await desk.sealAndSend(challenge, { lead: await desk.people.known(email) }, { title: `第 ${at + 2} 种方案` });
    await desk.sealAndSend(challenge, await desk.team('湘江理工大学'), { title: '声发射法' });
    const early = await at(FIRM, 'entries');
    await early.getByText('已收到 5 件方案。').waitFor();
    expect(await early.locator('main').innerText()).not.toContain('岳麓科技大学');
    await early.context().close();
    await desk.endEntries(id);
    // the worker comes by within a minute; meanwhile experts apply
    await desk.pool(7, FIELD);
    await desk.closed(id);
    for (const [place, [email]] of KEEPERS.slice(0, 2).entries()) {
      const page = await at(email, 'entries');
      await page.getByText(`已有 ${place} 名保管人提交，开启需要 2 名，尚缺 ${2 - place} 名。`).waitFor();
      await openParts(page, keyFiles.get(email)!, PASSPHRASE);
      await shoot(page, 'opening');
      if (place === 0) expect(await graveFindings(page)).toEqual([]);
      await button(page, '打开并提交').click();
      await page.getByText(place === 0 ? '您的份额已全部提交。' : '全部开启完毕。').waitFor();
      await page.context().close();
    }
  }, 240_000);

  it('is examined by the firm: proposals are read, one team is refused with its reason, four are admitted and talked to', async () => {
    const page = await at(FIRM, 'entries');
    await page.getByText('全部开启完毕。').waitFor();
    await sound(page, 'opened');
    await page.getByRole('link', { name: '第 1 号', exact: true }).click();
    await page.getByText('磨损量与双频阻抗').waitFor();
    await sound(page, 'proposal');
    await page.goto(`/challenges/${id}?part=examination`);
    const row = (number: number) => page.getByRole('row').filter({ hasText: `${number} 号` });
    for (const number of [1, 2, 3, 5]) {
      await button(row(number), '资格合格').click();
      await button(page.getByRole('dialog'), '资格合格').click();
      await dialogCloses(page.getByRole('dialog'));
    }
    await button(row(4), '资格不符').click();
    const refusal = page.getByRole('dialog');
    await pickByKeyboard(refusal.getByLabel('依据'));
    await refusal.getByLabel('理由').fill('方案没有说明在哪里做盾构现场试验。');
    await button(refusal, '资格不符').click();
    await dialogCloses(refusal);
    await row(4).getByText('方案没有说明在哪里做盾构现场试验。').waitFor();
    await page.getByText('开始评榜：暂不能办理').waitFor();

    await button(row(1), '0 次').click();
    const talk = await writeTalk(page);
    await sound(page, 'talk');
    await button(talk, '记录对接').click();
    await dialogCloses(talk);
    await page.locator('pre').getByText('双方确认了试验台条件和装车窗口。').waitFor();
    const team = await at(LEAD, 'entries');
    await team.getByRole('link', { name: '第 1 号', exact: true }).click();
    await button(team, '添加附注').click();
    await team.getByRole('radio', { name: '不涉密', exact: true }).check();
    await team.getByLabel('团队附注').fill('装车窗口以发榜单位书面通知为准。');
    await button(team, '添加附注').click();
    await team.locator('pre').getByText('装车窗口以发榜单位书面通知为准。').waitFor();
    await sound(team, 'own-talk');
    await team.context().close();
    for (const entry of (await desk.entries(id)).filter(({ number }) => number === 2 || number === 3)) await desk.talk(id, entry);
    await page.reload();
    await button(row(5), '0 次').click();
    await act(page, '记录放弃对接', async (dialog) => {
      await dialog.getByRole('radio', { name: '不涉密', exact: true }).check();
      await dialog.getByLabel('放弃的理由').fill('团队来信说明方案已写全，不再对接。');
    });
    await sound(page, 'examination');
    await act(page, '开始评榜');
    await reached(page, '评榜中');
    await page.context().close();
  }, 180_000);

  it('is judged by five experts who were drawn; whoever is of a team\'s university is kept out', async () => {
    await desk.pool(7, FIELD);
    const colleague = await desk.people.known('tan.researcher@yuelu-tech.example');
    const { profile } = await desk.as<{ profile: Versioned }>(colleague, 'PUT', 'experts/me', { version: null, fields: [FIELD], introduction: '地下工程' });
    await desk.as(OFFICER, 'POST', `experts/${profile.id}/acts/admit`, { version: profile.version });
    const page = await at(FIRM, 'panel');
    page.on('dialog', (dialog) => void dialog.accept());
    await page.getByLabel('每份评分表的报酬').fill('500');
    await page.getByLabel('评分表截止日期').fill(inDays(10).slice(0, 10));
    await sound(page, 'draw');
    await button(page, '抽取').click();
    await page.getByText('本领域在库 8 人，无利益关系 7 人，抽取 5 人。').waitFor();
    await page.getByRole('row', { name: /与一方同单位/ }).waitFor();
    await sound(page, 'panel');
    await page.context().close();
    for (const who of (await desk.panel(id)).slice(1)) await desk.as(who, 'POST', `challenges/${id}/panel/mine/acts/accept`, { version: 1 });
  }, 120_000);

  it('is scored blind by each expert, who signs every card with the password', async () => {
    const [expert] = await desk.panel(id);
    const page = await stage.visitor({ email: expert!.email });
    await page.goto('/reviews');
    await act(page, '承诺公正评审');
    await page.getByRole('link', { name: /^第 1 号/ }).click();
    await page.getByText('单位、人员、签名和文件名已隐去').waitFor();
    await page.getByText('磨损量与双频阻抗').waitFor();
    const shown = await page.locator('main').innerText();
    for (const name of ['岳麓科技大学', '周明渊', '台架试验报告']) expect(shown).not.toContain(name);
    await writeCard(page);
    await sound(page, 'card');
    await signWithPassword(page, '签署评分表');
    await page.getByText('已签署').first().waitFor();
    await page.goto('/reviews');
    await page.getByText('已签 1 / 4').waitFor();
    await sound(page, 'reviews');
    await page.context().close();
    // nobody sees points before every card is signed
    const firm = await at(FIRM, 'panel');
    await firm.getByText('已签评分表 1 / 20。').waitFor();
    await firm.context().close();
    await desk.scoreAll(id, (number, judge) => ({ c1: 95 - 6 * number - judge, c2: 92 - 4 * number + judge }));
  }, 120_000);

  it('is concluded by its criteria, after all have signed the minutes; whoever was not chosen is told why', async () => {
    const page = await at(FIRM, 'panel');
    page.on('dialog', (dialog) => void dialog.accept());
    await page.getByText('拟中榜', { exact: true }).waitFor();
    await button(page, '拟写纪要').click();
    await page.getByLabel('纪要全文').fill('专家五人独立评分，第 1 号方案居首，建议中榜。');
    await button(page, '保存纪要').click();
    await page.getByText('已签 0 / 5').waitFor();
    const panel = await desk.panel(id);
    const expert = await stage.visitor({ email: panel[0]!.email, width: 375, locale: 'en' });
    await expert.goto('/reviews');
    await expert.getByText('专家五人独立评分').waitFor();
    await sound(expert, 'minutes-en');
    await signWithPassword(expert, /sign/i);
    await expert.context().close();
    const { sha256, cardsSha256 } = await desk.as<{ sha256: string; cardsSha256: string }>(FIRM, 'GET', `challenges/${id}/minutes`);
    for (const who of panel.slice(1)) await desk.as(who, 'POST', `challenges/${id}/minutes/signatures`, { sha256, cardsSha256, password: DEMO_PASSWORD });
    await page.reload();
    await page.getByText('已签 5 / 5').waitFor();
    await button(page, '形成结论').click();
    await page.getByLabel(/^第 3 号.*未选的理由/).fill('可行性得分较低：没有装车方案。');
    await sound(page, 'ranking');
    await button(page, '形成结论').click();
    await reached(page, '评榜结束');
    await page.context().close();
  }, 120_000);

  it('is screened for ethics, publicised and awarded', async () => {
    const page = await at(FIRM, 'award');
    await button(page, '回答').click();
    const screen = page.locator('form[id^=ethics-]');
    for (const question of await screen.getByRole('group').all()) await question.getByRole('radio', { name: '否', exact: true }).check();
    await sound(page, 'ethics');
    await button(page, '保存回答').click();
    await page.getByText('可以通过').waitFor();
    await act(page, '公示结果', (dialog) => dialog.getByRole('radio', { name: '否', exact: true }).check());
    await reached(page, '公示中');
    await page.getByText('还不可以').waitFor();
    await sound(page, 'publicity');
    await desk.endNotices();
    await page.reload();
    await act(page, '确定中榜');
    await reached(page, '已中榜');
    await page.context().close();

    const refused = await stage.visitor({ email: OTHERS[2] });
    await refused.goto('/challenges/feedback');
    await refused.getByText('方案没有说明在哪里做盾构现场试验。').waitFor();
    await sound(refused, 'feedback');
    await refused.context().close();
  }, 120_000);

  it('is performed: the contract is offered by the firm, and what it says of stages and sums is what was published', async () => {
    const page = await at(FIRM, 'milestones');
    await act(page, '发起签约', (dialog) => dialog.getByRole('radio', { name: '否', exact: true }).check());
    await page.getByRole('link', { name: '洽谈' }).first().waitFor();
    await sound(page, 'contracts');
    const [entry] = await desk.entries(id);
    const team = { name: '岳麓科技大学', organisationId: winner.organisationId, lead: winner, office: await desk.people.known(OFFICE), leader: await desk.people.known(LEADER) };
    const { lanes: [proposed] } = await desk.as<{ lanes: [{ dealId: string }] }>(FIRM, 'GET', `challenges/${id}/milestones`);
    const lane = await award.contract(id, entry!.entryId, team, proposed.dealId);
    await award.performing(id);
    await award.plan(lane, [['s1', '样机', 180], ['s2', '装车', 540]]);
    await award.handIn(lane, 's1');
    await page.reload();
    await reached(page, '实施中');
    await page.getByText('已提交', { exact: true }).waitFor();
    await award.accept(lane, 's1');
    await award.pay(lane, 's1', 100_000_000);
    await award.reach(lane, 's2');
    await award.pay(lane, 's2', 200_000_000);
    await page.reload();
    await page.getByText('阶段任务已验收 2/2').first().waitFor();
    await sound(page, 'board');
    await page.context().close();
  }, 180_000);

  it('is accepted by the end user whom the firm named, and settled', async () => {
    const user = await desk.people.colleague('田掘进');
    const page = await at(FIRM, 'milestones');
    await button(page, '指定签署代表').click();
    await pickByKeyboard(page.getByRole('combobox', { name: '签署代表' }), '田掘进');
    await button(page, '指定签署代表').click();
    await page.locator('form#end-user').waitFor({ state: 'hidden' });
    await page.getByText('田掘进 · 衡岳重工股份有限公司').waitFor();
    const own = await at(user.email, 'milestones');
    await own.getByRole('radio', { name: '验收通过' }).check();
    await own.getByLabel('验收意见').fill('装车运行稳定，满足全部指标。');
    await own.getByLabel('密码', { exact: true }).fill(DEMO_PASSWORD);
    await sound(own, 'acceptance');
    await button(own, '签署').click();
    await own.locator('form#acceptance-signature').waitFor({ state: 'hidden' });
    await reached(own, '验收通过');
    await own.context().close();
    await page.reload();
    await act(page, '结算');
    await reached(page, '已结算');
    await page.getByText('已结算，不能更改。').waitFor();
    await sound(page, 'settlement');
    await lookBack(page);
    await sound(page, 'evaluation');
    await button(page, '提交').click();
    await reached(page, '已后评估');
    await page.context().close();
  }, 180_000);

  it('stays in the archive for everybody, with its results and what was learned', async () => {
    const page = await stage.visitor();
    await page.goto('/challenges/archive');
    await page.getByRole('link', { name: TITLE }).waitFor();
    await sound(page, 'archive');
    await page.getByRole('link', { name: TITLE }).click();
    await page.getByRole('link', { name: '岳麓科技大学' }).first().waitFor();
    const shown = await page.locator('main').innerText();
    for (const name of ['橘洲先进材料研究院', '可行性得分较低', '专家甲']) expect(shown).not.toContain(name);
    await sound(page, 'results');
    for (const part of ['milestones', 'history']) {
      await page.goto(`/challenges/${id}?part=${part}`);
      await page.getByText(part === 'history' ? '后评估' : '两台盾构机已装用').first().waitFor();
      await sound(page, `public-${part}`);
    }
    await page.context().close();
    const narrow = await stage.visitor({ width: 375, locale: 'en' });
    await narrow.goto(`/challenges/${id}?part=results`);
    await narrow.getByRole('link', { name: /Yuelu|岳麓/ }).first().waitFor();
    await sound(narrow, 'results-en');
    await narrow.context().close();
  }, 120_000);
});
