import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ApiProblem } from '../../api/problem';
import type { Finding } from '../../api/shapes';
import { useSession } from '../../api/session';
import { BlockedAct } from '../../components/BlockedAct';
import { DateText } from '../../components/DateText';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { NextActs } from '../../components/NextActs';
import { PageHeader } from '../../components/PageHeader';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useOrganisationName } from '../../components/useTexts';
import { Facts } from '../listing/Facts';
import NotFound from '../missing/NotFound';
import { useFinding, useFindingAct } from './consoleApi';
import { FindingState } from './FindingState';
import { pathOf, readable } from './subjects';

/** A finding, what was said to it step by step, and what the reader does next. */
export default function FindingDetail() {
  const { t } = useTranslation(['auditing']);
  const { id = '' } = useParams();
  const session = useSession();
  const unitName = useOrganisationName();
  const query = useFinding(id);
  const act = useFindingAct();
  const crumbs = [{ to: '/findings', label: t('auditing:findings.title') }, { label: t('auditing:findings.one') }];
  if (query.isPending) return <><PageHeader title={t('auditing:findings.one')} crumbs={crumbs} /><div className="lq-wide"><LoadingState kind="page" rows={2} /></div></>;
  if (query.isError) {
    if (query.error instanceof ApiProblem && query.error.status === 404) return <NotFound />;
    return <><PageHeader title={t('auditing:findings.one')} crumbs={crumbs} /><div className="lq-wide"><ErrorState problem={query.error} retry={() => void query.refetch()} /></div></>;
  }
  const f = query.data;
  const answer = f.nextActs.find((next) => next.act === 'answer');
  const auditor = session.has('auditor', 'audit_admin');
  return (
    <>
      <PageHeader
        title={f.subjectTitle} crumbs={crumbs} state={<FindingState state={f.state} severity={f.severity} overdue={f.overdue} />} about={<span>{t('auditing:findings.dueOn')} <DateText at={f.dueOn} beside={f.state === 'open'} /></span>}
        acts={<NextActs acts={f.nextActs.filter((next) => next.act !== 'answer' && next.act !== 'send-back')} onAct={(name, reason) => act.mutateAsync({ id: f.id, version: f.version, act: name, reason })} />}
      />
      <div className="lq-wide lq-two">
        <div className="lq-stack">
          <section className="lq-card"><h2>{t('auditing:findings.text')}</h2><p className="lq-break" style={{ whiteSpace: 'pre-wrap' }}>{f.text}</p></section>
          {answer ? (answer.blockedBy.length ? <div className="lq-card"><BlockedAct name={t('auditing:findings.answer')} blocks={answer.blockedBy} /></div> : <AnswerForm finding={f} act={act} />) : null}
          {f.nextActs.some((next) => next.act === 'send-back' && !next.blockedBy.length) ? <SendBackForm finding={f} act={act} /> : null}
          <Timeline finding={f} />
        </div>
        <aside aria-label={t('auditing:findings.facts')}>
          <div className="lq-card"><h2>{t('auditing:findings.facts')}</h2>
            <Facts rows={[
              [t('auditing:findings.unit'), unitName(f.organisation)],
              [t(`auditing:subjects.${f.subjectType}`), !auditor || readable(f.subjectType) ? <Link key="s" to={pathOf(f.subjectType, f.subjectId)}>{f.subjectTitle}</Link> : f.subjectTitle],
              [t('auditing:basis.document'), f.basis.document], [t('auditing:basis.article'), f.basis.article], [t('auditing:findings.raisedBy'), f.raisedBy.name],
              [t('auditing:findings.from'), auditor && f.entryId ? <Link key="e" to={`/audit/${f.entryId}`}>{t('auditing:risks.entry')}</Link> : null],
            ]} />
          </div>
        </aside>
      </div>
    </>
  );
}

function AnswerForm({ finding: f, act }: { finding: Finding; act: ReturnType<typeof useFindingAct> }) {
  const { t } = useTranslation(['auditing']);
  const need = [{ required: true, whitespace: true, message: t('auditing:need') }];
  return (
    <section className="lq-card"><h2>{t('auditing:findings.answer')}</h2>
      <p className="lq-muted lq-small">{t('auditing:findings.answerAbout')}</p>
      <Form<{ text: string; measures: string }> name="answer" layout="vertical" requiredMark={false} validateTrigger="onBlur" onFinish={(answer) => act.mutate({ id: f.id, version: f.version, act: 'answer', answer })}>
        <Form.Item name="text" label={t('auditing:findings.answerText')} rules={need}><Input.TextArea rows={4} maxLength={4000} showCount /></Form.Item>
        <Form.Item name="measures" label={t('auditing:findings.measures')} rules={need}><Input.TextArea rows={3} maxLength={4000} showCount /></Form.Item>
        <ProblemAlert problem={act.error} />
        <button type="submit" className="lq-button lq-button--main" disabled={act.isPending}>{t('auditing:findings.answer')}</button>
      </Form>
    </section>
  );
}

/** A finding that goes back gets a new day, so that it is not overdue at once. */
function SendBackForm({ finding: f, act }: { finding: Finding; act: ReturnType<typeof useFindingAct> }) {
  const { t } = useTranslation(['auditing']);
  const need = [{ required: true, whitespace: true, message: t('auditing:need') }];
  return (
    <section className="lq-card"><h2>{t('auditing:findings.acts.send-back')}</h2>
      <Form<{ reason: string; dueOn: string }> name="send-back" layout="vertical" requiredMark={false} validateTrigger="onBlur" initialValues={{ dueOn: f.dueOn }} onFinish={({ reason, dueOn }) => act.mutate({ id: f.id, version: f.version, act: 'send-back', reason, dueOn })}>
        <Form.Item name="reason" label={t('auditing:findings.sendBackReason')} rules={need}><Input.TextArea rows={3} maxLength={4000} showCount /></Form.Item>
        <Form.Item name="dueOn" label={t('auditing:findings.newDueOn')} rules={need}><Input type="date" max="2999-12-31" style={{ maxWidth: 220 }} /></Form.Item>
        <ProblemAlert problem={act.error} />
        <button type="submit" className="lq-button" disabled={act.isPending}>{t('auditing:findings.acts.send-back')}</button>
      </Form>
    </section>
  );
}

function Timeline({ finding: f }: { finding: Finding }) {
  const { t } = useTranslation(['auditing']);
  return (
    <section className="lq-card"><h2>{t('auditing:findings.timeline')}</h2>
      <ol className="lq-stack" style={{ gap: 14 }}>
        {f.steps.map((step) => (
          <li key={step.id}>
            <strong>{t(`auditing:findings.acts.${step.act}`)}</strong> <span className="lq-muted">{step.by.name} {'\u00b7'} <DateText at={step.at} time beside /></span>
            {step.text && step.act !== 'raise' ? <p className="lq-break" style={{ margin: '4px 0 0', whiteSpace: 'pre-wrap' }}>{step.text}</p> : null}
            {step.measures ? <p className="lq-break" style={{ margin: '4px 0 0', whiteSpace: 'pre-wrap' }}><span className="lq-muted">{t('auditing:findings.measures')}{t('pieces:colon')}</span>{step.measures}</p> : null}
            {step.dueOn && step.act !== 'raise' ? <p className="lq-small lq-muted">{t('auditing:findings.dueOn')} {step.dueOn}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
