import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../components/ProblemAlert';
import type { Filters } from '../../components/useFilters';
import { exportList } from './api';

/** «Mine» is a filter like any other, so it is in the address too; the export is of what is filtered. */
export function ListTools({ of, filters, mine, onMine }: { of: 'achievements' | 'demands'; filters: Filters; mine: boolean; onMine: (on: boolean) => void }) {
  const { t } = useTranslation(['listing']);
  const [problem, setProblem] = useState<unknown>(null);
  return (
    <div className="lq-stack" style={{ gap: 8, margin: '14px 0' }}>
      <div className="lq-row">
        <div className="lq-tabs" role="group" aria-label={t('listing:whose.name')} style={{ borderBottom: 0, marginInlineEnd: 'auto' }}>
          <button type="button" aria-pressed={!mine} aria-current={mine ? undefined : 'page'} onClick={() => onMine(false)}>{t('listing:whose.all')}</button>
          <button type="button" aria-pressed={mine} aria-current={mine ? 'page' : undefined} onClick={() => onMine(true)}>{t('listing:whose.mine')}</button>
        </div>
        <div className="lq-row">{(['csv', 'xlsx'] as const).map((f) => <button key={f} type="button" className="lq-button lq-button--small" onClick={() => exportList(of, filters, f).then(() => setProblem(null), setProblem)}>{t('listing:export', { format: f.toUpperCase() })}</button>)}</div>
      </div>
      <ProblemAlert problem={problem} />
    </div>
  );
}
