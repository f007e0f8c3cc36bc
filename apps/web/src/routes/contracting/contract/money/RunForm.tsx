import { Form, Input, InputNumber, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ContractDistribution, DistributionProposal } from '../../../../api/shapes';
import { DraftStatus } from '../../../../components/DraftStatus';
import { ErrorState } from '../../../../components/ErrorState';
import { LoadingState } from '../../../../components/LoadingState';
import { ProblemAlert } from '../../../../components/ProblemAlert';
import { usePrepareRun, useProposal } from './api';
import { PeopleFields } from './PeopleFields';
import { ProposalNote } from './ProposalNote';
import { PARTS, proposedValues, runInput, type RunValues } from './runValues';
import { useFormDraft } from './useFormDraft';

const DEDUCTIONS = ['cost', 'tax', 'upkeep', 'valuation', 'appraisal', 'negotiation', 'development', 'delivery', 'brokerage', 'other'] as const;

/** The unit's rule, the people and their shares; what the law asks is judged by the server, with its article. */
export function RunForm({ contractId, distribution: d }: { contractId: string; distribution: ContractDistribution }) {
  const query = useProposal(contractId, d.waiting[0]?.form ?? 'cash');
  if (query.isPending) return <LoadingState rows={2} />;
  return query.data ? <Fields contractId={contractId} distribution={d} proposal={query.data} /> : <ErrorState problem={query.error} retry={() => void query.refetch()} />;
}

function Fields({ contractId, distribution: d, proposal }: { contractId: string; distribution: ContractDistribution; proposal: DistributionProposal }) {
  const { t } = useTranslation(['contract-money']);
  const [form] = Form.useForm<RunValues>();
  const draft = useFormDraft<Partial<RunValues>>('money-run', contractId);
  const prepare = usePrepareRun(contractId, draft.done);
  const need = [{ required: true, message: t('contract-money:need') }];
  const [related, chosen] = [Form.useWatch('relatedParty', form), Form.useWatch('form', form)];
  const forms = [...new Set(d.waiting.map((w) => w.form))];
  const finish = (v: RunValues) => prepare.mutate(runInput(v, { kind: d.kind, listed: d.deductions !== null, split: v.form === proposal.form ? proposal.split : null }));
  return (
    <Form<RunValues> form={form} name="run" layout="vertical" requiredMark={false} validateTrigger="onBlur" initialValues={{ ...proposedValues(proposal), ...draft.kept }} onFinish={finish} onValuesChange={(_, all) => draft.change(all)} style={{ marginTop: 10 }}>
      <ProposalNote proposal={proposal} form={chosen ?? proposal.form} />
      {forms.length > 1 ? <Form.Item<RunValues> name="form" label={t('contract-money:run.form')}><Radio.Group options={forms.map((value) => ({ value, label: t(`contract-money:forms.${value}`) }))} /></Form.Item> : <Form.Item<RunValues> name="form" hidden><Input /></Form.Item>}
      <Form.Item<RunValues> name="document" label={t('contract-money:run.document')} rules={[{ required: true, whitespace: true, message: t('contract-money:need') }]}><Input maxLength={200} /></Form.Item>
      <Form.Item<RunValues> name="decidedOn" label={t('contract-money:run.decidedOn')} rules={need}><Input type="date" style={{ maxWidth: 200 }} /></Form.Item>
      <Form.Item<RunValues> name="percent" label={t('contract-money:run.percent')} rules={need}><InputNumber min={0.01} max={100} precision={2} suffix="%" style={{ width: 160 }} /></Form.Item>
      <fieldset className="lq-choice">
        <legend>{t('contract-money:run.remainder')}</legend>
        <div className="lq-row">{PARTS.map((p) => <Form.Item key={p} name={['remainder', p]} label={t(`contract-money:remainder.${p}`)}><InputNumber min={0} max={100} precision={2} suffix="%" style={{ width: 120 }} /></Form.Item>)}</div>
      </fieldset>
      {d.deductions ? null : (
        <fieldset className="lq-choice">
          <legend>{t('contract-money:run.list')}</legend>
          <Form.Item<RunValues> name="listDocument" label={t('contract-money:run.listDocument')} rules={need}><Input maxLength={200} /></Form.Item>
          <Form.Item<RunValues> name="deduct" label={t('contract-money:run.deduct')} rules={need}><Select mode="multiple" options={DEDUCTIONS.map((value) => ({ value, label: t(`contract-money:deductions.${value}`) }))} /></Form.Item>
        </fieldset>
      )}
      <PeopleFields proposal={proposal} />
      <Form.Item<RunValues> name="relatedParty" label={t('contract-money:run.related')} rules={need}><Radio.Group options={(['no', 'yes'] as const).map((value) => ({ value, label: t(`contract-money:answers.${value}`) }))} /></Form.Item>
      {related === 'yes' ? <Form.Item<RunValues> name="relatedNote" label={t('contract-money:run.relatedNote')} rules={need}><Input.TextArea maxLength={500} autoSize={{ minRows: 2, maxRows: 6 }} /></Form.Item> : null}
      {proposal.people.length || proposal.split ? <Form.Item<RunValues> name="reason" label={t('contract-money:run.reason')} extra={t('contract-money:run.reasonAbout')}><Input.TextArea maxLength={500} autoSize={{ minRows: 1, maxRows: 6 }} /></Form.Item> : null}
      <details><summary>{t('contract-money:run.more')}</summary>
        <Form.Item<RunValues> name="agreement" label={t('contract-money:run.agreement')}><Input maxLength={200} /></Form.Item>
        <Form.Item<RunValues> name="leaderDecision" label={t('contract-money:run.leaderDecision')}><Input maxLength={200} /></Form.Item>
      </details>
      <p><DraftStatus {...draft.status} /></p>
      <ProblemAlert problem={prepare.error} />
      <button type="submit" className="lq-button lq-button--main" disabled={prepare.isPending}>{t('contract-money:run.prepare')}</button>
    </Form>
  );
}
