import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../brand/Icon';
import { Section } from '../../listing/FormSections';
import { nextKey, type ChallengeValues, type CriterionValues } from '../challengeValues';
import { PercentInput } from '../PercentInput';
import { isUnread, weightSum, type Fraction } from '../weights';
import { RowBox } from './RowBox';

/** The weighted card; the sum is shown as it is typed, by exact arithmetic. */
export function CriteriaFields() {
  const { t } = useTranslation(['challenges']);
  const form = Form.useFormInstance<ChallengeValues>();
  const criteria = Form.useWatch<ChallengeValues['criteria']>('criteria') ?? [];
  const needed = { required: true, whitespace: true, message: t('challenges:form.need') };
  const weight = { validator: (_: unknown, share?: Fraction | null) => (share && !isUnread(share) ? Promise.resolve() : Promise.reject(new Error(t('challenges:form.weight')))) };
  return (
    <Section id="criteria" title={t('challenges:sections.criteria')} about={t('challenges:sections.criteriaAbout')}>
      <Form.List name="criteria">
        {(rows, { add, remove, move }, { errors }) => (
          <div className="lq-rows" id="challenge_criteria">
            {rows.map((row, i) => (
              <RowBox key={row.key} title={t('challenges:criteria.row', { n: i + 1 })} first={i === 0} last={i === rows.length - 1} up={() => move(i, i - 1)} down={() => move(i, i + 1)} remove={() => remove(row.name)}>
                <div className="lq-grid">
                  <Form.Item name={[row.name, 'name']} label={t('challenges:criteria.name')} rules={[needed]}><Input maxLength={80} /></Form.Item>
                  <Form.Item name={[row.name, 'weight']} label={t('challenges:criteria.weight')} extra={t('challenges:form.weightAbout')} rules={[weight]}><PercentInput /></Form.Item>
                </div>
                <Form.Item name={[row.name, 'guide']} label={t('challenges:criteria.guide')} extra={t('challenges:form.guideAbout')}><Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={1000} /></Form.Item>
              </RowBox>
            ))}
            <WeightSumLine criteria={criteria} />
            <div className="lq-listerror" role="alert"><Form.ErrorList errors={errors} /></div>
            <div><button type="button" className="lq-button lq-button--small" disabled={rows.length >= 12} onClick={() => add({ id: nextKey(form.getFieldValue('criteria') as ChallengeValues['criteria'], 'c') })}><Icon name="plus" size={15} />{t('challenges:criteria.add')}</button></div>
          </div>
        )}
      </Form.List>
    </Section>
  );
}

function WeightSumLine({ criteria }: { criteria: (CriterionValues | null | undefined)[] }) {
  const { t } = useTranslation(['challenges']);
  const sum = weightSum(criteria.map((one) => one?.weight));
  return (
    <div className={`lq-sum--live ${sum.whole === 'exact' ? 'lq-sum--right' : 'lq-sum--wrong'}`} role="status">
      <strong>{t('challenges:criteria.sum', { percent: sum.percent })}</strong>
      <div className="lq-bar" aria-hidden="true"><i style={{ width: `${sum.width}%`, background: sum.whole === 'more' ? 'var(--lost)' : undefined }} /></div>
      <span>{t(`challenges:criteria.sums.${sum.whole}`)}</span>
    </div>
  );
}
