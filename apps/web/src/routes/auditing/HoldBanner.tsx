import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RightsApplication } from '../../api/shapes';
import { useSession } from '../../api/session';
import { DateText } from '../../components/DateText';

/** On the page of what is held: who holds it, on what, until when, who can lift it, and what the unit can do. An auditor finds the way to a finding or a hold here. */
export function HoldBanner({ application: a }: { application: RightsApplication }) {
  const { t } = useTranslation(['auditing']);
  const session = useSession();
  const opens = session.has('auditor', 'audit_admin', 'tto', 'decision_secretary', 'unit_leader');
  const about = new URLSearchParams({ subjectType: 'rights-application', subjectId: a.id, title: a.disclosureTitle }).toString();
  return (
    <>
      {a.holds.map((h) => (
        <div key={h.id} className="lq-note lq-note--wait" role="status">
          <strong>{t('auditing:holds.banner', { auditor: h.auditor ?? '\u2014' })}</strong>
          <span>{t('auditing:holds.bannerBasis', { document: h.document, article: h.article })} <DateText at={h.endsOn} beside /></span>
          <span className="lq-small">{t('auditing:holds.bannerLift')} {opens ? <Link to={`/audit-holds/${h.id}`}>{t('auditing:holds.open')}</Link> : null}</span>
        </div>
      ))}
      {session.has('auditor') ? (
        <div className="lq-card lq-stack" style={{ gap: 8 }}>
          <h2>{t('auditing:readOnly')}</h2><p className="lq-muted lq-small">{t('auditing:readOnlyAbout')}</p>
          <div className="lq-acts">
            <Link className="lq-button lq-button--main" to={`/findings/new?${about}`}>{t('auditing:findings.raise')}</Link>
            {a.holds.length ? null : <Link className="lq-button" to={`/audit-holds/new?${about}`}>{t('auditing:holds.place')}</Link>}
            <Link className="lq-button lq-button--text" to={`/audit?aggregateType=rights-application&aggregateId=${a.id}`}>{t('auditing:tabs.entries')}</Link>
          </div>
        </div>
      ) : null}
    </>
  );
}
