import { ruleMark, type RuleVersion, type Texts } from '@app/kernel';
import type { Source } from './asset.response.js';

type Row = RuleVersion & { readonly articleText: string | null };

export const SEPARATE_LEDGER: Texts = {
  'zh-CN': '职务科技成果：单列台账管理，不进入一般国有资产报表和导出。',
  en: 'Service achievement: kept in the separate ledger, never in the report or export of general assets.',
};
export const LOSS_TEXTS: Texts = {
  'zh-CN': '作价入股后的减值，按下列来源不纳入国有资产保值增值考核；是否适用于本单位，以所在地规定为准。',
  en: 'By the sources below a loss of value after contribution to capital stays out of the assessment of preserved value; whether that holds for this unit follows from its place.',
};
export const NATIONAL_TEXTS: Texts = { 'zh-CN': '国家层面的实施文本未见，不作推定。', en: 'No national implementing text was seen; nothing is presumed.' };

/** `places`: the unit's jurisdictions. A row holds here when it is in force in one of them and acts. */
export function sourceOf(row: Row, places: readonly string[], today: string): Source {
  const { id, rule, jurisdiction, article, articleText, enabled, validFrom, validTo } = row;
  return { ruleVersionId: id, rule, jurisdiction, article, articleText, mark: ruleMark(row), holdsHere: enabled && places.includes(jurisdiction) && validFrom <= today && (validTo === null || today <= validTo) };
}
