import { Form, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { MoneyText } from '../../../../components/MoneyText';
import type { ComponentValues } from '../termsValues';
import { AmountField, CountField, DayField, PickField, RateField, type Place } from './fields';
import { Rows } from './Rows';

/** A royalty: what it is taken of, its tiers, when it is stated and paid, and the least of a year. */
export function RoyaltyFields({ at }: { at: number }) {
  const { t } = useTranslation(['terms']);
  const path = ['price', 'components', at];
  const tiers = Form.useWatch([...path, 'tiers']) as ComponentValues['tiers'];
  const by = tiers?.by ?? 'none';
  return (
    <>
      <div className="lq-grid">
        <PickField name={[at, 'base']} label={t('terms:fields.base')} need of="base" values={['sales', 'price', 'profit', 'added_value']} />
        <PickField name={[at, 'form']} label={t('terms:fields.form')} about={t('terms:hints.form')} need of="form" values={['fixed', 'rising', 'falling']} />
        <PickField name={[at, 'tiers', 'by']} label={t('terms:fields.tiersBy')} need of="tiersBy" values={['none', 'volume', 'amount', 'date']} />
        {by === 'volume' || by === 'amount' ? <PickField name={[at, 'tiers', 'counted']} label={t('terms:fields.counted')} need of="counted" values={['per_year', 'over_term']} /> : null}
      </div>
      {by === 'none' ? <div className="lq-grid"><Charge name={[at, 'tiers', 'charge']} path={[...path, 'tiers', 'charge']} /></div> : (
        <div style={{ marginBottom: 14 }}>
          <Rows name={[at, 'tiers', 'steps']} of={t('terms:rows.step')} add={t('terms:add.step')} blank={() => ({ charge: { kind: 'rate' } })}>
            {(step) => (
              <div className="lq-grid">
                {by === 'date' ? (
                  <>
                    <DayField name={[step, 'from']} label={t('terms:fields.stepFrom')} need />
                    <DayField name={[step, 'until']} label={t('terms:fields.stepUntil')} about={t('terms:hints.lastStep')} />
                  </>
                ) : (
                  <div>
                    <p className="lq-small lq-muted">{t('terms:stepAbove')} <Begins tiers={tiers} step={step} money={by === 'amount'} /></p>
                    {by === 'amount' ? <AmountField name={[step, 'upTo']} label={t('terms:fields.upTo')} about={t('terms:hints.lastStep')} />
                      : <Form.Item name={[step, 'upTo']} label={t('terms:fields.upTo')} extra={t('terms:hints.lastStep')}><InputNumber min={1} max={Number.MAX_SAFE_INTEGER} precision={0} controls={false} suffix={t('terms:units.pieces')} style={{ width: '100%', maxWidth: 200 }} /></Form.Item>}
                  </div>
                )}
                <Charge name={[step, 'charge']} path={[...path, 'tiers', 'steps', step, 'charge']} />
              </div>
            )}
          </Rows>
        </div>
      )}
      <div className="lq-grid">
        <DayField name={[at, 'from']} label={t('terms:fields.royaltyFrom')} need />
        <DayField name={[at, 'until']} label={t('terms:fields.royaltyUntil')} need />
        <PickField name={[at, 'period']} label={t('terms:fields.period')} need of="period" values={['month', 'quarter', 'half_year', 'year']} />
        <CountField name={[at, 'statementDays']} label={t('terms:fields.statementDays')} need min={0} max={366} unit={t('terms:units.days')} />
        <CountField name={[at, 'paymentDays']} label={t('terms:fields.paymentDays')} need min={0} max={366} unit={t('terms:units.days')} />
        <AmountField name={[at, 'minimumAnnualFen']} label={t('terms:fields.minimumAnnual')} about={t('terms:hints.minimumAnnual')} />
      </div>
    </>
  );
}

/** A step begins where the one before it ends. */
function Begins({ tiers, step, money }: { tiers: ComponentValues['tiers']; step: number; money: boolean }) {
  const above = step === 0 ? 0 : tiers?.steps?.[step - 1]?.upTo;
  if (above === null || above === undefined || Number.isNaN(above)) return <>{'\u2014'}</>;
  return money ? <MoneyText fen={above} /> : <>{above.toLocaleString('en-US')}</>;
}

/** A part of the base, or a sum for every unit. */
function Charge({ name, path }: { name: Place; path: Place }) {
  const { t } = useTranslation(['terms']);
  const kind = Form.useWatch([...path, 'kind']) as string | undefined;
  return (
    <>
      <PickField name={[...name, 'kind']} label={t('terms:fields.chargeKind')} need of="charge" values={['rate', 'per_unit']} />
      {kind === 'per_unit' ? <AmountField name={[...name, 'fen']} label={t('terms:fields.perUnit')} need /> : <RateField name={[...name, 'rate']} label={t('terms:fields.rate')} need />}
    </>
  );
}
