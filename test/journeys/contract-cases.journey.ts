import { chinaDate } from '@app/kernel';
import type { Locator, Page } from 'playwright-core';
import { ContractStage, FIRM, OFFICE, PDF, type StagedContract } from '../support/contract-stage.js';
import { dialogCloses, pickByKeyboard } from '../support/controls.js';
import { graveFindings } from '../support/soundness.js';
import { DEMO_PASSWORD, openStage, type Stage } from '../support/stage.js';

const BROKER = 'su.broker@luming-broker.example';
const TODAY = chinaDate(new Date());
const shots = process.env['LUQIAO_SHOTS'];
const shoot = async (page: Page, name: string): Promise<void> => { if (shots) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true }); };
const part = (page: Page, id: string): Locator => page.locator(`section#${id}`);

/** Contracts of other kinds and their ends; each begins in effect, signed by both through the api. */
describe('what becomes of contracts', () => {
  let stage: Stage;
  let desk: ContractStage;
  let achievements: string[];
  beforeAll(async () => {
    stage = await openStage();
    desk = new ContractStage(stage);
    achievements = await desk.achievements();
    expect(achievements.length).toBeGreaterThan(3);
  }, 180_000);
  afterAll(() => stage?.close(), 60_000);

  const at = async (email: string, { id, number }: StagedContract, part = 'performance'): Promise<Page> => {
    const page = await stage.visitor({ email });
    await page.goto(`/contracts/${id}?part=${part}`);
    await page.getByText(number).first().waitFor();
    return page;
  };
  /** Presses an act within a part and answers what its dialog asks. */
  const act = async (page: Page, within: Locator, name: string, answer: (dialog: Locator) => Promise<void> = async () => undefined): Promise<void> => {
    await within.getByRole('button', { name, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await answer(dialog);
    await dialog.getByRole('button', { name, exact: true }).click();
    await dialogCloses(dialog);
  };

  it('a commissioned development goes from a plan of milestones to their acceptance', async () => {
    const milestone = { kind: 'instalment', id: 'first', amountFen: 10_000_000, due: { kind: 'after', trigger: { event: 'milestone', milestoneId: 'M1' }, count: 30, unit: 'days' } };
    const contract = await desk.signed({ kind: 'achievement', id: achievements[0]! }, 'development_commissioned', { price: { components: [milestone], inspection: null, overdueRatePerDay: { numerator: 5, denominator: 10_000 }, totalCapFen: null, statedSumFen: null } });
    await desk.paper(OFFICE, contract.id, 'evidence');
    const office = await at(OFFICE, contract);
    const plan = part(office, 'milestones');
    await plan.getByText('提出计划', { exact: true }).click();
    await plan.getByLabel('名称').first().fill('样机达标');
    await plan.getByLabel('期限').first().fill('2027-06-30');
    await plan.getByRole('button', { name: '提交对方同意' }).click();
    await plan.getByText('待对方同意').waitFor();
    const firm = await at(FIRM, contract);
    await act(firm, part(firm, 'milestones'), '同意计划');
    await office.reload();
    await act(office, part(office, 'milestones'), '提交', async (dialog) => { await pickByKeyboard(dialog.getByRole('combobox', { name: '证据附件' })); await dialog.locator('.ant-modal-title').click(); });
    await firm.reload();
    await act(firm, part(firm, 'milestones'), '验收通过');
    await part(firm, 'milestones').getByText('已验收').first().waitFor();
    await shoot(firm, 'case-milestones');
    expect(await graveFindings(firm)).toEqual([]);
    await firm.getByRole('link', { name: '收付款与分配' }).click();
    await part(firm, 'money').getByText('未到期').first().waitFor();
    await shoot(firm, 'case-claims');
    expect(await graveFindings(firm)).toEqual([]);
    for (const page of [office, firm]) await page.context().close();
  }, 300_000);

  it('a transfer is entered in the register before the patent changes hands', async () => {
    const contract = await desk.signed({ kind: 'achievement', id: achievements[1]! }, 'transfer');
    const office = await at(OFFICE, contract, 'registration');
    const recordals = part(office, 'recordals');
    await expect.poll(async () => { await office.reload(); await recordals.waitFor(); await office.waitForLoadState('networkidle'); return recordals.getByText('一种正极材料的制备方法').count(); }, { timeout: 60_000, interval: 2_000 }).toBeGreaterThan(0);
    await recordals.getByText(/专利法/).first().waitFor();
    await shoot(office, 'case-recordal-open');
    await recordals.getByRole('button', { name: '填写登记（备案）结果' }).first().click();
    const dialog = office.getByRole('dialog');
    await dialog.getByLabel('登记（备案）号').fill('登记公告 2026-0001');
    await dialog.getByLabel('日期', { exact: true }).fill(TODAY);
    await dialog.getByLabel('证明文件').setInputFiles({ name: '登记簿副本.pdf', mimeType: 'application/pdf', buffer: PDF });
    await dialog.getByRole('button', { name: /保\s*存/ }).click();
    await dialogCloses(dialog);
    await recordals.getByText('登记公告 2026-0001').waitFor();
    await shoot(office, 'case-recordal-done');
    expect(await graveFindings(office)).toEqual([]);
    await office.context().close();
  }, 300_000);

  it('a contract is terminated only after the time to perform has run out', async () => {
    const contract = await desk.signed({ kind: 'achievement', id: achievements[2]! }, 'licence');
    const firm = await at(FIRM, contract);
    const demands = part(firm, 'demands');
    await demands.getByText('催告对方履行', { exact: true }).click();
    await demands.getByLabel('应履行的内容和依据').fill('依合同第五条交付工艺资料');
    await demands.getByRole('button', { name: '发出催告' }).click();
    await demands.getByRole('status').getByText(/还有 \d+ 天/).waitFor();
    await demands.getByText('解除合同：暂不能办理').waitFor();
    await shoot(firm, 'case-cure');
    expect(await graveFindings(firm)).toEqual([]);
    await stage.database.sql('alter table contracting.performance_demand disable trigger user');
    await stage.database.sql('update contracting.performance_demand set made_on = made_on - 60 where contract_id = $1', [contract.id]);
    await stage.database.sql('alter table contracting.performance_demand enable trigger user');
    await firm.reload();
    await demands.getByText('期限已满').waitFor();
    const endings = part(firm, 'endings');
    await endings.getByRole('button', { name: '解除合同' }).click();
    await endings.getByRole('radio', { name: '催告期满仍未履行' }).check();
    await pickByKeyboard(endings.getByRole('combobox', { name: '催告履行' }));
    await endings.getByRole('textbox', { name: /理由/ }).fill('催告期满仍未交付');
    await endings.getByLabel('登录密码', { exact: true }).fill(DEMO_PASSWORD);
    await endings.getByRole('button', { name: '签名解除' }).click();
    await firm.getByText('已解除', { exact: true }).first().waitFor();
    await shoot(firm, 'case-terminated');
    expect(await graveFindings(firm)).toEqual([]);
    await firm.context().close();
  }, 300_000);

  it('a broker is told where the two of an introduction agree without the broker, and the client answers', async () => {
    const [firmOrganisation] = await stage.database.sql<{ id: string }>(`select organisation_id as id from identity.account where email = '${FIRM}'`);
    const [unit] = await stage.database.sql<{ id: string }>(`select organisation_id as id from identity.account where email = '${OFFICE}'`);
    const mediation = await desk.call<{ id: string; version: number }>(BROKER, 'POST', 'mediations', {
      achievementId: achievements[3], clientId: unit!.id, otherId: firmOrganisation!.id, fee: { fee: { kind: 'percentage', of: { numerator: 5, denominator: 100 }, capFen: null }, bearer: 'client', expensesFen: null }, conflict: null, password: DEMO_PASSWORD,
    });
    const office = await stage.visitor({ email: OFFICE });
    await office.goto(`/mediations/${mediation.id}`);
    await act(office, office.locator('main'), '签署', async (dialog) => { await dialog.getByLabel('登录密码', { exact: true }).fill(DEMO_PASSWORD); });
    await office.getByText('已生效', { exact: true }).first().waitFor();
    await desk.call(BROKER, 'POST', `mediations/${mediation.id}/introductions`, { introducedId: firmOrganisation!.id, introducedOn: TODAY, how: '在对接会上当面引荐' });
    await office.reload();
    await act(office, office.locator('main'), '确认引荐', async (dialog) => { await dialog.getByLabel('登录密码', { exact: true }).fill(DEMO_PASSWORD); });
    const contract = await desk.signed({ kind: 'achievement', id: achievements[3]! }, 'licence');
    const broker = await stage.visitor({ email: BROKER, width: 375 });
    await expect.poll(async () => { await broker.goto(`/mediations/${mediation.id}`); await broker.waitForLoadState('networkidle'); return broker.getByText(/第九百六十五条/).count(); }, { timeout: 60_000, interval: 2_000 }).toBeGreaterThan(0);
    await shoot(broker, 'case-bypass');
    expect(await graveFindings(broker)).toEqual([]);
    expect(await broker.locator('main').innerText()).not.toContain(contract.number);
    await broker.context().close();

    // named by the client, the deal comes through the broker, whose fee follows what is paid
    await desk.call(OFFICE, 'POST', `mediations/${mediation.id}/deals`, { dealId: contract.dealId });
    const { claims: [claim] } = await desk.call<{ claims: { key: string }[] }>(FIRM, 'GET', `contracts/${contract.id}/money`);
    const { payments } = await desk.call<{ payments: { id: string; version: number }[] }>(FIRM, 'POST', `contracts/${contract.id}/payments`, { receivableKey: claim!.key, fen: 20_000_000, paidOn: TODAY, bankReference: '网银0009' });
    await desk.call(OFFICE, 'POST', `contracts/${contract.id}/payments/${payments[0]!.id}/acts/confirm`, { version: payments[0]!.version });
    await office.goto(`/mediations/${mediation.id}`);
    await office.getByText('¥10,000.00').first().waitFor();
    await shoot(office, 'case-fee');
    expect(await graveFindings(office)).toEqual([]);
    await office.context().close();
  }, 300_000);
});
