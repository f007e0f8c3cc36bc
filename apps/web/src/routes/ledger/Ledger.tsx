import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CursorList } from '../../components/CursorList';
import { DateText } from '../../components/DateText';
import { EmptyState } from '../../components/EmptyState';
import { ErrorState } from '../../components/ErrorState';
import { FilterBar } from '../../components/FilterBar';
import { GuideLink } from '../../components/GuideLink';
import { LoadingState } from '../../components/LoadingState';
import { MoneyText } from '../../components/MoneyText';
import { PageHeader } from '../../components/PageHeader';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useFilters } from '../../components/useFilters';
import { Facts } from '../listing/Facts';
import { exportLedger, useBalance, useLedger } from './api';
import { Carrying } from './Carrying';
import { LEDGER_STATES, LedgerState } from './LedgerState';
import { LedgerTabs } from './LedgerTabs';
import { RegimeNote } from './RegimeNote';

const NAMES = ['state', 'open'] as const;

/** The unit's achievements apart from its general assets: what waits for an entry comes with its number, each number opens its list. */
export default function Ledger() {
  const { t } = useTranslation(['ledger']);
  const { filters, set, reset, active } = useFilters(NAMES);
  const query = useLedger(filters);
  const [problem, setProblem] = useState<unknown>(null);
  const take = (ending: 'csv' | 'xlsx') => exportLedger(ending, t('ledger:title')).then(() => setProblem(null), setProblem);
  return (
    <>
      <PageHeader
        title={t('ledger:title')} about={<>{t('ledger:about')} <GuideLink to="separate-ledger" /></>}
        acts={<div className="lq-row">{(['xlsx', 'csv'] as const).map((ending) => <button key={ending} type="button" className="lq-button" onClick={() => void take(ending)}>{t(`ledger:export.${ending}`)}</button>)}</div>}
      />
      <div className="lq-wide lq-two">
        <div className="lq-stack">
          <LedgerTabs />
          <ProblemAlert problem={problem} />
          <FilterBar
            values={filters} onChange={set} onReset={reset} active={active}
            choices={[
              { name: 'state', label: t('ledger:state'), options: LEDGER_STATES.map((value) => ({ value, label: t(`ledger:states.${value}`) })) },
              { name: 'open', label: t('ledger:openFilter'), options: [{ value: 'true', label: t('ledger:openOnly') }] },
            ]}
          />
          <h2 className="lq-hidden">{t('ledger:tabs.assets')}</h2>
          <CursorList
            query={query} keyOf={(a) => a.id} label={t('ledger:title')}
            empty={<div className="lq-card"><EmptyState title={t(active ? 'ledger:empty.filtered' : 'ledger:empty.title')} about={t('ledger:empty.about')} /></div>}
            render={(a) => (
              <article className="lq-item">
                <div>
                  <h3><Link to={`/ledger/${a.id}`}>{a.name}</Link></h3>
                  <div className="lq-item__meta">
                    <LedgerState state={a.state} /><span>{t(`reference:kinds.${a.protection}`)}</span>
                    {a.openOccurrences ? <span className="lq-tag lq-tag--wait">{t('ledger:noted', { count: a.openOccurrences })}</span> : null}
                    <DateText at={a.updatedAt} beside />
                  </div>
                </div>
                <div className="lq-item__side"><Carrying asset={a} /></div>
              </article>
            )}
          />
        </div>
        <aside aria-label={t('ledger:balance.title')}><Balance /></aside>
      </div>
    </>
  );
}

function Balance() {
  const { t } = useTranslation(['ledger']);
  const query = useBalance();
  if (query.isPending) return <LoadingState rows={2} />;
  if (query.isError) return <ErrorState problem={query.error} retry={() => void query.refetch()} />;
  const b = query.data;
  return (
    <div className="lq-stack">
      <div className="lq-card"><h2>{t('ledger:balance.title')}</h2>
        <Facts rows={[
          [t('ledger:balance.carrying'), <MoneyText key="c" fen={b.carryingFen} />], [t('ledger:balance.assets'), <Link key="a" to="/ledger">{b.assets}</Link>],
          ...LEDGER_STATES.map((state): [string, ReactNode] => [t(`ledger:states.${state}`), <Link key={state} to={`/ledger?state=${state}`}>{b.byState[state]}</Link>]),
          [t('ledger:balance.notValued'), String(b.notValued)], [t('ledger:balance.open'), <Link key="o" to="/ledger?open=true">{b.openOccurrences}</Link>],
        ]} />
        <p className="lq-muted lq-small">{t('ledger:balance.fold')}</p>
      </div>
      <RegimeNote regime={b.regime} />
    </div>
  );
}
