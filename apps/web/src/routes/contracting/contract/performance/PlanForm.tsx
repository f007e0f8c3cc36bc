import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MilestonePlanInput } from '../../../../api/shapes';
import { ProblemAlert } from '../../../../components/ProblemAlert';
import { usePlan } from './api';
import type { PartProps } from './pieces';

type Planned = MilestonePlanInput['milestones'][number];

/** Begins with the plan that stands, or with the milestones on which payments hang. */
export function PlanForm({ contract: c, performance: p }: PartProps) {
  const { t } = useTranslation(['performance', 'contracting']);
  const [form] = Form.useForm<MilestonePlanInput>();
  const plan = usePlan(c.id, () => form.resetFields(['note']));
  const need = [{ required: true, whitespace: true, message: t('contracting:need') }];
  const standing = p.milestones.filter((m) => m.state !== 'dropped').map(({ key, title, dueOn, by }): Partial<Planned> => ({ key, title, dueOn, by }));
  const begin = [...standing, ...p.milestoneIdsOfPrice.filter((key) => !standing.some((m) => m.key === key)).map((key): Partial<Planned> => ({ key, title: key, by: 'holder' }))];
  return (
    <Form<MilestonePlanInput> form={form} name="milestone-plan" layout="vertical" requiredMark={false} validateTrigger="onBlur" initialValues={{ milestones: begin.length ? begin : [{ by: 'holder' }] }}
      onFinish={({ milestones, note }) => plan.mutate({ milestones, note: note?.trim() || null })} style={{ marginTop: 12 }}>
      <Form.List name="milestones">{(fields, { add, remove }) => (
        <fieldset className="lq-stack lq-choice" style={{ gap: 10 }}><legend>{t('performance:milestones.title')}</legend>
          {fields.map(({ key: row, name }) => (
            <div key={row} className="lq-row" style={{ alignItems: 'end' }}>
              <Form.Item name={[name, 'key']} label={t('performance:milestones.key')} rules={need}><Input maxLength={60} style={{ maxWidth: 140 }} /></Form.Item>
              <Form.Item name={[name, 'title']} label={t('performance:milestones.name')} rules={need}><Input maxLength={200} /></Form.Item>
              <Form.Item name={[name, 'dueOn']} label={t('performance:due')} rules={need}><Input type="date" /></Form.Item>
              <Form.Item name={[name, 'by']} label={t('performance:milestones.performer')} rules={need}><Select style={{ minWidth: 150 }} options={(['holder', 'acquirer'] as const).map((value) => ({ value, label: c[value].name }))} /></Form.Item>
              <button type="button" className="lq-button lq-button--small" onClick={() => remove(name)} style={{ marginBottom: 24 }}>{t('performance:milestones.remove')}</button>
            </div>
          ))}
          <div><button type="button" className="lq-button lq-button--small" onClick={() => add({ by: 'holder' })}>{t('performance:milestones.add')}</button></div>
        </fieldset>
      )}</Form.List>
      <Form.Item<MilestonePlanInput> name="note" label={t('performance:fields.note')}><Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} maxLength={2000} /></Form.Item>
      <ProblemAlert problem={plan.error} />
      <button type="submit" className="lq-button lq-button--primary" disabled={plan.isPending} style={{ marginTop: 8 }}>{t('performance:milestones.go')}</button>
    </Form>
  );
}
