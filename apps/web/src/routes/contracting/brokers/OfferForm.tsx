import { useState } from 'react';
import { Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSession } from '../../../api/session';
import type { Achievement, Mediation, MediationFee } from '../../../api/shapes';
import { AmountInput } from '../../../components/AmountInput';
import { DraftStatus } from '../../../components/DraftStatus';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { readDraft, useDraft } from '../../../components/useDraft';
import { useOrganisationName } from '../../../components/useTexts';
import { Choice } from '../Choice';
import { useOfferMediation } from './api';
import { OrganisationSelect } from './OrganisationSelect';
import { shareOf } from './percent';

interface Kept {
  clientIs?: 'holder' | 'acquirer'; acquirerId?: string; kind?: MediationFee['fee']['kind']; percent?: string; capFen?: number | null; fen?: number | null; accrues?: 'with_first_payment' | 'in_proportion'; bearer?: MediationFee['bearer'];
  expensesFen?: number | null; months?: number | null; related?: 'none' | 'some'; conflict?: string; words: 'product' | 'own'; text?: string; dealId?: string;
}
interface Values extends Kept { password: string }
const BEARERS = ['client', 'other_party', 'each_half', 'silent'] as const;

function feeOf({ kind, percent, capFen, fen, accrues, bearer, expensesFen }: Values): MediationFee {
  const fee = kind === 'percentage' ? { kind, of: shareOf(percent ?? '')!, capFen: capFen ?? null } : kind === 'fixed' ? { kind, fen: fen!, accrues: accrues! } : { kind: 'silent' as const };
  return { fee, bearer: bearer!, expensesFen: expensesFen ?? null };
}

/** Whoever offers signs with the offer. What is typed survives a reload; the password is never kept. */
export function OfferForm({ achievement: a, matchId, old }: { achievement: Achievement; matchId: string | null; old?: Mediation }) {
  const { t } = useTranslation(['brokers']);
  const name = useOrganisationName();
  const { user } = useSession();
  const go = useNavigate();
  const key = `mediation.${user?.id ?? ''}.${old?.id ?? a.id}`;
  const [kept] = useState(() => readDraft<Kept>(key));
  const draft = useDraft<Kept>(key);
  const [form] = Form.useForm<Values>();
  const { clientIs, kind, related, words } = { ...kept?.values, ...Form.useWatch([], form) } as Kept;
  const offer = useOfferMediation();
  const need = [{ required: true, message: t('brokers:need') }];
  const said = [{ required: true, whitespace: true, message: t('brokers:need') }];
  const amount = (required: boolean) => [{ required, message: t('brokers:need') }, { validator: (_: unknown, v: number | null) => (Number.isNaN(v) || v === 0 ? Promise.reject(new Error(t('brokers:fee.unread'))) : Promise.resolve()) }];
  const pair = (v: Values) => (old ? { clientId: old.client.id, otherId: old.other?.id ?? null } : v.clientIs === 'holder' ? { clientId: a.owner.id, otherId: v.acquirerId ?? null } : { clientId: v.acquirerId!, otherId: a.owner.id });
  const finish = (v: Values) => offer.mutate({
    achievementId: a.id, ...pair(v), matchId, dealId: v.dealId?.trim() || null, fee: feeOf(v), protectedMonths: v.months ?? null, conflict: v.related === 'some' ? v.conflict!.trim() : null, text: v.words === 'own' ? v.text!.trim() : null, replacesId: old?.id ?? null, password: v.password,
  }, {
    onSuccess: ({ id }) => {
      draft.discard();
      void go(`/mediations/${id}`);
    },
    onError: () => form.setFieldsValue({ password: '' }),
  });
  return (
    <Form<Values> form={form} name="mediation" layout="vertical" requiredMark={false} validateTrigger="onBlur" initialValues={{ words: 'product', ...kept?.values, password: '' }} onFinish={finish} onValuesChange={(_, { password: _password, ...rest }) => draft.change(rest)} style={{ maxWidth: 760 }}>
      <p style={{ marginBottom: 14 }}><b>{a.title}</b> <span className="lq-muted">{name(a.owner)}</span></p>
      {old ? <p className="lq-note lq-small" style={{ marginBottom: 14 }}>{t('brokers:offer.replaces', { client: old.client.name, other: old.other?.name ?? t('brokers:open') })}</p> : (
        <>
          <Form.Item<Values> name="clientIs" rules={need}><Choice legend={t('brokers:offer.client')} options={[{ value: 'holder', label: name(a.owner) }, { value: 'acquirer', label: t('brokers:offer.acquirer') }]} /></Form.Item>
          {clientIs ? <Form.Item<Values> name="acquirerId" label={t(clientIs === 'holder' ? 'brokers:offer.otherOpen' : 'brokers:offer.acquirer')} extra={t('brokers:offer.known')} rules={clientIs === 'holder' ? [] : need}><OrganisationSelect /></Form.Item> : null}
        </>
      )}
      <Form.Item<Values> name="kind" rules={need}><Choice legend={t('brokers:fee.name')} about={t('brokers:fee.about')} options={(['percentage', 'fixed', 'silent'] as const).map((k) => ({ value: k, label: t(`brokers:fee.kinds.${k}`) }))} /></Form.Item>
      {kind === 'percentage' ? (
        <>
          <Form.Item<Values> name="percent" label={t('brokers:fee.percent')} rules={[{ required: true, message: t('brokers:need') }, { validator: (_, v?: string) => (!v || shareOf(v) ? Promise.resolve() : Promise.reject(new Error(t('brokers:fee.unread')))) }]}><Input inputMode="decimal" suffix="%" style={{ maxWidth: 200 }} /></Form.Item>
          <Form.Item<Values> name="capFen" label={t('brokers:fee.cap')} rules={amount(false)}><AmountInput /></Form.Item>
        </>
      ) : null}
      {kind === 'fixed' ? (
        <>
          <Form.Item<Values> name="fen" label={t('brokers:fee.amount')} rules={amount(true)}><AmountInput /></Form.Item>
          <Form.Item<Values> name="accrues" rules={need}><Choice legend={t('brokers:fee.accrues')} options={(['with_first_payment', 'in_proportion'] as const).map((k) => ({ value: k, label: t(`brokers:fee.accrual.${k}`) }))} /></Form.Item>
        </>
      ) : null}
      <Form.Item<Values> name="bearer" rules={need}><Choice legend={t('brokers:fee.bearer')} options={BEARERS.map((b) => ({ value: b, label: t(`brokers:fee.bearers.${b}`) }))} /></Form.Item>
      <Form.Item<Values> name="expensesFen" label={t('brokers:fee.expensesLabel')} extra={t('brokers:fee.expensesAbout')} rules={amount(false)}><AmountInput /></Form.Item>
      <Form.Item<Values> name="months" label={t('brokers:protectedMonths')} extra={t('brokers:protectedAbout')}><InputNumber min={1} max={600} precision={0} /></Form.Item>
      <Form.Item<Values> name="related" rules={need}><Choice legend={t('brokers:conflict.question')} about={t('brokers:conflict.about')} options={(['none', 'some'] as const).map((k) => ({ value: k, label: t(`brokers:conflict.${k}`) }))} /></Form.Item>
      {related === 'some' ? <Form.Item<Values> name="conflict" label={t('brokers:conflict.what')} rules={said}><Input.TextArea rows={3} maxLength={2000} /></Form.Item> : null}
      <Form.Item<Values> name="words" rules={need}><Choice legend={t('brokers:offer.words')} options={(['product', 'own'] as const).map((w) => ({ value: w, label: t(`brokers:offer.whose.${w}`) }))} /></Form.Item>
      {words === 'own' ? <Form.Item<Values> name="text" label={t('brokers:offer.ownText')} extra={t('brokers:offer.ownAbout')} rules={said}><Input.TextArea rows={8} maxLength={20000} showCount /></Form.Item> : null}
      <Form.Item<Values> name="dealId" label={t('brokers:offer.deal')} extra={t('brokers:offer.dealAbout')}><Input maxLength={36} autoComplete="off" /></Form.Item>
      <Form.Item<Values> name="password" label={t('brokers:password')} extra={t('brokers:passwordAbout')} rules={need}><Input.Password autoComplete="current-password" style={{ maxWidth: 320 }} /></Form.Item>
      <DraftStatus state={draft.state} savedAt={draft.savedAt} />
      <ProblemAlert problem={offer.error} />
      <div style={{ marginTop: 8 }}><button type="submit" className="lq-button lq-button--primary" disabled={offer.isPending}>{t('brokers:offer.go')}</button></div>
    </Form>
  );
}
