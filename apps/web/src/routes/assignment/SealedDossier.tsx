import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../api/shapes';
import { CopyId } from '../../components/CopyId';
import { DateText } from '../../components/DateText';
import { ProblemAlert } from '../../components/ProblemAlert';
import { RuleMarkTag } from '../../components/RuleMarkTag';
import { useTexts } from '../../components/useTexts';
import { Facts } from '../listing/Facts';
import { downloadDossier, useDossierVerification } from './api';
import { DossierItems } from './DossierItems';

const NOTHING_BEFORE = /^0+$/;

export function SealedDossier({ dossier: d }: { dossier: Dossier }) {
  const { t } = useTranslation(['dossier']);
  const say = useTexts();
  const verification = useDossierVerification(d.applicationId);
  const [download, setDownload] = useState<{ busy: boolean; failed: Error | null }>({ busy: false, failed: null });
  const fetchArchive = () => {
    setDownload({ busy: true, failed: null });
    void downloadDossier(d.applicationId, d.number).then(() => setDownload({ busy: false, failed: null }), (failed: Error) => setDownload({ busy: false, failed }));
  };
  return (
    <div className="lq-wide lq-two">
      <div className="lq-stack">
        <DossierItems title={t('dossier:atSeal')} items={d.items} />
        <section className="lq-card lq-stack" aria-labelledby="dossier-checks"><h2 id="dossier-checks">{t('dossier:checks')}</h2>
          <ul className="lq-stack" style={{ gap: 10, listStyle: 'none', padding: 0, margin: 0 }}>{d.screens.map((screen) => (
            <li key={`${screen.act} ${screen.code}`} className="lq-stack" style={{ gap: 2 }}>
              <span className="lq-row"><span className={`lq-tag lq-tag--dot lq-tag--${screen.passed ? 'open' : 'lost'}`}>{t(screen.passed ? 'dossier:passed' : 'dossier:broken')}</span><code className="lq-small lq-break">{screen.code}</code></span>
              <span className="lq-small">{say(screen.texts).replace(/\{\w+\}/g, '\u2026')}</span>
              <span className="lq-small lq-muted">{screen.article ? t('pieces:acts.article', { article: screen.article }) : t('dossier:ownRule')}</span>
            </li>
          ))}</ul>
        </section>
        <section className="lq-card lq-stack" aria-labelledby="dossier-rules"><h2 id="dossier-rules">{t('dossier:rules')}</h2>
          <ul className="lq-stack" style={{ gap: 10, listStyle: 'none', padding: 0, margin: 0 }}>{d.rules.map((rule) => (
            <li key={rule.id} className="lq-stack" style={{ gap: 2 }}>
              <span className="lq-row"><code className="lq-break">{rule.rule}</code><RuleMarkTag mark={rule.mark} /></span>
              <span className="lq-small lq-break">{JSON.stringify(rule.value)} <span className="lq-muted">{rule.article ? t('pieces:acts.article', { article: rule.article }) : t('dossier:ownSetting')}</span></span>
            </li>
          ))}</ul>
          <p className="lq-muted lq-small">{t('dossier:noAdvice')}</p>
        </section>
      </div>
      <aside aria-label={t('dossier:sealed')}>
        <div className="lq-card lq-stack"><h2>{t('dossier:sealed')}</h2>
          <Facts rows={[
            [t('dossier:number'), t('dossier:numberOf', { count: d.number })], [t('dossier:sealedAt'), <DateText key="at" at={d.sealedAt} />], [t('dossier:sealedBy'), d.sealedBy],
            [t('dossier:hash'), <CopyId key="hash" id={d.sha256} />], [t('dossier:previous'), NOTHING_BEFORE.test(d.previousSha256) ? t('dossier:first') : <CopyId key="previous" id={d.previousSha256} />],
            [t('dossier:chain'), <span key="chain">{t('dossier:chainAt', { seq: d.auditChain.seq })} <CopyId id={d.auditChain.hash} /></span>], [t('dossier:key'), <CopyId key="key" id={d.keyId} />],
          ]} />
          <span><Button type="primary" loading={download.busy} onClick={fetchArchive}>{t('dossier:download')}</Button></span>
          <p className="lq-muted lq-small">{t('dossier:downloadAbout')}</p>
          {d.confidentialSha256 && !d.holdsConfidential ? <p className="lq-muted lq-small">{t('dossier:withheld')}</p> : null}
          {download.failed ? <ProblemAlert problem={download.failed} /> : null}
          <span><Button loading={verification.isPending} onClick={() => verification.mutate()}>{t('dossier:verify')}</Button></span>
          {verification.error ? <ProblemAlert problem={verification.error} /> : null}
          {verification.data ? (
            <div className={`lq-note${verification.data.holds ? '' : ' lq-note--wait'}`} role="status"><strong>{t(verification.data.holds ? 'dossier:holds' : 'dossier:differs')}</strong>
              <ul className="lq-small">{verification.data.checks.map((check) => <li key={check.check}>{check.holds ? '\u2713' : '\u00d7'} {say(check.texts)}{check.found ? ` ${check.found}` : ''}</li>)}</ul>
            </div>
          ) : null}
        </div>
        <div className="lq-card lq-stack"><h2>{t('dossier:supplements')}</h2>
          {d.supplements.length === 0 ? <p className="lq-muted lq-small">{t('dossier:noSupplements')}</p> : (
            <ol className="lq-stack" style={{ gap: 8 }}>{d.supplements.map((each) => <li key={each.number}><span>{say(each.texts)}</span> <DateText at={each.at} /><br /><span className="lq-small"><CopyId id={each.sha256} /></span></li>)}</ol>
          )}
        </div>
        {d.reports.length > 0 ? (
          <div className="lq-card lq-stack"><h2>{t('dossier:reports')}</h2>
            <ul className="lq-stack" style={{ gap: 8 }}>{d.reports.map((each) => <li key={each.sha256}>{t(`dossier:copies.${each.copy}`)} · {t('dossier:edition', { count: each.edition })}<br /><span className="lq-small"><CopyId id={each.sha256} /></span></li>)}</ul>
          </div>
        ) : null}
      </aside>
    </div>
  );
}
