import { Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePeople } from './api';

export interface PersonValues { accountId: string; numerator: number; denominator: number; role: 'main' | 'inventor' | 'staff'; contribution: string; standing?: 'staff' | 'student' | 'retiree' | 'external'; leaderRank?: 'none' | 'principal' | 'other' }
const ROLES = ['main', 'inventor', 'staff'] as const;
const STANDINGS = ['staff', 'student', 'retiree', 'external'] as const;
const RANKS = ['none', 'principal', 'other'] as const;

/** Each person with an exact share: thirds are written as thirds. */
export function PeopleFields() {
  const { t } = useTranslation(['contract-money']);
  const people = usePeople(true);
  const options = (people.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const need = [{ required: true, message: t('contract-money:need') }];
  return (
    <Form.List name="people">
      {(fields, { add, remove }) => (
        <div className="lq-stack">
          {fields.map(({ key, name }) => (
            <fieldset key={key} className="lq-choice lq-money__person">
              <legend>{t('contract-money:people.one', { number: name + 1 })}</legend>
              <Form.Item name={[name, 'accountId']} label={t('contract-money:people.who')} rules={need}><Select showSearch optionFilterProp="label" options={options} loading={people.isPending} /></Form.Item>
              <div className="lq-row">
                <Form.Item name={[name, 'numerator']} label={t('contract-money:people.numerator')} rules={need}><InputNumber min={1} precision={0} /></Form.Item>
                <Form.Item name={[name, 'denominator']} label={t('contract-money:people.denominator')} rules={need}><InputNumber min={1} precision={0} /></Form.Item>
                <Form.Item name={[name, 'role']} label={t('contract-money:people.role')} rules={need}><Select style={{ minWidth: 180 }} options={ROLES.map((value) => ({ value, label: t(`contract-money:roles.${value}`) }))} /></Form.Item>
              </div>
              <Form.Item name={[name, 'contribution']} label={t('contract-money:people.contribution')} rules={[{ required: true, whitespace: true, message: t('contract-money:need') }]}><Input.TextArea maxLength={400} autoSize={{ minRows: 1, maxRows: 4 }} /></Form.Item>
              <div className="lq-row">
                <Form.Item name={[name, 'standing']} label={t('contract-money:people.standing')} initialValue="staff"><Select style={{ minWidth: 140 }} options={STANDINGS.map((value) => ({ value, label: t(`contract-money:standings.${value}`) }))} /></Form.Item>
                <Form.Item name={[name, 'leaderRank']} label={t('contract-money:people.rank')} initialValue="none"><Select style={{ minWidth: 140 }} options={RANKS.map((value) => ({ value, label: t(`contract-money:ranks.${value}`) }))} /></Form.Item>
              </div>
              {fields.length > 1 ? <button type="button" className="lq-link" onClick={() => remove(name)}>{t('contract-money:people.remove', { number: name + 1 })}</button> : null}
            </fieldset>
          ))}
          <div><button type="button" className="lq-button lq-button--small" onClick={() => add({})}>{t('contract-money:people.add')}</button></div>
        </div>
      )}
    </Form.List>
  );
}
