import { chinaDate } from '@app/kernel';
import type { Locator, Page } from 'playwright-core';
import { ContractStage, FINANCE, FIRM, LEADER, OFFICE, PDF, type StagedContract } from '../support/contract-stage.js';
import { dialogCloses, pickByKeyboard, pickOption } from '../support/controls.js';
import { graveFindings } from '../support/soundness.js';
import { DEMO_PASSWORD, openStage, type Stage } from '../support/stage.js';

const INVENTOR = 'zhou.researcher@yuelu-tech.example';
const TODAY = chinaDate(new Date());
const shots = process.env['LUQIAO_SHOTS'];
const shoot = async (page: Page, name: string): Promise<void> => { if (shots) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true }); };

interface SeenMoney { payments: { id: string; state: string; version: number }[]; claims: { key: string; kind: string; openFen: number }[] }

/** An exclusive licence with an entry fee and a royalty by quarters, from accepted terms to the second distribution of the royalty. What other journeys click through goes by the api here. */
describe('an exclusive licence, from the match to the second royalty that is shared', () => {
  let stage: Stage;
  let desk: ContractStage;
  let contract: StagedContract;

  const at = async (email: string, part: 'preparation' | 'signing' | 'money'): Promise<Page> => {
    const page = await stage.visitor({ email });
    await page.goto(`/contracts/${contract.id}?part=${part}`);
    await page.getByText(contract.number).first().waitFor();
    return page;
  };
  const part = (page: Page, id: string): Locator => page.locator(`section#${id}`);
  const confirmed = async (page: Page, within: Locator, name: string): Promise<void> => {
    await within.getByRole('button', { name, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name, exact: true }).click();
    await dialogCloses(dialog);
  };
  const attach = async (page: Page, kind: string): Promise<void> => {
    const papers = part(page, 'papers');
    await pickOption(page, '附件种类', kind);
    await papers.locator('input[type=file]').setInputFiles({ name: `${kind}.pdf`, mimeType: 'application/pdf', buffer: PDF });
    await papers.getByRole('list').getByText(`${kind}.pdf`).waitFor();
  };

  beforeAll(async () => {
    stage = await openStage();
    desk = new ContractStage(stage);
    const [match] = await stage.database.sql<{ id: string }>(
      `select m.id from matching.match m join listing.achievement a on a.id = m.achievement_id join listing.demand d on d.id = m.demand_id
       join identity.account f on f.organisation_id = d.organisation_id and f.email = $1 join identity.account o on o.organisation_id = a.organisation_id and o.email = $2 where a.state = 'published' order by m.id limit 1`, [FIRM, OFFICE]);
    const entry = { kind: 'entry_fee', id: 'entry', amountFen: 20_000_000, due: { kind: 'after', trigger: { event: 'effect' }, count: 30, unit: 'days' } };
    const royalty = {
      kind: 'royalty', id: 'royalty', base: 'sales', form: 'fixed', tiers: { by: 'none', charge: { kind: 'rate', rate: { numerator: 5, denominator: 100 } } }, period: 'quarter', statementDays: 30, paymentDays: 15, minimumAnnualFen: null, from: '2026-01-01', until: '2031-12-31',
    };
    contract = await desk.agreed({ kind: 'match', id: match!.id }, 'licence', {
      price: { components: [entry, royalty], inspection: { by: 'payee', noticeDays: 10, cost: { bearer: 'payee' } }, overdueRatePerDay: { numerator: 5, denominator: 10_000 }, totalCapFen: null, statedSumFen: null },
    });
  }, 240_000);
  afterAll(() => stage?.close(), 60_000);

  it('is priced by the office with its papers, and the price is publicised', async () => {
    const page = await stage.visitor({ email: OFFICE });
    await page.goto('/contracts');
    await page.getByText(contract.number).waitFor();
    expect(await graveFindings(page)).toEqual([]);
    await page.getByRole('link', { name: /./ }).and(page.locator(`a[href="/contracts/${contract.id}"]`)).click();
    const preparation = part(page, 'preparation');
    await preparation.getByText('提交审批：暂不能办理').waitFor();
    await attach(page, '不评估的书面决定');
    const form = preparation.locator('form#price');
    await pickByKeyboard(form.getByRole('combobox', { name: '不评估的书面决定' }));
    await form.getByRole('group', { name: /受让方是否为完成人/ }).getByRole('radio', { name: '否', exact: true }).check();
    await shoot(page, 'licence-price');
    await form.getByRole('button', { name: '保存定价记录' }).click();
    await preparation.getByRole('link', { name: '查看公示' }).waitFor();
    await preparation.getByText(/公示至 \d{4}-\d{2}-\d{2}/).first().waitFor();
    expect(await graveFindings(page)).toEqual([]);
    await desk.endNotices();
    await page.reload();
    await preparation.getByText('公示期满，无未办结异议').waitFor();
    await confirmed(page, preparation, '提交审批');
    await page.getByText('待审批', { exact: true }).first().waitFor();
    await preparation.getByText('批准：暂不能办理').waitFor();
    await page.context().close();
  }, 240_000);

  it('is approved by the leader, who answers whether there is an interest', async () => {
    const page = await at(LEADER, 'preparation');
    const preparation = part(page, 'preparation');
    await preparation.getByRole('button', { name: '批准', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: /^有（/ }).check();
    await dialog.getByRole('button', { name: '批准', exact: true }).click();
    await dialog.getByRole('alert').getByText(/应当回避/).first().waitFor();
    await dialog.getByRole('radio', { name: '没有', exact: true }).check();
    await shoot(page, 'licence-approve');
    await dialog.getByRole('button', { name: '批准', exact: true }).click();
    await dialogCloses(dialog);
    await page.getByText('已批准', { exact: true }).first().waitFor();
    expect(await graveFindings(page)).toEqual([]);
    await page.context().close();
  }, 180_000);

  it('is signed by both, each with the password, and takes effect; anybody can check the paper', async () => {
    const named = async (email: string, person: string): Promise<Page> => {
      const page = await at(email, 'signing');
      await pickByKeyboard(part(page, 'signing').getByRole('combobox', { name: '姓名' }), person);
      await part(page, 'signing').getByRole('button', { name: '保存签署人' }).click();
      await part(page, 'signing').getByText('未签署').first().waitFor();
      return page;
    };
    const firm = await named(FIRM, '彭劲松');
    const office = await named(OFFICE, '邵立言');
    await confirmed(office, part(office, 'signing'), '送交签署');
    await office.getByText('签署中', { exact: true }).first().waitFor();
    await office.getByText('模拟签署：没有核验签署人身份，不具有可靠电子签名的效力。').waitFor();
    const sign = async (page: Page): Promise<void> => {
      await page.reload();
      await part(page, 'signing').getByRole('button', { name: '签署', exact: true }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('登录密码', { exact: true }).fill(DEMO_PASSWORD);
      await dialog.getByRole('button', { name: '签署', exact: true }).click();
      await dialogCloses(dialog);
    };
    await sign(firm);
    const leader = await at(LEADER, 'signing');
    await sign(leader);
    await leader.getByText('已生效', { exact: true }).first().waitFor();
    await shoot(leader, 'licence-in-effect');
    expect(await graveFindings(leader)).toEqual([]);
    const address = (await part(leader, 'signing').getByRole('link', { name: /\/verify\// }).getAttribute('href'))!;
    const anybody = await stage.visitor({ width: 375 });
    await anybody.goto(new URL(address).pathname);
    await anybody.getByText(contract.number).first().waitFor();
    await anybody.getByText(/模拟/).first().waitFor();
    await shoot(anybody, 'licence-verify');
    expect(await graveFindings(anybody)).toEqual([]);
    for (const page of [firm, office, leader, anybody]) await page.context().close();
  }, 300_000);

  /** The firm pays what it owes of this name, and the office confirms it. */
  async function paid(firm: Page, name: RegExp, reference: string): Promise<void> {
    await part(firm, 'money').getByRole('button', { name }).click();
    const form = firm.locator('form#declare');
    await form.getByLabel('付款日').fill(TODAY);
    await form.getByLabel('银行流水号').fill(reference);
    await form.getByRole('button', { name: '申报付款' }).click();
    await part(firm, 'money').getByText(`流水号 ${reference}`).first().waitFor();
    const { payments } = await desk.call<SeenMoney>(OFFICE, 'GET', `contracts/${contract.id}/money`);
    const office = await at(OFFICE, 'money');
    const line = part(office, 'money').getByRole('listitem').filter({ hasText: reference });
    const [button] = payments.filter(({ state }) => state === 'declared');
    expect(button).toBeDefined();
    await confirmed(office, line, '确认到账');
    await line.getByText('已确认到账').waitFor();
    await office.context().close();
  }

  it('earns the entry fee and the royalty of the first quarter', async () => {
    // it was signed today; nothing is stated of the time before effect, so it is put back to when its royalty begins
    await stage.database.sql(`update contracting.contract set effective_on = '2026-01-01', version = version + 1 where id = $1`, [contract.id]);
    const firm = await at(FIRM, 'money');
    await paid(firm, /申报付款：入门费/, '网银0001');
    await firm.reload();
    await part(firm, 'money').getByText('申报提成', { exact: true }).first().click();
    const form = firm.locator('form[id^=statement-]');
    await form.getByLabel('数量（件）').fill('120');
    await form.getByLabel('计提金额').fill('3000000.00');
    await form.getByRole('button', { name: '申报提成' }).click();
    await part(firm, 'money').getByText('¥150,000.00').first().waitFor();
    await paid(firm, /申报付款：提成/, '网银0002');
    await firm.reload();
    await shoot(firm, 'licence-money');
    expect(await graveFindings(firm)).toEqual([]);
    await firm.context().close();
  }, 300_000);

  /** The office shares what is waiting: seven tenths to two people, two thirds and one third. */
  const share = async (): Promise<string> => {
    const people = await stage.database.sql<{ id: string }>(`select id from identity.account where email in ('${INVENTOR}', 'tan.researcher@yuelu-tech.example') order by email desc`);
    const one = (accountId: string, numerator: number) => ({ accountId, share: { numerator, denominator: 3 }, contribution: '完成主要技术方案', standing: 'staff', leaderRank: 'none', mainContributor: true, inventor: true, transferStaff: false });
    const { runs } = await desk.call<{ runs: { id: string; state: string; version: number }[] }>(OFFICE, 'POST', `contracts/${contract.id}/distribution/runs`, {
      form: 'cash', paymentIds: null, plan: { kinds: ['licence'], document: '校发〔2025〕12号', decidedOn: '2025-06-01', rewardShare: { numerator: 70, denominator: 100 }, remainder: { college: { numerator: 1, denominator: 2 }, unit: { numerator: 1, denominator: 2 }, team: null, office: null } },
      unitDeductions: { document: '校财〔2025〕3号', list: { deduct: ['tax'], publicResearchMoneyIsCost: false } }, agreement: null, leaderDecision: null, relatedParty: 'no', relatedNote: null, people: [one(people[0]!.id, 2), one(people[1]!.id, 1)],
    });
    return runs.find(({ state }) => state === 'prepared')!.id;
  };
  const confirmRun = async (): Promise<void> => {
    await desk.endNotices();
    const page = await at(FINANCE, 'money');
    const distribution = part(page, 'distribution');
    await confirmed(page, distribution.getByRole('article').filter({ hasText: '待复核' }), '复核确认');
    await distribution.getByText('已确认').first().waitFor();
    await shoot(page, 'licence-distribution');
    expect(await graveFindings(page)).toEqual([]);
    await page.context().close();
  };

  it('is shared: the office prepares, finance checks, and the inventor sees their own line with every reason', async () => {
    await share();
    await confirmRun();
    const page = await stage.visitor({ email: INVENTOR, width: 375 });
    await page.goto('/my-awards');
    // 350,000.00 * 70 % * 2/3, the odd fen to whoever lost most by rounding down
    await page.getByText(/¥163,333\.3[34]/).first().waitFor();
    await page.getByText(/校发〔2025〕12号/).first().waitFor();
    await shoot(page, 'licence-my-award');
    expect(await graveFindings(page)).toEqual([]);
    await page.context().close();
  }, 240_000);

  it('is shared again after the second quarter', async () => {
    await desk.call(FIRM, 'POST', `contracts/${contract.id}/royalty-statements`, { componentId: 'royalty', from: '2026-04-01', until: '2026-06-30', parts: [{ from: '2026-04-01', until: '2026-06-30', units: 80, baseFen: 200_000_000 }] });
    const firm = await at(FIRM, 'money');
    await paid(firm, /申报付款：提成（至 2026-06-30）/, '网银0003');
    await firm.context().close();
    await share();
    await confirmRun();
    const page = await stage.visitor({ email: INVENTOR, locale: 'en' });
    await page.goto('/my-awards');
    await page.getByText(/¥46,666\.6[67]/).first().waitFor();
    await page.getByText(/¥210,000\.0[01]|¥209,999\.99/).first().waitFor();
    await shoot(page, 'licence-my-awards-en');
    expect(await graveFindings(page)).toEqual([]);
    const [book] = await stage.database.sql<{ unbalanced: string }>(`select count(*) filter (where total <> 0) as unbalanced from (select sum(fen) as total from contracting.ledger_line group by entry_id) sums`);
    expect(Number(book!.unbalanced)).toBe(0);
    await page.context().close();
  }, 300_000);
});
