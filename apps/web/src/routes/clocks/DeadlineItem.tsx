import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DeadlineEvidence, RightsDeadline } from '../../api/shapes';
import { DateText } from '../../components/DateText';
import { ProblemAlert } from '../../components/ProblemAlert';
import { RuleMarkTag } from '../../components/RuleMarkTag';
import { useTexts } from '../../components/useTexts';
import { useMeetDeadline } from './api';
import { DaysLeft, PeriodText } from './DaysLeft';

const TONES: Record<string, string> = { open: 'info', overdue: 'lost', met: 'open', dropped: 'plain' };

export function DeadlineItem({ deadline: d }: { deadline: RightsDeadline }) {
  const { t } = useTranslation(['clocks']);
  const say = useTexts();
  const page = d.titleId ? `/titles/${d.titleId}` : d.subjectType === 'publicity-notice' ? `/notices/${d.subjectId}` : null;
  const meet = d.nextActs.find((a) => a.act === 'meet' && !a.blockedBy.length);
  const name = <>{say(d.kindTexts)}{d.title ? `${t('pieces:colon')}${d.title}` : ''}</>;
  return (
    <article className="lq-card lq-stack" style={{ gap: 6 }}>
      <h3 style={{ fontSize: 17 }}>{page ? <Link to={page}>{name}</Link> : name}</h3>
      <div className="lq-item__meta">
        <span className={`lq-tag lq-tag--dot lq-tag--${TONES[d.state]}`}>{say(d.stateTexts)}</span>
        <PeriodText period={d.period} />
        {d.dueOn ? <b><DateText at={d.lastDay ?? d.dueOn} /></b> : null}
        <DaysLeft days={d.daysLeft} state={d.state} />
        {d.titleId || d.subjectType === 'publicity-notice' ? null : <span>{t('clocks:deadlines.foreign')}</span>}
      </div>
      {d.dueOn ? null : <p className="lq-muted">{t('clocks:deadlines.undated')}</p>}
      {d.dueOn && d.lastDay && d.lastDay !== d.dueOn ? <p className="lq-muted lq-small">{t('clocks:deadlines.rolled', { due: d.dueOn, last: d.lastDay })}</p> : null}
      {d.dueOn && !d.lastDay ? <p className="lq-muted lq-small">{t('clocks:deadlines.unknownLast')}</p> : null}
      {d.rules.map((r) => <p key={r.rule} className="lq-small">{t('clocks:deadlines.law')}{t('pieces:colon')}{r.article ?? say(r.texts)} <RuleMarkTag mark={r.mark} /></p>)}
      {d.fulfilment ? <p>{t('clocks:deadlines.done', { on: d.fulfilment.on })}{' \u00b7 '}{d.fulfilment.source === 'act' ? t('clocks:deadlines.byAct') : `${t('clocks:deadlines.number')} ${d.fulfilment.number}`}</p> : null}
      {meet ? <details><summary>{say(meet.texts)}</summary><MeetForm deadline={d} /></details> : null}
    </article>
  );
}

/** Number and day of what shows it; the server refuses a day that is not of its time. */
function MeetForm({ deadline: d }: { deadline: RightsDeadline }) {
  const { t } = useTranslation(['clocks']);
  const meet = useMeetDeadline();
  const needed = { required: true, message: t('clocks:deadlines.needed') };
  return (
    <Form layout="vertical" name={`meet-${d.id}`} onFinish={({ number, on, document }: DeadlineEvidence) => meet.mutate({ id: d.id, body: { number, on, document: document?.trim() || null, version: d.version } })}>
      <div className="lq-grid">
        <Form.Item name="number" label={t('clocks:deadlines.number')} rules={[{ ...needed, whitespace: true }]}><Input maxLength={80} /></Form.Item>
        <Form.Item name="on" label={t('clocks:deadlines.on')} rules={[needed]}><Input type="date" /></Form.Item>
        <Form.Item name="document" label={t('clocks:deadlines.document')}><Input maxLength={200} /></Form.Item>
      </div>
      <ProblemAlert problem={meet.error} />
      <button type="submit" className="lq-button lq-button--primary" disabled={meet.isPending}>{t('clocks:deadlines.go')}</button>
    </Form>
  );
}
