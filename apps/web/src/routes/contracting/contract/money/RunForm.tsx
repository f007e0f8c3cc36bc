import { Form, Input, InputNumber, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ContractDistribution, DistributionInput } from '../../../../api/shapes';
import { ProblemAlert } from '../../../../components/ProblemAlert';
import { usePrepareRun } from './api';
import { PeopleFields, type PersonValues } from './PeopleFields';

const PARTS = ['college', 'unit', 'team', 'office'] as const;
const DEDUCTIONS = ['cost', 'tax', 'upkeep', 'valuation', 'appraisal', 'negotiation', 'development', 'delivery', 'brokerage', 'other'] as const;
const STANDINGS_DEFAULT = 'staff' as const;
type Deduction = NonNullable<DistributionInput['unitDeductions']>['list']['deduct'][number];
interface Values {
  form: 'cash' | 'equity'; document: string; decidedOn: string; percent: number; remainder: Partial<Record<(typeof PARTS)[number], number>>; listDocument?: string; deduct?: Deduction[]; publicMoney?: boolean; agreement?: string; leaderDecision?: string;
  people: PersonValues[]; relatedParty: 'yes' | 'no'; relatedNote?: string;
}
/** Percent with two decimals as a fraction of one: no float reaches a share. */
const share = (percent: number) => ({ numerator: Math.round(percent * 100), denominator: 10_000 });
const part = (percent: number | undefined) => (percent ? share(percent) : null);

/** The unit's rule, the people and their shares; what the law asks is judged by the server, with its article. */
export function RunForm({ contractId, distribution: d }: { contractId: string; distribution: ContractDistribution }) {
  const { t } = useTranslation(['contract-money']);
  const [form] = Form.useForm<Values>();
  const prepare = usePrepareRun(contractId, () => form.resetFields());
  const need = [{ required: true, message: t('contract-money:need') }];
  const related = Form.useWatch('relatedParty', form);
  const forms = [...new Set(d.waiting.map((w) => w.form))];
  function finish(v: Values) {
    const kind = v.form === 'equity' ? 'equity' : d.kind;
    prepare.mutate({
      form: v.form, paymentIds: null, plan: { kinds: [kind], document: v.document, decidedOn: v.decidedOn, rewardShare: share(v.percent), remainder: { college: part(v.remainder.college), unit: part(v.remainder.unit), team: part(v.remainder.team), office: part(v.remainder.office) } },
      unitDeductions: d.deductions || !v.listDocument ? null : { document: v.listDocument, list: { deduct: v.deduct ?? [], ...(v.publicMoney === undefined ? {} : { publicResearchMoneyIsCost: v.publicMoney }) } },
      agreement: v.agreement?.trim() || null, leaderDecision: v.leaderDecision?.trim() || null, relatedParty: v.relatedParty, relatedNote: v.relatedNote?.trim() || null,
      people: v.people.map(({ accountId, numerator, denominator, role, contribution, standing, leaderRank }) => ({
        accountId, share: { numerator, denominator }, contribution, standing: standing ?? STANDINGS_DEFAULT, leaderRank: leaderRank ?? 'none', mainContributor: role === 'main', inventor: role !== 'staff', transferStaff: role === 'staff',
      })),
    });
  }
  return (
    <Form<Values> form={form} name="run" layout="vertical" requiredMark={false} validateTrigger="onBlur" initialValues={{ form: forms[0] ?? 'cash', remainder: {}, people: [{}] }} onFinish={finish} style={{ marginTop: 10 }}>
      {forms.length > 1 ? <Form.Item<Values> name="form" label={t('contract-money:run.form')}><Radio.Group options={forms.map((value) => ({ value, label: t(`contract-money:forms.${value}`) }))} /></Form.Item> : <Form.Item<Values> name="form" hidden><Input /></Form.Item>}
      <Form.Item<Values> name="document" label={t('contract-money:run.document')} rules={[{ required: true, whitespace: true, message: t('contract-money:need') }]}><Input maxLength={200} /></Form.Item>
      <Form.Item<Values> name="decidedOn" label={t('contract-money:run.decidedOn')} rules={need}><Input type="date" style={{ maxWidth: 200 }} /></Form.Item>
      <Form.Item<Values> name="percent" label={t('contract-money:run.percent')} rules={need}><InputNumber min={0.01} max={100} precision={2} suffix="%" style={{ width: 160 }} /></Form.Item>
      <fieldset className="lq-choice">
        <legend>{t('contract-money:run.remainder')}</legend>
        <div className="lq-row">{PARTS.map((p) => <Form.Item key={p} name={['remainder', p]} label={t(`contract-money:remainder.${p}`)}><InputNumber min={0} max={100} precision={2} suffix="%" style={{ width: 120 }} /></Form.Item>)}</div>
      </fieldset>
      {d.deductions ? null : (
        <fieldset className="lq-choice">
          <legend>{t('contract-money:run.list')}</legend>
          <Form.Item<Values> name="listDocument" label={t('contract-money:run.listDocument')} rules={need}><Input maxLength={200} /></Form.Item>
          <Form.Item<Values> name="deduct" label={t('contract-money:run.deduct')} rules={need}><Select mode="multiple" options={DEDUCTIONS.map((value) => ({ value, label: t(`contract-money:deductions.${value}`) }))} /></Form.Item>
        </fieldset>
      )}
      <PeopleFields />
      <Form.Item<Values> name="relatedParty" label={t('contract-money:run.related')} rules={need}><Radio.Group options={(['no', 'yes'] as const).map((value) => ({ value, label: t(`contract-money:answers.${value}`) }))} /></Form.Item>
      {related === 'yes' ? <Form.Item<Values> name="relatedNote" label={t('contract-money:run.relatedNote')} rules={need}><Input.TextArea maxLength={500} autoSize={{ minRows: 2, maxRows: 6 }} /></Form.Item> : null}
      <details><summary>{t('contract-money:run.more')}</summary>
        <Form.Item<Values> name="agreement" label={t('contract-money:run.agreement')}><Input maxLength={200} /></Form.Item>
        <Form.Item<Values> name="leaderDecision" label={t('contract-money:run.leaderDecision')}><Input maxLength={200} /></Form.Item>
      </details>
      <ProblemAlert problem={prepare.error} />
      <button type="submit" className="lq-button lq-button--main" disabled={prepare.isPending}>{t('contract-money:run.prepare')}</button>
    </Form>
  );
}
