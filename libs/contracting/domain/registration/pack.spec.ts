import { brokenRules, WorkingCalendar } from '@app/kernel';
import { termsWithPrice, type PricedTerms } from '../terms.input.js';
import { fullTerms } from '../terms/testing/sample-terms.js';
import { packAmounts } from './pack-amounts.js';
import { packNotices, type NoticeFacts } from './pack-notices.js';
import { applicantOf, packRules, sameName, type PackFacts } from './pack.rules.js';
import { registrationClock } from './registration-clock.js';
import { NOTHING_DECLARED } from './registration.js';

const lump = { components: [{ kind: 'lump_sum', id: 'whole', amountFen: 500_000_000, due: { kind: 'date', on: '2027-01-01' } }], inspection: null, overdueRatePerDay: null, totalCapFen: null, statedSumFen: null } as unknown as PricedTerms['price'];
const termsOf = (kind: Parameters<typeof fullTerms>[0], change: Partial<PricedTerms> = {}): PricedTerms => ({ ...termsWithPrice(fullTerms(kind)), price: lump, ...change });
const facts = (terms: PricedTerms, change: Partial<NoticeFacts> = {}): NoticeFacts => ({
  today: '2026-11-26', terms, declared: { ...NOTHING_DECLARED, typeFits: 'yes', elsewhere: 'no' }, contractState: 'in_effect', endsOn: '2032-02-29', seals: [], monopoly: null, sealEqualsName: undefined, chineseCopyRequired: undefined,
  known: { field: true, industry: true, place: true }, vatUntil: '2027-12-31', vatKinds: ['transfer', 'development_commissioned'], vatRelated: ['consulting', 'service'], eitMinMonths: 60, termMonths: 72, ...change,
});
const broken = (given: PackFacts): string[] => brokenRules(packRules, given).map(({ code }) => code.replace('contracting.registration-', ''));
const noticed = (given: NoticeFacts): string[] => brokenRules(packNotices, given).map(({ code }) => code.replace('contracting.registration-', ''));

describe('a registration pack', () => {
  it.each(['development_commissioned', 'development_cooperative', 'transfer', 'licence', 'consulting', 'service'] as const)('lacks nothing where everything is said: %s', (kind) => {
    expect(broken(facts(termsOf(kind)))).toEqual([]);
  });

  it('names each thing that it lacks', () => {
    expect(broken(facts(termsOf('transfer', { patents: [], subject: { ...termsOf('transfer').subject, knowHow: null } })))).toEqual(['kind-differs']);
    expect(broken(facts(termsOf('service', { restrictions: ['tying'] }), { monopoly: ['supply'] }))).toEqual([]);
    expect(broken(facts(termsOf('service', { restrictions: ['tying'] })))).toEqual(['monopoly-clause']);
    const seals = [{ partyId: 'a', partyName: '甲公司', sealName: '甲公司合同专用章' }];
    expect(broken(facts(termsOf('service'), { seals }))).toEqual(['seal-differs']);
    expect(broken(facts(termsOf('service'), { seals, sealEqualsName: false }))).toEqual([]);
    expect(broken(facts(termsOf('service'), { contractState: 'rescinded', endsOn: '2026-11-25' }))).toEqual(['not-in-force', 'term-over']);
  });

  it('knows who applies, and where that is unknown', () => {
    const { parties } = termsOf('transfer');
    const seller = (change: object) => ({ parties: parties.map((party) => (party.role === 'provider' ? { ...party, ...change } : party)) });
    expect(applicantOf({ parties })).toBe('holder');
    expect(applicantOf(seller({ legalForm: 'foreign_organisation', uscc: null }))).toBe('acquirer');
    expect(applicantOf(seller({ uscc: null, foreignElement: 'unknown' }))).toBe('unknown');
    expect(applicantOf(seller({ uscc: null, foreignElement: 'no' }))).toBe('holder');
  });

  it('tells of the tax by what is in force on the day', () => {
    expect(noticed(facts(termsOf('transfer')))).toContain('vat-exempt');
    expect(noticed(facts(termsOf('transfer'), { today: '2028-01-01' }))).toContain('vat-unsettled');
    expect(noticed(facts(termsOf('service')))).toContain('vat-related');
    expect(noticed(facts(termsOf('licence')))).toContain('vat-unsettled');
    expect(noticed(facts(termsOf('licence'), { termMonths: 59 }))).toContain('eit-term');
    expect(noticed(facts(termsOf('licence')))).not.toContain('eit-term');
  });

  it('has two amounts, or says why it has none', () => {
    const terms = termsOf('transfer');
    const values = { nonTechnology: ['equipment'] as const, subjectMatterStaysIn: true, developmentOut: [] };
    expect(packAmounts(terms, NOTHING_DECLARED, values).amounts).toMatchObject({ contractFen: 500_000_000, technologyFen: 420_000_000, basis: 'rules' });
    expect(packAmounts(terms, NOTHING_DECLARED, null).missing.map(({ code }) => code)).toEqual(['contracting.registration-technology-amount-open']);
    expect(packAmounts(terms, { ...NOTHING_DECLARED, technologyFen: 420_000_000 }, null).amounts).toMatchObject({ technologyFen: 420_000_000, differenceFen: 80_000_000, basis: 'declared' });
    expect(packAmounts({ ...terms, price: null }, NOTHING_DECLARED, values).missing.map(({ code }) => code)).toEqual(['contracting.registration-price-missing']);
    expect(packAmounts({ ...terms, items: [{ ...terms.items[0]!, amountFen: null }] }, NOTHING_DECLARED, values).missing).toMatchObject([{ code: 'contracting.amounts-item-open', path: '/terms/items/0/amountFen' }]);
  });

  it('compares names of seals by their characters', () => {
    expect(sameName('湘江 （长沙）公司', '湘江(长沙)公司')).toBe(true);
    expect(sameName('湘江公司', '湘江公司分公司')).toBe(false);
  });
});

describe('the clock of a registration', () => {
  const calendar = new WorkingCalendar({ knownFrom: '2026-01-01', knownUntil: '2026-12-31', holidays: new Set(['2026-10-01', '2026-10-02']), workedWeekends: new Set(['2026-10-10']) });
  const ordinary = { days: 15, unit: 'working-days' } as const;
  const values = { ordinary, expert: { days: 30, unit: 'working-days' } as const, expertFromFen: 500_000_000 };
  it('counts working days without the day of filing, with a worked weekend and without holidays', () => {
    expect(registrationClock(calendar, '2026-09-25', 1, { ...values, ordinary: { days: 9, unit: 'working-days' } })).toMatchObject({ dueOn: '2026-10-10', expert: false, open: null });
  });
  it('asks experts from the amount on, and counts natural days where the rule does', () => {
    expect(registrationClock(calendar, '2026-03-02', 499_999_999, values)).toMatchObject({ expert: false, period: ordinary });
    expect(registrationClock(calendar, '2026-03-02', 500_000_000, values)).toMatchObject({ expert: true, dueOn: '2026-04-13' });
    expect(registrationClock(calendar, '2026-03-02', 1, { ...values, ordinary: { days: 10, unit: 'natural-days' } }).dueOn).toBe('2026-03-12');
  });
  it('is open where no rule is in force, or beyond the known days off', () => {
    expect(registrationClock(calendar, '2026-03-02', 1, { ordinary: null, expert: null, expertFromFen: null })).toMatchObject({ dueOn: null, open: 'no-rule' });
    expect(registrationClock(calendar, '2026-12-20', 1, values)).toMatchObject({ dueOn: null, open: 'beyond-calendar' });
  });
});
