import { App, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { theme } from '../theme';

/** Shortened by CSS alone, its lists would be placed before they are measured; so antd itself must know. */
const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
const frameTheme = still ? { ...theme, token: { ...theme.token, motion: false } } : theme;

/** antd comes with the first page that needs it, never with the home page. */
export default function AntdFrame() {
  const { i18n } = useTranslation();
  return (
    <ConfigProvider theme={frameTheme} locale={i18n.language === 'en' ? enUS : zhCN} button={{ autoInsertSpace: false }}>
      <App component={false}><Outlet /></App>
    </ConfigProvider>
  );
}
