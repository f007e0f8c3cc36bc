import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DemandBrief } from '../../api/shapes';
import { DateText } from '../../components/DateText';
import { ModeTags } from '../../components/ModeTags';
import { BudgetText } from '../../components/MoneyText';
import { StateTag } from '../../components/StateTag';
import { TrlBar } from '../../components/TrlBar';
import { useOrganisationName } from '../../components/useTexts';
import { useFields, useRegions } from '../../reference/useReference';

export function DemandItem({ item, mine = false }: { item: DemandBrief; mine?: boolean }) {
  const { t } = useTranslation();
  const organisationName = useOrganisationName();
  const { fieldName } = useFields();
  const { regionName } = useRegions();
  return (
    <article className="lq-item">
      <div>
        <h3><Link to={`/demands/${item.id}`}>{item.title || t('reference:untitled')}</Link></h3>
        {item.problem ? <p className="lq-item__value">{item.problem}</p> : null}
        <div className="lq-item__meta">
          {mine || item.state !== 'published' ? <StateTag state={item.state} /> : null}
          {item.field ? <span>{fieldName(item.field)}</span> : null}
          <span>{organisationName(item.owner) || t('reference:anonymous')}</span>
          {item.region ? <span>{regionName(item.region)}</span> : null}
          {item.deadline ? <span>{t('reference:columns.deadline')} <DateText at={item.deadline} beside /></span> : null}
        </div>
      </div>
      <div className="lq-item__side">
        <BudgetText min={item.budgetMinFen} max={item.budgetMaxFen} />
        {item.wantedTrlMin ? <TrlBar trl={item.wantedTrlMin} short /> : null}
        <ModeTags modes={item.modes.slice(0, 3)} />
      </div>
    </article>
  );
}
