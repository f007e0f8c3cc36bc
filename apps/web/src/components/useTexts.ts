import { useTranslation } from 'react-i18next';
import type { Texts } from '../api/shapes';

/** The reader's language out of a served pair of sentences. */
export function useTexts(): (texts: Texts | undefined) => string {
  const { i18n } = useTranslation();
  return (texts) => texts?.[i18n.language === 'en' ? 'en' : 'zh-CN'] ?? '';
}
