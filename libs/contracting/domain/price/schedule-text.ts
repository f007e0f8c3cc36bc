import type { Texts } from '@app/kernel';
import type { Inspection, PriceComponent, PriceSchedule, Royalty } from './price-schedule.schema.js';
import { counted, dayWords, dueWords, PERIOD_WORDS, rateWords, sumTexts, tiersWords, type Names } from './price-words.js';

/** A sentence of the price clause: of a component, or of the schedule as a whole. */
export interface PriceSentence {
  /** Null where it is of no single component. */
  readonly componentId: string | null;
  readonly about: PriceComponent['kind'] | 'stated_sum' | 'total_cap' | 'inspection' | 'overdue';
  readonly texts: Texts;
}

const say = (zh: string, en: string): Texts => ({ 'zh-CN': zh, en });
const PAYER = say('付款方', 'the payer');
const PAYEE = say('收款方', 'the payee');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

interface Parties {
  readonly payer: Texts;
  readonly payee: Texts;
}

function royaltySentence(royalty: Royalty, { payer, payee }: Parties): Texts {
  const { from, until, period, statementDays, paymentDays, minimumAnnualFen } = royalty;
  const tiers = tiersWords(royalty);
  const every = PERIOD_WORDS[period];
  const least = minimumAnnualFen === null ? undefined : sumTexts(minimumAnnualFen);
  return say(
    `自${dayWords(from)['zh-CN']}至${dayWords(until)['zh-CN']}，${payer['zh-CN']}向${payee['zh-CN']}支付提成，${tiers['zh-CN']}；${every['zh-CN']}结算一次，`
      + `${payer['zh-CN']}于每期届满后${statementDays}日内提交提成报表，并自报表提交之日（迟交的自应提交之日）起${paymentDays}日内付款`
      + `${least ? `；每一自然年度的提成不少于${least['zh-CN']}，首末年度不满一年的按实际天数折算，不足部分随该年度最后一期补足` : ''}。`,
    `From ${from} to ${until} ${payer.en} pays ${payee.en} a royalty: ${tiers.en}; it is settled for ${every.en}, `
      + `${payer.en} gives a statement within ${counted(statementDays, 'day')} after the period ends `
      + `and pays within ${counted(paymentDays, 'day')} after the statement, or after the day the statement was due where it came late`
      + `${least ? `; the royalty of a calendar year is at least ${least.en}, a first or last year that is not whole bears its days, ` : ''}`
      + `${least ? 'and what is missing is paid with the year\'s last period' : ''}.`,
  );
}

const FIXED = {
  lump_sum: say('合同价款', 'the price as a lump sum of'), instalment: say('分期价款', 'an instalment of'), entry_fee: say('入门费', 'an entry fee of'),
} as const;

function componentSentence(component: PriceComponent, parties: Parties, names: Names): Texts {
  const { payer, payee } = parties;
  if (component.kind === 'royalty') return royaltySentence(component, parties);
  if (component.kind === 'equity') {
    const value = sumTexts(component.valueFen);
    const report = component.valuationId && (names.valuations?.get(component.valuationId) ?? component.valuationId);
    return say(
      `${payee['zh-CN']}以本合同技术作价${value['zh-CN']}出资${report ? `，以评估报告（${report}）为依据` : '，评估报告尚未附上'}。`,
      `${capital(payee.en)} contributes the technology to capital at ${value.en}, ${report ? `resting on the valuation report (${report})` : 'with the valuation report still to be attached'}.`,
    );
  }
  const [sum, due, what] = [sumTexts(component.amountFen), dueWords(component.due, names), FIXED[component.kind]];
  const once = component.kind === 'lump_sum' ? '一次性' : '';
  return say(`${payer['zh-CN']}于${due['zh-CN']}${once}向${payee['zh-CN']}支付${what['zh-CN']}${sum['zh-CN']}。`, `${capital(payer.en)} pays ${payee.en} ${what.en} ${sum.en} ${due.en}.`);
}

function inspectionSentence({ by, noticeDays, cost }: Inspection, { payer, payee }: Parties): Texts {
  const who = {
    payee: payee, independent_accountant: say(`${payee['zh-CN']}委托的独立会计师`, `an independent accountant named by ${payee.en}`),
    either: say(`${payee['zh-CN']}或其委托的独立会计师`, `${payee.en}, or an independent accountant named by ${payee.en},`),
  }[by];
  const above = cost.bearer === 'payer_if_understated' ? rateWords(cost.above) : '';
  const bearer = {
    payee: say(`由${payee['zh-CN']}承担`, `are borne by ${payee.en}`), payer: say(`由${payer['zh-CN']}承担`, `are borne by ${payer.en}`),
    payer_if_understated: say(
      `由${payee['zh-CN']}承担，少报的提成超过应付提成${above}的由${payer['zh-CN']}承担`,
      `are borne by ${payee.en}, but by ${payer.en} where more than ${above} of the royalty due had not been stated`,
    ),
  }[cost.bearer];
  return say(
    `${who['zh-CN']}提前${noticeDays}日书面通知后，可以查阅与提成有关的会计账目，查阅费用${bearer['zh-CN']}。`,
    `${capital(who.en)} may inspect the books that concern the royalty on written notice of ${counted(noticeDays, 'day')}, and the costs ${bearer.en}.`,
  );
}

/**
 * The price schedule in words: one sentence for each component in its order, then the stated sum, the cap and the inspection where they
 * are agreed, and always one on overdue payment: without an agreed rate it says that none is computed.
 */
export function scheduleText(schedule: PriceSchedule, names: Names = {}): PriceSentence[] {
  const parties: Parties = { payer: names.payer ?? PAYER, payee: names.payee ?? PAYEE };
  const { components, statedSumFen, totalCapFen, inspection, overdueRatePerDay } = schedule;
  const of = (about: PriceSentence['about'], texts: Texts): PriceSentence => ({ componentId: null, about, texts });
  const sentences: PriceSentence[] = components.map((component) => ({ componentId: component.id, about: component.kind, texts: componentSentence(component, parties, names) }));
  if (statedSumFen !== null) {
    const sum = sumTexts(statedSumFen);
    sentences.push(of('stated_sum', say(`以上固定价款项合计${sum['zh-CN']}。`, `The fixed parts come to ${sum.en}.`)));
  }
  if (totalCapFen !== null) {
    const sum = sumTexts(totalCapFen);
    sentences.push(of('total_cap', say(`本合同以货币支付的款项总额以${sum['zh-CN']}为限，逾期利息不计入。`, `All payments in money under this contract, overdue interest apart, are at most ${sum.en}.`)));
  }
  if (inspection !== null) sentences.push(of('inspection', inspectionSentence(inspection, parties)));
  sentences.push(of('overdue', overdueRatePerDay === null
    ? say('双方没有约定逾期利息的利率，本价款表不计算逾期利息。', 'The parties have agreed no rate of overdue interest, so none is computed under this schedule.')
    : say(
      `逾期付款的，自应付之日的次日起至实际付款之日止（含当日），按未付金额每日${rateWords(overdueRatePerDay)}计付利息，不计复利。`,
      `Late payment bears simple interest of ${rateWords(overdueRatePerDay)} a day on the sum outstanding, from the day after it was due to the day it is paid, that day included.`,
    )));
  return sentences;
}
