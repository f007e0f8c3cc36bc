import { useState } from 'react';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { LedgerAsset, LedgerChangeInput, LedgerPapers } from '../../api/shapes';
import { AmountInput } from '../../components/AmountInput';
import { ProblemAlert } from '../../components/ProblemAlert';
import { postChange, useMove } from './api';
import { PapersFields } from './PapersFields';

type Content = LedgerChangeInput['content'];
const KINDS = ['assignment', 'licence', 'contribution', 'transfer', 'revaluation', 'loss_note'] as const;
type Values = LedgerPapers & { kind: Content['kind']; counterparty: string; reductionFen: number | null; basis: 'cost' | 'nominal' | 'appraised'; valueFen: number | null; valuation: string; lossFen: number | null; occurrenceId: string | null };
/** Whether a kind asks for a field. */
const ASKS: Record<Content['kind'], readonly string[]> = {
  assignment: ['counterparty', 'reductionFen'], licence: ['counterparty'], contribution: ['counterparty', 'reductionFen', 'valuation'], transfer: ['counterparty', 'reductionFen'], revaluation: ['basis', 'valueFen'], loss_note: ['counterparty', 'lossFen'],
};

function contentOf({ kind, counterparty, reductionFen, basis, valueFen, valuation, lossFen }: Values): Content {
  if (kind === 'licence') return { kind, counterparty };
  if (kind === 'revaluation') return { kind, basis, valueFen: valueFen ?? 0 };
  if (kind === 'loss_note') return { kind, counterparty, lossFen };
  if (kind === 'contribution') return { kind, counterparty, reductionFen: reductionFen ?? 0, valuation: { document: valuation, valueFen: valueFen ?? 0 } };
  return kind === 'assignment' ? { kind, counterparty, reductionFen: reductionFen ?? 0, share: null } : { kind, counterparty, reductionFen: reductionFen ?? 0 };
}

/** One change of an entered achievement; it may answer a noted change of the title chain. */
export function ChangeForm({ asset: a }: { asset: LedgerAsset }) {
  const { t } = useTranslation(['ledger']);
  const [kind, setKind] = useState<Content['kind']>('licence');
  const [form] = Form.useForm<Values>();
  const post = useMove(postChange);
  const open = a.occurrences.filter((one) => one.open);
  const need = [{ required: true, message: t('ledger:need') }];
  const amount = [{ required: true, type: 'integer' as const, min: 0, message: t('ledger:needAmount') }];
  const asks = (field: string) => ASKS[kind].includes(field);
  function finish(values: Values) {
    const { effectiveOn, reason, document, decidedBy, decidedOn } = values;
    post.mutate({ id: a.id, version: a.version, effectiveOn, reason, document, decidedBy, decidedOn, occurrenceId: values.occurrenceId ?? null, content: contentOf(values) }, { onSuccess: () => { form.resetFields(); setKind('licence'); } });
  }
  return (
    <details className="lq-card" open={open.length > 0}>
      <summary>{t('ledger:post')}</summary>
      <Form<Values> form={form} name="change" layout="vertical" requiredMark={false} validateTrigger="onBlur" initialValues={{ kind: 'licence', occurrenceId: open[0]?.id }} onFinish={finish} onValuesChange={(change: Partial<Values>) => change.kind && setKind(change.kind)} style={{ marginTop: 12 }}>
        <div className="lq-grid">
          <Form.Item<Values> name="kind" label={t('ledger:kind')}><Select options={KINDS.map((value) => ({ value, label: t(`ledger:kinds.${value}`) }))} /></Form.Item>
          {open.length > 0 ? <Form.Item<Values> name="occurrenceId" label={t('ledger:answers')}><Select allowClear options={open.map((one) => ({ value: one.id, label: `${t(`ledger:occurrences.${one.kind}`)} ${one.noticedAt.slice(0, 10)}` }))} /></Form.Item> : null}
          {asks('counterparty') ? <Form.Item<Values> name="counterparty" label={t(`ledger:counterparties.${kind}`)} rules={need}><Input maxLength={160} /></Form.Item> : null}
          {asks('reductionFen') ? <Form.Item<Values> name="reductionFen" label={t('ledger:reduction')} extra={t('ledger:reductionAbout')} rules={amount}><AmountInput /></Form.Item> : null}
          {asks('basis') ? <Form.Item<Values> name="basis" label={t('ledger:basis')} rules={need}><Select options={(['cost', 'nominal', 'appraised'] as const).map((value) => ({ value, label: t(`ledger:bases.${value}`) }))} /></Form.Item> : null}
          {asks('valuation') ? <Form.Item<Values> name="valuation" label={t('ledger:valuation')} extra={t('ledger:valuationAbout')} rules={need}><Input maxLength={200} /></Form.Item> : null}
          {asks('valueFen') || asks('valuation') ? <Form.Item<Values> name="valueFen" label={t(kind === 'contribution' ? 'ledger:appraisedValue' : 'ledger:value')} rules={amount}><AmountInput /></Form.Item> : null}
          {asks('lossFen') ? <Form.Item<Values> name="lossFen" label={t('ledger:lossAmount')} extra={t('ledger:lossAbout')}><AmountInput /></Form.Item> : null}
        </div>
        <PapersFields />
        <ProblemAlert problem={post.error} />
        <button type="submit" className="lq-button lq-button--main" disabled={post.isPending}>{t('ledger:postGo')}</button>
      </Form>
    </details>
  );
}
