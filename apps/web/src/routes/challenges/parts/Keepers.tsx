import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../../../api/session';
import type { Challenge, ChallengeKeepersView } from '../../../api/shapes';
import { CardTable } from '../../../components/CardTable';
import { CopyId } from '../../../components/CopyId';
import { DateText } from '../../../components/DateText';
import { ErrorState } from '../../../components/ErrorState';
import { LoadingState } from '../../../components/LoadingState';
import { useKeepers } from '../api';
import { CheckKeyFile } from '../CheckKeyFile';
import { WRITERS } from '../choices';
import { MakeKey } from '../MakeKey';
import { NameKeepers } from '../NameKeepers';

/** Who together open the entries after the deadline, with the fingerprints that everybody can compare. */
export function Keepers({ id, challenge }: { id: string; challenge?: Challenge }) {
  const query = useKeepers(id);
  if (query.isPending) return <LoadingState rows={2} />;
  if (query.isError && !query.data) return <ErrorState problem={query.error} retry={() => void query.refetch()} />;
  return <Shown view={query.data} challenge={challenge} />;
}

function Shown({ view: v, challenge }: { view: ChallengeKeepersView; challenge?: Challenge }) {
  const { t } = useTranslation(['challenges']);
  const session = useSession();
  const [naming, setNaming] = useState(false);
  const mine = v.items.find(({ accountId }) => accountId !== undefined && accountId === session.user?.id);
  const ready = v.items.filter(({ publicKey }) => publicKey !== null).length;
  const mayName = v.version !== null && !v.fixed && session.has(...WRITERS);
  const named = v.items.length > 0;
  return (
    <div className="lq-deal">
      <div className="lq-stack">
        <section className="lq-card"><h2>{t('challenges:keepers.title')}</h2>
          <p style={{ marginBottom: 12 }}>{t('challenges:keepers.about')}</p>
          {named ? (
            <>
              <p role="status" style={{ marginBottom: 12 }}><strong>{t('challenges:keepers.open', { needed: v.needed, named: v.items.length })}</strong> {ready < v.items.length ? t('challenges:keepers.ready', { ready, named: v.items.length }) : t('challenges:keepers.allReady')}</p>
              <div className="lq-table-scroll" tabIndex={0} role="region" aria-label={t('challenges:keepers.title')}><CardTable>
                <thead><tr><th scope="col">{t('challenges:keepers.organisation')}</th>{v.items.some(({ name }) => name) ? <th scope="col">{t('challenges:keepers.person')}</th> : null}<th scope="col">{t('challenges:keepers.fingerprint')}</th><th scope="col">{t('challenges:keepers.madeAt')}</th></tr></thead>
                <tbody>{v.items.map((k, at) => (
                  <tr key={k.accountId ?? k.fingerprint ?? at}>
                    <td style={{ minWidth: 120 }}><Link to={`/organisations/${k.organisation.id}`}>{k.organisation.name}</Link></td>
                    {v.items.some(({ name }) => name) ? <td>{k.name ?? '\u2014'}{mine && k === mine ? <span className="lq-muted lq-small"> {t('challenges:keepers.you')}</span> : null}</td> : null}
                    <td className="lq-hash">{k.fingerprint ? <CopyId id={k.fingerprint} /> : <span className="lq-tag lq-tag--wait">{t('challenges:keepers.noKey')}</span>}</td>
                    <td><DateText at={k.madeAt} time /></td>
                  </tr>
                ))}</tbody>
              </CardTable></div>
              {v.items.length > v.needed ? <p className="lq-muted lq-small" style={{ marginTop: 10 }}>{t('challenges:keepers.spare', { spare: v.items.length - v.needed })}</p> : <p className="lq-muted lq-small" style={{ marginTop: 10 }}>{t('challenges:keepers.noSpare')}</p>}
            </>
          ) : <p className="lq-muted">{t(challenge?.kind === 'scene' ? 'challenges:keepers.scene' : 'challenges:keepers.none')}</p>}
          {mayName && !naming ? <div style={{ marginTop: 14 }}><button type="button" className="lq-button" onClick={() => setNaming(true)}>{t(named ? 'challenges:keepers.nameAnew' : 'challenges:keepers.name')}</button></div> : null}
        </section>
        {mayName && naming ? <NameKeepers view={v} close={() => setNaming(false)} /> : null}
      </div>
      <div className="lq-stack">
        {v.mine === 'named' && !v.fixed ? <MakeKey challengeId={v.challengeId} /> : null}
        {v.mine === 'named' && v.fixed ? <p className="lq-note lq-note--wait"><span>{t('challenges:key.tooLate')}</span></p> : null}
        {v.mine === 'ready' && mine?.fingerprint ? (
          <section className="lq-card lq-stack"><h2>{t('challenges:key.mine')}</h2><p>{t('challenges:key.mineAbout')}</p><CheckKeyFile fingerprint={mine.fingerprint} /></section>
        ) : null}
        <section className="lq-card"><h2>{t('challenges:keepers.how')}</h2><ol className="lq-money__why" style={{ listStyle: 'decimal' }}>{['one', 'two', 'three', 'four'].map((step) => <li key={step}>{t(`challenges:keepers.steps.${step}`)}</li>)}</ol></section>
      </div>
    </div>
  );
}
