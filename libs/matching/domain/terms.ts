/** The terms of one text, in order, repeated where they repeat. */
export interface Terms {
  readonly words: string[];
  readonly bigrams: string[];
  readonly characters: string[];
}

/** Cuts a text into normalised terms (NFKC, lower case). */
export type Tokenise = (text: string) => Terms;

/** Cuts texts and tells a word of everyday language, which by itself is no reason for anything. */
export interface Wording {
  readonly tokenise: Tokenise;
  readonly isEveryday: (word: string) => boolean;
}

/** Pinyin of a text: the initials of all its characters, and tokens for the index. */
export type ReadPinyin = (text: string) => { initials: string; tokens: string[] };

export const TERM_SPACES = ['words', 'bigrams', 'characters'] as const;
export type TermSpace = (typeof TERM_SPACES)[number];

export function normalise(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

const HAN = /^\p{Script=Han}+$/u;
const NUMBER = /^[\p{N}.]+$/u;

/** Words of titles and demands that say nothing about the technology; they are never a reason and never a query. */
const GENERIC_WORDS = new Set(
  ('技术 研究 研发 开发 系统 方法 装置 应用 设计 制备 生产 项目 产品 关键 关键技术 产业 产业化 工艺 设备 新型 一种 及其 基于 以及 用于 工程 企业 公司 ' +
    '需求 问题 解决 如何 进行 实现 提高 提升 具有 采用 目前 主要 可以 要求 相关 目标 预期 方案 创新 示范 推广 优化 改进 高效 新 种 用 及 其 与 和 的 等 为 在 对 中 是 ' +
    '技术研究 技术开发 研究开发 开发应用 应用研究 方面 过程 领域 功能 性能 质量 成本 合作 我司 希望 现有 国内 国内外 市场 使用 通过 进一步 达到 以上 以下 形成 建立 ' +
    '成果 科技 专利 发明 实用 实用新型 提供 能力 水平 能够 满足 不同 包括 其中 同时 由于 并且 或者 该 本 了 有 将 由 从 可 不 所述 所 于 以 上 下 内 外 中的 制造 制作 处理 控制 材料 管理').split(' '),
);

/** Whether a word says something about the technology by itself. */
export function isTelling(word: string): boolean {
  if (GENERIC_WORDS.has(word) || NUMBER.test(word)) return false;
  return HAN.test(word) ? [...word].length >= 2 : word.length >= 2;
}
