import type { Cast, Role } from './cast.js';

export interface Side { readonly id: string; readonly name: string }
export interface Deal { readonly id: string; readonly version: number; readonly holder: Side; readonly acquirer: Side; readonly ndas: readonly { readonly id: string; readonly version: number }[] }
interface Achievement { readonly id: string; readonly title: string; readonly applicationNumber: string | null; readonly grantNumber: string | null; readonly filingDate: string | null; readonly projectNumber: string | null }

const SIGNS: Readonly<Record<string, string>> = { leader: '邵立言', peng: '彭劲松', deng: '邓予安', yuan: '袁初晴' };
const CODES: Readonly<Record<string, string>> = { leader: '12430000DEM0LQ01XM', peng: '91430100DEM0LQ036G', deng: '91430100DEM0LQ044B', yuan: '91430100DEM0LQ0526' };
const party = (side: Side, who: Role, role: string, legalForm: string, address: string) =>
  ({ id: side.id, role, name: side.name, uscc: CODES[who], legalForm, address, foreignElement: 'no', signatory: { name: SIGNS[who], capacity: 'legal_representative' } });

/** What every contract of the story agrees. */
export async function agreedBy(cast: Cast, deal: Deal, firm: Role, achievementId: string) {
  const achievement = await cast.get<Achievement>('office', `achievements/${achievementId}`);
  const expiry = achievement.filingDate && `${Number(achievement.filingDate.slice(0, 4)) + 20}${achievement.filingDate.slice(4)}`;
  return {
    achievement,
    terms: {
      parties: [party(deal.holder, 'leader', 'provider', 'public_institution', '湖南省长沙市岳麓区麓山南路'), party(deal.acquirer, firm, 'acquirer', 'enterprise', '湖南省长沙市湘江新区')],
      patents: [{
        name: achievement.title, kind: 'invention', legalStatus: achievement.grantNumber ? 'granted' : 'pending', applicant: deal.holder.name, owner: deal.holder.name,
        applicationNumber: achievement.applicationNumber, filingDate: achievement.filingDate, grantNumber: achievement.grantNumber, expiryDate: expiry,
      }],
      items: [], mixedContent: false, deliveries: [{ item: '工艺规程与图纸', form: 'document', quantity: '1套', dueOn: null }, { item: '操作培训', form: 'training', quantity: '2次', dueOn: null }],
      acceptance: { standard: '达到技术指标书所列指标', method: '双方在受让方现场共同检测', days: 20 },
      confidentiality: { scope: '全部未公开的工艺参数和图纸', years: 10, survives: true },
      guidance: { content: '现场调试与操作培训', personDays: 20, place: '受让方厂区', costs: 'acquirer' },
      definitions: [{ word: '技术指标书', meaning: '双方签署的附件一' }],
      publicFunding: { funded: achievement.projectNumber ? 'yes' : 'no', projectNumbers: achievement.projectNumber ? [achievement.projectNumber] : [] },
      cureDays: 30, breach: '逾期付款的，按日万分之五支付违约金；逾期交付的，按日万分之五支付违约金。', dispute: { kind: 'court', name: '长沙市中级人民法院', level: 'intermediate' },
      signatures: { form: 'electronic', copies: null }, freeClauses: [],
    },
  };
}

/** `perDay`: five of ten thousand. */
export const schedule = (components: readonly object[]) => ({ components, inspection: { by: 'payee', noticeDays: 10, cost: { bearer: 'payee' } }, overdueRatePerDay: { numerator: 5, denominator: 10_000 }, totalCapFen: null, statedSumFen: null });

/** An exclusive licence with an entry fee on effect and a royalty by quarters. */
export function licence(what: string, fieldOfUse: string, from: string, until: string, entryFen: number) {
  return {
    kind: 'licence', subject: { what, achievementIds: [], knowHow: null, plan: '自合同生效之日起三个月内完成资料交付与首台套调试', place: '湖南省长沙市', method: '交付资料并现场指导' },
    licence: { kind: 'exclusive', sublicence: { allowed: false, kind: null }, manner: '制造、使用、许诺销售、销售' }, annuityPayer: 'provider', territory: '中国境内', fieldOfUse,
    term: { from: { kind: 'date', on: from }, until: { kind: 'date', on: until } },
    price: schedule([
      { kind: 'entry_fee', id: 'entry', amountFen: entryFen, due: { kind: 'after', trigger: { event: 'effect' }, count: 30, unit: 'days' } },
      { kind: 'royalty', id: 'royalty', base: 'sales', form: 'fixed', tiers: { by: 'none', charge: { kind: 'rate', rate: { numerator: 3, denominator: 100 } } }, period: 'quarter', statementDays: 30, paymentDays: 15, minimumAnnualFen: null, from, until },
    ]),
    improvements: { ownership: 'maker', providerShare: null, sharing: 'free_mutual', noticeDays: 30, text: null }, warranty: { lawfulHolder: true, completeAndEffective: true, text: null },
    results: { inventionRight: null, knowHow: null, newResults: null, providerShare: null, benefits: '归受让一方', text: null },
  };
}

/** A commissioned development that is paid by milestones. */
export function development(what: string, parts: readonly { readonly id: string; readonly fen: number }[]) {
  return {
    kind: 'development_commissioned', subject: { what, achievementIds: [], knowHow: null, plan: '样机试制、整机装车、工业性试验三个阶段', place: '湖南省长沙市', method: '由受托方研究开发，委托方提供整机与试验条件' },
    term: { from: { kind: 'event', event: 'signing' }, until: { kind: 'months', months: 18 } },
    price: schedule(parts.map(({ id, fen }) => ({ kind: 'instalment', id: id.toLowerCase(), amountFen: fen, due: { kind: 'after', trigger: { event: 'milestone', milestoneId: id }, count: 30, unit: 'days' } }))),
    results: { inventionRight: 'joint', knowHow: 'each', newResults: null, providerShare: { numerator: 1, denominator: 2 }, benefits: '双方各自实施，各自收益', text: null },
    risk: { bearer: 'shared', text: '各承担一半', warnDays: 10 },
  };
}
