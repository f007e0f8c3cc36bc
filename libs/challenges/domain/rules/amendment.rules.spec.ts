import { brokenRules } from '@app/kernel';
import { amendmentOf } from '../amendment.js';
import { challengeContentSchema, type ChallengeContent } from '../challenge.schema.js';
import { NO_CAPS } from '../prizes/public-funds.js';
import { AMENDMENT_RULES } from './amendment.rules.js';

const NOW = new Date('2026-12-26T02:00:00Z');
const half = { numerator: 1, denominator: 2 };
const BEFORE: ChallengeContent = challengeContentSchema.parse({
  kind: 'open', title: '盾构刀具磨损在线感知', problem: '在刀盘旋转状态下实时测得滚刀磨损量，误差不超过 1 毫米。', field: 'machinery.construction',
  criteria: [{ id: 'novelty', name: '先进性', weight: half }, { id: 'plan', name: '可行性', weight: half }], poolFen: 300, stages: [{ id: 'a', title: '样机', fen: 100 }, { id: 'b', title: '装车', fen: 200 }],
  ip: { owner: 'joint', use: '双方均可自行实施', secrecy: '技术秘密保密五年' }, endUser: '衡岳重工', questionsUntil: '2026-12-20T18:00:00+08:00', entriesUntil: '2027-01-15T18:00:00+08:00', judgedBy: '2027-03-15',
});
const broken = (change: object) => {
  const content = challengeContentSchema.parse({ ...BEFORE, ...change });
  return brokenRules(AMENDMENT_RULES, {
    content, before: BEFORE, amendment: amendmentOf(BEFORE, content), now: NOW, leastDays: 30, keepers: { named: 3, ready: 3, needed: 2, ofOne: 1 }, unknownInvited: [], makers: [], actorId: 'a', known: { field: true, region: true }, organiserVerified: true, caps: NO_CAPS,
  }).map(({ code, path }) => `${code} ${path}`);
};
const anew = { questionsUntil: '2027-01-10T18:00:00+08:00', entriesUntil: '2027-01-26T10:00:00+08:00' };

describe('amending an open challenge', () => {
  it('corrects words without the clock, late as it is', () => {
    for (const change of [{ title: '盾构滚刀磨损在线感知' }, { endUser: '衡岳重工掘进机事业部' }, { judgedBy: '2027-03-20' }]) expect(broken(change)).toEqual([]);
    expect(broken({ entriesUntil: '2027-01-16T18:00:00+08:00' })).toEqual([]);
  });

  it.each<[string, object]>([
    ['a criterion added', { criteria: [...BEFORE.criteria.map((each) => ({ ...each, weight: { numerator: 1, denominator: 3 } })), { id: 'cost', name: '成本', weight: { numerator: 1, denominator: 3 } }] }],
    ['a guide', { criteria: [{ ...BEFORE.criteria[0], guide: '看指标' }, BEFORE.criteria[1]] }],
    ['the order of the criteria', { criteria: [...BEFORE.criteria].reverse() }],
    ['the prizes', { poolFen: 400, stages: [{ id: 'a', title: '样机', fen: 200 }, { id: 'b', title: '装车', fen: 200 }] }],
    ['one stage', { stages: [{ id: 'a', title: '样机', fen: 150 }, { id: 'b', title: '装车', fen: 150 }] }],
    ['who owns the results', { ip: { ...BEFORE.ip, owner: 'organiser' } }],
    ['what is asked', { problem: '在刀盘旋转状态下实时测得滚刀磨损量，误差不超过 0.5 毫米。' }],
    ['a target', { targets: [{ name: '测量误差', value: '≤0.5', unit: 'mm' }] }],
    ['the regime', { regime: 'national' }],
    ['who may answer', { eligibility: [{ kind: 'qualification', text: '有实验室' }] }],
  ])('starts the clock anew with %s', (_what, change) => {
    expect(broken(change)).toEqual(['challenges.clock-not-restarted /content/entriesUntil']);
    expect(broken({ ...change, ...anew, questionsUntil: BEFORE.questionsUntil })).toEqual(['challenges.clock-not-restarted /content/questionsUntil']);
    expect(broken({ ...change, ...anew })).toEqual([]);
  });

  it('starts it anew with who is invited', () => expect(amendmentOf({ ...BEFORE, invited: [] }, { ...BEFORE, invited: ['0190a000-0000-7000-8000-000000000001'] })).toEqual({ changed: ['invited'], restarts: true }));

  it.each<[string, object, string[]]>([
    ['nothing', {}, ['challenges.nothing-changed /content']],
    ['a shorter time', { entriesUntil: '2027-01-15T17:59:59+08:00', questionsUntil: '2026-12-20T17:59:59+08:00' }, ['challenges.time-shortened /content/questionsUntil', 'challenges.time-shortened /content/entriesUntil']],
    ['another kind', { kind: 'directed', invited: ['0190a000-0000-7000-8000-000000000001'] }, ['challenges.kind-is-fixed /content/kind', 'challenges.clock-not-restarted /content/entriesUntil']],
    ['what could not open', { endUser: null }, ['challenges.incomplete /content/endUser']],
    ['weights that miss one', { criteria: [BEFORE.criteria[0]], ...anew }, ['challenges.criteria-not-whole /content/criteria']],
  ])('is refused with %s', (_what, change, codes) => {
    expect(broken(change)).toEqual(codes);
  });

  it('sees through the order of keys', () => {
    expect(amendmentOf(BEFORE, { ...BEFORE, ip: { secrecy: BEFORE.ip.secrecy, use: BEFORE.ip.use, owner: BEFORE.ip.owner } })).toEqual({ changed: [], restarts: false });
  });
});
