import { useTranslation } from 'react-i18next';
import type { ConcealmentClaim } from '../../../api/shapes';
import { DateText } from '../../../components/DateText';
import { NextActs } from '../../../components/NextActs';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { StateTag } from '../../../components/StateTag';
import { useClaimAct, useEvidence } from './api';

/** What the client says with its evidence, what the broker answers, and what was found. */
export function Claim({ claim: c }: { claim: ConcealmentClaim }) {
  const { t } = useTranslation(['concealment']);
  const act = useClaimAct(c.id);
  const evidence = useEvidence();
  const undecided = c.state === 'open' || c.state === 'answered';
  return (
    <article className={`lq-note${undecided ? ' lq-note--wait' : ''}`} aria-label={t(`concealment:kinds.${c.kind}`)}>
      <div className="lq-row"><b>{t(`concealment:kinds.${c.kind}`)}</b><StateTag state={c.state} of="concealment" /><span className="lq-muted lq-small">{t('pieces:acts.article', { article: c.article })}</span></div>
      <p className="lq-break">{c.statement}</p>
      <dl className="lq-facts">
        <div><dt>{t('concealment:assertedAt')}</dt><dd><DateText at={c.assertedAt} time /></dd></div>
        <div><dt>{t('concealment:evidence')}</dt><dd><button type="button" className="lq-button lq-button--text lq-break" disabled={evidence.isPending} onClick={() => evidence.mutate(c)}>{c.evidence.name}</button></dd></div>
        {c.state === 'open' ? <div><dt>{t('concealment:answerBy')}</dt><dd><DateText at={c.answerBy} /></dd></div> : null}
        {c.answer ? <div><dt>{t('concealment:answer')}</dt><dd className="lq-break">{c.answer} <span className="lq-muted"><DateText at={c.answeredAt} time /></span></dd></div> : null}
        {c.endReason ? <div><dt>{t(c.state === 'withdrawn' ? 'concealment:withdrawn' : 'concealment:found')}</dt><dd className="lq-break">{c.endReason} <span className="lq-muted"><DateText at={c.endedAt} time /></span></dd></div> : null}
      </dl>
      <ProblemAlert problem={evidence.error} />
      <NextActs acts={c.nextActs} onAct={(name, reason) => act.mutateAsync({ act: name, version: c.version, reason })} />
    </article>
  );
}
