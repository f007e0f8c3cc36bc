import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ApiProblem } from '../../api/problem';
import { useSession } from '../../api/session';
import { ButtonLink } from '../../components/ButtonLink';
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
import { useOrganisationName } from '../../components/useTexts';
import { useFields, useIndustries, useIpc, useRegions } from '../../reference/useReference';
import { OpenDeal } from '../contracting/OpenDeal';
import NotFound from '../missing/NotFound';
import { useAchievement, useListingAct } from './api';
import { AttachmentList } from './AttachmentList';
import { ClearedWords } from './ClearedWords';
import { DeleteDraft } from './DeleteDraft';
import { Facts } from './Facts';
import { History } from './History';
import { MatchPanel } from './MatchPanel';

export default function AchievementDetail() {
  const { t } = useTranslation(['listing', 'brokers']);
  const { id = '' } = useParams();
  const organisationName = useOrganisationName();
  const { user, has } = useSession();
  const query = useAchievement(id);
  const act = useListingAct('achievement');
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
  // Only those who see it whole are served its maker.
  const whole = a.createdAt !== undefined;
  const text = (name: 'publicText' | 'privateText' | 'trlEvidence') => a[name]
    ? <section className="lq-card"><h2>{column(name)}</h2><pre>{a[name]}</pre></section> : null;
  return (
    <>
      <PageHeader
        title={a.title} crumbs={[...crumbs, { label: t(`reference:kinds.${a.kind}`) }]} state={<StateTag state={a.state} />}
        about={<span className="lq-row"><Link key="o" to={`/organisations/${a.owner.id}`}>{organisationName(a.owner)}</Link><DateText at={a.publishedAt ?? a.updatedAt} beside /></span>}
        acts={(
          <div className="lq-row">
            {a.editable ? <Link className="lq-button" to={`/achievements/${a.id}/edit`}>{t('reference:acts.edit')}</Link> : null}
            <NextActs acts={a.nextActs} onAct={(name, reason) => act.mutateAsync({ id: a.id, version: a.version, act: name, reason })} />
            {a.state === 'published' && has('firm') && user?.organisation.id !== a.owner.id ? <OpenDeal from={{ kind: 'achievement', id: a.id }} title={a.title} side="acquirer" main /> : null}
            {a.state === 'published' && has('broker') && user?.organisation.id !== a.owner.id ? <ButtonLink to={`/mediations/new?achievement=${a.id}`}>{t('brokers:offer.title')}</ButtonLink> : null}
            {a.editable && a.state === 'draft' ? <DeleteDraft of="achievement" id={a.id} version={a.version} /> : null}
          </div>
        )}
      />
      <div className="lq-wide lq-two">
        <div className="lq-stack">
          {a.valueLine ? <section className="lq-card"><h2>{column('valueLine')}</h2><p className="lq-value">{a.valueLine}</p></section> : null}
          {whole && a.guarded ? <ClearedWords achievement={a} /> : a.guarded ? <div className="lq-note lq-note--wait"><strong>{t('listing:guard.shown')}</strong><span>{t('listing:guard.shownAbout')}</span></div> : null}
          {text('publicText')}{text('privateText')}{text('trlEvidence')}
          {a.attachments.length ? <section className="lq-card"><h2>{column('attachments')}</h2><AttachmentList id={a.id} files={a.attachments} /></section> : null}
          {whole ? <>{a.publishedAt ? <MatchPanel of="achievement" id={a.id} /> : null}<History of="achievement" id={a.id} /></> : null}
        </div>
        <aside aria-label={t('listing:detail.facts')}>
          <div className="lq-card"><Facts rows={[
            [column('trl'), <TrlBar key="t" trl={a.trl} />],
            [column('price'), <MoneyText key="p" fen={a.expectedPriceFen} negotiable={a.priceNegotiable} />],
            [column('modes'), a.modes.length ? <ModeTags key="m" modes={a.modes} /> : null],
            [column('field'), fieldName(a.field)],
            [column('ipc'), a.ipc ? `${a.ipc} ${ipcName(a.ipc.slice(0, 3))}` : null],
            [column('division'), industryName(a.division)],
            [column('region'), regionName(a.region)],
            [column('keywords'), a.keywords.join(t('pieces:comma'))],
          ]} /></div>
          <div className="lq-card"><Facts empty={t('listing:detail.noRights')} rows={[
            [column('applicationNumber'), a.applicationNumber ? <CopyId key="n" id={a.applicationNumber} /> : null],
            [column('grantNumber'), a.grantNumber ? <CopyId key="g" id={a.grantNumber} /> : null],
            [column('publicationNumber'), a.publicationNumber ? <CopyId key="b" id={a.publicationNumber} /> : null],
            [column('filingDate'), a.filingDate ? <DateText key="d" at={a.filingDate} /> : null],
            [column('grantDate'), a.grantDate ? <DateText key="e" at={a.grantDate} /> : null],
            [column('legalStatus'), a.legalStatus ? t(`reference:legal.${a.legalStatus}`, { defaultValue: a.legalStatus }) : null],
            [column('completers'), a.completers.length ? <ul key="c">{a.completers.map((p) => <li key={p.name + (p.unit ?? '')}>{p.name} <span className="lq-muted">{[p.unit, p.sharePercent === undefined ? null : t('listing:detail.share', { share: p.sharePercent })].filter(Boolean).join(' \u00b7 ')}</span></li>)}</ul> : null],
            [column('fundingSource'), [a.fundingSource, a.projectNumber].filter(Boolean).join(' \u00b7 ')],
          ]} /></div>
        </aside>
      </div>
    </>
  );
}
