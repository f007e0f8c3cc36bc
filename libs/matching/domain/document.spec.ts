import { wordsBySpace } from '../testing/index.js';
import { documentOf, LISTING_INDEX, PROFILE_COLUMNS, profileOfDocument } from './document.js';
import type { MatchProfile } from './profile.js';

const readPinyin = (): { initials: string; tokens: string[] } => ({ initials: 'fhgm', tokens: ['fhgm', 'gemo'] });
const facts = { id: 'a1', version: 3, achievementKind: 'invention', publishedAt: '2026-11-22T00:00:00.000Z' };
const achievement: MatchProfile = {
  kind: 'achievement', id: 'a1', title: '复合 隔膜', valueLine: '收缩 减半', body: '耐热', keywords: ['锂电'], field: 'materials.battery', ipc: ['H01M'],
  industryDivision: '38', trl: 6, modes: ['transfer'], expectedPriceFen: 2 ** 52, region: '430100',
};
const demand: MatchProfile = {
  kind: 'demand', id: 'd1', title: '隔膜', body: '耐热', field: 'materials', modes: ['equity'], wantedTrlMin: 5, wantedTrlMax: 8, budgetMinFen: 1, budgetMaxFen: 2, region: '430000',
};
const roundTrip = (profile: MatchProfile): MatchProfile => {
  const document = documentOf(profile, facts, wordsBySpace, readPinyin) as unknown as Record<string, unknown>;
  return profileOfDocument(Object.fromEntries(PROFILE_COLUMNS.map((name) => [name, document[name]])));
};

describe('documents of the index', () => {
  it('hold the terms of title, value line, keywords and body, and the title character by character', () => {
    const document = documentOf(achievement, facts, wordsBySpace, readPinyin);
    expect(document.words?.split(' ')).toEqual(['复合', '隔膜', '收缩', '减半', '锂电', '耐热', '复', '合', '隔', '膜']);
    expect(document.bigrams).toBe('复合 隔膜 收缩 减半 锂电 耐热');
    expect(document).toMatchObject({ pinyin: 'fhgm gemo', initials: 'fhgm', fieldGroup: 'materials', priceFen: 2 ** 52, version: 3 });
  });

  it('have exactly the columns of the table', () => {
    for (const profile of [achievement, demand]) {
      expect(Object.keys(documentOf(profile, facts, wordsBySpace, readPinyin)).sort()).toEqual(Object.keys(LISTING_INDEX.columns).sort());
    }
  });

  it('give back the profiles that they were made of', () => {
    expect(roundTrip(achievement)).toMatchObject({ ...achievement, id: 'a1' });
    expect(roundTrip(demand)).toMatchObject({ ...demand, id: 'a1' });
  });

  it('take a profile of a title only', () => {
    expect(roundTrip({ kind: 'demand', title: '隔膜' })).toMatchObject({ kind: 'demand', title: '隔膜', body: null, budgetMaxFen: null });
  });

  it('cut endless bodies', () => {
    const document = documentOf({ ...demand, body: '膜'.repeat(100_000) }, facts, wordsBySpace, readPinyin);
    expect(document.body!.length).toBe(8_000);
    expect(document.bigrams!.length).toBeLessThan(30_000);
  });
});
