import type { Locator, Page } from 'playwright-core';
import { achievementRow, csvOf } from '../integration/listing/import-files.js';
import { dialogCloses, pickOption } from '../support/controls.js';
import { openStage, type Stage } from '../support/stage.js';

const ACHIEVEMENT = '陶瓷勃姆石涂覆锂离子电池用复合隔膜及其连续制备工艺';
const DEMAND = '动力电池用耐高温锂电池隔膜热收缩过大，需要陶瓷涂覆工艺';
const CANARY = '内部配方代号雪松七号';

const button = (scope: Page | Locator, name: string): Locator => scope.getByRole('button', { name, exact: true });

/** Presses an act and confirms it in the dialog that asks once more. */
async function act(page: Page, scope: Page | Locator, name: string, reason?: string): Promise<void> {
  await button(scope, name).click();
  const dialog = page.getByRole('dialog');
  if (reason) await dialog.getByRole('textbox').fill(reason);
  await button(dialog, name).click();
  await dialogCloses(dialog);
}

/** Waits for something that background work brings: the page is loaded anew until it is there. */
async function reloadUntil(page: Page, path: string, wanted: () => Locator, ms = 30_000): Promise<void> {
  for (const until = Date.now() + ms; ; ) {
    await page.goto(path);
    if (await wanted().first().waitFor({ timeout: 3_000 }).then(() => true, () => false)) return;
    if (Date.now() > until) throw new Error(`${path} does not show it: ${(await page.locator('main').innerText()).slice(0, 800)}`);
  }
}

describe('a day on the market', () => {
  let stage: Stage;
  let achievementPath = '';
  let demandPath = '';
  beforeAll(async () => { stage = await openStage(); }, 180_000);
  afterAll(() => stage?.close(), 60_000);

  it('stops a researcher whose result may be secret, before a word is typed', async () => {
    const page = await stage.visitor({ email: 'zhou.researcher@yuelu-tech.example' });
    await page.goto('/achievements/new');
    await page.getByRole('radio', { name: '不确定' }).check();
    await page.getByText('秦守敬').first().waitFor();
    expect(await page.getByLabel('成果名称').count()).toBe(0);
    await page.context().close();
  });

  it('lets a university list: a draft that survives a reload, then submitted', async () => {
    const page = await stage.visitor({ email: 'zhou.researcher@yuelu-tech.example' });
    await page.goto('/achievements/new');
    await page.getByRole('radio', { name: '不涉密', exact: true }).check();
    await page.getByLabel('成果名称').fill(ACHIEVEMENT);
    await page.waitForTimeout(1_500);
    await page.reload();
    const no = page.getByRole('radio', { name: '不涉密', exact: true });
    if (await no.count() > 0 && !(await no.isChecked())) await no.check();
    expect(await page.getByLabel('成果名称').inputValue()).toBe(ACHIEVEMENT);

    await pickOption(page, '成果类型', '发明');
    await pickOption(page, '法律状态', '审查中');
    await page.getByLabel('申请日').fill('2024-03-01');
    await page.getByLabel('申请号').fill('202410123456.0');
    await button(page, '添加完成人').click();
    const person = page.getByRole('group', { name: '第 1 位完成人' });
    await person.getByLabel('姓名').fill('周明渊');
    await person.getByLabel('贡献比例').fill('100');
    await page.getByRole('radio', { name: '储能电池材料' }).check();
    await page.getByLabel('地区', { exact: true }).click();
    await page.keyboard.type('岳麓山大学');
    await page.keyboard.press('Enter');
    await page.getByRole('radiogroup', { name: '技术成熟度' }).getByRole('radio').nth(5).check();
    await page.getByLabel('成熟度依据').fill('第三方检测机构2026年5月测试：180℃保温1小时热收缩率1.8%，出具检测报告一份。');
    await page.getByRole('checkbox', { name: '独占许可' }).check();
    await page.getByRole('checkbox', { name: '面议' }).check();
    await page.getByLabel('一句话价值').fill('与现用聚烯烃隔膜相比，180℃热收缩率由12%降到1.8%，每平方米成本只增加0.3元');
    await page.getByLabel('公开说明').fill('在聚乙烯基膜两侧连续涂覆勃姆石陶瓷层，通过水性粘结剂与等离子预处理提高附着力，锂离子电池用复合隔膜在高温下保持尺寸稳定，已在中试线连续涂布2000米。');
    await page.getByLabel('内部说明').fill(CANARY);
    await button(page, '提交审查').click();
    await page.getByText('已提交').first().waitFor();
    achievementPath = new URL(page.url()).pathname.replace(/\/edit$/, '');
    expect(achievementPath).toMatch(/^\/achievements\/[0-9a-f-]{36}$/);
    await page.context().close();
  });

  it('lets the office review and publish it', async () => {
    const page = await stage.visitor({ email: 'lin.tto@yuelu-tech.example' });
    await page.goto('/review');
    await page.getByRole('link', { name: ACHIEVEMENT }).click();
    await act(page, page, '受理审核');
    await act(page, page, '通过保密审查');
    await act(page, page, '发布');
    await page.getByText('已发布').first().waitFor();
    await page.context().close();

    const author = await stage.visitor({ email: 'zhou.researcher@yuelu-tech.example' });
    await reloadUntil(author, '/inbox', () => author.getByRole('article').filter({ hasText: '您提交的成果已发布' }).filter({ hasText: ACHIEVEMENT }));
    await author.context().close();
  });

  it('lets a firm post a demand without its name, and the bureau publish it', async () => {
    const firm = await stage.visitor({ email: 'deng.firm@xinghong-energy.example' });
    await firm.goto('/demands/new');
    await firm.getByRole('radio', { name: '不涉密', exact: true }).check();
    await firm.getByLabel('需求名称').fill(DEMAND);
    await firm.getByLabel('要解决的问题').fill('我们的动力电池在针刺和过热试验中隔膜热收缩过大导致短路，需要锂电池隔膜的陶瓷涂覆工艺，要求180℃热收缩率低于3%，能在现有涂布线上连续生产。');
    await firm.getByRole('radio', { name: '储能电池材料' }).check();
    await firm.getByLabel('地区', { exact: true }).click();
    await firm.keyboard.type('岳麓山大学');
    await firm.keyboard.press('Enter');
    await firm.getByRole('checkbox', { name: '独占许可' }).check();
    await firm.getByLabel('截止日期').fill('2027-12-31');
    await firm.getByRole('radio', { name: /匿名/ }).check();
    await button(firm, '提交审查').click();
    await firm.getByText('已提交').first().waitFor();
    demandPath = new URL(firm.url()).pathname.replace(/\/edit$/, '');
    await firm.context().close();

    const bureau = await stage.visitor({ email: 'tang.bureau@luqiao-authority.example' });
    await bureau.goto(demandPath);
    await act(bureau, bureau, '发布');
    await bureau.getByText('已发布').first().waitFor();
    await bureau.context().close();
  });

  it('shows nobody else the firm\'s name or the private text', async () => {
    const page = await stage.visitor();
    await page.goto(demandPath);
    await page.getByRole('heading', { name: DEMAND }).waitFor();
    expect(await page.content()).not.toContain('星泓');
    await page.goto(achievementPath);
    await page.getByRole('heading', { name: ACHIEVEMENT }).waitFor();
    expect(await page.content()).not.toContain(CANARY);
    await page.goto(`/search?q=${encodeURIComponent('锂电池隔膜')}`);
    await page.getByRole('link', { name: ACHIEVEMENT }).waitFor();
    await page.context().close();
  });

  it('tells the broker, who claims the match and moves it by keyboard and by hand', async () => {
    const page = await stage.visitor({ email: 'su.broker@luming-broker.example' });
    await reloadUntil(page, '/broker', () => page.getByRole('article', { name: DEMAND }));
    const lead = page.getByRole('article', { name: DEMAND }).filter({ hasText: ACHIEVEMENT });
    await button(lead, '认领').click();
    await lead.getByText('我的', { exact: true }).waitFor();
    await lead.getByLabel('移动到').selectOption({ label: '记为已联系' });
    await page.reload();
    const contacted = page.getByRole('region', { name: /已联系/ }).getByRole('article', { name: DEMAND });
    // A contacted match cannot be won at once: the drop changes nothing and says why.
    await contacted.dragTo(page.getByRole('region', { name: /已促成/ }).getByRole('heading'), { sourcePosition: { x: 60, y: 12 } });
    await page.getByRole('status').filter({ hasText: '不能从“已联系”直接移到“已促成”' }).waitFor();
    expect(await page.getByRole('region', { name: /已促成/ }).getByRole('article').count()).toBe(0);
    await contacted.dragTo(page.getByRole('region', { name: /洽谈中/ }).getByRole('heading'), { sourcePosition: { x: 60, y: 12 } });
    await page.getByRole('region', { name: /洽谈中/ }).getByRole('article', { name: DEMAND }).waitFor();
    await page.goto('/inbox');
    await page.getByText(/匹配/).first().waitFor();
    await page.context().close();
  });

  it('lets the firm see why, be interested in one and decline another with a reason', async () => {
    const page = await stage.visitor({ email: 'deng.firm@xinghong-energy.example' });
    await reloadUntil(page, demandPath, () => page.getByRole('article', { name: ACHIEVEMENT }));
    const match = page.getByRole('article', { name: ACHIEVEMENT }).first();
    expect(await match.innerText()).toMatch(/隔膜|陶瓷/);
    await button(match, '感兴趣').click();
    await match.getByText(/需求：感兴趣/).waitFor();
    const other = page.getByRole('article').filter({ has: page.getByRole('button', { name: '婉拒', exact: true }) }).first();
    if (await other.count() === 0) await page.goto('/matches');
    const declined = page.getByRole('article').filter({ has: page.getByRole('button', { name: '婉拒', exact: true }) }).first();
    await button(declined, '婉拒').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: '成熟度不够' }).check();
    await button(dialog, '婉拒').click();
    await dialogCloses(dialog);
    await page.getByText(/婉拒.*成熟度不够/).first().waitFor();
    await page.context().close();
  });

  it('shows the university the interest and its answer-by date', async () => {
    const page = await stage.visitor({ email: 'lin.tto@yuelu-tech.example' });
    await reloadUntil(page, achievementPath, () => page.getByRole('article', { name: DEMAND }));
    const match = page.getByRole('article', { name: DEMAND }).first();
    await match.getByText(/需求：感兴趣/).waitFor();
    await match.getByText('请于此前答复').waitFor();
    expect(await page.content()).not.toContain('星泓');
    await page.context().close();
  });

  it('lets an office import a file: the error is named and nothing written, then all rows are, then none', async () => {
    const page = await stage.visitor({ email: 'lin.tto@yuelu-tech.example' });
    const upload = async (name: string, rows: Parameters<typeof csvOf>[0]) => {
      await page.goto('/imports');
      await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(csvOf(rows)) });
    };
    await upload('wrong.csv', [achievementRow(), achievementRow({ 成果名称: '湿法隔膜在线测厚装置', 申请号: '201710601862.4' })]);
    await page.getByText('处有误').waitFor();
    await page.getByRole('cell', { name: '201710601862.4' }).waitFor();
    expect(await button(page, '确认导入').count()).toBe(0);
    await page.getByText('确认导入：暂不能办理').waitFor();

    const titles = ['芳纶涂覆隔膜的卷对卷干燥方法', '隔膜闭孔温度的快速测量方法'];
    await upload('right.csv', titles.map((title) => achievementRow({ 成果名称: title, 申请号: '', 申请日: '', 法律状态: '' })));
    await page.getByText('共 2 行，全部通过校验').waitFor();
    await act(page, page, '确认导入');
    await page.getByText('已写入 2 条草稿').waitFor();
    await page.goto('/achievements?mine=true&state=draft');
    await page.getByRole('link', { name: titles[0] }).waitFor();

    await page.goto('/imports');
    await button(page, 'right.csv').click();
    await act(page, page, '撤销导入');
    await page.getByText('已撤销').first().waitFor();
    await page.goto('/achievements?mine=true&state=draft');
    await page.getByText(/没有|暂无/).first().waitFor();
    expect(await page.getByRole('link', { name: titles[0] }).count()).toBe(0);
    await page.context().close();
  });

  it('lets somebody who forgot the password choose another by the mailed link', async () => {
    const page = await stage.visitor();
    await page.goto('/password/forgotten');
    await page.getByLabel('邮箱').fill('zhou.researcher@yuelu-tech.example');
    await button(page, '发送链接').click();
    await page.getByRole('link', { name: /password\/reset/ }).click();
    await page.getByLabel('新密码', { exact: true }).fill('岳麓山下新的一句话 2026');
    await page.getByLabel('再次输入新密码').fill('岳麓山下新的一句话 2026');
    await button(page, '保存新密码').click();
    await page.locator('main').getByRole('link', { name: '登录' }).click();
    await page.getByLabel('邮箱').fill('zhou.researcher@yuelu-tech.example');
    await page.getByLabel('密码', { exact: true }).fill('岳麓山下新的一句话 2026');
    await button(page, '登录').last().click();
    await page.waitForURL((url) => url.pathname !== '/login');
    await page.context().close();
  });
});
