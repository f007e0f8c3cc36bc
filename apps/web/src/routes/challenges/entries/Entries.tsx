import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../../../api/session';
import type { Challenge, EntryBrief } from '../../../api/shapes';
import { ButtonLink } from '../../../components/ButtonLink';
import { CardTable } from '../../../components/CardTable';
import { DateText } from '../../../components/DateText';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorState } from '../../../components/ErrorState';
import { LoadingState } from '../../../components/LoadingState';
import { StateTag } from '../../../components/StateTag';
import { ENTRANTS } from '../choices';
import { useEntries, useReceipts } from './api';
import { Opening, Receipts } from './Opening';

const BEFORE: readonly string[] = ['draft', 'in_review', 'approved', 'open', 'withdrawn', 'no_entry'];

/** Nothing is opened, and every receipt is public. */
const ENDED_EARLY: readonly string[] = ['withdrawn', 'no_entry'];

/** Entries of a challenge as the reader may see them: one's own; after the deadline receipts and the opening; then numbers, and for the organiser everything. */
export function Entries({ challenge: c }: { challenge: Challenge }) {
  const { t } = useTranslation(['entries']);
  const session = useSession();
  const query = useEntries(c.id);
  const over = !BEFORE.includes(c.state);
  const own = session.user?.organisation.id === c.organiser.id;
  const mayEnter = c.state === 'open' && session.has(...ENTRANTS) && !own;
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  const mine = items.filter((one) => one.mine);
  const listed = over && c.state !== 'closed' ? items : mine;
  if (c.withheld) return over ? <Opening challenge={c} /> : null;
  return (
    <div className="lq-stack">
      {mayEnter ? (
        <section className="lq-card lq-stack" style={{ gap: 10 }}>
          <h2>{t(mine.some(({ state }) => state === 'received') ? 'entries:part.again' : 'entries:part.enter')}</h2>
          <p>{t(c.kind === 'scene' ? 'entries:part.scene' : 'entries:part.sealed')}</p>
          {mine.some(({ state }) => state === 'outdated') && !mine.some(({ state }) => state === 'received') ? <p className="lq-note lq-note--wait"><span>{t('entries:part.outdated')}</span></p> : null}
          <div><ButtonLink to={`/challenges/${c.id}/enter`} tone="main">{t('entries:part.act')}</ButtonLink></div>
        </section>
      ) : null}
      {c.state === 'open' && !session.user ? <p className="lq-note"><span>{t('entries:part.login')} <Link to={`/login?from=${encodeURIComponent(`/challenges/${c.id}?part=entries`)}`}>{t('entries:part.toLogin')}</Link></span></p> : null}
      {c.state === 'withdrawn' && mine.length ? <p className="lq-note"><span>{t('entries:part.withdrawn')}</span></p> : null}
      {c.state === 'open' && own ? <Received id={c.id} /> : null}
      {query.isPending ? <LoadingState rows={2} /> : query.isError && !query.data ? <ErrorState problem={query.error} retry={() => void query.refetch()} /> : listed.length ? (
        <section className="lq-card lq-stack" style={{ gap: 12 }}>
          <h2>{t(listed === mine ? 'entries:part.mine' : 'entries:part.all')}</h2>
          <List challengeId={c.id} items={listed} />
          {query.hasNextPage ? <div><button type="button" className="lq-button lq-button--small" disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>{t('pieces:list.more')}</button></div> : null}
        </section>
      ) : mayEnter || over ? null : <div className="lq-card"><EmptyState title={t('entries:part.none')} about={t(c.state === 'withdrawn' ? 'entries:part.withdrawn' : 'entries:part.noneAbout')} /></div>}
      {over ? <Opening challenge={c} /> : c.edition > 0 && ENDED_EARLY.includes(c.state) ? <Receipts challenge={c} /> : null}
    </div>
  );
}

/** How many came in is all that the organiser learns before the deadline. */
function Received({ id }: { id: string }) {
  const { t } = useTranslation(['entries']);
  const received = useReceipts(id).data?.pages[0]?.received;
  return received === undefined || received === null ? null : <p className="lq-note" role="status"><span>{t('entries:part.received', { count: received })}</span></p>;
}

function List({ challengeId, items }: { challengeId: string; items: EntryBrief[] }) {
  const { t } = useTranslation(['entries']);
  const named = items.some(({ organisation }) => organisation);
  return (
    <div className="lq-table-scroll" tabIndex={0} role="region" aria-label={t('entries:part.all')}><CardTable>
      <thead><tr><th scope="col">{t('entries:receipts.number')}</th><th scope="col">{t('entries:part.state')}</th>{named ? <><th scope="col">{t('entries:fields.title')}</th><th scope="col">{t('entries:part.team')}</th></> : null}<th scope="col">{t('entries:receipt.at')}</th></tr></thead>
      <tbody>{items.map((e) => (
        <tr key={e.number}>
          <td>{e.id ? <Link to={`/challenges/${challengeId}/entries/${e.id}`}>{t('entries:part.number', { number: e.number })}</Link> : t('entries:part.number', { number: e.number })}{e.mine ? <span className="lq-muted lq-small"> {t('entries:part.yours')}</span> : null}</td>
          <td><StateTag state={e.state} of="entry" /></td>
          {named ? <><td>{e.title ?? (e.id ? t('entries:part.unread') : '\u2014')}{e.faults ? <> <span className="lq-tag lq-tag--lost">{t('entries:part.faults', { count: e.faults })}</span></> : null}</td><td>{e.organisation?.name ?? '\u2014'}</td></> : null}
          <td><DateText at={e.receivedAt} time /></td>
        </tr>
      ))}</tbody>
    </CardTable></div>
  );
}
