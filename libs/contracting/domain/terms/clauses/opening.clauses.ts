import type { Texts } from '@app/kernel';
import type { Party, Patent, Terms } from '../terms.schema.js';
import { designation, GAP, LEGAL_FORM_TEXTS, numbered, paragraphs, partyLetter, PATENT_TEXTS, say, sentence, termText, writtenDay, type ClauseOf } from './wording.js';

const CAPACITIES = { legal_representative: say('法定代表人或者负责人', 'legal representative'), agent: say('委托代理人', 'authorised agent'), self: say('本人', 'in person') } as const;

function partyText(kind: Terms['kind'], party: Party, index: number): Texts {
  const letter = partyLetter(index);
  const role = designation(kind, party.role);
  const form = LEGAL_FORM_TEXTS[party.legalForm];
  const { uscc, address, signatory } = party;
  const capacity = signatory && CAPACITIES[signatory.capacity];
  return say(
    [`${letter['zh-CN']}（${role['zh-CN']}）：${party.name}（${form['zh-CN']}）`, uscc && `统一社会信用代码${uscc}`, address && `住所${address}`,
      signatory && capacity && `签署人${signatory.name}（${capacity['zh-CN']}）`].filter(Boolean).join('，') + '。',
    [`${letter.en} (${role.en}): ${party.name} (${form.en})`, uscc && `unified social credit code ${uscc}`,
      address && `address ${address}`, signatory && capacity && `signing: ${signatory.name} (${capacity.en})`].filter(Boolean).join(', ') + '.',
  );
}

export const parties: ClauseOf = (terms) => ({
  id: 'parties', from: ['/parties'], heading: say('合同当事人', 'Parties'),
  text: terms.parties.length === 0 ? say(`当事人：${GAP['zh-CN']}。`, `Parties: ${GAP.en}.`) : paragraphs(...terms.parties.map((party, index) => partyText(terms.kind, party, index))),
});

export const definitions: ClauseOf = ({ definitions: words }) => (words.length === 0 ? undefined : {
  id: 'definitions', from: ['/definitions'], heading: say('名词和术语', 'Definitions'),
  text: paragraphs(say('本合同中下列名词和术语的含义为：', 'In this contract these words mean:'), numbered(words.map(({ word, meaning }) => say(`“${word}”：${meaning}`, `"${word}": ${meaning}`)))),
});

const SUBJECTS: Readonly<Record<Terms['kind'], Texts>> = {
  development_commissioned: say('委托人委托研究开发人进行下列研究开发工作', 'The client commissions the developer with this research and development'),
  development_cooperative: say('当事人合作进行下列研究开发工作', 'The parties jointly carry out this research and development'),
  transfer: say('让与人将下列技术成果的权利让与受让人', 'The transferor transfers the rights in this technology to the transferee'),
  licence: say('许可人许可被许可人实施或者使用下列技术成果', 'The licensor licenses the licensee to practise or use this technology'),
  consulting: say('受托人就下列技术问题向委托人提供咨询意见', 'The consultant advises the client on these technical questions'),
  service: say('受托人以技术知识为委托人解决下列技术问题', 'The service provider uses its technical knowledge to solve these technical problems for the client'),
};

export const subject: ClauseOf = ({ kind, title, subject: { what, knowHow, achievementIds } }) => ({
  id: 'subject', from: ['/title', '/kind', '/subject/what', '/subject/knowHow', '/subject/achievementIds'], heading: say('项目名称和标的', 'Name of the project and subject'),
  text: paragraphs(
    say(`项目名称：${sentence(title)['zh-CN']}`, `Name of the project: ${sentence(title).en}`),
    say(`${SUBJECTS[kind]['zh-CN']}：${what === null ? `${GAP['zh-CN']}。` : sentence(what)['zh-CN']}`, `${SUBJECTS[kind].en}: ${what === null ? `${GAP.en}.` : sentence(what).en}`),
    knowHow !== null && say(`其中技术秘密的内容：${sentence(knowHow)['zh-CN']}`, `Know-how in it: ${sentence(knowHow).en}`),
    achievementIds.length > 0 && say(`所涉成果的平台编号：${achievementIds.join('、')}。`, `Achievements by their number on the platform: ${achievementIds.join(', ')}.`),
  ),
});

function patentText(patent: Patent): Texts {
  const { name, kind, legalStatus, applicant, owner, applicationNumber, filingDate, grantNumber, expiryDate } = patent;
  const gap = (value: string | null): Texts => (value === null ? GAP : say(value, value));
  const date = (value: string | null): Texts => (value === null ? GAP : writtenDay(value));
  const granted = legalStatus === 'granted';
  const fields: (readonly [zh: string, en: string, value: Texts])[] = [
    ['申请人', 'applicant', gap(applicant)], ['申请号', 'application number', gap(applicationNumber)], ['申请日期', 'filed on', date(filingDate)],
    ...(granted ? [['专利权人', 'owner', gap(owner)], ['专利号', 'patent number', gap(grantNumber)], ['专利权有效期限届满日', 'last day of the patent', date(expiryDate)]] as const : []),
  ];
  const status = granted ? say('已授权', 'granted') : say('申请中', 'application pending');
  return say(
    `${gap(name)['zh-CN']}（${PATENT_TEXTS[kind]['zh-CN']}，${status['zh-CN']}），${fields.map(([zh, , value]) => `${zh}：${value['zh-CN']}`).join('，')}`,
    `${gap(name).en} (${PATENT_TEXTS[kind].en}, ${status.en}), ${fields.map(([, en, value]) => `${en}: ${value.en}`).join(', ')}`,
  );
}

export const patents: ClauseOf = ({ patents: list }) => (list.length === 0 ? undefined : {
  id: 'patents', from: ['/patents'], heading: say('所涉专利和专利申请', 'Patents and applications'),
  text: paragraphs(say('本合同涉及下列专利或者专利申请：', 'This contract concerns these patents or applications:'), numbered(list.map(patentText))),
});

export const plan: ClauseOf = (terms) => {
  const { subject: { plan: steps, place, method } } = terms;
  // A licence and a transfer say their term with the grant.
  const term = terms.kind === 'licence' || terms.kind === 'transfer' ? null : termText(terms.term);
  if (steps === null && place === null && method === null && term === null) return undefined;
  return {
    id: 'plan', from: ['/subject/plan', '/subject/place', '/subject/method', ...(term ? ['/term'] : [])], heading: say('履行的计划、期限、地点和方式', 'Plan, time, place and manner of performance'),
    text: paragraphs(
      steps !== null && say(`履行计划：${sentence(steps)['zh-CN']}`, `Plan: ${sentence(steps).en}`),
      term && say(`履行期限：${term['zh-CN']}。`, `Time: ${term.en}.`),
      place !== null && say(`履行地点：${sentence(place)['zh-CN']}`, `Place: ${sentence(place).en}`),
      method !== null && say(`履行方式：${sentence(method)['zh-CN']}`, `Manner: ${sentence(method).en}`),
    ),
  };
};
