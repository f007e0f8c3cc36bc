import type { Page } from 'playwright-core';
import { dialogCloses } from '../support/controls.js';
import { graveFindings } from '../support/soundness.js';
import { DEMO_PASSWORD, openStage, type Stage } from '../support/stage.js';

const FIRM = 'peng.firm@hengyue-heavy.example';
const OFFICE = 'lin.tto@yuelu-tech.example';
const SAID = '请先看资料室中的试验记录，工艺参数在第三节。';
const shots = process.env['LUQIAO_SHOTS'];

const shoot = async (page: Page, name: string): Promise<void> => { if (shots) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true }); };
/** Presses an act and confirms it in the dialog that asks once more. */
async function act(page: Page, name: string, reason?: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  const dialog = page.getByRole('dialog');
  if (reason) await dialog.getByRole('textbox').fill(reason);
  await dialog.getByRole('button', { name, exact: true }).click();
  await dialogCloses(dialog);
}
/** One empty page, with the offsets that its table names. */
function smallPdf(): Buffer {
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> >>'];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = text.length;
  const rows = ['0000000000 65535 f ', ...offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n `)];
  return Buffer.from(`${text}xref\n0 ${rows.length}\n${rows.join('\n')}\ntrailer\n<< /Size ${rows.length} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`, 'latin1');
}

describe('a deal from the first word to the data room', () => {
  let stage: Stage;
  let achievements: { id: string; title: string }[];
  let path = '';
  beforeAll(async () => {
    stage = await openStage();
    achievements = await stage.database.sql<{ id: string; title: string }>(`select a.id, a.title from listing.achievement a join identity.account p using (organisation_id) where p.email = '${OFFICE}' and a.state = 'published' and a.private_text <> '' order by a.id limit 2`);
    expect(achievements).toHaveLength(2);
  }, 180_000);
  afterAll(() => stage?.close(), 60_000);

  it('is opened by a firm from an achievement, after it has said whether anything foreign is in it', async () => {
    const page = await stage.visitor({ email: FIRM });
    await page.goto('/deals');
    await page.getByText('还没有交易').waitFor();
    expect(await graveFindings(page)).toEqual([]);
    await page.goto(`/achievements/${achievements[0]!.id}`);
    await page.getByRole('button', { name: '发起洽谈' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('发出邀约后，对方将看到贵单位的名称。').waitFor();
    await dialog.getByLabel('来意说明').fill('我们的泵车产线希望试用这项成果，请安排洽谈。');
    await dialog.getByRole('button', { name: '发出邀约' }).click();
    await dialog.getByText('请选择一项；不清楚的选“不清楚”').waitFor();
    await dialog.getByText('技术进出口管理条例 第二条').waitFor();
    await shoot(page, 'deal-open');
    expect(await graveFindings(page)).toEqual([]);
    await dialog.getByRole('radio', { name: '否', exact: true }).check();
    await dialog.getByRole('button', { name: '发出邀约' }).click();
    await page.waitForURL(/\/deals\/[0-9a-f-]{36}$/);
    path = new URL(page.url()).pathname;
    await page.getByText('同意洽谈：暂不能办理').waitFor();
    await page.getByText('邀约确认后才能发送消息。').waitFor();
    expect(await graveFindings(page)).toEqual([]);

    await page.goto(`/achievements/${achievements[0]!.id}`);
    await page.getByRole('button', { name: '发起洽谈' }).click();
    await dialog.getByLabel('来意说明').fill('再发一次');
    await dialog.getByRole('radio', { name: '否', exact: true }).check();
    await dialog.getByRole('button', { name: '发出邀约' }).click();
    await dialog.getByRole('alert').getByText('双方就该成果已有进行中的交易。').waitFor();
    await page.context().close();
  }, 180_000);

  it('is accepted by the office, which checks the firm, offers an agreement with its password and puts a file in', async () => {
    const page = await stage.visitor({ email: OFFICE });
    await page.goto('/deals');
    const column = page.getByRole('region', { name: /待对方确认/ });
    await column.getByText('等待本方答复').waitFor();
    expect(await graveFindings(page)).toEqual([]);
    await shoot(page, 'deals-board');
    await column.getByRole('link', { name: achievements[0]!.title }).click();
    await act(page, '同意洽谈');
    await page.getByText('洽谈中', { exact: true }).first().waitFor();

    await page.getByLabel('消息', { exact: true }).fill(SAID);
    await page.waitForTimeout(800);
    await page.reload();
    expect(await page.getByLabel('消息', { exact: true }).inputValue()).toBe(SAID);
    await page.getByRole('button', { name: '发送', exact: true }).click();
    const line = page.getByRole('list', { name: '洽谈记录' });
    await line.getByText(SAID).waitFor();
    await expect.poll(() => page.getByLabel('消息', { exact: true }).inputValue()).toBe('');
    await line.getByText('审计记录').first().click();
    await line.getByText(/^[0-9a-f]{64}$/).first().waitFor();

    await page.getByText('登记核查', { exact: true }).click();
    const checks = page.locator('form#check');
    for (const item of ['信用', '实施能力', '股权与控制关系', '与完成人及其近亲属的关系', '制裁与失信名单']) {
      await checks.getByRole('group', { name: item, exact: true }).getByRole('radio', { name: '未见异常' }).check();
      await checks.getByLabel(`${item}：查了什么、结果如何`).fill('国家企业信用信息公示系统，当日查询');
    }
    await checks.getByRole('button', { name: '保存核查' }).click();
    await page.getByText(/有效至 \d{4}-\d{2}-\d{2}/).waitFor();

    const nda = page.locator('form#nda');
    await nda.getByLabel('登录密码', { exact: true }).fill('not my password');
    await nda.getByRole('button', { name: '签署并提出' }).click();
    await nda.getByRole('alert').getByText('密码不正确').first().waitFor();
    await nda.getByLabel('登录密码', { exact: true }).fill(DEMO_PASSWORD);
    await nda.getByRole('button', { name: '签署并提出' }).click();
    await page.getByText('提出方已经签署；由对方签署或拒绝。').waitFor();
    await page.getByText('资料室未对对方开放').waitFor();
    expect(await page.evaluate<string>('JSON.stringify(localStorage)')).not.toContain(DEMO_PASSWORD);

    await page.getByRole('radio', { name: '不确定' }).check();
    await page.getByText('涉密或不能排除涉密的内容不得上传。').waitFor();
    expect(await page.locator('input[type=file]').count()).toBe(0);
    await page.getByRole('radio', { name: '不涉密' }).check();
    await page.locator('input[type=file]').setInputFiles({ name: '试验记录.pdf', mimeType: 'application/pdf', buffer: smallPdf() });
    await page.getByRole('list', { name: '资料室文件' }).getByRole('button', { name: '试验记录.pdf', exact: true }).waitFor();
    expect(await graveFindings(page)).toEqual([]);
    await shoot(page, 'deal-room-holder');
    await page.context().close();
  }, 180_000);

  it('lets the firm sign and look, keeps the look, and closes the room when the agreement is withdrawn', async () => {
    const firm = await stage.visitor({ email: FIRM, width: 375 });
    await firm.goto('/deals');
    await firm.getByRole('link', { name: achievements[0]!.title }).click();
    await firm.getByText('资料室未开放').waitFor();
    await firm.getByText('保密协议第 1 版尚未由双方签署；以往版本的签署不打开资料室。').waitFor();
    expect(await firm.getByRole('button', { name: '试验记录.pdf', exact: true }).count()).toBe(0);
    expect(await graveFindings(firm)).toEqual([]);
    await shoot(firm, 'deal-room-closed-375');
    await firm.getByRole('button', { name: '签署', exact: true }).click();
    const dialog = firm.getByRole('dialog');
    await dialog.getByLabel('登录密码', { exact: true }).fill(DEMO_PASSWORD);
    await shoot(firm, 'deal-sign-375');
    expect(await graveFindings(firm)).toEqual([]);
    await dialog.getByRole('button', { name: '签署', exact: true }).click();
    await dialogCloses(dialog);
    await firm.getByText('资料室开放至', { exact: false }).last().waitFor();
    const file = firm.getByRole('button', { name: '试验记录.pdf', exact: true });
    const [download] = await Promise.all([firm.waitForEvent('download'), file.click()]);
    expect(download.suggestedFilename()).toBe('试验记录.pdf');
    await firm.getByText('下载了文件：试验记录.pdf').waitFor();
    await firm.getByRole('button', { name: '查看内部说明' }).click();
    await firm.getByRole('dialog').getByText(/查阅人 彭劲松/).waitFor();
    expect(await graveFindings(firm)).toEqual([]);
    await shoot(firm, 'deal-private-text-375');
    await firm.keyboard.press('Escape');
    await dialogCloses(firm.getByRole('dialog'));
    expect(await graveFindings(firm)).toEqual([]);
    await shoot(firm, 'deal-room-open-375');

    const office = await stage.visitor({ email: OFFICE });
    await office.goto(path);
    await office.getByText('对方查阅记录（2）').click();
    await office.getByText(/彭劲松 · 试验记录\.pdf/).waitFor();
    await shoot(office, 'deal-room-looked');
    await act(office, '撤回', '对方联系人变更，重新约定');
    // The page of the firm learns it by itself.
    await firm.getByText('保密协议已被撤回，资料室即时关闭；已知悉的内容仍须保密。').waitFor();
    expect(await firm.getByRole('button', { name: '试验记录.pdf', exact: true }).count()).toBe(0);
    expect(await graveFindings(firm)).toEqual([]);
    await act(office, '终止洽谈', '暂不继续');
    await office.getByText('交易已结束，不能再发送消息；记录仍可查看。').waitFor();
    expect(await graveFindings(office)).toEqual([]);
    await firm.context().close();
    await office.context().close();
  }, 180_000);

  it('waits for a person where something foreign is not ruled out, in English too', async () => {
    const firm = await stage.visitor({ email: FIRM, locale: 'en' });
    await firm.goto(`/achievements/${achievements[1]!.id}`);
    await firm.getByRole('button', { name: 'Open a deal' }).click();
    await firm.getByRole('dialog').getByLabel('Why you propose this deal').fill('We would like to try it on our production line.');
    await firm.getByRole('radio', { name: 'Not known' }).check();
    await firm.getByRole('button', { name: 'Send the proposal' }).click();
    await firm.waitForURL(/\/deals\/[0-9a-f-]{36}$/);

    const office = await stage.visitor({ email: OFFICE, locale: 'en' });
    await office.goto(new URL(firm.url()).pathname);
    await act(office, 'Accept');
    await office.getByRole('heading', { name: 'Technical talk has to wait' }).waitFor();
    await office.getByText('Messages wait for the export screen.').waitFor();
    expect(await graveFindings(office)).toEqual([]);
    await shoot(office, 'deal-screen-en');
    const form = office.locator('form#screen');
    await form.getByRole('radio', { name: 'Freely exportable' }).check();
    await form.getByLabel('Date of the catalogue').fill('2023-12-21');
    await form.getByLabel(/^Reason/).fill('Compared with every entry of chapter 35; none fits.');
    await form.getByRole('button', { name: 'Save the judgement' }).click();
    await office.getByLabel('Message', { exact: true }).fill('The export is cleared.');
    await office.getByRole('button', { name: 'Send', exact: true }).click();
    await firm.reload();
    await firm.getByText('The export is cleared.').waitFor();
    await firm.getByText('catalogue of 2023-12-21').waitFor();
    expect(await graveFindings(firm)).toEqual([]);
    await shoot(firm, 'deal-screened-en');

    await firm.goto('/deals?side=acquirer');
    await firm.getByRole('region', { name: /Ended/ }).getByRole('article').waitFor();
    expect(await graveFindings(firm)).toEqual([]);
    await shoot(firm, 'deals-board-en');
    await firm.getByRole('button', { name: 'Show as a list' }).click();
    await firm.waitForURL(/view=list/);
    await firm.getByRole('list', { name: 'Deals' }).getByRole('article').first().waitFor();
    await shoot(firm, 'deals-list-en');
    await firm.goto('/deals?state=declined');
    await firm.getByText('No deal fits these filters').waitFor();
    await firm.context().close();
    await office.context().close();
  }, 180_000);
});
