import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { client, take } from '../../api/client';
import { ApiProblem } from '../../api/problem';
import type { SecrecyAnswer } from '../../api/shapes';
import { ProblemAlert } from '../../components/ProblemAlert';

/** The server's refusal names the officers to ask. */
function officersOf(problem: unknown): string[] {
  const params = problem instanceof ApiProblem ? [problem.body.params, ...(problem.body.errors ?? []).map((e) => e.params)] : [];
  return [...new Set(params.flatMap((p) => (Array.isArray(p?.officers) ? (p.officers as string[]) : [])))];
}

/** `tell`: who has no question of its own to put to the server refuses by this. */
interface Props { value: SecrecyAnswer | null; onChange: (answer: SecrecyAnswer) => void; of?: 'achievements' | 'disclosures'; tell?: (answer: SecrecyAnswer) => Promise<unknown> }

/** Asked of the server before anything can be typed: stopping afterwards is already a leak. */
export function SecrecyGate({ value, onChange, of = 'achievements', tell }: Props) {
  const { t } = useTranslation(['listing']);
  const ask = useMutation({
    mutationFn: (answer: SecrecyAnswer): Promise<unknown> => tell?.(answer) ?? take(of === 'achievements' ? client.POST('/api/v1/achievements/secrecy-answers', { body: { answer } }) : client.POST('/api/v1/disclosures/secrecy-answers', { body: { answer } })),
    onSuccess: () => onChange('no'),
  });
  const stopped = ask.error instanceof ApiProblem && ask.error.status === 422;
  const officers = officersOf(ask.error);
  const [chosen, setChosen] = useState<SecrecyAnswer | null>(null);
  const shown = chosen ?? value;
  function choose(answer: SecrecyAnswer) {
    setChosen(answer);
    if (answer !== 'no') onChange(answer);
    ask.mutate(answer);
  }
  return (
    <section className="lq-card lq-section" id="secrecy">
      <header><h2>{t('listing:secrecy.title')}</h2><p>{t('listing:secrecy.about')}</p></header>
      <fieldset disabled={ask.isPending}>
        <legend style={{ fontWeight: 600, marginBottom: 8 }}>{t('listing:secrecy.question')}</legend>
        <div className="lq-chips">
          {(['no', 'yes', 'unknown'] as const).map((answer) => (
            <label key={answer} className="lq-chip">
              <input type="radio" name="secrecy" value={answer} checked={shown === answer} onChange={() => choose(answer)} />
              <span>{t(`listing:secrecy.answers.${answer}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div aria-live="polite">
        {shown === 'yes' || shown === 'unknown' ? (
          <div className="lq-note lq-note--wait" style={{ marginTop: 14 }}>
            <strong>{t(`listing:secrecy.stop.${shown}`)}</strong>
            <span>{t('listing:secrecy.ask')}</span>
            {officers.length ? <ul>{officers.map((o) => <li key={o}><b>{o}</b></li>)}</ul> : null}
            <span className="lq-small">{t('listing:secrecy.article')}</span>
          </div>
        ) : null}
        {ask.isError && !stopped ? <ProblemAlert problem={ask.error} /> : null}
      </div>
    </section>
  );
}
