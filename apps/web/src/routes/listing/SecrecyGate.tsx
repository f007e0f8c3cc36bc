import { useTranslation } from 'react-i18next';

export type Secrecy = 'no' | 'yes' | 'unknown';

/** Asked before anything can be typed: stopping afterwards is already a leak. */
export function SecrecyGate({ value, onChange }: { value: Secrecy | null; onChange: (answer: Secrecy) => void }) {
  const { t } = useTranslation(['listing']);
  return (
    <section className="lq-card lq-section" id="secrecy">
      <header><h2>{t('listing:secrecy.title')}</h2><p>{t('listing:secrecy.about')}</p></header>
      <fieldset>
        <legend style={{ fontWeight: 600, marginBottom: 8 }}>{t('listing:secrecy.question')}</legend>
        <div className="lq-chips">
          {(['no', 'yes', 'unknown'] as const).map((answer) => (
            <label key={answer} className="lq-chip">
              <input type="radio" name="secrecy" value={answer} checked={value === answer} onChange={() => onChange(answer)} />
              <span>{t(`listing:secrecy.answers.${answer}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div aria-live="polite">
        {value === 'yes' || value === 'unknown' ? (
          <div className="lq-note lq-note--wait" style={{ marginTop: 14 }}>
            <strong>{t(`listing:secrecy.stop.${value}`)}</strong>
            <span>{t('listing:secrecy.ask')}</span>
            <span className="lq-small">{t('listing:secrecy.article')}</span>
          </div>
        ) : null}
      </div>
    </section>
  );
}
