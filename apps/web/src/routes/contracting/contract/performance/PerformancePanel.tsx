import { useTranslation } from 'react-i18next';
import type { Contract } from '../../../../api/shapes';
import { ErrorState } from '../../../../components/ErrorState';
import { LoadingState } from '../../../../components/LoadingState';
import { isPerformed, usePerformance } from './api';
import { Deliveries } from './Deliveries';
import { Demands } from './Demands';
import { Disputes } from './Disputes';
import { Endings } from './Endings';
import { ForceMajeure } from './ForceMajeure';
import { Milestones } from './Milestones';
import { PerformanceHistory } from './PerformanceHistory';

/** What the two sides do once the contract is in effect; nothing before. */
export default function PerformancePanel({ contract: c }: { contract: Contract }) {
  const { t } = useTranslation(['performance']);
  const query = usePerformance(c.id, isPerformed(c));
  if (!isPerformed(c)) return null;
  if (query.isPending) return <section className="lq-card"><h2>{t('performance:title')}</h2><LoadingState rows={2} /></section>;
  if (query.isError && !query.data) return <section className="lq-card"><h2>{t('performance:title')}</h2><ErrorState problem={query.error} retry={() => void query.refetch()} /></section>;
  const p = query.data;
  return (
    <div className="lq-stack" id="performance" role="region" aria-label={t('performance:title')}>
      <Deliveries contract={c} performance={p} />
      <Milestones contract={c} performance={p} />
      <Demands contract={c} performance={p} />
      <ForceMajeure contract={c} performance={p} />
      <Disputes contract={c} performance={p} />
      <Endings contract={c} performance={p} />
      <PerformanceHistory contract={c} performance={p} />
    </div>
  );
}
