import { Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DistributionProposal } from '../../../../api/shapes';
import { usePeople } from './api';
import { NOBODY } from './runValues';

const ROLES = ['main', 'inventor', 'staff'] as const;
const STANDINGS = ['staff', 'student', 'retiree', 'external'] as const;
const RANKS = ['none', 'principal', 'other'] as const;

/** Each person with an exact share: thirds are written as thirds. */
export function PeopleFields({ proposal }: { proposal: DistributionProposal }) {
  const { t } = useTranslation(['contract-money']);
  const people = usePeople(true);
  // people of other units are known by their disclosure alone
  const known = new Map([...proposal.people.flatMap(({ account }) => account ?? []), ...(people.data?.items ?? [])].map(({ id, name }) => [id, name]));
  const options = [...known].map(([value, label]) => ({ value, label }));
  const need = [{ required: true, message: t('contract-money:need') }];
  return (
    <Form.List name="people">
      {(fields, { add, remove }) => (
        <div className="lq-stack">
          {fields.map(({ key, name }) => (
            <fieldset key={key} className="lq-choice lq-money__person">
              <legend>{t('contract-money:people.one', { number: name + 1 })}</legend>
              <Form.Item name={[name, 'proposed']} hidden><InputNumber /></Form.Item>
              <Source proposal={proposal} name={name} />
              <Form.Item name={[name, 'accountId']} label={t('contract-money:people.who')} rules={need}><Select showSearch optionFilterProp="label" options={options} loading={people.isPending} /></Form.Item>
              <div className="lq-row">
                <Form.Item name={[name, 'numerator']} label={t('contract-money:people.numerator')} rules={need}><InputNumber min={1} precision={0} /></Form.Item>
                <Form.Item name={[name, 'denominator']} label={t('contract-money:people.denominator')} rules={need}><InputNumber min={1} precision={0} /></Form.Item>
                <Form.Item name={[name, 'role']} label={t('contract-money:people.role')} rules={need}><Select style={{ minWidth: 180 }} options={ROLES.map((value) => ({ value, label: t(`contract-money:roles.${value}`) }))} /></Form.Item>
              </div>
              <Form.Item name={[name, 'contribution']} label={t('contract-money:people.contribution')} rules={[{ required: true, whitespace: true, message: t('contract-money:need') }]}><Input.TextArea maxLength={400} autoSize={{ minRows: 1, maxRows: 4 }} /></Form.Item>
              <div className="lq-row">
                <Form.Item name={[name, 'standing']} label={t('contract-money:people.standing')}><Select style={{ minWidth: 140 }} options={STANDINGS.map((value) => ({ value, label: t(`contract-money:standings.${value}`) }))} /></Form.Item>
                <Form.Item name={[name, 'leaderRank']} label={t('contract-money:people.rank')}><Select style={{ minWidth: 140 }} options={RANKS.map((value) => ({ value, label: t(`contract-money:ranks.${value}`) }))} /></Form.Item>
              </div>
              {fields.length > 1 ? <button type="button" className="lq-link" onClick={() => remove(name)}>{t('contract-money:people.remove', { number: name + 1 })}</button> : null}
            </fieldset>
          ))}
          <div><button type="button" className="lq-button lq-button--small" onClick={() => add(NOBODY)}>{t('contract-money:people.add')}</button></div>
        </div>
      )}
    </Form.List>
  );
}

/** Where a line came from, and what the office has to look at before it stays. */
function Source({ proposal, name }: { proposal: DistributionProposal; name: number }) {
  const { t } = useTranslation(['contract-money']);
  const form = Form.useFormInstance();
  const proposed = Form.useWatch<number | undefined>(['people', name, 'proposed'], { form, preserve: true });
  const p = proposed === undefined ? undefined : proposal.people[proposed];
  if (!p) return null;
  const title = (id: string) => proposal.disclosures.find((d) => d.id === id)?.title ?? '';
  return (
    <p className="lq-small lq-muted" style={{ marginBottom: 8 }}>
      <b>{p.name}</b> {p.unit ? `${p.unit} ` : ''}{'\u00b7'} {t(`contract-money:disclosed.statuses.${p.status}`)} {'\u00b7'} {t(`contract-money:disclosed.taxes.${p.taxClass}`)}
      {p.sources.map((s) => <span key={s.disclosureId}> {'\u00b7'} {t(`contract-money:disclosed.${s.list}`, { title: title(s.disclosureId), share: `${s.share.numerator}/${s.share.denominator}` })}</span>)}
      {p.status === 'deceased' ? <><br />{t('contract-money:disclosed.heirs')}</> : p.account === null ? <><br />{t('contract-money:disclosed.noAccount')}</> : null}
      {p.status === 'leaver' ? <><br />{t('contract-money:disclosed.left')}</> : null}
    </p>
  );
}
