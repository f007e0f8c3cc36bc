import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../../../api/session';
import type { OwnEntry } from '../../../api/shapes';
import { ButtonLink } from '../../../components/ButtonLink';
import { CursorList } from '../../../components/CursorList';
import { DateText } from '../../../components/DateText';
import { EmptyState } from '../../../components/EmptyState';
import { PageHeader } from '../../../components/PageHeader';
import { StateTag } from '../../../components/StateTag';
import { useOwnEntries } from './api';
import { MEMBER_HANDLERS, MemberRequests } from './MemberRequests';

/** What one has sealed, for every challenge, the newest first. */
export default function MyEntries() {
  const { t } = useTranslation(['entries', 'challenges', 'challenge-archive']);
  const query = useOwnEntries();
  const session = useSession();
  return (
    <>
      <PageHeader title={t('entries:mine.title')} about={t('entries:mine.about')} crumbs={[{ to: '/challenges', label: t('challenges:title') }]} acts={<div className="lq-row"><ButtonLink to="/challenges?box=invited">{t('challenges:boxes.invited')}</ButtonLink><ButtonLink to="/milestones">{t('challenges:toMilestones')}</ButtonLink><ButtonLink to="/challenges/feedback" tone="text">{t('challenge-archive:linkFeedback')}</ButtonLink></div>} />
      <div className="lq-wide lq-stack">
        {session.has(...MEMBER_HANDLERS) ? <MemberRequests /> : null}
        <CursorList
          query={query} keyOf={(e) => e.id} label={t('entries:mine.title')} render={(e) => <Item entry={e} />}
          empty={<div className="lq-card"><EmptyState title={t('entries:mine.none')} about={t('entries:mine.noneAbout')}><ButtonLink to="/challenges?state=open" tone="primary">{t('entries:mine.find')}</ButtonLink></EmptyState></div>}
        />
      </div>
    </>
  );
}

function Item({ entry: e }: { entry: OwnEntry }) {
  const { t } = useTranslation(['entries', 'challenges']);
  return (
    <article className="lq-card lq-stack" style={{ gap: 8 }}>
      <h2 style={{ fontSize: 17 }}><Link to={`/challenges/${e.challenge.id}/entries/${e.id}`}>{e.title ?? t('entries:mine.sealed', { number: e.number })}</Link> <StateTag state={e.state} of="entry" /></h2>
      <p className="lq-small">{t('entries:mine.to')} <Link to={`/challenges/${e.challenge.id}?part=entries`}>{e.challenge.title}</Link> <StateTag state={e.challenge.state} of="challenge" /></p>
      <p className="lq-small lq-muted">{t('entries:receipt.at')} <DateText at={e.receivedAt} time />{e.challenge.entriesUntil ? <> {'\u00b7'} {t('challenges:entriesUntil')} <DateText at={e.challenge.entriesUntil} time beside={e.challenge.state === 'open'} /></> : null}</p>
      {e.state === 'outdated' && e.challenge.state === 'open' ? <p className="lq-note lq-note--wait"><span>{t('entries:part.outdated')} <Link to={`/challenges/${e.challenge.id}/enter`}>{t('entries:part.act')}</Link></span></p> : null}
    </article>
  );
}
