import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ContractEndingInput } from '../../../../api/shapes';
import { BlockedAct } from '../../../../components/BlockedAct';
import { ProblemAlert } from '../../../../components/ProblemAlert';
import { Choice } from '../../Choice';
import { ownPapers, useEnding } from './api';
import type { PartProps } from './pieces';

type Kind = ContractEndingInput['kind'];

/** A form that says what it does: alone and at once, or when the other side has signed too. */
export function EndingForm({ contract: c, performance: p, kind, done }: PartProps & { kind: Kind; done: () => void }) {
  const { t } = useTranslation(['performance', 'contracting']);
  const [form] = Form.useForm<ContractEndingInput>();
  const [ground, demandId] = [Form.useWatch('ground', form), Form.useWatch('demandId', form)];
  const end = useEnding(c.id, done);
  const need = [{ required: true, whitespace: true, message: t('contracting:need') }];
  const mine = p.demands.filter((d) => d.side === p.mySide && d.state !== 'performed' && d.state !== 'withdrawn');
  const blocks = ground === 'demand' ? mine.find((d) => d.id === demandId)?.terminateBlockedBy ?? [] : [];
  const grounds = ['agreement', ...(mine.length ? ['demand' as const] : []), ...(p.forceMajeure.some((f) => f.state === 'acknowledged') ? ['force_majeure' as const] : [])] as const;
  const finish = ({ demandId: of, paperId, reference, ...v }: ContractEndingInput) => end.mutate(
    { ...v, kind, ground: kind === 'terminate' ? v.ground : kind === 'rescind' ? 'decision' : 'agreement', demandId: ground === 'demand' ? of ?? null : null, paperId: paperId ?? null, reference: reference?.trim() || null },
    { onError: () => form.setFieldsValue({ password: '' }) },
  );
  return (
    <Form<ContractEndingInput> form={form} name={`ending-${kind}`} layout="vertical" requiredMark={false} validateTrigger="onBlur" initialValues={{ ground: 'agreement' }} onFinish={finish}>
      <p className="lq-note lq-note--wait" style={{ marginBottom: 12 }}><span>{t(`performance:endings.about.${kind === 'terminate' && ground && ground !== 'agreement' ? 'alone' : kind}`)}</span></p>
      {kind === 'terminate' ? <Form.Item<ContractEndingInput> name="ground"><Choice legend={t('performance:endings.ground')}
        options={grounds.map((value) => ({ value, label: t(`performance:endings.grounds.${value}`) }))} /></Form.Item> : null}
      {kind === 'terminate' && ground === 'demand' ? <Form.Item<ContractEndingInput> name="demandId" label={t('performance:demands.title')} rules={need}><Select options={mine.map((d) => ({ value: d.id, label: t('performance:demands.of', { date: d.madeOn }) }))} /></Form.Item> : null}
      {blocks.length ? <BlockedAct name={t('performance:endings.kinds.terminate')} blocks={blocks} /> : null}
      <Form.Item<ContractEndingInput> name="reason" label={t(kind === 'complete' ? 'performance:fields.note' : 'pieces:acts.reason')} rules={need}><Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} /></Form.Item>
      {kind === 'rescind' ? (
        <>
          <Form.Item<ContractEndingInput> name="paperId" label={t('performance:endings.decision')} extra={t('performance:papers.about')} rules={need}><Select options={ownPapers(c, 'evidence')} notFoundContent={t('performance:papers.none')} /></Form.Item>
          <Form.Item<ContractEndingInput> name="reference" label={t('performance:fields.reference')} extra={t('performance:endings.referenceAbout')}><Input maxLength={200} /></Form.Item>
        </>
      ) : null}
      <Form.Item<ContractEndingInput> name="password" label={t('contracting:password')} extra={t('contracting:passwordAbout')} rules={need}><Input.Password autoComplete="current-password" /></Form.Item>
      <ProblemAlert problem={end.error} />
      <div className="lq-row" style={{ marginTop: 8 }}>
        <button type="submit" className="lq-button lq-button--primary" disabled={end.isPending || blocks.length > 0}>{t(`performance:endings.go.${kind}`)}</button>
        <button type="button" className="lq-button" onClick={done}>{t('pieces:cancel')}</button>
      </div>
    </Form>
  );
}
