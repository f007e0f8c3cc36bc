import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../../api/session';
import { BlockedAct } from '../../../../components/BlockedAct';
import { SIGNERS } from '../../api';
import { EndingForm } from './EndingForm';
import { PaperLinks, ThingState, Who, type PartProps } from './pieces';
import { ThingActs } from './ThingActs';

type Kind = 'terminate' | 'complete' | 'rescind';

/** Completion, termination, rescission: what waits for the other side, and what was signed. */
export function Endings({ contract: c, performance: p }: PartProps) {
  const { t } = useTranslation(['performance']);
  const { has } = useSession();
  const [kind, setKind] = useState<Kind | null>(null);
  const waiting = p.endings.some((e) => e.state === 'proposed');
  const kinds: Kind[] = has(...SIGNERS) ? (p.state === 'in_effect' ? ['complete', 'terminate', 'rescind'] : p.state === 'rescinded' ? [] : ['rescind']) : [];
  return (
    <section className="lq-card lq-stack" id="endings" aria-labelledby="endings-title">
      <h2 id="endings-title">{t('performance:endings.title')}</h2>
      {p.endings.map((e) => (
        <article key={e.id} className="lq-stack" style={{ gap: 8, borderTop: '1px solid var(--line)', paddingTop: 12 }} aria-label={t(`performance:endings.kinds.${e.kind}`)}>
          <div className="lq-row"><b>{t(`performance:endings.kinds.${e.kind}`)}</b><ThingState thing="contract-ending" state={e.state} />
            {e.kind === 'terminate' ? <span className="lq-tag">{t(`performance:endings.grounds.${e.ground}`)}</span> : null}{e.reference ? <span className="lq-muted lq-small lq-break">{e.reference}</span> : null}</div>
          <p className="lq-break">{e.reason}</p>
          <PaperLinks contract={c} ids={e.paperId ? [e.paperId] : []} />
          <Who contract={c} side={e.side} name={e.person.name} at={e.at} />
          <ThingActs contract={c} thing="contract-ending" id={e.id} version={e.version} acts={e.nextActs} today={p.today} />
        </article>
      ))}
      {!p.endings.length && !kinds.length ? <p className="lq-muted">{t('performance:endings.none')}</p> : null}
      {p.state === 'in_effect' && p.completeBlockedBy.length ? <BlockedAct name={t('performance:endings.kinds.complete')} blocks={p.completeBlockedBy} /> : null}
      <div className="lq-row">{kinds.filter((k) => k !== 'complete' || (!p.completeBlockedBy.length && !waiting)).map((k) => (
        <button key={k} type="button" aria-expanded={kind === k} className={`lq-button${k === 'complete' ? ' lq-button--main' : ' lq-button--danger'}`} onClick={() => setKind(kind === k ? null : k)}>{t(`performance:endings.kinds.${k}`)}</button>
      ))}</div>
      {kind && kinds.includes(kind) ? <EndingForm key={kind} contract={c} performance={p} kind={kind} done={() => setKind(null)} /> : null}
    </section>
  );
}
