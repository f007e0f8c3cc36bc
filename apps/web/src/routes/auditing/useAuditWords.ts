import { useTranslation } from 'react-i18next';
import type { AuditActor } from '../../api/shapes';
import { useOrganisationName } from '../../components/useTexts';

/** The words of the trail: acts and kinds by name where there is one, actors by name, otherwise what the log itself holds. */
export function useAuditWords() {
  const { t } = useTranslation(['auditing']);
  const organisationName = useOrganisationName();
  return {
    act: (act: string) => t(`reference:acts.${act}`, { defaultValue: act }),
    kind: (type: string) => t(`auditing:kinds.${type.replaceAll('-', '_')}`, { defaultValue: type }),
    actor: ({ kind, name, userId, job }: AuditActor) => name ?? userId ?? (job ? t('auditing:job', { job }) : t(`auditing:actors.${kind}`)),
    organisation: ({ organisation, organisationId }: AuditActor) => organisationName(organisation) || (organisationId ?? ''),
  };
}
