import { brokenRules } from '@app/kernel';
import { namingRules, sealsAreTheParties, sendingRules, signatureRules, type NamingFacts, type SignatureFacts } from './signing.rules.js';
import { newestOf, partyOf, type Signatory } from '../signing/signatory.js';
import { fullTerms } from '../terms/testing/sample-terms.js';

const clear: SignatureFacts = {
  side: 'holder', actorId: null, submittedBy: null, today: '2026-12-01', pricingAsked: true, decision: { mode: 'agreement', relatedParty: 'no', ties: [], decidedBy: 'a' }, notice: { state: 'ended', clear: true, endsOn: '2026-11-20', openObjections: 0 },
  check: { current: true, concerns: [] }, ethics: { flagged: false, onFile: false }, blockingFindings: 0, level: 'office', amountFen: 1 as never, isLeader: false, interest: 'none', minutes: true,
  title: undefined, consentsMissing: [], named: { holder: 1, acquirer: 1 }, powers: [], termsAreApproved: true, amended: null, expired: false, expiresOn: '2026-12-31', seenSha256: 'a', currentSha256: 'a',
};
const sending = (change: Partial<SignatureFacts>) => brokenRules(sendingRules, { ...clear, ...change }).map(({ code }) => code.replace('contracting.', ''));
const signing = (change: Partial<SignatureFacts>) => brokenRules(signatureRules, { ...clear, ...change }).map(({ code }) => code.replace('contracting.', ''));

describe('what sending and signing are judged by', () => {
  it('lets what is in order pass', () => {
    expect([sending({}), signing({})]).toEqual([[], []]);
  });

  it('asks for ethics, check, notice, terms and powers on the day', () => {
    expect(sending({ ethics: { flagged: true, onFile: false } })).toEqual(['ethics-not-on-file']);
    expect(sending({ check: null })).toEqual(['recipient-check-stale']);
    expect(sending({ notice: { state: 'ended', clear: false, endsOn: null, openObjections: 1 } })).toEqual(['price-not-publicised']);
    expect(sending({ termsAreApproved: false })).toEqual(['terms-not-those-approved']);
    expect(sending({ blockingFindings: 1 })).toEqual(['lint-blocks']);
    expect(sending({ named: { holder: 0, acquirer: 0 } })).toEqual(['holder-names-nobody', 'acquirer-names-nobody']);
    expect(sending({ amended: 'terminated' })).toEqual(['amended-contract-over']);
    // the last day of a power counts
    for (const [until, broken] of [['2026-12-01', []], ['2026-11-30', ['power-of-attorney-expired']], [null, ['power-of-attorney-expired']]] as const) expect(sending({ powers: [{ agent: '王', until }] })).toEqual(broken);
  });

  it('judges each signature anew', () => {
    expect(signing({ seenSha256: 'b' })).toEqual(['signature-on-old-version']);
    expect(signing({ expired: true })).toEqual(['signing-period-over']);
    expect(signing({ check: { current: false, concerns: [] } })).toEqual(['recipient-check-stale']);
    expect(signing({ ethics: { flagged: true, onFile: false } })).toEqual(['ethics-not-on-file']);
  });
});

describe('who signs', () => {
  const one = { accountId: 'a', capacity: 'self', powerPaperId: null, powerUntil: null, sealType: 'none', sealName: null } as const;
  const naming = (signatories: NamingFacts['signatories'], naturalPerson: boolean) => brokenRules(namingRules, { today: '2026-12-01', naturalPerson, signatories }).map(({ code, path }) => [code.replace('contracting.', ''), path]);

  it('is a person without a seal, or an organisation with one', () => {
    expect(naming([one], true)).toEqual([]);
    expect(naming([{ ...one, sealType: 'official', sealName: '章' }], true)).toEqual([['seal-missing', '/signatories/0/sealName']]);
    expect(naming([one], false)).toEqual([['capacity-does-not-fit', '/signatories/0/capacity'], ['seal-missing', '/signatories/0/sealName']]);
    expect(naming([{ ...one, capacity: 'legal_representative' }], true)).toEqual([['capacity-does-not-fit', '/signatories/0/capacity']]);
  });

  it('is the newest list of a side', () => {
    const of = (side: 'holder' | 'acquirer', edition: number) => ({ side, edition } as Signatory);
    expect(newestOf([of('holder', 1), of('holder', 2), of('acquirer', 1), of('holder', 2)], 'holder')).toHaveLength(2);
    expect(newestOf([], 'holder')).toEqual([]);
  });

  it('stands for the party that the terms name by id, by name, or by role', () => {
    const [provider, acquirer] = fullTerms('licence').parties as [never, never];
    const known = { parties: [provider, acquirer] };
    expect(partyOf(known, 'acquirer', { id: 'university', name: '' })).toBe(provider);
    expect(partyOf(known, 'holder', { id: 'x', name: '长沙新材科技有限公司 ' })).toBe(acquirer);
    expect(partyOf(known, 'acquirer', { id: 'x', name: '' })).toBe(acquirer);
    expect(partyOf(fullTerms('development_cooperative'), 'acquirer', { id: 'x', name: '' })?.id).toBe('company');
    expect(partyOf({ parties: [] }, 'holder', { id: 'x', name: '' })).toBeUndefined();
  });

  it('compares seal and name by their characters, unless the rule says that nobody asks', () => {
    const seals = [{ side: 'holder', party: '湘江理工大学', seal: '湘江 理工大学' }, { side: 'acquirer', party: '长沙（新材）公司', seal: '长沙(新材)公司合同专用章' }] as const;
    for (const [asked, count] of [[true, 1], [undefined, 1], [false, 0]] as const) expect(brokenRules([sealsAreTheParties], { asked, seals })).toHaveLength(count);
  });
});
