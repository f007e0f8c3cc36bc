import { useTranslation } from 'react-i18next';
import type { Challenge, ChallengeEvaluation } from '../../../api/shapes';
import { DateText } from '../../../components/DateText';
import { MoneyText } from '../../../components/MoneyText';
import { Facts } from '../../listing/Facts';
import { EvaluationForm } from './EvaluationForm';
import { useEvaluation } from './api';

/** The look back: written once by the organiser, public where it says so. */
export function Evaluation({ challenge: c }: { challenge: Challenge }) {
  const { t } = useTranslation(['challenge-performing']);
  const query = useEvaluation(c.id);
  const view = query.data;
  if (!view || (!view.evaluation && !view.mayWrite)) return null;
  return (
    <section className="lq-card lq-stack" id="evaluation" aria-labelledby="evaluation-title"><h2 id="evaluation-title">{t('challenge-performing:evaluation.title')}</h2>
      {view.evaluation ? <Written said={view.evaluation} /> : <EvaluationForm challenge={c} version={view.version} />}
    </section>
  );
}

function Written({ said }: { said: NonNullable<ChallengeEvaluation['evaluation']> }) {
  const { t } = useTranslation(['challenge-performing']);
  return (
    <>
      {said.goals.length ? (
        <div className="lq-table-scroll" tabIndex={0} role="region" aria-label={t('challenge-performing:evaluation.goals')}><table className="lq-table">
          <thead><tr>{(['goal', 'measured', 'reached'] as const).map((column) => <th key={column} scope="col">{t(`challenge-performing:evaluation.${column}`)}</th>)}</tr></thead>
          <tbody>{said.goals.map((goal) => <tr key={goal.name}><th scope="row">{goal.name}</th><td>{goal.measured}</td><td>{t(`challenge-performing:evaluation.answers.${goal.reached}`)}</td></tr>)}</tbody>
        </table></div>
      ) : null}
      <Facts rows={[
        [t('challenge-performing:evaluation.inProduction'), t(`challenge-performing:evaluation.answers.${said.inProduction}`)], [t('challenge-performing:evaluation.sales'), said.salesFen === null ? null : <MoneyText key="s" fen={said.salesFen} />],
        [t('challenge-performing:evaluation.savings'), said.savingsFen === null ? null : <MoneyText key="v" fen={said.savingsFen} />], [t('challenge-performing:evaluation.words'), <pre key="w">{said.words}</pre>], [t('challenge-performing:evaluation.lessons'), <pre key="l">{said.lessons}</pre>],
        [t('challenge-performing:evaluation.public'), t(said.public ? 'challenge-performing:evaluation.isPublic' : 'challenge-performing:evaluation.notPublic')],
      ]} />
      <p className="lq-muted lq-small">{said.by} <DateText at={said.at} time /></p>
    </>
  );
}
