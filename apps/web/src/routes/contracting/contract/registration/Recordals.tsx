import { useState } from 'react';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Contract, ContractRecordals, RecordalObjectInput } from '../../../../api/shapes';
import { DateText } from '../../../../components/DateText';
import { ErrorState } from '../../../../components/ErrorState';
import { LoadingState } from '../../../../components/LoadingState';
import { NextActs } from '../../../../components/NextActs';
import { ProblemAlert } from '../../../../components/ProblemAlert';
import { useTexts } from '../../../../components/useTexts';
import { useAddObject, useRecordalAct, useRecordals } from './api';
import { ProofDialog } from './ProofDialog';

type Item = ContractRecordals['items'][number];
const ADDED = ['layout_design', 'plant_variety', 'software_copyright', 'invention', 'utility_model', 'design'] as const;

/** Rights to be entered in their registers, by when, and where each stands today. */
export function Recordals({ contract }: { contract: Contract }) {
  const { t } = useTranslation(['contract-registration']);
  const recordals = useRecordals(contract.id);
  return (
    <section className="lq-card lq-stack" id="recordals" aria-labelledby="recordals-title">
      <h2 id="recordals-title">{t('contract-registration:recordals.title')}</h2>
      <p><Link to="/recordals">{t('contract-registration:recordals.all')}</Link></p>
      {recordals.isPending ? <LoadingState /> : recordals.error ? <ErrorState problem={recordals.error} retry={() => void recordals.refetch()} /> : <List contractId={contract.id} list={recordals.data} />}
    </section>
  );
}

function List({ contractId, list }: { contractId: string; list: ContractRecordals }) {
  const { t } = useTranslation(['contract-registration']);
  if (list.act === null) return <p className="lq-muted">{t('contract-registration:recordals.nothing')}</p>;
  return (
    <>
      {list.items.length ? <ul className="lq-stack">{list.items.map((i) => <li key={i.id}><One contractId={contractId} item={i} /></li>)}</ul> : <p className="lq-muted">{t('contract-registration:recordals.empty')}</p>}
      {list.mayAdd ? <details><summary>{t('contract-registration:recordals.add')}</summary><AddForm contractId={contractId} /></details> : null}
    </>
  );
}

function One({ contractId, item: i }: { contractId: string; item: Item }) {
  const { t } = useTranslation(['contract-registration']);
  const say = useTexts();
  const act = useRecordalAct(contractId);
  const [proving, setProving] = useState(false);
  const record = i.nextActs.find((a) => a.act === 'record' && !a.blockedBy.length);
  return (
    <div className="lq-stack" style={{ gap: 6 }}>
      <span className="lq-break"><b>{t(`contract-registration:objects.${i.kind}`)}</b> {i.name} {i.number}{' '}
        <span className={`lq-tag lq-tag--dot lq-tag--${i.state === 'recorded' ? 'open' : i.overdue ? 'lost' : i.state === 'open' ? 'wait' : 'info'}`}>{i.overdue ? t('contract-registration:recordals.overdue') : say(i.stateTexts)}</span></span>
      <p>{say(i.standing)} {i.article ? <span className="lq-muted lq-small">{i.article}</span> : null}</p>
      {i.state === 'open' && i.dueOn ? <p className="lq-small">{t('contract-registration:recordals.due')} <DateText at={i.dueOn} beside /></p> : null}
      {i.registerNumber ? <p className="lq-small">{t('contract-registration:proof.registerNumber')} {i.registerNumber}</p> : null}
      {i.dropReason ? <p className="lq-small lq-muted lq-break">{i.dropReason}</p> : null}
      <div className="lq-row">
        {record ? <button type="button" className="lq-button lq-button--main" onClick={() => setProving(true)}>{say(record.texts)}</button> : null}
        <NextActs acts={i.nextActs.filter((a) => a !== record)} onAct={(name, reason) => act.mutateAsync({ act: name, recordalId: i.id, version: i.version, ...(reason ? { reason } : {}) })} />
      </div>
      {proving && record ? <ProofDialog contractId={contractId} kind="recordal" title={say(record.texts)} numbers={['registerNumber']} asksReason={false} close={() => setProving(false)} go={(proof) => act.mutateAsync({ act: 'record', recordalId: i.id, version: i.version, ...proof })} /> : null}
    </div>
  );
}

function AddForm({ contractId }: { contractId: string }) {
  const { t } = useTranslation(['contract-registration']);
  const [form] = Form.useForm<RecordalObjectInput>();
  const add = useAddObject(contractId);
  const need = [{ required: true, message: t('contract-registration:need') }];
  const finish = ({ number, ...values }: RecordalObjectInput) => add.mutate({ ...values, number: number?.trim() || null }, { onSuccess: () => form.resetFields() });
  return (
    <Form<RecordalObjectInput> form={form} name="recordal-object" layout="vertical" requiredMark={false} onFinish={finish} style={{ marginTop: 12 }}>
      <Form.Item<RecordalObjectInput> name="kind" label={t('contract-registration:recordals.kind')} rules={need}><Select options={ADDED.map((k) => ({ value: k, label: t(`contract-registration:objects.${k}`) }))} /></Form.Item>
      <Form.Item<RecordalObjectInput> name="name" label={t('contract-registration:recordals.name')} rules={need}><Input maxLength={200} /></Form.Item>
      <Form.Item<RecordalObjectInput> name="number" label={t('contract-registration:recordals.number')}><Input maxLength={60} /></Form.Item>
      <ProblemAlert problem={add.error} />
      <button type="submit" className="lq-button" disabled={add.isPending}>{t('contract-registration:save')}</button>
    </Form>
  );
}
