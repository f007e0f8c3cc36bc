import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rule } from '../../api/shapes';
import { DateText } from '../../components/DateText';
import { ReasonDialog } from '../../components/ReasonDialog';
import { RuleMarkTag } from '../../components/RuleMarkTag';
import { useTexts } from '../../components/useTexts';
import { useRenewRule, useSwitchRule } from './api';
import { NewVersionDialog } from './NewVersionDialog';
import { RuleHistory } from './RuleHistory';
import { RuleValue } from './RuleValue';

interface Props { rule: Rule; place: string; organisationId?: string }
type Asked = 'switch' | 'renew' | null;

export function RuleRow({ rule, place, organisationId }: Props) {
  const { t } = useTranslation(['rules']);
  const say = useTexts();
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState<Asked>(null);
  const change = useSwitchRule();
  const renew = useRenewRule();
  const on = rule.enabled;
  return (
    <>
      <tr>
        <td>
          <strong>{say(rule.texts)}</strong>
          <div className="lq-muted lq-small"><code>{rule.rule}</code></div>
          <div className="lq-row lq-rule__tags"><RuleMarkTag mark={rule.mark} /><span className="lq-tag">{say(rule.natureTexts)}</span></div>
        </td>
        <td><RuleValue value={rule.value} unit={rule.unit} /><div className="lq-muted lq-small">{place}{t('pieces:comma')}{t(`rules:classes.${rule.unitClass}`, { defaultValue: rule.unitClass })}</div></td>
        <td>
          {rule.article ? <div lang="zh-CN">{rule.article}</div> : <span className="lq-muted">{t('rules:noArticle')}</span>}
          {rule.articleText ? <div className="lq-muted lq-small" lang="zh-CN">{rule.articleText}</div> : null}
          <div className="lq-small"><DateText at={rule.validFrom} /> {t('rules:until')} {rule.validTo ? <DateText at={rule.validTo} /> : t('rules:noEnd')}</div>
        </td>
        <td>
          {rule.enforcedBy.length ? rule.enforcedBy.map((u) => <div key={u.file + u.code} className="lq-rule__use">{u.texts ? <div>{say(u.texts)}</div> : null}<code className="lq-small">{u.code ?? u.file}</code></div>) : <span className="lq-muted">{t('rules:notEnforced')}</span>}
        </td>
        <td>
          <span className={`lq-tag lq-tag--${on ? 'open' : 'plain'}`}>{t(on ? 'rules:standing.on' : 'rules:standing.off')}</span>
          <div className="lq-muted lq-small">{t(rule.standing?.chosen ? 'rules:standing.chosen' : rule.leftToUnit ? 'rules:standing.asStarts' : 'rules:standing.law')}</div>
          <div className="lq-rule__acts">
            {rule.standing?.maySwitch ? <button type="button" className="lq-button lq-button--small" onClick={() => setAsked('switch')}>{t(on ? 'rules:switch.off' : 'rules:switch.on')}<span className="lq-hidden"> {say(rule.texts)}</span></button> : null}
            {rule.mayRenew ? <button type="button" className="lq-button lq-button--small" onClick={() => setAsked('renew')}>{t('rules:renew.act')}<span className="lq-hidden"> {say(rule.texts)}</span></button> : null}
            <button type="button" className="lq-button lq-button--text lq-button--small" aria-expanded={open} onClick={() => setOpen(!open)}>{t('rules:history.name')}<span className="lq-hidden"> {say(rule.texts)}</span></button>
          </div>
        </td>
      </tr>
      {open ? <tr><td colSpan={5}><RuleHistory id={rule.id} unit={rule.unit} organisationId={organisationId} /></td></tr> : null}
      {asked === 'switch' ? (
        <ReasonDialog
          name={t(on ? 'rules:switch.offNamed' : 'rules:switch.onNamed', { rule: say(rule.texts) })} needsReason danger={on} close={() => setAsked(null)}
          go={(reason) => change.mutateAsync({ id: rule.id, on: !on, reason: reason ?? '', organisationId })}
        />
      ) : null}
      {asked === 'renew' ? <NewVersionDialog rule={rule} close={() => setAsked(null)} go={(body) => renew.mutateAsync({ id: rule.id, body })} /> : null}
    </>
  );
}
