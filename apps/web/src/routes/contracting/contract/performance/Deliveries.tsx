import { Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../../../components/DateText';
import { ProblemAlert } from '../../../../components/ProblemAlert';
import type { HandoverInput } from '../../../../api/shapes';
import { ownPapers, useHandOver } from './api';
import { PaperLinks, ThingState, Who, type PartProps } from './pieces';
import { ThingActs } from './ThingActs';

/** The list that the terms give, and the signed handovers of it. */
export function Deliveries({ contract: c, performance: p }: PartProps) {
  const { t } = useTranslation(['performance', 'contracting']);
  const owed = p.deliveries.some((d) => d.standing === 'owed');
  return (
    <section className="lq-card lq-stack" id="deliveries" aria-labelledby="deliveries-title">
      <h2 id="deliveries-title">{t('performance:deliveries.title')}</h2>
      <p className="lq-muted lq-small">{t(p.acceptance.days === null ? 'performance:deliveries.about' : 'performance:deliveries.aboutDays', { days: p.acceptance.days })}</p>
      {p.deliveries.length ? (
        <ul className="lq-stack" style={{ gap: 8 }} aria-label={t('performance:deliveries.list')}>{p.deliveries.map((d) => (
          <li key={d.key} className="lq-row"><span className="lq-tag">{t(`performance:forms.${d.form}`)}</span><span className="lq-break">{d.item}</span>{d.quantity ? <span className="lq-muted lq-small">{d.quantity}</span> : null}
            <ThingState thing="delivery" state={d.standing} />
            {d.dueOn ? <span className="lq-muted lq-small">{t('performance:due')} <DateText at={d.dueOn} /></span> : null}{d.lateDays > 0 ? <span className="lq-tag lq-tag--lost">{t('performance:late', { count: d.lateDays })}</span> : null}</li>
        ))}</ul>
      ) : <p className="lq-muted">{t('performance:deliveries.none')}</p>}
      {p.handovers.map((h) => (
        <article key={h.id} className="lq-stack" style={{ gap: 8, borderTop: '1px solid var(--line)', paddingTop: 12 }} aria-label={t('performance:deliveries.handover', { date: h.handedOn })}>
          <div className="lq-row"><b>{t('performance:deliveries.handover', { date: h.handedOn })}</b><ThingState thing="handover" state={h.state} />{h.late ? <span className="lq-tag lq-tag--lost">{t('performance:deliveries.overdue')}</span> : null}</div>
          <p className="lq-break lq-small">{h.items.map((i) => i.item).join(t('performance:and'))}</p>
          {h.note ? <p className="lq-break lq-small">{h.note}</p> : null}
          <dl className="lq-facts">
            {h.receivedOn ? <div><dt>{t('performance:fields.receivedOn')}</dt><dd><DateText at={h.receivedOn} /></dd></div> : null}
            {h.acceptBy && h.state === 'received' ? <div><dt>{t('performance:deliveries.acceptBy')}</dt><dd><DateText at={h.acceptBy} beside /></dd></div> : null}
            {h.acceptedOn ? <div><dt>{t('performance:deliveries.acceptedOn')}</dt><dd><DateText at={h.acceptedOn} /></dd></div> : null}
          </dl>
          <PaperLinks contract={c} ids={h.paperIds} />
          <Who contract={c} side={h.side} name={h.person.name} at={h.at} />
          <ThingActs contract={c} thing="handover" id={h.id} version={h.version} acts={h.nextActs} today={p.today} />
        </article>
      ))}
      {p.mayAct && p.mySide === 'holder' && owed ? <details open={!p.handovers.length}><summary>{t('performance:deliveries.do')}</summary><HandoverForm contract={c} performance={p} /></details> : null}
    </section>
  );
}

function HandoverForm({ contract: c, performance: p }: PartProps) {
  const { t } = useTranslation(['performance', 'contracting']);
  const [form] = Form.useForm<HandoverInput>();
  const hand = useHandOver(c.id, () => form.resetFields());
  const need = [{ required: true, message: t('contracting:need') }];
  const finish = (v: HandoverInput) => hand.mutate({ ...v, note: v.note?.trim() || null }, { onError: () => form.setFieldsValue({ password: '' }) });
  return (
    <Form<HandoverInput> form={form} name="handover" layout="vertical" requiredMark={false} validateTrigger="onBlur" initialValues={{ handedOn: p.today }} onFinish={finish} style={{ marginTop: 12 }}>
      <Form.Item<HandoverInput> name="itemKeys" label={t('performance:deliveries.items')} rules={need}><Checkbox.Group options={p.deliveries.filter((d) => d.standing === 'owed').map((d) => ({ value: d.key, label: d.item }))} /></Form.Item>
      <Form.Item<HandoverInput> name="handedOn" label={t('performance:deliveries.handedOn')} rules={need}><Input type="date" max={p.today} /></Form.Item>
      <Form.Item<HandoverInput> name="paperIds" label={t('performance:papers.delivery')} extra={t('performance:papers.about')} rules={need}><Select mode="multiple" options={ownPapers(c, 'delivery')} notFoundContent={t('performance:papers.none')} /></Form.Item>
      <Form.Item<HandoverInput> name="note" label={t('performance:fields.note')}><Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} maxLength={2000} /></Form.Item>
      <Form.Item<HandoverInput> name="password" label={t('contracting:password')} extra={t('contracting:passwordAbout')} rules={need}><Input.Password autoComplete="current-password" /></Form.Item>
      <ProblemAlert problem={hand.error} />
      <button type="submit" className="lq-button lq-button--primary" disabled={hand.isPending} style={{ marginTop: 8 }}>{t('performance:deliveries.go')}</button>
    </Form>
  );
}
