import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ForceMajeureInput } from '../../../../api/shapes';
import { DateText } from '../../../../components/DateText';
import { ProblemAlert } from '../../../../components/ProblemAlert';
import { ownPapers, useForceMajeure } from './api';
import { PaperLinks, ThingState, Who, type PartProps } from './pieces';
import { ThingActs } from './ThingActs';

export function ForceMajeure({ contract: c, performance: p }: PartProps) {
  const { t } = useTranslation(['performance']);
  if (!p.mayAct && !p.forceMajeure.length) return null;
  return (
    <section className="lq-card lq-stack" id="force-majeure" aria-labelledby="force-majeure-title">
      <h2 id="force-majeure-title">{t('performance:forceMajeure.title')}</h2>
      <p className="lq-muted lq-small">{t('performance:forceMajeure.about')}</p>
      {p.forceMajeure.map((f) => (
        <article key={f.id} className="lq-stack" style={{ gap: 8, borderTop: '1px solid var(--line)', paddingTop: 12 }} aria-label={t('performance:forceMajeure.since', { date: f.since })}>
          <div className="lq-row"><b>{t('performance:forceMajeure.since', { date: f.since })}</b><ThingState thing="force-majeure" state={f.state} /></div>
          <pre className="lq-break">{f.what}</pre>
          <dl className="lq-facts">
            {f.endedOn ? <div><dt>{t('performance:fields.endedOn')}</dt><dd><DateText at={f.endedOn} /></dd></div> : f.expectedEnd ? <div><dt>{t('performance:forceMajeure.expectedEnd')}</dt><dd><DateText at={f.expectedEnd} beside /></dd></div> : null}
          </dl>
          <PaperLinks contract={c} ids={f.paperIds} />
          <Who contract={c} side={f.side} name={f.person.name} at={f.at} />
          <ThingActs contract={c} thing="force-majeure" id={f.id} version={f.version} acts={f.nextActs} today={p.today} />
        </article>
      ))}
      {p.mayAct ? <details><summary>{t('performance:forceMajeure.do')}</summary><NoticeForm contract={c} performance={p} /></details> : null}
    </section>
  );
}

function NoticeForm({ contract: c, performance: p }: PartProps) {
  const { t } = useTranslation(['performance', 'contracting']);
  const [form] = Form.useForm<ForceMajeureInput>();
  const notify = useForceMajeure(c.id, () => form.resetFields());
  const need = [{ required: true, message: t('contracting:need') }];
  return (
    <Form<ForceMajeureInput> form={form} name="force-majeure" layout="vertical" requiredMark={false} validateTrigger="onBlur" initialValues={{ since: p.today }}
      onFinish={({ expectedEnd, ...v }) => notify.mutate({ ...v, expectedEnd: expectedEnd || null })} style={{ marginTop: 12 }}>
      <Form.Item<ForceMajeureInput> name="what" label={t('performance:forceMajeure.what')} rules={[{ required: true, whitespace: true, message: t('contracting:need') }]}><Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={4000} /></Form.Item>
      <Form.Item<ForceMajeureInput> name="since" label={t('performance:forceMajeure.begin')} rules={need}><Input type="date" max={p.today} /></Form.Item>
      <Form.Item<ForceMajeureInput> name="expectedEnd" label={t('performance:forceMajeure.expectedEnd')}><Input type="date" /></Form.Item>
      <Form.Item<ForceMajeureInput> name="paperIds" label={t('performance:papers.evidence')} extra={t('performance:papers.about')} rules={need}><Select mode="multiple" options={ownPapers(c, 'evidence')} notFoundContent={t('performance:papers.none')} /></Form.Item>
      <ProblemAlert problem={notify.error} />
      <button type="submit" className="lq-button lq-button--primary" disabled={notify.isPending} style={{ marginTop: 8 }}>{t('performance:forceMajeure.go')}</button>
    </Form>
  );
}
