import { useState } from 'react';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../api/session';
import type { Contract } from '../../../api/shapes';
import { Icon } from '../../../brand/Icon';
import { DateText } from '../../../components/DateText';
import { FileDrop } from '../../../components/FileDrop';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { usePutPaper, useReadPaper } from './api';

type Kind = Contract['papers'][number]['kind'];
const KINDS: readonly Kind[] = ['valuation', 'no_valuation_decision', 'pricing_result', 'minutes', 'tie_approval', 'owner_consent', 'ethics', 'power_of_attorney', 'delivery', 'evidence', 'acceptance', 'recordal', 'certificate', 'other'];
const HOLDERS_OWN: readonly Kind[] = ['valuation', 'no_valuation_decision', 'pricing_result', 'minutes', 'tie_approval', 'owner_consent', 'ethics'];

/** Papers to the contract. What the unit decided by stays its own; the rest both sides read. */
export function Papers({ contract: c }: { contract: Contract }) {
  const { t } = useTranslation(['contract', 'contracting']);
  const { has } = useSession();
  const [kind, setKind] = useState<Kind>(c.mySide === 'holder' ? 'no_valuation_decision' : 'power_of_attorney');
  const put = usePutPaper(c.id);
  const read = useReadPaper(c.id);
  const kinds = KINDS.filter((each) => c.mySide === 'holder' || !HOLDERS_OWN.includes(each));
  return (
    <section className="lq-card lq-stack" id="papers" aria-labelledby="papers-title">
      <h2 id="papers-title">{t('contract:papers.title')}</h2>
      {c.papers.length ? (
        <ul className="lq-files" aria-label={t('contract:papers.title')}>
          {c.papers.map((p) => (
            <li key={p.id}>
              <Icon name="file" size={18} /><span className="lq-tag">{t(`contract:papers.kinds.${p.kind}`)}</span>
              <button type="button" className="lq-link lq-break" disabled={read.isPending} onClick={() => read.mutate(p)}>{p.name}</button>
              <span className={`lq-tag lq-tag--${p.mine ? 'open' : 'info'}`}>{t(p.mine ? 'contracting:ours' : 'contracting:theirs')}</span>{p.mine && !p.shared ? <span className="lq-muted lq-small">{t('contract:papers.own')}</span> : null}
              <span className="lq-muted lq-small">{p.uploadedBy.name} <DateText at={p.uploadedAt} /></span>
            </li>
          ))}
        </ul>
      ) : <p className="lq-muted">{t('contract:papers.none')}</p>}
      <ProblemAlert problem={read.error} />
      {has('tto', 'firm', 'unit_leader', 'contract_registrar') && c.state !== 'cancelled' ? (
        <div className="lq-stack" style={{ gap: 10, borderTop: '1px solid var(--line)', paddingTop: 14 }}>
          <label className="lq-stack" style={{ gap: 4, maxWidth: 320 }}><span className="lq-small">{t('contract:papers.kind')}</span>
            <Select<Kind> value={kind} onChange={setKind} options={kinds.map((value) => ({ value, label: t(`contract:papers.kinds.${value}`) }))} aria-label={t('contract:papers.kind')} /></label>
          <FileDrop label={t('contract:papers.drop')} about={t('contract:papers.dropAbout')} accept="application/pdf,.pdf,image/png,image/jpeg" upload={(file, progress) => put.mutateAsync({ file, kind, progress })} />
        </div>
      ) : null}
    </section>
  );
}
