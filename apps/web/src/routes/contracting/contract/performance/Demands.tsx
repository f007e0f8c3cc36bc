import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PerformanceDemandInput } from '../../../../api/shapes';
import { BlockedAct } from '../../../../components/BlockedAct';
import { DateText } from '../../../../components/DateText';
import { ProblemAlert } from '../../../../components/ProblemAlert';
import { ownPapers, useDemand } from './api';
import { PaperLinks, ThingState, Who, type PartProps } from './pieces';
import { ThingActs } from './ThingActs';

/** Demands with the days that are left; what keeps from terminating is said with its article. */
export function Demands({ contract: c, performance: p }: PartProps) {
  const { t } = useTranslation(['performance']);
  return (
    <section className="lq-card lq-stack" id="demands" aria-labelledby="demands-title">
      <h2 id="demands-title">{t('performance:demands.title')}</h2>
      <p className="lq-muted lq-small">{t('performance:demands.about', { days: p.cureDays })}</p>
      {p.demands.length ? p.demands.map((d) => {
        const runs = d.state !== 'performed' && d.state !== 'withdrawn' && p.state === 'in_effect';
        return (
          <article key={d.id} className="lq-stack" style={{ gap: 8, borderTop: '1px solid var(--line)', paddingTop: 12 }} aria-label={t('performance:demands.of', { date: d.madeOn })}>
            <div className="lq-row">
              <b>{t('performance:demands.of', { date: d.madeOn })}</b><ThingState thing="demand-to-perform" state={d.state} />
              {runs ? <span className={`lq-tag lq-tag--${d.over ? 'lost' : 'wait'}`} role="status">{d.paused ? t('performance:demands.paused') : d.over ? t('performance:demands.over') : t('performance:demands.left', { count: d.daysLeft ?? 0 })}</span> : null}
            </div>
            <pre className="lq-break">{d.what}</pre>
            {runs && d.lastDay ? <p className="lq-muted lq-small">{t('performance:demands.lastDay')} <DateText at={d.lastDay} beside />{d.pausedDays ? ` ${t('performance:demands.pausedDays', { count: d.pausedDays })}` : ''}</p> : null}
            <PaperLinks contract={c} ids={d.paperIds} />
            <Who contract={c} side={d.side} name={d.person.name} at={d.at} />
            {runs && d.side === p.mySide && d.terminateBlockedBy.length ? <BlockedAct name={t('performance:endings.kinds.terminate')} blocks={d.terminateBlockedBy} /> : null}
            <ThingActs contract={c} thing="demand-to-perform" id={d.id} version={d.version} acts={d.nextActs} today={p.today} />
          </article>
        );
      }) : <p className="lq-muted">{t('performance:demands.none')}</p>}
      {p.mayAct ? <details><summary>{t('performance:demands.do')}</summary><DemandForm contract={c} performance={p} /></details> : null}
    </section>
  );
}

function DemandForm({ contract: c }: PartProps) {
  const { t } = useTranslation(['performance', 'contracting']);
  const [form] = Form.useForm<PerformanceDemandInput>();
  const demand = useDemand(c.id, () => form.resetFields());
  return (
    <Form<PerformanceDemandInput> form={form} name="demand" layout="vertical" requiredMark={false} validateTrigger="onBlur" onFinish={({ what, paperIds }) => demand.mutate({ what, paperIds: paperIds ?? [] })} style={{ marginTop: 12 }}>
      <Form.Item<PerformanceDemandInput> name="what" label={t('performance:demands.what')} rules={[{ required: true, whitespace: true, message: t('contracting:need') }]}><Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={4000} /></Form.Item>
      <Form.Item<PerformanceDemandInput> name="paperIds" label={t('performance:papers.evidence')} extra={t('performance:papers.about')}><Select mode="multiple" options={ownPapers(c, 'evidence')} notFoundContent={t('performance:papers.none')} /></Form.Item>
      <ProblemAlert problem={demand.error} />
      <button type="submit" className="lq-button lq-button--primary" disabled={demand.isPending} style={{ marginTop: 8 }}>{t('performance:demands.go')}</button>
    </Form>
  );
}
