import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../brand/Icon';

/** One row per figure that decides whether the problem is solved: what is measured, the value, its unit. */
export function MetricsField({ name = 'targetMetrics', id }: { name?: string; id?: string }) {
  const { t } = useTranslation(['listing']);
  const need = { required: true, whitespace: true, message: t('listing:metrics.need') };
  return (
    <Form.List name={name}>
      {(rows, { add, remove }, { errors }) => (
        <div className="lq-shares" id={id}>
          {rows.map((row, i) => (
            <div key={row.key} className="lq-share" role="group" aria-label={t('listing:metrics.row', { n: i + 1 })}>
              <Form.Item name={[row.name, 'name']} rules={[need]}><Input aria-label={t('listing:metrics.name')} placeholder={t('listing:metrics.name')} maxLength={80} /></Form.Item>
              <Form.Item name={[row.name, 'value']} rules={[need]}><Input aria-label={t('listing:metrics.value')} placeholder={t('listing:metrics.value')} maxLength={120} /></Form.Item>
              <Form.Item name={[row.name, 'unit']}><Input aria-label={t('listing:metrics.unit')} placeholder={t('listing:metrics.unit')} maxLength={30} /></Form.Item>
              <button type="button" className="lq-tool" onClick={() => remove(row.name)} aria-label={t('listing:metrics.remove', { n: i + 1 })}><Icon name="trash" /></button>
            </div>
          ))}
          {errors.length ? <div className="lq-listerror" role="alert"><Form.ErrorList errors={errors} /></div> : null}
          <div><button type="button" className="lq-button lq-button--small" disabled={rows.length >= 20} onClick={() => add({ name: '', value: '' })}><Icon name="plus" size={15} />{t('listing:metrics.add')}</button></div>
        </div>
      )}
    </Form.List>
  );
}
