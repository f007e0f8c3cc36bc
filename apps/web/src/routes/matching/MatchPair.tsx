import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Match } from '../../api/shapes';
import { LevelBadge } from '../../components/LevelBadge';
import { BudgetText, MoneyText } from '../../components/MoneyText';
import { TrlBar } from '../../components/TrlBar';
import { useFields } from '../../reference/useReference';

/** The two banks and the bridge between them. */
export function MatchPair({ match }: { match: Match }) {
  const { t } = useTranslation(['matching']);
  const { achievement: a, demand: d } = match;
  return (
    <div className="lq-match__pair">
      <div className="lq-match__side">
        <p>{t('reference:types.achievement')} {'\u00b7'} {a.organisationName}</p>
        <Link to={`/achievements/${a.id}`}>{a.title}</Link>
        <p>{a.trl ? <>{t('pieces:trl.label', { trl: a.trl })} {'\u00b7'} </> : null}<MoneyText fen={a.expectedPriceFen} negotiable /></p>
      </div>
      <div className="lq-match__span"><LevelBadge level={match.level} wide /><b>{t(`pieces:level.names.${match.level}`)}</b></div>
      <div className="lq-match__side">
        <p>{t('reference:types.demand')} {'\u00b7'} {d.organisationName ?? t('reference:anonymous')}</p>
        <Link to={`/demands/${d.id}`}>{d.title}</Link>
        <p><BudgetText min={d.budgetMinFen} max={d.budgetMaxFen} /></p>
      </div>
    </div>
  );
}

/** The other bank alone, for the page of one side. */
export function MatchOther({ match, only }: { match: Match; only: 'achievement' | 'demand' }) {
  const { t } = useTranslation(['matching']);
  const { fieldName } = useFields();
  const { achievement: a, demand: d } = match;
  const other = only === 'achievement' ? a : d;
  return (
    <div className="lq-match__other">
      <LevelBadge level={match.level} />
      <div>
        <h3><Link to={`/${only}s/${other.id}`}>{other.title}</Link></h3>
        {only === 'achievement' && a.valueLine ? <p className="lq-item__value">{a.valueLine}</p> : null}
        <div className="lq-item__meta">
          <span>{other.organisationName ?? t('reference:anonymous')}</span>
          {other.field ? <span>{fieldName(other.field)}</span> : null}
          {only === 'achievement' ? <><TrlBar trl={a.trl} short /><MoneyText fen={a.expectedPriceFen} negotiable /></> : <BudgetText min={d.budgetMinFen} max={d.budgetMaxFen} />}
        </div>
      </div>
    </div>
  );
}
