import { brokenRules, checkMachine } from '@app/kernel';
import { anAchievement, factsOf } from '../testing/index.js';
import { achievementMachine, publishRules } from './achievement.machine.js';
import { revised } from './achievement.js';

const codes = (change: Parameters<typeof anAchievement>[0], facts: Parameters<typeof factsOf>[1] = {}) =>
  brokenRules(publishRules, factsOf(anAchievement(change), facts)).map(({ code }) => code);
const guarded = { kind: 'know_how', applicationNumber: null, filingDate: null, legalStatus: null, clearedTitle: '某提取工艺', clearedAbstract: '一种低成本提取工艺的摘要说明' } as const;

describe('the achievement machine', () => {
  it('has no complaints', () => expect(checkMachine(achievementMachine)).toEqual([]));

  it('publishes what is reviewed', () => expect(codes({})).toEqual([]));
  it('blocks without a secrecy review', () => expect(codes({ secrecyReviewedBy: null })).toEqual(['listing.secrecy-review-missing']));
  it('blocks a guarded one without clearance, naming the Patent Law', () => {
    const broken = brokenRules(publishRules, factsOf(anAchievement(guarded)));
    expect(broken.map(({ code, article }) => [code, article])).toEqual([['listing.novelty-clearance-missing', '专利法 第二十四条']]);
    expect(codes({ ...guarded, clearedBy: 'x', clearedAt: new Date() })).toEqual([]);
  });
  it('blocks an unverified owner and the submitter', () => {
    expect(codes({ submittedBy: 'checker' }, { ownerVerified: false })).toEqual(['listing.owner-not-verified', 'listing.reviewer-is-submitter']);
  });
});

describe('a change of words', () => {
  const before = anAchievement({ ...guarded, state: 'suspended', clearedBy: 'tto', clearedAt: new Date() });
  it('voids the clearance and the secrecy review of the cleared words', () => {
    const after = revised(before, { ...before, clearedAbstract: '另一段摘要说明文字，尚未核准' }, 'tto', new Date());
    expect(after).toMatchObject({ clearedBy: null, clearedAt: null, secrecyReviewedBy: null, secrecyReviewedAt: null, version: before.version + 1 });
  });
  it('keeps both when only the private text changes', () => {
    expect(revised(before, { ...before, privateText: 'other' }, 'tto', new Date())).toMatchObject({ clearedBy: 'tto', secrecyReviewedBy: 'officer' });
  });
  it('on the market is reviewed by the hand that makes it', () => {
    const published = anAchievement({ state: 'published' });
    expect(revised(published, { ...published, publicText: 'new words' }, 'tto', new Date())).toMatchObject({ secrecyReviewedBy: 'tto' });
  });
});
