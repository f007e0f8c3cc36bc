import { useTranslation } from 'react-i18next';
import type { LedgerLossNote, LedgerRegime, LedgerSource } from '../../api/shapes';
import { RuleMarkTag } from '../../components/RuleMarkTag';
import { useTexts } from '../../components/useTexts';

function Source({ source: s }: { source: LedgerSource }) {
  const { t } = useTranslation(['ledger']);
  return <span>{s.article}{s.articleText ? `${t('pieces:colon')}${s.articleText}` : ''} <RuleMarkTag mark={s.mark} /></span>;
}

/** Achievements are kept apart: said with the article on every page of the ledger. */
export function RegimeNote({ regime }: { regime: LedgerRegime }) {
  const { t } = useTranslation(['ledger']);
  const say = useTexts();
  return (
    <div className="lq-note">
      <strong>{say(regime.texts)}</strong>
      {regime.source ? <Source source={regime.source} /> : <span>{t('ledger:noSource')}</span>}
    </div>
  );
}

/** A loss after contribution to capital: the sources that leave it out of the assessment, where they hold, and that no national text was seen. */
export function LossNote({ loss }: { loss: LedgerLossNote }) {
  const { t } = useTranslation(['ledger']);
  const say = useTexts();
  return (
    <section className="lq-card lq-stack" style={{ gap: 8 }}>
      <h2>{t('ledger:loss.title')}</h2>
      <p>{say(loss.texts)}</p>
      <p><strong>{t(loss.holdsHere ? 'ledger:loss.holds' : 'ledger:loss.holdsNot')}</strong></p>
      <ul className="lq-stack" style={{ gap: 6 }}>{loss.sources.map((s) => <li key={s.ruleVersionId}><Source source={s} /> <span className="lq-muted lq-small">{t(s.holdsHere ? 'ledger:loss.here' : 'ledger:loss.elsewhere')}</span></li>)}</ul>
      <p className="lq-muted">{say(loss.national)}</p>
    </section>
  );
}
