import type { Locator, Page } from 'playwright-core';
import { dialogCloses } from '../support/controls.js';
import { graveFindings } from '../support/soundness.js';
import { openStage, type Stage } from '../support/stage.js';

const FIRM = 'peng.firm@hengyue-heavy.example';
const OFFICE = 'lin.tto@yuelu-tech.example';
const shots = process.env['LUQIAO_SHOTS'];
const shoot = async (page: Page, name: string): Promise<void> => { if (shots) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true }); };

/** Chooses from a list within a part of the page, as a person does who looks whether it was taken. */
async function pick(page: Page, within: Locator, label: string, option: string): Promise<void> {
  const field = within.getByLabel(label, { exact: true });
  const shown = within.locator('.ant-select', { has: page.getByLabel(label, { exact: true }) }).getByTitle(option, { exact: true });
  const listed = page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item').and(page.getByTitle(option, { exact: true }));
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    await field.click();
    const taken = await listed.last().click({ timeout: 8_000 }).then(() => shown.waitFor({ timeout: 6_000 })).then(() => true, () => shown.isVisible());
    if (taken) return;
  }
  throw new Error(`“${option}” was not taken for “${label}”`);
}

describe('the terms of a deal, from the first offer to what both accepted', () => {
  let stage: Stage;
  let achievement: { id: string; title: string } | undefined;
  /** The only deal of this market. */
  const path = async (): Promise<string> => `/deals/${(await stage.database.sql<{ id: string }>('select id from contracting.deal'))[0]!.id}`;
  beforeAll(async () => {
    stage = await openStage();
    [achievement] = await stage.database.sql<{ id: string; title: string }>(`select a.id, a.title from listing.achievement a join identity.account p using (organisation_id) where p.email = '${OFFICE}' and a.state = 'published' order by a.id limit 1`);
  }, 180_000);
  afterAll(() => stage?.close(), 60_000);

  it('begins on the board, whose cards are moved by a menu and by a guarded drag', async () => {
    const { title } = achievement!;
    const firm = await stage.visitor({ email: FIRM });
    await firm.goto(`/achievements/${achievement!.id}`);
    await firm.getByRole('button', { name: '发起洽谈' }).click();
    await firm.getByLabel('来意说明').fill('希望取得许可，用于泵车减振。');
    await firm.getByRole('radio', { name: '否', exact: true }).check();
    await firm.getByRole('button', { name: '发出邀约' }).click();
    await firm.waitForURL(/\/deals\/[0-9a-f-]{36}$/);
    await firm.getByText('没有提出过条款').waitFor();
    await firm.goto('/deals');
    const card = firm.getByRole('article').filter({ hasText: title });
    await card.dragTo(firm.getByRole('region', { name: /洽谈中/ }));
    await firm.getByText('邀约由对方答复；发起方可以撤回。').waitFor();
    await card.dragTo(firm.getByRole('region', { name: /条款已定/ }));
    await firm.getByText('不能从“待对方确认”移到“条款已定”').waitFor();
    await card.dragTo(firm.getByRole('region', { name: /已结束/ }));
    const asked = firm.getByRole('dialog');
    await asked.getByRole('textbox').waitFor();
    await asked.getByRole('button', { name: /取\s*消/ }).click();
    await dialogCloses(asked);
    await shoot(firm, 'terms-board-drag');
    expect(await graveFindings(firm)).toEqual([]);

    const office = await stage.visitor({ email: OFFICE });
    await office.goto('/deals');
    await office.getByLabel(`办理：${title}`).selectOption({ label: '同意洽谈' });
    const dialog = office.getByRole('dialog');
    await dialog.getByRole('button', { name: '同意洽谈', exact: true }).click();
    await dialogCloses(dialog);
    await office.getByText(`“${title}”已移到“洽谈中”`).waitFor();
    await office.getByRole('region', { name: /洽谈中/ }).getByRole('article').filter({ hasText: title }).dragTo(office.getByRole('region', { name: /条款已定/ }));
    await office.getByText('双方接受同一版条款后，交易自动移到“条款已定”').waitFor();
    await shoot(office, 'terms-board-moved');
    expect(await graveFindings(office)).toEqual([]);
    await firm.context().close();
    await office.context().close();
  }, 180_000);

  it('is offered by the office in the form, which keeps what is typed and says on the field what is wrong', async () => {
    const page = await stage.visitor({ email: OFFICE });
    await page.goto(await path());
    await page.getByText('任何一方都可以提出第一版').waitFor();
    await page.getByRole('region', { name: '将要签署的文本' }).getByText(/保密义务自签署之日起持续 3 年/).waitFor();
    await page.getByRole('spinbutton', { name: '保密年限（年）' }).fill('5');
    await page.getByRole('region', { name: '将要签署的文本' }).getByText(/保密义务自签署之日起持续 5 年/).waitFor();
    await shoot(page, 'terms-room-none');
    await page.getByRole('link', { name: '提出条款' }).click();
    await page.waitForURL(/terms\/edit$/);
    await page.getByLabel('标的的内容、范围和要求', { exact: true }).fill('半主动减振技术的实施许可，包括结构设计和控制算法。');
    const provider = page.getByRole('group', { name: '当事人 1' });
    expect(await provider.getByLabel('名称', { exact: true }).inputValue()).toBe('岳麓科技大学');
    await provider.getByLabel('统一社会信用代码', { exact: true }).fill('不是代码');
    await pick(page, provider, '涉外因素', '否');
    const form = page.locator('form#terms');
    await pick(page, form, '许可方式', '独占实施许可');
    await form.getByRole('radio', { name: '不允许', exact: true }).check();
    await form.getByRole('button', { name: '入门费', exact: true }).click();
    const fee = page.getByRole('group', { name: '入门费 1' });
    await fee.getByLabel('金额', { exact: true }).fill('500000.005');
    await fee.getByLabel('金额', { exact: true }).blur();
    await fee.getByText('请输入金额，最多两位小数').waitFor();
    await fee.getByLabel('金额', { exact: true }).fill('500,000.50');
    await form.getByRole('button', { name: '提成', exact: true }).click();
    const royalty = page.getByRole('group', { name: '提成 2' });
    await royalty.getByLabel('提成第一日', { exact: true }).fill('2027-01-01');
    await royalty.getByLabel('提成最后一日', { exact: true }).fill('2031-12-31');
    await pick(page, royalty, '分档', '按金额');
    await pick(page, royalty, '累计方式', '每一自然年度');
    await pick(page, royalty, '提成形式', '逐档递减');
    await royalty.getByRole('button', { name: '添加一档' }).click();
    await royalty.getByRole('group', { name: '分档 1' }).getByLabel('不超过', { exact: true }).fill('10000000');
    await royalty.getByRole('group', { name: '分档 1' }).getByLabel('比例', { exact: true }).fill('5.25');
    await royalty.getByRole('button', { name: '添加一档' }).click();
    await royalty.getByRole('group', { name: '分档 2' }).getByText('¥10,000,000.00').waitFor();
    await royalty.getByRole('group', { name: '分档 2' }).getByLabel('比例', { exact: true }).fill('3');
    await form.getByLabel('逾期利率（每日）', { exact: true }).fill('5');
    await form.getByRole('button', { name: '添加自由条款' }).click();
    await page.getByRole('group', { name: '自由条款 1' }).getByLabel('标题', { exact: true }).fill('有效性');
    await page.getByRole('group', { name: '自由条款 1' }).getByLabel('内容', { exact: true }).fill('被许可方不得对许可专利的有效性提出异议。');
    await form.getByRole('button', { name: '添加自由条款' }).click();
    await page.getByRole('group', { name: '自由条款 2' }).getByLabel('标题', { exact: true }).fill('联系人');
    await page.getByRole('group', { name: '自由条款 2' }).getByLabel('内容', { exact: true }).fill('双方各指定一名联系人。');
    await page.getByRole('button', { name: '上移：自由条款 2' }).click();
    expect(await page.getByRole('group', { name: '自由条款 1' }).getByLabel('标题', { exact: true }).inputValue()).toBe('联系人');
    await page.waitForTimeout(800);
    await page.reload();
    await page.getByText('已恢复').first().waitFor();
    expect(await page.getByRole('group', { name: '入门费 1' }).getByLabel('金额', { exact: true }).inputValue()).toBe('500,000.50');
    expect(await page.getByRole('group', { name: '分档 1' }).getByLabel('比例', { exact: true }).inputValue()).toBe('5.25');
    expect(await graveFindings(page)).toEqual([]);
    await shoot(page, 'terms-form');
    await page.getByRole('button', { name: '提出这一版条款' }).click();
    // the server's word on the code of the party stands at its field
    await provider.locator('.ant-form-item-explain-error').waitFor();
    await shoot(page, 'terms-form-refused');
    await provider.getByLabel('统一社会信用代码', { exact: true }).fill('');
    await page.getByRole('button', { name: '提出这一版条款' }).click();
    await page.waitForURL(/terms\?v=1$/);

    await page.getByText('有妨碍签订的问题，签订前须解决').waitFor();
    const clause = page.getByRole('region', { name: /有效性/ });
    await clause.getByText('请斟酌').first().waitFor();
    await clause.getByText(/第八百五十条/).first().waitFor();
    await page.getByRole('region', { name: /价款、报酬及其支付/ }).getByText(/人民币伍拾万元零伍角/).first().waitFor();
    await page.getByText('等待对方答复').waitFor();
    await page.getByRole('button', { name: '撤回条款' }).waitFor();
    expect(await page.getByRole('button', { name: '接受条款' }).count()).toBe(0);
    expect(await graveFindings(page)).toEqual([]);
    await shoot(page, 'terms-read');
    const kept = await stage.database.sql<{ fen: string; rate: string }>(`select terms #>> '{price,components,0,amountFen}' as fen, terms #>> '{price,components,1,tiers,steps,0,charge,rate}' as rate from contracting.terms_version`);
    expect([kept[0]!.fen, JSON.parse(kept[0]!.rate)]).toEqual(['50000050', { numerator: 21, denominator: 400 }]);
    await page.context().close();
  }, 400_000);

  it('is commented on and countered by the firm on a phone, and the changes are shown', async () => {
    const page = await stage.visitor({ email: FIRM, width: 375 });
    await page.goto(await path());
    await page.getByText('等待本方答复').waitFor();
    await page.getByRole('link', { name: '查看条款' }).click();
    const clause = page.getByRole('region', { name: /有效性/ });
    await clause.getByText('写批注').click();
    await clause.getByRole('textbox', { name: /批注/ }).fill('这一条请删去。');
    expect(await graveFindings(page)).toEqual([]);
    await clause.getByRole('button', { name: '发出批注' }).click();
    await clause.getByRole('listitem').getByText('这一条请删去。').waitFor();
    await shoot(page, 'terms-read-375');

    await page.getByRole('button', { name: '拒绝条款' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByRole('button', { name: '拒绝条款' }).isDisabled()).toBe(true);
    await dialog.getByRole('button', { name: /取\s*消/ }).click();
    await dialogCloses(dialog);

    await page.getByRole('link', { name: '提出反要约' }).click();
    await page.getByText('以第 1 版为基础填写。').waitFor();
    await page.getByRole('button', { name: '移除：自由条款 2' }).click();
    await page.getByLabel('地域', { exact: true }).fill('湖南省');
    await page.getByLabel('附言', { exact: true }).fill('删去不得提出异议的约定，明确地域。');
    expect(await graveFindings(page)).toEqual([]);
    await shoot(page, 'terms-form-375');
    await page.getByRole('button', { name: '发出反要约' }).click();
    await page.waitForURL(/terms\?v=2$/);
    await page.getByRole('link', { name: '与第 1 版比较' }).click();
    await page.getByRole('heading', { name: '第 1 版到第 2 版的变化' }).waitFor();
    expect(await page.locator('ins').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining('湖南省')]));
    expect(await page.locator('del').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining('不得对许可专利')]));
    await page.getByText(/\d+ 条未变/).first().waitFor();
    expect(await graveFindings(page)).toEqual([]);
    await shoot(page, 'terms-changes-375');
    await page.context().close();
  }, 400_000);

  it('is accepted by the office, which reads in English, and the deal is agreed', async () => {
    const page = await stage.visitor({ email: OFFICE, locale: 'en' });
    await page.goto(`${await path()}/terms?v=2&from=1`);
    await page.getByRole('heading', { name: 'What changed from version 1 to version 2' }).waitFor();
    await page.locator('ins').first().waitFor();
    expect(await graveFindings(page)).toEqual([]);
    await shoot(page, 'terms-changes-en');
    await page.getByRole('link', { name: 'Version 1', exact: true }).click();
    await page.getByText('这一条请删去。').waitFor();
    await page.getByRole('link', { name: 'Version 2', exact: true }).first().click();
    await page.getByText('The Chinese text binds; the English is there to be read.').waitFor();
    await page.getByRole('region', { name: /Kind, term, territory/ }).getByText('Territory: 湖南省.').waitFor();
    expect(await graveFindings(page)).toEqual([]);
    await shoot(page, 'terms-read-en');
    await page.getByRole('button', { name: 'Accept the terms' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Accept the terms' }).click();
    await dialogCloses(dialog);
    await page.getByText('both sides accepted it; a change has to be proposed and accepted').waitFor();
    await page.getByRole('link', { name: 'Propose an amendment' }).waitFor();
    await page.goto(await path());
    await page.getByText('Terms agreed', { exact: true }).first().waitFor();
    await page.getByText('Frozen', { exact: true }).waitFor();
    expect(await graveFindings(page)).toEqual([]);
    await shoot(page, 'terms-agreed-en');
    await page.context().close();
  }, 400_000);
});
