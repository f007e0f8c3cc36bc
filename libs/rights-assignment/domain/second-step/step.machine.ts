import { secondStepMoved } from '@app/events';
import { defineMachine, type Rule } from '@app/kernel';
import {
  agreedPriceWasShown, handlerIsNotPurchaser, othersWereAsked, priceIsAgreed, priceIsAsSigned, purchasersAreTeam, stepByRegistration, stepDayHasCome, stepIsAgreed, stepOneIsEffective, stepWasDecided, stepWithoutRegistration,
  titleTakesStep, type StepFacts,
} from '../rules/second-step.rules.js';
import { secondStepPermissions as may } from './permissions.js';
import type { StepState } from './step.schema.js';

const told = secondStepMoved.type;
/** Asked when it is priced, and again at each act: the first step may have ended meanwhile. */
export const always: readonly Rule<StepFacts>[] = [stepOneIsEffective, purchasersAreTeam, priceIsAsSigned, handlerIsNotPurchaser];

/** 留存份额转让, the second step of full assignment (促进科技成果转化法 第十八条). */
export const secondStepMachine = defineMachine<StepState, StepFacts>({
  aggregate: 'second-step',
  initial: 'priced',
  states: {
    priced: { texts: { 'zh-CN': '已定价', en: 'Priced' } },
    publicity: { texts: { 'zh-CN': '价格公示中', en: 'Price publicised' } },
    decided: { texts: { 'zh-CN': '已决定', en: 'Decided' } },
    agreement_signed: { texts: { 'zh-CN': '协议已签', en: 'Agreement signed' } },
    recordal_pending: { texts: { 'zh-CN': '待登记', en: 'Recordal pending' } },
    effective: { texts: { 'zh-CN': '已生效', en: 'Effective' }, terminal: true },
    withdrawn: { texts: { 'zh-CN': '已撤回', en: 'Withdrawn' }, terminal: true },
  },
  acts: [
    { act: 'publicise-price', texts: { 'zh-CN': '公示协议价格', en: 'Publicise the agreed price' }, from: ['priced'], to: 'publicity', permission: may['second-step.price'], rules: [...always, priceIsAgreed, othersWereAsked], event: told },
    { act: 'decide-transfer', texts: { 'zh-CN': '登记转让决定', en: 'Enter the decision to transfer' }, from: ['priced', 'publicity'], to: 'decided', permission: may['second-step.decide'], rules: [...always, agreedPriceWasShown, othersWereAsked, stepWasDecided], event: told },
    { act: 'sign-transfer', texts: { 'zh-CN': '登记转让协议', en: 'Enter the signed transfer' }, from: ['decided'], to: 'agreement_signed', permission: may['second-step.price'], rules: [...always, agreedPriceWasShown, stepIsAgreed], event: told },
    { act: 'file-transfer', texts: { 'zh-CN': '提交转让登记', en: 'File the transfer for recordal' }, from: ['agreement_signed'], to: 'recordal_pending', permission: may['second-step.price'], rules: [...always, stepByRegistration], event: told },
    { act: 'record-transfer', texts: { 'zh-CN': '转让登记完成', en: 'Transfer recorded' }, from: ['recordal_pending'], to: 'effective', permission: may['second-step.price'], rules: [...always, stepDayHasCome, titleTakesStep], event: told },
    { act: 'complete-transfer', texts: { 'zh-CN': '确认转让生效', en: 'Transfer takes effect' }, from: ['agreement_signed'], to: 'effective', permission: may['second-step.price'], rules: [...always, stepWithoutRegistration, stepDayHasCome, titleTakesStep], event: told },
    { act: 'withdraw-transfer', texts: { 'zh-CN': '撤回转让', en: 'Withdraw the transfer' }, from: ['priced', 'publicity', 'decided', 'agreement_signed', 'recordal_pending'], to: 'withdrawn', permission: may['second-step.price'], event: told, reason: 'required' },
  ],
});
