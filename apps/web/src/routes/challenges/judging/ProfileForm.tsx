import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PoolExpert } from '../../../api/shapes';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { useListingChoices } from '../../listing/useListingChoices';
import { OrganisationsSelect } from '../OrganisationsSelect';
import { useWriteProfile } from './api';
import { PeopleSelect } from './PeopleSelect';

interface Values { fields: string[]; introduction: string; relatedPeople: string[]; relatedOrganisations: string[] }

/** Fields, and everybody whom one could not judge. */
export function ProfileForm({ profile }: { profile: PoolExpert | null }) {
  const { t } = useTranslation(['challenge-judging']);
  const { field } = useListingChoices();
  const write = useWriteProfile();
  const need = [{ required: true, message: t('challenge-judging:need') }];
  const initial: Values = profile ? { fields: profile.fields, introduction: profile.introduction, relatedPeople: profile.relatedPeople.map(({ id }) => id), relatedOrganisations: profile.relatedOrganisations.map(({ id }) => id) } : { fields: [], introduction: '', relatedPeople: [], relatedOrganisations: [] };
  return (
    <Form<Values> name="expert" layout="vertical" requiredMark={false} validateTrigger="onBlur" initialValues={initial} onFinish={(values) => write.mutate({ version: profile?.version ?? null, ...values })}>
      <Form.Item<Values> name="fields" label={t('challenge-judging:pool.fields')} extra={profile?.state === 'admitted' ? t('challenge-judging:pool.fieldsAnew') : undefined} rules={need}><Select mode="multiple" maxCount={12} options={field.options} showSearch={{ optionFilterProp: 'label' }} /></Form.Item>
      <Form.Item<Values> name="introduction" label={t('challenge-judging:pool.introduction')} rules={need}><Input.TextArea rows={4} maxLength={2000} showCount /></Form.Item>
      <Form.Item<Values> name="relatedPeople" label={t('challenge-judging:pool.relatedPeople')} extra={t('challenge-judging:pool.relatedPeopleAbout')}><PeopleSelect most={50} known={profile?.relatedPeople ?? []} /></Form.Item>
      <Form.Item<Values> name="relatedOrganisations" label={t('challenge-judging:pool.relatedOrganisations')} extra={t('challenge-judging:pool.relatedOrganisationsAbout')}><OrganisationsSelect /></Form.Item>
      {write.isSuccess ? <p className="lq-note lq-note--open" role="status"><span>{t('challenge-judging:pool.saved')}</span></p> : null}
      <ProblemAlert problem={write.error} />
      <button type="submit" className="lq-button lq-button--main" disabled={write.isPending}>{t(profile ? 'challenge-judging:pool.save' : 'challenge-judging:pool.send')}</button>
    </Form>
  );
}
