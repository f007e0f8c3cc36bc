import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../brand/Icon';
import '../../../styles/terms.css';

/** One row of a list with its name, its place and the way out. */
export function RowBox({ title, first, last, up, down, remove, children }: { title: string; first: boolean; last: boolean; up: () => void; down: () => void; remove: () => void; children: ReactNode }) {
  const { t } = useTranslation(['terms']);
  return (
    <div className="lq-rowbox" role="group" aria-label={title}>
      <div className="lq-rowbox__head">
        <span>{title}</span>
        <button type="button" className="lq-tool" disabled={first} aria-label={t('terms:moveUp', { row: title })} onClick={up}>{'\u2191'}</button>
        <button type="button" className="lq-tool" disabled={last} aria-label={t('terms:moveDown', { row: title })} onClick={down}>{'\u2193'}</button>
        <button type="button" className="lq-tool" aria-label={t('terms:takeOut', { row: title })} onClick={remove}><Icon name="trash" size={16} /></button>
      </div>
      {children}
    </div>
  );
}
