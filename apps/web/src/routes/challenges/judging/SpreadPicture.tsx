import { useTranslation } from 'react-i18next';
import type { ChallengeJudging } from '../../../api/shapes';
import { scoreOf, scoreText } from './scores';

type Ranked = ChallengeJudging['ranking'][number];
const [WIDTH, HEIGHT, PAD] = [320, 34, 8];
const x = (score: number): number => PAD + (Math.min(100, Math.max(0, score)) / 100) * (WIDTH - 2 * PAD);

/** From the lowest to the highest card, each as a dot; the mark is the mean, the diamond what is left once harsh and mild are levelled. Words say the same. */
export function SpreadPicture({ entry: e }: { entry: Ranked }) {
  const { t } = useTranslation(['challenge-judging']);
  const [low, high, mean, mid] = [scoreOf(e.lowest), scoreOf(e.highest), scoreOf(e.score), HEIGHT / 2];
  return (
    <svg className="lq-spread" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t('challenge-judging:spread.label', { score: scoreText(e.score), low: scoreText(e.lowest), high: scoreText(e.highest), calibrated: e.calibrated ?? '\u2014' })}>
      <line x1={x(0)} x2={x(100)} y1={mid} y2={mid} className="lq-spread__axis" />
      <line x1={x(low)} x2={x(high)} y1={mid} y2={mid} className="lq-spread__range" />
      {e.cards.map((card) => <circle key={card.expert} cx={x(scoreOf(card.score))} cy={mid} r="4" className="lq-spread__card"><title>{`${card.expert} ${scoreText(card.score)}`}</title></circle>)}
      <line x1={x(mean)} x2={x(mean)} y1={mid - 12} y2={mid + 12} className="lq-spread__mean" />
      {e.calibrated === null ? null : <rect x={x(e.calibrated) - 4} y={mid - 4} width="8" height="8" transform={`rotate(45 ${x(e.calibrated)} ${mid})`} className="lq-spread__calibrated" />}
    </svg>
  );
}
