import { useTranslation } from 'react-i18next';
import type { PoolPart } from './PoolBar';
import type { PrizeSum } from './prizes';

/** The parts of the pool in the order in which they are paid. */
export function usePoolParts(sum: PrizeSum, stages: readonly { id?: string; title?: string | null; fen?: number | null }[]): PoolPart[] {
  const { t } = useTranslation(['challenges']);
  const starts: PoolPart[] = Array.from({ length: sum.lanes }, (_, at) => ({ key: `lane-${at}`, name: t('challenges:lanes.lane', { n: at + 1 }), fen: sum.startFen, of: 'start' }));
  const paid: PoolPart[] = stages.map((one, at) => ({ key: `stage-${one.id || at}`, name: one.title?.trim() || t('challenges:prizes.unnamed', { n: at + 1 }), fen: typeof one.fen === 'number' && Number.isFinite(one.fen) ? one.fen : 0, of: 'stage' }));
  return [...starts, ...paid, ...(sum.leftFen > 0 ? [{ key: 'left', name: t('challenges:prizes.left'), fen: sum.leftFen, of: 'left' as const }] : [])];
}
