import { setTimeout } from 'node:timers/promises';
import { aNotice } from '@app/publicity/testing';
import { dialogCloses } from '../support/controls.js';
import { graveFindings } from '../support/soundness.js';
import { DEMO_PASSWORD, openStage, type Stage } from '../support/stage.js';

const SAID = '公示的拟交易价格与会议纪要不一致，请核查后更正。';
const sums = { label: { 'zh-CN': '个人所得', en: 'Share' }, value: { 'zh-CN': '424242元', en: 'CNY 424242' }, person: '周明渊', personalSum: true };

describe('a notice and an objection', () => {
  let stage: Stage;
  let path = '';
  let send: (to: string, body: object, token?: string) => Promise<Record<string, string>>;
  beforeAll(async () => {
    stage = await openStage();
    send = async (to: string, body: object, token?: string) => (await fetch(`${stage.url}/api/v1/${to}`, {
      method: 'POST', headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }, body: JSON.stringify(body),
    })).json() as Promise<Record<string, string>>;
    const { accessToken } = await send('auth/login', { email: 'lin.tto@yuelu-tech.example', password: DEMO_PASSWORD });
    // Periods can be computed whenever this runs.
    await stage.database.sql(`insert into platform.calendar_year (year, source, notice_date, known_until) values (2099, 'test', '2026-01-01', '2099-12-31')`);
    const { id } = await send('publicity-notices', { kind: 'award', ...aNotice({ relatedParty: 'yes', relatedPartyNote: '受让方系完成人参股企业', facts: [...aNotice().facts, sums] }) }, accessToken);
    path = `/notices/${id}`;
  }, 180_000);
  afterAll(() => stage?.close(), 60_000);

  it('shows a colleague the board, the mark and the days that are left, and nobody else the notice', async () => {
    const page = await stage.visitor({ email: 'zhou.researcher@yuelu-tech.example', width: 375 });
    await page.goto('/notices?state=running');
    expect(await graveFindings(page)).toEqual([]);
    await page.getByRole('link', { name: aNotice().title['zh-CN'] }).click();
    await page.getByText('还剩 15 个工作日').waitFor();
    await page.getByText('受让方系完成人参股企业', { exact: true }).waitFor();
    await page.getByText('另有 1 项个人金额，依法不公开显示。').waitFor();
    expect(await page.content()).not.toContain('424242');
    expect(await graveFindings(page)).toEqual([]);
    await page.context().close();
    const visitor = await stage.visitor();
    await visitor.goto(path);
    await visitor.getByRole('heading', { name: '桥没有通到这里' }).waitFor();
    await visitor.context().close();
  });

  it('takes a signed objection whose words survive a reload and a wrong password, and gives a receipt', async () => {
    const page = await stage.visitor({ email: 'zhou.researcher@yuelu-tech.example' });
    await page.goto(path);
    await page.getByLabel('异议内容与理由').fill(SAID);
    await page.waitForTimeout(800);
    // The session comes back late: the page must wait for it, since a visitor may not see this notice.
    await page.route('**/api/v1/auth/refresh', async (route) => { await setTimeout(4_000); await route.continue(); });
    await page.reload();
    expect(await page.getByLabel('异议内容与理由').inputValue()).toBe(SAID);
    await page.getByLabel('登录密码', { exact: true }).fill('not my password');
    await page.getByRole('button', { name: '签署并提交' }).click();
    await page.getByRole('alert').getByText('当前密码不正确').first().waitFor();
    expect(await page.getByLabel('异议内容与理由').inputValue()).toBe(SAID);
    await page.getByLabel('登录密码', { exact: true }).fill(DEMO_PASSWORD);
    await page.getByRole('button', { name: '签署并提交' }).click();
    await page.getByText(/已收到，回执编号 YY-\d{8}-\d{6}/).waitFor();
    expect(await page.evaluate<string>('JSON.stringify(localStorage)')).not.toContain(DEMO_PASSWORD);
    expect(await graveFindings(page)).toEqual([]);
    await page.context().close();
  });

  it('lets the leader handle it, not the office that opened the notice', async () => {
    const office = await stage.visitor({ email: 'lin.tto@yuelu-tech.example' });
    await office.goto(path);
    await office.getByText('您没有对本公示提出异议。').waitFor();
    expect(await office.content()).not.toContain(SAID);
    await office.context().close();
    const page = await stage.visitor({ email: 'shao.leader@yuelu-tech.example' });
    await page.goto(path);
    await page.getByText(SAID, { exact: true }).waitFor();
    for (const [name, words] of [['受理', ''], ['认定不成立并答复', '经核查，价格与会议纪要一致。']] as const) {
      await page.getByRole('button', { name, exact: true }).click();
      const dialog = page.getByRole('dialog');
      if (words) await dialog.getByRole('textbox').fill(words);
      await dialog.getByRole('button', { name, exact: true }).click();
      await dialogCloses(dialog);
    }
    await page.getByText('异议不成立', { exact: true }).waitFor();
    expect(await graveFindings(page)).toEqual([]);
    if (process.env['LUQIAO_SHOTS']) await page.screenshot({ path: `${process.env['LUQIAO_SHOTS']}/notice.png`, fullPage: true });
    await page.context().close();
  });

  it('leaves the market when somebody whom it names withdraws the consent in their account', async () => {
    const tan = await stage.visitor({ email: 'tan.researcher@yuelu-tech.example', locale: 'zh-CN' });
    await tan.goto('/account?tab=privacy');
    await tan.getByRole('button', { name: '我已阅读并同意' }).click();
    await tan.getByText('已同意，自').waitFor();
    const { accessToken } = await send('auth/login', { email: 'lin.tto@yuelu-tech.example', password: DEMO_PASSWORD });
    const [{ id: accountId } = { id: '' }] = await stage.database.sql<{ id: string }>(`select id from identity.account where email = 'tan.researcher@yuelu-tech.example'`);
    const facts = [{ label: { 'zh-CN': '受奖人', en: 'Recipient' }, value: { 'zh-CN': '谭若溪', en: 'Tan Ruoxi' }, person: '谭若溪', personalSum: false }];
    const { id } = await send('publicity-notices', { kind: 'award', ...aNotice({ facts, scope: 'market', basis: { kind: 'consents', consents: [{ person: '谭若溪', accountId, document: '平台同意记录', givenOn: '2026-01-01' }] } }) }, accessToken);
    const visitor = await stage.visitor();
    await visitor.goto(`/notices/${id}`);
    await visitor.getByText('谭若溪', { exact: true }).waitFor();
    await tan.getByRole('button', { name: '撤回同意' }).click();
    await tan.getByText('未同意：涉及您的公示以本单位为限。').waitFor();
    await expect.poll(async () => (await visitor.request.get(`${stage.url}/api/v1/publicity-notices/${id}`)).status(), { timeout: 30_000 }).toBe(404);
    await visitor.reload();
    await visitor.getByRole('heading', { name: '桥没有通到这里' }).waitFor();
    await tan.goto(`/notices/${id}`);
    await tan.getByText('公示所涉人员撤回了单独同意').waitFor();
    expect(await graveFindings(tan)).toEqual([]);
    await tan.context().close();
    await visitor.context().close();
  });

  it('forgets a person on request and says what stays, and why', async () => {
    const page = await stage.visitor({ email: 'wen.security@luqiao-authority.example' });
    await page.goto('/admin/accounts?q=tan.researcher');
    const item = page.getByRole('article').filter({ hasText: '谭若溪' });
    await item.getByRole('button', { name: '删除个人信息' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('本人书面要求');
    await dialog.getByRole('button', { name: '删除个人信息' }).click();
    await dialogCloses(dialog);
    await page.goto('/admin/accounts?q=erased');
    await page.getByRole('button', { name: '查看删除结果' }).click();
    await page.getByText('依法或为程序证据保留').waitFor();
    await page.getByRole('dialog').getByText('identity.account', { exact: true }).waitFor();
    expect(await graveFindings(page)).toEqual([]);
    if (process.env['LUQIAO_SHOTS']) await page.screenshot({ path: `${process.env['LUQIAO_SHOTS']}/erasure.png` });
    await page.context().close();
  });
});
