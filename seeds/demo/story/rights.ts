import { DEMO_PASSWORD } from '../seed-demo.js';
import type { Cast } from './cast.js';

interface Seen { readonly id: string; readonly version: number }
export interface Result { readonly title: string; readonly abstract: string; readonly technicalDescription: string; readonly completedOn: string }

const HALF = { numerator: 1, denominator: 2 };
const NO = { answer: 'no', evidence: null };
/** A service achievement, and nothing in the way. */
const ANSWERS = {
  unitTask: { answer: 'yes', evidence: '校内科研项目任务书' }, unitMeans: NO, fundingContract: NO, taskBook: NO, materialTransfer: NO, softwareLicences: NO, employmentTerms: NO,
  defence: NO, security: NO, keyCoreTechnology: NO, ethics: NO, humanGeneticResources: NO,
};
const EXCLUDED_BY = ['national-security', 'defence-security', 'public-security', 'economic-security', 'social-stability', 'major-public-interest', 'negative-list'];
const CONDITIONS = { 'clear-title': '权属清晰，无第三方权利', 'clear-prospect': '已完成中试，三家企业有采购意向', 'named-recipient': '星泓新能源科技（湖南）有限公司', 'strong-will': '完成人均已书面表示转化意愿' };

/** Zhou and Tan disclose a result of their work; the office takes it up and, where it has a day for the filing, assesses it. */
export async function disclose(cast: Cast, result: Result, filingOn?: string): Promise<Seen> {
  const people = await Promise.all((['zhou', 'tan'] as const).map(async (who) => {
    const { id, name } = await cast.person(who);
    return { name, userId: id, status: 'staff', taxClass: 'resident_employee', signsBy: 'account', share: HALF };
  }));
  let seen = await cast.post<Seen>('zhou', 'disclosures', {
    secrecyAnswer: 'no', protection: 'invention', publicFunded: true, projects: [{ number: '2024GK2031', acceptedOn: '2026-05-30' }], ...result, answers: ANSWERS,
    inventors: people.map((person, at) => ({ ...person, contributionKind: 'creative', contribution: at === 0 ? '提出总体方案与关键算法' : '完成硬件实现与试验验证' })),
    recipients: people.map((person) => ({ ...person, role: 'completed' })),
  });
  seen = await cast.post('zhou', `disclosures/${seen.id}/acts/submit`, { version: seen.version });
  seen = await cast.post('office', `disclosures/${seen.id}/acts/start-assessment`, { version: seen.version });
  if (filingOn) await cast.post('office', `disclosures/${seen.id}/assessments`, { version: seen.version, decision: 'patent', payer: '学校专利基金', plannedFilingDate: filingOn, reasons: '技术先进，已有企业询问，建议申请发明专利' });
  return seen;
}

/** The team asks for seven tenths of the ownership, both sign, the college resolves, and the notice begins. */
export async function askForOwnership(cast: Cast, disclosureId: string, heldOn: string): Promise<void> {
  const people = await Promise.all((['zhou', 'tan'] as const).map((who) => cast.person(who)));
  let seen = await cast.post<Seen>('zhou', 'rights-applications', {
    disclosureId, form: 'ownership_share',
    basis: { kind: 'unit-pilot', document: '湖南省职务科技成果赋权改革试点方案（演示）', issuer: '湖南省科学技术厅', jurisdiction: '430000', listEntry: '试点单位第 3 号', validFrom: '2024-07-01', validTo: null },
    conditions: CONDITIONS, exclusions: Object.fromEntries(EXCLUDED_BY.map((name) => [name, 'no'])), teamShare: { numerator: 7, denominator: 10 }, split: people.map(({ name }) => ({ person: name, share: HALF })),
    representative: people[0]!.name, plan: '两年内建成中试线，第三年投产。', recipient: CONDITIONS['named-recipient'], relatedParty: 'no', alreadyRewarded: 'no',
  });
  seen = await cast.post('zhou', `rights-applications/${seen.id}/acts/ask-consent`, { version: seen.version });
  for (const [at, who] of (['zhou', 'tan'] as const).entries()) seen = await cast.post(who, `rights-applications/${seen.id}/consents`, { version: seen.version, person: people[at]!.name, given: true, password: DEMO_PASSWORD });
  seen = await cast.post('college', `rights-applications/${seen.id}/college-minutes`, {
    version: seen.version, body: 'college', heldOn, document: '计算机学院党政联席会纪要〔2026〕18号', resolution: '同意', present: ['李院长', '王书记', '陈主任'], recused: [], votes: { for: 3, against: 0, abstained: 0 },
  });
  await cast.post('office', `rights-applications/${seen.id}/acts/publicise`, { version: seen.version });
}
