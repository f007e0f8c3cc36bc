import { ITEM_TEXTS, GAP, money, numbered, paragraphs, say, sentence, type ClauseOf } from './wording.js';

export const price: ClauseOf = ({ priceSummary, consideration }) => ({
  id: 'price', from: ['/price', '/priceSummary', '/consideration'], heading: say('价款、报酬及其支付', 'Price and payment'),
  text: paragraphs(
    priceSummary === null ? say(`价款、报酬及其支付方式：${GAP['zh-CN']}。`, `Price and payment: ${GAP.en}.`) : sentence(priceSummary),
    consideration !== 'money' && say('以股权作为对价的部分，应当依照公司法（2023年修订）第四十八条、第四十九条评估作价并办理财产权的转移手续。',
      'What is paid in equity is valued and its title transferred as Articles 48 and 49 of the Company Law (2023) require.'),
  ),
});

export const items: ClauseOf = ({ items: list }) => (list.length === 0 ? undefined : {
  id: 'items', from: ['/items', '/mixedContent'], heading: say('设备、材料等非技术内容', 'Equipment, material and what else is not technology'),
  text: paragraphs(
    say('下列内容及其价款与技术的价款分别列明：', 'These are listed, with their price, apart from the price of the technology:'),
    numbered(list.map(({ name, kind, quantity, amountFen, inPrice, subjectMatter }) => {
      const amount = amountFen === null ? GAP : money(amountFen);
      const place = inPrice ? say('已包含在合同价款内', 'part of the contract price') : say('在合同价款之外另行支付', 'paid on top of the contract price');
      const own = subjectMatter ? say('，属于合理数量的标的物', ', a reasonable quantity of the subject matter') : say('', '');
      return say(`${name}（${ITEM_TEXTS[kind]['zh-CN']}），数量${quantity}，价款${amount['zh-CN']}，${place['zh-CN']}${own['zh-CN']}`,
        `${name} (${ITEM_TEXTS[kind].en}), quantity ${quantity}, ${amount.en}, ${place.en}${own.en}`);
    })),
  ),
});
