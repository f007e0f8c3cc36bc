import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../../api/session';
import { ButtonLink } from '../../components/ButtonLink';
import { CursorList } from '../../components/CursorList';
import { EmptyState } from '../../components/EmptyState';
import { FilterBar } from '../../components/FilterBar';
import { PageHeader } from '../../components/PageHeader';
import { useFilters } from '../../components/useFilters';
import { useListingChoices } from '../listing/useListingChoices';
import { useChallenges } from './api';
import { ChallengeItem } from './ChallengeItem';
import { ENTRANTS, KINDS, PUBLIC_STATES, STATES, WRITERS } from './choices';

const NAMES = ['box', 'kind', 'field', 'state', 'q'] as const;
type Box = 'square' | 'own' | 'review' | 'keeping' | 'invited';
const FEED = '/api/v1/challenges/feed.rss';

/** The square for everybody; beside it what one writes, reviews or keeps the keys of. */
export default function Challenges() {
  const { t } = useTranslation(['challenges', 'listing', 'challenge-archive']);
  const session = useSession();
  const { filters, set } = useFilters(NAMES);
  const { field } = useListingChoices();
  const writes = session.has(...WRITERS);
  const boxes: Box[] = ['square', ...(writes ? ['own' as const] : []), ...(session.has('bureau_officer') ? ['review' as const] : []), ...(session.user ? ['invited' as const, 'keeping' as const] : [])];
  const box = boxes.find((one) => one === filters.box) ?? 'square';
  const states = box === 'square' || box === 'invited' ? PUBLIC_STATES : STATES;
  const choices = [
    { name: 'kind', label: t('challenges:kind'), options: KINDS.map((k) => ({ value: k, label: t(`challenges:kinds.${k}`) })) }, field,
    ...(box === 'review' ? [] : [{ name: 'state', label: t('challenges:state'), options: states.map((s) => ({ value: s, label: t(`reference:challengeStates.${s}`) })) }]),
  ];
  const active = !!(filters.kind ?? filters.field ?? filters.state ?? filters.q);
  const reset = () => set({ kind: undefined, field: undefined, state: undefined, q: undefined });
  const seek = (text: string) => set({ q: text.trim() || undefined });
  // who came by a link waits until it is known whether the box is theirs
  const query = useChallenges({ ...filters, box }, session.ready);
  return (
    <>
      <link rel="alternate" type="application/rss+xml" href={FEED} title={t('challenges:title')} />
      <PageHeader title={t('challenges:title')} about={t('challenges:about')} acts={<div className="lq-row">{writes ? <ButtonLink to="/challenges/new" tone="main">{t('challenges:new')}</ButtonLink> : null}{session.has(...ENTRANTS) ? <ButtonLink to="/entries">{t('shell:nav.entries')}</ButtonLink> : null}{session.user ? <ButtonLink to="/milestones">{t('challenges:toMilestones')}</ButtonLink> : null}<Link className="lq-button lq-button--text" to="/challenges/archive">{t('challenge-archive:link')}</Link><Link className="lq-button lq-button--text" to="/challenges/statistics">{t('challenge-archive:linkStatistics')}</Link>{session.user ? <Link className="lq-button lq-button--text" to="/challenges/feedback">{t('challenge-archive:linkFeedback')}</Link> : null}<a className="lq-button lq-button--text" href={FEED}>{t('challenges:rss')}</a></div>} />
      <div className="lq-wide lq-stack">
        {boxes.length > 1 ? <nav className="lq-tabs" aria-label={t('challenges:boxes.name')}>{boxes.map((one) => <Link key={one} to={one === 'square' ? '/challenges' : `/challenges?box=${one}`} aria-current={one === box ? 'page' : undefined}>{t(`challenges:boxes.${one}`)}</Link>)}</nav> : null}
        <FilterBar choices={choices} values={filters} onChange={set} onReset={reset} active={active}>
          <div><label htmlFor="challenges-q">{t('challenges:seek')}</label><input id="challenges-q" className="lq-input" type="search" key={filters.q} defaultValue={filters.q} maxLength={100} onKeyDown={(e) => { if (e.key === 'Enter') seek(e.currentTarget.value); }} onBlur={(e) => { if (e.currentTarget.value.trim() !== (filters.q ?? '')) seek(e.currentTarget.value); }} /></div>
        </FilterBar>
        <h2 className="lq-hidden">{t(`challenges:boxes.${box}`)}</h2>
        <CursorList
          query={query} keyOf={(c) => c.id} label={t(`challenges:boxes.${box}`)} render={(c) => <ChallengeItem item={c} to={box === 'keeping' ? `/challenges/${c.id}?part=keepers` : box === 'invited' ? `/challenges/${c.id}?part=invitations` : `/challenges/${c.id}`} />}
          empty={(
            <div className="lq-card">
              <EmptyState title={t(active ? 'listing:empty.filtered' : `challenges:empty.${box}`)} about={t(active ? 'listing:empty.filteredAbout' : `challenges:emptyAbout.${box}`)}>
                {active ? <button type="button" className="lq-button" onClick={reset}>{t('pieces:filter.reset')}</button> : writes && (box === 'square' || box === 'own') ? <ButtonLink to="/challenges/new" tone="primary">{t('challenges:new')}</ButtonLink> : null}
              </EmptyState>
            </div>
          )}
        />
      </div>
    </>
  );
}
