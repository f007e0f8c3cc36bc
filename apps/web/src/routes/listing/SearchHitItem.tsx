import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SearchHit } from '../../api/shapes';
import { DateText } from '../../components/DateText';
import { Marked } from '../../components/Marked';
import { ModeTags } from '../../components/ModeTags';
import { BudgetText, MoneyText } from '../../components/MoneyText';
import { TrlBar } from '../../components/TrlBar';
import { useFields, useRegions } from '../../reference/useReference';

export function SearchHitItem({ hit }: { hit: SearchHit }) {
  const { t } = useTranslation();
  const { fieldName } = useFields();
  const { regionName } = useRegions();
  return (
    <article className="lq-item lq-hit">
      <div>
        <h3><Link to={`/${hit.kind}s/${hit.id}`}><Marked text={hit.title} spans={hit.titleSpans} /></Link></h3>
        {hit.summary ? <p className="lq-item__value"><Marked text={hit.summary} spans={hit.summarySpans} /></p> : null}
        <div className="lq-item__meta">
          <span className={`lq-tag lq-tag--${hit.kind === 'achievement' ? 'open' : 'info'}`}>{t(`reference:types.${hit.kind}`)}</span>
          {hit.field ? <span>{fieldName(hit.field)}</span> : null}
          <span>{hit.organisationName ?? t('reference:anonymous')}</span>
          {hit.region ? <span>{regionName(hit.region)}</span> : null}
          <DateText at={hit.publishedAt} beside />
        </div>
      </div>
      <div className="lq-item__side">
        {hit.kind === 'achievement' ? <MoneyText fen={hit.expectedPriceFen} negotiable /> : <BudgetText min={hit.budgetMinFen} max={hit.budgetMaxFen} />}
        {(hit.trl ?? hit.wantedTrlMin) ? <TrlBar trl={hit.trl ?? hit.wantedTrlMin} short /> : null}
        <ModeTags modes={hit.modes.slice(0, 2)} />
      </div>
    </article>
  );
}
