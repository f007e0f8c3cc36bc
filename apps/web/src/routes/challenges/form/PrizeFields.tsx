import { Checkbox, Form, Input, InputNumber, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../brand/Icon';
import { AmountInput } from '../../../components/AmountInput';
import { formatFen } from '../../../components/money';
import { Section } from '../../listing/FormSections';
import { nextKey, type ChallengeValues } from '../challengeValues';
import { PercentInput } from '../PercentInput';
import { PoolBar } from '../PoolBar';
import { prizeSum } from '../prizes';
import { usePoolParts } from '../usePoolParts';
import { isUnread, type Fraction } from '../weights';
import { RowBox } from './RowBox';
import { useNeed, useReadableAmount } from './useNeed';

/** Pool, start money of the lanes and stages; what is left is counted to the fen as it is typed. */
export function PrizeFields() {
  const { t } = useTranslation(['challenges']);
  const form = Form.useFormInstance<ChallengeValues>();
  const need = useNeed();
  const amount = useReadableAmount();
  const kind = Form.useWatch<ChallengeValues['kind']>('kind') ?? 'open';
  const needed = { required: true, whitespace: true, message: t('challenges:form.need') };
  const share = { validator: (_: unknown, x?: Fraction | null) => (x && !isUnread(x) ? Promise.resolve() : Promise.reject(new Error(t('challenges:form.weight')))) };
  return (
    <Section id="prizes" title={t('challenges:sections.prizes')} about={t(kind === 'scene' ? 'challenges:sections.prizesScene' : 'challenges:sections.prizesAbout')}>
      <div className="lq-grid"><Form.Item<ChallengeValues> name="poolFen" label={t('challenges:pool')} rules={[amount, ...(kind === 'scene' ? [] : [need('poolFen')])]}><AmountInput /></Form.Item></div>
      {kind === 'race' ? (
        <div className="lq-grid">
          <Form.Item<ChallengeValues> name={['lanes', 'count']} label={t('challenges:lanes.count')} extra={t('challenges:lanes.countAbout')} rules={[{ required: true, message: t('challenges:form.need') }]}><InputNumber min={2} max={3} precision={0} /></Form.Item>
          <Form.Item<ChallengeValues> name={['lanes', 'startShare']} label={t('challenges:lanes.start')} extra={t('challenges:lanes.startAbout')} rules={[share]}><PercentInput /></Form.Item>
        </div>
      ) : null}
      <Form.List name="stages">
        {(rows, { add, remove, move }, { errors }) => (
          <div className="lq-rows" id="challenge_stages">
            {rows.map((row, i) => (
              <RowBox key={row.key} title={t('challenges:prizes.row', { n: i + 1 })} first={i === 0} last={i === rows.length - 1} up={() => move(i, i - 1)} down={() => move(i, i + 1)} remove={() => remove(row.name)}>
                <div className="lq-grid">
                  <Form.Item name={[row.name, 'title']} label={t('challenges:prizes.stage')} rules={[needed]}><Input maxLength={120} /></Form.Item>
                  <Form.Item name={[row.name, 'fen']} label={t('challenges:prizes.amount')} rules={[amount, { required: true, message: t('challenges:form.need') }]}><AmountInput /></Form.Item>
                </div>
                <Form.Item name={[row.name, 'evidence']} label={t('challenges:prizes.evidence')}><Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={1000} /></Form.Item>
              </RowBox>
            ))}
            <PoolLine />
            <div className="lq-listerror" role="alert"><Form.ErrorList errors={errors} /></div>
            <div><button type="button" className="lq-button lq-button--small" disabled={rows.length >= 12} onClick={() => add({ id: nextKey(form.getFieldValue('stages') as ChallengeValues['stages'], 's') })}><Icon name="plus" size={15} />{t('challenges:prizes.add')}</button></div>
          </div>
        )}
      </Form.List>
      <PublicMoney />
      <Insurance />
    </Section>
  );
}

function PoolLine() {
  const { t } = useTranslation(['challenges']);
  const kind = Form.useWatch<ChallengeValues['kind']>('kind') ?? 'open';
  const poolFen = Form.useWatch<ChallengeValues['poolFen']>('poolFen');
  const stages = (Form.useWatch<ChallengeValues['stages']>('stages') ?? []).map((one) => one ?? { id: '' });
  const lanes = Form.useWatch<ChallengeValues['lanes']>('lanes');
  const sum = prizeSum({ kind, poolFen, stages, lanes });
  const parts = usePoolParts(sum, stages);
  if (!sum.poolFen && !stages.length) return null;
  const right = sum.leftFen === 0 && !sum.overdrawn;
  const said = sum.overdrawn ? t('challenges:prizes.overdrawn') : sum.leftFen > 0 ? t('challenges:prizes.lacking', { amount: formatFen(sum.leftFen) }) : sum.leftFen < 0 ? t('challenges:prizes.tooMuch', { amount: formatFen(-sum.leftFen) }) : t('challenges:prizes.exact');
  return (
    <div className="lq-stack" style={{ gap: 8 }}>
      {sum.lanes ? <p className="lq-small">{t('challenges:lanes.split', { start: formatFen(sum.startFen), count: sum.lanes, remainder: formatFen(Math.max(0, sum.totalFen)) })}</p> : null}
      <div className={`lq-sum--live ${right ? 'lq-sum--right' : 'lq-sum--wrong'}`} role="status"><strong>{t('challenges:prizes.sum', { stages: formatFen(sum.stagesFen), total: formatFen(Math.max(0, sum.totalFen)) })}</strong><span>{said}</span></div>
      <PoolBar wholeFen={sum.poolFen} parts={parts} label={t('challenges:prizes.bar', { pool: formatFen(sum.poolFen), parts: parts.map(({ name, fen }) => `${name} ${formatFen(fen)}`).join(t('pieces:comma')) })} />
    </div>
  );
}

function PublicMoney() {
  const { t } = useTranslation(['challenges']);
  const amount = useReadableAmount();
  const on = Form.useWatch<boolean | undefined>('publicMoney');
  return (
    <>
      <Form.Item<ChallengeValues> name="publicMoney" valuePropName="checked" extra={t('challenges:publicFunds.about')} style={{ margin: '18px 0 8px' }}><Checkbox>{t('challenges:publicFunds.has')}</Checkbox></Form.Item>
      {on ? (
        <div className="lq-grid">
          <Form.Item<ChallengeValues> name={['publicFunds', 'inPlaceFen']} label={t('challenges:publicFunds.inPlace')} rules={[amount, { required: true, message: t('challenges:form.need') }]}><AmountInput /></Form.Item>
          <Form.Item<ChallengeValues> name={['publicFunds', 'otherSupport']} label={t('challenges:publicFunds.otherSupport')} extra={t('challenges:publicFunds.otherAbout')}><Radio.Group options={(['no', 'yes', 'unknown'] as const).map((value) => ({ value, label: t(`challenges:support.${value}`) }))} /></Form.Item>
        </div>
      ) : null}
    </>
  );
}

function Insurance() {
  const { t } = useTranslation(['challenges']);
  const on = Form.useWatch<boolean | undefined>('insured');
  const needed = [{ required: true, message: t('challenges:form.need') }];
  return (
    <>
      <Form.Item<ChallengeValues> name="insured" valuePropName="checked" extra={t('challenges:insurance.about')} style={{ marginBottom: 8 }}><Checkbox>{t('challenges:insurance.has')}</Checkbox></Form.Item>
      {on ? (
        <>
          <div className="lq-grid">
            <Form.Item<ChallengeValues> name={['insurance', 'insurer']} label={t('challenges:insurance.insurer')} rules={needed}><Input maxLength={160} /></Form.Item>
            <Form.Item<ChallengeValues> name={['insurance', 'policyNumber']} label={t('challenges:insurance.policyNumber')} rules={needed}><Input maxLength={100} /></Form.Item>
            <Form.Item<ChallengeValues> name={['insurance', 'until']} label={t('challenges:insurance.until')} rules={needed}><Input type="date" max="9999-12-31" style={{ maxWidth: 200 }} /></Form.Item>
          </div>
          <Form.Item<ChallengeValues> name={['insurance', 'event']} label={t('challenges:insurance.event')} rules={needed} style={{ marginBottom: 0 }}><Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={1000} /></Form.Item>
        </>
      ) : null}
    </>
  );
}
