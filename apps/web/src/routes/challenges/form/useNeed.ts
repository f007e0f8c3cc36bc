import type { RuleObject } from 'antd/es/form';
import { useTranslation } from 'react-i18next';

/** What people have to fill in before it is submitted; a draft may leave it open. */
export function useNeed(): (name: string) => RuleObject {
  const { t } = useTranslation(['challenges', 'listing']);
  return (name) => ({ required: true, message: t('listing:form.needs', { name: t(`challenges:columns.${name}`) }) });
}
export function useReadableAmount(): RuleObject {
  const { t } = useTranslation(['listing']);
  return { validator: (_, fen?: number | null) => (Number.isNaN(fen) ? Promise.reject(new Error(t('listing:form.amount'))) : Promise.resolve()) };
}
