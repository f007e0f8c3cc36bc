import type { Page } from 'playwright-core';
import { dialogCloses } from '../support/controls.js';
import { graveFindings } from '../support/soundness.js';
import { openStage, type Stage } from '../support/stage.js';

const row = (page: Page, name: string) => page.locator('tbody tr').filter({ has: page.locator('code', { hasText: name }) }).first();

describe('the page of rules', () => {
  let stage: Stage;
  beforeAll(async () => { stage = await openStage(); }, 180_000);
  afterAll(() => stage?.close(), 60_000);

  it('tells everybody what is law, what is not, and where each rule acts; a link restores the filters', async () => {
    const page = await stage.visitor();
    await page.goto('/rules?section=B&status=general-knowledge');
    await row(page, 'rights.no-double-reward').getByText('一般认识，未核对').first().waitFor();
    await page.getByText('这不是法律意见').waitFor();
    expect(await row(page, 'rights.use-right-min-years').count()).toBe(0);
    expect(await page.getByRole('button', { name: /^(开启|关闭|新版本)/ }).count()).toBe(0);
    await page.goto('/rules?q=matching.answer-by');
    await row(page, 'matching.answer-by.natural-days').getByText('libs/matching/application/answer-match.usecase.ts').waitFor();
    await row(page, 'matching.answer-by.natural-days').getByText('无条款（不是法律规定）').waitFor();
    await page.context().close();
  });

  it('lets the head of a unit choose what the law leaves to it, with a reason that stays', async () => {
    const page = await stage.visitor({ email: 'shao.leader@yuelu-tech.example' });
    await page.goto('/rules?jurisdiction=430000');
    const option = row(page, 'reward.option.transfer-licence');
    await option.getByText('不适用').waitFor();
    await option.getByRole('button', { name: /^开启/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('校长办公会2026年第9次会议同意按70%执行');
    await dialog.getByRole('button', { name: /开启/ }).click();
    await dialogCloses(dialog);
    await option.getByText('本单位已选择').waitFor();
    await option.getByRole('button', { name: /^版本与记录/ }).click();
    await page.getByText('校长办公会2026年第9次会议同意按70%执行').waitFor();
    expect(await graveFindings(page)).toEqual([]);
    // Nobody switches the floor that the Act sets.
    await page.goto('/rules?q=reward.floor.transfer-licence');
    await row(page, 'reward.floor.transfer-licence').getByText('不由单位开关').waitFor();
    expect(await page.getByRole('button', { name: /^(开启|关闭)/ }).count()).toBe(0);
    await page.context().close();
  });

  it('lets a system administrator make a new version, and says why a value of another shape is refused', async () => {
    const page = await stage.visitor({ email: 'ouyang.system@luqiao-authority.example', locale: 'en' });
    await page.goto('/rules?q=retention.transaction-years');
    const rule = row(page, 'retention.transaction-years');
    await rule.getByRole('button', { name: /^New version/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('New value (JSON)').fill('"five"');
    await dialog.getByLabel('In force from').fill('2026-01-01');
    await dialog.getByLabel('Reason').fill('The platform keeps them longer');
    await dialog.getByRole('button', { name: 'Make the new version' }).click();
    await dialog.getByRole('alert').getByText('another shape').waitFor();
    await dialog.getByLabel('New value (JSON)').fill('5');
    await dialog.getByRole('button', { name: 'Make the new version' }).click();
    await dialogCloses(dialog);
    await rule.getByText('5 years').waitFor();
    await rule.getByRole('button', { name: /^Versions and choices/ }).click();
    await page.getByText('3 years').waitFor();
    await page.context().close();
  });

  it('is sound at 375 px', async () => {
    const page = await stage.visitor({ width: 375 });
    await page.goto('/rules');
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth')).toBe(false);
    await page.context().close();
  });
});
