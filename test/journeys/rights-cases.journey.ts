import type { Page } from 'playwright-core';
import { applicationContent } from '@app/rights-assignment/testing';
import { eventually } from '../support/index.js';
import { pickOption } from '../support/controls.js';
import { graveFindings } from '../support/soundness.js';
import { DEMO_PASSWORD, openStage, type Stage } from '../support/stage.js';
import { choose, confirm, enterAgreement, enterMinutes, mail, RightsTeam, signDialog, type Who } from './rights-team.js';

const EXCLUSIONS = ['国家安全', '国防安全', '公共安全', '经济安全', '社会稳定', '重大社会公共利益'];

/** Pictures for people, where somebody asks for them. */
async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env['LUQIAO_SHOTS'];
  if (!folder) return;
  const before = page.viewportSize()!;
  for (const width of [375, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true });
  }
  await page.setViewportSize(before);
}

describe('cases of assigning rights', () => {
  let stage: Stage;
  let team: RightsTeam;
  beforeAll(async () => {
    stage = await openStage();
    team = await RightsTeam.of(stage);
  }, 180_000);
  afterAll(() => stage?.close(), 60_000);

  /** One person at a browser of their own, for as long as it takes. */
  async function as(who: Who, work: (page: Page) => Promise<void>, width?: number): Promise<void> {
    const page = await stage.visitor({ email: mail(who), ...(width && { width }) });
    await work(page);
    await page.context().close();
  }
  const state = (page: Page, words: string) => page.getByText(words, { exact: true }).first().waitFor();

  describe('for a share of ownership, from the form to the recordal', () => {
    let disclosure = '';
    let path = '';
    beforeAll(async () => {
      disclosure = `/disclosures/${await team.disclosed('锂电池陶瓷复合隔膜')}`;
    }, 60_000);

    it('is written by the team from its accepted result, and says at the field what is refused and why', async () => {
      const page = await stage.visitor({ email: 'zhou.researcher@yuelu-tech.example' });
      await page.goto('/rights-applications');
      await page.getByText('您还没有赋权申请').waitFor();
      await page.goto(disclosure);
      await page.getByRole('link', { name: '申请赋权' }).click();
      await page.getByLabel('文件名称和文号').fill('湖南省职务科技成果赋权改革试点方案');
      await page.getByLabel('发文机关').fill('湖南省科学技术厅');
      await page.getByLabel('适用地区').fill('430000');
      await page.getByLabel('本单位在名单中的位置').fill('试点单位第 3 号');
      await page.getByLabel('有效期自').fill('2024-07-01');
      await pickOption(page, '依据类型', '试点方案或单位名单');
      for (const name of ['权属清晰', '应用前景明朗', '承接对象明确', '转化意愿强烈']) await page.getByLabel(name).fill('附有说明与材料');
      for (const name of EXCLUSIONS) await choose(page, `是否涉及${name}`, '否');
      await choose(page, '是否在负面清单内', '不清楚');
      await page.getByText('“不清楚”不会被当作“否”').waitFor();
      await page.getByLabel('团队份额 份额分子').fill('7');
      await page.getByLabel('团队份额 份额分母').fill('10');
      expect(await page.getByLabel('谭若溪 份额分母').inputValue()).toBe('2');
      await page.getByLabel('转化实施方案').fill('两年内建成中试线，第三年投产。');
      await page.getByLabel('承接对象', { exact: true }).fill('星泓能源科技有限公司');
      await choose(page, '是否有利害关系', '否');
      await choose(page, '是否已按促进科技成果转化法奖励', '否');
      // What was typed outlives a reload, here or on the server.
      await page.waitForTimeout(800);
      await page.reload();
      await page.getByLabel('转化实施方案').waitFor();
      expect(await page.getByLabel('转化实施方案').inputValue()).toBe('两年内建成中试线，第三年投产。');
      await page.getByRole('button', { name: '提请团队签字' }).click();
      const refused = page.locator('.ant-form-item').filter({ hasText: '是否在负面清单内' });
      await refused.getByText('国科发区〔2020〕128号 二（一）').waitFor();
      expect(await graveFindings(page)).toEqual([]);
      await choose(page, '是否在负面清单内', '否');
      await page.getByRole('button', { name: '提请团队签字' }).click();
      await page.waitForURL(/\/rights-applications\/[0-9a-f-]{36}$/);
      await page.getByText('团队签字中', { exact: true }).waitFor();
      path = new URL(page.url()).pathname;
      await page.context().close();
    }, 120_000);

    it('is signed by each completer with their own password', async () => {
      const zhou = await stage.visitor({ email: 'zhou.researcher@yuelu-tech.example', width: 375 });
      await zhou.goto(path);
      await zhou.getByRole('button', { name: '签字同意' }).click();
      await signDialog(zhou, 'not my password');
      await zhou.getByRole('alert').getByText('当前密码不正确').first().waitFor();
      await signDialog(zhou, DEMO_PASSWORD);
      await zhou.getByText('已签字', { exact: true }).waitFor();
      expect(await zhou.getByRole('button', { name: '签字同意' }).count()).toBe(0);
      expect(await graveFindings(zhou)).toEqual([]);
      await zhou.context().close();
      const tan = await stage.visitor({ email: 'tan.researcher@yuelu-tech.example' });
      await tan.goto('/rights-applications');
      await tan.getByRole('link', { name: '锂电池陶瓷复合隔膜' }).click();
      await tan.getByRole('button', { name: '签字同意' }).click();
      await signDialog(tan, DEMO_PASSWORD);
      await tan.getByText('单位审核中', { exact: true }).waitFor();
      expect(await tan.evaluate<string>('JSON.stringify(localStorage)')).not.toContain(DEMO_PASSWORD);
      await tan.context().close();
    }, 120_000);

    it('tells the office what is missing, takes the college\'s minutes, and is publicised', async () => {
      const office = await stage.visitor({ email: 'lin.tto@yuelu-tech.example' });
      await office.goto('/rights-applications?box=unit&state=unit_review');
      await office.getByRole('link', { name: '锂电池陶瓷复合隔膜' }).click();
      await office.getByText(/审核通过并公示/).first().click();
      await office.getByText(/学院/).first().waitFor();
      expect(await office.getByRole('button', { name: '审核通过并公示' }).count()).toBe(0);
      expect(await graveFindings(office)).toEqual([]);
      const college = await stage.visitor({ email: 'fang.college@yuelu-tech.example' });
      await college.goto(path);
      await enterMinutes(college, '登记纪要', '化学化工学院党政联席会纪要〔2026〕18号');
      await college.getByRole('heading', { name: '学院会议纪要', exact: true }).waitFor();
      await college.context().close();
      await office.reload();
      await office.getByRole('button', { name: '审核通过并公示' }).click();
      await office.getByRole('dialog').getByRole('button', { name: '审核通过并公示' }).click();
      await office.getByRole('link', { name: '查看公示' }).waitFor();
      await shoot(office, 'publicised');
      await office.context().close();
      const decider = await stage.visitor({ email: 'he.decision@yuelu-tech.example' });
      await decider.goto(path);
      await decider.getByText('“登记单位决定”之前还须解决').waitFor();
      await decider.context().close();
    }, 120_000);

    it('is decided by the unit after the notice, agreed, recorded, and only then effective', async () => {
      await team.endNotice(path.split('/').at(-1)!);
      await as('he.decision', async (page) => {
        await page.goto(path);
        await enterMinutes(page, '登记单位决定', '校长办公会纪要〔2026〕31号');
        await state(page, '已决定');
        await page.getByRole('heading', { name: '单位会议纪要', exact: true }).waitFor();
      });
      await as('lin.tto', async (page) => {
        await page.goto(path);
        await enterAgreement(page);
        expect(await page.getByRole('button', { name: '确认生效' }).count()).toBe(0);
        await confirm(page, '提交权利登记');
        await state(page, '待登记');
        await page.getByLabel('登记编号').fill('2026430000123');
        await page.getByLabel('登记日期').fill('2026-11-05');
        await page.getByRole('button', { name: '登记完成', exact: true }).click();
        await state(page, '已生效');
        expect(await graveFindings(page)).toEqual([]);
        await shoot(page, 'effective');
      });
    }, 120_000);
  });

  it('grants a right of use, which takes effect without a recordal', async () => {
    const { id } = await team.decided('水泥窑协同处置飞灰', { form: 'use_right', teamShare: null, termYears: 12 });
    await as('lin.tto', async (page) => {
      await page.goto(`/rights-applications/${id}`);
      await page.getByText('赋予长期使用权', { exact: true }).first().waitFor();
      await enterAgreement(page);
      await confirm(page, '确认生效');
      await state(page, '已生效');
    });
  }, 120_000);

  it('assigns all in two steps: the first takes effect with its recordal, and the price of the second is on the page', async () => {
    const seen = await team.signed(await team.decided('柔性钙钛矿组件', { form: 'full_assignment', residualPriceFen: 30_000_000 }));
    await as('lin.tto', async (page) => {
      await page.goto(`/rights-applications/${seen.id}`);
      await page.getByText('分步赋予全部所有权', { exact: true }).first().waitFor();
      await page.getByText(/300,000\.00/).first().waitFor();
      await confirm(page, '提交权利登记');
      await page.getByLabel('登记编号').fill('2026430000124');
      await page.getByLabel('登记日期').fill('2026-11-05');
      await page.getByRole('button', { name: '登记完成', exact: true }).click();
      await state(page, '已生效');
      await shoot(page, 'full-assignment');
    });
  }, 120_000);

  it('goes back to the applicant with the reason of a completer who refuses; a changed split must be signed anew by all', async () => {
    const { id } = await team.asked('低噪声冷却风扇');
    const at = `/rights-applications/${id}`;
    await as('zhou.researcher', async (page) => {
      await page.goto(at);
      await page.getByRole('button', { name: '签字同意' }).click();
      await signDialog(page, DEMO_PASSWORD);
      await page.getByText('已签字', { exact: true }).waitFor();
    });
    await as('tan.researcher', async (page) => {
      await page.goto(at);
      await page.getByRole('button', { name: '不同意' }).click();
      await signDialog(page, DEMO_PASSWORD, '不同意', '比例与约定不符，应为二比一');
      await state(page, '已退回');
      await shoot(page, 'refused');
    }, 375);
    await as('zhou.researcher', async (page) => {
      await page.goto(at);
      await page.getByText('比例与约定不符，应为二比一').first().waitFor();
      await page.getByRole('link', { name: '修改', exact: true }).click();
      for (const [name, part] of [['周明渊', '1'], ['谭若溪', '2']] as const) {
        await page.getByLabel(`${name} 份额分子`).fill(part);
        await page.getByLabel(`${name} 份额分母`).fill('3');
      }
      await page.getByRole('button', { name: '提请团队签字' }).click();
      await page.waitForURL(at);
      await state(page, '团队签字中');
      expect(await page.getByText('待签字', { exact: true }).count()).toBe(2);
      expect(await page.getByText('已签字', { exact: true }).count()).toBe(0);
      expect(await graveFindings(page)).toEqual([]);
    });
  }, 120_000);

  it('is not asked of the team without a basis, and the form says so with the article', async () => {
    const draft = await team.send('zhou.researcher', 'rights-applications', { ...applicationContent({ basis: null, split: ['周明渊', '谭若溪'].map((person) => ({ person, share: { numerator: 1, denominator: 2 } })) }), disclosureId: await team.disclosed('高熵合金涂层') });
    await as('zhou.researcher', async (page) => {
      await page.goto(`/rights-applications/${draft.id}/edit`);
      await page.getByRole('button', { name: '提请团队签字' }).click();
      await page.getByText(/没有依据的单位不能赋权/).first().waitFor();
      await page.getByText(/科学技术进步法 第三十三条/).first().waitFor();
      await shoot(page, 'no-basis');
      await page.goto(`/rights-applications/${draft.id}`);
      await state(page, '草稿');
    });
  }, 60_000);

  it('marks a related recipient in the notice for everybody in the unit, and takes it down when the applicant withdraws', async () => {
    const seen = await team.publicised('污泥热解制油', { relatedParty: 'yes', relatedPartyNote: '承接企业由周明渊持股 12%' });
    const notice = `/notices/${seen.notice.noticeId}`;
    await as('tan.researcher', async (page) => {
      await page.goto(notice);
      await page.getByText('承接企业由周明渊持股 12%', { exact: true }).waitFor();
      await page.getByText('涉及完成人或其关联方', { exact: true }).first().waitFor();
      await shoot(page, 'related-party');
    }, 375);
    await as('zhou.researcher', async (page) => {
      await page.goto(`/rights-applications/${seen.id}`);
      await confirm(page, '撤回申请', '团队另有安排');
      await state(page, '已撤回');
      // the worker takes it down
      await eventually(async () => (await stage.database.sql(`select 1 from publicity.notice where id = $1 and state = 'withdrawn'`, [seen.notice.noticeId])).length);
      await page.goto(notice);
      await state(page, '已撤回');
      await page.getByText('团队另有安排').first().waitFor();
      expect(await page.getByLabel('异议内容与理由').count()).toBe(0);
    });
  }, 120_000);

  it('is halted by an objection of the last hour, and goes on once it is answered; a decision can be revoked by the leader alone', async () => {
    const seen = await team.publicised('井下定位基站');
    const at = `/rights-applications/${seen.id}`;
    await team.lastDay(seen.id);
    await as('tan.researcher', async (page) => {
      await page.goto(`/notices/${seen.notice.noticeId}`);
      await page.getByText('还剩 1 个工作日').or(page.getByText('还剩 0 个工作日')).waitFor();
      await page.getByLabel('异议内容与理由').fill('完成人名单漏列参与测试的同事，请核查后更正。');
      await page.getByLabel('登录密码', { exact: true }).fill(DEMO_PASSWORD);
      await page.getByRole('button', { name: '签署并提交' }).click();
      await page.getByText(/已收到，回执编号/).waitFor();
    });
    await team.endNotice(seen.id);
    await as('he.decision', async (page) => {
      await page.goto(at);
      await eventually(async () => {
        await page.reload();
        await page.getByRole('heading', { level: 1 }).waitFor();
        return page.getByText('异议处理中', { exact: true }).count();
      }, 20_000);
      expect(await page.getByRole('button', { name: '登记单位决定' }).count()).toBe(0);
      await page.getByText('有 1 件异议尚未办结，办结前不能决定或签订协议').waitFor();
      await shoot(page, 'halted');
      const [objection] = await stage.database.sql<{ id: string }>('select id from publicity.objection where notice_id = $1', [seen.notice.noticeId]);
      let version = 1;
      for (const [act, reason] of [['admit', undefined], ['dismiss', '经核查测试记录，名单无遗漏。']] as const)
        version = (await team.send<{ version: number }>('shao.leader', `publicity-objections/${objection!.id}/acts/${act}`, { version, ...(reason && { reason }) })).version;
      await eventually(async () => {
        await page.reload();
        await page.getByRole('heading', { level: 1 }).waitFor();
        return page.getByRole('button', { name: '登记单位决定' }).count();
      }, 20_000);
      await enterMinutes(page, '登记单位决定', '校长办公会纪要〔2026〕32号');
      await state(page, '已决定');
      expect(await page.getByRole('button', { name: '撤销决定' }).count()).toBe(0);
    });
    await as('shao.leader', async (page) => {
      await page.goto(at);
      await confirm(page, '撤销决定', '依据文件被上级撤销');
      await state(page, '已撤销');
      await page.getByText('依据文件被上级撤销').first().waitFor();
      expect(await graveFindings(page)).toEqual([]);
      await shoot(page, 'revoked');
    }, 375);
  }, 120_000);

  it('stops a secret result before a word of it is written, and names whom to ask', async () => {
    await as('zhou.researcher', async (page) => {
      await page.goto('/disclosures/new');
      for (const [answer, words] of [['涉密', '涉密内容不能在本平台登记'], ['不确定', '请先确认，再回来登记']] as const) {
        await page.getByRole('radio', { name: answer, exact: true }).check();
        await page.getByText(words).waitFor();
        await page.getByText(/秦守敬/).first().waitFor();
        expect(await page.getByRole('textbox', { name: '成果名称' }).count()).toBe(0);
      }
      await shoot(page, 'secret');
    }, 375);
    expect(await stage.database.sql(`select 1 from rights_assignment.disclosure where secrecy_answer <> 'no'`)).toEqual([]);
  }, 60_000);

  it('hands out a guide to each procedure, from the page where it begins', async () => {
    await as('zhou.researcher', async (page) => {
      await page.goto('/rights-applications');
      await page.getByRole('link', { name: '办事指南' }).first().click();
      await page.getByRole('link', { name: '赋予所有权（共有）' }).click();
      for (const name of ['办理主体', '办理条件', '申请材料', '办理流程', '办理时限', '法律依据', '办理结果']) await page.getByRole('heading', { name, exact: true }).first().waitFor();
      await page.getByText('一般认识，未核对').first().waitFor();
      expect(await graveFindings(page)).toEqual([]);
      await shoot(page, 'guide');
      await page.goto('/procedures/no-such');
      await page.getByRole('heading', { name: '桥没有通到这里' }).waitFor();
    }, 375);
  }, 60_000);
});
