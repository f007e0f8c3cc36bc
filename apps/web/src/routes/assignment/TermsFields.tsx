import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RightsAgreement } from '../../api/shapes';

const ACTS = ['practise', 'ordinary_licence', 'exclusive_licence', 'sole_licence', 'transfer', 'pledge'] as const;
const TERMS = ['silent', 'alone', 'majority', 'all'] as const;
export const SILENT = Object.fromEntries(ACTS.map((act) => [act, 'silent'])) as NonNullable<RightsAgreement['terms']>;

/** What unit and team agreed as co-owners; it becomes part of the title. */
export function TermsFields() {
  const { t } = useTranslation(['assignment']);
  return (
    <fieldset>
      <legend>{t('assignment:terms.title')}</legend>
      <p className="lq-muted lq-small">{t('assignment:terms.about')}</p>
      <div className="lq-grid">{ACTS.map((act) => (
        <Form.Item key={act} name={['terms', act]} label={t(`assignment:terms.acts.${act}`)}><Select options={TERMS.map((value) => ({ value, label: t(`assignment:terms.${value}`) }))} /></Form.Item>
      ))}</div>
    </fieldset>
  );
}
