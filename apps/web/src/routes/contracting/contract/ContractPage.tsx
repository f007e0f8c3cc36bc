import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { ApiProblem } from '../../../api/problem';
import type { Contract } from '../../../api/shapes';
import { CopyId } from '../../../components/CopyId';
import { DateText } from '../../../components/DateText';
import { ErrorState } from '../../../components/ErrorState';
import { LoadingState } from '../../../components/LoadingState';
import { PageHeader } from '../../../components/PageHeader';
import { useTexts } from '../../../components/useTexts';
import { Facts } from '../../listing/Facts';
import NotFound from '../../missing/NotFound';
import { useContract } from './api';
import { ContractPath } from './ContractPath';
import { ContractState } from './ContractState';
import MoneyPanel from './money/MoneyPanel';
import { Papers } from './Papers';
import PerformancePanel from './performance/PerformancePanel';
import { Preparation } from './Preparation';
import Registration from './registration/Registration';
import Signing from './signing/Signing';
import '../../../styles/contracting.css';

export default function ContractPage() {
  const { t } = useTranslation(['contract', 'contracting']);
  const { id = '' } = useParams();
  const query = useContract(id);
  const crumbs = [{ to: '/deals', label: t('contracting:title') }, { to: '/contracts', label: t('contract:title') }];
  if (query.isPending) return <><PageHeader title={t('contract:one')} crumbs={crumbs} /><div className="lq-wide"><LoadingState kind="page" rows={2} /></div></>;
  if (query.isError && query.error instanceof ApiProblem && query.error.status === 404) return <NotFound />;
  if (query.isError && !query.data) return <><PageHeader title={t('contract:one')} crumbs={crumbs} /><div className="lq-wide"><ErrorState problem={query.error} retry={() => void query.refetch()} /></div></>;
  return <Whole contract={query.data} crumbs={crumbs} />;
}

const PARTS = ['preparation', 'signing', 'performance', 'money', 'registration'] as const;
type Part = (typeof PARTS)[number];
/** Wide tables have the page to themselves. */
const WIDE: readonly Part[] = ['money', 'registration'];

/** A supplement is prepared and signed; everything after that belongs to the contract that it amends. */
const partsOf = ({ effectiveOn, amends }: Contract): readonly Part[] => (effectiveOn && !amends ? PARTS : ['preparation', 'signing']);
/** Where the contract stands is where one begins to read. */
const beginsAt = ({ state, effectiveOn, amends }: Contract): Part => (effectiveOn && !amends ? 'performance' : state === 'approved' || state === 'signing' ? 'signing' : 'preparation');

function Whole({ contract: c, crumbs }: { contract: Contract; crumbs: { to: string; label: string }[] }) {
  const { t } = useTranslation(['contract', 'contracting']);
  const say = useTexts();
  const [params] = useSearchParams();
  const parts = partsOf(c);
  const part = parts.find((one) => one === params.get('part')) ?? beginsAt(c);
  return (
    <>
      <PageHeader
        title={c.achievementTitle} crumbs={crumbs} state={<ContractState contract={c} />}
        about={<span className="lq-row"><span>{c.number}</span><span>{say(c.heading.kind)}</span><Link to={`/deals/${c.dealId}`}>{t('contract:toDeal')}</Link></span>}
      />
      <div className="lq-wide lq-stack">
        <ContractPath contract={c} />
        {c.endReason ? <div className="lq-note"><strong>{t(`reference:contractStates.${c.state}`)}</strong><span className="lq-break">{c.endReason}</span></div> : null}
        {c.amends ? <p className="lq-note"><span>{t('contract:amends')} <Link to={`/contracts/${c.amends}`}>{t('contract:toRoot')}</Link></span></p> : null}
        <nav className="lq-tabs" aria-label={t('contract:parts.name')}>{parts.map((one) => <Link key={one} to={`/contracts/${c.id}?part=${one}`} aria-current={one === part ? 'page' : undefined}>{t(`contract:parts.${one}`)}</Link>)}</nav>
        {WIDE.includes(part) ? <div className="lq-stack"><PartOf contract={c} part={part} /></div> : (
          <div className="lq-deal">
            <div className="lq-stack"><PartOf contract={c} part={part} /></div>
            <div className="lq-stack">
              <section className="lq-card"><h2>{t('contract:facts')}</h2><Facts rows={[
                [t('contract:number'), c.number], [t('contracting:sides.holder'), c.holder.name], [t('contracting:sides.acquirer'), c.acquirer.name], [t('contract:terms'), t('contract:termsVersion', { number: c.termsNumber })],
                [t('contract:effectiveOn'), c.effectiveOn ? <DateText key="e" at={c.effectiveOn} beside /> : null], [t('contract:termsHash'), <CopyId key="h" id={c.termsHash} />], [t('contracting:updated'), <DateText key="u" at={c.updatedAt} time />],
              ]} /></section>
              <Papers contract={c} />
            </div>
          </div>
        )}
      </div>
    </>
  );
}

function PartOf({ contract: c, part }: { contract: Contract; part: Part }) {
  const { t } = useTranslation(['contract']);
  switch (part) {
    case 'preparation': return c.preparation ? <Preparation contract={c} prepared={c.preparation} /> : <p className="lq-note lq-note--wait"><span>{t(c.state === 'preparing' || c.state === 'approving' ? 'contract:waitsForHolder' : 'contract:holdersOwn')}</span></p>;
    case 'signing': return c.state === 'cancelled' ? <p className="lq-muted">{t('contract:cancelled')}</p> : <Signing contract={c} />;
    case 'performance': return <PerformancePanel contract={c} />;
    case 'money': return <MoneyPanel contract={c} />;
    default: return <Registration contract={c} />;
  }
}
