import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { ApiProblem } from '../../api/problem';
import type { AuditHold } from '../../api/shapes';
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
import { useHold, useHoldAct, useObjectToHold } from './consoleApi';
import { HoldForm } from './HoldForm';
import { HoldState } from './HoldState';
import { pathOf, readable } from './subjects';

/** One hold: why and until when, what the unit says to it, and how it ends. */
export default function HoldDetail() {
  const { t } = useTranslation(['auditing']);
  const { id = '' } = useParams();
  const session = useSession();
  const go = useNavigate();
  const unitName = useOrganisationName();
  const query = useHold(id);
  const act = useHoldAct();
  const extend = useHoldAct();
  const crumbs = [{ to: '/audit-holds', label: t('auditing:holds.title') }, { label: t('auditing:holds.one') }];
  if (query.isPending) return <><PageHeader title={t('auditing:holds.one')} crumbs={crumbs} /><div className="lq-wide"><LoadingState kind="page" rows={2} /></div></>;
  if (query.isError) {
    if (query.error instanceof ApiProblem && query.error.status === 404) return <NotFound />;
    return <><PageHeader title={t('auditing:holds.one')} crumbs={crumbs} /><div className="lq-wide"><ErrorState problem={query.error} retry={() => void query.refetch()} /></div></>;
  }
  const h = query.data;
  const extension = h.nextActs.find((next) => next.act === 'extend');
  return (
    <>
      <PageHeader
        title={h.subjectTitle} crumbs={crumbs} state={<HoldState state={h.state} active={h.active} />} about={<span>{t('auditing:holds.endsOn')} <DateText at={h.endsOn} beside={h.active} /></span>}
        acts={<NextActs acts={h.nextActs.filter((next) => next.act === 'release')} onAct={(name, reason) => act.mutateAsync({ id: h.id, version: h.version, act: name, reason })} />}
      />
      <div className="lq-wide lq-two">
        <div className="lq-stack">
          <section className="lq-card"><h2>{t('auditing:holds.reason')}</h2><p className="lq-break" style={{ whiteSpace: 'pre-wrap' }}>{h.reason}</p></section>
          {h.endReason ? <section className="lq-card"><h2>{t('auditing:holds.ended')}</h2><p className="lq-break">{h.endReason}</p></section> : null}
          <Statements hold={h} />
          {extension ? (
            <section className="lq-card"><h2>{t('auditing:holds.extend')}</h2>
              {extension.blockedBy.length ? <BlockedAct name={t('auditing:holds.extend')} blocks={extension.blockedBy} /> : (
                <HoldForm go={t('auditing:holds.extend')} busy={extend.isPending} problem={extend.error} send={(terms) => extend.mutate({ id: h.id, version: h.version, act: 'extend', ...terms }, { onSuccess: (next) => void go(`/audit-holds/${next.id}`) })} />
              )}
            </section>
          ) : null}
        </div>
        <aside aria-label={t('auditing:findings.facts')}>
          <div className="lq-card"><h2>{t('auditing:findings.facts')}</h2>
            <Facts rows={[
              [t('auditing:findings.unit'), unitName(h.organisation)],
              [t(`auditing:subjects.${h.subjectType}`), !session.has('auditor', 'audit_admin') || readable(h.subjectType) ? <Link key="s" to={pathOf(h.subjectType, h.subjectId)}>{h.subjectTitle}</Link> : h.subjectTitle],
              [t('auditing:basis.document'), h.basis.document], [t('auditing:basis.article'), h.basis.article], [t('auditing:holds.placedBy'), h.placedBy.name], [t('auditing:holds.placedOn'), h.placedOn],
              [t('auditing:holds.endedBy'), h.endedBy?.name ?? null], [t('auditing:holds.follows'), h.follows ? <Link key="f" to={`/audit-holds/${h.follows}`}>{t('auditing:holds.open')}</Link> : null],
            ]} />
            <p className="lq-muted lq-small">{t('auditing:holds.bannerLift')}</p>
          </div>
        </aside>
      </div>
    </>
  );
}

function Statements({ hold: h }: { hold: AuditHold }) {
  const { t } = useTranslation(['auditing']);
  const [form] = Form.useForm<{ text: string }>();
  const object = useObjectToHold();
  if (!h.mayObject && !h.statements.length) return null;
  return (
    <section className="lq-card"><h2>{t('auditing:holds.statements')}</h2>
      <ul className="lq-stack" style={{ gap: 12 }}>
        {h.statements.map((s) => <li key={s.id}><span className="lq-muted">{s.by.name} {'\u00b7'} <DateText at={s.at} time beside /></span><p className="lq-break" style={{ margin: '4px 0 0', whiteSpace: 'pre-wrap' }}>{s.text}</p></li>)}
      </ul>
      {h.mayObject ? (
        <Form form={form} name="statement" layout="vertical" requiredMark={false} onFinish={({ text }) => object.mutate({ id: h.id, text }, { onSuccess: () => form.resetFields() })}>
          <Form.Item name="text" label={t('auditing:holds.object')} extra={t('auditing:holds.objectAbout')} rules={[{ required: true, whitespace: true, message: t('auditing:need') }]}><Input.TextArea rows={3} maxLength={4000} showCount /></Form.Item>
          <ProblemAlert problem={object.error} />
          <button type="submit" className="lq-button lq-button--main" disabled={object.isPending}>{t('auditing:holds.objectGo')}</button>
        </Form>
      ) : null}
    </section>
  );
}
