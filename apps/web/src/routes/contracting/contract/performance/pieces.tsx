import { useTranslation } from 'react-i18next';
import type { Contract, Performance, PerformanceThing } from '../../../../api/shapes';
import { Icon } from '../../../../brand/Icon';
import { DateText } from '../../../../components/DateText';
import { ProblemAlert } from '../../../../components/ProblemAlert';
import { useReadPaper } from '../api';

export interface PartProps { contract: Contract; performance: Performance }

const TONES: Readonly<Record<string, string>> = {
  handed_over: 'wait', received: 'info', accepted: 'open', refused: 'lost', returned: 'lost', withdrawn: 'plain', owed: 'wait', proposed: 'wait', agreed: 'open', superseded: 'plain', planned: 'info', submitted: 'wait', sent_back: 'lost', dropped: 'plain',
  open: 'wait', disputed: 'lost', said_performed: 'wait', performed: 'open', notified: 'wait', acknowledged: 'lost', contested: 'plain', over: 'plain', settled: 'open', decided: 'open', effective: 'open', overtaken: 'plain',
};
export function ThingState({ thing, state }: { thing: PerformanceThing | 'delivery'; state: string }) {
  const { t } = useTranslation(['performance']);
  return <span className={`lq-tag lq-tag--dot lq-tag--${TONES[state] ?? 'plain'}`}>{t(`performance:states.${thing}.${state}`, { defaultValue: state })}</span>;
}

/** Who did it, of which side, when. */
export function Who({ contract: c, side, name, at }: { contract: Contract; side: Contract['mySide']; name: string; at: string }) {
  return <span className="lq-muted lq-small">{c[side].name} {name} <DateText at={at} time /></span>;
}

/** Papers by name; each opens. */
export function PaperLinks({ contract: c, ids }: { contract: Contract; ids: readonly string[] }) {
  const { t } = useTranslation(['performance']);
  const read = useReadPaper(c.id);
  const papers = c.papers.filter((p) => ids.includes(p.id));
  if (!papers.length) return null;
  return (
    <>
      <ul className="lq-files" aria-label={t('performance:papers.title')}>{papers.map((p) =>
        <li key={p.id}><Icon name="file" size={16} /><button type="button" className="lq-link lq-break" disabled={read.isPending} onClick={() => read.mutate(p)}>{p.name}</button></li>)}</ul>
      <ProblemAlert problem={read.error} />
    </>
  );
}
