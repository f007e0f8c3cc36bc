import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Deal } from '../../../api/shapes';
import { useContracts } from './api';
import { ContractState } from './ContractState';

/** What became of the accepted terms, in the deal room. */
export function DealContracts({ deal: d }: { deal: Deal }) {
  const { t } = useTranslation(['contract']);
  const query = useContracts({ dealId: d.id }, d.state === 'agreed' || d.state === 'abandoned');
  const all = query.data?.pages.flatMap((page) => page.items) ?? [];
  if (!all.length) return null;
  return (
    <section className="lq-card lq-stack" id="contract" aria-labelledby="contract-title">
      <h2 id="contract-title">{t('contract:title')}</h2>
      <ul className="lq-stack" style={{ gap: 8 }}>{all.map((c) => <li key={c.id} className="lq-row"><Link to={`/contracts/${c.id}`}>{c.number}</Link><ContractState contract={c} />{c.amends ? <span className="lq-tag lq-tag--info">{t('contract:supplement')}</span> : null}</li>)}</ul>
    </section>
  );
}
