import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AchievementBrief, DemandBrief } from '../../api/shapes';
import { DateText } from '../../components/DateText';
import { NextActs } from '../../components/NextActs';
import { StateTag } from '../../components/StateTag';
import { useOrganisationName } from '../../components/useTexts';
import { useFields } from '../../reference/useReference';
import { useAchievement, useDemand, useListingAct } from './api';

interface Props { of: 'achievement' | 'demand'; item: AchievementBrief | DemandBrief; line: string | null; guarded?: boolean }

/** One waiting entry with the acts that are open to this reviewer; the whole of it is one click away. */
export function ReviewItem({ of, item, line, guarded = false }: Props) {
  const { t } = useTranslation(['listing']);
  const organisationName = useOrganisationName();
  const { fieldName } = useFields();
  const achievement = useAchievement(of === 'achievement' ? item.id : undefined);
  const demand = useDemand(of === 'demand' ? item.id : undefined);
  const act = useListingAct(of);
  const whole = achievement.data ?? demand.data;
  return (
    <article className="lq-card lq-stack" style={{ gap: 10 }}>
      <div>
        <h3 style={{ marginBottom: 2, fontSize: 17 }}><Link to={`/${of}s/${item.id}`}>{item.title || t('reference:untitled')}</Link></h3>
        {line ? <p className="lq-item__value">{line}</p> : null}
        <div className="lq-item__meta">
          <StateTag state={item.state} />
          {guarded ? <span className="lq-tag lq-tag--wait">{t('listing:guard.tag')}</span> : null}
          {item.field ? <span>{fieldName(item.field)}</span> : null}
          <span>{organisationName(item.owner) || t('reference:anonymous')}</span>
          {item.submittedAt ? <span>{t('listing:review.since')} <DateText at={item.submittedAt} time beside /></span> : null}
        </div>
      </div>
      {whole ? <NextActs acts={whole.nextActs} onAct={(name, reason) => act.mutateAsync({ id: whole.id, version: whole.version, act: name, reason })} /> : <div className="lq-bone" style={{ width: 180 }} aria-hidden="true" />}
    </article>
  );
}
