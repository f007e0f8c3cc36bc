import type { Texts } from '@app/kernel';
import type { Terms } from '../terms.schema.js';
import { jointShare } from './performance.clauses.js';
import { CIVIL_CODE, ownerText, paragraphs, say, sentence, silent, type ClauseOf } from './wording.js';

const INVENTION = say('完成的发明创造申请专利的权利的归属', 'who may apply for patents on what is developed');
const KNOW_HOW = say('完成的技术秘密成果的使用权、转让权和收益的分配办法', 'use, transfer and benefit of the know-how that is developed');

/** Articles 859 and 860: the developer, or the cooperating parties together. */
function inventionText(terms: Terms): Texts {
  const owner = terms.results?.inventionRight ?? null;
  if (owner !== null) return say(`履行本合同完成的发明创造，申请专利的权利属于${ownerText(terms.kind, owner)['zh-CN']}。`,
    `The right to apply for patents on inventions made under this contract belongs to ${ownerText(terms.kind, owner).en}.`);
  return terms.kind === 'development_commissioned'
    ? silent(terms, INVENTION, CIVIL_CODE('八百五十九', 859),
      say('申请专利的权利属于研究开发人；研究开发人取得专利权的，委托人可以依法实施该专利；研究开发人转让专利申请权的，委托人享有以同等条件优先受让的权利',
        'the right belongs to the developer; the client may practise a patent so granted and has the right of first refusal, on equal terms, when the right to apply is transferred'))
    : silent(terms, INVENTION, CIVIL_CODE('八百六十', 860),
      say('申请专利的权利属于合作开发的当事人共有；一方转让其共有的专利申请权的，其他各方享有以同等条件优先受让的权利；一方不同意申请专利的，另一方或者其他各方不得申请专利',
        'the right belongs to the cooperating parties jointly; the others have the right of first refusal, on equal terms, in a part that is transferred; where one of them does not agree to file, nobody files'));
}

function knowHowText(terms: Terms): Texts {
  const owner = terms.results?.knowHow ?? null;
  if (owner !== null) return say(`履行本合同完成的技术秘密成果，其使用权、转让权和收益属于${ownerText(terms.kind, owner)['zh-CN']}。`,
    `Use, transfer and benefit of know-how developed under this contract belong to ${ownerText(terms.kind, owner).en}.`);
  const before = terms.kind === 'development_commissioned'
    ? say('；但研究开发人在向委托人交付研究开发成果之前，不得将研究开发成果转让给第三人', '; but the developer transfers nothing to third parties before the results are handed over to the client') : say('', '');
  const effect = say(`在没有相同技术方案被授予专利权前，当事人均有使用和转让的权利${before['zh-CN']}`, `as long as no patent is granted for the same solution each party may use and transfer it${before.en}`);
  return silent(terms, KNOW_HOW, CIVIL_CODE('八百六十一', 861), effect);
}

const REST = ['/results/providerShare', '/results/benefits', '/results/text'] as const;
const rest = (terms: Terms): (Texts | null)[] => {
  const { results } = terms;
  return [
    jointShare(terms, results?.providerShare ?? null),
    results?.benefits ? say(`收益的分配办法：${sentence(results.benefits)['zh-CN']}`, `How the benefit is shared: ${sentence(results.benefits).en}`) : null,
    results?.text ? sentence(results.text) : null,
  ];
};

export const developed: ClauseOf = (terms) => ({
  id: 'results', from: ['/results/inventionRight', '/results/knowHow', ...REST], heading: say('技术成果的归属和收益的分配', 'Ownership of the results and sharing of the benefit'),
  text: paragraphs(inventionText(terms), knowHowText(terms), ...rest(terms)),
});

/** Article 885: what each side makes with the other's material or work is its own. */
export const newResults: ClauseOf = (terms) => {
  const owner = terms.results?.newResults ?? null;
  return {
    id: 'results', from: ['/results/newResults', ...REST], heading: say('新的技术成果的归属', 'Ownership of new results'),
    text: paragraphs(
      owner !== null ? say(`履行本合同完成的新的技术成果属于${ownerText(terms.kind, owner)['zh-CN']}。`, `New technical results made under this contract belong to ${ownerText(terms.kind, owner).en}.`)
        : silent(terms, say('新的技术成果的归属', 'who owns new technical results'), CIVIL_CODE('八百八十五', 885),
          say('受托人利用委托人提供的技术资料和工作条件完成的新的技术成果属于受托人，委托人利用受托人的工作成果完成的新的技术成果属于委托人',
            'what the consultant or service provider makes with papers and means of the client is its own, and what the client makes with the work delivered is the client\'s')),
      ...rest(terms),
    ),
  };
};

/** A transfer and a licence hand over what exists; only what the parties say on the benefit stands in them. */
export const benefits: ClauseOf = (terms) => {
  const said = rest(terms).filter((each): each is Texts => each !== null);
  return said.length === 0 ? undefined : { id: 'results', from: REST, heading: say('技术成果的归属和收益的分配', 'Ownership of the results and sharing of the benefit'), text: paragraphs(...said) };
};
