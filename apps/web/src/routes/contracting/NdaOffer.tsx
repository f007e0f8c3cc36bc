import { useState } from 'react';
import { Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session';
import type { Deal } from '../../api/shapes';
import { DraftStatus } from '../../components/DraftStatus';
import { ErrorState } from '../../components/ErrorState';
import { ProblemAlert } from '../../components/ProblemAlert';
import { readDraft, useDraft } from '../../components/useDraft';
import { useNdaText, useOfferNda } from './api';
import { Choice } from './Choice';

interface Kept { words: 'product' | 'own'; text?: string; years: number; openUntil: string }
interface Values extends Kept { password: string }

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Whoever offers signs with the offer. What is typed survives a reload; the password is never kept. */
export function NdaOffer({ deal: d }: { deal: Deal }) {
  const { t } = useTranslation(['contracting']);
  const { user } = useSession();
  const key = `deal-nda.${user?.id ?? ''}.${d.id}`;
  const [kept] = useState(() => readDraft<Kept>(key));
  const draft = useDraft<Kept>(key);
  const [form] = Form.useForm<Values>();
  const words = Form.useWatch('words', form);
  const offer = useOfferNda(d.id, () => {
    draft.discard();
    form.setFieldsValue({ text: '', password: '' });
  });
  const need = [{ required: true, message: t('contracting:need') }];
  const finish = ({ words: chosen, text, years, openUntil, password }: Values) => offer.mutate({ text: chosen === 'own' ? text?.trim() || null : null, years, openUntil, password }, { onError: () => form.setFieldsValue({ password: '' }) });
  return (
    <Form<Values> form={form} name="nda" layout="vertical" requiredMark={false} validateTrigger="onBlur" initialValues={{ words: 'product', years: 3, openUntil: inDays(90), ...kept?.values, password: '' }} onFinish={finish} onValuesChange={(_, { words: w, text, years, openUntil }) => draft.change({ words: w, text, years, openUntil })} style={{ marginTop: 12 }}>
      {d.ndas[0] && (d.ndas[0].state === 'offered' || d.ndas[0].state === 'in_force') ? <p className="lq-note lq-note--wait lq-small" style={{ marginBottom: 12 }}>{t('contracting:nda.supersedes')}</p> : null}
      <Form.Item<Values> name="words" rules={need}><Choice legend={t('contracting:nda.words')} options={(['product', 'own'] as const).map((w) => ({ value: w, label: t(`contracting:nda.whose.${w}`) }))} /></Form.Item>
      {words === 'own' ? (
        <Form.Item<Values> name="text" label={t('contracting:nda.ownText')} extra={t('contracting:nda.ownAbout')} rules={[{ required: true, whitespace: true, message: t('contracting:need') }]}><Input.TextArea rows={8} maxLength={20000} showCount /></Form.Item>
      ) : (
        <Form.Item<Values> name="years" label={t('contracting:nda.years')} rules={need}><InputNumber min={1} max={30} precision={0} /></Form.Item>
      )}
      <Form.Item<Values> name="openUntil" label={t('contracting:nda.openUntil')} extra={t('contracting:nda.openUntilAbout')} rules={need}><Input type="date" min={inDays(1)} style={{ maxWidth: 200 }} /></Form.Item>
      {words === 'own' ? null : <ProductText dealId={d.id} />}
      <Form.Item<Values> name="password" label={t('contracting:password')} extra={t('contracting:passwordAbout')} rules={need}><Input.Password autoComplete="current-password" style={{ maxWidth: 320 }} /></Form.Item>
      <DraftStatus state={draft.state} savedAt={draft.savedAt} />
      <ProblemAlert problem={offer.error} />
      <div style={{ marginTop: 8 }}><button type="submit" className="lq-button lq-button--primary" disabled={offer.isPending}>{t('contracting:nda.offerGo')}</button></div>
    </Form>
  );
}

/** What is signed is read first. */
function ProductText({ dealId }: { dealId: string }) {
  const { t } = useTranslation(['contracting']);
  const query = useNdaText(dealId, { years: Form.useWatch('years') as number | null | undefined, openUntil: Form.useWatch('openUntil') as string | undefined });
  return (
    <div style={{ marginBottom: 16 }}>
      <p><b>{t('contracting:nda.productText')}</b></p>
      {query.isError ? <ErrorState problem={query.error} retry={() => void query.refetch()} /> : query.data ? (
        <div className="lq-paper" tabIndex={0} role="region" aria-label={t('contracting:nda.productText')}><pre lang="zh-CN">{query.data.text}</pre></div>
      ) : query.isLoading ? <div className="lq-bone" /> : <p className="lq-muted lq-small">{t('contracting:nda.productTextLater')}</p>}
    </div>
  );
}
