import { useState } from 'react';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../../../api/session';
import type { Contract } from '../../../api/shapes';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { useTexts } from '../../../components/useTexts';
import { useOwnerConsent } from './api';

type Title = NonNullable<NonNullable<Contract['preparation']>['title']>;

/** Whose consent the title chain asks for, what stands in the way, and whether the completers were asked first. */
export function Owners({ contract: c, title }: { contract: Contract; title: Title | null }) {
  const { t } = useTranslation(['contract']);
  const say = useTexts();
  const { has } = useSession();
  const may = has('tto') && ['preparing', 'approving', 'approved'].includes(c.state);
  return (
    <>
      <h3>{t('contract:owners.title')}</h3>
      {title === null ? <p className="lq-muted">{t('contract:owners.noTitle')}</p> : (
        <div className="lq-stack" style={{ gap: 8 }}>
          {title.blocks.map((b) => <p key={b.code + b.of.join()} className="lq-note lq-note--wait"><span>{say(b.texts)}{b.article ? ` ${t('pieces:acts.article', { article: b.article })}` : ''}</span></p>)}
          {title.consents.length ? <ul className="lq-stack" style={{ gap: 8 }}>{title.consents.map((consent) => <li key={consent.key}><Consent contract={c} consent={consent} may={may} /></li>)}</ul> : <p className="lq-muted">{t('contract:owners.none')}</p>}
          {title.firstRefusal ? <p>{t('contract:owners.firstRefusal')}{t('pieces:colon')}{t(`contract:owners.refusalStates.${title.firstRefusal.state}`, { defaultValue: title.firstRefusal.state })} <span className="lq-muted">{t('pieces:acts.article', { article: title.firstRefusal.article })}</span></p> : null}
          {title.notes.map((n) => <p key={n.code + n.of.join()} className="lq-muted lq-small">{say(n.texts)}</p>)}
          <p><Link to={`/titles/${title.id}`}>{t('contract:owners.chain')}</Link></p>
        </div>
      )}
    </>
  );
}

function Consent({ contract: c, consent, may }: { contract: Contract; consent: Title['consents'][number]; may: boolean }) {
  const { t } = useTranslation(['contract']);
  const record = useOwnerConsent(c.id);
  const papers = c.papers.filter((p) => p.kind === 'owner_consent' && p.mine);
  const [paper, setPaper] = useState<string | undefined>(papers.at(-1)?.id);
  return (
    <div className="lq-stack" style={{ gap: 4 }}>
      <div className="lq-row">
        <b className="lq-break">{consent.name}</b>
        <span className={`lq-tag lq-tag--${consent.given ? 'open' : consent.needed ? 'wait' : 'plain'}`}>{t(consent.given ? 'contract:owners.given' : consent.needed ? 'contract:owners.needed' : 'contract:owners.enough')}</span>
        {consent.article ? <span className="lq-muted lq-small">{t('pieces:acts.article', { article: consent.article })}</span> : null}
        {may && !consent.given && consent.needed ? (
          <>
            <Select<string> value={paper} onChange={setPaper} options={papers.map((p) => ({ value: p.id, label: p.name }))} notFoundContent={t('contract:price.noPaper', { kind: t('contract:papers.kinds.owner_consent') })} aria-label={t('contract:owners.choose')} placeholder={t('contract:owners.choose')} style={{ minWidth: 180 }} />
            <button type="button" className="lq-button lq-button--small" disabled={!paper || record.isPending} onClick={() => paper && record.mutate({ version: c.version, ownerKey: consent.key, paperId: paper })}>{t('contract:owners.record')}</button>
          </>
        ) : null}
      </div>
      <ProblemAlert problem={record.error} />
    </div>
  );
}
