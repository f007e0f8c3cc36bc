import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Challenge, Examination as ExaminationView } from '../../../api/shapes';
import { CardTable } from '../../../components/CardTable';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorState } from '../../../components/ErrorState';
import { LoadingState } from '../../../components/LoadingState';
import { StateTag } from '../../../components/StateTag';
import { MemberAnswers } from '../entries/MemberAnswers';
import { AnswerForm } from './AnswerForm';
import { useExamination, useReject, useSceneAnswers } from './api';
import { EligibilityDialog } from './EligibilityDialog';
import { Talks } from './Talks';

type Item = ExaminationView['items'][number];
const admissible = ({ inadmissible, unconfirmed }: Item): boolean => inadmissible.length === 0 && unconfirmed === 0;

/** Every opened entry: may it take part, was there a talk, and where a scene or nobody is judged, the answers. */
export function Examination({ challenge: c }: { challenge: Challenge }) {
  const { t } = useTranslation(['challenge-judging']);
  const query = useExamination(c.id);
  const reject = useReject(c.id);
  const scene = useSceneAnswers(c.id);
  const [asked, setAsked] = useState<{ item: Item; decision: 'admit' | 'refuse' } | null>(null);
  const [talks, setTalks] = useState<string | null>(null);
  if (query.isPending) return <LoadingState rows={3} />;
  if (query.isError && !query.data) return <ErrorState problem={query.error} retry={() => void query.refetch()} />;
  const { items } = query.data;
  const open = items.filter(({ state }) => state === 'opened' || state === 'eligible');
  const handles = c.state === 'examining' && c.nextActs.some(({ act }) => act === 'reject-all' || act === 'finish-scene');
  const shown = items.find(({ entryId }) => entryId === talks);
  return (
    <div className="lq-stack">
      <section className="lq-card"><h2>{t('challenge-judging:examination.title')}</h2>
        <p className="lq-muted" style={{ marginBottom: 12 }}>{t(c.kind === 'scene' ? 'challenge-judging:examination.aboutScene' : 'challenge-judging:examination.about')} <Link to={`/challenges/${c.id}?part=entries`}>{t('challenge-judging:examination.proposals')}</Link></p>
        {items.length ? (
          <div className="lq-table-scroll" tabIndex={0} role="region" aria-label={t('challenge-judging:examination.title')}><CardTable>
            <thead><tr><th scope="col">{t('challenge-judging:entry')}</th><th scope="col">{t('challenge-judging:examination.team')}</th><th scope="col">{t('challenge-judging:examination.state')}</th><th scope="col">{t('challenge-judging:examination.faults')}</th><th scope="col">{t('challenge-judging:examination.talks')}</th><th scope="col"><span className="lq-hidden">{t('challenge-judging:acts')}</span></th></tr></thead>
            <tbody>{items.map((item) => (
              <tr key={item.entryId}>
                <th scope="row" className="lq-weights__name">{t('challenge-judging:number', { number: item.number })} {item.title}</th>
                <td><Link to={`/organisations/${item.organisation.id}`}>{item.organisation.name}</Link>{item.members > 1 ? <div className="lq-small lq-muted">{t('challenge-judging:examination.members', { count: item.members })}</div> : null}{item.memberAnswers.length ? <div style={{ marginTop: 8, minWidth: 220 }}><MemberAnswers items={item.memberAnswers} waiting={item.state === 'opened'} /></div> : null}</td>
                <td><StateTag state={item.state} of="entry" />{item.whyNot ? <div className="lq-small lq-break">{item.whyNot}</div> : null}</td>
                <td>{item.faults.length ? <span className="lq-tag lq-tag--wait">{t('challenge-judging:examination.faultCount', { count: item.faults.length })}</span> : <span className="lq-muted">{'\u2014'}</span>}</td>
                <td><button type="button" className="lq-link" aria-expanded={talks === item.entryId} onClick={() => setTalks(talks === item.entryId ? null : item.entryId)}>{item.declined ? t('challenge-judging:talks.declined') : t('challenge-judging:talks.count', { count: item.talks })}</button></td>
                <td>{item.decides ? <div className="lq-row">{admissible(item) ? <button type="button" className="lq-button lq-button--small" onClick={() => setAsked({ item, decision: 'admit' })}>{t('challenge-judging:examination.admit')}</button> : <span className="lq-small lq-muted">{item.inadmissible.length ? t('challenge-judging:examination.inadmissible') : t('challenge-judging:examination.unconfirmed', { count: item.unconfirmed })}</span>}<button type="button" className="lq-button lq-button--small lq-button--danger" onClick={() => setAsked({ item, decision: 'refuse' })}>{t('challenge-judging:examination.refuse')}</button></div> : null}</td>
              </tr>
            ))}</tbody>
          </CardTable></div>
        ) : <EmptyState title={t('challenge-judging:examination.empty')} about={t('challenge-judging:examination.emptyAbout')} />}
      </section>
      {shown ? <Talks key={shown.entryId} challenge={c} item={shown} records={handles && (shown.state === 'opened' || shown.state === 'eligible')} /> : null}
      {handles && c.kind === 'scene' && open.length ? <AnswerForm mode="scene" entries={open.filter(({ state }) => state === 'eligible')} busy={scene.isPending} problem={scene.error} go={({ chosen, answers }) => scene.mutate({ version: c.version, chosen, answers })} /> : null}
      {handles && open.length ? <AnswerForm mode="reject" entries={open} busy={reject.isPending} problem={reject.error} go={({ reason, answers }) => reject.mutate({ version: c.version, reason, answers })} /> : null}
      {asked ? <EligibilityDialog challenge={c} item={asked.item} decision={asked.decision} close={() => setAsked(null)} /> : null}
    </div>
  );
}
