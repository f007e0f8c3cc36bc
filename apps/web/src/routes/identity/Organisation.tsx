import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ApiProblem } from '../../api/problem';
import { useSession } from '../../api/session';
import { CopyId } from '../../components/CopyId';
import { DateText } from '../../components/DateText';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { NextActs } from '../../components/NextActs';
import { PageHeader } from '../../components/PageHeader';
import { StateTag } from '../../components/StateTag';
import { useOrganisationName } from '../../components/useTexts';
import { useRegions } from '../../reference/useReference';
import { Facts } from '../listing/Facts';
import { AnswerRateText } from '../matching/AnswerRateText';
import { useAnswerRate } from '../matching/api';
import NotFound from '../missing/NotFound';
import { useOrganisation, useOrganisationAct } from './api';
import { OrganisationForm } from './OrganisationForm';

export default function Organisation() {
  const { t } = useTranslation(['identity']);
  const { id = '' } = useParams();
  const query = useOrganisation(id);
  const act = useOrganisationAct();
  const rate = useAnswerRate(id);
  const session = useSession();
  const organisationName = useOrganisationName();
  const [editing, setEditing] = useState(false);
  const { regionName } = useRegions();
  if (query.error instanceof ApiProblem && query.error.status === 404) return <NotFound />;
  const o = query.data;
  const mayChange = o && session.user?.organisation.id === o.id && session.has('unit_leader', 'tto', 'firm', 'broker', 'bureau_officer') && !editing;
  return (
    <>
      <PageHeader
        title={o ? organisationName(o) : t('identity:organisation.one')} crumbs={[{ to: '/organisations', label: t('identity:organisations.title') }]} state={o ? <StateTag state={o.state} of="organisation" /> : null} about={o ? t(`reference:organisationTypes.${o.type}`) : null}
        acts={o ? (
          <div className="lq-row">
            {mayChange ? <button type="button" className="lq-button" onClick={() => setEditing(true)}>{t('identity:organisation.change')}</button> : null}
            <NextActs acts={o.nextActs} onAct={(name, reason) => act.mutateAsync({ id: o.id, act: name, version: o.version, reason })} />
          </div>
        ) : null}
      />
      <div className="lq-wide lq-stack">
        {query.isError ? <ErrorState problem={query.error} retry={() => void query.refetch()} /> : !o ? <LoadingState rows={1} /> : editing ? <OrganisationForm organisation={o} close={() => setEditing(false)} /> : (
          <section className="lq-card">
            {o.stateReason ? <p className="lq-note lq-note--wait" style={{ marginBottom: 14 }}>{t('identity:organisation.reason')}{t('pieces:colon')}{o.stateReason}</p> : null}
            <h2>{t('identity:organisation.facts')}</h2>
            {o.description ? <p style={{ marginBottom: 14, maxWidth: 760 }}>{o.description}</p> : null}
            <Facts rows={[
              [t('identity:organisation.creditCode'), <CopyId key="c" id={o.uscc} />],
              [t('reference:columns.region'), regionName(o.region)],
              [t('identity:organisation.since'), o.verifiedAt ? <DateText key="v" at={o.verifiedAt} beside /> : null],
              [t('identity:organisation.answerRate'), rate.data ? <AnswerRateText key="r" rate={rate.data} /> : null],
              [t('identity:organisation.listed'), <span key="l" className="lq-row"><Link to={`/achievements?organisationId=${o.id}`}>{t('shell:nav.achievements')}</Link><Link to={`/demands?organisationId=${o.id}`}>{t('shell:nav.demands')}</Link></span>],
            ]} />
          </section>
        )}
      </div>
    </>
  );
}
