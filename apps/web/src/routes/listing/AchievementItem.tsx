import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AchievementBrief } from '../../api/shapes';
import { DateText } from '../../components/DateText';
import { ModeTags } from '../../components/ModeTags';
import { MoneyText } from '../../components/MoneyText';
import { StateTag } from '../../components/StateTag';
import { TrlBar } from '../../components/TrlBar';
import { useOrganisationName } from '../../components/useTexts';
import { useFields, useRegions } from '../../reference/useReference';

export function AchievementItem({ item, mine = false }: { item: AchievementBrief; mine?: boolean }) {
  const { t } = useTranslation();
  const organisationName = useOrganisationName();
  const { fieldName } = useFields();
  const { regionName } = useRegions();
  return (
    <article className="lq-item">
      <div>
        <h3><Link to={`/achievements/${item.id}`}>{item.title || t('reference:untitled')}</Link></h3>
        {item.valueLine ? <p className="lq-item__value">{item.valueLine}</p> : null}
        <div className="lq-item__meta">
          {mine || item.state !== 'published' ? <StateTag state={item.state} /> : null}
          {item.guarded ? <span className="lq-tag lq-tag--wait">{t('reference:guarded')}</span> : null}
          <span>{t(`reference:kinds.${item.kind}`)}</span>
          {item.field ? <span>{fieldName(item.field)}</span> : null}
          <span>{organisationName(item.owner)}</span>
          {item.region ? <span>{regionName(item.region)}</span> : null}
          <DateText at={item.publishedAt ?? item.updatedAt} beside />
        </div>
      </div>
      <div className="lq-item__side">
        <MoneyText fen={item.expectedPriceFen} negotiable={item.priceNegotiable} />
        <TrlBar trl={item.trl} short />
        <ModeTags modes={item.modes.slice(0, 3)} />
      </div>
    </article>
  );
}
