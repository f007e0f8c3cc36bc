import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DemandBrief } from '../../api/shapes';
import { DateText } from '../../components/DateText';
import { ModeTags } from '../../components/ModeTags';
import { BudgetText } from '../../components/MoneyText';
import { StateTag } from '../../components/StateTag';
import { useFields, useRegions } from '../../reference/useReference';

export function DemandItem({ item, mine = false }: { item: DemandBrief; mine?: boolean }) {
  const { t } = useTranslation();
  const { fieldName } = useFields();
  const { regionName } = useRegions();
  return (
    <article className="lq-item">
      <div>
        <h3><Link to={`/demands/${item.id}`}>{item.title || t('reference:untitled')}</Link></h3>
        {item.problem ? <p className="lq-item__value">{item.problem}</p> : null}
        <div className="lq-item__meta">
          {mine || item.state !== 'published' ? <StateTag state={item.state} /> : null}
          {item.fieldCode ? <span>{fieldName(item.fieldCode)}</span> : null}
          <span>{item.owner?.name ?? t('reference:anonymous')}</span>
          {item.regionCode ? <span>{regionName(item.regionCode)}</span> : null}
          {item.deadline ? <span>{t('reference:columns.deadline')} <DateText at={item.deadline} beside /></span> : null}
        </div>
      </div>
      <div className="lq-item__side">
        <BudgetText min={item.budgetMinFen} max={item.budgetMaxFen} />
        <ModeTags modes={item.modes.slice(0, 3)} />
      </div>
    </article>
  );
}
