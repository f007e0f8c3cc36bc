import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../../brand/Icon';
import { Section } from '../../../listing/FormSections';
import { newComponentId, type ComponentValues, type DueValues } from '../termsValues';
import { AmountField, CountField, DayField, LongField, PickField, RateField, TextField } from './fields';
import { RoyaltyFields } from './RoyaltyFields';

const KINDS = ['lump_sum', 'instalment', 'entry_fee', 'royalty', 'equity'] as const;
const EVENTS = ['signing', 'effect', 'delivery', 'acceptance'] as const;

function blankOf(kind: ComponentValues['kind'], others: ComponentValues[]): ComponentValues {
  const id = newComponentId(kind, others);
  if (kind === 'equity') return { kind, id };
  if (kind === 'royalty') return { kind, id, base: 'sales', form: 'fixed', tiers: { by: 'none', charge: { kind: 'rate' } }, period: 'year', statementDays: 30, paymentDays: 30 };
  return { kind, id, due: { kind: 'after', trigger: { event: 'effect' }, count: 30, unit: 'days' } };
}

/** The price as the schedule by which it is computed; its words in the contract come from it. */
export function PriceFields() {
  const { t } = useTranslation(['terms']);
  const parts = (Form.useWatch(['price', 'components'], { preserve: true }) as ComponentValues[] | undefined) ?? [];
  const inspects = Form.useWatch(['price', 'inspection', 'by']) as string | undefined;
  const bearer = Form.useWatch(['price', 'inspection', 'cost', 'bearer']) as string | undefined;
  const royalty = parts.some((c) => c?.kind === 'royalty');
  return (
    <Section id="price" title={t('terms:sections.price')} about={t('terms:sections.priceAbout')}>
      <Form.List name={['price', 'components']}>
        {(rows, { add, remove, move }) => (
          <div className="lq-rows">
            {rows.map((row, i) => {
              const kind = parts[row.name]?.kind ?? 'lump_sum';
              const title = t('terms:row', { of: t(`terms:options.component.${kind}`), n: i + 1 });
              return (
                <div key={row.key} className="lq-rowbox" role="group" aria-label={title}>
                  <div className="lq-rowbox__head">
                    <span>{title}</span>
                    <button type="button" className="lq-tool" disabled={i === 0} aria-label={t('terms:moveUp', { row: title })} onClick={() => move(i, i - 1)}>{'\u2191'}</button>
                    <button type="button" className="lq-tool" disabled={i === rows.length - 1} aria-label={t('terms:moveDown', { row: title })} onClick={() => move(i, i + 1)}>{'\u2193'}</button>
                    <button type="button" className="lq-tool" aria-label={t('terms:takeOut', { row: title })} onClick={() => remove(row.name)}><Icon name="trash" size={16} /></button>
                  </div>
                  {kind === 'royalty' ? <RoyaltyFields at={row.name} /> : kind === 'equity' ? <AmountField name={[row.name, 'valueFen']} label={t('terms:fields.value')} about={t('terms:hints.value')} need /> : <Fixed at={row.name} />}
                </div>
              );
            })}
            <div className="lq-row" role="group" aria-label={t('terms:add.component')}>{KINDS.map((kind) => (
              <button key={kind} type="button" className="lq-button lq-button--small" onClick={() => add(blankOf(kind, parts))}><Icon name="plus" size={15} />{t(`terms:options.component.${kind}`)}</button>
            ))}</div>
          </div>
        )}
      </Form.List>
      {parts.length ? (
        <>
          {royalty || inspects ? (
            <>
              <h3>{t('terms:inspection')}</h3>
              <div className="lq-grid">
                <PickField name={['price', 'inspection', 'by']} label={t('terms:fields.inspectionBy')} about={t('terms:hints.inspection')} of="inspectionBy" values={['payee', 'independent_accountant', 'either']} />
                {inspects ? <CountField name={['price', 'inspection', 'noticeDays']} label={t('terms:fields.noticeDays')} need min={0} max={366} unit={t('terms:units.days')} /> : null}
                {inspects ? <PickField name={['price', 'inspection', 'cost', 'bearer']} label={t('terms:fields.inspectionCost')} need of="costBearer" values={['payee', 'payer', 'payer_if_understated']} /> : null}
                {inspects && bearer === 'payer_if_understated' ? <RateField name={['price', 'inspection', 'cost', 'above']} label={t('terms:fields.above')} need /> : null}
              </div>
            </>
          ) : null}
          <h3>{t('terms:priceWhole')}</h3>
          <div className="lq-grid">
            <RateField name={['price', 'overdueRatePerDay']} label={t('terms:fields.overdueRate')} about={t('terms:hints.overdueRate')} start="perTenThousand" />
            <AmountField name={['price', 'statedSumFen']} label={t('terms:fields.statedSum')} about={t('terms:hints.statedSum')} />
            <AmountField name={['price', 'totalCapFen']} label={t('terms:fields.totalCap')} about={t('terms:hints.totalCap')} />
          </div>
        </>
      ) : (
        <div style={{ marginTop: 14 }}>
          <PickField name={['consideration']} label={t('terms:fields.consideration')} need of="consideration" values={['money', 'equity', 'mixed']} />
          <LongField name={['priceSummary']} label={t('terms:fields.priceSummary')} about={t('terms:hints.priceSummary')} />
        </div>
      )}
    </Section>
  );
}

/** A sum and when it is due: on a day, or so long after something happened. */
function Fixed({ at }: { at: number }) {
  const { t } = useTranslation(['terms']);
  const due = Form.useWatch(['price', 'components', at, 'due']) as DueValues | undefined;
  const milestone = due?.trigger?.event === 'milestone';
  return (
    <div className="lq-grid">
      <AmountField name={[at, 'amountFen']} label={t('terms:fields.amount')} need />
      <PickField name={[at, 'due', 'kind']} label={t('terms:fields.due')} need of="due" values={['after', 'date']} />
      {due?.kind === 'date' ? <DayField name={[at, 'due', 'on']} label={t('terms:fields.dueOn')} need /> : null}
      {due?.kind === 'after' ? (
        <>
          <PickField name={[at, 'due', 'trigger', 'event']} label={t('terms:fields.trigger')} need of="trigger" values={milestone ? [...EVENTS, 'milestone'] : EVENTS} />
          {milestone ? <TextField name={[at, 'due', 'trigger', 'milestoneId']} label={t('terms:fields.milestone')} need max={60} /> : null}
          <CountField name={[at, 'due', 'count']} label={t('terms:fields.count')} need min={0} />
          <PickField name={[at, 'due', 'unit']} label={t('terms:fields.unit')} need of="unit" values={['days', 'months']} />
        </>
      ) : null}
    </div>
  );
}
