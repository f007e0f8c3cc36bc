import { useTranslation } from 'react-i18next';
import type { Contract, ContractDistribution } from '../../../../api/shapes';
import { ErrorState } from '../../../../components/ErrorState';
import { LoadingState } from '../../../../components/LoadingState';
import { formatFen } from '../../../../components/money';
import { ProblemAlert } from '../../../../components/ProblemAlert';
import { useSession } from '../../../../api/session';
import { useDistribution, usePayroll, useReverseCost } from './api';
import { BackForm } from './BackForm';
import { Backs } from './Backs';
import { CostForm } from './CostForm';
import { RunForm } from './RunForm';
import { RunView } from './RunView';

/** How the holder shares its income: costs, runs with every person's line, what went back. */
export function Distribution({ contract: c }: { contract: Contract }) {
  const { t } = useTranslation(['contract-money']);
  const query = useDistribution(c.id, true);
  return (
    <section className="lq-card lq-stack" id="distribution" aria-labelledby="distribution-title">
      <h2 id="distribution-title">{t('contract-money:distribution.title')}</h2>
      <p className="lq-muted lq-small">{t('contract-money:distribution.about')}</p>
      {query.isPending ? <LoadingState rows={2} /> : query.isError && !query.data ? <ErrorState problem={query.error} retry={() => void query.refetch()} /> : query.data ? <Shared contractId={c.id} distribution={query.data} /> : null}
    </section>
  );
}

function Shared({ contractId, distribution: d }: { contractId: string; distribution: ContractDistribution }) {
  const { t } = useTranslation(['contract-money']);
  const { has } = useSession();
  const payroll = usePayroll(contractId);
  const waiting = d.waiting.reduce((sum, { fen }) => sum + fen, 0);
  const paid = d.runs.some(({ people }) => people.some(({ paidFen }) => paidFen > 0));
  return (
    <>
      <p>{d.waiting.length ? t('contract-money:distribution.waiting', { count: d.waiting.length, sum: formatFen(waiting) }) : t('contract-money:distribution.nothing')}</p>
      <p className="lq-small lq-muted">{d.deductions ? t('contract-money:distribution.byRule', { article: d.deductions.article ?? '', list: d.deductions.deduct.map((w) => t(`contract-money:deductions.${w}`)).join(t('pieces:comma')) }) : t('contract-money:distribution.byUnit')}</p>
      <Costs contractId={contractId} distribution={d} />
      {d.may.enterCost ? <details><summary>{t('contract-money:cost.enter')}</summary><CostForm contractId={contractId} /></details> : null}
      {d.may.prepare && d.waiting.length ? <details><summary>{t('contract-money:run.prepare')}</summary><RunForm contractId={contractId} distribution={d} /></details> : null}
      <h3>{t('contract-money:run.title')}</h3>
      {d.runs.length ? d.runs.map((r) => <RunView key={r.id} contractId={contractId} run={r} />) : <p className="lq-muted">{t('contract-money:run.none')}</p>}
      {paid && has('finance') ? (
        <div className="lq-row">{(['xlsx', 'csv'] as const).map((f) => <button key={f} type="button" className="lq-button lq-button--small" disabled={payroll.isPending} onClick={() => payroll.mutate(f)}>{t('contract-money:pay.export', { format: f.toUpperCase() })}</button>)}</div>
      ) : null}
      <ProblemAlert problem={payroll.error} />
      {d.goingBack.length ? <Backs contractId={contractId} distribution={d} /> : null}
      {d.may.goBack ? <details><summary>{t('contract-money:back.propose')}</summary><BackForm contractId={contractId} /></details> : null}
    </>
  );
}

function Costs({ contractId, distribution: d }: { contractId: string; distribution: ContractDistribution }) {
  const { t } = useTranslation(['contract-money']);
  const reverse = useReverseCost(contractId);
  if (!d.costs.length) return null;
  return (
    <>
      <h3>{t('contract-money:cost.title')}</h3>
      <ul className="lq-stack" style={{ gap: 6 }}>
        {d.costs.map((c) => (
          <li key={c.id} className="lq-row">
            <span className="lq-number">{formatFen(c.fen)}</span><span>{t(`contract-money:costs.${c.kind}`)}</span><span className="lq-muted lq-small lq-break">{c.on} {'\u00b7'} {c.evidence}</span>
            {c.publicMoney ? <span className="lq-tag lq-tag--plain">{t('contract-money:cost.publicMoney')}</span> : null}
            {c.usedFen ? <span className="lq-tag lq-tag--info">{t('contract-money:cost.used', { sum: formatFen(c.usedFen) })}</span> : null}
            {c.reversed ? <span className="lq-tag lq-tag--lost">{t('contract-money:cost.reversed')}</span> : d.may.enterCost && !c.usedFen ? <button type="button" className="lq-link" disabled={reverse.isPending} onClick={() => reverse.mutate(c.id)} aria-label={t('contract-money:cost.reverseOf', { name: c.evidence })}>{t('contract-money:cost.reverse')}</button> : null}
          </li>
        ))}
      </ul>
      <ProblemAlert problem={reverse.error} />
    </>
  );
}
