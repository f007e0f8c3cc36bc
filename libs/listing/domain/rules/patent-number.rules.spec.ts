import { brokenRules } from '@app/kernel';
import { patentNumberRules, statusHasNumber, type NumberFacts } from './patent-number.rules.js';

const good: NumberFacts = {
  kind: 'invention', applicationNumber: '201710601862.3', grantNumber: 'ZL201710601862.3', publicationNumber: 'CN107325862B',
  filingDate: '2017-07-21', grantDate: '2019-05-10', legalStatus: 'granted', today: '2026-11-22',
};
const broken = (change: Partial<NumberFacts>) => brokenRules([...patentNumberRules, statusHasNumber], { ...good, ...change }).map(({ code, path }) => `${code} ${path}`);
const bare = { applicationNumber: null, grantNumber: null, publicationNumber: null, filingDate: null, grantDate: null, legalStatus: null };

describe('patent numbers of an achievement', () => {
  it('passes a granted invention and one that is not filed', () => {
    expect(broken({})).toEqual([]);
    expect(broken(bare)).toEqual([]);
  });
  it.each([
    ['a wrong check digit', { applicationNumber: '201710601862.4', grantNumber: null, legalStatus: 'pending', grantDate: null }, ['listing.patent-number-check-digit /applicationNumber']],
    ['a wrong check digit of the grant', { grantNumber: 'ZL201710601862.4' }, ['listing.patent-number-check-digit /grantNumber', 'listing.grant-number-differs /grantNumber']],
    ['a malformed application number', { applicationNumber: '2017-601862' }, ['listing.application-number-malformed /applicationNumber', 'listing.grant-number-differs /grantNumber']],
    ['a grant number without ZL', { grantNumber: '201710601862.3' }, ['listing.grant-number-malformed /grantNumber']],
    ['another kind', { kind: 'utility_model', publicationNumber: null }, ['listing.patent-number-kind /applicationNumber', 'listing.patent-number-kind /grantNumber']],
    ['another grant number', { grantNumber: 'ZL97101765.4' }, ['listing.grant-number-differs /grantNumber']],
    ['a publication of another kind', { publicationNumber: 'CN207325862U' }, ['listing.publication-number-malformed /publicationNumber']],
    ['a filing date tomorrow', { filingDate: '2026-11-23', grantDate: null }, ['listing.patent-dates /filingDate']],
    ['a filing date before there was a Patent Law', { filingDate: '0000-01-01' }, ['listing.patent-dates /filingDate']],
    ['a grant before the filing', { grantDate: '2017-07-20' }, ['listing.patent-dates /grantDate']],
    ['a grant number while pending', { legalStatus: 'pending' }, ['listing.grant-number-without-grant /legalStatus']],
    ['a filing date without a number', { ...bare, filingDate: '2024-01-01' }, ['listing.legal-status-needs-number /applicationNumber']],
    ['granted without a number', { ...bare, legalStatus: 'granted' }, ['listing.legal-status-needs-number /grantNumber']],
    ['know-how with a number', { ...bare, kind: 'know_how', applicationNumber: '201710601862.3' }, ['listing.know-how-has-no-number /applicationNumber']],
  ] as [string, Partial<NumberFacts>, string[]][])('refuses %s', (_, change, codes) => expect(broken(change)).toEqual(codes));

  it('leaves the registration number of software as it is', () => {
    expect(broken({ ...bare, kind: 'software_copyright', grantNumber: '2020SR0123456', legalStatus: 'not_applicable' })).toEqual([]);
  });
});
