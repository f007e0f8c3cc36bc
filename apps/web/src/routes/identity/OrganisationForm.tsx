import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api/problem';
import type { Organisation, OrganisationChange } from '../../api/shapes';
import { RegionPicker } from '../../components/CodePicker';
import { ProblemAlert } from '../../components/ProblemAlert';
import { creditCodeHolds } from '../listing/identifiers';
import { useChangeOrganisation } from './api';

type Values = Omit<OrganisationChange, 'version'>;

/** The organisation's own data, for its own people. */
export function OrganisationForm({ organisation: o, close }: { organisation: Organisation; close: () => void }) {
  const { t } = useTranslation(['identity']);
  const [form] = Form.useForm<Values>();
  const change = useChangeOrganisation(o.id);
  return (
    <section className="lq-card">
      <h2>{t('identity:organisation.change')}</h2>
      <Form
        form={form} layout="vertical" validateTrigger="onBlur" initialValues={{ nameZh: o.nameZh, nameEn: o.nameEn ?? '', uscc: o.uscc, region: o.region, description: o.description ?? '' }}
        onFinish={(v: Values) => change.mutate({ ...v, nameEn: v.nameEn?.trim() || null, description: v.description?.trim() || null, version: o.version }, {
          onSuccess: close,
          onError: (e) => { if (e instanceof ApiProblem) form.setFields(e.fieldErrors().map(({ name, errors }) => ({ name: name as never, errors }))); },
        })}
      >
        <div className="lq-grid">
          <Form.Item<Values> name="nameZh" label={t('identity:organisation.name')} rules={[{ required: true, whitespace: true, message: t('identity:need.organisation') }]}><Input maxLength={200} /></Form.Item>
          <Form.Item<Values> name="nameEn" label={t('identity:organisation.nameEn')}><Input maxLength={200} /></Form.Item>
          <Form.Item<Values> name="uscc" label={t('identity:organisation.creditCode')} normalize={(v: string) => v.toUpperCase().trim()} rules={[{ validator: (_, v?: string) => (v && creditCodeHolds(v) ? Promise.resolve() : Promise.reject(new Error(t('identity:need.creditCode')))) }]}><Input maxLength={18} autoComplete="off" /></Form.Item>
          <Form.Item<Values> name="region" label={t('reference:columns.region')} rules={[{ required: true, message: t('identity:need.region') }]}><RegionPicker /></Form.Item>
        </div>
        <Form.Item<Values> name="description" label={t('identity:organisation.description')}><Input.TextArea rows={4} maxLength={4000} showCount /></Form.Item>
        <ProblemAlert problem={change.error} />
        <div className="lq-row"><button type="submit" className="lq-button lq-button--primary" disabled={change.isPending}>{t('identity:save')}</button><button type="button" className="lq-button" onClick={close}>{t('pieces:cancel')}</button></div>
      </Form>
    </section>
  );
}
