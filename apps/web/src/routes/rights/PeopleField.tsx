import { Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session';
import { Icon } from '../../brand/Icon';
import { STATUSES, TAX, WAYS } from './disclosureValues';

const CONTRIBUTIONS = ['creative', 'organised_only', 'material_conditions_only', 'auxiliary_only'] as const;
const ROLES = ['completed', 'converted'] as const;

/** A share as a fraction: a third is 1 / 3, not 33.33. */
export function ShareFields({ path }: { path: (string | number)[] }) {
  const { t } = useTranslation(['rights']);
  return (
    <div className="lq-row" style={{ flexWrap: 'nowrap' }}>
      <Form.Item name={[...path, 'share', 'numerator']}><InputNumber aria-label={t('rights:form.numerator')} min={1} max={1_000_000_000} precision={0} controls={false} /></Form.Item>
      <span aria-hidden="true">{'/'}</span>
      <Form.Item name={[...path, 'share', 'denominator']}><InputNumber aria-label={t('rights:form.denominator')} min={1} max={1_000_000_000} precision={0} controls={false} /></Form.Item>
    </div>
  );
}

/** Inventors and those rewarded are two lists with the same kind of people in them. */
export function PeopleField({ list }: { list: 'inventors' | 'recipients' }) {
  const { t } = useTranslation(['rights', 'listing']);
  const { user } = useSession();
  const form = Form.useFormInstance();
  const choose = (of: string, values: readonly string[]) => values.map((value) => ({ value, label: t(`rights:${of}.${value}`) }));
  const part = list === 'inventors' ? 'contributionKind' : 'role';
  function equal() {
    const people = form.getFieldValue(list) as object[];
    form.setFieldValue(list, people.map((p) => ({ ...p, share: { numerator: 1, denominator: people.length } })));
  }
  return (
    <Form.List name={list}>
      {(rows, { add, remove }) => (
        <div className="lq-stack">
          {rows.map((row, i) => (
            <div key={row.key} className="lq-note" role="group" aria-label={t('listing:form.person', { n: i + 1 })}>
              <div className="lq-grid">
                <Form.Item name={[row.name, 'name']} label={t('rights:form.name')} rules={[{ required: true, whitespace: true, message: t('rights:form.needName') }]}><Input maxLength={80} /></Form.Item>
                <Form.Item name={[row.name, 'unit']} label={t('rights:form.unit')}><Input maxLength={160} /></Form.Item>
                <Form.Item name={[row.name, 'status']} label={t('rights:form.status')}><Select options={choose('statuses', STATUSES)} /></Form.Item>
                <Form.Item name={[row.name, part]} label={t('rights:form.part')} extra={list === 'inventors' ? t('rights:form.partWhy') : undefined}><Select options={choose('parts', list === 'inventors' ? CONTRIBUTIONS : ROLES)} /></Form.Item>
                <Form.Item name={[row.name, 'signsBy']} label={t('rights:form.signsBy')}><Select options={choose('ways', WAYS)} /></Form.Item>
                <Form.Item name={[row.name, 'taxClass']} label={t('rights:form.taxClass')}><Select options={choose('tax', TAX)} /></Form.Item>
                <Form.Item name={[row.name, 'proof']} label={t('rights:form.proof')}><Input maxLength={400} /></Form.Item>
                <Form.Item name={[row.name, 'heirs']} label={t('rights:form.heirs')}><Input maxLength={400} /></Form.Item>
                <Form.Item name={[row.name, 'userId']} hidden><Input /></Form.Item>
              </div>
              <Form.Item name={[row.name, 'contribution']} label={t('rights:form.contribution')}><Input.TextArea rows={2} maxLength={2000} /></Form.Item>
              <div className="lq-row">
                <span>{t('rights:form.share')}</span><ShareFields path={[row.name]} />
                <button type="button" className="lq-tool" onClick={() => remove(row.name)} aria-label={t('listing:form.personRemove', { n: i + 1 })}><Icon name="trash" /></button>
              </div>
            </div>
          ))}
          <div className="lq-row">
            <button type="button" className="lq-button lq-button--small" onClick={() => add({ name: '', status: 'staff', signsBy: 'paper_with_witness', taxClass: 'unknown', [part]: list === 'inventors' ? 'creative' : 'completed', share: { numerator: 1, denominator: rows.length + 1 } })}><Icon name="plus" size={15} />{t('rights:form.addPerson')}</button>
            {user && !rows.length ? <button type="button" className="lq-button lq-button--small" onClick={() => add({ name: user.name, userId: user.id, status: 'staff', signsBy: 'account', taxClass: 'resident_employee', [part]: list === 'inventors' ? 'creative' : 'completed', share: { numerator: 1, denominator: 1 } })}>{t('rights:form.addMe')}</button> : null}
            {rows.length > 1 ? <button type="button" className="lq-button lq-button--small" onClick={equal}>{t('rights:form.equal')}</button> : null}
          </div>
        </div>
      )}
    </Form.List>
  );
}
