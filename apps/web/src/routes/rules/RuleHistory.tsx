import { useTranslation } from 'react-i18next';
import { DateText } from '../../components/DateText';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { RuleMarkTag } from '../../components/RuleMarkTag';
import { useRule } from './api';
import { RuleValue } from './RuleValue';

/** Every version of the rule in this place, and what the unit chose, each with its reason. */
export function RuleHistory({ id, unit, organisationId }: { id: string; unit: string | null; organisationId?: string }) {
  const { t } = useTranslation(['rules']);
  const query = useRule(id, organisationId);
  if (query.isPending) return <LoadingState rows={1} />;
  if (query.isError) return <ErrorState problem={query.error} retry={() => void query.refetch()} />;
  const { versions, switches } = query.data;
  return (
    <div className="lq-stack lq-rule__history">
      <div>
        <h3>{t('rules:history.versions')}</h3>
        <ul>
          {versions.map((v) => (
            <li key={v.id}>
              <div className="lq-row"><DateText at={v.validFrom} /><span>{t('rules:until')}</span>{v.validTo ? <DateText at={v.validTo} /> : <span>{t('rules:noEnd')}</span>}<RuleMarkTag mark={v.mark} /></div>
              <div><RuleValue value={v.value} unit={unit} />{v.article ? <span className="lq-muted lq-small"> <span lang="zh-CN">{v.article}</span></span> : null}</div>
              {v.reason ? <div className="lq-small">{t('rules:history.reason', { reason: v.reason })}</div> : null}
            </li>
          ))}
        </ul>
      </div>
      {switches.length ? (
        <div>
          <h3>{t('rules:history.switches')}</h3>
          <ul>{switches.map((s) => <li key={s.at}><div className="lq-row"><DateText at={s.at} time /><span>{t(s.on ? 'rules:standing.on' : 'rules:standing.off')}</span></div><div className="lq-small">{t('rules:history.reason', { reason: s.reason })}</div></li>)}</ul>
        </div>
      ) : null}
    </div>
  );
}
