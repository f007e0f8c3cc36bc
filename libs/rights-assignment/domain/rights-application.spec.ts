import { checkMachine, decideAct, findAct, type Problem } from '@app/kernel';
import { SILENT } from './co-owner/acts.js';
import { rightsApplicationMachine, type ApplicationFacts } from './rights-application.machine.js';
import { APPLICATION_STATES, withoutConsent, type Consent, type RightsApplication } from './rights-application.js';
import type { TitleEntry } from './title/title.schema.js';
import { CONDITIONS, EXCLUSIONS, type ApplicationContent, type Minutes } from './rights-application.schema.js';

const completers = [{ name: '周明渊', userId: 'u1', signsBy: 'account' }, { name: '谭若溪', userId: 'u2', signsBy: 'account' }] as const;
const minutes = (change: Partial<Minutes> = {}): Minutes => ({
  body: 'unit', heldOn: '2026-11-20', document: '校长办公会纪要 2026-31', resolution: '同意', present: ['李校长', '王书记', '陈处长'], recused: [], votes: { for: 3, against: 0, abstained: 0 }, ...change,
});
const content = (change: Partial<ApplicationContent> = {}): ApplicationContent => ({
  form: 'ownership_share', basis: { kind: 'unit-pilot', document: '湖南省赋权试点方案', issuer: '湖南省科技厅', jurisdiction: '430000', listEntry: '第 3 号', validFrom: '2024-07-01', validTo: null },
  conditions: Object.fromEntries(CONDITIONS.map((name) => [name, '说明'])), exclusions: Object.fromEntries(EXCLUSIONS.map((name) => [name, 'no'])),
  teamShare: { numerator: 8, denominator: 10 }, termYears: null, firstStageYears: null, residualPriceFen: null,
  split: [{ person: '周明渊', share: { numerator: 2, denominator: 3 } }, { person: '谭若溪', share: { numerator: 1, denominator: 3 } }],
  representative: '周明渊', plan: '两年内建成中试线', recipient: '星泓能源', relatedParty: 'no', relatedPartyNote: null, alreadyRewarded: 'no', ...change,
});
const consent = (person: string, change: Partial<Consent> = {}): Consent => ({ person, userId: 'x', given: true, reason: null, contentHash: 'h1', paper: null, at: new Date(0), ...change });

const chain: TitleEntry[] = [{
  id: 'e', titleId: 't', applicationId: null, seq: 1, effectiveOn: '2026-01-01', evidence: '披露', corrects: null, writtenBy: 'office', writtenAt: new Date(0),
  content: { kind: 'ownership', owners: [{ kind: 'organisation', organisationId: 'o', userId: null, name: '大学', share: { numerator: 1, denominator: 1 } }] },
}];
const ended = { noticeId: 'n', state: 'ended', endsOn: '2026-11-20', clear: true, openObjections: 0, ruleVersionIds: [] } as const;

function facts(change: Partial<ApplicationFacts> = {}, written: Partial<RightsApplication> = {}): ApplicationFacts {
  const application = {
    ...content(), id: 'a', version: 3, state: 'draft', organisationId: 'o', disclosureId: 'd', applicantId: 'u1', contentHash: 'h1', college: minutes({ body: 'college' }), unit: minutes(),
    agreement: { document: '赋权协议', sha256: '0'.repeat(64), decisionMechanism: '双方协商一致', costs: '团队承担', upkeep: '团队缴纳年费', terms: SILENT, signedByUnit: '李校长', signedOn: '2026-11-21', effectiveOn: '2026-11-22' },
    recordal: { number: '2026430000123', registeredOn: '2026-11-22' }, noticeId: 'n', reviewedBy: 'office', decidedBy: null, ruleVersions: [], createdAt: new Date(0), updatedAt: new Date(0), ...written,
  } as RightsApplication;
  return {
    content: application, application, completers, consents: [consent('周明渊'), consent('谭若溪')], today: '2026-11-22', useRightMinYears: 10, stagedUseRight: false, leastTeamPercent: null,
    actorId: 'decider', notice: ended, holds: [], disclosureAccepted: true, secretOrDefence: false, effectByRegistration: true, unitShare: { numerator: 1, denominator: 1 }, chain, ...change,
  };
}
const broken = (state: RightsApplication['state'], act: string, given: ApplicationFacts): string[] => {
  try {
    decideAct(rightsApplicationMachine, state, act, given, '理由');
    return [];
  } catch (error) {
    return [...new Set((error as Problem).violations.map(({ code }) => code))];
  }
};

describe('the application for rights', () => {
  it('has a sound table', () => expect(checkMachine(rightsApplicationMachine)).toEqual([]));

  it('stops at an auditor\'s hold where it is decided and signed, and nowhere else', () => {
    const given = facts({ holds: [{ id: 'h', auditor: '莫清和', document: '审计法', article: '第三十八条', endsOn: '2026-12-20' }] });
    for (const [state, act, codes] of [['publicity', 'decide', ['rights.audit-hold']], ['decided', 'sign-agreement', ['rights.audit-hold']], ['unit_review', 'publicise', []], ['publicity', 'return', []], ['decided', 'revoke', []]] as const) {
      expect([act, broken(state, act, given)]).toEqual([act, codes]);
    }
  });

  it.each(['ownership_share', 'use_right', 'full_assignment'] as const)('goes all the way as %s', (form) => {
    const given = facts({}, { form, termYears: 12, residualPriceFen: 100 });
    const way = [['draft', 'ask-consent'], ['team_consent', 'all-consented'], ['unit_review', 'publicise'], ['publicity', 'decide'], ['decided', 'sign-agreement'],
      ...(form === 'use_right' ? [['agreement_signed', 'take-effect']] : [['agreement_signed', 'file-recordal'], ['recordal_pending', 'record']])] as [RightsApplication['state'], string][];
    const states = way.map(([state, act]) => (expect(broken(state, act, given)).toEqual([]), findAct(rightsApplicationMachine, state, act).to));
    expect(states.at(-1)).toBe('effective');
  });

  it.each<[string, string, ApplicationFacts]>([
    ['a missing basis', 'rights.basis-not-live', facts({}, { basis: null })],
    ['a basis that has run out', 'rights.basis-not-live', facts({}, { basis: { ...content().basis!, validTo: '2026-11-21' } })],
    ['a list that does not name the unit', 'rights.basis-not-live', facts({}, { basis: { ...content().basis!, listEntry: null } })],
    ['a condition without evidence', 'rights.condition-without-evidence', facts({}, { conditions: { 'clear-title': '有' } })],
    ['an exclusion', 'rights.excluded', facts({}, { exclusions: { ...content().exclusions, 'economic-security': 'yes' } })],
    ['an exclusion nobody knows about', 'rights.exclusion-unknown', facts({}, { exclusions: { ...content().exclusions, 'negative-list': 'unknown' } })],
    ['an unanswered exclusion', 'rights.exclusion-unknown', facts({}, { exclusions: {} })],
    ['a split below one', 'rights.split-not-whole', facts({}, { split: [{ person: '周明渊', share: { numerator: 2, denominator: 3 } }, { person: '谭若溪', share: { numerator: 333_333, denominator: 1_000_000 } }] })],
    ['a split that leaves a completer out', 'rights.split-names-others', facts({}, { split: [{ person: '周明渊', share: { numerator: 1, denominator: 1 } }] })],
    ['a split with a stranger', 'rights.split-names-others', facts({}, { split: [content().split[0]!, { person: '谭若溪', share: { numerator: 1, denominator: 6 } }, { person: '路人', share: { numerator: 1, denominator: 6 } }] })],
    ['no representative', 'rights.representative-missing', facts({}, { representative: null })],
    ['a representative from outside', 'rights.representative-missing', facts({}, { representative: '路人' })],
    ['no plan', 'rights.plan-missing', facts({}, { plan: null })],
    ['a use right of nine years', 'rights.use-right-too-short', facts({}, { form: 'use_right', termYears: 9 })],
    ['a stage that the unit does not allow', 'rights.use-right-too-short', facts({}, { form: 'use_right', termYears: 10, firstStageYears: 5 })],
    ['a use right where no rule is in force', 'rights.use-right-too-short', facts({ useRightMinYears: null }, { form: 'use_right', termYears: 30 })],
    ['the whole as a share', 'rights.team-share-outside-rule', facts({}, { teamShare: { numerator: 1, denominator: 1 } })],
    ['a share below the province\'s', 'rights.team-share-outside-rule', facts({ leastTeamPercent: 90 })],
    ['an unpriced second step', 'rights.residual-not-priced', facts({}, { form: 'full_assignment' })],
    ['a secret result', 'rights.secret-result', facts({ secretOrDefence: true })],
    ['a disclosure that was not accepted', 'rights.disclosure-not-accepted', facts({ disclosureAccepted: false })],
  ])('is not put before the team with %s', (_, code, given) => expect(broken('draft', 'ask-consent', given)).toEqual([code]));

  it('may have stages where the unit says so', () =>
    expect(broken('draft', 'ask-consent', facts({ stagedUseRight: true }, { form: 'use_right', termYears: 10, firstStageYears: 5 }))).toEqual([]));

  it.each<[string, string, ApplicationFacts]>([
    ['a refusal', 'rights.consent-missing', facts({ consents: [consent('周明渊'), consent('谭若溪', { given: false })] })],
    ['a signature under another content', 'rights.consent-missing', facts({ consents: [consent('周明渊'), consent('谭若溪', { contentHash: 'h0' })] })],
    ['no signature', 'rights.consent-missing', facts({ consents: [] })],
    ['the college silent', 'rights.college-resolution-missing', facts({}, { college: null })],
    ['the college against', 'rights.college-resolution-missing', facts({}, { college: minutes({ votes: { for: 1, against: 1, abstained: 0 } }) })],
    ['the relation unknown', 'rights.related-party-unanswered', facts({}, { relatedParty: 'unknown' })],
    ['a relation undescribed', 'rights.related-party-unanswered', facts({}, { relatedParty: 'yes' })],
    ['a completer as reviewer', 'rights.checker-is-maker', facts({ actorId: 'u2' })],
    ['the reward paid already', 'rights.double-reward', facts({}, { alreadyRewarded: 'yes' })],
    ['nobody sure of a reward', 'rights.double-reward', facts({}, { alreadyRewarded: 'unknown' })],
  ])('is not publicised with %s', (_, code, given) => expect(broken('unit_review', 'publicise', given)).toEqual([code]));

  it.each<[string, string, ApplicationFacts]>([
    ['the notice running', 'rights.notice-not-over', facts({ notice: { ...ended, state: 'running', clear: false, endsOn: '2026-12-01' } })],
    ['no notice', 'rights.notice-not-over', facts({ notice: { ...ended, state: 'none', clear: false, endsOn: null } })],
    ['an objection in the last hour', 'rights.objection-open', facts({ notice: { ...ended, clear: false, openObjections: 1 } })],
    ['an objection upheld', 'rights.objection-upheld', facts({ notice: { ...ended, clear: false } })],
    ['no minutes', 'rights.unit-minutes-incomplete', facts({}, { unit: null })],
    ['a completer at the table', 'rights.unit-minutes-incomplete', facts({}, { unit: minutes({ present: ['李校长', '谭若溪'] }) })],
    ['the reviewer as decider', 'rights.decider-is-reviewer', facts({ actorId: 'office' })],
    ['a basis that ended meanwhile', 'rights.basis-not-live', facts({}, { basis: { ...content().basis!, validTo: '2026-11-01' } })],
    ['a split changed after consent', 'rights.consent-missing', facts({}, { contentHash: 'h2' })],
  ])('is not decided with %s', (_, code, given) => expect(broken('publicity', 'decide', given)).toEqual([code]));

  it('lets a completer at the table recuse', () =>
    expect(broken('publicity', 'decide', facts({}, { unit: minutes({ present: ['李校长', '谭若溪'], recused: [{ name: '谭若溪', because: '完成人' }] }) }))).toEqual([]));

  it('takes effect with registration, or without where the kind needs none', () => {
    expect(broken('agreement_signed', 'take-effect', facts())).toEqual(['rights.registration-needed']);
    expect(broken('agreement_signed', 'file-recordal', facts({ effectByRegistration: false }))).toEqual(['rights.no-registration-needed']);
    expect(broken('recordal_pending', 'record', facts({}, { recordal: { number: '1', registeredOn: '2026-11-23' } }))).toEqual(['rights.recordal-missing']);
    expect(broken('decided', 'sign-agreement', facts({}, { agreement: null }))).toEqual(['rights.agreement-missing']);
  });

  it('ends rejected, withdrawn, revoked or recalled, and nowhere else unfinished', () =>
    expect(APPLICATION_STATES.filter((state) => !rightsApplicationMachine.acts.some(({ from }) => from.includes(state)))).toEqual(['rejected', 'withdrawn', 'revoked', 'recalled']));

  it('asks exactly those who have not said yes to this content', () =>
    expect(withoutConsent(completers, [consent('周明渊'), consent('谭若溪', { contentHash: 'h0' })], 'h1')).toEqual(['谭若溪']));
});
