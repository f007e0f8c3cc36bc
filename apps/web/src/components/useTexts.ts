import { useTranslation } from 'react-i18next';
import type { Texts } from '../api/shapes';

/** The reader's language out of a served pair of sentences; `{name}` is filled from the parameters that came with them. */
export function useTexts(): (texts: Texts | undefined, params?: Record<string, unknown>) => string {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh-CN';
  const said = (one: unknown): string => (typeof one === 'object' && one !== null ? (one as Texts)[language] : String(one));
  return (texts, params = {}) => (texts?.[language] ?? '').replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    return value === undefined ? whole : Array.isArray(value) ? value.map(said).join(t('pieces:comma')) : said(value);
  });
}

interface Named { nameZh: string; nameEn: string | null }
/** An organisation's name in the reader's language; the Chinese one is the legal one and always there. */
export function useOrganisationName(): (organisation: Named | null | undefined) => string {
  const { i18n } = useTranslation();
  return (o) => (o ? (i18n.language === 'en' && o.nameEn ? o.nameEn : o.nameZh) : '');
}
