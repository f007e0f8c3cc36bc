import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { PDF } from '../support/contract-stage.js';
import { dialogCloses, pickOption } from '../support/controls.js';
import { graveFindings } from '../support/soundness.js';
import { DEMO_PASSWORD } from '../support/stage.js';

const DAY = 86_400_000;
/** So many days from now as the form takes it, in Beijing's time. */
export const inDays = (days: number): string => new Date(Date.now() + days * DAY + 8 * 3_600_000).toISOString().slice(0, 16);
const shots = process.env['LUQIAO_SHOTS'];
export const shoot = async (page: Page, name: string): Promise<void> => { if (shots) await page.screenshot({ path: `${shots}/challenge-${name}.png`, fullPage: true }); };
/** Nothing grave on the page as it stands, which is kept as a picture where these are asked for. */
export async function sound(page: Page, name: string): Promise<void> {
  await shoot(page, name);
  expect(await graveFindings(page)).toEqual([]);
}
export const button = (scope: Page | Locator, name: string): Locator => scope.getByRole('button', { name, exact: true });

/** Presses an act and confirms it in the dialog that asks once more. */
export async function act(page: Page, name: string, fill?: (dialog: Locator) => Promise<void>): Promise<void> {
  await button(page, name).click();
  const dialog = page.getByRole('dialog');
  await fill?.(dialog);
  await button(dialog, name).click();
  await dialogCloses(dialog);
}

/** All of the builder, after the question of secrecy. */
export async function writeChallenge(page: Page, title: string): Promise<void> {
  await page.getByLabel('榜单标题').fill(title);
  await page.getByLabel('要解决的问题').fill('刀盘旋转时无法得知滚刀磨损多少，只能停机进仓检查。要求在掘进过程中实时测得每把滚刀的磨损量。');
  await button(page, '添加指标').click();
  await page.getByLabel('指标名称').fill('测量误差');
  await page.getByLabel('要求的数值').fill('≤1');
  await page.getByLabel('单位', { exact: true }).fill('mm');
  await page.getByLabel('最终用户', { exact: true }).fill('衡岳重工掘进机事业部');
  await page.getByRole('radio', { name: '智能专用与制造装备' }).check();
  for (const [row, name, weight, guide] of [[1, '先进性', '40', '误差越小、寿命越长，得分越高'], [2, '可行性', '60', '有试验数据支持的得高分']] as const) {
    await button(page, '添加标准').click();
    const box = page.getByRole('group', { name: `第 ${row} 项标准` });
    await box.getByLabel('标准', { exact: true }).fill(name);
    await box.getByLabel('权重').fill(weight);
    await box.getByLabel('打分说明').fill(guide);
  }
  await page.getByText('合计 100%').waitFor();
  await page.getByLabel('奖金池', { exact: true }).fill('3000000');
  for (const [row, name, yuan] of [[1, '样机', '1000000'], [2, '装车', '2000000']] as const) {
    await button(page, '添加阶段').click();
    const box = page.getByRole('group', { name: `第 ${row} 阶段` });
    await box.getByLabel('阶段', { exact: true }).fill(name);
    await box.getByLabel('金额').fill(yuan);
    await box.getByLabel('达成证明').fill('第三方检测报告');
  }
  await page.getByText('相符', { exact: true }).waitFor();
  await page.getByRole('radio', { name: '双方共有' }).check();
  await page.getByLabel('成果使用').fill('双方均可自行实施，许可他人须经对方同意。');
  await page.getByLabel('保密', { exact: true }).fill('技术秘密保密五年，由双方各自的项目负责人负责。');
  await button(page, '添加条件').click();
  await pickOption(page, '条件类型', '资质要求');
  await page.getByLabel('具体要求').fill('有盾构现场试验条件');
  await page.getByLabel('提问截止').fill(inDays(20));
  await page.getByLabel('揭榜截止').fill(inDays(40));
  await page.getByLabel('评榜完成日').fill(inDays(80).slice(0, 10));
}

/** A keeper's three steps up to the last button; answers the file with the private key. */
export async function makeKey(page: Page, passphrase: string): Promise<Buffer> {
  await page.getByLabel('口令', { exact: true }).fill(passphrase);
  await page.getByLabel('再输入一次口令').fill(passphrase);
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, '生成密钥并下载文件').click()]);
  const file = await readFile(await download.path());
  expect(await button(page, '登记我的公钥').isDisabled()).toBe(true);
  await page.getByLabel('选择密钥文件').setInputFiles({ name: download.suggestedFilename(), mimeType: 'application/json', buffer: file });
  await page.getByText('文件可以打开，与登记的指纹一致。').waitFor();
  return file;
}

/** All of the proposal, after the question of secrecy, with a file beside it. */
export async function writeEntry(page: Page): Promise<void> {
  await page.getByLabel('方案名称').fill('双频阻抗判别滚刀磨损');
  await page.getByLabel('核心设想').fill('磨损量与双频阻抗之比成单调关系。');
  await page.getByLabel('依据', { exact: true }).fill('单频受土质影响，双频之比消去土质，台架试验误差0.6毫米。');
  await page.getByLabel('实施计划').fill('第一年做样机并在台架上验证，第二年装车试掘进。');
  await page.getByLabel('已有基础').fill('十年地下工程传感经验，两台样机在用。');
  await page.getByRole('radiogroup', { name: '技术成熟度' }).getByRole('radio').nth(3).check();
  await button(page, '增加材料').click();
  await page.getByLabel('说明什么').fill('台架试验误差');
  await page.getByLabel('PDF 文件（可选）').setInputFiles({ name: '台架试验报告.pdf', mimeType: 'application/pdf', buffer: PDF });
  await page.getByText('已加密上传：台架试验报告.pdf').waitFor();
  await page.getByRole('group', { name: '牵头单位' }).getByLabel('承担的工作').fill('全部研制和试验');
  await page.getByRole('group', { name: '成员 1' }).getByLabel('分工').fill('项目负责人');
  await page.getByLabel('经费总额').fill('2000000');
  await button(page, '增加用途').click();
  await pickOption(page, '用途', '测试化验');
  await page.getByRole('group', { name: '用途 1' }).getByLabel('金额').fill('2000000');
  await page.getByLabel('承诺内容').fill('到期不达标，退还全部经费。');
  await page.getByLabel('署名').fill('周明渊');
}

/** What was said with a team; answers the dialog, not yet sent. */
export async function writeTalk(page: Page): Promise<Locator> {
  await button(page, '记录对接').click();
  const talk = page.getByRole('dialog');
  await talk.getByRole('radio', { name: '不涉密', exact: true }).check();
  await talk.getByLabel('对接日期').fill(inDays(0).slice(0, 10));
  const people = talk.getByLabel('参加人');
  for (const name of ['彭劲松', '周明渊']) {
    await people.fill(name);
    await people.press('Enter');
  }
  await talk.getByLabel('纪要').fill('双方确认了试验台条件和装车窗口。');
  return talk;
}

/** Points and words of one card, not yet signed. */
export async function writeCard(page: Page): Promise<void> {
  await page.getByLabel('先进性').first().fill('95');
  await page.getByLabel('可行性').first().fill('90');
  await page.getByLabel('对“可行性”的意见').fill('台架数据可信，装车窗口要早定。');
  await page.getByLabel('总体意见').fill('思路清楚，试验安排还应更细一些。');
  await page.getByText('92', { exact: true }).waitFor();
}

/** The look back after the settlement, not yet sent. */
export async function lookBack(page: Page): Promise<void> {
  await page.getByLabel('实测值').fill('0.6 mm');
  await page.getByRole('group', { name: '是否达到' }).getByRole('radio', { name: '是', exact: true }).check();
  await page.getByRole('group', { name: '是否投入使用' }).getByRole('radio', { name: '是', exact: true }).check();
  await page.getByLabel('节约成本（选填）').fill('1200000');
  await page.getByLabel('最终用户或专家意见').fill('两台盾构机已装用，换刀次数减少。');
  await page.getByLabel('经验教训').fill('试验台时间应在发榜前排定。');
  await page.getByRole('group', { name: '公开范围' }).getByRole('radio', { name: '公开', exact: true }).check();
}

/** A keeper's part, with the file and its passphrase; a wrong passphrase hands nothing in. */
export async function openParts(page: Page, file: Buffer, passphrase: string): Promise<void> {
  await page.getByLabel('选择密钥文件').setInputFiles({ name: 'key.json', mimeType: 'application/json', buffer: file });
  await page.getByLabel('口令', { exact: true }).fill('不是这一句');
  await button(page, '打开并提交').click();
  await page.getByText('文件读不出，或口令不对。没有提交任何内容。').waitFor();
  await page.getByLabel('口令', { exact: true }).fill(passphrase);
}

/** Signs with the password in the dialog that this button opens, in whatever language. */
export async function signWithPassword(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('input[type=password]').fill(DEMO_PASSWORD);
  await dialog.getByRole('button', { name }).click();
  await dialogCloses(dialog);
}
