import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Deal } from '../../../../api/shapes';
import { Section } from '../../../listing/FormSections';
import { KINDS, partiesFor, rolesOf, type ContractKind, type PartyValues } from '../termsValues';
import { DayField, LongField, PickField, TextField } from './fields';
import { Rows } from './Rows';

export function SubjectFields({ deal }: { deal: Deal }) {
  const { t } = useTranslation(['terms']);
  const form = Form.useFormInstance();
  const follow = (kind: ContractKind) => form.setFieldsValue({ parties: partiesFor(kind, (form.getFieldValue('parties') as PartyValues[] | undefined) ?? [], deal.holder.id) });
  return (
    <Section id="what" title={t('terms:sections.what')} about={t('terms:sections.whatAbout')}>
      <Form.Item name="kind" label={t('terms:fields.kind')} extra={t('terms:kindAbout')} rules={[{ required: true }]}><Select options={KINDS.map((value) => ({ value, label: t(`terms:options.kind.${value}`) }))} onChange={follow} style={{ maxWidth: 360 }} /></Form.Item>
      <TextField name={['title']} label={t('terms:fields.title')} need />
      <LongField name={['subject', 'what']} label={t('terms:fields.what')} about={t('terms:hints.what')} max={8000} rows={3} />
      <LongField name={['subject', 'knowHow']} label={t('terms:fields.knowHow')} about={t('terms:hints.knowHow')} />
      <LongField name={['subject', 'plan']} label={t('terms:fields.plan')} max={8000} />
      <div className="lq-grid">
        <TextField name={['subject', 'place']} label={t('terms:fields.place')} max={300} />
        <LongField name={['subject', 'method']} label={t('terms:fields.method')} max={2000} rows={1} />
      </div>
    </Section>
  );
}

const LEGAL_FORMS = ['enterprise', 'public_institution', 'other_legal_person', 'unincorporated_organisation', 'unincorporated_project_group', 'natural_person', 'foreign_organisation'] as const;

export function PartyFields({ kind }: { kind: ContractKind }) {
  const { t } = useTranslation(['terms']);
  return (
    <Section id="parties" title={t('terms:sections.parties')} about={t('terms:sections.partiesAbout')}>
      <Rows name={['parties']} of={t('terms:rows.party')} add={t('terms:add.party')} blank={() => ({ id: crypto.randomUUID(), role: rolesOf(kind).at(-1), foreignElement: 'unknown' })}>
        {(at) => (
          <>
            <div className="lq-grid">
              <TextField name={[at, 'name']} label={t('terms:fields.partyName')} need />
              <PickField name={[at, 'role']} label={t('terms:fields.role')} need of="role" values={rolesOf(kind).map((role) => ({ value: role, label: t(`terms:roles.${kind}.${role}`, { defaultValue: t(`terms:options.role.${role}`) }) }))} />
              <PickField name={[at, 'legalForm']} label={t('terms:fields.legalForm')} need of="legalForm" values={LEGAL_FORMS} />
              <TextField name={[at, 'uscc']} label={t('terms:fields.uscc')} max={18} />
              <TextField name={[at, 'address']} label={t('terms:fields.address')} max={300} />
              <PickField name={[at, 'foreignElement']} label={t('terms:fields.foreignElement')} about={t('terms:hints.foreignElement')} need of="answer" values={['no', 'yes', 'unknown']} />
              <TextField name={[at, 'signatory', 'name']} label={t('terms:fields.signatory')} max={80} />
              <Capacity at={at} />
            </div>
          </>
        )}
      </Rows>
    </Section>
  );
}

/** Asked of whoever is named to sign. */
function Capacity({ at }: { at: number }) {
  const { t } = useTranslation(['terms']);
  const name = Form.useWatch(['parties', at, 'signatory', 'name']) as string | undefined;
  return name?.trim() ? <PickField name={[at, 'signatory', 'capacity']} label={t('terms:fields.capacity')} need of="capacity" values={['legal_representative', 'agent', 'self']} /> : null;
}

export function PatentFields() {
  const { t } = useTranslation(['terms']);
  return (
    <Section id="patents" title={t('terms:sections.patents')} about={t('terms:sections.patentsAbout')}>
      <Rows name={['patents']} of={t('terms:rows.patent')} add={t('terms:add.patent')} blank={() => ({ kind: 'invention', legalStatus: 'granted' })}>
        {(at) => <Patent at={at} />}
      </Rows>
    </Section>
  );
}

function Patent({ at }: { at: number }) {
  const { t } = useTranslation(['terms']);
  const granted = Form.useWatch(['patents', at, 'legalStatus']) === 'granted';
  return (
    <>
      <TextField name={[at, 'name']} label={t('terms:fields.patentName')} />
      <div className="lq-grid">
        <PickField name={[at, 'kind']} label={t('terms:fields.patentKind')} need of="patentKind" values={['invention', 'utility_model', 'design']} />
        <PickField name={[at, 'legalStatus']} label={t('terms:fields.legalStatus')} need of="legalStatus" values={['granted', 'pending']} />
        <TextField name={[at, 'applicant']} label={t('terms:fields.applicant')} />
        <TextField name={[at, 'applicationNumber']} label={t('terms:fields.applicationNumber')} max={40} />
        <DayField name={[at, 'filingDate']} label={t('terms:fields.filingDate')} />
        {granted ? (
          <>
            <TextField name={[at, 'owner']} label={t('terms:fields.owner')} />
            <TextField name={[at, 'grantNumber']} label={t('terms:fields.grantNumber')} max={40} />
            <DayField name={[at, 'expiryDate']} label={t('terms:fields.expiryDate')} />
          </>
        ) : null}
      </div>
    </>
  );
}
