import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Demand, DemandInput } from '../../api/shapes';
import { AmountInput } from '../../components/AmountInput';
import { RegionPicker } from '../../components/CodePicker';
import { FieldPicker } from '../../components/FieldPicker';
import { ModePicker } from '../../components/ModePicker';
import { ProblemAlert } from '../../components/ProblemAlert';
import { actOnDemand, saveDemand } from './api';
import { FormBar } from './FormBar';
import { Section, SectionNav } from './FormSections';
import { SecrecyGate } from './SecrecyGate';
import { useListingForm } from './useListingForm';

const BLANK: DemandInput = { secrecy: 'no', title: '', problem: '', modes: [], confidentiality: 'named' };
const FIELDS = ['title', 'problem', 'targetMetrics', 'constraints', 'budgetMinFen', 'budgetMaxFen', 'deadline', 'modes', 'confidentiality', 'fieldCode', 'regionCode', 'wantedTrlMin', 'wantedTrlMax'] as const;

function valuesOf(d: Demand): DemandInput {
  const values: Record<string, unknown> = {};
  for (const name of FIELDS) if (d[name] !== null && d[name] !== undefined) values[name] = d[name];
  return { ...BLANK, ...values } as DemandInput;
}
function inputOf(v: DemandInput): DemandInput {
  return { ...(Object.fromEntries(Object.entries(v).filter(([, x]) => x !== '' && x !== undefined && x !== null && !Number.isNaN(x))) as Partial<DemandInput>), secrecy: 'no' } as DemandInput;
}

export function DemandForm({ demand }: { demand?: Demand }) {
  const { t } = useTranslation(['listing']);
  const f = useListingForm<DemandInput>({
    of: 'demand', blank: BLANK, start: demand ? { values: valuesOf(demand), seen: demand } : undefined,
    save: (values, seen) => saveDemand(inputOf(values), seen), submit: (seen) => actOnDemand({ ...seen, act: 'submit' }),
  });
  const v = Form.useWatch((values: DemandInput) => values, f.form) ?? f.initial;
  const column = (name: string) => t(`reference:columns.${name}`);
  const hint = (name: string) => t(`listing:hints.${name}`);
  const need = (name: string) => ({ required: true, message: t('listing:form.needs', { name: column(name) }) });
  const amount = { validator: (_: unknown, x?: number | null) => (Number.isNaN(x) ? Promise.reject(new Error(t('listing:form.amount'))) : Promise.resolve()) };
  const levels = Array.from({ length: 9 }, (_, i) => ({ value: i + 1, label: `${i + 1} ${t(`reference:trl.${i + 1}`)}` }));
  const sections = [
    { id: 'secrecy', title: t('listing:secrecy.short'), done: f.secrecy === 'no' },
    { id: 'problem', title: t('listing:sections.problem'), done: !!v.title && !!v.problem },
    { id: 'field', title: t('listing:sections.field'), done: !!v.fieldCode },
    { id: 'terms', title: t('listing:sections.terms'), done: !!v.modes?.length && !!v.deadline },
    { id: 'who', title: t('listing:sections.who'), done: !!v.confidentiality },
  ];
  return (
    <div className="lq-form">
      <SectionNav sections={f.secrecy === 'no' ? sections : sections.slice(0, 1)} />
      <div className="lq-stack">
        {f.restored && f.secrecy === 'no' ? <div className="lq-note lq-note--open" role="status">{t(f.stale ? 'listing:form.restoredStale' : 'listing:form.restored')}</div> : null}
        {demand ? null : <SecrecyGate value={f.secrecy} onChange={f.answerSecrecy} />}
        {f.secrecy === 'no' ? (
          <Form form={f.form} layout="vertical" initialValues={f.initial} onValuesChange={f.onValuesChange} onFinish={() => void f.work('submit')} scrollToFirstError={{ block: 'center', focus: true }} validateTrigger="onBlur">
            <div className="lq-stack">
              <Section id="problem" title={t('listing:sections.problem')} about={t('listing:sections.problemAbout')}>
                <Form.Item<DemandInput> name="title" label={column('demandTitle')} rules={[need('demandTitle')]}><Input maxLength={200} showCount /></Form.Item>
                <Form.Item<DemandInput> name="problem" label={column('problem')} extra={hint('problem')} rules={[need('problem')]}><Input.TextArea rows={5} maxLength={10000} /></Form.Item>
                <Form.Item<DemandInput> name="targetMetrics" label={column('targetMetrics')} extra={hint('targetMetrics')}><Input.TextArea rows={3} maxLength={4000} /></Form.Item>
                <Form.Item<DemandInput> name="constraints" label={column('constraints')} extra={hint('constraints')} style={{ marginBottom: 0 }}><Input.TextArea rows={3} maxLength={4000} /></Form.Item>
              </Section>
              <Section id="field" title={t('listing:sections.field')} about={t('listing:sections.fieldAbout')}>
                <Form.Item<DemandInput> name="fieldCode" rules={[need('fieldCode')]}><FieldPicker label={column('fieldCode')} /></Form.Item>
                <div className="lq-grid">
                  <Form.Item<DemandInput> name="regionCode" label={column('regionCode')}><RegionPicker /></Form.Item>
                  <Form.Item<DemandInput> name="wantedTrlMin" label={column('wantedTrl')}><Select allowClear placeholder={t('pieces:pick')} options={levels} /></Form.Item>
                </div>
              </Section>
              <Section id="terms" title={t('listing:sections.terms')} about={t('listing:sections.termsAbout')}>
                <Form.Item<DemandInput> name="modes"><ModePicker label={column('modes')} /></Form.Item>
                <div className="lq-grid">
                  <Form.Item<DemandInput> name="budgetMinFen" label={column('budgetMinFen')} rules={[amount]}><AmountInput /></Form.Item>
                  <Form.Item<DemandInput> name="budgetMaxFen" label={column('budgetMaxFen')} dependencies={['budgetMinFen']} rules={[amount, ({ getFieldValue }) => ({ validator: (_, x?: number | null) => (typeof x === 'number' && x < ((getFieldValue('budgetMinFen') as number | null) ?? 0) ? Promise.reject(new Error(t('listing:form.budgetOrder'))) : Promise.resolve()) })]}><AmountInput /></Form.Item>
                  <Form.Item<DemandInput> name="deadline" label={column('deadline')} extra={hint('deadline')}><Input type="date" max="9999-12-31" /></Form.Item>
                </div>
              </Section>
              <Section id="who" title={t('listing:sections.who')}>
                <Form.Item<DemandInput> name="confidentiality" label={column('confidentiality')} extra={hint('confidentiality')} style={{ marginBottom: 0 }}><Select style={{ maxWidth: 420 }} options={['named', 'anonymous'].map((c) => ({ value: c, label: t(`reference:confidentiality.${c}`) }))} /></Form.Item>
              </Section>
              <ProblemAlert problem={f.problem} />
            </div>
            <FormBar state={f.draft.state} savedAt={f.draft.savedAt} busy={f.busy} onSave={() => void f.work('save')} onDiscard={f.restored ? f.discard : undefined} />
          </Form>
        ) : null}
      </div>
    </div>
  );
}
