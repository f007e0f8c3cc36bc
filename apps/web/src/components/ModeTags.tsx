import { useTranslation } from 'react-i18next';

export function ModeTags({ modes }: { modes: string[] }) {
  const { t } = useTranslation();
  if (!modes.length) return null;
  return <span className="lq-row" style={{ gap: 6 }}>{modes.map((m) => <span key={m} className="lq-tag lq-tag--mode">{t(`reference:modes.${m}`, { defaultValue: m })}</span>)}</span>;
}
