import { brokenRules } from '@app/kernel';
import { challengeContentSchema } from '../challenge.schema.js';
import { NO_CAPS } from '../prizes/public-funds.js';
import { approverIsNotMaker, OPENING_RULES, type OpeningFacts } from './opening.rules.js';

const NOW = new Date('2026-11-26T02:00:00Z');
const SOMEBODY = '0190a000-0000-7000-8000-000000000001';
const half = { numerator: 1, denominator: 2 };
const content = (change: object = {}) => challengeContentSchema.parse({
  kind: 'open', title: '盾构刀具磨损在线感知', problem: '在刀盘旋转状态下实时测得滚刀磨损量，误差不超过 1 毫米。', field: 'machinery.construction', regime: 'national',
  criteria: [{ id: 'novelty', name: '先进性', weight: half }, { id: 'plan', name: '可行性', weight: half }], poolFen: 300, stages: [{ id: 'a', title: '样机', fen: 100 }, { id: 'b', title: '装车', fen: 200 }],
  ip: { owner: 'joint', use: '双方均可自行实施', secrecy: '技术秘密保密五年' }, endUser: '衡岳重工', questionsUntil: '2026-12-20T18:00:00+08:00', entriesUntil: '2027-01-15T18:00:00+08:00', judgedBy: '2027-02-15', ...change,
});
const facts = (change: object = {}, others: Partial<OpeningFacts> = {}): OpeningFacts => ({ content: content(change), now: NOW, leastDays: 30, keepers: { named: 5, ready: 5, needed: 3, ofOne: 2 }, unknownInvited: content(change).invited.flatMap((id, at) => (id === SOMEBODY ? [] : [at])), makers: ['maker', 'colleague'], actorId: 'checker', known: { field: true, region: true }, organiserVerified: true, caps: NO_CAPS, ...others });
const broken = (change: object = {}, others: Partial<OpeningFacts> = {}) => brokenRules(OPENING_RULES, facts(change, others)).map(({ code, path }) => `${code} ${path}`);

describe('opening a challenge', () => {
  it('goes on with all that it needs', () => {
    expect(broken()).toEqual([]);
    expect(broken({ kind: 'race', lanes: { count: 3, startShare: { numerator: 1, denominator: 10 } }, stages: [{ id: 'a', title: '决赛', fen: 210 }] })).toEqual([]);
    expect(broken({ kind: 'scene', criteria: [], poolFen: null, stages: [], questionsUntil: null, judgedBy: null }, { keepers: { named: 0, ready: 0, needed: 0, ofOne: 0 } })).toEqual([]);
  });

  it.each<[string, object, string[]]>([
    ['what is left out', { problem: null, endUser: null }, ['challenges.incomplete /content/problem', 'challenges.incomplete /content/endUser']],
    ['weights that miss one', { criteria: [{ id: 'a', name: '甲', weight: half }, { id: 'b', name: '乙', weight: { numerator: 49, denominator: 100 } }] }, ['challenges.criteria-not-whole /content/criteria']],
    ['a criterion that comes twice', { criteria: [{ id: 'a', name: '甲', weight: half }, { id: 'a', name: '乙', weight: half }] }, ['challenges.criteria-not-whole /content/criteria']],
    ['stages that are not the pool', { poolFen: 301 }, ['challenges.pool-not-stages /content/stages']],
    ['lanes that start with more than the pool', { kind: 'race', lanes: { count: 3, startShare: half } }, ['challenges.pool-not-stages /content/lanes']],
    ['a pool without stages', { poolFen: 0, stages: [] }, ['challenges.stages-unpayable /content/stages']],
    ['a stage for nothing', { stages: [{ id: 'a', title: '样机', fen: 300 }, { id: 'b', title: '装车', fen: 0 }] }, ['challenges.stages-unpayable /content/stages/1/fen']],
    ['stages of one id', { stages: [{ id: 'a', title: '样机', fen: 100 }, { id: 'a', title: '装车', fen: 200 }] }, ['challenges.stages-unpayable /content/stages/1/id']],
    ['a race that is all start money', { kind: 'race', lanes: { count: 2, startShare: half }, stages: [] }, ['challenges.stages-unpayable /content/stages']],
    ['lanes that start with nothing', { kind: 'race', lanes: { count: 2, startShare: { numerator: 1, denominator: 301 } } }, ['challenges.stages-unpayable /content/lanes/startShare']],
    ['a race without lanes', { kind: 'race' }, ['challenges.race-lanes /content/lanes']],
    ['lanes outside of a race', { lanes: { count: 2, startShare: half } }, ['challenges.race-lanes /content/lanes']],
    ['an owner to be decided', { ip: { owner: 'to_be_decided', use: '实施', secrecy: '保密' } }, ['challenges.ip-undecided /content/ip/owner']],
    ['no word on secrecy', { ip: { owner: 'team', use: '实施', secrecy: null } }, ['challenges.ip-undecided /content/ip/secrecy']],
    ['an age limit under the national regime', { eligibility: [{ kind: 'qualification', text: '有实验室' }, { kind: 'age', text: '45 周岁以下' }] }, ['challenges.discriminates /content/eligibility/1']],
    ['nobody asked', { kind: 'directed' }, ['challenges.nobody-invited /content/invited']],
    ['somebody asked whom nobody knows, or who is not verified', { kind: 'directed', invited: [SOMEBODY, '0190a000-0000-7000-8000-000000000002'] }, ['challenges.invited-unknown /content/invited/1']],
    ['too short a time', { entriesUntil: '2026-12-25T18:00:00+08:00' }, ['challenges.too-short /content/entriesUntil']],
    ['questions that have ended', { questionsUntil: '2026-11-26T09:00:00+08:00' }, ['challenges.too-short /content/questionsUntil']],
    ['questions after the entries', { questionsUntil: '2027-01-16T18:00:00+08:00' }, ['challenges.times /content/entriesUntil']],
    ['judging before the entries', { judgedBy: '2027-01-14' }, ['challenges.times /content/entriesUntil']],
  ])('is refused with %s', (_what, change, expected) => {
    expect(broken(change)).toEqual(expected);
  });

  it('of a scene asks for no sales history, by the article', () => {
    const [violation] = brokenRules(OPENING_RULES, facts({ kind: 'scene', eligibility: [{ kind: 'sales_history', text: '近三年业绩不少于 2 项' }] }));
    expect([violation?.code, violation?.article]).toEqual(['challenges.sales-history', '科学技术进步法 第九十一条']);
    expect(broken({ regime: 'firm', eligibility: [{ kind: 'age', text: '45 周岁以下' }] })).toEqual([]);
  });

  it('waits for every keeper, and for numbers of which no organisation opens or shuts by itself', () => {
    for (const keepers of [[5, 4, 3, 1], [5, 5, 1, 1], [3, 3, 4, 1], [3, 3, 3, 1], [4, 4, 3, 2], [5, 5, 2, 2], [0, 0, 0, 0]].map(([named, ready, needed, ofOne]) => ({ named: named!, ready: ready!, needed: needed!, ofOne: ofOne! }))) expect(broken({}, { keepers })).toEqual(['challenges.keepers-not-ready /keepers']);
  });

  it('is approved by somebody else', () => {
    for (const actorId of ['maker', 'colleague']) expect(brokenRules([approverIsNotMaker], facts({}, { actorId })).map(({ code }) => code)).toEqual(['challenges.approver-is-maker']);
    expect(brokenRules([approverIsNotMaker], facts())).toEqual([]);
  });

  it('knows its codes and its organiser', () => {
    expect(broken({ region: '430100' }, { known: { field: false, region: false } })).toEqual(['challenges.unknown-code /content/field', 'challenges.unknown-code /content/region']);
    expect(broken({}, { organiserVerified: false })).toEqual(['challenges.organiser-not-verified ']);
  });

  it('keeps public money within its caps, to the fen, and supports the same once only', () => {
    const caps = { sharePercent: 25, mostFen: 400_000_000, supportedOnce: true };
    const funds = (inPlaceFen: number, otherSupport = 'no', poolFen = 300) => broken({ publicFunds: { inPlaceFen, otherSupport }, poolFen, stages: [{ id: 'a', title: '样机', fen: poolFen }] }, { caps });
    expect(funds(1_200)).toEqual([]);
    expect(funds(1_199)).toEqual(['challenges.public-share /content/poolFen']);
    expect(funds(9_000_000_000_000_000, 'no', 400_000_000)).toEqual([]);
    expect(funds(9_000_000_000_000_000, 'no', 400_000_001)).toEqual(['challenges.public-most /content/poolFen']);
    for (const other of ['yes', 'unknown']) expect(funds(1_200, other)).toEqual(['challenges.supported-twice /content/publicFunds/otherSupport']);
    expect(broken({ publicFunds: { inPlaceFen: 1, otherSupport: 'unknown' } })).toEqual([]);
  });
});
