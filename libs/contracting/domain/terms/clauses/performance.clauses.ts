import { formatFraction, type Fraction, type Texts } from '@app/kernel';
import { handsOver, type Terms } from '../terms.schema.js';
import { capital, CIVIL_CODE, DELIVERY_TEXTS, designation, numbered, ownerText, paragraphs, say, sentence, silent, writtenDay, type ClauseOf } from './wording.js';

export const deliveries: ClauseOf = ({ deliveries: list, kind }) => {
  if (list.length === 0) return undefined;
  const giver = designation(kind, 'provider');
  return {
    id: 'deliveries', from: ['/deliveries'], heading: say('技术资料和工作成果的交付', 'What is handed over'),
    text: paragraphs(
      say(`${giver['zh-CN']}应当交付下列技术资料或者工作成果，交付时由接收方按清单签收：`, `${capital(giver.en)} hands over the following; the receiver signs for it by this list:`),
      numbered(list.map(({ item, form, quantity, dueOn }) => say(
        [`${item}（${DELIVERY_TEXTS[form]['zh-CN']}）`, quantity && `数量${quantity}`, dueOn && `${writtenDay(dueOn)['zh-CN']}前交付`].filter(Boolean).join('，'),
        [`${item} (${DELIVERY_TEXTS[form].en})`, quantity && `quantity ${quantity}`, dueOn && `by ${dueOn}`].filter(Boolean).join(', '),
      ))),
    ),
  };
};

export const guidance: ClauseOf = ({ guidance: help, kind }) => {
  if (help === null) return undefined;
  const giver = designation(kind, 'provider');
  const costs = help.costs && designation(kind, help.costs);
  return {
    id: 'guidance', from: ['/guidance'], heading: say('技术指导和培训', 'Technical guidance and training'),
    text: paragraphs(
      say(`${giver['zh-CN']}应当提供下列技术指导：${sentence(help.content)['zh-CN']}`, `${capital(giver.en)} gives this technical guidance: ${sentence(help.content).en}`),
      help.personDays !== null && say(`技术指导的工作量为${help.personDays}人日。`, `The guidance takes ${help.personDays} person-days.`),
      help.place !== null && say(`技术指导的地点：${sentence(help.place)['zh-CN']}`, `Place of the guidance: ${sentence(help.place).en}`),
      costs && say(`技术指导的差旅等费用由${costs['zh-CN']}承担。`, `${capital(costs.en)} bears travel and like costs of the guidance.`),
    ),
  };
};

export const acceptance: ClauseOf = ({ acceptance: test, kind }) => {
  if (test === null || (test.standard === null && test.method === null && test.days === null)) return undefined;
  const receiver = kind === 'development_cooperative' ? say('各合作方', 'the cooperating parties') : designation(kind, 'acquirer');
  return {
    id: 'acceptance', from: ['/acceptance'], heading: say('验收标准和方法', 'Standard and method of acceptance'),
    text: paragraphs(
      test.standard !== null && say(`验收标准：${sentence(test.standard)['zh-CN']}`, `Standard: ${sentence(test.standard).en}`),
      test.method !== null && say(`验收方法：${sentence(test.method)['zh-CN']}`, `Method: ${sentence(test.method).en}`),
      test.days !== null && say(`${receiver['zh-CN']}应当在收到交付之日起${test.days}日内完成验收，并书面告知结果。`,
        `${capital(receiver.en)} completes the acceptance within ${test.days} days of receipt and gives the result in writing.`),
    ),
  };
};

export function jointShare(terms: Terms, share: Fraction | null): Texts | null {
  if (share === null) return null;
  const provider = designation(terms.kind, 'provider');
  return say(`共有的，${provider['zh-CN']}的份额为${formatFraction(share)}，其余份额属于其他当事人。`,
    `Of what is jointly owned ${provider.en} holds ${formatFraction(share)}; the rest belongs to the other parties.`);
}

export const improvements: ClauseOf = (terms) => {
  const { improvements: agreed, kind } = terms;
  if (agreed === null && kind !== 'transfer' && kind !== 'licence') return undefined;
  const [provider, acquirer] = [designation(kind, 'provider'), designation(kind, 'acquirer')];
  const SHARING: Readonly<Record<NonNullable<Terms['improvements']>['sharing'], Texts>> = {
    none: say('一方无权分享另一方的后续改进。', 'Neither side shares in the other\'s improvements.'),
    free_mutual: say('任何一方均可以对等地无偿使用另一方的后续改进。', 'Each side may use the other\'s improvements free of charge, on equal terms.'),
    free_to_provider: say(`${provider['zh-CN']}可以无偿使用${acquirer['zh-CN']}的后续改进。`, `${capital(provider.en)} may use the improvements of ${acquirer.en} free of charge.`),
    free_to_acquirer: say(`${acquirer['zh-CN']}可以无偿使用${provider['zh-CN']}的后续改进。`, `${capital(acquirer.en)} may use the improvements of ${provider.en} free of charge.`),
    paid: say('一方可以在支付合理费用后使用另一方的后续改进。', 'Each side may use the other\'s improvements for a reasonable fee.'),
  };
  return {
    id: 'improvements', from: ['/improvements'], heading: say('后续改进技术成果的分享', 'Improvements'),
    text: agreed === null
      ? silent(terms, say('后续改进的技术成果的分享办法', 'how improvements are shared'), CIVIL_CODE('八百七十五', 875), say('一方无权分享另一方的后续改进', 'neither side shares in the other\'s improvements'))
      : paragraphs(
        say(`后续改进的技术成果归${ownerText(kind, agreed.ownership)['zh-CN']}所有。`, `Improvements belong to ${ownerText(kind, agreed.ownership).en}.`),
        jointShare(terms, agreed.providerShare),
        SHARING[agreed.sharing],
        agreed.noticeDays !== null && say(`一方完成后续改进的，应当在${agreed.noticeDays}日内书面通知另一方。`, `Whoever makes an improvement tells the other side in writing within ${agreed.noticeDays} days.`),
        agreed.text !== null && sentence(agreed.text),
      ),
  };
};

export const risk: ClauseOf = (terms) => {
  const { risk: agreed, kind } = terms;
  const failure = say('研究开发失败或者部分失败的风险', 'the risk that the development fails in whole or part');
  if (agreed === null) {
    return {
      id: 'risk', from: ['/risk'], heading: say('风险的承担', 'Risk'),
      text: silent(terms, say(`${failure['zh-CN']}的承担`, failure.en), CIVIL_CODE('八百五十八', 858),
        say('因出现无法克服的技术困难造成的该项风险由当事人合理分担；一方发现可能致使失败的情形，应当及时通知另一方并采取适当措施减少损失',
          'where technical difficulties cannot be overcome, it is shared reasonably; whoever sees that the work may fail tells the other side in time and limits the loss')),
    };
  }
  const bearer = agreed.bearer === 'shared' ? say('当事人分担', 'the parties together') : designation(kind, agreed.bearer);
  return {
    id: 'risk', from: ['/risk'], heading: say('风险的承担', 'Risk'),
    text: paragraphs(
      say(`因出现无法克服的技术困难造成的${failure['zh-CN']}，由${bearer['zh-CN']}${agreed.bearer === 'shared'
        ? '' : '承担'}。`, `Where technical difficulties cannot be overcome, ${failure.en} falls on ${bearer.en}.`),
      agreed.text !== null && sentence(agreed.text),
      agreed.warnDays !== null
        ? say(`一方发现可能致使失败的情形，应当在${agreed.warnDays}日内通知另一方并采取适当措施减少损失；未及时通知致使损失扩大的，就扩大的损失承担责任。`,
          `Whoever sees that the work may fail tells the other side within ${agreed.warnDays} days and limits the loss; whoever fails to do so answers for the loss that this adds.`)
        : say('依照民法典第八百五十八条，一方发现可能致使失败的情形，应当及时通知另一方并采取适当措施减少损失。', 'By Article 858 of the Civil Code, whoever sees that the work may fail tells the other side in time and limits the loss.'),
    ),
  };
};

/** Article 881: advice that keeps to the contract, followed by the client, is the client's own risk. */
export const adviceRisk: ClauseOf = (terms) => {
  const { risk: agreed } = terms;
  const what = say('委托人按照符合约定要求的咨询报告和意见作出决策所造成的损失', 'loss from a decision that follows a report which keeps to the contract');
  const bearer = agreed && (agreed.bearer === 'shared' ? say('当事人分担', 'the parties together') : designation('consulting', agreed.bearer));
  return {
    id: 'risk', from: ['/risk'], heading: say('采用咨询意见的风险', 'Risk of following the advice'),
    text: agreed === null || bearer === null
      ? silent(terms, say(`${what['zh-CN']}的承担`, what.en), CIVIL_CODE('八百八十一', 881), say('该损失由委托人承担', 'the client bears it'))
      : paragraphs(
        say(`${what['zh-CN']}，由${bearer['zh-CN']}${agreed.bearer === 'shared' ? '' : '承担'}。`, `${capital(what.en)} falls on ${bearer.en}.`),
        agreed.text !== null && sentence(agreed.text),
      ),
  };
};

export const confidentiality: ClauseOf = ({ confidentiality: secret }) => {
  if (secret === null) return undefined;
  return {
    id: 'confidentiality', from: ['/confidentiality'], heading: say('技术信息和资料的保密', 'Confidentiality'),
    text: paragraphs(
      say(`下列技术信息和资料应当保密：${sentence(secret.scope)['zh-CN']}`, `This is kept secret: ${sentence(secret.scope).en}`),
      secret.years === null ? say('保密期限至该信息和资料非因违约而为公众所知之日止。', 'It is kept secret until it becomes public otherwise than by a breach.')
        : say(`保密期限为${secret.years}年，自知悉之日起计算。`, `It is kept secret for ${secret.years} years from the day on which it became known.`),
      secret.survives ? say('本合同终止或者解除后，保密义务继续有效。', 'The duty outlives this contract.') : say('保密义务随本合同终止而终止。', 'The duty ends with this contract.'),
    ),
  };
};

export const warranty: ClauseOf = (terms) => {
  const { warranty: given, kind } = terms;
  // The article speaks of transfer and licence; in other contracts the clause stands where the parties wrote one.
  const statutory = handsOver(terms);
  if (!statutory && (given === null || (!given.lawfulHolder && !given.completeAndEffective && given.text === null))) return undefined;
  const giver = designation(kind, 'provider');
  const says = [given?.lawfulHolder && say('自己是所提供的技术的合法拥有者', 'that it lawfully holds the technology'), given?.completeAndEffective && say('所提供的技术完整、无误、有效，能够达到约定的目标',
    'that the technology is complete, free of error and effective and can reach the agreed aim')]
    .filter((each): each is Texts => Boolean(each));
  return {
    id: 'warranty', from: ['/warranty'], heading: say('权利和技术的保证', 'Warranty'),
    text: paragraphs(
      says.length > 0 && say(`${giver['zh-CN']}保证：${says.map((each) => each['zh-CN']).join('；')}。`, `${capital(giver.en)} warrants ${says.map(({ en }) => en).join(' and ')}.`),
      statutory && says.length < 2 && say(`依照民法典第八百七十条，${giver['zh-CN']}应当保证自己是所提供的技术的合法拥有者，并保证所提供的技术完整、无误、有效，能够达到约定的目标。`,
        `By Article 870 of the Civil Code, ${giver.en} warrants that it lawfully holds the technology and that the technology is complete, free of error and effective and can reach the agreed aim.`),
      given !== null && given.text !== null && sentence(given.text),
    ),
  };
};
