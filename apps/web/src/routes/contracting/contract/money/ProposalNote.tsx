import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DistributionProposal } from '../../../../api/shapes';

/** Where the people and shares of the form come from, and what nobody has disclosed. */
export function ProposalNote({ proposal: p, form }: { proposal: DistributionProposal; form: 'cash' | 'equity' }) {
  const { t } = useTranslation(['contract-money']);
  const share = ({ numerator, denominator }: { numerator: number; denominator: number }) => `${numerator}/${denominator}`;
  return (
    <div className="lq-note lq-stack" style={{ gap: 4, marginBottom: 12 }}>
      {p.disclosures.map((d) => (
        <p key={d.id} className="lq-small">
          {t('contract-money:proposal.from')} <Link to={`/disclosures/${d.id}`}>{d.title}</Link>
          {d.coOwners.length ? <> {t('contract-money:proposal.coOwners', { unit: share(d.unitShare), others: d.coOwners.map((o) => `${o.name} ${share(o.share)}`).join(t('pieces:comma')) })}</> : null}
        </p>
      ))}
      {p.disclosures.length > 1 ? <p className="lq-small">{t('contract-money:proposal.several')}</p> : null}
      {p.undisclosed.map((a) => <p key={a.achievementId} className="lq-small">{t('contract-money:proposal.undisclosed', { title: a.title })}</p>)}
      {p.split && form === p.form ? <p className="lq-small">{t('contract-money:proposal.split', { day: p.split.on })} <Link to={`/contracts/${p.split.contractId}?part=money`}>{p.split.contractNumber}</Link></p> : <p className="lq-small">{t('contract-money:proposal.noSplit')}</p>}
    </div>
  );
}
