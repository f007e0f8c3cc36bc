import type { Terms } from '../terms.schema.js';
import { GAP, paragraphs, say, sentence, sides, type Clause, type ClauseOf } from './wording.js';

export const publicFunding: ClauseOf = ({ publicFunding: { funded, projectNumbers } }) => (funded !== 'yes' ? undefined : {
  id: 'public-funding', from: ['/publicFunding'], heading: say('财政性资金项目', 'Publicly funded projects'),
  text: paragraphs(
    projectNumbers.length === 0 ? say(`标的技术由利用财政性资金设立的科学技术计划项目形成，项目编号：${GAP['zh-CN']}。`, `The technology comes from publicly funded projects: ${GAP.en}.`)
      : say(`标的技术由利用财政性资金设立的科学技术计划项目形成，项目编号：${projectNumbers.join('、')}。`, `The technology comes from publicly funded projects: ${projectNumbers.join(', ')}.`),
    say('依照科学技术进步法第三十四条，其知识产权向境外的组织或者个人转让，或者许可境外的组织或者个人独占实施的，应当经项目管理机构批准。',
      'By Article 34 of the Law on Progress of Science and Technology, its transfer abroad, or an exclusive licence to somebody abroad, needs the approval of the body that manages the project.'),
  ),
});

export const exportControl: ClauseOf = ({ parties }) => (parties.every(({ foreignElement }) => foreignElement !== 'yes') ? undefined : {
  id: 'export', from: ['/parties'], heading: say('技术进出口', 'Import and export of technology'),
  text: paragraphs(
    say('本合同有涉外因素。标的技术向境外转移的，当事人应当遵守技术进出口管理条例。', 'This contract has a foreign element. Where the technology goes abroad, the parties keep to the Regulations on Import and Export of Technologies.'),
    say('属于禁止出口的技术，不得出口；属于限制出口的技术，本合同自技术出口许可证颁发之日起生效；属于自由出口的技术，当事人应当办理合同登记。',
      'Technology whose export is prohibited is not exported. For technology whose export is restricted this contract takes effect on the day of the export licence. For free technology the contract is registered.'),
  ),
});

export const ethics: ClauseOf = ({ ethicsFlag }) => (!ethicsFlag ? undefined : {
  id: 'ethics', from: ['/ethicsFlag'], heading: say('科技伦理', 'Research ethics'),
  text: say('标的技术涉及科技伦理事项。当事人应当依法办理伦理审查、复核或者登记，并在通过的范围内实施。',
    'The technology touches research ethics. The parties obtain the review, re-review or registration that the law requires and stay within what was approved.'),
});

export const ending: ClauseOf = (terms) => ({
  id: 'ending', from: ['/cureDays'], heading: say('合同的变更和解除', 'Amendment and termination'),
  text: paragraphs(
    say(`本合同的变更由${sides(terms)}协商一致并以书面形式作出。`, 'This contract is amended by agreement, in writing.'),
    terms.cureDays === null
      ? say(`${sides(terms)}未约定催告后的履行期限。一方迟延履行主要债务，经催告后在技术合同司法解释第十五条规定的期限内仍未履行的，另一方可以依法解除本合同。`,
        'The parties have not agreed on the time to perform after a demand. Where a main duty is late and is not performed after a demand within the time of Article 15 of the judicial interpretation on technology contracts, the other side may end the contract as the law allows.')
      : say(`一方迟延履行主要债务，经书面催告后在${terms.cureDays}日内仍未履行的，另一方可以依法解除本合同。`,
        `Where a main duty is late and is not performed within ${terms.cureDays} days of a written demand, the other side may end the contract as the law allows.`),
  ),
});

export const breach: ClauseOf = ({ breach: words }) => ({
  id: 'breach', from: ['/breach'], heading: say('违约责任', 'Breach'),
  text: paragraphs(words !== null && sentence(words), words === null ? say('一方违反本合同的，依照法律规定承担违约责任。', 'Whoever breaches this contract is liable as the law provides.') : null),
});

export const dispute: ClauseOf = ({ dispute: agreed }) => ({
  id: 'dispute', from: ['/dispute'], heading: say('争议的解决', 'Disputes'),
  text: agreed === null ? say('因本合同发生的争议，由当事人协商解决；协商不成的，依法解决。', 'The parties settle disputes by talks; failing that, disputes are resolved as the law provides.')
    : agreed.kind === 'court' ? say(`因本合同发生的争议，由当事人协商解决；协商不成的，向${agreed.name}提起诉讼。`, `The parties settle disputes by talks; failing that, they sue at ${agreed.name}.`)
      : say(`因本合同发生的争议，由当事人协商解决；协商不成的，提交${agreed.body}仲裁。`, `The parties settle disputes by talks; failing that, they submit to arbitration by ${agreed.body}.`),
});

export const language: ClauseOf = ({ language: { text, name, chineseCopy, sameMeaningPromised } }) => {
  if (text === 'zh') return undefined;
  const foreign = name === null ? say('外文', 'a foreign language') : say(name, name);
  return {
    id: 'language', from: ['/language'], heading: say('合同的文字', 'Language'),
    text: paragraphs(
      say(`本合同以${foreign['zh-CN']}写成。`, `This contract is written in ${foreign.en}.`),
      chineseCopy && say('本合同附有中文文本。', 'A Chinese version is attached.'),
      chineseCopy && sameMeaningPromised && say('当事人承诺中文文本与外文文本的内容一致。', 'The parties promise that the Chinese and the foreign version say the same.'),
    ),
  };
};

/** Free clauses go by their heading: one that is put before another does not take the other's comments. */
export function freeClauses({ freeClauses: list }: Terms): Clause[] {
  const seen = new Map<string, number>();
  return list.map(({ heading, text }, index) => {
    const times = (seen.get(heading) ?? 0) + 1;
    seen.set(heading, times);
    return { id: times === 1 ? `free:${heading}` : `free#${times}:${heading}`, from: [`/freeClauses/${index}`], heading: say(heading, heading), text: say(text, text) };
  });
}

export const signing: ClauseOf = ({ signatures: { form, copies }, parties }) => {
  const forms = {
    written: say('本合同采用书面形式，由当事人签名、盖章后成立。', 'This contract is in writing and is concluded when the parties have signed and sealed it.'),
    electronic: say('本合同采用数据电文的书面形式，由当事人以可靠的电子签名签署；依照电子签名法第十四条，可靠的电子签名与手写签名或者盖章具有同等的法律效力。',
      'This contract is an electronic document signed with reliable electronic signatures, which by Article 14 of the Electronic Signature Law equal a signature by hand or a seal.'),
    oral: say('当事人选择口头订立本合同。', 'The parties chose to conclude this contract by word of mouth.'),
  } as const;
  return {
    id: 'signing', from: ['/signatures'], heading: say('合同的签订', 'Signing'),
    text: paragraphs(
      form === null ? say(`合同的签订形式：${GAP['zh-CN']}。`, `Form of signing: ${GAP.en}.`) : forms[form],
      form === 'written' && copies !== null && say(`本合同一式${copies}份，具有同等效力${parties.length > 0 ? `，${parties.length === 1 ? '由当事人持有' : '由各当事人分别持有'}` : ''}。`,
        `It is made in ${copies} copies of equal force${parties.length > 0 ? ', held by the parties' : ''}.`),
    ),
  };
};
