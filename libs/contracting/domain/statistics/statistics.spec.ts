import { inPlace, reversed, sumsBy, type CountedContract, type CountedLine } from './statistics.js';

const line = (change: Partial<CountedLine> = {}): CountedLine => ({ entry: 'count', countedOn: '2026-05-01', contractFen: 300, technologyFen: 200, kind: 'licence', field: 'f', industry: '39', sellerRegion: '430104', buyerRegion: '430100', placeRegion: '430105', ...change });

describe('statistics of contracts', () => {
  it('take a reversal away from the year in which it counts', () => {
    const all = [line(), line({ countedOn: '2027-01-01', kind: 'transfer' }), line({ entry: 'reversal', countedOn: '2027-02-01', contractFen: -300, technologyFen: -200 })];
    expect(sumsBy(all, 'year')).toEqual([{ key: '2026', contracts: 1, contractFen: '300', technologyFen: '200' }, { key: '2027', contracts: 0, contractFen: '0', technologyFen: '0' }]);
    expect(sumsBy(all, 'kind').map(({ key, technologyFen }) => [key, technologyFen])).toEqual([['licence', '0'], ['transfer', '200']]);
  });
  it('sum exactly beyond what a number holds', () => {
    const big = Number.MAX_SAFE_INTEGER;
    expect(sumsBy([line({ contractFen: big }), line({ contractFen: big }), line({ contractFen: 1 })], 'year')[0]!.contractFen).toBe('18014398509481983');
  });
  it('tell what is implemented in the seller\'s own place, and where that is not known', () => {
    const all = [line(), line({ placeRegion: '430300' }), line({ placeRegion: '330100' }), line({ sellerRegion: '430000' }), line({ sellerRegion: null })];
    expect(inPlace(all, 2)).toEqual({ inPlaceFen: '600', wholeFen: '1000', unknownFen: '200' });
    expect(inPlace(all, 4)).toEqual({ inPlaceFen: '200', wholeFen: '1000', unknownFen: '400' });
  });
  it('take back nothing but the sums', () => {
    const counted = { ...line(), contractFen: 0, technologyFen: 0, nationalNumber: 'n', effectiveOn: '2026-01-01', daysFromPublication: 3, daysFromMatch: null } as unknown as CountedContract;
    expect(reversed(counted)).toMatchObject({ contractFen: 0, technologyFen: 0, nationalNumber: 'n', daysFromPublication: 3 });
    expect(Object.is(reversed(counted).contractFen, -0)).toBe(false);
  });
});
