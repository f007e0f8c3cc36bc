import { useTranslation } from 'react-i18next';
import type { Consent } from '../../api/shapes';
import { useTexts } from '../../components/useTexts';

/** One act that an owner may want: free, asked for, or blocked, each reason with its article. */
export function ConsentLine({ consent: c }: { consent: Consent }) {
  const { t } = useTranslation(['rights']);
  const say = useTexts();
  const owners = c.coOwners.owners.map((o) => o.name).join(t('pieces:comma'));
  const article = (named: string | null) => (named ? <span className="lq-muted"> {t('pieces:acts.article', { article: named })}</span> : null);
  return (
    <div className={`lq-note lq-note--${c.free ? 'open' : 'wait'}`}>
      <strong>{say(c.texts)}{t('pieces:colon')}{t(c.free ? 'rights:chain.free' : c.blocks.length ? 'rights:chain.blocked' : 'rights:chain.asks')}</strong>
      <span>{t(`rights:rules.${c.coOwners.rule}`, { owners })}{c.coOwners.basis === 'agreement' ? ` ${t('rights:chain.byAgreement')}` : ''}{article(c.coOwners.article)}</span>
      {[...c.blocks, ...c.needs, ...c.notes].map((n) => <span key={n.code + n.of.join()}>{say(n.texts)}{article(n.article)}</span>)}
    </div>
  );
}
