import { useTranslation } from 'react-i18next';
import type { Texts } from '../api/shapes';

/** The reader's language out of a served pair of sentences. */
export function useTexts(): (texts: Texts | undefined) => string {
  const { i18n } = useTranslation();
  return (texts) => texts?.[i18n.language === 'en' ? 'en' : 'zh-CN'] ?? '';
}

interface Named { nameZh: string; nameEn: string | null }
/** An organisation's name in the reader's language; the Chinese one is the legal one and always there. */
export function useOrganisationName(): (organisation: Named | null | undefined) => string {
  const { i18n } = useTranslation();
  return (o) => (o ? (i18n.language === 'en' && o.nameEn ? o.nameEn : o.nameZh) : '');
}
