import { Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import type { FindingInput } from '../../api/shapes';
import { PageHeader } from '../../components/PageHeader';
import { ProblemAlert } from '../../components/ProblemAlert';
import { BasisFields } from './BasisFields';
import { useRaise } from './consoleApi';
import { SEVERITIES } from './FindingState';
import { SUBJECT_TYPES, type SubjectType } from './subjects';

type Values = Pick<FindingInput, 'subjectType' | 'subjectId' | 'severity' | 'basis' | 'text' | 'dueOn'>;

/** From a risk, an audit entry or a page of the matter: the address says which. */
export default function FindingNew() {
  const { t } = useTranslation(['auditing']);
  const [params] = useSearchParams();
  const go = useNavigate();
  const raise = useRaise();
  const given = params.get('subjectId');
  const title = params.get('title');
  const [risk, factsHash, entryId] = [params.get('risk'), params.get('factsHash'), params.get('entryId')];
  const need = [{ required: true, whitespace: true, message: t('auditing:need') }];
  return (
    <>
      <PageHeader title={t('auditing:findings.raise')} crumbs={[{ to: '/findings', label: t('auditing:findings.title') }, { label: t('auditing:findings.raise') }]} about={t('auditing:findings.raiseAbout')} />
      <div className="lq-wide lq-stack">
        <section className="lq-card">
          <h2>{title ?? t('auditing:findings.subject')}</h2>
          <Form<Values>
            name="finding" layout="vertical" requiredMark={false} validateTrigger="onBlur" initialValues={{ subjectType: (params.get('subjectType') as SubjectType | null) ?? 'rights-application', subjectId: given ?? '', severity: 'ordinary' }}
            onFinish={(values) => raise.mutate({ ...values, entryId, risk: risk && factsHash ? { id: risk, factsHash } : null }, { onSuccess: ({ id }) => void go(`/findings/${id}`) })}
          >
            <div hidden={given !== null}>
              <Form.Item<Values> name="subjectType" label={t('auditing:findings.subjectType')}><Select options={SUBJECT_TYPES.map((value) => ({ value, label: t(`auditing:subjects.${value}`) }))} style={{ maxWidth: 280 }} /></Form.Item>
              <Form.Item<Values> name="subjectId" label={t('auditing:findings.subjectId')} rules={need}><Input maxLength={36} style={{ maxWidth: 420 }} /></Form.Item>
            </div>
            <Form.Item<Values> name="severity" label={t('auditing:findings.severity')}><Radio.Group options={SEVERITIES.map((value) => ({ value, label: t(`auditing:findings.severities.${value}`) }))} /></Form.Item>
            <BasisFields />
            <Form.Item<Values> name="text" label={t('auditing:findings.text')} rules={need}><Input.TextArea rows={5} maxLength={4000} showCount /></Form.Item>
            <Form.Item<Values> name="dueOn" label={t('auditing:findings.dueOn')} extra={t('auditing:findings.dueOnAbout')} rules={need}><Input type="date" max="2999-12-31" style={{ maxWidth: 220 }} /></Form.Item>
            <ProblemAlert problem={raise.error} />
            <button type="submit" className="lq-button lq-button--main" disabled={raise.isPending}>{t('auditing:findings.raise')}</button>
          </Form>
        </section>
      </div>
    </>
  );
}
