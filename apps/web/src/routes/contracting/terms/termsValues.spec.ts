import { describe, expect, it } from 'vitest';
import { newComponentId, partiesFor, termsInput, type TermsValues } from './termsValues';

const values = (change: Partial<TermsValues> = {}): TermsValues => ({ kind: 'licence', title: ' Cathodes ', subject: { what: '  the process ', achievementIds: ['a'] }, ...change });

describe('terms out of the form', () => {
  it('hold nothing of which the kind has no clause', () => {
    const written = values({
      licence: { kind: 'sole', sublicence: { allowed: false, kind: 'ordinary' } }, territory: 'Hunan', annuityPayer: 'provider', patents: [{ kind: 'invention', legalStatus: 'pending', owner: 'A university' }],
      risk: { bearer: 'shared', warnDays: 10 }, results: { inventionRight: 'joint', newResults: 'maker', benefits: 'by shares' },
    });
    const licence = termsInput(written);
    expect(licence).toMatchObject({ title: 'Cathodes', subject: { what: 'the process' }, licence: { kind: 'sole', sublicence: { allowed: false, kind: null } }, territory: 'Hunan', annuityPayer: 'provider', risk: null });
    expect(licence.patents[0]).toMatchObject({ legalStatus: 'pending', owner: null });
    expect(licence.results).toMatchObject({ inventionRight: null, newResults: null, benefits: 'by shares' });
    const service = termsInput({ ...written, kind: 'service' });
    expect([service.licence, service.territory, service.annuityPayer, service.risk, service.results?.newResults]).toEqual([null, null, null, null, 'maker']);
    expect(termsInput({ ...written, kind: 'consulting' }).risk).toEqual({ bearer: 'shared', text: null, warnDays: null });
    expect(termsInput({ ...written, kind: 'development_commissioned' })).toMatchObject({ risk: { warnDays: 10 }, results: { inventionRight: 'joint' }, territory: null });
  });

  it('leave out a group whose leading field is empty, and an empty price', () => {
    const terms = termsInput(values({ improvements: { sharing: 'paid', noticeDays: 3 }, confidentiality: { scope: ' ', years: 5 }, guidance: { place: 'Changsha' }, dispute: { name: 'A court' }, acceptance: { standard: '' }, price: { components: [], overdueRatePerDay: { numerator: 1, denominator: 2000 } }, priceSummary: 'agreed apart' }));
    expect([terms.improvements, terms.confidentiality, terms.guidance, terms.dispute, terms.acceptance, terms.price, terms.priceSummary]).toEqual([null, null, null, null, null, null, 'agreed apart']);
  });

  it('hold the price exactly: fen, fractions, and tiers that begin where the one before ends', () => {
    const { price, consideration, priceSummary } = termsInput(values({
      priceSummary: 'old words', price: {
        components: [
          { kind: 'instalment', id: 'instalment-1', amountFen: 1_999, due: { kind: 'after', on: '2030-01-01', trigger: { event: 'effect', milestoneId: 'x' }, count: 30, unit: 'days' } },
          { kind: 'royalty', id: 'royalty-1', base: 'sales', form: 'falling', period: 'year', statementDays: 30, paymentDays: 15, from: '2027-01-01', until: '2030-12-31', tiers: { by: 'amount', counted: 'per_year', charge: { kind: 'rate' }, steps: [{ upTo: 100_000_00, charge: { kind: 'rate', rate: { numerator: 1, denominator: 20 }, fen: 7 } }, { charge: { kind: 'rate', rate: { numerator: 3, denominator: 100 } } }] } },
        ],
        inspection: { by: 'payee', noticeDays: 10, cost: { bearer: 'payer', above: { numerator: 1, denominator: 20 } } },
      },
    }));
    expect([consideration, priceSummary]).toEqual(['money', null]);
    expect(price).toEqual({
      components: [
        { kind: 'instalment', id: 'instalment-1', amountFen: 1_999, due: { kind: 'after', trigger: { event: 'effect' }, count: 30, unit: 'days' } },
        { kind: 'royalty', id: 'royalty-1', base: 'sales', form: 'falling', period: 'year', statementDays: 30, paymentDays: 15, minimumAnnualFen: null, from: '2027-01-01', until: '2030-12-31', tiers: { by: 'amount', counted: 'per_year', steps: [
          { above: 0, upTo: 100_000_00, charge: { kind: 'rate', rate: { numerator: 1, denominator: 20 } } }, { above: 100_000_00, upTo: null, charge: { kind: 'rate', rate: { numerator: 3, denominator: 100 } } },
        ] } },
      ],
      inspection: { by: 'payee', noticeDays: 10, cost: { bearer: 'payer' } }, overdueRatePerDay: null, totalCapFen: null, statedSumFen: null,
    });
    expect(termsInput(values({ price: { components: [{ kind: 'equity', id: 'equity-1', valueFen: 1 }] } })).consideration).toBe('equity');
  });
});

describe('parts and parties', () => {
  it('get names that nobody has', () => expect(newComponentId('entry_fee', [{ kind: 'entry_fee', id: 'entry-fee-1' }, null])).toBe('entry-fee-2'));

  it('keep their places when the kind changes', () => {
    const two = [{ id: 'h', role: 'provider' }, { id: 'a', role: 'acquirer' }, { id: 'b', role: 'broker' }];
    const partners = partiesFor('development_cooperative', two, 'h');
    expect(partners.map(({ role }) => role)).toEqual(['partner', 'partner', 'broker']);
    expect(partiesFor('transfer', partners, 'h')).toEqual(two);
  });
});
