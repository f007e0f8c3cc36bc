import { Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AchievementInput } from '../../api/shapes';
import { Icon } from '../../brand/Icon';

type Completer = AchievementInput['completers'][number];

/** Shares as whole hundredths, so that 33.33 + 33.33 + 33.34 is exactly 100. */
export const shareSum = (completers: (Partial<Completer> | undefined)[]) => completers.reduce((s, c) => s + Math.round((c?.sharePercent ?? 0) * 100), 0) / 100;

export function CompletersField() {
  const { t } = useTranslation(['listing']);
  const completers = (Form.useWatch('completers') as Partial<Completer>[] | undefined) ?? [];
  const sum = shareSum(completers);
  return (
    <Form.List name="completers">
      {(rows, { add, remove }) => (
        <div className="lq-shares">
          {rows.map((row, i) => (
            <div key={row.key} className="lq-share" role="group" aria-label={t('listing:form.person', { n: i + 1 })}>
              <Form.Item name={[row.name, 'name']} rules={[{ required: true, whitespace: true, message: t('listing:form.need.name') }]}><Input aria-label={t('listing:form.personName')} placeholder={t('listing:form.personName')} maxLength={80} /></Form.Item>
              <Form.Item name={[row.name, 'unit']}><Input aria-label={t('listing:form.personUnit')} placeholder={t('listing:form.personUnit')} maxLength={200} /></Form.Item>
              <Form.Item name={[row.name, 'sharePercent']}><InputNumber aria-label={t('listing:form.personShare')} min={0} max={100} precision={2} suffix={'%'} controls={false} style={{ width: '100%' }} /></Form.Item>
              <button type="button" className="lq-tool" onClick={() => remove(row.name)} aria-label={t('listing:form.personRemove', { n: i + 1 })}><Icon name="trash" /></button>
            </div>
          ))}
          <div className="lq-row" style={{ justifyContent: 'space-between' }}>
            <button type="button" className="lq-button lq-button--small" onClick={() => add({ name: '', sharePercent: rows.length ? Math.max(0, Math.round((100 - sum) * 100) / 100) : 100 })}><Icon name="plus" size={15} />{t('listing:form.personAdd')}</button>
            {rows.length ? (
              <div className="lq-sum" role="status">
                <div className="lq-bar" aria-hidden="true" style={{ width: 160 }}><i style={{ width: `${Math.min(sum, 100)}%`, background: sum === 100 ? 'var(--pine)' : 'var(--tangerine)' }} /></div>
                <span>{t(sum === 100 ? 'listing:form.sumRight' : 'listing:form.sumWrong', { sum, left: Math.round((100 - sum) * 100) / 100 })}</span>
              </div>
            ) : null}
          </div>
        </div>
      )}
    </Form.List>
  );
}
