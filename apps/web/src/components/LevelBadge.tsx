import { useTranslation } from 'react-i18next';

/** A match's level as the spans of a bridge: four spans reach the other bank. */
export function LevelBadge({ level, wide = false }: { level: number; wide?: boolean }) {
  const { t } = useTranslation();
  return (
    <span className="lq-level">
      <svg width={wide ? 104 : 64} height={wide ? 30 : 20} viewBox="0 0 64 20" fill="none" role="img" aria-label={t('pieces:level.read', { level, name: t(`pieces:level.names.${level}`) })}>
        {[0, 1, 2, 3].map((i) => (
          <path key={i} d={`M${1 + i * 16} 17c2-17 12-17 14 0`} stroke={i < level ? (level === 4 ? '#E8833A' : '#1F6F5C') : '#CCD3CB'} strokeWidth="3" strokeLinecap="round" strokeDasharray={i < level ? undefined : '1 5'} />
        ))}
      </svg>
      {wide ? null : <b aria-hidden="true">{t(`pieces:level.names.${level}`)}</b>}
    </span>
  );
}
