import { defineProblems } from '@app/kernel';

/** Why a table cannot be read at all; what is wrong in one row is for the caller to say. */
export const sheetProblems = defineProblems('sheet', {
  'format-unknown': { status: 415, texts: { 'zh-CN': '无法识别该文件：可导入 .xlsx、.csv（UTF-8 或 GBK）和 JSON Lines（.jsonl）文件。旧版 .xls 请另存为 .xlsx。', en: 'This file is none of .xlsx, .csv (UTF-8 or GBK) or JSON Lines (.jsonl). Save an old .xls as .xlsx.' } },
  'encoding-unknown': { status: 422, texts: { 'zh-CN': '文件编码既不是 UTF-8 也不是 GBK，请另存为 UTF-8 编码的 CSV。', en: 'The file is neither UTF-8 nor GBK. Save it as CSV in UTF-8.' } },
  empty: { status: 422, texts: { 'zh-CN': '文件中没有内容。', en: 'The file is empty.' } },
  'header-only': { status: 422, texts: { 'zh-CN': '文件只有表头，没有数据行。', en: 'The file has a header but no row.' } },
  'zip-broken': { status: 422, texts: { 'zh-CN': '该 .xlsx 文件已损坏或不是有效的工作簿。', en: 'This .xlsx file is damaged or not a workbook.' } },
  'zip-bomb': { status: 422, texts: { 'zh-CN': '该 .xlsx 文件解压后过大（{why}），已拒绝读取。请删除空白行列或拆分后再试。', en: 'This .xlsx file expands too far ({why}) and was refused unread. Delete empty rows and columns or split it.' } },
  'zip-encrypted': { status: 422, texts: { 'zh-CN': '该工作簿设有密码，无法读取。', en: 'This workbook is protected by a password.' } },
  'csv-broken': { status: 422, texts: { 'zh-CN': '第 {line} 行不是有效的 CSV（引号未闭合或单行过长）。', en: 'Row {line} is not valid CSV: an open quotation mark, or a row that is too long.' } },
  'json-broken': { status: 422, texts: { 'zh-CN': '第 {line} 行不是一个 JSON 对象。', en: 'Line {line} is not one JSON object.' } },
  'too-many-rows': { status: 422, texts: { 'zh-CN': '一次最多导入 {limit} 行，请拆分文件。', en: 'One import takes at most {limit} rows. Split the file.' } },
  'file-unreadable': { status: 422, texts: { 'zh-CN': '文件“{name}”不存在或无法读取。', en: 'The file "{name}" does not exist or cannot be read.' } },
});
