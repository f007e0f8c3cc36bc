import { useTranslation } from 'react-i18next';
import { differing } from './formValues';

interface Props { names: readonly string[]; label?: (name: string) => string; conflict: { theirs: object | null; mine: () => object; keepMine: () => void; takeTheirs: () => void; aside: boolean; bringBack: () => void } }

/** Somebody else saved first. Both versions exist; the person chooses, and what is not chosen stays at hand. */
export function ConflictNote({ names, conflict, label }: Props) {
  const { t } = useTranslation(['listing']);
  if (conflict.aside) {
    return (
      <div className="lq-note lq-note--open" role="status">
        <span>{t('listing:conflict.aside')}</span>
        <div><button type="button" className="lq-button lq-button--small" onClick={conflict.bringBack}>{t('listing:conflict.bringBack')}</button></div>
      </div>
    );
  }
  if (!conflict.theirs) return null;
  const fields = differing(conflict.theirs, conflict.mine(), names).map((name) => label?.(name) ?? t(`reference:columns.${name}`, { defaultValue: name }));
  return (
    <div className="lq-note lq-note--wait" role="alert">
      <strong>{t('listing:conflict.title')}</strong>
      <span>{t('listing:conflict.about', { fields: fields.join(t('pieces:comma')) || t('listing:conflict.nothing') })}</span>
      <div className="lq-row" style={{ marginTop: 8 }}>
        <button type="button" className="lq-button lq-button--primary" onClick={conflict.takeTheirs}>{t('listing:conflict.takeTheirs')}</button>
        <button type="button" className="lq-button" onClick={conflict.keepMine}>{t('listing:conflict.keepMine')}</button>
      </div>
    </div>
  );
}
