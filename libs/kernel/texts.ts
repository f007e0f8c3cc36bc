/** Languages in which every text that a person may read exists. zh-CN is the first language of the product. */
export const LOCALES = ['zh-CN', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** One sentence in every language; `{name}` marks a parameter. */
export type Texts = Readonly<Record<Locale, string>>;
/** What fills the parameters; a word that differs between languages is given in all of them. */
export type TextParams = Readonly<Record<string, string | number | boolean | readonly (string | Texts)[] | Texts>>;

export function renderText(texts: Texts, locale: Locale, params: TextParams = {}): string {
  return texts[locale].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    const said = (one: unknown): string => (typeof one === 'object' ? (one as Texts)[locale] : String(one));
    return Array.isArray(value) ? value.map(said).join(locale === 'zh-CN' ? '、' : ', ') : said(value);
  });
}

/** The best supported language of an Accept-Language header (RFC 9110 section 12.5.4); zh-CN where nothing fits. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  const wished = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...params] = part.trim().split(';');
      const quality = params.map((p) => /^\s*q=([01](?:\.\d{1,3})?)\s*$/.exec(p)?.[1]).find((q) => q !== undefined);
      return { tag: tag.toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ tag, quality }) => tag !== '' && quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { tag } of wished) {
    if (tag === 'zh' || tag.startsWith('zh-')) return 'zh-CN';
    if (tag === 'en' || tag.startsWith('en-')) return 'en';
  }
  return 'zh-CN';
}
