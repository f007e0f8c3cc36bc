import { applicationRisks, decidedAtOnce, noLiveBasis, noRecordal, relatedPartyLate, samePartyAgain, splitChanged } from './application-risks.js';
import { overdueFinding } from './overdue-risks.js';
import type { ApplicationCase, TrailStep } from './risk.js';

const half = { numerator: 1, denominator: 2 };
const third = (numerator: number) => ({ numerator, denominator: 3 });
const equal = [{ person: 'sha256:a', share: half }, { person: 'sha256:b', share: half }];
const thirds = [{ person: 'sha256:a', share: third(2) }, { person: 'sha256:b', share: third(1) }];
const basis = { document: '试点方案', validFrom: '2024-07-01', validTo: '2026-12-31' };
const step = (act: string, change: Partial<TrailStep> = {}): TrailStep => ({ entryId: `e-${act}`, act, on: '2026-11-01', relatedParty: 'no', basis, split: equal, ...change });
const anApplication = (trail: readonly TrailStep[], change: Partial<ApplicationCase> = {}): ApplicationCase => ({
  id: 'a1', organisationId: 'u', title: '隔膜', state: 'decided', form: 'ownership_share', recipient: '星泓能源科技有限公司', relatedParty: 'no', agreementSignedOn: null, noticeEndsOn: '2026-10-30', trail, ...change,
});
const way = [step('ask-consent'), step('sign'), step('all-consented'), step('publicise'), step('decide', { on: '2026-11-03' })];
const limits = { today: '2026-11-25', days: 60 };

describe('risks of applications', () => {
  it('are none where everything is as it should be', () => {
    expect(applicationRisks([anApplication(way)], limits, (text) => text)).toEqual([]);
  });

  it.each([
    ['2024-06-30', true], ['2024-07-01', false], ['2026-12-31', false], ['2027-01-01', true],
  ])('no live basis on %s: %s', (on, found) => {
    expect(noLiveBasis(anApplication([...way.slice(0, 4), step('decide', { on })])) !== null).toBe(found);
  });
  it('see that there was no basis at all, and forget what was revoked', () => {
    const without = [...way.slice(0, 4), step('decide', { basis: null })];
    expect(noLiveBasis(anApplication(without))).toMatchObject({ kind: 'no-basis', since: '2026-11-01', facts: [{ name: 'basis', value: null, entryId: 'e-decide' }, {}, {}, {}] });
    expect(noLiveBasis(anApplication(without, { state: 'revoked' }))).toBeNull();
  });

  it.each([
    ['unanswered at the unit', [step('ask-consent', { relatedParty: null })], { relatedParty: null, state: 'unit_review' }, true],
    ['unknown at the unit', [step('ask-consent', { relatedParty: 'unknown' })], { relatedParty: 'unknown', state: 'publicity' }, true],
    ['unanswered while the team signs', [step('ask-consent', { relatedParty: null })], { relatedParty: null, state: 'team_consent' }, false],
    ['answered after the team was asked', [step('ask-consent', { relatedParty: null }), step('edit')], {}, true],
    ['changed after the team was asked', [step('ask-consent'), step('edit', { relatedParty: 'yes' })], { relatedParty: 'yes' }, true],
    ['answered beforehand', [step('edit', { relatedParty: null }), step('ask-consent')], {}, false],
  ])('related party %s', (_, trail, change, found) => {
    expect(relatedPartyLate(anApplication(trail, change)) !== null).toBe(found);
  });

  it.each([
    ['before anybody signed', [step('ask-consent'), step('edit', { split: thirds }), step('sign', { split: thirds })], false],
    ['after a signature', [step('ask-consent'), step('sign'), step('edit', { split: thirds }), step('ask-consent', { split: thirds })], true],
    ['of something else after a signature', [step('ask-consent'), step('sign'), step('edit')], false],
  ])('split changed %s', (_, trail, found) => {
    const seen = splitChanged(anApplication(trail));
    expect(seen !== null).toBe(found);
    if (seen) expect(seen.facts).toEqual([{ name: 'splitSigned', value: '1/2 + 1/2', entryId: 'e-sign' }, { name: 'splitNow', value: '2/3 + 1/3', entryId: 'e-edit' }]);
  });

  it.each([['2026-10-30', true], ['2026-10-31', true], ['2026-11-01', false]])('decided at once on %s after a notice to 2026-10-30: %s', (on, found) => {
    expect(decidedAtOnce(anApplication([...way.slice(0, 4), step('decide', { on })])) !== null).toBe(found);
  });

  it.each([
    ['agreement_signed', '2026-09-25', 'ownership_share', true], ['recordal_pending', '2026-09-25', 'ownership_share', true], ['recordal_pending', '2026-09-26', 'ownership_share', false],
    ['effective', '2026-01-01', 'ownership_share', false], ['agreement_signed', '2026-01-01', 'use_right', false],
  ])('no recordal: %s, signed on %s, %s: %s', (state, agreementSignedOn, form, found) => {
    expect(noRecordal(anApplication(way, { state, agreementSignedOn, form }), limits) !== null).toBe(found);
  });

  it('same party again: one risk per recipient and unit, however it is written, new when one more comes', () => {
    const others = [anApplication(way), anApplication(way, { id: 'a2', recipient: ' 星泓能源科技有限公司。' }), anApplication(way, { id: 'a3', organisationId: 'v' }), anApplication(way, { id: 'a4', state: 'withdrawn' })];
    const [found, ...more] = samePartyAgain(others, (text) => text);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ kind: 'same-party', subjectId: 'a1', facts: [{}, { value: '2' }, {}, {}] });
    const [next] = samePartyAgain([...others, anApplication(way, { id: 'a5' })], (text) => text);
    expect(next!.key).toBe(found!.key);
    expect(next!.facts).not.toEqual(found!.facts);
  });

  it('overdue findings count only while the unit owes an answer', () => {
    const finding = { id: 'f', organisationId: 'u', subjectType: 'disclosure', subjectId: 'd', subjectTitle: '隔膜', state: 'open', dueOn: '2026-11-24' } as Parameters<typeof overdueFinding>[0];
    expect(overdueFinding(finding, '2026-11-25')).toMatchObject({ kind: 'overdue-finding', since: '2026-11-24' });
    expect([overdueFinding(finding, '2026-11-24'), overdueFinding({ ...finding, state: 'answered' }, '2026-11-25')]).toEqual([null, null]);
  });
});
