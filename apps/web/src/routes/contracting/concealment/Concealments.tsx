import { useState } from 'react';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Mediation } from '../../../api/shapes';
import { ErrorState } from '../../../components/ErrorState';
import { LoadingState } from '../../../components/LoadingState';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { useAssert, useClaims } from './api';
import { Claim } from './Claim';

const KINDS = ['hidden', 'false'] as const;

/** What the client holds against the fee; while it is undecided nothing of the fee is due. */
export function Concealments({ mediation: m }: { mediation: Mediation }) {
  const { t } = useTranslation(['concealment']);
  const query = useClaims(m.id);
  if (query.isSuccess && !query.data.items.length && !query.data.mayAssert) return null;
  return (
    <section className="lq-card lq-stack" aria-labelledby="concealment-title">
      <h2 id="concealment-title">{t('concealment:title')}</h2>
      <p className="lq-muted lq-small">{t('concealment:about')}</p>
      {query.isPending ? <LoadingState /> : query.isError ? <ErrorState problem={query.error} retry={() => void query.refetch()} /> : (
        <>
          {query.data.items.length ? <ul className="lq-stack">{query.data.items.map((c) => <li key={c.id}><Claim claim={c} /></li>)}</ul> : <p className="lq-muted">{t('concealment:none')}</p>}
          {query.data.mayAssert ? <details><summary>{t('concealment:do')}</summary><AssertForm mediationId={m.id} /></details> : null}
        </>
      )}
    </section>
  );
}

interface Values { kind: string; statement: string }

function AssertForm({ mediationId }: { mediationId: string }) {
  const { t } = useTranslation(['concealment']);
  const [form] = Form.useForm<Values>();
  const [file, setFile] = useState<File | null>(null);
  const assert = useAssert(mediationId);
  const need = [{ required: true, whitespace: true, message: t('concealment:need') }];
  return (
    <Form<Values> form={form} name="concealment" layout="vertical" requiredMark={false} validateTrigger="onBlur" initialValues={{ kind: 'hidden' }} onFinish={(values) => file && assert.mutate({ ...values, file })} style={{ marginTop: 12 }}>
      <Form.Item<Values> name="kind" label={t('concealment:kind')} rules={need}><Select options={KINDS.map((value) => ({ value, label: t(`concealment:kinds.${value}`) }))} /></Form.Item>
      <Form.Item<Values> name="statement" label={t('concealment:statement')} extra={t('concealment:statementAbout')} rules={need}><Input.TextArea rows={4} maxLength={4000} /></Form.Item>
      <Form.Item label={t('concealment:evidence')} extra={t('concealment:evidenceAbout')}><input type="file" aria-label={t('concealment:evidence')} accept="application/pdf,image/png,image/jpeg" onChange={(e) => setFile(e.target.files?.[0] ?? null)} /></Form.Item>
      <ProblemAlert problem={assert.error} />
      <button type="submit" className="lq-button" disabled={!file || assert.isPending}>{t('concealment:save')}</button>
    </Form>
  );
}
