import { useTranslation } from 'react-i18next';
import type { Challenge } from '../../../api/shapes';
import { DateText } from '../../../components/DateText';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorState } from '../../../components/ErrorState';
import { LoadingState } from '../../../components/LoadingState';
import { StateTag } from '../../../components/StateTag';
import { useTexts } from '../../../components/useTexts';
import { useHistory } from './api';
import { stepsOf } from './steps';
import '../../../styles/contracting.css';

/** The steps done and to come, then every act with its actor's part and its moment. */
export function History({ challenge: c }: { challenge: Challenge }) {
  const { t } = useTranslation(['challenge-award']);
  const say = useTexts();
  const history = useHistory(c.id);
  if (history.isPending) return <LoadingState rows={2} />;
  if (history.isError) return <ErrorState problem={history.error} retry={() => void history.refetch()} />;
  const { items } = history.data;
  const steps = stepsOf(c.kind, c.state, items);
  return (
    <div className="lq-stack">
      <section className="lq-card"><h2>{t('challenge-award:history.steps')}</h2>
        <ol className="lq-path">
          {steps.map((s, at) => (
            <li key={s.act} className={`lq-path__step${s.state === 'done' ? ' lq-path__step--done' : s.state === 'next' ? ' lq-path__step--now' : ''}`} aria-current={s.state === 'next' ? 'step' : undefined}>
              <span className="lq-path__mark" aria-hidden="true">{s.state === 'done' ? '\u2713' : at + 1}</span>
              <span>{t(`challenge-award:history.acts.${s.act}`)}<span className="lq-hidden"> {t(`challenge-award:history.${s.state}`)}</span>{s.at ? <><br /><DateText at={s.at} /></> : null}</span>
            </li>
          ))}
        </ol>
      </section>
      <section className="lq-card"><h2>{t('challenge-award:history.title')}</h2>
        {items.length ? (
          <ol className="lq-line">
            {[...items].reverse().map((one) => (
              <li key={`${one.at} ${one.act}`} className="lq-line__item">
                <span className="lq-line__who"><b>{say(one.texts)}</b><span>{t(`challenge-award:history.roles.${one.role}`)}{one.who ? ` \u00b7 ${one.who}` : ''}</span><span className="lq-muted"><DateText at={one.at} time /></span>{one.to && one.to !== one.from ? <StateTag state={one.to} of="challenge" /> : null}</span>
                {one.reason ? <span className="lq-break">{one.reason}</span> : null}
              </li>
            ))}
          </ol>
        ) : <EmptyState title={t('challenge-award:history.none')} about={t('challenge-award:history.noneAbout')} />}
      </section>
    </div>
  );
}
