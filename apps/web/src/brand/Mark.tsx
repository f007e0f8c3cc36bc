import { useTranslation } from 'react-i18next';

/** A bridge's arc between two hill lines over the river. `tone` is for the dark footer. */
export function MarkSign({ size = 40, tone = 'light' }: { size?: number; tone?: 'light' | 'dark' }) {
  const hill = tone === 'light' ? '#1F6F5C' : '#DBE9E4';
  return (
    <svg width={size} height={size} viewBox="0 0 48 48" fill="none" aria-hidden="true">
      <path d="M2 22C6 12 9.500 8 13 8c3 0 5.500 3 8 7.500" stroke={hill} strokeWidth="3" strokeLinecap="round" />
      <path d="M46 22c-3.500-8-7-11.500-10.500-11.500-2.300 0-4.500 1.700-6.500 4.500" stroke={hill} strokeWidth="3" strokeLinecap="round" />
      <path d="M4 35C13 18.500 35 18.500 44 35" stroke={hill} strokeWidth="3.600" strokeLinecap="round" />
      <path d="M14.500 35v-7.500M24 35V23.500M33.500 35v-7.500" stroke={hill} strokeWidth="2.200" strokeLinecap="round" />
      <path d="M4 41.500c3.300-2 6.700-2 10 0s6.700 2 10 0 6.700-2 10 0 6.700 2 10 0" stroke="#E8833A" strokeWidth="2.800" strokeLinecap="round" />
    </svg>
  );
}

export function Mark({ tone = 'light' }: { tone?: 'light' | 'dark' }) {
  const { t } = useTranslation();
  return (
    <span className="lq-mark">
      <MarkSign tone={tone} />
      <span className="lq-mark__words">
        <span className="lq-mark__zh" lang="zh-CN">{t('shell:brand.zh')}</span>
        <span className="lq-mark__en" lang="en">{t('shell:brand.en')}</span>
      </span>
    </span>
  );
}
