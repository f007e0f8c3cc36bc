import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SearchHit } from '../../api/shapes';
import { DateText } from '../../components/DateText';
import { Marked } from '../../components/Marked';
import { ModeTags } from '../../components/ModeTags';
import { MoneyText } from '../../components/MoneyText';
import { TrlBar } from '../../components/TrlBar';
import { useFields, useRegions } from '../../reference/useReference';

export function SearchHitItem({ hit }: { hit: SearchHit }) {
  const { t } = useTranslation();
  const { fieldName } = useFields();
  const { regionName } = useRegions();
  return (
    <article className="lq-item lq-hit">
      <div>
        <h3><Link to={`/${hit.type}s/${hit.id}`}><Marked text={hit.title} /></Link></h3>
        {hit.highlights?.length ? <p className="lq-item__value">{hit.highlights.map((h) => <Marked key={h} text={h} />)}</p> : hit.summary ? <p className="lq-item__value"><Marked text={hit.summary} /></p> : null}
        <div className="lq-item__meta">
          <span className={`lq-tag lq-tag--${hit.type === 'achievement' ? 'open' : 'info'}`}>{t(`reference:types.${hit.type}`)}</span>
          {hit.fieldCode ? <span>{fieldName(hit.fieldCode)}</span> : null}
          {hit.type === 'demand' || hit.ownerName ? <span>{hit.ownerName ?? t('reference:anonymous')}</span> : null}
          {hit.regionCode ? <span>{regionName(hit.regionCode)}</span> : null}
          {hit.publishedAt ? <DateText at={hit.publishedAt} beside /> : null}
        </div>
      </div>
      <div className="lq-item__side">
        {hit.amountFen === undefined ? null : <MoneyText fen={hit.amountFen} negotiable />}
        {hit.trl ? <TrlBar trl={hit.trl} short /> : null}
        <ModeTags modes={hit.modes.slice(0, 2)} />
      </div>
    </article>
  );
}
