import { brokenRules } from '@app/kernel';
import { achievementContentSchema, type AchievementContent } from '../achievement.schema.js';
import { contentRules, submissionRules, type ContentFacts } from './content.rules.js';

const codes = { isField: (code: string) => code === 'materials.battery', isRegion: (code: string) => code === '430000', isIpcSubclass: (code: string) => code === 'H01M', isDivision: (code: string) => code === '38' };
const content: AchievementContent = achievementContentSchema.parse({
  kind: 'software_copyright', title: '锂电池隔膜检测软件', valueLine: '比人工检测快十倍，漏检率降低一半', publicText: '说明', field: 'materials.battery', ipc: 'H01M', division: '38',
  trl: 4, trlEvidence: '检测报告', region: '430000', modes: ['transfer'], expectedPriceFen: 1,
  completers: [{ name: '甲', sharePercent: 33.33 }, { name: '乙', sharePercent: 33.33 }, { name: '丙', sharePercent: 33.34 }],
});
const broken = (change: Partial<AchievementContent>, facts: Partial<ContentFacts> = {}) =>
  brokenRules([...contentRules, ...submissionRules] as never, { content: { ...content, ...change }, codes, unknownUsers: new Set<string>(), ...facts } as never).map(({ code, path }) => `${code} ${path}`);

describe('the content of an achievement', () => {
  it('passes when complete', () => expect(broken({})).toEqual([]));
  it.each([
    ['shares of 99.99', { completers: [{ name: '甲', userId: null, unit: null, sharePercent: 99.99 }] }, ['listing.shares-not-100 /completers']],
    ['an unknown field', { field: 'materials' }, ['listing.unknown-code /field']],
    ['an unknown region', { region: '999999' }, ['listing.unknown-code /region']],
    ['an unknown IPC subclass', { ipc: 'Z99Z' }, ['listing.unknown-code /ipc']],
    ['an unknown division', { division: '00' }, ['listing.unknown-code /division']],
    ['a price and "negotiable"', { priceNegotiable: true }, ['listing.price-and-negotiable /expectedPriceFen']],
    ['neither price nor "negotiable"', { expectedPriceFen: null }, ['listing.incomplete /expectedPriceFen']],
    ['no mode', { modes: [] }, ['listing.incomplete /modes']],
    ['no completer', { completers: [] }, ['listing.incomplete /completers']],
    ['no value line', { valueLine: null }, ['listing.incomplete /valueLine']],
    ['TRL 4 without evidence', { trlEvidence: null }, ['listing.trl-needs-evidence /trlEvidence']],
    ['a guarded one without cleared words', { kind: 'know_how' }, ['listing.incomplete /clearedTitle', 'listing.incomplete /clearedAbstract']],
    ['a patent without a legal status', { kind: 'invention', filingDate: '2024-01-01' }, ['listing.incomplete /legalStatus']],
  ] as [string, Partial<AchievementContent>, string[]][])('refuses %s', (_, change, expected) => expect(broken(change)).toEqual(expected));

  it('lets TRL 3 be claimed without evidence', () => expect(broken({ trl: 3, trlEvidence: null })).toEqual([]));

  it('refuses a completer who is nobody', () => {
    const completers = [{ name: '甲', userId: 'ghost', unit: null, sharePercent: 100 }];
    expect(broken({ completers }, { unknownUsers: new Set(['ghost']) })).toEqual(['listing.completer-unknown /completers/0/userId']);
  });
});
