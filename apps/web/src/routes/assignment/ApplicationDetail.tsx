import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ApiProblem } from '../../api/problem';
import type { RightsApplication } from '../../api/shapes';
import { DateText } from '../../components/DateText';
import { ErrorState } from '../../components/ErrorState';
import { GuideLink } from '../../components/GuideLink';
import { LoadingState } from '../../components/LoadingState';
import { formatFen } from '../../components/money';
import { NextActs } from '../../components/NextActs';
import { PageHeader } from '../../components/PageHeader';
import { RuleMarkTag } from '../../components/RuleMarkTag';
import { HoldBanner } from '../auditing/HoldBanner';
import { Facts } from '../listing/Facts';
import NotFound from '../missing/NotFound';
import { useRules } from '../rules/api';
import { ActForms, hasForm } from './ActForms';
import { actOnApplication, useApplication, useMove } from './api';
import { ApplicationState } from './ApplicationState';
import { CONDITIONS, EXCLUSIONS } from './applicationValues';
import { MinutesFacts } from './MinutesForm';
import { Reports } from './Reports';
import { SecondSteps } from './SecondSteps';
import { SignatureBlock } from './SignatureBlock';

const share = (f: { numerator: number; denominator: number } | null) => (f ? `${f.numerator}/${f.denominator}` : null);

export default function ApplicationDetail() {
  const { t } = useTranslation(['assignment', 'rights', 'dossier']);
  const { id } = useParams();
  const query = useApplication(id);
  const move = useMove(actOnApplication);
  const crumbs = [{ to: '/rights-applications', label: t('assignment:title') }];
  if (query.isPending) return <><PageHeader title={t('assignment:one')} crumbs={crumbs} /><div className="lq-wide"><LoadingState kind="page" rows={2} /></div></>;
  if (query.isError) {
    if (query.error instanceof ApiProblem && query.error.status === 404) return <NotFound />;
    return <><PageHeader title={t('assignment:one')} crumbs={crumbs} /><div className="lq-wide"><ErrorState problem={query.error} retry={() => void query.refetch()} /></div></>;
  }
  const a = query.data;
  return (
    <>
      <PageHeader
        title={a.disclosureTitle} crumbs={crumbs} state={<ApplicationState state={a.state} />}
        about={<span className="lq-row"><span>{t(`assignment:forms.${a.form}`)}</span><Link to={`/disclosures/${a.disclosureId}`}>{t('rights:one')}</Link><DateText at={a.updatedAt} beside /><GuideLink to={a.form.replace('_', '-')} /></span>}
        acts={(
          <div className="lq-row">
            {a.state === 'draft' ? null : <Link className="lq-button" to={`/rights-applications/${a.id}/dossier`}>{t('dossier:open')}</Link>}
            {a.editable ? <Link className="lq-button" to={`/rights-applications/${a.id}/edit`}>{t('reference:acts.edit')}</Link> : null}
            <NextActs acts={a.nextActs.filter(({ act }) => !hasForm(act))} onAct={(act, reason) => move.mutateAsync({ id: a.id, version: a.version, act, reason })} />
          </div>
        )}
      />
      <div className="lq-wide lq-two">
        <div className="lq-stack">
          {a.stateReason ? <div className="lq-note lq-note--wait"><strong>{t(`assignment:states.${a.state}`)}</strong><span>{a.stateReason}</span></div> : null}
          {a.state === 'objection_handling' ? (
            <div className="lq-note lq-note--wait" role="status"><strong>{t('assignment:halted.title', { count: a.notice.openObjections })}</strong><span>{t('assignment:halted.about')}</span>{a.notice.noticeId ? <Link to={`/notices/${a.notice.noticeId}`}>{t('assignment:notice.open')}</Link> : null}</div>
          ) : null}
          <HoldBanner application={a} />
          <SignatureBlock application={a} />
          <ActForms application={a} />
          {a.effectiveOn && a.form === 'full_assignment' ? <SecondSteps application={a} /> : null}
          {a.effectiveOn ? <Reports application={a} /> : null}
          {a.college ? <MinutesFacts minutes={a.college} /> : null}
          {a.unit ? <MinutesFacts minutes={a.unit} /> : null}
          {a.agreement ? <section className="lq-card"><h2>{t('assignment:agreement.title')}</h2><Facts rows={(['document', 'decisionMechanism', 'costs', 'upkeep', 'signedByUnit', 'signedOn', 'effectiveOn'] as const).map((name) => [t(`assignment:agreement.${name}`), a.agreement?.[name]])} /></section> : null}
          {a.recordal ? <section className="lq-card"><h2>{t('assignment:recordal.title')}</h2><Facts rows={[[t('assignment:recordal.number'), a.recordal.number], [t('assignment:recordal.registeredOn'), a.recordal.registeredOn]]} /></section> : null}
          <Content application={a} />
        </div>
        <aside aria-label={t('assignment:notice.title')}>
          <div className="lq-card"><h2>{t('assignment:notice.title')}</h2>
            {a.notice.noticeId ? <p><Link to={`/notices/${a.notice.noticeId}`}>{t('assignment:notice.open')}</Link></p> : null}
            <Facts empty={t('assignment:notice.none')} rows={a.notice.noticeId ? [
              [t('assignment:state'), t(`reference:noticeStates.${a.notice.state}`, { defaultValue: a.notice.state })], [t('assignment:notice.ends'), a.notice.endsOn ? <DateText key="e" at={a.notice.endsOn} beside /> : null], [t('assignment:notice.objections'), String(a.notice.openObjections)],
            ] : []} />
          </div>
          {a.titleId ? (
            <div className="lq-card"><h2>{t('assignment:effect.title')}</h2>
              {a.effectiveOn ? <p>{t('assignment:effect.since', { date: a.effectiveOn })}</p> : null}
              <p><Link to={`/titles/${a.titleId}`}>{t('assignment:effect.chain')}</Link></p>
            </div>
          ) : null}
          <RuleVersions application={a} />
        </aside>
      </div>
    </>
  );
}

function Content({ application: a }: { application: RightsApplication }) {
  const { t } = useTranslation(['assignment', 'rights']);
  const answer = (given: string | null | undefined) => t(`rights:answers.${given ?? 'unknown'}`);
  const b = a.basis;
  return (
    <>
      <section className="lq-card"><h2>{t('assignment:sections.what')}</h2><Facts rows={[
        [t('assignment:fields.basis'), b ? `${t(`assignment:bases.${b.kind}`)} \u00b7 ${b.document} \u00b7 ${b.issuer} \u00b7 ${b.jurisdiction}${b.listEntry ? ` \u00b7 ${b.listEntry}` : ''} \u00b7 ${b.validTo ? `${b.validFrom} \u2013 ${b.validTo}` : `${t('assignment:basis.validFrom')} ${b.validFrom}`}` : t('assignment:missing')],
        [t('assignment:fields.teamShare'), share(a.teamShare)], [t('assignment:fields.termYears'), a.termYears], [t('assignment:fields.firstStageYears'), a.firstStageYears],
        [t('assignment:fields.residualPriceFen'), a.residualPriceFen === null ? null : formatFen(a.residualPriceFen)],
        [t('assignment:fields.split'), a.split.map((s) => `${s.person} ${share(s.share) ?? ''}`).join(t('pieces:comma'))], [t('assignment:fields.representative'), a.representative], [t('assignment:fields.recipient'), a.recipient],
        [t('assignment:fields.relatedParty'), `${answer(a.relatedParty)}${a.relatedPartyNote ? ` \u00b7 ${a.relatedPartyNote}` : ''}`], [t('assignment:fields.alreadyRewarded'), answer(a.alreadyRewarded)],
      ]} /></section>
      <section className="lq-card"><h2>{t('assignment:sections.conditions')}</h2><Facts rows={CONDITIONS.map((c) => [t(`assignment:conditions.${c}`), a.conditions[c] ?? t('assignment:missing')])} /></section>
      <section className="lq-card"><h2>{t('assignment:sections.exclusions')}</h2><Facts rows={EXCLUSIONS.map((x) => [t(`assignment:exclusions.${x}`), answer(a.exclusions[x])])} /></section>
      {a.plan ? <section className="lq-card"><h2>{t('assignment:fields.plan')}</h2><pre>{a.plan}</pre></section> : null}
    </>
  );
}

/** Frozen at the last decision; before one, what would be frozen if it were decided now. */
function RuleVersions({ application: a }: { application: RightsApplication }) {
  const { t } = useTranslation(['assignment']);
  const rules = useRules();
  const frozen = a.ruleVersions.length > 0;
  return (
    <div className="lq-card"><h2>{t(frozen ? 'assignment:rules.frozen' : 'assignment:rules.now')}</h2>
      <ul className="lq-stack" style={{ gap: 8 }}>{(frozen ? a.ruleVersions : a.rulesInForce).map((id) => {
        const rule = rules.data?.find((r) => r.id === id);
        return <li key={id} style={{ overflowWrap: 'anywhere' }}><Link to={rule ? `/rules?q=${encodeURIComponent(rule.rule)}` : '/rules'}>{rule ? <code>{rule.rule}</code> : id}</Link>{rule?.article ? <span className="lq-muted"> {t('pieces:acts.article', { article: rule.article })}</span> : null}{rule ? <> <RuleMarkTag mark={rule.mark} /></> : null}</li>;
      })}</ul>
      <p className="lq-muted lq-small">{t('assignment:rules.noAdvice')}</p>
    </div>
  );
}
