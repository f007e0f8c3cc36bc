import { useTranslation } from 'react-i18next';
import type { DealBrief } from '../../api/shapes';
import { StateTag } from '../../components/StateTag';

/** A proposal waits for the other side, which is told that it is itself. */
export function DealState({ deal: d }: { deal: Pick<DealBrief, 'state' | 'proposedBy' | 'mySide'> }) {
  const { t } = useTranslation(['contracting']);
  if (d.state === 'proposed' && d.proposedBy !== d.mySide) return <span className="lq-tag lq-tag--dot lq-tag--wait">{t('contracting:answerIsOurs')}</span>;
  return <StateTag state={d.state} of="deal" />;
}
