import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { FractionInput } from '../../../assignment/FractionInput';
import { Section } from '../../../listing/FormSections';
import { handsOver, hasRisk, isDevelopment, type ContractKind } from '../termsValues';
import { AmountField, CountField, DayField, LongField, PickField, TextField, TickField } from './fields';
import { Rows } from './Rows';

/** What is handed over, how it is accepted, and what is not technology. */
export function DeliveryFields() {
  const { t } = useTranslation(['terms']);
  const helps = Form.useWatch(['guidance', 'content']) as string | undefined;
  return (
    <Section id="delivery" title={t('terms:sections.delivery')}>
      <h3>{t('terms:deliveries')}</h3>
      <Rows name={['deliveries']} of={t('terms:rows.delivery')} add={t('terms:add.delivery')} blank={() => ({ form: 'document' })}>
        {(at) => (
          <div className="lq-grid">
            <TextField name={[at, 'item']} label={t('terms:fields.item')} need max={300} />
            <PickField name={[at, 'form']} label={t('terms:fields.deliveryForm')} need of="delivery" values={['document', 'drawing', 'software', 'sample', 'know_how', 'training', 'other']} />
            <TextField name={[at, 'quantity']} label={t('terms:fields.quantityText')} max={60} />
            <DayField name={[at, 'dueOn']} label={t('terms:fields.deliverBy')} />
          </div>
        )}
      </Rows>
      <h3>{t('terms:guidance')}</h3>
      <LongField name={['guidance', 'content']} label={t('terms:fields.guidance')} about={t('terms:hints.emptyIsNone')} max={2000} />
      {helps?.trim() ? (
        <div className="lq-grid">
          <CountField name={['guidance', 'personDays']} label={t('terms:fields.personDays')} max={10_000} unit={t('terms:units.personDays')} />
          <TextField name={['guidance', 'place']} label={t('terms:fields.guidancePlace')} />
          <PickField name={['guidance', 'costs']} label={t('terms:fields.guidanceCosts')} of="side" values={['provider', 'acquirer']} />
        </div>
      ) : null}
      <h3>{t('terms:acceptance')}</h3>
      <LongField name={['acceptance', 'standard']} label={t('terms:fields.standard')} />
      <LongField name={['acceptance', 'method']} label={t('terms:fields.acceptanceMethod')} max={2000} />
      <CountField name={['acceptance', 'days']} label={t('terms:fields.acceptanceDays')} unit={t('terms:units.days')} />
      <h3>{t('terms:items')}</h3>
      <p className="lq-muted lq-small" style={{ marginBottom: 10 }}>{t('terms:hints.items')}</p>
      <Rows name={['items']} of={t('terms:rows.item')} add={t('terms:add.item')} blank={() => ({ kind: 'equipment', quantity: 1, inPrice: true, subjectMatter: false })}>
        {(at) => (
          <>
            <div className="lq-grid">
              <TextField name={[at, 'name']} label={t('terms:fields.itemName')} need />
              <PickField name={[at, 'kind']} label={t('terms:fields.itemKind')} need of="item" values={['equipment', 'instrument', 'part', 'material', 'other']} />
              <CountField name={[at, 'quantity']} label={t('terms:fields.quantity')} need max={1_000_000} />
              <AmountField name={[at, 'amountFen']} label={t('terms:fields.itemAmount')} />
            </div>
            <div className="lq-grid">
              <TickField name={[at, 'inPrice']} label={t('terms:fields.inPrice')} />
              <TickField name={[at, 'subjectMatter']} label={t('terms:fields.subjectMatter')} />
            </div>
          </>
        )}
      </Rows>
      <div style={{ marginTop: 10 }}><TickField name={['mixedContent']} label={t('terms:fields.mixedContent')} /></div>
    </Section>
  );
}

const OWNERS = ['provider', 'acquirer', 'joint', 'as_written'] as const;

/** Whose the results and improvements are, and who bears a failure. */
export function ResultFields({ kind }: { kind: ContractKind }) {
  const { t } = useTranslation(['terms']);
  const improved = Form.useWatch(['improvements', 'ownership']) as string | undefined;
  const bearer = Form.useWatch(['risk', 'bearer']) as string | undefined;
  return (
    <Section id="results" title={t('terms:sections.results')} about={t('terms:sections.resultsAbout')}>
      <div className="lq-grid">
        {isDevelopment(kind) ? <PickField name={['results', 'inventionRight']} label={t('terms:fields.inventionRight')} of="owner" values={OWNERS} /> : null}
        {isDevelopment(kind) ? <PickField name={['results', 'knowHow']} label={t('terms:fields.resultKnowHow')} of="owner" values={['each', ...OWNERS]} /> : null}
        {!isDevelopment(kind) && !handsOver(kind) ? <PickField name={['results', 'newResults']} label={t('terms:fields.newResults')} of="owner" values={['maker', ...OWNERS]} /> : null}
      </div>
      <div className="lq-grid">
        <LongField name={['results', 'benefits']} label={t('terms:fields.benefits')} max={2000} />
        <LongField name={['results', 'text']} label={t('terms:fields.resultText')} max={2000} />
      </div>
      {handsOver(kind) ? null : <Form.Item name={['results', 'providerShare']} label={t('terms:fields.providerShare')} extra={t('terms:hints.providerShare')}><FractionInput of={t('terms:fields.providerShare')} /></Form.Item>}
      <h3>{t('terms:improvements')}</h3>
      <div className="lq-grid">
        <PickField name={['improvements', 'ownership']} label={t('terms:fields.improvementOwner')} about={t('terms:hints.improvementOwner')} of="owner" values={['maker', ...OWNERS]} />
        {improved ? <PickField name={['improvements', 'sharing']} label={t('terms:fields.sharing')} need of="sharing" values={['none', 'free_mutual', 'free_to_provider', 'free_to_acquirer', 'paid']} /> : null}
        {improved ? <CountField name={['improvements', 'noticeDays']} label={t('terms:fields.improvementNotice')} unit={t('terms:units.days')} /> : null}
        {improved === 'joint' ? <Form.Item name={['improvements', 'providerShare']} label={t('terms:fields.providerShare')}><FractionInput of={t('terms:fields.providerShare')} /></Form.Item> : null}
      </div>
      {improved ? <LongField name={['improvements', 'text']} label={t('terms:fields.improvementText')} max={2000} /> : null}
      {hasRisk(kind) ? (
        <>
          <h3>{t(kind === 'consulting' ? 'terms:adviceRisk' : 'terms:risk')}</h3>
          <div className="lq-grid">
            <PickField name={['risk', 'bearer']} label={t('terms:fields.bearer')} of="bearer" values={['provider', 'acquirer', 'shared']} />
            {bearer && isDevelopment(kind) ? <CountField name={['risk', 'warnDays']} label={t('terms:fields.warnDays')} unit={t('terms:units.days')} /> : null}
          </div>
          {bearer ? <LongField name={['risk', 'text']} label={t('terms:fields.riskText')} max={2000} /> : null}
        </>
      ) : null}
    </Section>
  );
}

export function SecrecyFields() {
  const { t } = useTranslation(['terms']);
  const scope = Form.useWatch(['confidentiality', 'scope']) as string | undefined;
  return (
    <Section id="secrecy" title={t('terms:sections.secrecy')}>
      <LongField name={['confidentiality', 'scope']} label={t('terms:fields.scope')} about={t('terms:hints.emptyIsNone')} max={2000} />
      {scope?.trim() ? (
        <>
          <CountField name={['confidentiality', 'years']} label={t('terms:fields.years')} about={t('terms:hints.years')} max={100} unit={t('terms:units.years')} />
          <TickField name={['confidentiality', 'survives']} label={t('terms:fields.survives')} />
        </>
      ) : null}
      <h3>{t('terms:warranty')}</h3>
      <TickField name={['warranty', 'lawfulHolder']} label={t('terms:fields.lawfulHolder')} />
      <TickField name={['warranty', 'completeAndEffective']} label={t('terms:fields.completeAndEffective')} />
      <LongField name={['warranty', 'text']} label={t('terms:fields.warrantyText')} max={2000} />
    </Section>
  );
}
