import type { Texts } from '@app/kernel';
import { z } from 'zod';

/** What a person can be told, in the groups by which preferences are set. */
export const NOTICE_GROUPS = {
  match: { 'zh-CN': '新的匹配', en: 'New matches' },
  answer: { 'zh-CN': '对方的答复', en: 'Answers of the other side' },
  review: { 'zh-CN': '审核', en: 'Review' },
  organisation: { 'zh-CN': '单位认证', en: 'Verification of the organisation' },
  rights: { 'zh-CN': '成果权利：签字、公示、决定与期限', en: 'Rights in results: signatures, notices, decisions, deadlines' },
} as const satisfies Record<string, Texts>;
export type NoticeGroup = keyof typeof NOTICE_GROUPS;
export const NOTICE_GROUP_NAMES = Object.keys(NOTICE_GROUPS) as [NoticeGroup, ...NoticeGroup[]];

export const CHANNELS = ['app', 'mail'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Values of a notice's sentence: public words and ids only. */
export const noticeParamsSchema = z.record(z.string(), z.union([z.string(), z.number()]));
export type NoticeParams = z.infer<typeof noticeParamsSchema>;
