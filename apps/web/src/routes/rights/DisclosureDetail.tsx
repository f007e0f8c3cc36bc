import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ApiProblem } from '../../api/problem';
import { useSession } from '../../api/session';
import { DateText } from '../../components/DateText';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { NextActs } from '../../components/NextActs';
import { PageHeader } from '../../components/PageHeader';
import { useTexts } from '../../components/useTexts';
import { Facts } from '../listing/Facts';
import NotFound from '../missing/NotFound';
import { actOnDisclosure, useDisclosure, useDisclosureMove } from './api';
import { DisclosureState } from './DisclosureState';
import { AssessmentForm, ReferralAnswerForm } from './OfficeForms';
import { RuleList } from './RuleList';

export default function DisclosureDetail() {
  const { t } = useTranslation(['rights']);
  const { id } = useParams();
  const session = useSession();
  const say = useTexts();
  const query = useDisclosure(id);
  const move = useDisclosureMove(actOnDisclosure);
  const crumbs = [{ to: '/disclosures', label: t('rights:title') }];
  if (query.isPending) return <><PageHeader title={t('rights:one')} crumbs={crumbs} /><div className="lq-wide"><LoadingState kind="page" rows={2} /></div></>;
  if (query.isError) {
    if (query.error instanceof ApiProblem && query.error.status === 404) return <NotFound />;
    return <><PageHeader title={t('rights:one')} crumbs={crumbs} /><div className="lq-wide"><ErrorState problem={query.error} retry={() => void query.refetch()} /></div></>;
  }
  const d = query.data;
  // Accepting and releasing come with the assessment's form.
  const acts = d.nextActs.filter(({ act }) => act !== 'accept' && act !== 'release');
  const accept = d.nextActs.find(({ act }) => act === 'accept');
  const people = (list: { name: string; status: string; contribution: string | null; share: { numerator: number; denominator: number } }[]) => (
    <ul>{list.map((p, i) => <li key={p.name + String(i)}><b>{p.name}</b>{` (${t(`rights:statuses.${p.status}`)}) ${p.share.numerator}/${p.share.denominator}`}{p.contribution ? <p className="lq-muted">{p.contribution}</p> : null}</li>)}</ul>
  );
  return (
    <>
      <PageHeader
        title={d.title} crumbs={crumbs} state={<DisclosureState state={d.state} />} about={<span className="lq-row"><span>{t(`reference:kinds.${d.protection}`)}</span><DateText at={d.submittedAt ?? d.updatedAt} beside /></span>}
        acts={(
          <div className="lq-row">
            {d.editable ? <Link className="lq-button" to={`/disclosures/${d.id}/edit`}>{t('reference:acts.edit')}</Link> : null}
            {d.state === 'accepted' && session.has('researcher', 'tto') ? <Link className="lq-button lq-button--main" to={`/rights-applications/new?disclosure=${d.id}`}>{t('rights:applyForRights')}</Link> : null}
            {d.titleId ? <Link className="lq-button" to={`/titles/${d.titleId}`}>{t('rights:chain.title')}</Link> : null}
            <NextActs acts={acts} onAct={(act, reason) => move.mutateAsync({ id: d.id, version: d.version, act, reason })} />
          </div>
        )}
      />
      <div className="lq-wide lq-two">
        <div className="lq-stack">
          {d.stateReason ? <div className="lq-note lq-note--wait"><strong>{t(`rights:states.${d.state}`)}</strong><span>{d.stateReason}</span></div> : null}
          {accept ? <><RuleList title={t('rights:assessment.blocked')} blocks={accept.blockedBy} /><AssessmentForm disclosure={d} /></> : null}
          {d.referrals.length ? (
            <section className="lq-card lq-stack"><h2>{t('rights:referrals.title')}</h2>{d.referrals.map((r) => (
              <div key={r.id}>
                <b>{say(r.questionTexts)}</b>{' '}<span className="lq-muted">{t(`rights:kinds.${r.kind}`)}{r.answer ? ` \u00b7 ${t(`rights:answers.${r.answer}`)}` : ''}</span>
                {r.reasons ? <p>{r.reasons}</p> : null}
                {r.mayAnswer ? <ReferralAnswerForm disclosure={d} referralId={r.id} /> : null}
              </div>
            ))}</section>
          ) : null}
          {d.abstract ? <section className="lq-card"><h2>{t('rights:fields.abstract')}</h2><pre>{d.abstract}</pre></section> : null}
          {d.technicalDescription ? <section className="lq-card"><h2>{t('rights:fields.technicalDescription')}</h2><pre>{d.technicalDescription}</pre></section> : null}
          <section className="lq-card"><h2>{t('rights:fields.inventors')}</h2>{people(d.inventors)}</section>
          <section className="lq-card"><h2>{t('rights:fields.recipients')}</h2>{people(d.recipients)}</section>
        </div>
        <aside aria-label={t('rights:fields.answers')}>
          <div className="lq-card"><Facts rows={[
            [t('rights:service.title'), t(`rights:service.${d.service === null ? 'unknown' : d.service ? 'yes' : 'no'}`)],
            [t('rights:fields.completedOn'), d.completedOn ? <DateText key="c" at={d.completedOn} /> : null],
            [t('rights:fields.projects'), d.projects.map((p) => p.number).join(t('pieces:comma'))],
            [t('rights:fields.publications'), d.publications.map((p) => `${p.date} ${p.place}`).join(t('pieces:comma'))],
            [t('rights:assessment.title'), d.assessment ? `${t(`rights:decisions.${d.assessment.decision}`)} \u00b7 ${d.assessment.reasons}` : null],
          ]} /></div>
          <div className="lq-card"><Facts rows={d.questions.map((q) => [say(q.texts), t(`rights:answers.${d.answers[q.name].answer}`)])} /></div>
        </aside>
      </div>
    </>
  );
}
