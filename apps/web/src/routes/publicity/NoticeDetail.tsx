import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ApiProblem } from '../../api/problem';
import { useSession } from '../../api/session';
import { DateText } from '../../components/DateText';
import { ErrorState } from '../../components/ErrorState';
import { GuideLink } from '../../components/GuideLink';
import { LoadingState } from '../../components/LoadingState';
import { NextActs } from '../../components/NextActs';
import { PageHeader } from '../../components/PageHeader';
import { StateTag } from '../../components/StateTag';
import { useTexts } from '../../components/useTexts';
import { Facts } from '../listing/Facts';
import NotFound from '../missing/NotFound';
import { useNotice, useNoticeAct } from './api';
import { Objections } from './Objections';
import { Reports } from './Reports';

export default function NoticeDetail() {
  const { t } = useTranslation(['publicity']);
  const { id = '' } = useParams();
  const { user } = useSession();
  const say = useTexts();
  const query = useNotice(id);
  const act = useNoticeAct();
  const crumbs = [{ to: '/notices', label: t('publicity:title') }];
  if (query.isPending) return <><PageHeader title={t('publicity:one')} crumbs={crumbs} /><div className="lq-wide"><LoadingState kind="page" rows={2} /></div></>;
  if (query.isError) {
    if (query.error instanceof ApiProblem && query.error.status === 404) return <NotFound />;
    return <><PageHeader title={t('publicity:one')} crumbs={crumbs} /><div className="lq-wide"><ErrorState problem={query.error} retry={() => void query.refetch()} /></div></>;
  }
  const n = query.data;
  return (
    <>
      <PageHeader
        title={say(n.title)} crumbs={crumbs} state={<StateTag state={n.state} of="notice" />}
        about={<span className="lq-row"><span>{say(n.kindTexts)}</span><Link to={`/organisations/${n.organisationId}`}>{n.organisationName}</Link><GuideLink to="objection" /></span>}
        // Superseding needs the new content; it is done where the notice was written.
        acts={<NextActs acts={n.nextActs.filter((a) => a.act !== 'supersede')} onAct={(name, reason) => act.mutateAsync({ id: n.id, version: n.version, act: name, reason })} />}
      />
      <div className="lq-wide lq-two">
        <div className="lq-stack">
          {n.relatedParty ? <div className="lq-note lq-note--wait"><strong>{t('publicity:related.yes')}</strong>{n.relatedPartyNote ? <span>{n.relatedPartyNote}</span> : null}</div> : null}
          {n.offMarketAt ? <div className="lq-note lq-note--wait">{t('publicity:offMarket')} <DateText at={n.offMarketAt} time /></div> : null}
          {n.supersededBy ? <div className="lq-note"><Link to={`/notices/${n.supersededBy}`}>{t('publicity:supersededBy')}</Link></div> : null}
          {n.supersedes ? <div className="lq-note"><Link to={`/notices/${n.supersedes}`}>{t('publicity:supersedes')}</Link></div> : null}
          <section className="lq-card"><h2>{t('publicity:facts')}</h2>
            <div className="lq-table-scroll" role="region" aria-label={t('publicity:facts')} tabIndex={0}>
              <table className="lq-table"><tbody>{n.facts.map((f, i) => <tr key={`${i}${f.label['zh-CN']}`}><th scope="row">{say(f.label)}</th><td>{say(f.value)}{f.personalSum ? <> <span className="lq-tag lq-tag--info">{t('publicity:sumMark')}</span></> : null}</td></tr>)}</tbody></table>
            </div>
            {n.hiddenSums ? <p className="lq-muted lq-small">{t('publicity:hiddenSums', { count: n.hiddenSums })}</p> : null}
          </section>
          <section className="lq-card"><h2>{t('publicity:text')}</h2><pre lang="zh-CN">{n.text}</pre></section>
          <Objections notice={n} loggedIn={user !== null} />
        </div>
        <aside aria-label={t('publicity:period')}>
          <div className="lq-card">
            {n.state === 'running' ? <p style={{ marginBottom: 10 }}><strong>{t('publicity:daysLeft', { count: n.workingDaysLeft })}</strong></p> : null}
            <Facts rows={[
              [t('publicity:starts'), <DateText key="s" at={n.startsOn} />],
              [t('publicity:ends'), <DateText key="e" at={n.endsOn} />],
              [t('publicity:length'), t('publicity:workingDays', { count: n.workingDays })],
              [t('publicity:scope'), t(`publicity:scopes.${n.scope}`)],
              [t('publicity:basis'), n.scopeBasis ? t(`publicity:bases.${n.scopeBasis}`) : null],
              [t('publicity:place'), n.place],
              [t('publicity:related.name'), t(n.relatedParty ? 'publicity:related.yes' : 'publicity:related.no')],
              [t('publicity:open'), n.openObjections === null ? null : String(n.openObjections)],
              [t('publicity:clear'), n.state === 'ended' ? t(n.clear ? 'publicity:isClear' : 'publicity:notClear') : null],
              [t('publicity:closeReason'), n.closeReason],
            ]} />
          </div>
          <Reports notice={n} />
          <div className="lq-card"><h2>{t('publicity:rules')}</h2>
            <ul className="lq-stack" style={{ gap: 8 }}>{n.rules.map((r) => <li key={r.id}>{r.article ?? t('publicity:ownSetting')} <span className="lq-tag lq-tag--plain">{t(`publicity:marks.${r.status}`)}</span></li>)}</ul>
            <p className="lq-muted lq-small">{t('publicity:noAdvice')}</p>
          </div>
        </aside>
      </div>
    </>
  );
}
