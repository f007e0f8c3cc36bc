import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ImplementationProgress, ImplementationReport, RecallHearing, RightsApplication, RightsRecordal } from '../../api/shapes';
import { AmountInput } from '../../components/AmountInput';
import { DateText } from '../../components/DateText';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { formatFen } from '../../components/money';
import { NextActs } from '../../components/NextActs';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useTexts } from '../../components/useTexts';
import { Facts } from '../listing/Facts';
import { RuleList } from '../rights/RuleList';
import { actOnReport, useReportMove, useReports } from './afterApi';
import { MinutesFacts, MinutesForm } from './MinutesForm';

/** What each act brings with it does not count as missing. */
const BRINGS: Record<string, string> = {
  file: 'rights.report-missing', answer: 'rights.report-missing', 'call-hearing': 'rights.recall-hearing-too-early', recall: 'rights.recall-minutes-missing', 'decide-recall': 'rights.recall-minutes-missing', 'record-recall': 'rights.recall-not-recorded',
};
const TONES: Record<string, string> = { due: 'info', overdue: 'lost', filed: 'wait', accepted: 'open', warned: 'wait', hearing: 'wait', recall_decided: 'lost', recalled: 'lost', closed: 'open' };

/** The years since effect: what the team reported, and the way from a warning to a recall or to its end. */
export function Reports({ application }: { application: RightsApplication }) {
  const { t } = useTranslation(['assignment']);
  const query = useReports(application.id);
  if (query.isPending) return <LoadingState kind="page" rows={1} />;
  if (query.isError) return <ErrorState problem={query.error} retry={() => void query.refetch()} />;
  return (
    <section className="lq-card lq-stack" aria-labelledby="reports">
      <h2 id="reports">{t('assignment:reports.title')}</h2>
      <p className="lq-muted lq-small">{t('assignment:reports.about')}</p>
      {query.data.items.length === 0 ? <p className="lq-muted">{t('assignment:reports.none')}</p> : query.data.items.map((r) => <OneYear key={r.id} report={r} />)}
    </section>
  );
}

function OneYear({ report: r }: { report: ImplementationReport }) {
  const { t } = useTranslation(['assignment']);
  const move = useReportMove(actOnReport);
  const at = { id: r.applicationId, reportId: r.id, version: r.version };
  return (
    <article className="lq-stack">
      <div className="lq-row">
        <h3>{t('assignment:reports.year', { year: r.year })}</h3>
        <span className={`lq-tag lq-tag--dot lq-tag--${TONES[r.state] ?? 'plain'}`}>{t(`assignment:reports.states.${r.state}`)}</span>
        <span>{t('assignment:reports.dueOn')} <DateText at={r.dueOn} beside /></span>
        {r.answerBy && (r.state === 'warned' || r.state === 'hearing') ? <span>{t('assignment:reports.answerBy')} <DateText at={r.answerBy} beside /></span> : null}
      </div>
      {r.stateReason ? <div className="lq-note lq-note--wait"><strong>{t('pieces:acts.reason')}</strong><span>{r.stateReason}</span></div> : null}
      {r.report ? <Facts rows={[
        [t('assignment:reports.progress'), t(`assignment:reports.progresses.${r.report.progress}`)], [t('assignment:reports.summary'), r.report.summary], [t('assignment:reports.evidence'), r.report.evidence],
        [t('assignment:reports.incomeFen'), typeof r.report.incomeFen === 'number' ? formatFen(r.report.incomeFen) : null],
      ]} /> : null}
      {r.hearing ? <Facts rows={[[t('assignment:reports.hearingOn'), `${r.hearing.on} \u00b7 ${r.hearing.place}`]]} /> : null}
      {r.minutes ? <><Facts rows={[[t('assignment:reports.statement'), r.minutes.statement]]} /><MinutesFacts minutes={r.minutes} /></> : null}
      {r.recordal ? <Facts rows={[[t('assignment:recordal.title'), `${r.recordal.number} \u00b7 ${r.recordal.registeredOn}`]]} /> : null}
      <NextActs acts={r.nextActs.filter(({ act }) => !(act in BRINGS))} onAct={(act, reason) => move.mutateAsync({ ...at, act, body: { version: r.version, reason } })} />
      {r.nextActs.filter(({ act }) => act in BRINGS).map((next) => <ActForm key={next.act} report={r} next={next} />)}
    </article>
  );
}

function ActForm({ report: r, next }: { report: ImplementationReport; next: ImplementationReport['nextActs'][number] }) {
  const { t } = useTranslation(['assignment']);
  const say = useTexts();
  const move = useReportMove(actOnReport);
  const title = say(next.texts);
  const blocks = next.blockedBy.filter(({ code }) => code !== BRINGS[next.act]);
  const need = [{ required: true, whitespace: true, message: t('assignment:need') }];
  const send = (body: object) => move.mutate({ id: r.applicationId, reportId: r.id, act: next.act, body: { version: r.version, ...body } });
  const go = <><ProblemAlert problem={move.error} /><button type="submit" className="lq-button lq-button--main" disabled={move.isPending}>{title}</button></>;
  const name = (field: string) => `${r.id}-${next.act}-${field}`;
  if (next.act === 'recall' && blocks.some(({ code }) => code === 'rights.recall-needs-registration')) return null;
  if (next.act === 'decide-recall' && blocks.some(({ code }) => code === 'rights.recall-no-registration')) return null;
  if (blocks.length) return <RuleList title={t('assignment:blockedFor', { act: title })} blocks={blocks} />;
  if (next.act === 'file' || next.act === 'answer') return (
    <Form<ImplementationProgress> name={name('progress')} layout="vertical" requiredMark={false} onFinish={({ evidence, incomeFen, ...report }) => send({ report: { ...report, evidence: evidence?.trim() || null, incomeFen: incomeFen ?? null } })}>
      <Form.Item<ImplementationProgress> name="progress" label={t('assignment:reports.progress')} rules={[{ required: true, message: t('assignment:need') }]}><Radio.Group options={(['made', 'none'] as const).map((value) => ({ value, label: t(`assignment:reports.progresses.${value}`) }))} /></Form.Item>
      <Form.Item<ImplementationProgress> name="summary" label={t('assignment:reports.summary')} rules={need}><Input.TextArea rows={4} maxLength={8000} /></Form.Item>
      <Form.Item<ImplementationProgress> name="evidence" label={t('assignment:reports.evidence')}><Input.TextArea rows={2} maxLength={2000} /></Form.Item>
      <Form.Item<ImplementationProgress> name="incomeFen" label={t('assignment:reports.incomeFen')} rules={[{ validator: (_, fen) => (Number.isNaN(fen) ? Promise.reject(new Error(t('assignment:needAmount'))) : Promise.resolve()) }]}><AmountInput /></Form.Item>
      {go}
    </Form>
  );
  if (next.act === 'call-hearing') return (
    <Form<RecallHearing> name={name('hearing')} layout="vertical" requiredMark={false} onFinish={(hearing) => send({ hearing })}>
      <p className="lq-muted lq-small">{t('assignment:reports.hearingAbout', { day: r.answerBy })}</p>
      <div className="lq-grid">
        <Form.Item<RecallHearing> name="on" label={t('assignment:reports.hearingOn')} rules={need}><Input type="date" max="9999-12-31" /></Form.Item>
        <Form.Item<RecallHearing> name="place" label={t('assignment:reports.place')} rules={need}><Input maxLength={200} /></Form.Item>
      </div>
      {go}
    </Form>
  );
  if (next.act === 'record-recall') return (
    <Form<RightsRecordal> name={name('recordal')} layout="vertical" requiredMark={false} onFinish={(recordal) => send({ recordal })}>
      <div className="lq-grid">
        <Form.Item<RightsRecordal> name="number" label={t('assignment:recordal.number')} rules={need}><Input maxLength={60} /></Form.Item>
        <Form.Item<RightsRecordal> name="registeredOn" label={t('assignment:recordal.registeredOn')} rules={need}><Input type="date" max="9999-12-31" /></Form.Item>
      </div>
      {go}
    </Form>
  );
  return (
    <>
      <h4>{title}</h4>
      <p className="lq-muted lq-small">{t('assignment:reports.recallAbout')}</p>
      <MinutesForm
        body="unit" go={title} busy={move.isPending} problem={move.error} send={(minutes, { statement, reason }) => send({ reason, minutes: { ...minutes, body: 'unit', statement } })}
        more={(
          <>
            <Form.Item name="statement" label={t('assignment:reports.statement')} extra={t('assignment:reports.statementAbout')} rules={need}><Input.TextArea rows={3} maxLength={4000} /></Form.Item>
            <Form.Item name="reason" label={t('pieces:acts.reason')} rules={need}><Input.TextArea rows={3} maxLength={2000} /></Form.Item>
          </>
        )}
      />
    </>
  );
}
