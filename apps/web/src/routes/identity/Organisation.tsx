import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ApiProblem } from '../../api/problem';
import { CopyId } from '../../components/CopyId';
import { DateText } from '../../components/DateText';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { NextActs } from '../../components/NextActs';
import { PageHeader } from '../../components/PageHeader';
import { StateTag } from '../../components/StateTag';
import { useRegions } from '../../reference/useReference';
import { Facts } from '../listing/Facts';
import NotFound from '../missing/NotFound';
import { useOrganisation, useOrganisationAct } from './api';

export default function Organisation() {
  const { t } = useTranslation(['identity']);
  const { id = '' } = useParams();
  const query = useOrganisation(id);
  const act = useOrganisationAct();
  const { regionName } = useRegions();
  if (query.error instanceof ApiProblem && query.error.status === 404) return <NotFound />;
  const o = query.data;
  return (
    <>
      <PageHeader
        title={o?.name ?? t('identity:organisation.one')} crumbs={[{ label: t('identity:organisation.one') }]} state={o?.verification ? <StateTag state={o.verification} /> : null} about={o ? t(`reference:organisationTypes.${o.type}`) : null}
        acts={o?.nextActs?.length ? <NextActs acts={o.nextActs} onAct={(name, reason) => act.mutateAsync({ id: o.id, act: name, version: o.version, reason })} /> : null}
      />
      <div className="lq-wide lq-stack">
        {query.isError ? <ErrorState problem={query.error} retry={() => void query.refetch()} /> : !o ? <LoadingState rows={1} /> : (
          <section className="lq-card">
            <h2>{t('identity:organisation.facts')}</h2>
            <Facts rows={[
              [t('identity:organisation.creditCode'), o.creditCode ? <CopyId key="c" id={o.creditCode} /> : null],
              [t('reference:columns.regionCode'), regionName(o.regionCode)],
              [t('identity:organisation.since'), o.verifiedAt ? <DateText key="v" at={o.verifiedAt} beside /> : null],
              [t('identity:organisation.answerRate'), o.answerRate === null || o.answerRate === undefined ? t('identity:organisation.noAnswerRate') : t('identity:organisation.rate', { percent: Math.round(o.answerRate * 100) })],
              [t('identity:organisation.listed'), <span key="l" className="lq-row"><Link to={`/achievements?owner=${o.id}`}>{t('shell:nav.achievements')}</Link><Link to={`/demands?owner=${o.id}`}>{t('shell:nav.demands')}</Link></span>],
            ]} />
          </section>
        )}
      </div>
    </>
  );
}
