import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Match } from '../../api/shapes';
import { LevelBadge } from '../../components/LevelBadge';
import { BudgetText, MoneyText } from '../../components/MoneyText';

/** The two banks and the bridge between them. */
export function MatchPair({ match }: { match: Match }) {
  const { t } = useTranslation(['matching']);
  const { achievement: a, demand: d } = match;
  return (
    <div className="lq-match__pair">
      <div className="lq-match__side">
        <p>{t('reference:types.achievement')} {'\u00b7'} {a.owner?.name}</p>
        <Link to={`/achievements/${a.id}`}>{a.title}</Link>
        <p>{t('pieces:trl.label', { trl: a.trl })} {'\u00b7'} <MoneyText fen={a.expectedPriceFen} negotiable={a.negotiable} /></p>
      </div>
      <div className="lq-match__span"><LevelBadge level={match.level} wide /><b>{t(`pieces:level.names.${match.level}`)}</b></div>
      <div className="lq-match__side">
        <p>{t('reference:types.demand')} {'\u00b7'} {d.owner?.name ?? t('reference:anonymous')}</p>
        <Link to={`/demands/${d.id}`}>{d.title}</Link>
        <p><BudgetText min={d.budgetMinFen} max={d.budgetMaxFen} /></p>
      </div>
    </div>
  );
}
