import { feeWords, type FeeClause } from './fee-clause.js';

interface Points {
  readonly broker: string;
  readonly brokerOrganisation: string;
  readonly client: string;
  readonly other: string | null;
  readonly achievement: string;
  readonly fee: FeeClause;
  readonly protectedMonths: number;
  readonly conflict: string | null;
}

const OWN = [
  '一、中介人向委托人报告订立技术合同的机会或者提供订立合同的媒介服务，就有关事项如实报告；故意隐瞒重要事实或者提供虚假情况、损害委托人利益的，不得请求报酬并承担赔偿责任。',
  '二、技术合同生效且款项到账后，报酬才随到账款项产生；未促成合同的，不得请求报酬，只可按约定请求必要费用。',
  '三、委托人在接受服务后，利用中介人提供的交易机会或者媒介服务，绕开中介人直接订立合同的，应当支付报酬。',
  '四、每一次引荐记入引荐记录，由委托人确认或者提出异议；记录不修改、不删除。',
  '五、中介人对知悉的商业秘密和未公开技术信息保密，并不因本合同取得交易的资料和条款。',
] as const;

/** The mediation agreement: the product's words or the parties' own, and under them every agreed point, so that one digest covers all that is signed. */
export function mediationText({ broker, brokerOrganisation, client, other, achievement, fee, protectedMonths, conflict }: Points, own: string | null): string {
  return [
    '中介合同', '', ...(own === null ? OWN : [own]), '', '约定事项',
    `委托人：${client}`, `中介人：${brokerOrganisation} ${broker}`, `相对方：${other ?? '由中介人寻找'}`, `成果：${achievement}`,
    ...feeWords(fee).map((line, at) => `${at === 0 ? '报酬' : '费用'}：${line}`), `保护期：自经委托人确认的引荐之日起 ${protectedMonths} 个月`,
    `中介人的利益关系声明：${conflict ?? '与双方及该成果均无利益关系'}`,
  ].join('\n');
}
