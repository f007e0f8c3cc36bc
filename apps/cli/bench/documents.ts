import type { AchievementProfile, DemandProfile } from '@app/matching';

/** A small, seeded, repeatable source of chance (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Field {
  code: string;
  materials: string[];
  things: string[];
  acts: string[];
  measures: string[];
}

const list = (words: string): string[] => words.split(' ');

const FIELDS: Field[] = [
  { code: 'materials.battery', materials: list('锂离子 钠离子 固态电解质 硅碳负极 高镍三元 磷酸铁锂 石墨烯 聚烯烃 陶瓷涂层 电解液 铝塑膜 导电炭黑'), things: list('电池隔膜 电芯 正极材料 负极材料 电池模组 热管理组件 电池外壳 极片 集流体 储能柜 充电桩 回收生产线'), acts: list('涂布 辊压 烧结 包覆 掺杂 补锂 注液 化成 热失控预警 梯次利用 浸出 再生'), measures: list('循环寿命 能量密度 热收缩率 内阻 倍率性能 首次效率 离子电导率 穿刺强度') },
  { code: 'equipment.machinery', materials: list('高强钢 镁合金 钛合金 铝基复合材料 高锰钢 轴承钢 耐磨铸铁 碳纤维 橡胶 聚氨酯 铜合金 硬质合金'), things: list('起重机 盾构机 挖掘机 液压缸 减速箱 主轴 转盘轴承 数控机床 铸件 焊接机器人 输送机 破碎机'), acts: list('锻造 淬火 激光熔覆 增材制造 精密磨削 表面强化 疲劳试验 振动抑制 故障诊断 远程监控 轻量化设计 铸造'), measures: list('疲劳强度 定位精度 噪声 表面硬度 节拍 能耗 可靠性 装配误差') },
  { code: 'health.devices', materials: list('羟基磷灰石 可降解聚乳酸 水凝胶 钴铬合金 医用硅胶 纳米银 透明质酸 胶原蛋白 磁性微球 量子点 聚醚醚酮 壳聚糖'), things: list('骨科植入物 血管支架 超声探头 内窥镜 呼吸机 胰岛素泵 检测试剂盒 止血敷料 人工关节 康复外骨骼 心电监护仪 导管'), acts: list('影像分割 早期筛查 靶向递送 无创监测 术中导航 灭菌 表面改性 细胞培养 定量检测 辅助诊断 3D打印 缓释'), measures: list('灵敏度 特异性 生物相容性 降解速率 信噪比 载药量 血糖波动 感染率') },
  { code: 'environment.water', materials: list('活性炭 沸石 零价铁 聚合硫酸铁 生物膜 反渗透膜 臭氧 高盐废水 重金属 污泥 渗滤液 粉煤灰'), things: list('污水处理站 曝气系统 蒸发结晶器 除臭装置 焚烧炉 脱硫塔 除尘器 换热器 在线监测仪 人工湿地 压滤机 填料'), acts: list('催化氧化 零排放 资源化利用 脱氮除磷 吸附 絮凝 厌氧消化 干化 膜浓缩 除湿减排 余热回收 土壤修复'), measures: list('化学需氧量 氨氮 去除率 吨水电耗 回收率 停留时间 排放浓度 含水率') },
  { code: 'computing.software', materials: list('知识图谱 点云 时序数据 遥感影像 多源异构数据 日志 语音 区块链 数字孪生 边缘计算 联邦学习 大模型'), things: list('工业互联网平台 调度系统 视觉检测系统 无人机 自动驾驶控制器 智慧矿山平台 质检终端 数据中台 网关 机器人控制器 仿真软件 推荐引擎'), acts: list('目标检测 路径规划 异常检测 图像融合 语义理解 协同控制 参数辨识 预测性维护 数据脱敏 模型压缩 实时渲染 任务调度'), measures: list('准确率 时延 吞吐量 召回率 漏检率 覆盖率 并发数 算力消耗') },
  { code: 'agriculture.breeding', materials: list('油茶 双低油菜 杂交水稻 辣椒 柑橘 黄芪 茶叶 生猪 草鱼 稻虾 魔芋 百合'), things: list('种质资源库 育苗基质 微生物肥料 采摘机器人 冷链保鲜箱 饲料 疫苗 植保无人机 烘干机 提取物 发酵罐 大棚'), acts: list('分子标记育种 绿色防控 低温保鲜 精深加工 无抗养殖 水肥一体化 酶解 发酵 病害诊断 产地溯源 脱毒快繁 分选'), measures: list('亩产 出油率 发病率 料肉比 保鲜期 有效成分含量 成活率 氮素利用率') },
];

const ADJECTIVES = list('高效 低成本 耐高温 智能 绿色 高精度 轻量化 长寿命 微型 模块化 自适应 宽温域 高通量 低功耗 抗干扰 一体化 连续化 无损');
const HEADS = list('一种 基于 面向 用于 新型');
const ENDS = list('关键技术 制备方法 装置 系统 及其应用 工艺 成套设备 研究与示范');
const MODES = ['transfer', 'exclusive_licence', 'sole_licence', 'ordinary_licence', 'equity', 'joint_development', 'pay_later'] as const;
const REGIONS = list('430100 430200 430300 430400 430600 430700 430900 431000 110000 310000 440000 420000');

/** Model names are as rare as in real listings: they keep the vocabulary growing with the number of documents. */
function modelName(random: () => number): string {
  const letter = (): string => String.fromCharCode(65 + Math.floor(random() * 26));
  return `${letter()}${letter()}${Math.floor(random() * 9_000) + 1_000}`;
}

/** Common words are common: the first of a list is taken far more often than the last. */
const pick = <T>(random: () => number, from: readonly T[]): T => from[Math.floor(from.length * random() ** 1.7)]!;

function texts(random: () => number, field: Field): { title: string; body: string } {
  const borrowed = random() < 0.15 ? pick(random, FIELDS) : field;
  const [material, thing, act, measure] = [pick(random, field.materials), pick(random, field.things), pick(random, borrowed.acts), pick(random, field.measures)];
  const title = `${pick(random, HEADS)}${pick(random, ADJECTIVES)}${material}${thing}${act}${pick(random, ENDS)}`;
  const sentences = [
    `针对${thing}在${act}中${measure}不足的问题，采用${material}与${pick(random, field.materials)}复合，${pick(random, ADJECTIVES)}地完成${act}。`,
    `样机型号${modelName(random)}，${measure}由${(random() * 50).toFixed(1)}%提高到${(50 + random() * 49).toFixed(1)}%，${pick(random, field.measures)}同步改善。`,
    `已在${pick(random, field.things)}和${pick(random, field.things)}上完成${pick(random, borrowed.acts)}试验，可与现有${pick(random, field.things)}直接配套。`,
    `支持${pick(random, ADJECTIVES)}、${pick(random, ADJECTIVES)}运行，对${pick(random, field.materials)}同样适用，并给出${pick(random, field.measures)}的测试报告。`,
  ];
  return { title, body: sentences.slice(0, 2 + Math.floor(random() * 3)).join('') };
}

/** Achievement number `at` of a marketplace; the same seed gives the same marketplace. */
export function achievementAt(seed: number, at: number): AchievementProfile & { id: string } {
  const random = chance(seed * 1_000_003 + at);
  const field = pick(random, FIELDS);
  return {
    kind: 'achievement', id: `a${String(at).padStart(8, '0')}`, ...texts(random, field), field: field.code,
    trl: 1 + Math.floor(random() * 9), modes: [pick(random, MODES), pick(random, MODES)],
    expectedPriceFen: random() < 0.3 ? null : Math.round(random() * 500) * 1_000_000, region: pick(random, REGIONS),
  };
}

export function demandAt(seed: number, at: number): DemandProfile & { id: string } {
  const random = chance(seed * 7_000_003 + 500_000_000 + at);
  const field = pick(random, FIELDS);
  const wantedTrlMin = 3 + Math.floor(random() * 4);
  return {
    kind: 'demand', id: `d${String(at).padStart(8, '0')}`, ...texts(random, field), field: field.code,
    wantedTrlMin, wantedTrlMax: wantedTrlMin + 2, modes: [pick(random, MODES)], budgetMaxFen: Math.round(10 + random() * 300) * 1_000_000, region: pick(random, REGIONS),
  };
}
