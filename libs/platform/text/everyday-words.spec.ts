import { isEveryday } from './everyday-words.js';

describe('everyday words', () => {
  it.each(['一根', '十分钟', '几小时', '太少', '总有', '怎样', '回来', '没有', '突然', '长时间', '时间', '工作', '产生', '不敢', '毫米'])('say nothing about a technology: %s', (word) => {
    expect(isEveryday(word)).toBe(true);
  });

  it.each(['隔膜', '电池', '碳化硅', '传感器', '氧化', '涂布', '焊接', '脱硫', '冷启动', '低成本', '测量', '温度', '密封', '康复', '点云', '荷电状态', 'led'])('are not those that name one: %s', (word) => {
    expect(isEveryday(word)).toBe(false);
  });
});
