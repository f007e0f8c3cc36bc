import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PublicityNoticeBrief } from '../../api/shapes';
import { DateText } from '../../components/DateText';
import { StateTag } from '../../components/StateTag';
import { useTexts } from '../../components/useTexts';

export function NoticeItem({ item }: { item: PublicityNoticeBrief }) {
  const { t } = useTranslation(['publicity']);
  const say = useTexts();
  return (
    <article className="lq-item">
      <div>
        <h3><Link to={`/notices/${item.id}`}>{say(item.title)}</Link></h3>
        <div className="lq-item__meta">
          <StateTag state={item.state} of="notice" />
          <span>{say(item.kindTexts)}</span>
          <span>{item.organisationName}</span>
          <span><DateText at={item.startsOn} /> {'\u2013'} <DateText at={item.endsOn} /></span>
          {item.relatedParty ? <span className="lq-tag lq-tag--wait">{t('publicity:related.yes')}</span> : null}
          <span>{t(`publicity:scopes.${item.scope}`)}</span>
        </div>
      </div>
      {item.state === 'running' ? <div className="lq-item__side"><strong>{t('publicity:daysLeft', { count: item.workingDaysLeft })}</strong></div> : null}
    </article>
  );
}
