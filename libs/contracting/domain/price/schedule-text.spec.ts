import type { PriceComponent, PriceSchedule, Royalty, Tiers } from './price-schedule.schema.js';
import { dueWords, rateWords, royaltyLineWords } from './price-words.js';
import { royaltyAccount } from './royalty.js';
import { scheduleText } from './schedule-text.js';

const VALUATION = '0199a1b2-0000-7000-8000-000000000001';
const byVolume: Tiers = { by: 'volume', counted: 'over_term',
  steps: [{ above: 0, upTo: 1_000, charge: { kind: 'per_unit', fen: 200 } }, { above: 1_000, upTo: 5_000, charge: { kind: 'per_unit', fen: 150 } },
  { above: 5_000, upTo: null, charge: { kind: 'per_unit', fen: 100 } }] };
const royalty = (change: Partial<Royalty> = {}): Royalty => ({
  kind: 'royalty', id: 'royalty', base: 'sales', form: 'fixed', tiers: { by: 'none',
    charge: { kind: 'rate', rate: { numerator: 5, denominator: 100 } } }, period: 'quarter', statementDays: 30, paymentDays: 15,
  minimumAnnualFen: null, from: '2026-01-01', until: '2028-12-31', ...change,
});
const schedule = (components: PriceComponent[], change: Partial<PriceSchedule> = {}): PriceSchedule => ({ components, inspection: null, overdueRatePerDay: null, totalCapFen: null,
  statedSumFen: null, ...change });
const words = (one: PriceSchedule, names = {}) => scheduleText(one, names).map(({ texts }) => texts);
const first = (component: PriceComponent, names = {}) => words(schedule([component]), names)[0]!;

describe('a price schedule in words', () => {
  it('names each fixed sum, its day and its capital amount', () => {
    expect(first({ kind: 'lump_sum', id: 'l', amountFen: 10_000_053, due: { kind: 'date', on: '2026-12-31' } })).toEqual({
      'zh-CN': '付款方于2026年12月31日以前（含当日）一次性向收款方支付合同价款¥100,000.53（人民币壹拾万元零伍角叁分）。',
      en: 'The payer pays the payee the price as a lump sum of ¥100,000.53 (人民币壹拾万元零伍角叁分) on or before 2026-12-31.',
    });
    expect(first({ kind: 'instalment', id: 'i', amountFen: 100, due: { kind: 'after', trigger: { event: 'milestone', milestoneId: 'pilot' }, count: 1, unit: 'months' } },
      { milestones: new Map([['pilot', '小试']]), payer: { 'zh-CN': '甲公司', en: 'Jia Ltd' } })).toEqual({
      'zh-CN': '甲公司于里程碑“小试”完成之日起1个月内向收款方支付分期价款¥1.00（人民币壹元整）。', en: 'Jia Ltd pays the payee an instalment of ¥1.00 (人民币壹元整) within 1 month after completion of milestone “小试”.',
    });
    expect(first({ kind: 'entry_fee', id: 'e', amountFen: 30,
      due: { kind: 'after', trigger: { event: 'effect' }, count: 30, unit: 'days' } })['zh-CN']).toBe('付款方于合同生效之日起30日内向收款方支付入门费¥0.30（人民币叁角）。');
    expect(first({ kind: 'equity', id: 'q', valueFen: 500, valuationId: VALUATION },
      { valuations: new Map([[VALUATION, '评字1号']]) })['zh-CN']).toBe('收款方以本合同技术作价¥5.00（人民币伍元整）出资，以评估报告（评字1号）为依据。');
    expect(first({ kind: 'equity', id: 'q', valueFen: 500, valuationId: null })['zh-CN']).toContain('评估报告尚未附上');
  });

  it('describes a royalty with base, charge, periods and minimum', () => {
    expect(first(royalty({ minimumAnnualFen: 1_000_000 }))).toEqual({
      'zh-CN': '自2026年1月1日至2028年12月31日，付款方向收款方支付提成，提成为产品销售额的5%（固定标准）；每季度结算一次，付款方于每期届满后30日内提交提成报表，并自报表提交之日（迟交的自应提交之日）起15日内付款；'
        + '每一自然年度的提成不少于¥10,000.00（人民币壹万元整），首末年度不满一年的按实际天数折算，不足部分随该年度最后一期补足。',
      en: 'From 2026-01-01 to 2028-12-31 the payer pays the payee a royalty: the royalty is 5% of the sales of the products (at a fixed charge); it is settled for each calendar quarter, the payer gives a statement within 30 days after the period ends '
        + 'and pays within 15 days after the statement, or after the day the statement was due where it came late; the royalty of a calendar year is at least ¥10,000.00 (人民币壹万元整), a first or last year that is not whole bears its days, '
        + 'and what is missing is paid with the year\'s last period.',
    });
  });

  it('describes tiers by volume, amount and date', () => {
    const zh = (tiers: Tiers, form: Royalty['form']) => first(royalty({ tiers, form }))['zh-CN'];
    expect(zh(byVolume, 'falling')).toContain('提成按提成期内累计数量分档（逐档递减）：不超过1,000件的部分为每件¥2.00（人民币贰元整），超过1,000件至5,000件的部分为每件¥1.50（人民币壹元伍角），超过5,000件的部分为每件¥1.00（人民币壹元整）；');
    const rate = (numerator: number) => ({ kind: 'rate' as const, rate: { numerator, denominator: 100 } });
    expect(zh({ by: 'amount', counted: 'per_year', steps: [{ above: 0, upTo: 100_000, charge: rate(3) }, { above: 100_000, upTo: null, charge: rate(4) }] },
      'rising')).toContain('提成按每一自然年度累计计提金额分档（逐档递增）：不超过¥1,000.00的部分为产品销售额的3%，超过¥1,000.00的部分为产品销售额的4%；');
    expect(zh({ by: 'date', steps: [{ from: '2026-01-01', until: '2026-12-31', charge: rate(3) }, { from: '2027-01-01', until: null, charge: rate(4) }] },
      'rising')).toContain('提成按日期分段（逐档递增）：2026年1月1日至2026年12月31日为产品销售额的3%，2027年1月1日起为产品销售额的4%；');
  });

  it('says what was agreed on the whole, and that no interest is computed where no rate was agreed', () => {
    const whole = scheduleText(schedule([royalty()], { statedSumFen: 100, totalCapFen: 200, overdueRatePerDay: { numerator: 5, denominator: 10_000 },
      inspection: { by: 'either', noticeDays: 10, cost: { bearer: 'payer_if_understated', above: { numerator: 1, denominator: 20 } } } }));
    expect(whole.map(({ about }) => about)).toEqual(['royalty', 'stated_sum', 'total_cap', 'inspection', 'overdue']);
    expect(whole.slice(1).map(({ texts }) => texts['zh-CN'])).toEqual([
      '以上固定价款项合计¥1.00（人民币壹元整）。', '本合同以货币支付的款项总额以¥2.00（人民币贰元整）为限，逾期利息不计入。',
      '收款方或其委托的独立会计师提前10日书面通知后，可以查阅与提成有关的会计账目，查阅费用由收款方承担，少报的提成超过应付提成5%的由付款方承担。',
      '逾期付款的，自应付之日的次日起至实际付款之日止（含当日），按未付金额每日0.05%计付利息，不计复利。',
    ]);
    expect(words(schedule([royalty()])).at(-1)!['zh-CN']).toBe('双方没有约定逾期利息的利率，本价款表不计算逾期利息。');
  });

  it('has one sentence for each component, in both languages', () => {
    const all = scheduleText(schedule([royalty({ tiers: byVolume, form: 'falling', minimumAnnualFen: 5 }),
      { kind: 'entry_fee', id: 'e', amountFen: 30, due: { kind: 'after', trigger: { event: 'signing' }, count: 0, unit: 'days' } }, { kind: 'equity', id: 'q', valueFen: 5,
      valuationId: null }], {
      inspection: { by: 'independent_accountant', noticeDays: 1, cost: { bearer: 'payer' } }, overdueRatePerDay: { numerator: 1, denominator: 3_000 } }));
    expect(all.map(({ componentId }) => componentId)).toEqual(['royalty', 'e', 'q', null, null]);
    for (const { texts } of all) {
      expect(texts['zh-CN'].match(/。/g)).toHaveLength(1);
      expect(texts['zh-CN'].endsWith('。')).toBe(true);
      expect(texts.en).toMatch(/^[A-Z][^]*[^.]\.$/);
      expect(texts.en).not.toMatch(/\. |undefined|NaN/);
    }
  });

  it('writes rates as percentages where they have an end', () => {
    expect([[5, 100], [1, 3], [1, 8], [5, 10_000], [1, 1], [1, 1_000_000], [1, 100_000_000], [1, 1_000_000_000],
      [3, 20]].map(([numerator, denominator]) => rateWords({ numerator: numerator!, denominator: denominator! })))
      .toEqual(['5%', '1/3', '12.5%', '0.05%', '100%', '0.0001%', '0.000001%', '1/1000000000', '15%']);
  });

  it('counts from an event in both languages', () => {
    const due = (event: 'signing' | 'effect' | 'acceptance', count: number) => dueWords({ kind: 'after', trigger: { event }, count, unit: 'days' });
    expect([due('acceptance', 1), due('effect', 2), due('effect', 0), due('signing', 0)]).toEqual([
      { 'zh-CN': '验收合格之日起1日内', en: 'within 1 day after acceptance' }, { 'zh-CN': '合同生效之日起2日内', en: 'within 2 days after the contract takes effect' },
      { 'zh-CN': '合同生效当日', en: 'on the day the contract takes effect' }, { 'zh-CN': '合同签订当日', en: 'on the day of signing' },
    ]);
  });

  it('explains each line of a statement', () => {
    const explained = (terms: Royalty, units: number, baseFen: number) => royaltyAccount(terms,
      [{ from: '2026-01-01', until: '2026-03-31', parts: [{ from: '2026-01-01', until: '2026-03-31', units, baseFen }] }], null)[0]!.lines.map((line) => royaltyLineWords(terms,
      line)['zh-CN']);
    expect(explained(royalty({ tiers: byVolume, form: 'falling' }), 1_200, 0)).toEqual(['第1档（不超过1,000件的部分）：1,000件 × ¥2.00 = ¥2,000.00', '第2档（超过1,000件至5,000件的部分）：200件 × ¥1.50 = ¥300.00']);
    expect(explained(royalty(), 3, 10_000)).toEqual(['第1档（全部）：¥100.00 × 5% = ¥5.00']);
    const mixed: Tiers = { by: 'volume', counted: 'over_term',
      steps: [{ above: 0, upTo: 1, charge: { kind: 'rate', rate: { numerator: 1, denominator: 2 } } },
      { above: 1, upTo: null, charge: { kind: 'rate', rate: { numerator: 1, denominator: 10 } } }] };
    expect(explained(royalty({ tiers: mixed, form: 'falling' }), 3, 10_000)).toEqual(['第1档（不超过1件的部分）：1件，计提约¥33.33 × 50% = ¥16.67', '第2档（超过1件的部分）：2件，计提约¥66.67 × 10% = ¥6.66']);
  });
});
