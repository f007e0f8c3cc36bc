import { useTranslation } from 'react-i18next';

/** Nine rising steps; the last reached one is the accent. Read out as "TRL 5 of 9: …". */
export function TrlBar({ trl, short = false }: { trl: number | null | undefined; short?: boolean }) {
  const { t } = useTranslation();
  if (!trl) return <span className="lq-trl__name">{t('pieces:trl.none')}</span>;
  const name = t(`reference:trl.${trl}`);
  return (
    <span className="lq-trl" role="img" aria-label={t('pieces:trl.read', { trl, name })} title={t('pieces:trl.read', { trl, name })}>
      <span className="lq-trl__bar" aria-hidden="true">
        {Array.from({ length: 9 }, (_, i) => (
          <i key={i} className={i + 1 === trl ? 'top' : i < trl ? 'on' : undefined} style={{ height: 6 + i * 1.75 }} />
        ))}
      </span>
      <span className="lq-trl__name" aria-hidden="true"><b>{t('pieces:trl.label', { trl })}</b>{short ? null : ` ${name}`}</span>
    </span>
  );
}
