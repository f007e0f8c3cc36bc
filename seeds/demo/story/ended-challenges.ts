import type { Cast, Role } from './cast.js';
import { KEEPERS, published, RACE, SCENE, shortly, SORTING, standardProposal } from './challenges.js';
import { makeKeeper } from './sealing.js';

const RECYCLING = {
  ...SORTING, title: '废旧隔膜材料的低成本回收', problem: '分选后的报废电池隔膜沾有电解液，清洗成本高于新料。需要把每吨回收成本降到新料的六成以下。', field: 'materials.battery', poolFen: 80_000_000,
  targets: [{ name: '回收成本与新料之比', value: '≤60', unit: '%' }], stages: [{ id: 'pilot', title: '百公斤级中试', fen: 80_000_000, evidence: '中试报告' }],
};
const CAB = {
  ...RACE, kind: 'open', lanes: null, title: '起重机驾驶室远程低时延操控', problem: '高温和粉尘工地上司机不愿进驾驶室。需要在五公里外操控，画面到手柄的时延不超过一百毫秒。', targets: [{ name: '端到端时延', value: '≤100', unit: 'ms' }],
  poolFen: 60_000_000, stages: [{ id: 'site', title: '工地试用三个月', fen: 60_000_000 }], endUser: '衡岳重工起重机分公司',
};
const WARD = { ...SCENE, title: '县域医院病区物资配送应用场景', problem: '病区夜间缺人送药送样，开放三家县域医院的病区和电梯接口，试用配送机器人或调度软件。', endUser: '湘澜健康县域医联体后勤部' };
const ANSWERS: readonly { who: Role; title: string; hypothesis: string; plan: string }[] = [
  { who: 'zhou', title: '病区配送的多机调度', hypothesis: '把电梯等候时间计入路径代价，可使夜间送达时间减半。', plan: '一个月接入接口，两个月在一家医院试用。' },
  { who: 'xia', title: '抗菌涂层配送箱', hypothesis: '涂层使箱体免于每班消毒。', plan: '先做五只样箱，试用四周。' },
  { who: 'deng', title: '快换电池配送车', hypothesis: '快换电池使一台车整夜连续运行。', plan: '提供两台样车，试用三个月。' },
];

/** What ends within the story: a scene whose teams get their answers, one that nobody takes up, one that is withdrawn later. */
export async function postEnding(cast: Cast): Promise<{ scene: string; withdrawn: string }> {
  for (const { who } of ANSWERS) await cast.person(who);
  await published(cast, 'deng', RECYCLING, KEEPERS.map(makeKeeper), shortly);
  const { id: withdrawn } = await published(cast, 'peng', CAB, KEEPERS.map(makeKeeper), () => ({ ...shortly(), entriesUntil: new Date(Date.now() + 90 * 86_400_000).toISOString(), judgedBy: new Date(Date.now() + 120 * 86_400_000).toISOString().slice(0, 10) }));
  const scene = await published(cast, 'yuan', WARD, [], () => ({ entriesUntil: shortly().entriesUntil }));
  for (const { who, ...said } of ANSWERS) {
    const { budget: _, pledge: __, ...proposal } = standardProposal(await cast.person(who), said);
    await cast.post(who, `challenges/${scene.id}/entries`, { secrecyAnswer: 'no', sealed: null, proposal, files: [] });
  }
  return { scene: scene.id, withdrawn };
}

export async function withdrawChallenge(cast: Cast, id: string): Promise<void> {
  const { version } = await cast.get<{ version: number }>('peng', `challenges/${id}`);
  await cast.post('peng', `challenges/${id}/acts/withdraw`, { version, reason: '车载通信平台换代，指标需要重新论证，论证后另行发榜。' });
}

/** Once it is closed: all may take part and were talked to, two fit. */
export async function finishScene(cast: Cast, id: string, today: string): Promise<void> {
  const { items } = await cast.get<{ items: { id: string; version: number }[] }>('yuan', `challenges/${id}/entries`);
  for (const { id: entryId, version } of items) {
    await cast.post('yuan', `challenges/${id}/entries/${entryId}/eligibility`, { version, decision: 'admit' });
    await cast.post('yuan', `challenges/${id}/entries/${entryId}/talks`, { secrecyAnswer: 'no', heldOn: today, way: 'visit', participants: ['医联体后勤部', '团队负责人'], minutes: '现场看过病区、电梯接口和充电位置，核对了试用的时间和责任。' });
  }
  const [last, ...chosen] = items.map((one) => one.id).reverse();
  const { version } = await cast.get<{ version: number }>('yuan', `challenges/${id}`);
  await cast.post('yuan', `challenges/${id}/scene-answers`, { version, chosen, answers: last ? [{ entryId: last, whyNot: '病区没有可供快换电池的存放间，暂不匹配。' }] : [] });
}
