import { annuityCalendar, sharePeriods, standing, titleOn } from './chain.js';
import type { EntryContent, TitleEntry } from './title.schema.js';

let seq = 0;
const entry = (effectiveOn: string, content: EntryContent, corrects: string | null = null): TitleEntry => ({ id: `e${(seq += 1)}`, titleId: 't', seq, effectiveOn, content, evidence: '证据', corrects, applicationId: null, writtenBy: 'u', writtenAt: new Date() });
const half = { numerator: 1, denominator: 2 };
const ownership = (...names: string[]): EntryContent => ({ kind: 'ownership', owners: names.map((name) => ({ kind: 'outside', organisationId: null, userId: null, name, share: names.length === 1 ? { numerator: 1, denominator: 1 } : half })) });

describe('the title chain', () => {
  it('holds each list of owners until the next one, and corrections in place of what they correct', () => {
    const first = entry('2020-01-01', ownership('单位'));
    const second = entry('2024-05-01', ownership('单位', '甲'));
    expect(sharePeriods([first, second]).map(({ name, validFrom, validTo }) => [name, validFrom, validTo])).toEqual([['单位', '2020-01-01', '2024-05-01'], ['单位', '2024-05-01', null], ['甲', '2024-05-01', null]]);
    const corrected = entry('2024-06-01', ownership('单位', '乙'), second.id);
    const chain = [first, second, corrected];
    expect(standing(chain).map(({ id }) => id)).toEqual([first.id, corrected.id]);
    expect([titleOn(chain, '2024-05-31').owners.map(({ name }) => name), titleOn(chain, '2024-06-01').owners.map(({ name }) => name)]).toEqual([['单位'], ['单位', '乙']]);
    expect(titleOn([...chain, entry('2025-01-01', { kind: 'void' }, corrected.id)], '2025-06-01').owners.map(({ name }) => name)).toEqual(['单位']);
  });

  it('keeps the later written of two lists on one day', () => {
    expect(sharePeriods([entry('2020-01-01', ownership('甲')), entry('2020-01-01', ownership('乙'))]).map(({ name, validTo }) => [name, validTo])).toEqual([['乙', null]]);
  });

  it('ends licences by their date or an entry, liens by release', () => {
    const licence = entry('2024-01-01', { kind: 'licence', licence: 'sole', licensee: '甲', licenseeId: null, territory: '全国', field: '全部', until: '2025-12-31' });
    const lien = entry('2024-01-01', { kind: 'lien', lien: 'pledge', holder: '银行' });
    const chain = [entry('2020-01-01', ownership('单位')), licence, lien, entry('2024-06-01', { kind: 'lien_released', entryId: lien.id })];
    expect([titleOn(chain, '2025-12-31').licences.length, titleOn(chain, '2026-01-01').licences.length]).toEqual([1, 0]);
    expect(titleOn([...chain, entry('2025-01-01', { kind: 'licence_ended', entryId: licence.id })], '2025-01-01').licences).toEqual([]);
    expect([titleOn(chain, '2024-05-31').liens.length, titleOn(chain, '2024-06-01').liens.length]).toEqual([1, 0]);
  });

  it('computes due dates from filing for the entered years only, leap days too', () => {
    expect(annuityCalendar('2024-02-29', [4, 5, 5], new Map([[4, '2027-01-05']]))).toEqual([{ year: 4, dueOn: '2027-02-28', paidOn: '2027-01-05' }, { year: 5, dueOn: '2028-02-29', paidOn: null }]);
    expect(titleOn([entry('2020-01-01', ownership('单位')), entry('2020-02-01', { kind: 'filing', applicationNumber: 'x', filingDate: '2020-02-01' })], '2026-01-01').annuities).toEqual([]);
  });
});
