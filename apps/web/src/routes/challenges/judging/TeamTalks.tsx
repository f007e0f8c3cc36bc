import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../api/session';
import type { Entry, EntryTalk } from '../../../api/shapes';
import { ErrorState } from '../../../components/ErrorState';
import { LoadingState } from '../../../components/LoadingState';
import { WordsForm } from '../WordsForm';
import { useRemark, useTalks } from './api';
import { Talk } from './Talk';

/** What the organiser recorded of the talks with a team, for the team itself, which may add its own words. */
export function TeamTalks({ entry: e }: { entry: Entry }) {
  const { t } = useTranslation(['challenge-judging']);
  const query = useTalks(e.challengeId, e.id);
  return (
    <section className="lq-card"><h2>{t('challenge-judging:talks.own')}</h2>
      {query.isPending ? <LoadingState rows={1} /> : !query.data ? <ErrorState problem={query.error} retry={() => void query.refetch()} /> : query.data.items.length ? (
        <ul>{query.data.items.map((one) => <li key={one.id} className="lq-asked"><Talk talk={one} />{query.data.remarks ? <AddRemark entry={e} talk={one} /> : null}</li>)}</ul>
      ) : <p className="lq-muted">{t('challenge-judging:talks.none')}</p>}
    </section>
  );
}

function AddRemark({ entry: e, talk }: { entry: Entry; talk: EntryTalk }) {
  const { t } = useTranslation(['challenge-judging']);
  const { user } = useSession();
  const remark = useRemark(e.challengeId, e.id);
  const [open, setOpen] = useState(false);
  const act = t('challenge-judging:talks.addRemark');
  if (!open) return <div><button type="button" className="lq-button lq-button--small" onClick={() => setOpen(true)}>{act}</button></div>;
  return (
    <div className="lq-asked__answer"><p className="lq-small lq-muted">{t('challenge-judging:talks.remarkAbout')}</p>
      <WordsForm draftKey={`talk-remark.${user?.id ?? ''}.${talk.id}`} label={t('challenge-judging:talks.remark')} go={act} busy={remark.isPending} problem={remark.error} cancel={() => setOpen(false)}
        send={(words, done) => remark.mutate({ talkId: talk.id, ...words }, { onSuccess: () => { done(); setOpen(false); } })} />
    </div>
  );
}
