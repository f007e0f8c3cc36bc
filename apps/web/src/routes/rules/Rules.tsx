import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session';
import type { Rule } from '../../api/shapes';
import { EmptyState } from '../../components/EmptyState';
import { ErrorState } from '../../components/ErrorState';
import { FilterBar } from '../../components/FilterBar';
import { LoadingState } from '../../components/LoadingState';
import { PageHeader } from '../../components/PageHeader';
import { useFilters } from '../../components/useFilters';
import { useOrganisationName } from '../../components/useTexts';
import { useRegions } from '../../reference/useReference';
import { useRules, useUnits } from './api';
import { RuleRow } from './RuleRow';
import '../../styles/rules.css';

const NAMES = ['jurisdiction', 'status', 'section', 'enforced', 'q', 'organisationId'] as const;
const STATUSES = ['verified', 'general-knowledge', 'draft', 'product-default', 'repealed'] as const;
const OWN = 'own';
const sectionOf = (rule: Rule) => rule.ref?.charAt(0) ?? OWN;

/** The registry as everybody may read it, by section of the law; old versions are in each rule's history. */
export default function Rules() {
  const { t } = useTranslation(['rules']);
  const session = useSession();
  const { filters, set, reset, active } = useFilters(NAMES);
  const admin = session.has('system_admin');
  const unit = admin ? filters.organisationId : undefined;
  const query = useRules(unit);
  const units = useUnits(admin);
  const organisationName = useOrganisationName();
  const { regionName } = useRegions();
  const placeOf = (code: string) => (code === 'CN' || code === 'luqiao' ? t(`rules:places.${code}`) : regionName(code));

  const rows = useMemo(() => (query.data ?? []).filter((r) => r.validity !== 'over'), [query.data]);
  const shown = useMemo(() => {
    const words = (filters.q ?? '').toLowerCase().split(/\s+/).filter(Boolean);
    return rows.filter((r) => {
      const text = [r.rule, r.texts['zh-CN'], r.texts.en, r.article, r.articleText, r.ref].join(' ').toLowerCase();
      return (!filters.jurisdiction || r.jurisdiction === filters.jurisdiction) && (!filters.status || r.status === filters.status) && (!filters.section || sectionOf(r) === filters.section)
        && (!filters.enforced || (r.enforcedBy.length > 0) === (filters.enforced === 'yes')) && words.every((w) => text.includes(w));
    });
  }, [rows, filters]);
  const letters = [...new Set(rows.map(sectionOf))].sort((a, b) => (a === OWN ? 1 : b === OWN ? -1 : a.localeCompare(b)));
  const places = [...new Set(rows.map((r) => r.jurisdiction))].sort((a, b) => (a === 'CN' ? -1 : b === 'CN' ? 1 : a.localeCompare(b)));
  const seek = (text: string) => set({ q: text.trim() || undefined });

  return (
    <>
      <PageHeader title={t('rules:title')} about={t('rules:about')} />
      <div className="lq-wide lq-stack">
        <div className="lq-note lq-note--wait" role="note"><strong>{t('rules:notAdvice')}</strong><span>{t('rules:notAdviceAbout')}</span></div>
        <FilterBar
          values={filters} onChange={set} onReset={reset} active={active}
          choices={[
            { name: 'section', label: t('rules:filter.section'), options: letters.map((l) => ({ value: l, label: t(`rules:sections.${l}`) })) },
            { name: 'jurisdiction', label: t('rules:filter.jurisdiction'), options: places.map((p) => ({ value: p, label: placeOf(p) })) },
            { name: 'status', label: t('rules:filter.status'), options: STATUSES.map((s) => ({ value: s, label: t(`rules:statuses.${s}`) })) },
            { name: 'enforced', label: t('rules:columns.enforced'), options: [{ value: 'yes', label: t('rules:filter.enforced') }, { value: 'no', label: t('rules:notEnforced') }] },
            ...(admin ? [{ name: 'organisationId', label: t('rules:filter.unit'), options: (units.data?.items ?? []).map((o) => ({ value: o.id, label: organisationName(o) })) }] : []),
          ]}
        >
          <div><label htmlFor="rules-q">{t('rules:filter.q')}</label><input id="rules-q" className="lq-input" type="search" key={filters.q} defaultValue={filters.q} maxLength={100} onKeyDown={(e) => { if (e.key === 'Enter') seek(e.currentTarget.value); }} onBlur={(e) => seek(e.currentTarget.value)} /></div>
        </FilterBar>
        {query.isPending ? <LoadingState /> : query.isError ? <ErrorState problem={query.error} retry={() => void query.refetch()} /> : shown.length === 0 ? (
          <div className="lq-card"><EmptyState title={t('rules:empty')} about={t('rules:emptyAbout')} /></div>
        ) : (
          <>
            <p className="lq-muted" role="status">{t('rules:count', { count: shown.length, enforced: shown.filter((r) => r.enforcedBy.length > 0).length })}</p>
            {letters.map((letter) => {
              const here = shown.filter((r) => sectionOf(r) === letter);
              if (!here.length) return null;
              return (
                <section key={letter} className="lq-card">
                  <h2>{t(`rules:sections.${letter}`)}</h2>
                  <div className="lq-table-scroll lq-rules__scroll" tabIndex={0} role="region" aria-label={t(`rules:sections.${letter}`)}>
                    <table className="lq-table lq-rules">
                      <thead><tr>{(['rule', 'value', 'article', 'enforced', 'standing'] as const).map((c) => <th key={c} scope="col">{t(`rules:columns.${c}`)}</th>)}</tr></thead>
                      <tbody>{here.map((r) => <RuleRow key={r.id} rule={r} place={placeOf(r.jurisdiction)} organisationId={unit} />)}</tbody>
                    </table>
                  </div>
                </section>
              );
            })}
          </>
        )}
      </div>
    </>
  );
}
