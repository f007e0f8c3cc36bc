import { brokenRules, checkMachine } from '@app/kernel';
import { aDemand, demandFactsOf } from '../../testing/index.js';
import { demandText, publicOwner } from '../demand.js';
import { demandMachine, demandPublishRules } from '../demand.machine.js';

const broken = (change: Parameters<typeof aDemand>[0], facts: Parameters<typeof demandFactsOf>[1] = {}) =>
  brokenRules(demandPublishRules, demandFactsOf(aDemand(change), facts)).map(({ code, path }) => `${code} ${path}`);
const noCodes = { isField: () => false, isRegion: () => false, isIpcSubclass: () => false, isDivision: () => false };

describe('a demand', () => {
  it('has a sound machine', () => expect(checkMachine(demandMachine)).toEqual([]));
  it('passes when complete', () => expect(broken({})).toEqual([]));
  it('may end today and in exactly three years', () => {
    expect(broken({ deadline: '2026-11-22' })).toEqual([]);
    expect(broken({ deadline: '2029-11-22' })).toEqual([]);
  });
  it.each([
    ['a budget upside down', { budgetMinFen: 2, budgetMaxFen: 1 }, ['listing.budget-order /budgetMaxFen']],
    ['yesterday\'s deadline', { deadline: '2026-11-21' }, ['listing.deadline-past /deadline']],
    ['a deadline beyond three years', { deadline: '2029-11-23' }, ['listing.deadline-too-far /deadline']],
    ['readiness upside down', { wantedTrlMin: 7, wantedTrlMax: 6 }, ['listing.trl-order /wantedTrlMax']],
    ['no problem', { problem: null }, ['listing.demand-incomplete /problem']],
    ['no modes', { modes: [] }, ['listing.demand-incomplete /modes']],
    ['its own name in an anonymous title', { anonymous: true, title: '衡岳 重工股份有限公司寻求隔膜' }, ['listing.anonymous-but-named /title']],
    ['its English name in an anonymous keyword', { anonymous: true, keywords: ['HENGYUE heavy industries'] }, ['listing.anonymous-but-named /keywords']],
  ] as [string, Parameters<typeof aDemand>[0], string[]][])('refuses %s', (_, change, codes) => expect(broken(change)).toEqual(codes));
  it('refuses unknown codes', () => expect(broken({}, { codes: noCodes })).toEqual(['listing.unknown-demand-code /field', 'listing.unknown-demand-code /region']));
  it('refuses an unverified owner and the submitter', () => {
    expect(broken({ submittedBy: 'checker' }, { ownerVerified: false })).toEqual(['listing.owner-not-verified ', 'listing.reviewer-is-submitter ']);
  });
  it('may name itself when it is not anonymous', () => expect(broken({ title: '衡岳重工股份有限公司寻求隔膜' })).toEqual([]));
});

describe('what others learn', () => {
  it('is no owner at all where the firm stays unnamed', () => {
    expect(publicOwner(aDemand({ anonymous: true }))).toBeNull();
    expect(publicOwner(aDemand())).toMatchObject({ nameZh: '衡岳重工股份有限公司' });
  });
  it('is every word of the demand', () => expect(demandText(aDemand())).toContain('热收缩率 ≤2%'));
});
