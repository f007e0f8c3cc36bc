import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../listing/FormSections';
import { handsOver, type ContractKind } from '../termsValues';
import { CountField, DayField, PickField, TextField } from './fields';

const LICENCES = ['exclusive', 'sole', 'ordinary'] as const;

/** What is granted, where and in which field (of a licence or transfer), and for how long. */
export function GrantFields({ kind }: { kind: ContractKind }) {
  const { t } = useTranslation(['terms']);
  const mayPass = Form.useWatch(['licence', 'sublicence', 'allowed']) as boolean | null | undefined;
  const patents = (Form.useWatch('patents') as unknown[] | undefined)?.length ?? 0;
  const from = Form.useWatch(['term', 'from', 'kind']) as string | undefined;
  const until = Form.useWatch(['term', 'until', 'kind']) as string | undefined;
  return (
    <Section id="grant" title={t(kind === 'licence' ? 'terms:sections.grant' : kind === 'transfer' ? 'terms:sections.transfer' : 'terms:sections.term')}>
      {kind === 'licence' ? (
        <>
          <div className="lq-grid">
            <PickField name={['licence', 'kind']} label={t('terms:fields.licenceKind')} about={t('terms:hints.licenceKind')} of="licence" values={LICENCES} />
            <TextField name={['licence', 'manner']} label={t('terms:fields.manner')} about={t('terms:hints.manner')} max={500} />
          </div>
          <Form.Item name={['licence', 'sublicence', 'allowed']} label={t('terms:fields.sublicence')}><Radio.Group options={[{ value: null, label: t('terms:notAgreed') }, { value: false, label: t('terms:options.sublicence.no') }, { value: true, label: t('terms:options.sublicence.yes') }]} /></Form.Item>
          {mayPass ? <PickField name={['licence', 'sublicence', 'kind']} label={t('terms:fields.sublicenceKind')} of="licence" values={LICENCES} /> : null}
        </>
      ) : null}
      {handsOver(kind) ? (
        <div className="lq-grid">
          <TextField name={['territory']} label={t('terms:fields.territory')} max={300} />
          <TextField name={['fieldOfUse']} label={t('terms:fields.fieldOfUse')} max={300} />
        </div>
      ) : null}
      {kind === 'licence' && patents > 0 ? <div className="lq-grid"><PickField name={['annuityPayer']} label={t('terms:fields.annuityPayer')} of="side" values={['provider', 'acquirer']} /></div> : null}
      <div className="lq-grid">
        <PickField name={['term', 'from', 'kind']} label={t('terms:fields.termFrom')} of="termFrom" values={['date', 'event']} />
        {from === 'date' ? <DayField name={['term', 'from', 'on']} label={t('terms:fields.firstDay')} need /> : null}
        {from === 'event' ? <PickField name={['term', 'from', 'event']} label={t('terms:fields.event')} need of="startEvent" values={['signing', 'recordal', 'first_payment', 'delivery', 'export_permit']} /> : null}
      </div>
      <div className="lq-grid">
        <PickField name={['term', 'until', 'kind']} label={t('terms:fields.termUntil')} of="termUntil" values={['date', 'months', 'unlimited']} />
        {until === 'date' ? <DayField name={['term', 'until', 'on']} label={t('terms:fields.lastDay')} need /> : null}
        {until === 'months' ? <CountField name={['term', 'until', 'months']} label={t('terms:fields.months')} need max={1200} unit={t('terms:units.months')} /> : null}
      </div>
    </Section>
  );
}
