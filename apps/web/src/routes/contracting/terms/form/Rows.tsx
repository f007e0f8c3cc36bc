import type { ReactNode } from 'react';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../../brand/Icon';
import type { Place } from './fields';

/** `name` is the place within the nearest list (or the form), `of` names one row, `add` the button. */
interface Props { name: Place; of: string; add: string; blank: () => unknown; order?: boolean; children: (at: number) => ReactNode }

/** Rows that are added, taken out and, where their order counts, moved. */
export function Rows({ name, of, add, blank, order = false, children }: Props) {
  const { t } = useTranslation(['terms']);
  return (
    <Form.List name={name}>
      {(rows, { add: append, remove, move }) => (
        <div className="lq-rows">
          {rows.map((row, i) => {
            const title = t('terms:row', { of, n: i + 1 });
            return (
              <div key={row.key} className="lq-rowbox" role="group" aria-label={title}>
                <div className="lq-rowbox__head">
                  <span>{title}</span>
                  {order ? <button type="button" className="lq-tool" disabled={i === 0} aria-label={t('terms:moveUp', { row: title })} onClick={() => move(i, i - 1)}>{'\u2191'}</button> : null}
                  {order ? <button type="button" className="lq-tool" disabled={i === rows.length - 1} aria-label={t('terms:moveDown', { row: title })} onClick={() => move(i, i + 1)}>{'\u2193'}</button> : null}
                  <button type="button" className="lq-tool" aria-label={t('terms:takeOut', { row: title })} onClick={() => remove(row.name)}><Icon name="trash" size={16} /></button>
                </div>
                {children(row.name)}
              </div>
            );
          })}
          <div><button type="button" className="lq-button lq-button--small" onClick={() => append(blank())}><Icon name="plus" size={15} />{add}</button></div>
        </div>
      )}
    </Form.List>
  );
}
