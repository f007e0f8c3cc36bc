import { wordsBySpace } from '../testing/index.js';
import { CorpusCount } from './corpus-statistics.js';
import { featuresOf, fitFeatures } from './features.js';
import { prepareProfile } from './prepared-profile.js';
import type { AchievementProfile, DemandProfile } from './profile.js';

const demand = (facts: Partial<DemandProfile> = {}): DemandProfile => ({ kind: 'demand', title: '需求', ...facts });
const achievement = (facts: Partial<AchievementProfile> = {}): AchievementProfile => ({ kind: 'achievement', title: '成果', ...facts });

describe('how the circumstances fit', () => {
  it('says nothing about what either side does not say', () => {
    const nothing = { field: null, ipc: null, industry: null, trl: null, mode: null, budget: null, region: null };
    expect(fitFeatures(demand(), achievement())).toEqual(nothing);
    expect(fitFeatures(demand({ field: 'a', trl: 5 } as Partial<DemandProfile>), achievement({ trl: 5, modes: [], expectedPriceFen: null, field: '' }))).toEqual(nothing);
  });

  it.each([
    ['materials.battery', 'materials.battery', 1],
    ['materials.battery', 'materials.polymer', 0.5],
    ['materials', 'materials.polymer', 0.5],
    ['materials.battery', 'computing.chips', -1],
  ])('compares fields %s and %s', (wanted, offered, fit) => {
    expect(fitFeatures(demand({ field: wanted }), achievement({ field: offered })).field).toBe(fit);
  });

  it.each([
    [['H01M'], ['H01M'], 1],
    [['H01M'], ['H01B', 'C08J'], 0.5],
    [['H01M'], ['C08J'], 0],
  ])('compares patent classes %j and %j', (wanted, offered, fit) => {
    expect(fitFeatures(demand({ ipc: wanted }), achievement({ ipc: offered })).ipc).toBe(fit);
  });

  it.each([
    [6, 8, 7, 1],
    [6, 8, 5, -1 / 3],
    [6, 8, 1, -1],
    [3, 5, 8, 0.5],
    [6, null, 9, 1],
    [null, 5, 2, 1],
  ])('wants stages %s to %s and gets %s', (wantedTrlMin, wantedTrlMax, trl, fit) => {
    expect(fitFeatures(demand({ wantedTrlMin, wantedTrlMax }), achievement({ trl })).trl).toBeCloseTo(fit, 12);
  });

  it('asks for one shared cooperation mode', () => {
    expect(fitFeatures(demand({ modes: ['transfer', 'equity'] }), achievement({ modes: ['equity'] })).mode).toBe(1);
    expect(fitFeatures(demand({ modes: ['transfer'] }), achievement({ modes: ['equity'] })).mode).toBe(-1);
  });

  it.each([
    [100, 100, 1],
    [0, 100, 1],
    [150, 100, -0.5],
    [1000, 100, -1],
    [5, 0, -1],
  ])('compares a price of %s with a budget of %s', (expectedPriceFen, budgetMaxFen, fit) => {
    expect(fitFeatures(demand({ budgetMaxFen }), achievement({ expectedPriceFen })).budget).toBe(fit);
  });

  it.each([
    ['430100', '430100', 1],
    ['430100', 'xj.university-city', 1],
    ['430000', '430100', 0.5],
    ['430000', '430000', 1],
    ['430100', '430200', 0.5],
    ['430100', '110000', 0],
  ])('compares regions %s and %s', (wanted, offered, fit) => {
    expect(fitFeatures(demand({ region: wanted }), achievement({ region: offered })).region).toBe(fit);
  });
});

describe('how alike the texts are', () => {
  const statistics = new CorpusCount();
  const features = (wanted: Partial<DemandProfile>, offered: Partial<AchievementProfile>) =>
    featuresOf(prepareProfile(demand(wanted), wordsBySpace, statistics), prepareProfile(achievement(offered), wordsBySpace, statistics));

  it('is 1 for the same title and 0 without a common character', () => {
    expect(features({ title: '锂电池隔膜' }, { title: '锂电池隔膜' }).titleCharacters).toBeCloseTo(1, 12);
    expect(features({ title: '锂电池隔膜' }, { title: '韭菜' })).toMatchObject({ titleCharacters: 0, titleBigrams: 0, titleWords: 0, textBigrams: 0 });
  });

  it('is a cosine that can be worked out by hand', () => {
    // without statistics every term weighs 1: four bigrams against two, two shared
    expect(features({ title: '锂电池隔膜' }, { title: '电池隔' }).titleBigrams).toBeCloseTo(2 / (2 * Math.sqrt(2)), 12);
  });

  it('finds in the body what the title does not say', () => {
    const found = features({ title: '隔膜', body: '热收缩' }, { title: '涂层', body: '防止热收缩' });
    expect(found.titleCharacters).toBe(0);
    expect(found.bodyBigrams).toBeGreaterThan(0.3);
  });

  it('says nothing about a body that is not there', () => {
    expect(features({ title: '隔膜', body: '热收缩' }, { title: '隔膜' })).toMatchObject({ bodyBigrams: null, titleInBody: null });
  });
});
