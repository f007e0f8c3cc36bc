import { useState } from 'react';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../api/session';
import type { Contract, PriceDecisionInput } from '../../../api/shapes';
import { DraftStatus } from '../../../components/DraftStatus';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { readDraft, useDraft } from '../../../components/useDraft';
import { Choice } from '../Choice';
import { useDecidePrice } from './api';

type Values = Omit<Partial<PriceDecisionInput>, 'version'>;
const MODES = ['agreement', 'market_listing', 'auction'] as const;
const VALUATIONS = ['decided_not_to', 'report'] as const;
const ANSWERS = ['no', 'yes', 'unknown'] as const;
const TIES = ['works_for', 'holds_shares', 'family'] as const;

/** The record of how the price came about. Papers are put to the contract first and chosen here. */
export function PriceForm({ contract: c }: { contract: Contract }) {
  const { t } = useTranslation(['contract', 'contracting']);
  const { user } = useSession();
  const key = `contract-price.${user?.id ?? ''}.${c.id}`;
  const [kept] = useState(() => readDraft<Values>(key));
  const draft = useDraft<Values>(key);
  const [form] = Form.useForm<Values>();
  const [mode, valuation, related] = [Form.useWatch('mode', form), Form.useWatch('valuation', form), Form.useWatch('relatedParty', form)];
  const decide = useDecidePrice(c.id, () => draft.discard());
  const need = [{ required: true, message: t('contracting:need') }];
  const papers = (kind: string) => c.papers.filter((p) => p.kind === kind && p.mine).map((p) => ({ value: p.id, label: p.name }));
  const pick = (kind: string) => <Select<string> options={papers(kind)} notFoundContent={t('contract:price.noPaper', { kind: t(`contract:papers.kinds.${kind}`) })} allowClear />;
  const finish = ({ ties, resultReference, resultPaperId, relatedNote, ...v }: Values) => decide.mutate({
    ...(v as PriceDecisionInput), version: c.version, resultReference: mode === 'agreement' ? null : resultReference?.trim() || null, resultPaperId: mode === 'agreement' ? null : resultPaperId ?? null, relatedNote: related === 'yes' ? relatedNote?.trim() || null : null,
    ties: related === 'yes' ? (ties ?? []).map(({ person, kind, paperId, approvedUntil }) => ({ person: person.trim(), kind, paperId: paperId ?? null, approvedUntil: approvedUntil ?? null })) : [],
  });
  return (
    <Form<Values> form={form} name="price" layout="vertical" requiredMark={false} validateTrigger="onBlur" initialValues={{ mode: 'agreement', valuation: 'decided_not_to', scope: 'unit', ...kept?.values }} onFinish={finish} onValuesChange={(_, all) => draft.change(all)} style={{ marginTop: 12 }}>
      <Form.Item<Values> name="mode" rules={need}><Choice legend={t('contract:price.mode')} about={t('contract:price.modeAbout')} options={MODES.map((value) => ({ value, label: t(`contract:price.modes.${value}`) }))} /></Form.Item>
      {mode && mode !== 'agreement' ? (
        <>
          <Form.Item<Values> name="resultReference" label={t('contract:price.result')} rules={need}><Input maxLength={200} /></Form.Item>
          <Form.Item<Values> name="resultPaperId" label={t('contract:papers.kinds.pricing_result')} rules={need}>{pick('pricing_result')}</Form.Item>
        </>
      ) : <Form.Item<Values> name="scope" rules={need}><Choice legend={t('contract:price.scope')} options={(['unit', 'market'] as const).map((value) => ({ value, label: t(`contract:price.scopes.${value}`) }))} /></Form.Item>}
      <Form.Item<Values> name="valuation" rules={need}><Choice legend={t('contract:price.valuation')} about={t('contract:price.valuationAbout')} options={VALUATIONS.map((value) => ({ value, label: t(`contract:price.valuations.${value}`) }))} /></Form.Item>
      <Form.Item<Values> name="valuationPaperId" label={t(`contract:papers.kinds.${valuation === 'report' ? 'valuation' : 'no_valuation_decision'}`)} extra={t('contract:price.paperAbout')} rules={need}>{pick(valuation === 'report' ? 'valuation' : 'no_valuation_decision')}</Form.Item>
      <Form.Item<Values> name="relatedParty" rules={need}><Choice legend={t('contract:price.relatedQuestion')} options={ANSWERS.map((value) => ({ value, label: t(`contract:price.answers.${value}`) }))} /></Form.Item>
      {related === 'yes' ? (
        <>
          <Form.Item<Values> name="relatedNote" label={t('contract:price.relatedNote')} rules={need}><Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} /></Form.Item>
          <Form.List name="ties">{(fields, { add, remove }) => (
            <fieldset className="lq-stack lq-choice" style={{ gap: 10 }}><legend>{t('contract:price.ties')}</legend>
              {fields.map(({ key: row, name }) => (
                <div key={row} className="lq-row" style={{ alignItems: 'end' }}>
                  <Form.Item name={[name, 'person']} label={t('contract:price.person')} rules={need}><Input maxLength={80} /></Form.Item>
                  <Form.Item name={[name, 'kind']} label={t('contract:price.tie')} rules={need}><Select style={{ minWidth: 130 }} options={TIES.map((value) => ({ value, label: t(`contract:price.tieKinds.${value}`) }))} /></Form.Item>
                  <Form.Item name={[name, 'paperId']} label={t('contract:papers.kinds.tie_approval')}>{pick('tie_approval')}</Form.Item>
                  <Form.Item name={[name, 'approvedUntil']} label={t('contract:price.approvedUntil')}><Input type="date" /></Form.Item>
                  <button type="button" className="lq-button lq-button--small" onClick={() => remove(name)} style={{ marginBottom: 24 }}>{t('contract:price.removeTie')}</button>
                </div>
              ))}
              <div><button type="button" className="lq-button lq-button--small" onClick={() => add({})}>{t('contract:price.addTie')}</button></div>
            </fieldset>
          )}</Form.List>
        </>
      ) : null}
      {related === 'unknown' ? <p className="lq-note lq-note--wait" style={{ marginBottom: 12 }}><span>{t('contract:price.unknownRelated')}</span></p> : null}
      <DraftStatus state={draft.state} savedAt={draft.savedAt} />
      <ProblemAlert problem={decide.error} />
      <div style={{ marginTop: 8 }}><button type="submit" className="lq-button lq-button--primary" disabled={decide.isPending}>{t('contract:price.save')}</button></div>
    </Form>
  );
}
