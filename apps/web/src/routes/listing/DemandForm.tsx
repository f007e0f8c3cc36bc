import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Demand } from '../../api/shapes';
import { AmountInput } from '../../components/AmountInput';
import { RegionPicker } from '../../components/CodePicker';
import { FieldPicker } from '../../components/FieldPicker';
import { ModePicker } from '../../components/ModePicker';
import { ProblemAlert } from '../../components/ProblemAlert';
import { actOnDemand, loadDemand, saveDemand } from './api';
import { ConflictNote } from './ConflictNote';
import { BLANK_DEMAND, DEMAND_FIELDS, demandInput, demandReady, demandValues, type DemandValues } from './demandValues';
import { FormBar } from './FormBar';
import { Section, SectionNav } from './FormSections';
import { MetricsField } from './MetricsField';
import { NamePicker } from './NamePicker';
import { SecrecyGate } from './SecrecyGate';
import { useListingForm } from './useListingForm';

const withValues = (d: Demand) => ({ values: demandValues(d), seen: d });

export function DemandForm({ demand }: { demand?: Demand }) {
  const { t } = useTranslation(['listing']);
  const f = useListingForm<DemandValues>({
    of: 'demand', blank: BLANK_DEMAND, start: demand && withValues(demand), ready: demandReady,
    save: (values, seen) => saveDemand(demandInput(values), seen), load: async (id) => withValues(await loadDemand(id)), submit: (seen) => actOnDemand({ ...seen, act: 'submit' }),
  });
  const v = Form.useWatch((values: DemandValues) => values, f.form) ?? f.initial;
  const column = (name: string) => t(`reference:columns.${name}`);
  const hint = (name: string) => t(`listing:hints.${name}`);
  const need = (name: string) => ({ required: true, message: t('listing:form.needs', { name: column(name) }) });
  const amount = { validator: (_: unknown, x?: number | null) => (Number.isNaN(x) ? Promise.reject(new Error(t('listing:form.amount'))) : Promise.resolve()) };
  const levels = Array.from({ length: 9 }, (_, i) => ({ value: i + 1, label: `${i + 1} ${t(`reference:trl.${i + 1}`)}` }));
  const sections = [
    { id: 'secrecy', title: t('listing:secrecy.short'), done: f.secrecy === 'no' },
    { id: 'problem', title: t('listing:sections.problem'), done: !!v.title && !!v.problem },
    { id: 'field', title: t('listing:sections.field'), done: !!v.field && !!v.region },
    { id: 'terms', title: t('listing:sections.terms'), done: !!v.modes?.length && !!v.deadline },
    { id: 'who', title: t('listing:sections.who'), done: v.anonymous !== undefined },
  ];
  return (
    <div className="lq-form">
      <SectionNav sections={f.secrecy === 'no' ? sections : sections.slice(0, 1)} />
      <div className="lq-stack">
        {f.restored && f.secrecy === 'no' ? <div className="lq-note lq-note--open" role="status">{t('listing:form.restored')}</div> : null}
        <ConflictNote names={DEMAND_FIELDS} conflict={f.conflict} />
        {demand ? <p className="lq-muted" id="secrecy">{t('listing:secrecy.still')}</p> : <SecrecyGate value={f.secrecy} onChange={f.answerSecrecy} />}
        {f.secrecy === 'no' ? (
          <Form name="listing" form={f.form} layout="vertical" initialValues={f.initial} onValuesChange={f.onValuesChange} onFinish={() => void f.work('submit')} scrollToFirstError={{ block: 'center', focus: true }} validateTrigger="onBlur">
            <div className="lq-stack">
              <Section id="problem" title={t('listing:sections.problem')} about={t('listing:sections.problemAbout')}>
                <Form.Item<DemandValues> name="title" label={column('demandTitle')} rules={[need('demandTitle'), { min: 4, message: t('listing:form.atLeast', { count: 4 }) }]}><Input maxLength={120} showCount /></Form.Item>
                <Form.Item<DemandValues> name="problem" label={column('problem')} extra={hint('problem')} rules={[need('problem'), { min: 10, message: t('listing:form.atLeast', { count: 10 }) }]}><Input.TextArea rows={5} maxLength={8000} /></Form.Item>
                <Form.Item label={column('targetMetrics')} extra={hint('targetMetrics')}><MetricsField /></Form.Item>
                <Form.Item<DemandValues> name="constraints" label={column('constraints')} extra={hint('constraints')} style={{ marginBottom: 0 }}><Input.TextArea rows={3} maxLength={4000} /></Form.Item>
              </Section>
              <Section id="field" title={t('listing:sections.field')} about={t('listing:sections.fieldAbout')}>
                <Form.Item<DemandValues> name="field" rules={[need('field')]}><FieldPicker label={column('field')} /></Form.Item>
                <div className="lq-grid">
                  <Form.Item<DemandValues> name="region" label={column('region')} rules={[need('region')]}><RegionPicker /></Form.Item>
                  <Form.Item<DemandValues> name="wantedTrlMin" label={column('wantedTrlMin')}><Select allowClear placeholder={t('pieces:pick')} options={levels} /></Form.Item>
                  <Form.Item<DemandValues> name="wantedTrlMax" label={column('wantedTrlMax')} dependencies={['wantedTrlMin']} rules={[({ getFieldValue }) => ({ validator: (_, x?: number | null) => (x && x < ((getFieldValue('wantedTrlMin') as number | null) ?? 0) ? Promise.reject(new Error(t('listing:form.trlOrder'))) : Promise.resolve()) })]}><Select allowClear placeholder={t('pieces:pick')} options={levels} /></Form.Item>
                </div>
              </Section>
              <Section id="terms" title={t('listing:sections.terms')} about={t('listing:sections.termsAbout')}>
                <Form.Item<DemandValues> name="modes" rules={[{ validator: (_, x?: string[]) => (x?.length ? Promise.resolve() : Promise.reject(new Error(t('listing:form.needs', { name: column('modes') })))) }]}><ModePicker label={column('modes')} /></Form.Item>
                <div className="lq-grid">
                  <Form.Item<DemandValues> name="budgetMinFen" label={column('budgetMinFen')} rules={[amount]}><AmountInput /></Form.Item>
                  <Form.Item<DemandValues> name="budgetMaxFen" label={column('budgetMaxFen')} dependencies={['budgetMinFen']} rules={[amount, ({ getFieldValue }) => ({ validator: (_, x?: number | null) => (typeof x === 'number' && x < ((getFieldValue('budgetMinFen') as number | null) ?? 0) ? Promise.reject(new Error(t('listing:form.budgetOrder'))) : Promise.resolve()) })]}><AmountInput /></Form.Item>
                  <Form.Item<DemandValues> name="deadline" label={column('deadline')} extra={hint('deadline')} rules={[need('deadline')]}><Input type="date" max="9999-12-31" /></Form.Item>
                </div>
              </Section>
              <Section id="who" title={t('listing:sections.who')}>
                <Form.Item<DemandValues> name="anonymous" extra={hint('confidentiality')} style={{ marginBottom: 0 }}><NamePicker label={column('confidentiality')} /></Form.Item>
              </Section>
              <ProblemAlert problem={f.problem} />
            </div>
            <FormBar state={f.draft.state} savedAt={f.draft.savedAt} busy={f.busy} draft={!f.seen || f.seen.state === 'draft'} onSave={() => void f.work('save')} onDiscard={f.restored ? f.discard : undefined} />
          </Form>
        ) : null}
      </div>
    </div>
  );
}
