import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../../../api/session';
import type { Challenge, ChallengeInvitation, MatchReason } from '../../../api/shapes';
import { DateText } from '../../../components/DateText';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorState } from '../../../components/ErrorState';
import { LoadingState } from '../../../components/LoadingState';
import { MatchReasons } from '../../../components/MatchReasons';
import { DeclineDialog } from '../../matching/DeclineDialog';
import { useDeclineInvitation, useInvitations } from './api';

/** Who was asked to answer the challenge, and why: one's own, for the organiser everybody's. */
export function Invitations({ challenge: c }: { challenge: Challenge }) {
  const { t } = useTranslation(['challenge-invitations']);
  const { user } = useSession();
  const query = useInvitations(c.id);
  if (query.isPending) return <LoadingState rows={2} />;
  if (query.isError && !query.data) return <ErrorState problem={query.error} retry={() => void query.refetch()} />;
  const { items, pastTeams, comparedAt } = query.data;
  return (
    <section className="lq-card lq-stack">
      <h2>{t('challenge-invitations:title')}</h2>
      <p className="lq-muted">{t('challenge-invitations:about')}</p>
      {comparedAt ? <p className="lq-small lq-muted">{t('challenge-invitations:compared')} <DateText at={comparedAt} time /></p> : null}
      {pastTeams > 0 ? <p className="lq-note"><span>{t('challenge-invitations:pastTeams', { count: pastTeams })}</span></p> : null}
      {items.length === 0 && pastTeams > 0 ? <p className="lq-muted">{t('challenge-invitations:emptyCompared')}</p> : items.length === 0 ? <EmptyState title={t('challenge-invitations:empty')} about={t(comparedAt ? 'challenge-invitations:emptyCompared' : user?.organisation.id === c.organiser.id ? 'challenge-invitations:emptyOwn' : 'challenge-invitations:emptyAbout')} /> : <ul className="lq-stack">{items.map((one) => <li key={one.id}><One challenge={c} invitation={one} /></li>)}</ul>}
    </section>
  );
}

function One({ challenge, invitation: i }: { challenge: Challenge; invitation: ChallengeInvitation }) {
  const { t } = useTranslation(['challenge-invitations', 'reference']);
  const session = useSession();
  const [declining, setDeclining] = useState(false);
  const decline = useDeclineInvitation(challenge.id, i.id);
  return (
    <article className="lq-stack" style={{ gap: 8 }}>
      <div className="lq-row">
        <span className="lq-tag lq-tag--mode">{t(`challenge-invitations:grounds.${i.ground}`)}</span>
        {i.mine ? <span className="lq-tag lq-tag--info">{t('challenge-invitations:mine')}</span> : <Link to={`/organisations/${i.organisation.id}`}>{i.organisation.name}</Link>}
        {i.achievement ? <Link to={`/achievements/${i.achievement.id}`}>{i.achievement.title}</Link> : null}
        <span className="lq-small lq-muted"><DateText at={i.invitedAt} time /></span>
      </div>
      <MatchReasons reasons={i.reasons as MatchReason[]} />
      {i.declinedAt ? <p className="lq-note lq-note--lost"><span>{t('challenge-invitations:declined')} {i.declineReason ? t(`reference:declineReasons.${i.declineReason}`) : ''}{i.declineComment ? <span className="lq-break"> {i.declineComment}</span> : null}</span></p> : null}
      {i.mine && !i.declinedAt && challenge.state === 'open' && session.has('researcher', 'tto', 'firm') ? (
        <div className="lq-row"><button type="button" className="lq-button lq-button--small" onClick={() => setDeclining(true)}>{t('challenge-invitations:decline')}</button></div>
      ) : null}
      {declining ? <DeclineDialog title={challenge.title} close={() => setDeclining(false)} decline={(reason, comment) => decline.mutateAsync({ reason, comment: comment ?? null })} /> : null}
    </article>
  );
}
