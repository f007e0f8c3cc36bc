import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../../api/session';
import type { ContractDisputeInput } from '../../../../api/shapes';
import { ProblemAlert } from '../../../../components/ProblemAlert';
import { Choice } from '../../Choice';
import { SIGNERS } from '../../api';
import { useDispute } from './api';
import { PaperLinks, ThingState, Who, type PartProps } from './pieces';
import { ThingActs } from './ThingActs';

/** Only the ways that the contract agrees on are offered. A dispute outlives the contract. */
export function Disputes({ contract: c, performance: p }: PartProps) {
  const { t } = useTranslation(['performance']);
  const { has } = useSession();
  return (
    <section className="lq-card lq-stack" id="disputes" aria-labelledby="disputes-title">
      <h2 id="disputes-title">{t('performance:disputes.title')}</h2>
      {p.disputes.length ? p.disputes.map((d) => (
        <article key={d.id} className="lq-stack" style={{ gap: 8, borderTop: '1px solid var(--line)', paddingTop: 12 }} aria-label={t(`performance:disputes.kinds.${d.kind}`)}>
          <div className="lq-row"><b>{t(`performance:disputes.kinds.${d.kind}`)}</b><ThingState thing="contract-dispute" state={d.state} />{d.reference ? <span className="lq-muted lq-small lq-break">{d.reference}</span> : null}</div>
          <pre className="lq-break">{d.subject}</pre>
          {d.outcome ? <p className="lq-break"><b>{t('performance:disputes.outcome')}</b> {d.outcome}</p> : null}
          <PaperLinks contract={c} ids={d.paperId ? [d.paperId] : []} />
          <Who contract={c} side={d.side} name={d.person.name} at={d.at} />
          <ThingActs contract={c} thing="contract-dispute" id={d.id} version={d.version} acts={d.nextActs} today={p.today} />
        </article>
      )) : <p className="lq-muted">{t('performance:disputes.none')}</p>}
      {has(...SIGNERS) ? <details><summary>{t('performance:disputes.do')}</summary><DisputeForm contract={c} performance={p} /></details> : null}
    </section>
  );
}

function DisputeForm({ contract: c, performance: p }: PartProps) {
  const { t } = useTranslation(['performance', 'contracting']);
  const [form] = Form.useForm<ContractDisputeInput>();
  const open = useDispute(c.id, () => form.resetFields());
  const kinds = ['negotiation', p.disputeAgreed === 'arbitration' ? 'arbitration' : 'court'] as const;
  return (
    <Form<ContractDisputeInput> form={form} name="dispute" layout="vertical" requiredMark={false} validateTrigger="onBlur" initialValues={{ kind: 'negotiation' }}
      onFinish={({ reference, ...v }) => open.mutate({ ...v, reference: reference?.trim() || null })} style={{ marginTop: 12 }}>
      <Form.Item<ContractDisputeInput> name="kind"><Choice legend={t('performance:disputes.kind')} options={kinds.map((value) => ({ value, label: t(`performance:disputes.kinds.${value}`) }))} /></Form.Item>
      <Form.Item<ContractDisputeInput> name="subject" label={t('performance:disputes.subject')} rules={[{ required: true, whitespace: true, message: t('contracting:need') }]}><Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={4000} /></Form.Item>
      <Form.Item<ContractDisputeInput> name="reference" label={t('performance:fields.reference')}><Input maxLength={200} /></Form.Item>
      <ProblemAlert problem={open.error} />
      <button type="submit" className="lq-button lq-button--primary" disabled={open.isPending} style={{ marginTop: 8 }}>{t('performance:disputes.go')}</button>
    </Form>
  );
}
