import { LOCALES } from '@app/kernel';
import { wordsBySpace } from '../testing/index.js';
import { CorpusCount } from './corpus-statistics.js';
import type { AchievementProfile, DemandProfile } from './profile.js';
import { REASON_TEXTS, reasonsOf, reasonText, type MatchReason } from './reasons.js';

const reasons = (demand: Partial<DemandProfile>, achievement: Partial<AchievementProfile>): MatchReason[] =>
  reasonsOf({ kind: 'demand', title: '隔膜', ...demand }, { kind: 'achievement', title: '隔膜', ...achievement }, { tokenise: wordsBySpace, isEveryday: () => false }, new CorpusCount());
const codes = (demand: Partial<DemandProfile>, achievement: Partial<AchievementProfile>): string[] =>
  reasons(demand, achievement).map(({ code }) => code).filter((code) => code !== 'shared_terms');
const text = (demand: Partial<DemandProfile>, achievement: Partial<AchievementProfile>, code: string, locale: 'zh-CN' | 'en' = 'zh-CN'): string => {
  const found = reasons(demand, achievement).find((reason) => reason.code === code);
  if (!found) throw new Error(`no reason ${code}`);
  return reasonText(found, locale, (kind, value) => `<${kind} ${value}>`);
};

describe('reasons of a match', () => {
  it('name shared and missing terms', () => {
    expect(text({ title: '耐热 隔膜' }, { title: '复合 隔膜' }, 'shared_terms')).toBe('双方都提到：隔膜');
    expect(text({ title: '耐热 隔膜' }, { title: '复合 隔膜' }, 'missing_terms')).toBe('成果未提到需求中的：耐热');
  });

  it('say nothing about what nobody said', () => {
    expect(codes({}, {})).toEqual([]);
    expect(codes({ wantedTrlMin: 5, modes: ['equity'], field: 'materials', region: '430100' }, {})).toEqual([]);
  });

  it.each<[string, Partial<DemandProfile>, Partial<AchievementProfile>, string]>([
    ['same_field', { field: 'a.b' }, { field: 'a.b' }, '同一领域：<field a.b>'],
    ['near_field', { field: 'a.b' }, { field: 'a.c' }, '相近领域：需求为<field a.b>，成果为<field a.c>'],
    ['other_field', { field: 'a.b' }, { field: 'x.y' }, '领域不同：需求为<field a.b>，成果为<field x.y>'],
    ['same_ipc', { ipc: ['H01M', 'C08J'] }, { ipc: ['H01M'] }, '专利分类相同：H01M'],
    ['same_industry', { industryDivision: '38' }, { industryDivision: '38' }, '同一国民经济行业大类：<division 38>'],
    ['trl_fits', { wantedTrlMin: 6, wantedTrlMax: 8 }, { trl: 7 }, '技术成熟度符合：成果为 TRL 7，需求为 TRL 6–8'],
    ['trl_too_early', { wantedTrlMin: 6 }, { trl: 3 }, '技术成熟度偏低：成果为 TRL 3，需求为 TRL 6–9'],
    ['trl_riper', { wantedTrlMin: 3, wantedTrlMax: 3 }, { trl: 8 }, '技术成熟度高于要求：成果为 TRL 8，需求为 TRL 3'],
    ['mode_shared', { modes: ['transfer', 'equity'] }, { modes: ['equity', 'transfer', 'pay_later'] }, '合作方式一致：转让、作价投资'],
    ['mode_none', { modes: ['transfer'] }, { modes: ['equity'] }, '合作方式不一致：需求为转让，成果为作价投资'],
    ['within_budget', { budgetMaxFen: 60_000_000 }, { expectedPriceFen: 55_500_000 }, '期望价格55.5万元在预算60万元以内'],
    ['above_budget', { budgetMaxFen: 90_000 }, { expectedPriceFen: 120_000_000 }, '期望价格120万元高于预算900元'],
    ['price_open', { budgetMaxFen: 60_000_000 }, {}, '价格面议，预算为60万元'],
    ['same_region', { region: '430100' }, { region: 'xj.lugu' }, '同在一地：<region 430100>'],
    ['same_province', { region: '430000' }, { region: '430100' }, '同在一省：需求在<region 430000>，成果在<region 430100>'],
  ])('say %s', (code, demand, achievement, sentence) => {
    expect(codes(demand, achievement)).toEqual([code]);
    expect(text(demand, achievement, code)).toBe(sentence);
    expect(text(demand, achievement, code, 'en')).not.toMatch(/[{}]|undefined|\p{Script=Han}/u);
  });

  it('give what speaks for the match first, then what speaks against it, then what is open', () => {
    const given = reasons({ title: '耐热 隔膜', field: 'a.b', modes: ['transfer'], budgetMaxFen: 1, region: '430100' }, { field: 'a.b', modes: ['equity'], region: '430100' });
    expect(given.map(({ side }) => side)).toEqual(['for', 'for', 'for', 'against', 'against', 'open']);
  });

  it('have a text in every language', () => {
    for (const { texts } of Object.values(REASON_TEXTS)) for (const locale of LOCALES) expect(texts[locale].trim()).not.toBe('');
  });
});
