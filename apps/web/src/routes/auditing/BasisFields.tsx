import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

/** The document and the article on which a finding or a hold rests; `basis` is the field's name in the form. */
export function BasisFields() {
  const { t } = useTranslation(['auditing']);
  const need = [{ required: true, whitespace: true, message: t('auditing:need') }];
  return (
    <>
      <Form.Item name={['basis', 'document']} label={t('auditing:basis.document')} rules={need}><Input maxLength={200} /></Form.Item>
      <Form.Item name={['basis', 'article']} label={t('auditing:basis.article')} rules={need}><Input maxLength={200} style={{ maxWidth: 360 }} /></Form.Item>
    </>
  );
}
