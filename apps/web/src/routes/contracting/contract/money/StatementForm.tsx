import { Form, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { AmountInput } from '../../../../components/AmountInput';
import { DraftStatus } from '../../../../components/DraftStatus';
import { ProblemAlert } from '../../../../components/ProblemAlert';
import { useStateRoyalty } from './api';
import { useFormDraft } from './useFormDraft';

interface Period { from: string; until: string }
interface Part extends Period { units?: number; baseFen?: number }
interface Values { parts: { units: number; baseFen: number }[] }

/** Units and base amount of each part; a period is cut where the rate changes by date. */
export function StatementForm({ contractId, componentId, period, parts, correction, close }: { contractId: string; componentId: string; period: Period; parts: readonly Part[]; correction: boolean; close: () => void }) {
  const { t } = useTranslation(['contract-money']);
  const draft = useFormDraft<Partial<Values>>(correction ? 'money-correction' : 'money-statement', `${contractId}.${componentId}.${period.until}`);
  const move = useStateRoyalty(contractId, correction, () => {
    draft.done();
    close();
  });
  const finish = ({ parts: said }: Values) => move.mutate({ componentId, from: period.from, until: period.until, parts: parts.map(({ from, until }, at) => ({ from, until, ...said[at]! })) });
  return (
    <Form<Values> name={`statement-${period.until}`} layout="vertical" requiredMark={false} validateTrigger="onBlur" initialValues={{ parts: parts.map(({ units, baseFen }) => ({ units: units ?? 0, baseFen: baseFen ?? 0 })), ...draft.kept }} onValuesChange={(_, all) => draft.change(all)} onFinish={finish} style={{ marginTop: 10 }}>
      {correction ? <p className="lq-note">{t('contract-money:royalty.correctAbout')}</p> : null}
      {parts.map((part, at) => (
        <fieldset key={part.from} className="lq-choice">
          <legend>{t('contract-money:royalty.period', { from: part.from, until: part.until })}</legend>
          <Form.Item name={['parts', at, 'units']} label={t('contract-money:royalty.units')} rules={[{ required: true, message: t('contract-money:need') }]}><InputNumber min={0} precision={0} style={{ width: 200 }} /></Form.Item>
          <Form.Item name={['parts', at, 'baseFen']} label={t('contract-money:royalty.base')} rules={[{ required: true, type: 'integer', min: 0, message: t('contract-money:needAmount') }]}><AmountInput /></Form.Item>
        </fieldset>
      ))}
      <p><DraftStatus {...draft.status} /></p>
      <ProblemAlert problem={move.error} />
      <div className="lq-row"><button type="submit" className="lq-button lq-button--primary" disabled={move.isPending}>{t(correction ? 'contract-money:royalty.correct' : 'contract-money:royalty.state')}</button>{correction ? <button type="button" className="lq-button" onClick={close}>{t('pieces:cancel')}</button> : null}</div>
    </Form>
  );
}
