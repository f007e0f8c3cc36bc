import { holdMoved } from '@app/events';
import { defineMachine } from '@app/kernel';
import type { HoldState } from './hold.js';
import { auditingPermissions as may } from './permissions.js';
import { auditorIsOutside } from './rules/finding.rules.js';
import { holdRules, type HoldFacts } from './rules/hold.rules.js';

const event = holdMoved.type;

/** A hold always ends: by release, by a following hold on a new basis, or by itself. */
export const holdMachine = defineMachine<HoldState, HoldFacts>({
  aggregate: 'audit-hold',
  initial: 'running',
  states: {
    running: { texts: { 'zh-CN': '暂缓中', en: 'On hold' } },
    extended: { texts: { 'zh-CN': '已延长', en: 'Extended' }, terminal: true },
    released: { texts: { 'zh-CN': '已解除', en: 'Released' }, terminal: true },
    expired: { texts: { 'zh-CN': '到期自动失效', en: 'Ran out' }, terminal: true },
  },
  acts: [
    { act: 'release', texts: { 'zh-CN': '解除暂缓', en: 'Release' }, from: ['running'], to: 'released', permission: may['hold.write'], rules: [auditorIsOutside], event, reason: 'required' },
    { act: 'extend', texts: { 'zh-CN': '以新依据延长', en: 'Extend on a new basis' }, from: ['running'], to: 'extended', permission: may['hold.write'], rules: [auditorIsOutside, ...holdRules], event },
    { act: 'expire', texts: { 'zh-CN': '到期', en: 'Run out' }, from: ['running'], to: 'expired', permission: 'system', event },
  ],
});
