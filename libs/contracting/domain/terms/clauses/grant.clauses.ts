import type { Texts } from '@app/kernel';
import type { LicenceKind, Terms } from '../terms.schema.js';
import { CIVIL_CODE, GAP, INTERPRETATION, LICENCE_TEXTS, paragraphs, say, sentence, silent, termText, type ClauseOf } from './wording.js';

/** Judicial interpretation on technology contracts, article 25. */
const GRANTS: Readonly<Record<LicenceKind, Texts>> = {
  exclusive: say('本合同的许可方式为独占实施许可：在约定的期限、地域和范围内，许可人仅许可被许可人实施，许可人自己不得实施，也不得再许可他人实施。',
    'This is an exclusive licence: for the agreed time, territory and field the licensor licenses nobody but the licensee and does not practise the technology itself.'),
  sole: say('本合同的许可方式为排他实施许可：在约定的期限、地域和范围内，许可人仅许可被许可人实施，但许可人自己可以实施。',
    'This is a sole licence: for the agreed time, territory and field the licensor licenses nobody but the licensee, but may practise the technology itself.'),
  ordinary: say('本合同的许可方式为普通实施许可：许可人许可被许可人实施后，自己仍可以实施，也可以再许可他人实施。',
    'This is an ordinary licence: the licensor may go on practising the technology itself and may license others.'),
};

function sublicenceText(terms: Terms): Texts {
  const sublicence = terms.licence?.sublicence ?? null;
  if (sublicence === null) return say('本合同未授予被许可人再许可他人实施的权利。', 'This contract gives the licensee no right to grant sub-licences.');
  if (!sublicence.allowed) return say('被许可人不得再许可他人实施。', 'The licensee grants no sub-licences.');
  if (sublicence.kind !== null) return say(`被许可人可以再许可他人实施，再许可的方式为${LICENCE_TEXTS[sublicence.kind]['zh-CN']}。`,
    `The licensee may grant sub-licences. Kind of sub-licence: ${LICENCE_TEXTS[sublicence.kind].en}.`);
  return paragraphs(say('被许可人可以再许可他人实施。', 'The licensee may grant sub-licences.'),
    silent(terms, say('再许可的方式', 'the kind of sub-licence'), INTERPRETATION('二十五', 25), say('该再许可为普通实施许可', 'a sub-licence is an ordinary one')));
}

function duration(terms: Terms): Texts {
  const written = termText(terms.term);
  const patentEnd = terms.patents.length > 0 && CIVIL_CODE('八百六十五', 865);
  return paragraphs(
    written ? say(`许可期限：${written['zh-CN']}。`, `Term of the licence: ${written.en}.`) : null,
    terms.term.until === null && silent(terms, say('许可期限的届满日', 'an end of the licence'), INTERPRETATION('二十八', 28), say('实施或者使用不受期限限制', 'the licence is not limited in time')),
    patentEnd && say(`依照${patentEnd['zh-CN']}，本合同就专利的许可仅在该专利权的存续期限内有效。`, `By ${patentEnd.en}, the licence of a patent has effect only as long as the patent exists.`),
  );
}

const named = (zh: string, en: string, value: string | null): Texts => say(`${zh}：${value === null ? `${GAP['zh-CN']}。` : sentence(value)['zh-CN']}`,
  `${en}: ${value === null ? `${GAP.en}.` : sentence(value).en}`);

export const licence: ClauseOf = (terms) => {
  const kind = terms.licence?.kind ?? null;
  return {
    id: 'licence', from: ['/licence', '/territory', '/fieldOfUse', '/term'], heading: say('许可的方式、期限、地域和范围', 'Kind, term, territory and field of the licence'),
    text: paragraphs(
      kind ? GRANTS[kind] : silent(terms, say('许可方式', 'the kind of licence'), INTERPRETATION('二十五', 25), say('视为普通实施许可', 'it is an ordinary licence')),
      sublicenceText(terms),
      duration(terms),
      named('许可地域', 'Territory', terms.territory),
      named('使用领域', 'Field of use', terms.fieldOfUse),
      terms.licence?.manner ? named('实施或者使用的方式', 'Manner of use', terms.licence.manner) : null,
    ),
  };
};

export const transfer: ClauseOf = (terms) => {
  const term = termText(terms.term);
  const granted = terms.patents.some(({ legalStatus }) => legalStatus === 'granted');
  const pending = terms.patents.some(({ legalStatus }) => legalStatus === 'pending');
  const rights = [granted && say('专利权', 'patents'), pending && say('专利申请权', 'rights to the patent applications'), terms.subject.knowHow !== null && say('技术秘密的使用权和转让权',
    'the right to use and transfer the know-how')].filter((each): each is Texts => Boolean(each));
  return {
    id: 'transfer', from: ['/patents', '/subject/knowHow', '/territory', '/fieldOfUse', '/term'], heading: say('权利的转让', 'Transfer of rights'),
    text: paragraphs(
      rights.length === 0 ? say('让与人将本合同标的技术成果的权利让与受让人。', 'The transferor transfers the rights in the technology of this contract.')
        : say(`让与人将下列权利让与受让人：${rights.map((each) => each['zh-CN']).join('、')}。`, `The transferor transfers: ${rights.map(({ en }) => en).join(', ')}.`),
      (granted || pending) && say('依照专利法第十条，专利权、专利申请权的转让自登记之日起生效；当事人应当共同办理登记。',
        'By Article 10 of the Patent Law the transfer of a patent or of an application takes effect on its registration; the parties apply for it together.'),
      term && say(`履行期限：${term['zh-CN']}。`, `Time: ${term.en}.`),
      terms.territory !== null && named('受让人使用的地域', 'Territory of use', terms.territory),
      terms.fieldOfUse !== null && named('受让人使用的领域', 'Field of use', terms.fieldOfUse),
    ),
  };
};

export const recordal: ClauseOf = ({ patents }) => (patents.some(({ legalStatus }) => legalStatus === 'granted') ? {
  id: 'recordal', from: ['/patents'], heading: say('许可合同备案', 'Recordal of the licence'),
  text: say('许可人应当在专利法实施细则第十五条规定的期限内，就本合同向国务院专利行政部门办理备案，被许可人予以配合。',
    'The licensor files this contract with the patent office within the time set by Article 15 of the Implementing Regulations of the Patent Law; the licensee cooperates.'),
} : undefined);

export const annuity: ClauseOf = (terms) => {
  if (terms.patents.length === 0) return undefined;
  const { annuityPayer } = terms;
  const payer = annuityPayer && (annuityPayer === 'provider' ? say('许可人', 'The licensor') : say('被许可人', 'The licensee'));
  return {
    id: 'annuity', from: ['/annuityPayer'], heading: say('专利权的维持', 'Keeping the patents in force'),
    text: payer ? say(`专利年费由${payer['zh-CN']}缴纳。他人请求宣告专利权无效的，依照技术合同司法解释第二十六条，由许可人积极应对。`,
      `${payer.en} pays the annuities. By Article 26 of the judicial interpretation on technology contracts, the licensor defends the patents against requests to declare them invalid.`)
      : silent(terms, say('专利年费的缴纳', 'who pays the annuities'), INTERPRETATION('二十六', 26),
        say('许可人负有维持专利权有效的义务，包括缴纳专利年费和积极应对他人宣告专利权无效的请求', 'the licensor keeps the patents in force, pays the annuities and defends them against requests to declare them invalid')),
  };
};
