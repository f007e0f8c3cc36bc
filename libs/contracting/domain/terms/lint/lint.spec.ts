import { renderText } from '@app/kernel';
import { bareTerms, CLEAN_FACTS, fullTerms, PATENT, VALUES } from '../testing/sample-terms.js';
import { CONTRACT_KINDS, RESTRICTIONS, type ContractKind, type Terms } from '../terms.schema.js';
import { lint, lintRules, mayBeSigned, type Finding } from './lint.js';
import type { DealFacts, LintValues } from './lint-facts.js';
import type { Severity } from './lint-rule.js';

interface Case { readonly kind: ContractKind; readonly terms?: Partial<Terms>; readonly facts?: Partial<DealFacts>; readonly values?: Partial<LintValues> }
const findings = ({ kind, terms, facts, values }: Case): readonly Finding[] => lint({ ...fullTerms(kind), ...terms }, { ...CLEAN_FACTS, ...facts }, { ...VALUES, ...values });
const of = (code: string, each: Case): readonly Finding[] => findings(each).filter((finding) => finding.code === `contracting.lint-${code}`);

const licence = fullTerms('licence');
const [university, company] = licence.parties as [Terms['parties'][number], Terms['parties'][number]];
const foreignBuyer = [university, { ...company, legalForm: 'foreign_organisation' as const, foreignElement: 'yes' as const }];
const cleared = { exportScreen: { state: 'cleared' as const, technologyClass: 'free' as const } };
const noResults = { inventionRight: null, knowHow: null, newResults: null, providerShare: null, benefits: null, text: null };
const until = (on: string, from = '2026-03-01'): Partial<Terms> => ({ term: { from: { kind: 'date', on: from }, until: { kind: 'date', on } } });
const item = licence.items[0]!;
const free = (text: string): Partial<Terms> => ({ freeClauses: [{ heading: '其他', text }] });

/** Code, severity, where it is found (pointer and clause), the case that it finds and the mended ones in which it finds nothing. */
const CASES: readonly (readonly [code: string, severity: Severity, path: string, clauseId: string | null, broken: Case, ...mended: Case[]])[] = [
  ['content-missing', 'warning', '/acceptance', null, { kind: 'service', terms: { acceptance: null } }, { kind: 'service' }, { kind: 'service', terms: { acceptance: null }, values: { contentItems: ['subject'] } }],
  ['patent-field-missing', 'block', '/patents/0/grantNumber', 'patents', { kind: 'licence', terms: { patents: [{ ...PATENT, grantNumber: null }] } }, { kind: 'licence' },
    { kind: 'transfer', terms: { patents: [{ ...PATENT, legalStatus: 'pending', owner: null, grantNumber: null, expiryDate: null }] } }],
  ['price-missing', 'warning', '/priceSummary', 'price', { kind: 'transfer', terms: { priceSummary: null } }, { kind: 'transfer' }],
  ['party-missing', 'block', '/parties', 'parties', { kind: 'licence', terms: { parties: [university] } }, { kind: 'licence' }, { kind: 'development_cooperative' }],
  ['party-missing', 'block', '/parties', 'parties', { kind: 'development_cooperative', terms: { parties: [university] } }, { kind: 'development_cooperative' }],
  ['party-twice', 'block', '/parties/1/id', 'parties', { kind: 'licence', terms: { parties: [university, { ...company, id: university.id }] } }, { kind: 'licence' }],
  ['not-written', 'block', '/signatures/form', 'signing', { kind: 'transfer', terms: { signatures: { form: 'oral', copies: null } } }, { kind: 'transfer' }, { kind: 'consulting', terms: { signatures: { form: 'oral', copies: null } } }],
  ['form-open', 'warning', '/signatures/form', 'signing', { kind: 'transfer', terms: { signatures: { form: null, copies: null } } }, { kind: 'transfer', terms: { signatures: { form: 'written', copies: 4 } } }],
  ['risk-missing', 'block', '/risk', 'risk', { kind: 'development_commissioned', terms: { risk: null } }, { kind: 'development_commissioned' }, { kind: 'service' }],
  ['warranty-missing', 'block', '/warranty', 'warranty', { kind: 'licence', terms: { warranty: { lawfulHolder: true, completeAndEffective: false, text: null } } }, { kind: 'licence' }, { kind: 'service', terms: { warranty: null } }],
  ['ownership-unwritten', 'block', '/results/knowHow', 'results', { kind: 'development_cooperative', terms: { results: { ...noResults, inventionRight: 'joint', knowHow: 'as_written' } } },
    { kind: 'development_cooperative', terms: { results: { ...noResults, inventionRight: 'joint', knowHow: 'as_written', text: '各自完成的归各自' } } }],
  ['term-not-printed', 'warning', '/risk', null, { kind: 'transfer', terms: { risk: { bearer: 'shared', text: null, warnDays: null } } }, { kind: 'transfer' }],
  ['licence-kind-missing', 'block', '/licence/kind', 'licence', { kind: 'licence', terms: { licence: { ...licence.licence!, kind: null } } }, { kind: 'licence' }, { kind: 'transfer' }],
  ['licence-scope-missing', 'block', '/territory', 'licence', { kind: 'licence', terms: { territory: null } }, { kind: 'licence' }, { kind: 'transfer' }],
  ['licence-scope-missing', 'block', '/fieldOfUse', 'licence', { kind: 'licence', terms: { fieldOfUse: null } }, { kind: 'licence' }],
  ['licence-scope-missing', 'block', '/term/until', 'licence', { kind: 'licence', terms: { term: { from: null, until: null } } }, { kind: 'licence', terms: { term: { from: null, until: { kind: 'unlimited' } } } }],
  ['term-backwards', 'block', '/term/until', 'licence', { kind: 'licence', terms: until('2026-02-28') }, { kind: 'licence', terms: until('2026-03-01') }],
  ['licence-beyond-patent', 'block', '/term/until', 'licence', { kind: 'licence', terms: until('2040-01-02') }, { kind: 'licence', terms: until('2040-01-01') },
    { kind: 'licence', terms: { ...until('2040-01-02'), subject: { ...licence.subject, knowHow: '参数' } } }, { kind: 'licence', terms: until('2040-01-02'), values: { licenceWithinPatentLife: false } },
    { kind: 'licence', terms: { ...until('2040-01-02'), patents: [PATENT, { ...PATENT, expiryDate: '2041-01-01' }] } }],
  ['licence-beyond-patent', 'block', '/term/until', 'licence', { kind: 'licence', facts: { patentRecords: { [PATENT.applicationNumber]: { state: 'in_force', expiryDate: '2032-02-28' } } } }, { kind: 'licence', facts: { patentRecords: { [PATENT.applicationNumber]: { state: 'in_force', expiryDate: '2032-02-29' } } } }],
  ['licence-beyond-patent', 'block', '/term/until', 'licence', { kind: 'licence', terms: { term: { from: { kind: 'date', on: '2035-01-02' }, until: { kind: 'months', months: 61 } } } }, { kind: 'licence', terms: { term: { from: { kind: 'date', on: '2035-01-02' }, until: { kind: 'months', months: 60 } } } }],
  ['patent-ends-within-term', 'notice', '/patents/1/expiryDate', 'patents', { kind: 'licence', terms: { patents: [PATENT, { ...PATENT, expiryDate: '2030-01-01' }] } }, { kind: 'licence' }],
  ['patent-ended', 'block', '/patents/0', 'patents', { kind: 'licence', terms: { patents: [{ ...PATENT, expiryDate: '2026-01-31' }] } }, { kind: 'licence', terms: { patents: [{ ...PATENT, expiryDate: '2026-02-01' }] } }],
  ['patent-ended', 'block', '/patents/0', 'patents', { kind: 'licence', facts: { patentRecords: { [PATENT.applicationNumber]: { state: 'ended', expiryDate: null } } } }, { kind: 'licence' }],
  ['patent-expiry-differs', 'warning', '/patents/0/expiryDate', 'patents', { kind: 'licence', facts: { patentRecords: { [PATENT.applicationNumber]: { state: 'in_force', expiryDate: '2039-01-01' } } } },
    { kind: 'licence', facts: { patentRecords: { [PATENT.applicationNumber]: { state: 'in_force', expiryDate: PATENT.expiryDate } } } }],
  ['patent-unverified', 'warning', '/patents/0', 'patents', { kind: 'transfer', facts: { patentRecords: { [PATENT.applicationNumber]: { state: 'unknown', expiryDate: null } } } }, { kind: 'transfer' }],
  ['patent-unverified', 'warning', '/patents/0', 'patents', { kind: 'transfer', facts: { patentRecords: { [PATENT.applicationNumber]: { state: 'pending', expiryDate: null } } } },
    { kind: 'transfer', facts: { patentRecords: { [PATENT.applicationNumber]: { state: 'in_force', expiryDate: PATENT.expiryDate } } } }],
  ['licence-short-for-tax', 'warning', '/term/until', 'licence', { kind: 'licence', terms: until('2031-01-31') }, { kind: 'licence', terms: until('2031-02-28') }, { kind: 'licence', terms: until('2031-01-31'), values: { eitLicenceMinMonths: 59 } }],
  ['licence-short-for-tax', 'warning', '/term/until', 'licence', { kind: 'licence', terms: { term: { from: null, until: { kind: 'unlimited' } }, patents: [{ ...PATENT, expiryDate: '2031-01-30' }] } },
    { kind: 'licence', terms: { term: { from: null, until: { kind: 'unlimited' } }, patents: [{ ...PATENT, expiryDate: '2031-01-31' }] } }],
  ['know-how-without-consent', 'block', '/subject/knowHow', 'subject', { kind: 'transfer', facts: { developedKnowHow: { othersConsent: false, grantorIsDeveloper: false, handedOver: true } } },
    { kind: 'transfer', facts: { developedKnowHow: { othersConsent: true, grantorIsDeveloper: false, handedOver: true } } },
    { kind: 'licence', terms: { licence: { ...licence.licence!, kind: 'ordinary' }, subject: { ...licence.subject, knowHow: '参数' } }, facts: { developedKnowHow: { othersConsent: false, grantorIsDeveloper: false, handedOver: true } } }],
  ['know-how-without-consent', 'block', '/subject/knowHow', 'subject', { kind: 'licence', terms: { licence: { ...licence.licence!, kind: 'sole' }, subject: { ...licence.subject, knowHow: '参数' } }, facts: { developedKnowHow: { othersConsent: false, grantorIsDeveloper: false, handedOver: true } } },
    { kind: 'licence' }],
  ['transfer-before-delivery', 'block', '/subject/knowHow', 'subject', { kind: 'transfer', facts: { developedKnowHow: { othersConsent: true, grantorIsDeveloper: true, handedOver: false } } }, { kind: 'transfer', facts: { developedKnowHow: { othersConsent: true, grantorIsDeveloper: true, handedOver: true } } }],
  ['improvements-uneven', 'warning', '/improvements', 'improvements', { kind: 'transfer', terms: { improvements: { ...licence.improvements!, sharing: 'free_to_acquirer' } } }, { kind: 'transfer' }, { kind: 'transfer', terms: { improvements: { ...licence.improvements!, sharing: 'free_to_acquirer' } }, facts: { reviewedRestrictions: ['improvement'] } }],
  ['monopoly-clause', 'block', '/improvements', 'improvements', { kind: 'licence', terms: { improvements: { ...licence.improvements!, sharing: 'free_to_provider' } } }, { kind: 'licence' },
    { kind: 'licence', terms: { improvements: { ...licence.improvements!, sharing: 'free_to_provider' } }, facts: { reviewedRestrictions: ['improvement'] } }],
  ...RESTRICTIONS.map((restriction) => ['monopoly-clause', 'block', '/restrictions/0', null, { kind: 'licence', terms: { restrictions: [restriction] } }, { kind: 'licence' }, { kind: 'licence', terms: { restrictions: [restriction] }, facts: { reviewedRestrictions: [restriction] } }] as const satisfies (typeof CASES)[number]),
  ['restrictive-phrase', 'warning', '/freeClauses/0/text', 'free:其他', { kind: 'licence', terms: free('被许可人不得对许可专利提出无效宣告请求。') }, { kind: 'licence', terms: free('被许可人可以提出任何请求。') },
    { kind: 'licence', terms: free('被许可人不得对许可专利提出无效宣告请求。'), facts: { reviewedRestrictions: ['no_challenge'] } }],
  ['foreign-element-unanswered', 'block', '/parties/1/foreignElement', 'parties', { kind: 'licence', terms: { parties: [university, { ...company, foreignElement: 'unknown' }] } }, { kind: 'licence' }],
  ['foreign-party-denied', 'block', '/parties/1/foreignElement', 'parties', { kind: 'licence', terms: { parties: [university, { ...company, legalForm: 'foreign_organisation' }] } }, { kind: 'licence', terms: { parties: foreignBuyer } }],
  ['export-screen-open', 'block', '/parties', 'parties', { kind: 'licence', terms: { parties: foreignBuyer }, facts: { exportScreen: { state: 'open', technologyClass: 'restricted' } } }, { kind: 'licence', terms: { parties: foreignBuyer }, facts: cleared }, { kind: 'licence' }],
  ['export-screen-open', 'block', '/parties', 'parties', { kind: 'licence', terms: { parties: foreignBuyer }, facts: { exportScreen: { state: 'cleared', technologyClass: 'unknown' } } }, { kind: 'licence', terms: { parties: foreignBuyer }, facts: cleared }],
  ['export-prohibited', 'block', '/parties', 'parties', { kind: 'licence', terms: { parties: foreignBuyer }, facts: { exportScreen: { state: 'cleared', technologyClass: 'prohibited' }, projectApproval: 'approved' } }, { kind: 'licence', terms: { parties: foreignBuyer }, facts: cleared }],
  ['public-funded-abroad', 'block', '/publicFunding', 'public-funding', { kind: 'licence', terms: { parties: foreignBuyer }, facts: { ...cleared, projectApproval: 'not_required' } }, { kind: 'licence', terms: { parties: foreignBuyer }, facts: { ...cleared, projectApproval: 'approved' } },
    { kind: 'licence', terms: { parties: foreignBuyer, publicFunding: { funded: 'no', projectNumbers: [] } }, facts: cleared }, { kind: 'licence' }, { kind: 'licence', terms: { parties: [{ ...university, foreignElement: 'yes' }, company] }, facts: cleared }],
  ['public-funded-abroad', 'block', '/publicFunding', null, { kind: 'transfer', terms: { parties: foreignBuyer, publicFunding: { funded: 'unknown', projectNumbers: [] } }, facts: cleared }, { kind: 'transfer', terms: { parties: foreignBuyer }, facts: { ...cleared, projectApproval: 'approved' } }],
  ['public-funded-foreign-deal', 'block', '/publicFunding', 'public-funding', { kind: 'licence', terms: { parties: foreignBuyer, licence: { ...licence.licence!, kind: 'ordinary' } }, facts: cleared },
    { kind: 'licence', terms: { parties: foreignBuyer, licence: { ...licence.licence!, kind: 'ordinary' } }, facts: { ...cleared, projectApproval: 'not_required' } }, { kind: 'licence' }],
  ['public-funding-unanswered', 'warning', '/publicFunding/funded', 'public-funding', { kind: 'licence', terms: { publicFunding: { funded: 'yes', projectNumbers: [] } } }, { kind: 'licence' }, { kind: 'licence', terms: { publicFunding: { funded: 'no', projectNumbers: [] } } }],
  ['project-group-signs', 'block', '/parties/0/legalForm', 'parties', { kind: 'licence', terms: { parties: [{ ...university, legalForm: 'unincorporated_project_group' }, company] } }, { kind: 'licence' }],
  ['signatory-missing', 'warning', '/parties/0/signatory', 'parties', { kind: 'licence', terms: { parties: [{ ...university, signatory: null }, company] } }, { kind: 'licence' }],
  ['agent-without-power', 'block', '/parties/0/signatory', 'parties', { kind: 'licence', terms: { parties: [{ ...university, signatory: { name: '赵强', capacity: 'agent' } }, company] } },
    { kind: 'licence', terms: { parties: [{ ...university, signatory: { name: '赵强', capacity: 'agent' } }, company] }, facts: { powersOfAttorney: ['university'] } }],
  ['seal-differs', 'block', '/parties/1/name', 'parties', { kind: 'licence', facts: { seals: [{ partyId: 'company', name: '长沙新材科技股份有限公司' }] } }, { kind: 'licence', facts: { seals: [{ partyId: 'company', name: '长沙新材科技 有限公司' }] } },
    { kind: 'licence', facts: { seals: [{ partyId: 'company', name: '长沙新材科技股份有限公司' }] }, values: { sealEqualsName: false } }],
  ['equity-unvalued', 'block', '/consideration', 'price', { kind: 'transfer', terms: { consideration: 'mixed' } }, { kind: 'transfer', terms: { consideration: 'mixed' }, facts: { valuationOnFile: true } }, { kind: 'transfer' }],
  ['court-level', 'warning', '/dispute', 'dispute', { kind: 'service', terms: { dispute: { kind: 'court', name: '岳麓区人民法院', level: 'basic' } } }, { kind: 'service' }, { kind: 'service', terms: { dispute: { kind: 'arbitration', body: '长沙仲裁委员会' } } }],
  ['court-level', 'warning', '/dispute', 'dispute', { kind: 'service', terms: { dispute: { kind: 'court', name: '某法院', level: null } } }, { kind: 'service' }],
  ['dispute-open', 'notice', '/dispute', 'dispute', { kind: 'service', terms: { dispute: null } }, { kind: 'service' }],
  ['chinese-copy-missing', 'warning', '/language', 'language', { kind: 'service', terms: { language: { text: 'foreign', name: '英文', chineseCopy: true, sameMeaningPromised: false } } },
    { kind: 'service', terms: { language: { text: 'foreign', name: '英文', chineseCopy: true, sameMeaningPromised: true } } }, { kind: 'service' }],
  ['items-not-apart', 'warning', '/items', null, { kind: 'service', terms: { items: [], mixedContent: true } }, { kind: 'service' }, { kind: 'service', terms: { items: [], mixedContent: false } }],
  ['items-not-apart', 'warning', '/items/0/amountFen', 'items', { kind: 'service', terms: { items: [{ ...item, amountFen: null }] } }, { kind: 'service' }],
  ['mixed-content-undeclared', 'warning', '/mixedContent', 'items', { kind: 'service', terms: { mixedContent: false } }, { kind: 'service' }],
  ['kind-and-content', 'warning', '/licence', null, { kind: 'transfer', terms: { licence: licence.licence } }, { kind: 'transfer' }, { kind: 'licence' }],
  ['ethics-open', 'block', '/ethicsFlag', 'ethics', { kind: 'service', terms: { ethicsFlag: true } }, { kind: 'service', terms: { ethicsFlag: true }, facts: { ethicsCleared: true } }],
  ['silent-invention-commissioned', 'notice', '/results/inventionRight', 'results', { kind: 'development_commissioned', terms: { results: null } }, { kind: 'development_commissioned' }, { kind: 'development_cooperative', terms: { results: null } }],
  ['silent-invention-cooperative', 'notice', '/results/inventionRight', 'results', { kind: 'development_cooperative', terms: { results: null } }, { kind: 'development_cooperative' }, { kind: 'development_commissioned', terms: { results: null } }],
  ['silent-know-how', 'notice', '/results/knowHow', 'results', { kind: 'development_cooperative', terms: { results: null } }, { kind: 'development_cooperative' }, { kind: 'service', terms: { results: null } }],
  ['silent-improvements', 'notice', '/improvements', 'improvements', { kind: 'transfer', terms: { improvements: null } }, { kind: 'transfer' }, { kind: 'service', terms: { improvements: null } }],
  ['silent-new-results', 'notice', '/results/newResults', 'results', { kind: 'service', terms: { results: null } }, { kind: 'service' }, { kind: 'transfer', terms: { results: null } }],
  ['silent-advice', 'notice', '/risk', 'risk', { kind: 'consulting', terms: { risk: null } }, { kind: 'consulting' }, { kind: 'service' }],
  ['silent-annuity', 'notice', '/annuityPayer', 'annuity', { kind: 'licence', terms: { annuityPayer: null } }, { kind: 'licence' }, { kind: 'licence', terms: { annuityPayer: null, patents: [] } }],
  ['silent-sublicence', 'notice', '/licence/sublicence', 'licence', { kind: 'licence', terms: { licence: { ...licence.licence!, sublicence: { allowed: true, kind: null } } } }, { kind: 'licence' }, { kind: 'licence', terms: { licence: { ...licence.licence!, sublicence: { allowed: false, kind: null } } } }],
  ['sublicence-open', 'notice', '/licence/sublicence', 'licence', { kind: 'licence', terms: { licence: { ...licence.licence!, sublicence: null } } }, { kind: 'licence' }],
  ['silent-cure', 'notice', '/cureDays', 'ending', { kind: 'service', terms: { cureDays: null } }, { kind: 'service' }],
  ['cure-short', 'warning', '/cureDays', 'ending', { kind: 'service', terms: { cureDays: 29 } }, { kind: 'service', terms: { cureDays: 30 } }, { kind: 'service', terms: { cureDays: 29 }, values: { cureDays: 20 } }],
  ['value-not-in-force', 'warning', '', null, { kind: 'service', values: { cureDays: undefined } }, { kind: 'service' }],
];

describe('lint', () => {
  it.each(CONTRACT_KINDS)('finds nothing in a %s in which everything is agreed', (kind) => {
    expect(findings({ kind })).toEqual([]);
  });

  it.each(CASES.map((each) => [each[0], each[2], each] as const))('finds %s at %s and not once it is mended', (code, path, [, severity, , clauseId, broken, ...mended]) => {
    const hits = of(code, broken);
    expect(hits.map(({ termPath }) => termPath)).toContain(path);
    const hit = hits.find(({ termPath }) => termPath === path)!;
    expect([hit.severity, hit.clauseId]).toEqual([severity, clauseId]);
    for (const locale of ['zh-CN', 'en'] as const) expect(renderText(hit.texts, locale, hit.params)).not.toMatch(/[{}]|undefined|null|\[object/);
    expect(mended.length).toBeGreaterThan(0);
    for (const each of mended) expect(of(code, each)).toEqual([]);
  });

  it('has a case for each of its rules', () => {
    const tried = new Set(CASES.map(([code]) => `contracting.lint-${code}`));
    expect(lintRules.map(({ rule }) => rule.code).filter((code) => !tried.has(code))).toEqual([]);
  });

  it('asks for every part of the content that is missing', () => {
    const paths = lint(bareTerms('service'), CLEAN_FACTS, VALUES).filter(({ code }) => code === 'contracting.lint-content-missing').map(({ termPath }) => termPath);
    expect([...paths].sort()).toEqual(['/acceptance', '/confidentiality', '/definitions', '/results', '/subject/plan', '/subject/what']);
  });

  it('asks for every field of a patent, and for fewer of an application', () => {
    const none = { name: null, kind: 'invention', applicant: null, owner: null, applicationNumber: null, filingDate: null, grantNumber: null, expiryDate: null } as const;
    expect(of('patent-field-missing', { kind: 'transfer', terms: { patents: [{ ...none, legalStatus: 'granted' }] } })).toHaveLength(7);
    expect(of('patent-field-missing', { kind: 'transfer', terms: { patents: [{ ...none, legalStatus: 'pending' }] } })).toHaveLength(4);
  });

  it('warns of four years and eleven months, and of one day short of five years', () => {
    const short = (on: string) => of('licence-short-for-tax', { kind: 'licence', terms: until(on, '2026-01-01') })[0]?.params;
    expect(short('2030-11-30')).toEqual({ months: 59, end: '2030-11-30', minimum: 60, needed: '2030-12-31' });
    expect(short('2030-12-30')?.['months']).toBe(59);
    expect(short('2030-12-31')).toBeUndefined();
    expect(of('licence-short-for-tax', { kind: 'licence', terms: { term: { from: { kind: 'event', event: 'signing' }, until: { kind: 'months', months: 59 } } } })).toHaveLength(1);
    expect(of('licence-short-for-tax', { kind: 'licence', terms: { term: { from: { kind: 'event', event: 'signing' }, until: { kind: 'months', months: 60 } } } })).toEqual([]);
  });

  it('puts what blocks before what warns and what is to be read', () => {
    const order = findings({ kind: 'licence', terms: { warranty: null, dispute: null, definitions: [], annuityPayer: null } }).map(({ severity }) => severity);
    expect(order).toEqual(['block', 'warning', 'notice', 'notice']);
    expect(mayBeSigned(findings({ kind: 'licence', terms: { dispute: null, definitions: [] } }))).toBe(true);
    expect(mayBeSigned(findings({ kind: 'licence', terms: { warranty: null } }))).toBe(false);
  });

  it('judges strictly where a value that could loosen it is not in force, and says so', () => {
    const nothing = Object.fromEntries(Object.keys(VALUES).map((name) => [name, undefined])) as unknown as LintValues;
    const codes = (each: Case) => findings({ ...each, values: nothing }).map(({ code }) => code.replace('contracting.lint-', ''));
    expect(codes({ kind: 'service' }).filter((code) => code === 'value-not-in-force')).toHaveLength(Object.keys(VALUES).length);
    expect(codes({ kind: 'transfer', terms: { signatures: { form: 'oral', copies: null } } })).toContain('not-written');
    expect(codes({ kind: 'licence', terms: { restrictions: ['tying'] } })).toContain('monopoly-clause');
    expect(codes({ kind: 'licence', terms: until('2040-01-02') })).toContain('licence-beyond-patent');
    expect(codes({ kind: 'transfer', terms: { consideration: 'equity' } })).toContain('equity-unvalued');
    expect(codes({ kind: 'transfer', terms: { parties: foreignBuyer }, facts: cleared })).toContain('public-funded-abroad');
  });
});
