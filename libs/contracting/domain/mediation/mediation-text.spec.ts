import { mediationText } from './mediation-text.js';
import type { FeeClause } from './fee-clause.js';

const points = { broker: '唐可', brokerOrganisation: '湘江技术转移公司', client: '岳麓科技大学', other: '衡岳重工', achievement: '减振器', protectedMonths: 12, conflict: null };
const percentage: FeeClause = { fee: { kind: 'percentage', of: { numerator: 3, denominator: 100 }, capFen: 20_000_000 }, bearer: 'client', expensesFen: 500_000 };

describe('the text of a mediation agreement', () => {
  it('says every agreed point, whoever worded the rest', () => {
    for (const own of [null, '双方另行约定。']) {
      const text = mediationText({ ...points, fee: percentage }, own);
      for (const said of ['唐可', '湘江技术转移公司', '岳麓科技大学', '衡岳重工', '减振器', '3/100', '¥200,000.00', '由委托人负担', '¥5,000.00', '12 个月', '均无利益关系']) expect(text).toContain(said);
      expect(text.includes('双方另行约定。')).toBe(own !== null);
    }
  });
  it('says what was left open, and invents nothing', () => {
    const text = mediationText({ ...points, other: null, conflict: '曾任该成果的顾问', fee: { fee: { kind: 'silent' }, bearer: 'silent', expensesFen: null } }, null);
    for (const said of ['由中介人寻找', '报酬未约定', '负担方未约定', '必要费用未约定', '曾任该成果的顾问']) expect(text).toContain(said);
  });
  it('words a fixed fee by how it falls due', () => {
    const fixed = (accrues: 'with_first_payment' | 'in_proportion'): FeeClause => ({ fee: { kind: 'fixed', fen: 1_000_000, accrues }, bearer: 'each_half', expensesFen: null });
    expect(mediationText({ ...points, fee: fixed('with_first_payment') }, null)).toContain('随首笔到账款项支付');
    expect(mediationText({ ...points, fee: fixed('in_proportion') }, null)).toContain('按到账技术交易额');
  });
});
