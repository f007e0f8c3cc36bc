import { Form, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useSession } from '../../api/session';
import { CursorList } from '../../components/CursorList';
import { DateText } from '../../components/DateText';
import { EmptyState } from '../../components/EmptyState';
import { PageHeader } from '../../components/PageHeader';
import { ProblemAlert } from '../../components/ProblemAlert';
import { LedgerTabs } from './LedgerTabs';
import { beginReport, useReportMove, useReports } from './reportApi';
import { ReportState } from './ReportState';

export default function Reports() {
  const { t } = useTranslation(['reports', 'ledger']);
  const session = useSession();
  const navigate = useNavigate();
  const query = useReports();
  const begin = useReportMove(beginReport);
  const last = new Date().getFullYear() - 1;
  return (
    <>
      <PageHeader title={t('reports:title')} about={t('reports:about')} crumbs={[{ to: '/ledger', label: t('ledger:title') }]} />
      <div className="lq-wide lq-stack">
        <LedgerTabs />
        {session.has('finance', 'tto') ? (
          <section className="lq-card"><h2>{t('reports:begin')}</h2>
            <Form<{ year: number }> layout="vertical" requiredMark={false} initialValues={{ year: last }} onFinish={({ year }) => begin.mutate({ year }, { onSuccess: ({ id }) => void navigate(`/ledger/reports/${id}`) })}>
              <Form.Item<{ year: number }> name="year" label={t('reports:year')} rules={[{ required: true, message: t('reports:needYear') }]}><InputNumber min={2000} max={2999} precision={0} /></Form.Item>
              <ProblemAlert problem={begin.error} />
              <button type="submit" className="lq-button lq-button--main" disabled={begin.isPending}>{t('reports:beginGo')}</button>
            </Form>
          </section>
        ) : null}
        <h2 className="lq-hidden">{t('reports:title')}</h2>
        <CursorList
          query={query} keyOf={(r) => r.id} label={t('reports:title')}
          empty={<div className="lq-card"><EmptyState title={t('reports:empty.title')} about={t('reports:empty.about')} /></div>}
          render={(r) => (
            <article className="lq-item">
              <div>
                <h3><Link to={`/ledger/reports/${r.id}`}>{t('reports:of', { year: r.year, edition: r.edition })}</Link></h3>
                <div className="lq-item__meta"><ReportState state={r.state} />{r.correctionReason ? <span>{t('reports:corrects', { reason: r.correctionReason })}</span> : null}<DateText at={r.updatedAt} beside /></div>
              </div>
            </article>
          )}
        />
      </div>
    </>
  );
}
