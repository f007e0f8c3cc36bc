import { WorkingCalendar } from '@app/kernel';
import fc from 'fast-check';
import type { PriceSchedule } from '../../price/price-schedule.schema.js';
import { moneyAccount, type MoneyFacts, type PaidPart, type StatedClaims } from './money-account.js';

const calendar = new WorkingCalendar({ knownFrom: '2025-01-01', knownUntil: '2027-12-31', holidays: new Set(), workedWeekends: new Set() });
const NOTHING = { signedOn: null, effectiveOn: null, deliveredOn: null, acceptedOn: null, milestones: new Map<string, string>() };
const basis = { 'zh-CN': '约定', en: 'as agreed' };
const schedule = (change: Partial<PriceSchedule> = {}): PriceSchedule => ({ components: [], inspection: null, overdueRatePerDay: { numerator: 5, denominator: 10_000 }, totalCapFen: null, statedSumFen: null, ...change });
const royalty = (until: string, amountFen: number, dueOn: string) => ({ key: `royalty:r:${until}`, componentId: 'r', kind: 'royalty' as const, amountFen, dueOn, awaits: null, basis });
const stated = (statedOn: string, receivables: StatedClaims['receivables'], credit = 0): StatedClaims => ({ statedOn, receivables, credits: credit === 0 ? [] : [{ key: `credit:${statedOn}`, componentId: 'r', amountFen: credit, basis }] });
const paid = (key: string, fen: number, on = '2026-01-05', confirmed = true): PaidPart => ({ key, fen, on, confirmed });
const account = (change: Partial<MoneyFacts>) => moneyAccount({ schedule: schedule(), facts: NOTHING, stated: [], payments: [], calendar, today: '2026-06-01', ...change });

describe('the money of a contract', () => {
  it('waits for what has not happened, and says so', () => {
    const lump = schedule({ components: [{ kind: 'lump_sum', id: 'l', amountFen: 100, due: { kind: 'after', trigger: { event: 'acceptance' }, count: 10, unit: 'days' } }] });
    expect(account({ schedule: lump }).claims).toMatchObject([{ key: 'fixed:l', dueOn: null, lastDay: null, awaits: { event: 'acceptance' }, state: 'awaited', interest: null }]);
    expect(account({ schedule: lump, facts: { ...NOTHING, effectiveOn: '2026-01-01', acceptedOn: '2026-05-06' } }).claims).toMatchObject([{ dueOn: '2026-05-16', lastDay: '2026-05-18', state: 'overdue' }]);
  });

  it('lets what was declared take room without counting it', () => {
    const [claim] = account({ stated: [stated('2026-04-10', [royalty('2026-03-31', 1_000, '2026-07-01')])], payments: [paid('royalty:r:2026-03-31', 300), paid('royalty:r:2026-03-31', 200, '2026-01-06', false)] }).claims;
    expect(claim).toMatchObject({ confirmedFen: 300, declaredFen: 200, outstandingFen: 700, openFen: 500, state: 'open' });
  });

  it('sets a credit off against the oldest open claim, and owes the rest back', () => {
    const q1 = royalty('2026-03-31', 1_000, '2026-07-01');
    const q2 = royalty('2026-06-30', 500, '2026-06-15');
    const before = [stated('2026-04-10', [q1]), stated('2026-05-10', [], 1_200)];
    expect(account({ stated: before })).toMatchObject({ claims: [{ creditFen: 1_000, outstandingFen: 0, state: 'paid' }], owedBackFen: 200 });
    expect(account({ stated: [...before, stated('2026-05-20', [q2])] })).toMatchObject({ claims: [{ creditFen: 1_000 }, { creditFen: 200, outstandingFen: 300 }], owedBackFen: 0 });
  });

  it('claims the interest of a sum that was paid late, once it is paid', () => {
    const late = [stated('2026-01-10', [royalty('2025-12-31', 10_000_000, '2026-03-02')])];
    const key = 'royalty:r:2025-12-31';
    expect(account({ stated: late }).claims).toHaveLength(1);
    const { claims } = account({ stated: late, payments: [paid(key, 10_000_000, '2026-03-12')] });
    expect(claims).toMatchObject([{ state: 'paid', interest: { fen: 50_000 } }, { key: `interest:${key}`, kind: 'overdue_interest', amountFen: 50_000, outstandingFen: 50_000, interest: null }]);
    expect(account({ stated: late, schedule: schedule({ overdueRatePerDay: null }), payments: [paid(key, 10_000_000, '2026-03-12')] }).claims).toHaveLength(1);
  });

  it('loses no fen: claims less payments less credits is what is left, whatever is paid', () => {
    const amounts = fc.array(fc.record({ amount: fc.integer({ min: 1, max: 1_000 }), part: fc.integer({ min: 0, max: 100 }), credit: fc.integer({ min: 0, max: 1_500 }) }), { minLength: 1, maxLength: 8 });
    fc.assert(fc.property(amounts, (all) => {
      const days = all.map((_, at) => `2026-0${1 + (at % 8)}-1${at}`);
      const history = all.map(({ amount, credit }, at) => stated(days[at]!, [royalty(days[at]!, amount, days[at]!)], credit));
      const payments = all.flatMap(({ amount, part }, at) => (Math.floor((amount * part) / 100) > 0 ? [paid(`royalty:r:${days[at]}`, Math.floor((amount * part) / 100))] : []));
      const { claims, owedBackFen } = account({ stated: history, payments, schedule: schedule({ overdueRatePerDay: null }) });
      const sum = (of: (one: (typeof claims)[number]) => number): number => claims.reduce((total, one) => total + of(one), 0);
      expect(sum(({ amountFen }) => amountFen) - sum(({ confirmedFen }) => confirmedFen) - sum(({ creditFen }) => creditFen)).toBe(sum(({ outstandingFen }) => outstandingFen));
      expect(sum(({ creditFen }) => creditFen) + owedBackFen).toBe(all.reduce((total, { credit }) => total + credit, 0));
      expect(claims.every(({ outstandingFen, openFen }) => outstandingFen >= 0 && openFen >= 0)).toBe(true);
    }), { numRuns: 1_000 });
  });
});
