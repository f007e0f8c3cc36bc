import { useTranslation } from 'react-i18next';
import { MODES } from '../../components/ModePicker';
import { useFields, useRegions } from '../../reference/useReference';

export const KINDS = ['invention', 'utility_model', 'design', 'software_copyright', 'layout_design', 'plant_variety', 'know_how'] as const;

const ACHIEVEMENT_STATES = ['draft', 'submitted', 'in_review', 'published', 'suspended', 'withdrawn', 'transferred'] as const;
const DEMAND_STATES = ['draft', 'submitted', 'published', 'matched', 'closed', 'withdrawn', 'expired'] as const;

/** The filters that both lists and the search know, with their options in the reader's language. */
export function useListingChoices() {
  const { t } = useTranslation();
  const { groups: fields, say } = useFields();
  const { groups: regions } = useRegions();
  return {
    kind: { name: 'kind', label: t('reference:columns.kind'), options: KINDS.map((k) => ({ value: k, label: t(`reference:kinds.${k}`) })) },
    field: { name: 'field', label: t('reference:columns.field'), options: fields.map((g) => ({ label: say(g.item.texts), options: (g.fields.length ? g.fields : [g.item]).map((f) => ({ value: f.code, label: say(f.texts) })) })) },
    trlMin: { name: 'trlMin', label: t('reference:columns.trlMin'), options: Array.from({ length: 9 }, (_, i) => ({ value: String(i + 1), label: t('pieces:trl.atLeast', { trl: i + 1 }) })) },
    achievementState: { name: 'state', label: t('reference:columns.state'), options: ACHIEVEMENT_STATES.map((s) => ({ value: s, label: t(`reference:states.${s}`) })) },
    demandState: { name: 'state', label: t('reference:columns.state'), options: DEMAND_STATES.map((s) => ({ value: s, label: t(`reference:states.${s}`) })) },
    mode: { name: 'mode', label: t('reference:columns.modes'), options: MODES.map((m) => ({ value: m, label: t(`reference:modes.${m}`) })) },
    region: { name: 'region', label: t('reference:columns.region'), options: regions.map((g) => ({ label: t(`pieces:regions.${g.key}`), options: g.regions.map((r) => ({ value: r.code, label: say(r.texts) })) })) },
  };
}
