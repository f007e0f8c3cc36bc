import { useState } from 'react';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session';
import type { Account, Role } from '../../api/shapes';
import { CursorList } from '../../components/CursorList';
import { DateText } from '../../components/DateText';
import { EmptyState } from '../../components/EmptyState';
import { FilterBar } from '../../components/FilterBar';
import { NextActs } from '../../components/NextActs';
import { PageHeader } from '../../components/PageHeader';
import { ProblemAlert } from '../../components/ProblemAlert';
import { StateTag } from '../../components/StateTag';
import { useFilters } from '../../components/useFilters';
import { useOrganisationName } from '../../components/useTexts';
import { useAccountAct, useAccounts, useChangeRoles } from './api';
import { EraseAccount } from './EraseAccount';
import { ROLES } from './roles';

const NAMES = ['state', 'q'] as const;

export default function Accounts() {
  const { t } = useTranslation(['identity']);
  const { filters, set, reset, active } = useFilters(NAMES);
  const query = useAccounts(filters);
  return (
    <>
      <PageHeader title={t('identity:accounts.title')} about={t('identity:accounts.about')} />
      <div className="lq-wide lq-stack">
        <FilterBar
          values={filters} onChange={set} onReset={reset} active={active}
          choices={[{ name: 'state', label: t('identity:state'), options: ['active', 'unverified', 'disabled'].map((s) => ({ value: s, label: t(`reference:accountStates.${s}`) })) }]}
        >
          <div><label htmlFor="account-q">{t('identity:accounts.seek')}</label><input id="account-q" className="lq-input" type="search" defaultValue={filters.q} maxLength={100} onKeyDown={(e) => { if (e.key === 'Enter') set({ q: e.currentTarget.value.trim() || undefined }); }} onBlur={(e) => set({ q: e.currentTarget.value.trim() || undefined })} /></div>
        </FilterBar>
        <h2 className="lq-hidden">{t('identity:accounts.title')}</h2>
        <CursorList
          query={query} keyOf={(a) => a.id} label={t('identity:accounts.title')} empty={<div className="lq-card"><EmptyState title={t('identity:accounts.empty')} about={t('identity:accounts.emptyAbout')} /></div>}
          render={(a) => <AccountItem key={a.version} account={a} />}
        />
      </div>
    </>
  );
}

function AccountItem({ account: a }: { account: Account }) {
  const { t } = useTranslation(['identity']);
  const { has, user } = useSession();
  const organisationName = useOrganisationName();
  const act = useAccountAct();
  const change = useChangeRoles();
  const [roles, setRoles] = useState<Role[] | null>(null);
  return (
    <article className="lq-card lq-stack" style={{ gap: 10 }}>
      <div className="lq-row"><h3 style={{ margin: 0 }}>{a.name}</h3><StateTag state={a.state} of="account" /></div>
      <div className="lq-item__meta"><span className="lq-break">{a.email}</span><span>{organisationName(a.organisation)}</span><DateText at={a.createdAt} beside /></div>
      {roles ? (
        <div className="lq-row">
          <label htmlFor={`roles-${a.id}`} className="lq-small">{t('identity:roles')}</label>
          <Select id={`roles-${a.id}`} mode="multiple" style={{ minWidth: 260, flex: 1 }} value={roles} onChange={setRoles} options={ROLES.map((r) => ({ value: r, label: t(`reference:roles.${r}`) }))} />
          <button type="button" className="lq-button lq-button--small lq-button--primary" disabled={change.isPending || !roles.length} onClick={() => change.mutate({ id: a.id, roles, version: a.version }, { onSuccess: () => setRoles(null) })}>{t('identity:save')}</button>
          <button type="button" className="lq-button lq-button--small" onClick={() => { setRoles(null); change.reset(); }}>{t('pieces:cancel')}</button>
        </div>
      ) : (
        <div className="lq-row"><span>{a.roles.map((r) => t(`reference:roles.${r}`)).join(t('pieces:comma'))}</span>{has('security_admin') ? <button type="button" className="lq-button lq-button--small" onClick={() => setRoles(a.roles)}>{t('identity:accounts.changeRoles')}</button> : null}</div>
      )}
      <ProblemAlert problem={change.error} />
      <div className="lq-row">
      <NextActs acts={a.nextActs} onAct={(name, reason) => act.mutateAsync({ id: a.id, act: name, version: a.version, reason })} />
      {has('security_admin') && a.id !== user?.id ? <EraseAccount account={a} /> : null}
      </div>
    </article>
  );
}
