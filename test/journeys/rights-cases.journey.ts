import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { aRecipient, assessment, disclosureDraft } from '@app/rights-assignment/testing';
import { DEMO_PASSWORD, openStage, type Stage } from '../support/index.js';

const EXCLUSIONS = ['国家安全', '国防安全', '公共安全', '经济安全', '社会稳定', '重大社会公共利益'];
const HALF = { numerator: 1, denominator: 2 };
interface Seen { id: string; version: number }

async function graveFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const wide = await page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth');
  return [...violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`), ...(wide ? ['scrolls sideways'] : [])];
}
const choose = (page: Page, question: string, answer: string) => page.locator('.ant-form-item').filter({ hasText: question }).getByRole('radio', { name: answer, exact: true }).check();
async function sign(page: Page, password: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('登录密码', { exact: true }).fill(password);
  await dialog.getByRole('button', { name: '签字同意' }).click();
}

describe('an application for rights', () => {
  let stage: Stage;
  let disclosure = '';
  let path = '';
  beforeAll(async () => {
    stage = await openStage();
    const send = async <T>(to: string, body: object, token?: string): Promise<T> => {
      const answer = await fetch(`${stage.url}/api/v1/${to}`, { method: 'POST', headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }, body: JSON.stringify(body) });
      if (!answer.ok) throw new Error(`${to}: ${answer.status} ${await answer.text()}`);
      return answer.json() as Promise<T>;
    };
    const enter = (who: string) => send<{ accessToken: string; user: { id: string } }>('auth/login', { email: `${who}@yuelu-tech.example`, password: DEMO_PASSWORD });
    const [zhou, tan, office] = await Promise.all(['zhou.researcher', 'tan.researcher', 'lin.tto'].map(enter));
    // Periods can be computed whenever this runs.
    await stage.database.sql(`insert into platform.calendar_year (year, source, notice_date, known_until) values (2099, 'test', '2026-01-01', '2099-12-31')`);
    const person = (name: string, userId: string) => aRecipient({ name, userId, signsBy: 'account', share: HALF });
    let seen = await send<Seen>('disclosures', disclosureDraft({ recipients: [person('周明渊', zhou!.user.id), person('谭若溪', tan!.user.id)] }), zhou!.accessToken);
    for (const [token, act] of [[zhou!.accessToken, 'submit'], [office!.accessToken, 'start-assessment']] as const) seen = await send<Seen>(`disclosures/${seen.id}/acts/${act}`, { version: seen.version }, token);
    await send(`disclosures/${seen.id}/assessments`, { ...assessment(), version: seen.version }, office!.accessToken);
    disclosure = `/disclosures/${seen.id}`;
  }, 180_000);
  afterAll(() => stage?.close(), 60_000);

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
    await page.getByLabel('依据类型').click();
    await page.getByTitle('试点方案或单位名单').click();
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
    await sign(zhou, 'not my password');
    await zhou.getByRole('alert').getByText('当前密码不正确').first().waitFor();
    await sign(zhou, DEMO_PASSWORD);
    await zhou.getByText('已签字', { exact: true }).waitFor();
    expect(await zhou.getByRole('button', { name: '签字同意' }).count()).toBe(0);
    expect(await graveFindings(zhou)).toEqual([]);
    await zhou.context().close();
    const tan = await stage.visitor({ email: 'tan.researcher@yuelu-tech.example' });
    await tan.goto('/rights-applications');
    await tan.getByRole('link', { name: '锂电池陶瓷复合隔膜' }).click();
    await tan.getByRole('button', { name: '签字同意' }).click();
    await sign(tan, DEMO_PASSWORD);
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
    await college.getByLabel('会议日期').fill('2026-11-01');
    await college.getByLabel('纪要文号').fill('化学化工学院党政联席会纪要〔2026〕18号');
    await college.getByLabel('决议').fill('同意');
    await college.getByLabel('出席人员').fill('李院长\n王书记\n陈主任');
    await college.getByLabel('同意', { exact: true }).fill('3');
    await college.getByRole('button', { name: '登记纪要' }).click();
    await college.getByRole('heading', { name: '学院会议纪要', exact: true }).waitFor();
    await college.context().close();
    await office.reload();
    await office.getByRole('button', { name: '审核通过并公示' }).click();
    await office.getByRole('dialog').getByRole('button', { name: '审核通过并公示' }).click();
    await office.getByRole('link', { name: '查看公示' }).waitFor();
    if (process.env['LUQIAO_SHOTS']) await office.screenshot({ path: `${process.env['LUQIAO_SHOTS']}/rights.png`, fullPage: true });
    await office.context().close();
    const decider = await stage.visitor({ email: 'he.decision@yuelu-tech.example' });
    await decider.goto(path);
    await decider.getByText('“登记单位决定”之前还须解决').waitFor();
    await decider.context().close();
  }, 120_000);
});
