import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../brand/Icon';
import { Choice } from '../../contracting/Choice';
import { Section } from '../../listing/FormSections';
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
      <Form.Item label={t('challenges:targets')} extra={t('challenges:form.targetsAbout')} style={{ marginBottom: 0 }}><Targets /></Form.Item>
    </Section>
  );
}

function Targets() {
  const { t } = useTranslation(['listing']);
  const need = { required: true, whitespace: true, message: t('listing:metrics.need') };
  return (
    <Form.List name="targets">
      {(rows, { add, remove }, { errors }) => (
        <div className="lq-shares" id="challenge_targets">
          {rows.map((row, i) => (
            <div key={row.key} className="lq-share" role="group" aria-label={t('listing:metrics.row', { n: i + 1 })}>
              <Form.Item name={[row.name, 'name']} rules={[need]}><Input aria-label={t('listing:metrics.name')} placeholder={t('listing:metrics.name')} maxLength={80} /></Form.Item>
              <Form.Item name={[row.name, 'value']} rules={[need]}><Input aria-label={t('listing:metrics.value')} placeholder={t('listing:metrics.value')} maxLength={120} /></Form.Item>
              <Form.Item name={[row.name, 'unit']}><Input aria-label={t('listing:metrics.unit')} placeholder={t('listing:metrics.unit')} maxLength={30} /></Form.Item>
              <button type="button" className="lq-tool" onClick={() => remove(row.name)} aria-label={t('listing:metrics.remove', { n: i + 1 })}><Icon name="trash" /></button>
            </div>
          ))}
          <div className="lq-listerror" role="alert"><Form.ErrorList errors={errors} /></div>
          <div><button type="button" className="lq-button lq-button--small" disabled={rows.length >= 20} onClick={() => add({ name: '', value: '' })}><Icon name="plus" size={15} />{t('listing:metrics.add')}</button></div>
        </div>
      )}
    </Form.List>
  );
}
