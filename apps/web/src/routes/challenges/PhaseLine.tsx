import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Challenge } from '../../api/shapes';
import { DateText } from '../../components/DateText';
import { phasesOf, shownPhase, type Part, type Phase, type PhaseName } from './phases';

/** Where the challenge stands, as steps that lead to their parts; below them the parts of the step that is open. */
export function PhaseLine({ challenge: c, parts, part }: { challenge: Challenge; parts: readonly Part[]; part: Part }) {
  const { t } = useTranslation(['challenges']);
  const phases = phasesOf(c, parts);
  const shown = shownPhase(phases, part);
  const tabs: Part[] = [...(shown?.parts ?? []), ...(parts.includes('history') ? ['history' as const] : [])];
  return (
    <div className="lq-phased">
      <nav aria-label={t('challenges:phases.name')}>
        <ol className="lq-phases">{phases.map((phase, n) => <Step key={phase.name} challenge={c} phase={phase} number={n + 1} shown={phase === shown} />)}</ol>
      </nav>
      <Tabs challenge={c} parts={tabs} part={part} />
    </div>
  );
}

function Step({ challenge: c, phase: { name, at, parts }, number, shown }: { challenge: Challenge; phase: Phase; number: number; shown: boolean }) {
  const { t } = useTranslation(['challenges']);
  const label = t(`challenges:phases.${c.kind === 'scene' && name === 'judge' ? 'talk' : name}`);
  const state = t(`reference:challengeStates.${c.state}`);
  const inside = (
    <>
      <span className="lq-phases__mark" aria-hidden="true">{at === 'done' ? '\u2713' : at === 'ended' ? '\u00d7' : number}</span>
      <span className="lq-phases__name">{label}<span className="lq-hidden"> {t(`challenges:phases.at.${at}`)}</span></span>
      {(at === 'now' || at === 'ended') && state !== label ? <span className="lq-phases__state">{state}</span> : null}
      <When challenge={c} of={name} at={at} />
    </>
  );
  const className = `lq-phases__step lq-phases__step--${at}${shown ? ' lq-phases__step--shown' : ''}`;
  return <li className={className} aria-current={at === 'now' ? 'step' : undefined}>{parts[0] ? <Link to={`/challenges/${c.id}?part=${parts[0]}`}>{inside}</Link> : <span title={t('challenges:phases.closed')}>{inside}</span>}</li>;
}

/** The one day of a phase that people plan by, while it still matters. */
function When({ challenge: { openedAt, entriesUntil, content, kind }, of, at }: { challenge: Challenge; of: PhaseName; at: Phase['at'] }) {
  const { t } = useTranslation(['challenges']);
  if (of === 'publish' && openedAt) return <span className="lq-phases__when"><DateText at={openedAt} /></span>;
  if (at === 'ended') return null;
  if (of === 'enter' && entriesUntil) return <span className="lq-phases__when">{t('challenges:phases.until')} <DateText at={entriesUntil} /></span>;
  return of === 'judge' && kind !== 'scene' && at !== 'done' && content.judgedBy ? <span className="lq-phases__when">{t('challenges:phases.until')} <DateText at={content.judgedBy} /></span> : null;
}

/** On a narrow screen they do not all fit; the one that is open is in sight. */
function Tabs({ challenge: c, parts, part }: { challenge: Challenge; parts: readonly Part[]; part: Part }) {
  const { t } = useTranslation(['challenges']);
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    const [all, current] = [bar.current, bar.current?.querySelector('[aria-current=page]')];
    if (all && current) all.scrollLeft += current.getBoundingClientRect().left - all.getBoundingClientRect().left - (all.clientWidth - current.clientWidth) / 2;
  }, [part]);
  return (
    <nav ref={bar} className="lq-tabs" aria-label={t('challenges:parts.name')}>
      {parts.map((one) => <Link key={one} to={`/challenges/${c.id}?part=${one}`} aria-current={one === part ? 'page' : undefined}>{t(`challenges:parts.${one}`)}{one === 'questions' && c.questions > 0 ? ` (${c.questions})` : ''}</Link>)}
    </nav>
  );
}
