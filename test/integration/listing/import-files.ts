import { newId } from '@app/kernel';
import ExcelJS from 'exceljs';
import type { Client } from '../../support/index.js';

/** A row of the achievements' template, by header. */
export const achievementRow = (change: Record<string, unknown> = {}): Record<string, unknown> => ({
  是否涉及国家秘密或工作秘密: '否', 成果类型: '发明', 成果名称: '锂离子电池用复合隔膜及其制备方法', 一句话价值: '穿刺强度比现用湿法隔膜高三成，成本持平', 公开说明: '一种用于锂离子电池的陶瓷复合隔膜。',
  关键词: '隔膜；锂电池', 申请日: '2017-07-21', 申请号: '201710601862.3', 法律状态: '审查中', 完成人: '周明渊/化学化工学院:60；谭若溪:40', 产业领域: 'materials.battery', 'IPC 小类': 'H01M', 国民经济行业大类: '38',
  技术成熟度: 5, 成熟度依据: '第三方检测报告', 合作方式: '普通许可；作价入股', '期望价格（元）': '300000', 价格面议: '否', 地区: '430000', ...change,
});
export const demandRow = (change: Record<string, unknown> = {}): Record<string, unknown> => ({
  是否涉及国家秘密或工作秘密: '否', 需求名称: '寻求高穿刺强度锂电池隔膜', 技术难题: '现用隔膜在快充工况下热收缩过大，需要更耐热的方案。', 目标指标: '热收缩率:≤2:%', '预算下限（元）': '100,000', '预算上限（元）': '500,000.50',
  截止日期: '2027-06-30', 合作方式: '普通许可', 产业领域: 'materials.battery', 地区: '430000', 期望成熟度下限: 4, 期望成熟度上限: 7, 关键词: '隔膜', ...change,
});

const quoted = (value: unknown): string => `"${String(value ?? '').replaceAll('"', '""')}"`;
export const csvOf = (rows: readonly Record<string, unknown>[]): string => {
  const headers = Object.keys(rows[0] ?? {});
  return [headers, ...rows.map((row) => headers.map((name) => row[name]))].map((line) => line.map(quoted).join(',')).join('\r\n');
};
export async function xlsxOf(rows: readonly Record<string, unknown>[], touch: (sheet: ExcelJS.Worksheet) => void = () => undefined): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('成果');
  const headers = Object.keys(rows[0] ?? {});
  sheet.addRow(headers);
  for (const row of rows) sheet.addRow(headers.map((name) => row[name] ?? null));
  touch(sheet);
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** A multipart upload as a browser sends it. */
export function upload<T>(client: Client, fields: Record<string, string>, content: Buffer | string, name = 'rows.csv') {
  const boundary = `----${newId()}`;
  const parts = Object.entries(fields).map(([key, value]) => Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${key}"\r\n\r\n${value}\r\n`));
  const file = Buffer.concat([Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`), Buffer.from(content), Buffer.from(`\r\n--${boundary}--\r\n`)]);
  return client.post<T>('imports', Buffer.concat([...parts, file]), { headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } });
}
