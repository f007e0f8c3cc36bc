import { useTranslation } from 'react-i18next';

export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const other = i18n.language === 'en' ? 'zh-CN' : 'en';
  return <button type="button" className="lq-tool" lang={other} onClick={() => void i18n.changeLanguage(other)} title={t('shell:language.name')}>{t('shell:language.other')}</button>;
}
