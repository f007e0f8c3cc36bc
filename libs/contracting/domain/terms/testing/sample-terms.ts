import type { DealFacts, LintValues } from '../lint/lint-facts.js';
import { CONTRACT_KINDS, termsSchema, type ContractKind, type Terms, type TermsInput } from '../terms.schema.js';

const ACHIEVEMENT = '0198c7a1-0000-7000-8000-000000000001';

const provider = {
  id: 'university', role: 'provider', name: '湘江理工大学', uscc: '12430000000000001A', legalForm: 'public_institution', address: '湖南省长沙市岳麓区一路1号', foreignElement: 'no',
  signatory: { name: '李明', capacity: 'legal_representative' },
} as const;
const acquirer = {
  id: 'company', role: 'acquirer', name: '长沙新材科技有限公司', uscc: '91430000000000002B', legalForm: 'enterprise', address: '湖南省长沙市岳麓区二路2号', foreignElement: 'no',
  signatory: { name: '王芳', capacity: 'legal_representative' },
} as const;

export const PATENT = {
  name: '一种正极材料的制备方法', kind: 'invention', legalStatus: 'granted', applicant: '湘江理工大学', owner: '湘江理工大学',
  applicationNumber: '202010000001.1', filingDate: '2020-01-02', grantNumber: 'ZL202010000001.1', expiryDate: '2040-01-01',
} as const;

/** Nothing but what the schema demands. */
export const bareTerms = (kind: ContractKind): Terms => termsSchema.parse({ kind, title: '正极材料', subject: {} } satisfies TermsInput);

/** Terms of which lint says nothing (see `CLEAN_FACTS`): everything agreed that a contract of the kind may agree. */
export function fullTerms(kind: ContractKind): Terms {
  const hands = kind === 'transfer' || kind === 'licence';
  const development = kind === 'development_commissioned' || kind === 'development_cooperative';
  return termsSchema.parse({
    kind, title: '高镍正极材料制备技术',
    parties: kind === 'development_cooperative' ? [{ ...provider, role: 'partner' }, { ...acquirer, role: 'partner' }] : [provider, acquirer],
    subject: { what: '高镍正极材料的制备工艺及其配方。', achievementIds: [ACHIEVEMENT], knowHow: kind === 'licence' ? null : '烧结温度曲线', plan: '分两个阶段完成', place: '长沙', method: '交付资料并现场指导' },
    patents: [PATENT],
    ...(kind === 'licence' && { licence: { kind: 'exclusive', sublicence: { allowed: true,
      kind: 'ordinary' }, manner: '制造、使用、销售' }, annuityPayer: 'provider', territory: '中国境内', fieldOfUse: '动力电池' }),
    term: { from: { kind: 'date', on: '2026-03-01' }, until: { kind: 'date', on: '2032-02-29' } },
    price: { kind: 'lump_sum', amountFen: 500_000_000 }, priceSummary: '价款人民币5,000,000.00元，合同生效后三十日内一次支付',
    items: [{ name: '烧结炉', kind: 'equipment', quantity: 1, amountFen: 80_000_000, inPrice: true, subjectMatter: false }], mixedContent: true,
    ...(hands && { improvements: { ownership: 'maker', providerShare: null, sharing: 'free_mutual',
      noticeDays: 30, text: null }, warranty: { lawfulHolder: true, completeAndEffective: true, text: null } }),
    results: development ? { inventionRight: 'joint', knowHow: 'each', newResults: null, providerShare: { numerator: 2, denominator: 3 }, benefits: '按份额分配', text: null }
      : hands ? { inventionRight: null, knowHow: null, newResults: null, providerShare: null, benefits: '归受让一方', text: null }
        : { inventionRight: null, knowHow: null, newResults: 'maker', providerShare: null, benefits: null, text: null },
    acceptance: { standard: '比容量不低于约定值', method: '双方共同取样检测', days: 20 },
    ...((development || kind === 'consulting') && { risk: { bearer: 'shared', text: '各承担一半', warnDays: development ? 10 : null } }),
    confidentiality: { scope: '全部未公开的工艺参数', years: 10, survives: true },
    deliveries: [{ item: '工艺规程', form: 'document', quantity: '1套', dueOn: '2026-04-01' }, { item: '操作培训', form: 'training', quantity: null, dueOn: null }],
    guidance: { content: '产线调试', personDays: 30, place: '受让方厂区', costs: 'acquirer' },
    definitions: [{ word: '高镍', meaning: '镍的摩尔比不低于百分之八十' }],
    publicFunding: { funded: 'yes', projectNumbers: ['2021YFB0000001'] },
    cureDays: 45, breach: '逾期付款的，按日支付违约金', dispute: { kind: 'court', name: '长沙市中级人民法院', level: 'intermediate' },
    signatures: { form: 'electronic', copies: null }, freeClauses: [{ heading: '联系人', text: '双方各指定一名联系人。' }],
  } satisfies TermsInput);
}

export const CLEAN_FACTS: DealFacts = {
  today: '2026-02-01', exportScreen: { state: 'not_started', technologyClass: 'unknown' }, projectApproval: 'none',
  valuationOnFile: false, ethicsCleared: false, reviewedRestrictions: [], patentRecords: {}, developedKnowHow: null,
  seals: [{ partyId: 'university', name: '湘江理工大学' }], powersOfAttorney: [],
};

export const VALUES: LintValues = {
  contentItems: ['name', 'subject', 'plan', 'confidentiality', 'ownership-and-benefit', 'acceptance', 'definitions'],
  writtenFormKinds: CONTRACT_KINDS.slice(0, 4), monopolyClauseTypes: ['improvement', 'competing_technology', 'exploitation',
    'tying', 'supply', 'no_challenge'], usualCourtLevels: ['intermediate', 'intellectual_property', 'high', 'supreme'],
  cureDays: 30, eitLicenceMinMonths: 60, licenceWithinPatentLife: true, equityValuationRequired: true, foreignTransferApproval: true, sealEqualsName: true, chineseCopyRequired: true,
};
