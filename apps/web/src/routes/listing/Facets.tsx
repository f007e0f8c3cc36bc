import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Facet } from '../../api/shapes';
import { useFields, useRegions } from '../../reference/useReference';

interface Props { facets: Record<string, Facet[]>; values: Record<string, string | undefined>; onChange: (change: Record<string, string | undefined>) => void; onReset: () => void }

const ORDER = ['kind', 'achievementKind', 'field', 'trl', 'mode', 'region'] as const;
/** Readiness comes as a span, `4-6`; the question asks for its two ends. */
const asChange = (facet: string, value: string | undefined): Record<string, string | undefined> => {
  if (facet !== 'trl') return { [facet]: value };
  const [from, to] = value?.split('-') ?? [];
  return { trlMin: from, trlMax: to ?? from };
};
const chosenOf = (facet: string, values: Record<string, string | undefined>): string | undefined => {
  if (facet !== 'trl') return values[facet];
  return values.trlMin ? [values.trlMin, values.trlMax].filter(Boolean).join('-') : undefined;
};
const ALWAYS: Record<string, Facet[]> = { kind: [{ value: 'achievement', count: -1 }, { value: 'demand', count: -1 }] };

export function Facets({ facets, values, onChange, onReset }: Props) {
  const { t } = useTranslation(['listing']);
  const { fieldName } = useFields();
  const { regionName } = useRegions();
  const name = (facet: string, value: string): string => {
    if (facet === 'field') return fieldName(value);
    if (facet === 'region') return regionName(value);
    if (facet === 'trl') return t('pieces:trl.label', { trl: value });
    if (facet === 'kind') return t(`reference:types.${value}`, { defaultValue: value });
    if (facet === 'achievementKind') return t(`reference:kinds.${value}`, { defaultValue: value });
    return t(`reference:modes.${value}`, { defaultValue: value });
  };
  // Beside the results they stand open; above them, on a narrow screen, they would push the results away.
  const [beside] = useState(() => window.matchMedia('(min-width: 901px)').matches);
  const chosen = ORDER.some((f) => chosenOf(f, values));
  return (
    <details className="lq-card lq-fold" open={beside}>
      <summary>{t('pieces:filter.name')}</summary>
      <form className="lq-facets" aria-label={t('pieces:filter.name')} onSubmit={(e) => e.preventDefault()}>
        {ORDER.map((facet) => {
        const list = facets[facet]?.length ? facets[facet] : (ALWAYS[facet] ?? []);
        const current = chosenOf(facet, values);
        const shown = current && !list.some((x) => x.value === current) ? [{ value: current, count: 0 }, ...list] : list;
        if (!shown.length) return null;
        return (
          <fieldset key={facet}>
            <legend style={{ fontWeight: 600, fontSize: 14 }}>{t(`listing:facets.${facet}`)}</legend>
            {shown.slice(0, 10).map((x) => (
              <label key={x.value}>
                <input type="checkbox" checked={current === x.value} onChange={(e) => onChange(asChange(facet, e.target.checked ? x.value : undefined))} />
                <span>{name(facet, x.value)}</span>{x.count >= 0 ? <small>{x.count}</small> : null}
              </label>
            ))}
          </fieldset>
        );
      })}
      {chosen ? <button type="button" className="lq-button lq-button--small" onClick={onReset}>{t('pieces:filter.reset')}</button> : null}
      </form>
    </details>
  );
}
