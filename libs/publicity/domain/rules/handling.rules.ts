import { defineRule } from '@app/kernel';

export interface HandlingFacts {
  readonly actorId: string;
  /** Who opened the notice; null where a job did. */
  readonly noticeMaker: string | null;
  readonly objectorId: string;
}

export const handlerIsNotMaker = defineRule<HandlingFacts>({
  code: 'publicity.handler-made-the-notice',
  texts: { 'zh-CN': '公示的发布人不得处理对该公示的异议，请由本单位其他处理人办理。', en: 'Whoever opened the notice does not handle objections to it; another handler of the unit does.' },
  keeps: ({ actorId, noticeMaker }) => actorId !== noticeMaker,
});

export const handlerIsNotObjector = defineRule<HandlingFacts>({
  code: 'publicity.handler-is-the-objector',
  texts: { 'zh-CN': '异议人不得处理本人的异议。', en: 'Nobody handles an objection of their own.' },
  keeps: ({ actorId, objectorId }) => actorId !== objectorId,
});

export const handlerRules = [handlerIsNotMaker, handlerIsNotObjector];
