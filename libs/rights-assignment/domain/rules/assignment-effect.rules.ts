import { defineRule, type Rule } from '@app/kernel';
import type { Completer, RightsApplication } from '../rights-application.js';
import { effectDay, entriesOfAssignment, movedOnAfter, restsOnAssignment, unitOwnsOn } from '../title/assignment-effect.js';
import type { TitleEntry } from '../title/title.schema.js';

/** What the effect on the title asks for. */
export interface EffectFacts {
  readonly application: RightsApplication;
  readonly completers: readonly Completer[];
  readonly today: string;
  readonly effectByRegistration: boolean;
  /** The title chain as it stands; null before there is anything to take effect. */
  readonly chain: readonly TitleEntry[] | null;
}

/** What is known before the chain is read under its lock. */
export type KnownOfEffect = Omit<EffectFacts, 'application' | 'chain'>;

export const hasTitle: Rule<EffectFacts> = defineRule<EffectFacts>({
  code: 'rights.title-missing',
  texts: { 'zh-CN': '该成果还没有权属链，赋权无从登记生效。', en: 'The result has no title chain yet on which the assignment could take effect.' },
  keeps: ({ chain }) => (chain !== null && chain.length > 0) || {},
});

export const dayHasCome: Rule<EffectFacts> = defineRule<EffectFacts>({
  code: 'rights.effect-not-yet', path: '/agreement/effectiveOn',
  texts: { 'zh-CN': '协议自 {on} 起生效，此前不能确认生效。', en: 'The agreement takes effect on {on}; nothing takes effect before.' },
  keeps: ({ application: { agreement, form }, effectByRegistration, today }) =>
    (effectByRegistration && form !== 'use_right') || !agreement || agreement.effectiveOn <= today || { params: { on: agreement.effectiveOn } },
});

export const registeredAfterAgreement: Rule<EffectFacts> = defineRule<EffectFacts>({
  code: 'rights.recordal-before-agreement', path: '/recordal/registeredOn', article: '专利法 第十条',
  texts: { 'zh-CN': '登记以书面合同为据：登记日期（{on}）不能早于协议签署日期（{signed}）。', en: 'Registration rests on the written contract: its date ({on}) is not before the agreement was signed ({signed}).' },
  keeps: ({ application: { recordal, agreement, form }, effectByRegistration }) =>
    form === 'use_right' || !effectByRegistration || !recordal || !agreement || recordal.registeredOn >= agreement.signedOn || { params: { on: recordal.registeredOn, signed: agreement.signedOn } },
});

export const titleHasNotMovedOn: Rule<EffectFacts> = defineRule<EffectFacts>({
  code: 'rights.title-moved-on',
  texts: {
    'zh-CN': '权属链在生效日（{on}）之后已有新的权利人登记，赋权不能接续：请先核对并更正权属链。',
    en: 'The title chain has a list of owners that begins after the day of effect ({on}); the assignment cannot follow on. Check and correct the chain first.',
  },
  keeps: ({ application, chain, effectByRegistration }) => {
    const on = effectDay(application, effectByRegistration);
    return on === null || chain === null || !movedOnAfter(chain, on) || { params: { on } };
  },
});

export const titleCanSayIt: Rule<EffectFacts> = defineRule<EffectFacts>({
  code: 'rights.unit-share-gone',
  texts: {
    'zh-CN': '生效日（{on}）单位在该成果中没有份额，或所得份额无法精确登记，不能按申请赋权。',
    en: 'On the day of effect ({on}) the unit holds no share of the result, or the shares cannot be kept exactly; the assignment cannot be written.',
  },
  keeps: ({ application, chain, completers, effectByRegistration }) => {
    const on = effectDay(application, effectByRegistration);
    if (on === null || chain === null || chain.length === 0 || movedOnAfter(chain, on)) return true;
    return (unitOwnsOn(chain, on, application.organisationId) && entriesOfAssignment(application, chain, on, application.organisationId, completers) !== undefined) || { params: { on } };
  },
});

/** Before an assignment is written into the title, in the machine and again under the title's lock. */
export const effectRules: readonly Rule<EffectFacts>[] = [hasTitle, dayHasCome, registeredAfterAgreement, titleHasNotMovedOn, titleCanSayIt];

export const nothingRestsOnIt: Rule<EffectFacts> = defineRule<EffectFacts>({
  code: 'rights.title-rests-on-it',
  texts: {
    'zh-CN': '权属链中已有以本次赋权为基础的后续权利人登记，撤销会使其失去根据：须先依法处理后续变动。',
    en: 'A later list of owners rests on this assignment and would lose its ground: settle what followed first.',
  },
  keeps: ({ application, chain }) => chain === null || !restsOnAssignment(chain, application.id) || {},
});
