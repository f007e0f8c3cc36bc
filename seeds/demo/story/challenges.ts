import { setTimeout as pause } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { CloseChallenges } from '@app/challenges';
import { IdentityDirectory } from '@app/identity';
import { chinaDate, newId } from '@app/kernel';
import { Database, systemContext } from '@app/platform';
import { DEMO_PASSWORD } from '../seed-demo.js';
import { CAST, type Cast, type Role } from './cast.js';
import { makeKeeper, openPart, seal, type StoryKeeper, type StoryPart } from './sealing.js';

const DAY_MS = 86_400_000;
/** Entries end by the clock of the database, so the story leaves its teams so much of the real time. */
const OPEN_MS = 15_000;
export const KEEPERS = ['tang', 'su', 'luo'] as const;
const EXPERTS = ['gao', 'liang', 'ouyangWei', 'qi', 'song', 'xiong'] as const satisfies readonly Role[];
const NAMES: Record<(typeof EXPERTS)[number], string> = { gao: '高景行', liang: '梁慎思', ouyangWei: '欧阳微', qi: '齐明远', song: '宋知微', xiong: '熊立诚' };

interface Seen { id: string; version: number; edition: number; organiser: { id: string } }
interface Sealed { entryId: string; header: Parameters<typeof openPart>[1]; part: StoryPart }
const weight = (numerator: number) => ({ numerator, denominator: 100 });
const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString();

export const SORTING = {
  kind: 'open', title: '退役动力电池单体三分钟健康分选', problem: '退役动力电池逐个充放电检测需要数小时，产线难以承受。需要在三分钟内判断单体健康状态，供梯次利用产线分选。', field: 'materials.battery', region: '430000', regime: 'district',
  targets: [{ name: '单体判断时间', value: '≤3', unit: 'min' }, { name: '健康状态误差', value: '≤3', unit: '%' }],
  criteria: [{ id: 'method', name: '方法先进性', weight: weight(40), guide: '与逐个充放电检测相比' }, { id: 'plan', name: '实施可行性', weight: weight(35), guide: null }, { id: 'team', name: '团队与经验', weight: weight(25), guide: null }],
  poolFen: 300_000_000, stages: [{ id: 'model', title: '分选模型在千只样本上验证', fen: 100_000_000, evidence: '第三方检测报告' }, { id: 'line', title: '产线样机连续运行一个月', fen: 200_000_000, evidence: '运行记录' }],
  ip: { owner: 'joint', use: '双方均可自行实施，对外许可须双方同意', secrecy: '分选门限与产线节拍保密五年' }, endUser: '星泓储能梯次利用事业部',
};
export const RACE = {
  kind: 'race', title: '混凝土泵车长臂架末端主动减振', problem: '六十米以上的混凝土泵车臂架浇筑时末端振幅超过半米，操作手无法定点布料。需要臂架末端的主动减振控制方法，不加装质量阻尼器，工况变化时仍然稳定。', field: 'machinery.construction', region: '430000', regime: 'firm',
  targets: [{ name: '臂架末端振幅', value: '≤0.15', unit: 'm' }], criteria: [{ id: 'control', name: '控制效果', weight: weight(60), guide: null }, { id: 'cost', name: '改装成本', weight: weight(40), guide: null }],
  poolFen: 200_000_000, lanes: { count: 2, startShare: { numerator: 1, denominator: 10 } }, stages: [{ id: 'bench', title: '台架验证', fen: 60_000_000 }, { id: 'site', title: '工地验证', fen: 100_000_000 }],
  ip: { owner: 'organiser', use: '完成方保留学术使用', secrecy: '控制参数保密' }, endUser: '衡岳重工泵车分公司',
};
export const SCENE = { kind: 'scene', title: '县域医院影像辅助诊断应用场景', problem: '面向十二家县域医院开放胸部影像辅助诊断的试用场景，提供脱敏数据和接口。', field: 'health.devices', region: '430000', regime: 'firm', ip: { owner: 'team', use: '试用期内场景单位免费使用', secrecy: '患者数据不出院' }, endUser: '湘澜健康县域医联体' };
const PROPOSALS: readonly { who: Role; title: string; hypothesis: string; plan: string }[] = [
  { who: 'zhou', title: '弛豫电压片段分选', hypothesis: '静置三分钟的弛豫电压片段包含健康状态的主要信息。', plan: '半年建立千只样本库，一年装上产线。' },
  { who: 'xia', title: '双频阻抗快速分选', hypothesis: '双频阻抗之比与健康状态单调，且不受温度影响。', plan: '先做台架，再与产线节拍匹配。' },
  { who: 'yuan', title: '脉冲响应与边缘网关分选', hypothesis: '一个短脉冲的响应足以判别，模型在边缘网关上运行。', plan: '网关已量产，补充样本标定即可。' },
];

export async function published(cast: Cast, by: Role, content: object, keepers: readonly StoryKeeper[], deadline: () => object): Promise<Seen> {
  const whole = () => ({ secrecyAnswer: 'no', content: { ...content, ...deadline() } });
  let seen = await cast.post<Seen>(by, 'challenges', whole());
  if (keepers.length > 0) {
    const accounts = await Promise.all(KEEPERS.map(async (who) => (await cast.person(who)).id));
    await cast.put(by, `challenges/${seen.id}/keepers`, { version: seen.version, accounts, needed: 2 });
    for (const [at, who] of KEEPERS.entries()) await cast.post(who, `challenges/${seen.id}/keepers/me`, { publicKey: keepers[at]!.publicKey });
  }
  const { version } = await cast.get<Seen>(by, `challenges/${seen.id}`);
  seen = await cast.put<Seen>(by, `challenges/${seen.id}`, { ...whole(), version });
  seen = await cast.post<Seen>(by, `challenges/${seen.id}/acts/submit`, { version: seen.version });
  seen = await cast.post<Seen>('tang', `challenges/${seen.id}/acts/approve`, { version: seen.version });
  return cast.post<Seen>(by, `challenges/${seen.id}/acts/open`, { version: seen.version });
}

/** The times of a challenge that is over within the story. */
export function shortly(): { questionsUntil: string; entriesUntil: string; judgedBy: string } {
  const until = Date.now() + OPEN_MS;
  return { questionsUntil: new Date(until - 5_000).toISOString(), entriesUntil: new Date(until).toISOString(), judgedBy: inDays(20).slice(0, 10) };
}

export const standardProposal = (person: { name: string; organisation: { id: string } }, said: { title: string; hypothesis: string; plan: string }) => ({
  ...said, rationale: '已有的对比试验支持这一设想，现有办法耗时过长。', expertise: '十年测试、研制与现场调试经验。', trl: 5, evidence: [{ what: '对比试验记录' }],
  members: [{ organisationId: person.organisation.id, name: '牵头单位', share: { numerator: 1, denominator: 1 }, part: '全部研发' }], people: [{ name: person.name, organisationId: person.organisation.id, role: '负责人' }],
  budget: { totalFen: 280_000_000, uses: [{ use: 'equipment', fen: 120_000_000, note: null }, { use: 'labour', fen: 160_000_000, note: null }] }, pledge: { text: '到期达不到指标，退还未使用的经费。', signedBy: person.name },
});

/** A challenge with three sealed entries, whose keys the story keeps until it opens them. */
export async function postSorting(cast: Cast): Promise<{ id: string; keepers: readonly StoryKeeper[]; until: string }> {
  const keepers = KEEPERS.map(makeKeeper);
  // whoever enters is logged in before the time runs
  for (const { who } of PROPOSALS) await cast.person(who);
  let until = '';
  const seen = await published(cast, 'deng', SORTING, keepers, () => {
    const times = shortly();
    until = times.entriesUntil;
    return times;
  });
  for (const { who, title, hypothesis, plan } of PROPOSALS) {
    const person = await cast.person(who);
    const header = { format: 'luqiao-sealed-entry-1' as const, challengeId: seen.id, entryId: newId(), organisationId: person.organisation.id, edition: seen.edition, needed: 2 };
    const proposal = standardProposal(person, { title, hypothesis, plan });
    await cast.post(who, `challenges/${seen.id}/entries`, { secrecyAnswer: 'no', sealed: await seal(JSON.stringify(proposal), header, keepers) });
  }
  return { id: seen.id, keepers, until };
}

/** What is open to everybody today: a race with a question, a scene; and one that waits for its review. */
export async function postOpenOnes(cast: Cast): Promise<void> {
  const race = await published(cast, 'peng', RACE, KEEPERS.map(makeKeeper), () => ({ questionsUntil: inDays(20), entriesUntil: inDays(36), judgedBy: inDays(70).slice(0, 10) }));
  const question = await cast.post<{ id: string }>('xia', `challenges/${race.id}/questions`, { secrecyAnswer: 'no', text: '台架由发榜单位提供，还是自备？' });
  await cast.post('peng', `challenges/${race.id}/questions/${question.id}/answers`, { secrecyAnswer: 'no', text: '台架和一台样车由我方提供，预约使用。' });
  await published(cast, 'yuan', SCENE, [], () => ({ entriesUntil: inDays(60) }));
  const waiting = await cast.post<Seen>('yuan', 'challenges', { secrecyAnswer: 'no', content: {
    ...SORTING, title: '影像大模型推理服务的弹性调度', problem: '县域医院影像推理请求在早晚高峰相差二十倍，现有调度器扩容需要四分钟，显存碎片严重。', field: 'computing.power', targets: [{ name: '扩容时间', value: '≤10', unit: 's' }],
    questionsUntil: inDays(25), entriesUntil: inDays(45), judgedBy: inDays(80).slice(0, 10), endUser: '湘澜健康县域医联体',
  } });
  await cast.post('yuan', `challenges/${waiting.id}/acts/submit`, { version: waiting.version });
}

/** After the deadline: opened by two keepers, examined, talked over, and before five experts, of whom two have signed. */
export async function judgeSorting(cast: Cast, api: NestFastifyApplication, { id, keepers, until }: Awaited<ReturnType<typeof postSorting>>, today: string): Promise<void> {
  const ctx = () => systemContext('seed --story', newId());
  const isOver = async (): Promise<boolean> => (await api.get(Database, { strict: false }).query<{ over: boolean }>(ctx(), 'select clock_timestamp() > $1::timestamptz as over', [until]))[0]!.over;
  while (!await isOver()) await pause(250);
  await api.get(CloseChallenges, { strict: false }).run(ctx());
  for (const [at, who] of KEEPERS.slice(0, 2).entries()) {
    const { items } = await cast.get<{ items: Sealed[] }>(who, `challenges/${id}/opening/parts`);
    await cast.post(who, `challenges/${id}/opening/parts`, { parts: items.map(({ entryId, header, part }) => ({ entryId, part: openPart(part, header, keepers[at]!) })) });
  }
  const { items } = await cast.get<{ items: { id: string; version: number }[] }>('deng', `challenges/${id}/entries`);
  for (const { id: entryId, version } of items) {
    await cast.post('deng', `challenges/${id}/entries/${entryId}/eligibility`, { version, decision: 'admit' });
    await cast.post('deng', `challenges/${id}/entries/${entryId}/talks`, { secrecyAnswer: 'no', heldOn: today, way: 'video', participants: ['发榜单位项目组', '团队负责人'], minutes: '核对了样本来源、产线节拍和验收口径，双方没有分歧。' });
  }
  const { version } = await cast.get<Seen>('deng', `challenges/${id}`);
  await cast.post('deng', `challenges/${id}/acts/begin-judging`, { version });
  await fillPool(cast, api);
  await cast.post('deng', `challenges/${id}/panel`, { count: 5, feeFen: 80_000, cardsBy: chinaDate(new Date(Date.now() + 12 * DAY_MS)) });
  const seated: Role[] = [];
  for (const who of EXPERTS) if ((await cast.get<{ items: unknown[] }>(who, 'reviews')).items.length > 0) seated.push(who);
  for (const who of seated) await cast.post(who, `challenges/${id}/panel/mine/acts/accept`, { version: 1 });
  for (const [at, who] of seated.slice(0, 2).entries()) await scoreAll(cast, who, at);
}

/** Six experts of organisations that take part in nothing of it, admitted by the bureau. */
async function fillPool(cast: Cast, api: NestFastifyApplication): Promise<void> {
  const homes = [(await cast.person('su')).organisation.id, (await cast.person('tang')).organisation.id];
  for (const [at, who] of EXPERTS.entries()) {
    await api.get(IdentityDirectory, { strict: false }).createAccount(systemContext('seed --story', newId()), { organisationId: homes[at % 2]!, email: CAST[who], name: NAMES[who], locale: 'zh-CN', roles: ['expert'], password: DEMO_PASSWORD });
    const { profile } = await cast.put<{ profile: { id: string; version: number } }>(who, 'experts/me', { fields: ['materials.battery', 'energy.equipment'], introduction: '从事电池测试、标准和产业化工作十五年。' });
    await cast.post('tang', `experts/${profile.id}/acts/admit`, { version: profile.version });
  }
}

async function scoreAll(cast: Cast, who: Role, mildness: number): Promise<void> {
  const { items } = await cast.get<{ items: { cards: { id: string }[] }[] }>(who, 'reviews');
  for (const [at, { id }] of items.flatMap(({ cards }) => cards).entries()) {
    const { version } = await cast.get<{ version: number }>(who, `reviews/${id}`);
    const points = { method: 82 - at * 7 + mildness * 4, plan: 78 + at * 3, team: 75 + mildness * 6 };
    const kept = await cast.put<{ version: number }>(who, `reviews/${id}`, { version, points, comments: { method: '特征选择有依据，样本覆盖的体系偏少。' }, overall: '总体可行，建议补充低温样本。' });
    await cast.post(who, `reviews/${id}/signature`, { version: kept.version, password: DEMO_PASSWORD });
  }
}
