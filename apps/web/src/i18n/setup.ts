import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';

export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
const KEPT = 'luqiao.language';

/** Always in memory; every other namespace comes with the page that needs it. */
export const ALWAYS = ['shell', 'pieces', 'reference'];

const files = import.meta.glob<{ default: Record<string, unknown> }>('./*/*.json');
const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read(language, namespace, done) {
    const load = files[`./${language}/${namespace}.json`];
    if (!load) return done(new Error(`${language}/${namespace}`), false);
    load().then((m) => done(null, m.default), (e: Error) => done(e, false));
  },
};

function firstLanguage(): Language {
  const kept = ((): string | null => {
    try {
      return localStorage.getItem(KEPT);
    } catch {
      return null;
    }
  })();
  if (kept === 'en' || kept === 'zh-CN') return kept;
  // As the server does with Accept-Language: English where it comes before Chinese, Chinese otherwise.
  return navigator.languages.find((tag) => /^(zh|en)\b/i.test(tag))?.toLowerCase().startsWith('en') ? 'en' : 'zh-CN';
}

export function startTexts(): Promise<unknown> {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
    try {
      localStorage.setItem(KEPT, language);
    } catch {
      // Without storage the choice lasts for this visit.
    }
  });
  return i18next.use(backend).use(initReactI18next).init({
    lng: firstLanguage(),
    fallbackLng: 'zh-CN',
    supportedLngs: [...LANGUAGES],
    load: 'currentOnly',
    ns: ALWAYS,
    defaultNS: 'shell',
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}
