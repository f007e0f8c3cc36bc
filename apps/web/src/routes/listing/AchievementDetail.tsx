import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ApiProblem } from '../../api/problem';
import { useSession } from '../../api/session';
import { CopyId } from '../../components/CopyId';
import { DateText } from '../../components/DateText';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { ModeTags } from '../../components/ModeTags';
import { MoneyText } from '../../components/MoneyText';
import { NextActs } from '../../components/NextActs';
import { PageHeader } from '../../components/PageHeader';
import { StateTag } from '../../components/StateTag';
import { TrlBar } from '../../components/TrlBar';
import { useFields, useIndustries, useIpc, useRegions } from '../../reference/useReference';
import NotFound from '../missing/NotFound';
import { useAchievement, useAchievementMatches, useListingAct } from './api';
import { Facts } from './Facts';
import { History } from './History';
import { MatchPanel } from './MatchPanel';

export default function AchievementDetail() {
  const { t } = useTranslation(['listing']);
  const { id = '' } = useParams();
  const { user } = useSession();
  const query = useAchievement(id);
  const act = useListingAct('achievement');
  const matches = useAchievementMatches(id, !!user && query.isSuccess);
  const { fieldName } = useFields();
  const { regionName } = useRegions();
  const { ipcName } = useIpc();
  const { industryName } = useIndustries();
  const crumbs = [{ to: '/achievements', label: t('listing:achievements.title') }];
  const column = (name: string) => t(`reference:columns.${name}`);

  if (query.isPending) return <><PageHeader title={t('listing:achievements.one')} crumbs={crumbs} /><div className="lq-wide"><LoadingState kind="page" rows={2} /></div></>;
  if (query.isError) {
    if (query.error instanceof ApiProblem && query.error.status === 404) return <NotFound />;
    return <><PageHeader title={t('listing:achievements.one')} crumbs={crumbs} /><div className="lq-wide"><ErrorState problem={query.error} retry={() => void query.refetch()} /></div></>;
  }
  const a = query.data;
  const editable = a.nextActs.some((n) => n.act === 'edit' && !n.blockedBy.length);
  const text = (name: 'abstract' | 'publicText' | 'privateText' | 'trlEvidence') => a[name]
    ? <section className="lq-card"><h2>{column(name)}</h2><pre>{a[name]}</pre></section> : null;
  return (
    <>
      <PageHeader
        title={a.title} crumbs={[...crumbs, { label: t(`reference:kinds.${a.kind}`) }]} state={<StateTag state={a.state} />}
        about={<span className="lq-row">{a.owner ? <Link to={`/organisations/${a.owner.id}`}>{a.owner.name}</Link> : null}<DateText at={a.publishedAt ?? a.updatedAt} beside /></span>}
        acts={(
          <div className="lq-row">
            {editable ? <Link className="lq-button" to={`/achievements/${a.id}/edit`}>{t('reference:acts.edit')}</Link> : null}
            <NextActs acts={a.nextActs.filter((n) => n.act !== 'edit')} onAct={(name, reason) => act.mutateAsync({ id: a.id, version: a.version, act: name, reason })} />
          </div>
        )}
      />
      <div className="lq-wide lq-two">
        <div className="lq-stack">
          {a.valueLine ? <section className="lq-card"><h2>{column('valueLine')}</h2><p className="lq-value">{a.valueLine}</p></section> : null}
          {a.guarded ? <div className="lq-note lq-note--wait"><strong>{t('listing:guard.shown')}</strong><span>{t('listing:guard.shownAbout')}</span></div> : null}
          {text('abstract')}{text('publicText')}{text('privateText')}{text('trlEvidence')}
          {a.attachments.length ? <section className="lq-card"><h2>{column('attachments')}</h2><ul>{a.attachments.map((f) => <li key={f.id}>{f.fileName} <span className="lq-muted lq-small">{t('listing:detail.size', { kib: Math.ceil(f.sizeBytes / 1024) })}</span></li>)}</ul></section> : null}
          <MatchPanel query={matches} side="achievement" visible={!!user} />
          <History entries={a.history ?? []} />
        </div>
        <aside aria-label={t('listing:detail.facts')}>
          <div className="lq-card"><Facts rows={[
            [column('trl'), <TrlBar key="t" trl={a.trl} />],
            [column('price'), <MoneyText key="p" fen={a.expectedPriceFen} negotiable={a.negotiable} />],
            [column('modes'), a.modes.length ? <ModeTags key="m" modes={a.modes} /> : null],
            [column('fieldCode'), fieldName(a.fieldCode)],
            [column('ipcCodes'), a.ipcCodes.map((code) => `${code} ${ipcName(code.slice(0, 3))}`).join(t('pieces:comma'))],
            [column('industryCode'), industryName(a.industryCode)],
            [column('regionCode'), regionName(a.regionCode)],
          ]} /></div>
          <div className="lq-card"><Facts rows={[
            [column('applicationNumber'), a.applicationNumber ? <CopyId key="n" id={a.applicationNumber} /> : null],
            [column('grantNumber'), a.grantNumber ? <CopyId key="g" id={a.grantNumber} /> : null],
            [column('filingDate'), a.filingDate ? <DateText key="d" at={a.filingDate} /> : null],
            [column('legalStatus'), a.legalStatus ? t(`reference:legal.${a.legalStatus}`, { defaultValue: a.legalStatus }) : null],
            [column('completers'), a.completers.length ? <ul key="c">{a.completers.map((p) => <li key={p.name}>{p.name} <span className="lq-muted">{t('listing:detail.share', { share: p.sharePercent })}</span></li>)}</ul> : null],
            [column('fundingSource'), [a.fundingSource, a.projectNumber].filter(Boolean).join(' \u00b7 ')],
          ]} /></div>
        </aside>
      </div>
    </>
  );
}
