import type { Texts } from '@app/kernel';

/** Why a column stays when its person asks to be forgotten; the article where one was seen, else the product's own choice. */
export interface Kept {
  readonly because: Texts;
  readonly article?: string;
}
/** What becomes of a column then: another name in its place, nothing in its place, or it stays and the answer says why. */
export type Fate = 'pseudonym' | 'clear' | Kept;

/** Everything of one table that is about people. A module says so beside its repositories; a test refuses a column that nobody thought about. */
export interface PersonalTable {
  /** `schema.table` */
  readonly table: string;
  /** The column with the id of the account that a row is about; null where rows are about people only in words. */
  readonly subject: string | null;
  /** `delete`: rows go with their person. */
  readonly rows?: 'delete';
  /** What is said of the subject in words or documents, and what becomes of it. */
  readonly columns: Readonly<Record<string, Fate>>;
  /** Accounts that acted on the row. They stay: who it was is forgotten at the account, and the id alone tells nobody. */
  readonly actors?: readonly string[];
  /** Columns that look personal and are not, each with why. */
  readonly notPersonal?: Readonly<Record<string, string>>;
}

const tables = new Map<string, PersonalTable>();

/** Declares what a module's tables hold of people. */
export function defineDataMap(...entries: readonly PersonalTable[]): void {
  for (const entry of entries) {
    if (tables.has(entry.table)) throw new Error(`two data maps name the table ${entry.table}`);
    tables.set(entry.table, entry);
  }
}
export const dataMap = (): readonly PersonalTable[] => [...tables.values()].sort((a, b) => a.table.localeCompare(b.table));

export const EVIDENCE: Kept = {
  because: { 'zh-CN': '是已经进行的程序、签字或权属的证据，删除会使他人的权利无从查证；只在该程序中使用。', en: "Evidence of a procedure, a signature or a title: without it other people's rights could not be proved. Used for that procedure only." },
};
export const TRADE_RECORD: Kept = {
  because: { 'zh-CN': '平台交易信息须保存不少于三年。', en: 'A marketplace keeps records of its transactions for three years or more.' }, article: '电子商务法 第三十一条',
};
export const UNDER_A_NAME: Kept = {
  because: { 'zh-CN': '文中可能写有姓名，与账号没有关联，无法自动识别；请向编制单位提出。', en: 'The words may name people without an account behind them, so they are not found by themselves; ask the unit that wrote them.' },
};
