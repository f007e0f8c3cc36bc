import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useSession } from '../../api/session';
import { CursorList } from '../../components/CursorList';
import { DateText } from '../../components/DateText';
import { EmptyState } from '../../components/EmptyState';
import { GuideLink } from '../../components/GuideLink';
import { PageHeader } from '../../components/PageHeader';
import { useDisclosures, type Box } from './api';
import { DisclosureState } from './DisclosureState';

/** One's own results, the office's queue, and what was referred to one's role, each for those who have it. */
export default function Disclosures() {
  const { t } = useTranslation(['rights']);
  const session = useSession();
  const [params] = useSearchParams();
  const boxes: Box[] = [
    ...(session.has('researcher') ? ['mine' as const] : []), ...(session.has('tto', 'college_secretary', 'decision_secretary', 'unit_leader') ? ['office' as const] : []),
    ...(session.has('tto', 'secrecy_officer', 'ethics_secretary') ? ['referrals' as const] : []),
  ];
  const box = boxes.find((b) => b === params.get('box')) ?? boxes[0] ?? 'mine';
  const query = useDisclosures(box);
  const add = session.has('researcher') ? <Link className="lq-button lq-button--main" to="/disclosures/new">{t('rights:new')}</Link> : undefined;
  return (
    <>
      <PageHeader title={t('rights:title')} about={<>{t('rights:about')} <GuideLink to={box === 'mine' ? 'disclosure' : 'assessment'} /></>} acts={add} />
      <div className="lq-wide lq-stack">
        {boxes.length > 1 ? <nav className="lq-tabs" aria-label={t('rights:title')}>{boxes.map((b) => <Link key={b} to={`/disclosures?box=${b}`} aria-current={b === box ? 'page' : undefined}>{t(`rights:boxes.${b}`)}</Link>)}</nav> : null}
        <h2 className="lq-hidden">{t(`rights:boxes.${box}`)}</h2>
        <CursorList
          query={query} keyOf={(d) => d.id} label={t(`rights:boxes.${box}`)} empty={<div className="lq-card"><EmptyState title={t(`rights:empty.${box}`)} about={t('rights:empty.about')}>{box === 'mine' ? add : null}</EmptyState></div>}
          render={(d) => (
            <article className="lq-card">
              <h3 style={{ marginBottom: 2, fontSize: 17 }}><Link to={`/disclosures/${d.id}`}>{d.title}</Link></h3>
              <div className="lq-item__meta">
                <DisclosureState state={d.state} />
                <span>{t(`reference:kinds.${d.protection}`)}</span>
                {d.openReferrals ? <span>{t('rights:openReferrals', { count: d.openReferrals })}</span> : null}
                <DateText at={d.submittedAt ?? d.updatedAt} beside />
                {d.titleId ? <Link to={`/titles/${d.titleId}`}>{t('rights:chain.title')}</Link> : null}
              </div>
            </article>
          )}
        />
      </div>
    </>
  );
}
