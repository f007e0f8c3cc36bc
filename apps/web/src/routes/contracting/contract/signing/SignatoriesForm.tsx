import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Contract, ContractSigning, SignatoriesInput } from '../../../../api/shapes';
import { ProblemAlert } from '../../../../components/ProblemAlert';
import { useNameSignatories } from './api';

type One = SignatoriesInput['signatories'][number];
interface Values { signatories: One[] }

const CAPACITIES = ['legal_representative', 'agent', 'self'] as const;
const SEALS = ['contract', 'technology_contract', 'official', 'none'] as const;

/** The whole list of one's own side at once; it takes the place of the one before. */
export function SignatoriesForm({ contract: c, signing: s }: { contract: Contract; signing: ContractSigning }) {
  const { t } = useTranslation(['contract-signing']);
  const own = s.sides[c.mySide];
  const [form] = Form.useForm<Values>();
  const name = useNameSignatories(c.id);
  const empty: Partial<One> = { capacity: 'legal_representative', sealType: 'contract', sealName: own.party };
  const initial = own.signatories.map(({ person, capacity, powerPaperId, powerUntil, sealType, sealName }) => ({ accountId: person.id, capacity, powerPaperId, powerUntil, sealType, sealName }));
  const need = [{ required: true, message: t('contract-signing:need') }];
  const powers = c.papers.filter((p) => p.kind === 'power_of_attorney' && p.mine);
  const finish = ({ signatories }: Values) => name.mutate({
    basedOn: own.edition,
    signatories: signatories.map(({ accountId, capacity, powerPaperId, powerUntil, sealType, sealName }) => ({
      accountId, capacity, sealType, sealName: sealType === 'none' ? null : sealName?.trim() || null, powerPaperId: capacity === 'agent' ? powerPaperId ?? null : null, powerUntil: capacity === 'agent' ? powerUntil || null : null,
    })),
  });
  return (
    <Form<Values> form={form} name="signatories" layout="vertical" requiredMark={false} validateTrigger="onBlur" initialValues={{ signatories: initial.length ? initial : [empty] }} onFinish={finish} style={{ marginTop: 12 }}>
      <Form.List name="signatories">
        {(fields, { add, remove }) => (
          <div className="lq-stack">
            {fields.map(({ key, name: at }) => (
              <fieldset key={key} className="lq-stack" style={{ gap: 4 }}>
                <legend>{t('contract-signing:number', { number: at + 1 })}</legend>
                <Form.Item name={[at, 'accountId']} label={t('contract-signing:person')} extra={t('contract-signing:personAbout')} rules={need}><Select showSearch optionFilterProp="label" options={s.candidates.map((p) => ({ value: p.id, label: p.name }))} /></Form.Item>
                <Form.Item name={[at, 'capacity']} label={t('contract-signing:capacity')} rules={need}><Select options={CAPACITIES.map((v) => ({ value: v, label: t(`contract-signing:capacities.${v}`) }))} /></Form.Item>
                <Form.Item noStyle shouldUpdate>
                  {({ getFieldValue }) => (getFieldValue(['signatories', at, 'capacity']) === 'agent' ? (
                    <>
                      <Form.Item name={[at, 'powerPaperId']} label={t('contract-signing:power')} extra={powers.length ? undefined : t('contract-signing:powerFirst')} rules={need}><Select options={powers.map((p) => ({ value: p.id, label: p.name }))} /></Form.Item>
                      <Form.Item name={[at, 'powerUntil']} label={t('contract-signing:powerEnd')} rules={need}><Input type="date" style={{ maxWidth: 200 }} /></Form.Item>
                    </>
                  ) : null)}
                </Form.Item>
                <Form.Item name={[at, 'sealType']} label={t('contract-signing:seal')} rules={need}><Select options={SEALS.map((v) => ({ value: v, label: t(`contract-signing:seals.${v}`) }))} /></Form.Item>
                <Form.Item noStyle shouldUpdate>
                  {({ getFieldValue }) => (getFieldValue(['signatories', at, 'sealType']) === 'none' ? null : (
                    <Form.Item name={[at, 'sealName']} label={t('contract-signing:sealName')} extra={t('contract-signing:sealNameAbout', { party: own.party })} rules={need}><Input maxLength={200} /></Form.Item>
                  ))}
                </Form.Item>
                {fields.length > 1 ? <div><button type="button" className="lq-button lq-button--danger" onClick={() => remove(at)}>{t('contract-signing:remove')}</button></div> : null}
              </fieldset>
            ))}
            {fields.length < 5 ? <div><button type="button" className="lq-button" onClick={() => add(empty)}>{t('contract-signing:more')}</button></div> : null}
          </div>
        )}
      </Form.List>
      <ProblemAlert problem={name.error} />
      <div style={{ marginTop: 12 }}><button type="submit" className="lq-button lq-button--primary" disabled={name.isPending}>{t('contract-signing:nameGo')}</button></div>
    </Form>
  );
}
