import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Choice } from '../../contracting/Choice';
import { Section } from '../../listing/FormSections';
import { MetricsField } from '../../listing/MetricsField';
import type { ChallengeValues } from '../challengeValues';
import { KINDS } from '../choices';
import { useNeed } from './useNeed';

export function ProblemFields({ kindIsFixed }: { kindIsFixed: boolean }) {
  const { t } = useTranslation(['challenges', 'listing']);
  const need = useNeed();
  const kind = Form.useWatch<ChallengeValues['kind']>('kind') ?? 'open';
  return (
    <Section id="problem" title={t('challenges:sections.problem')} about={t('challenges:sections.problemAbout')}>
      {kindIsFixed ? (
        <><p style={{ marginBottom: 18 }}><b>{t('challenges:kind')}</b> {t(`challenges:kinds.${kind}`)} <span className="lq-muted lq-small">{t('challenges:form.kindFixed')}</span></p><Form.Item<ChallengeValues> name="kind" hidden><Input type="hidden" /></Form.Item></>
      ) : <Form.Item<ChallengeValues> name="kind" extra={t(`challenges:kindAbouts.${kind}`)}><Choice legend={t('challenges:kind')} options={KINDS.map((value) => ({ value, label: t(`challenges:kinds.${value}`) }))} /></Form.Item>}
      <Form.Item<ChallengeValues> name="title" label={t('challenges:columns.title')} rules={[need('title'), { min: 4, message: t('listing:form.atLeast', { count: 4 }) }]}><Input maxLength={80} showCount /></Form.Item>
      <Form.Item<ChallengeValues> name="problem" label={t('challenges:problem')} extra={t('challenges:form.problemAbout')} rules={[need('problem'), { min: 10, message: t('listing:form.atLeast', { count: 10 }) }]}><Input.TextArea autoSize={{ minRows: 5, maxRows: 18 }} maxLength={8000} /></Form.Item>
      <Form.Item label={t('challenges:targets')} extra={t('challenges:form.targetsAbout')} style={{ marginBottom: 0 }}><MetricsField name="targets" id="challenge_targets" /></Form.Item>
    </Section>
  );
}
