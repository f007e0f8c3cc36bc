import { IdentityDirectory } from '@app/identity';
import { chinaDate, newId } from '@app/kernel';
import { Database, systemContext, type Config } from '@app/platform';
import { createApi } from '../../../apps/api/create-api.js';
import { DEMO_PASSWORD, demoId, seedDemo } from '../seed-demo.js';
import { agree, approve, price, promiseSecrecy, sign, talk } from './bargain.js';
import { Cast, StoryEnds } from './cast.js';
import { judgeSorting, postOpenOnes, postSorting } from './challenges.js';
import { finishScene, postEnding, withdrawChallenge } from './ended-challenges.js';
import { deliver, follow, pay, payAwards, planMilestones, reach, share, stateRoyalty } from './fulfil.js';
import { askForOwnership, disclose } from './rights.js';
import { STORY_DAYS, StoryClock } from './story-clock.js';
import { development, licence } from './terms.js';

/** Holidays are known to the end of 2026, and the notices of the story count working days. */
const LAST_END = new Date('2026-12-12T04:00:00Z');
const SHARED = '大语言模型推理中键值缓存的分层量化与按需回填方法';

/**
 * Seeds the demonstration market as it was so many days ago and plays what its people have done since, through the api and as themselves,
 * with a clock that is set forward. A market with deals is left as it is. Answers how many there are, and what ended the story early.
 */
export async function tellStory(config: Config): Promise<{ counts: Record<string, number>; ended: string | null }> {
  const now = new Date();
  const clock = new StoryClock(now < LAST_END ? now : LAST_END);
  const api = await createApi(config, { clock });
  await api.init();
  await api.getHttpAdapter().getInstance().ready();
  try {
    const ctx = systemContext('seed --story', newId());
    const count = async (table: string) => (await api.get(Database, { strict: false }).query<{ n: number }>(ctx, `select count(*)::int as n from ${table}`))[0]!.n;
    const fresh = (await count('listing.achievement')) === 0;
    const market = await seedDemo(api, now);
    const ended = fresh ? await play(api, clock).then(() => null, (error: unknown) => { if (error instanceof StoryEnds) return error.message; throw error; }) : null;
    return { counts: { ...market, disclosures: await count('rights_assignment.disclosure'), deals: await count('contracting.deal'), contracts: await count('contracting.contract'), challenges: await count('challenges.challenge'), entries: await count('challenges.entry') }, ended };
  } finally {
    await api.close();
  }
}

async function play(api: Awaited<ReturnType<typeof createApi>>, clock: StoryClock): Promise<void> {
  const cast = new Cast(api, clock);
  const today = () => chinaDate(clock.now());
  const inYears = (years: number) => `${Number(today().slice(0, 4)) + years}-12-31`;

  // A licence, from the first word to paid inventors.
  await cast.day(2);
  const cache = demoId('kv-cache-compress');
  const licensed = await talk(cast, 'yuan', cache, '病历生成大模型上线后显存不足，希望独占许可在医疗信息系统中使用。');
  await promiseSecrecy(cast, 'yuan', licensed);
  await cast.day(6);
  const wanted = '入门费希望减为 120 万元，许可领域写明医疗信息系统。';
  const what = `许可方将“${SHARED}”发明专利以独占许可方式授予被许可方实施。`;
  const terms = (fen: number) => licence(what, '医疗信息系统', today(), inYears(6), fen);
  const licenceContract = await agree(cast, 'yuan', licensed, cache, { title: '键值缓存压缩方法专利实施许可合同', what: terms(150_000_000), wish: { clause: wanted, change: terms(120_000_000) } });
  await cast.day(8);
  await price(cast, licenceContract);
  await cast.day(38);
  await approve(cast, licenceContract);
  await sign(cast, 'yuan', licenceContract);
  await follow(api, licenceContract);

  // A development that is paid by milestones, agreed meanwhile.
  await cast.day(40);
  const cutter = demoId('cutter-wear-sensing');
  const ordered = await talk(cast, 'peng', cutter, '盾构刀具状态感知，委托开发适配本公司刀盘的装置。');
  const developed = await agree(cast, 'peng', ordered, cutter, {
    title: '盾构滚刀磨损感知装置技术开发（委托）合同', what: development('研究开发适配衡岳重工刀盘的滚刀磨损无线感知装置一套，含样机、图纸与软件。', [{ id: 'M1', fen: 60_000_000 }, { id: 'M2', fen: 90_000_000 }, { id: 'M3', fen: 50_000_000 }]),
  });
  await price(cast, developed);
  await cast.day(45);
  await deliver(cast, 'yuan', licenceContract);
  await cast.day(52);
  await pay(cast, 'yuan', licenceContract, /entry/, today(), '网银 20260001');
  const wei = await api.get(IdentityDirectory, { strict: false }).createAccount(systemContext('seed --story', newId()), {
    organisationId: licensed.holder.id, email: 'wei.researcher@yuelu-tech.example', name: '卫长风', locale: 'zh-CN', roles: ['researcher'], password: DEMO_PASSWORD,
  });
  await share(cast, licenceContract, [
    { accountId: (await cast.person('tan')).id, percent: 50, contribution: '提出分层量化方法并完成实现' }, { accountId: (await cast.person('zhou')).id, percent: 30, contribution: '提出按需回填机制' },
    { accountId: wei.id, percent: 20, contribution: '完成推理框架适配与测试' },
  ]);

  await cast.day(74);
  await approve(cast, developed);
  await sign(cast, 'peng', developed);
  await follow(api, developed);
  const day = (days: number) => chinaDate(new Date(clock.now().getTime() + days * 86_400_000));
  await planMilestones(cast, 'peng', developed, [
    { key: 'M1', title: '样机试制完成', dueOn: day(30), by: 'holder' }, { key: 'M2', title: '整机装车试验合格', dueOn: day(60), by: 'holder' }, { key: 'M3', title: '工业性试验验收', dueOn: day(400), by: 'holder' },
  ]);
  // A challenge for everybody; entries end by the real time, so it is judged at the end of the story.
  await cast.day(80);
  const ending = await postEnding(cast);
  const sorting = await postSorting(cast);
  await cast.day(84);
  await payAwards(cast, licenceContract, today());
  await cast.day(92);
  await withdrawChallenge(cast, ending.withdrawn);
  await stateRoyalty(cast, 'yuan', licenceContract, 380_000_000);
  await reach(cast, 'peng', developed, 'M1', '样机三台试制完成，各项指标经双方检测符合任务书要求。');
  await cast.day(98);
  await pay(cast, 'peng', developed, /m1/, today(), '网银 20260002');

  // What is under way today.
  await cast.day(104);
  const disclosed = await disclose(cast, {
    title: '退役动力电池健康状态快速分选方法', abstract: '以弛豫电压片段在三分钟内判断单体健康状态的分选方法。', technicalDescription: '特征提取、分选门限与产线节拍另附。', completedOn: '2026-06-15',
  }, inYears(1));
  const bci = demoId('bci-hand-rehab');
  const rehabilitation = await talk(cast, 'yuan', bci, '脑机接口手功能康复，希望独占许可。');
  const pricing = await agree(cast, 'yuan', rehabilitation, bci, {
    title: '手功能康复系统专利实施许可合同', what: licence('许可方将手功能康复系统发明专利以独占许可方式授予被许可方实施。', '康复医疗器械', today(), inYears(8), 180_000_000),
  });
  await cast.day(110);
  await askForOwnership(cast, disclosed.id, today());
  await price(cast, pricing);
  await cast.day(115);
  const plating = demoId('bms-lithium-plating');
  const bargained = await talk(cast, 'deng', plating, '快充车队析锂早期预警，先谈普通许可。');
  await promiseSecrecy(cast, 'deng', bargained);
  await cast.post('office', `deals/${bargained.id}/messages`, { text: '资料已放入资料室，欢迎先看技术指标书。' });
  await cast.day(118);
  await disclose(cast, { title: '面向边缘设备的大模型混合精度推理引擎', abstract: '在八瓦功耗下运行七十亿参数模型的推理引擎。', technicalDescription: '算子融合表与精度分配策略另附。', completedOn: '2026-07-20' });
  await cast.post('peng', 'deals', { from: { kind: 'achievement', id: demoId('boom-damping') }, note: '长臂架泵车末端晃动大，希望了解许可条件。', foreign: 'no' });
  // What the database's clock decides, entries and questions, happens today by the story's clock too.
  await cast.day(STORY_DAYS);
  await postOpenOnes(cast);
  await judgeSorting(cast, api, sorting, today());
  await finishScene(cast, ending.scene, today());
}
