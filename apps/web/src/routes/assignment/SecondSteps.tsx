import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RightsApplication, RightsRecordal, SecondStep, SecondStepAgreement, SecondStepInput } from '../../api/shapes';
import { useSession } from '../../api/session';
import { AmountInput } from '../../components/AmountInput';
import { DateText } from '../../components/DateText';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { formatFen } from '../../components/money';
import { NextActs } from '../../components/NextActs';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useTexts } from '../../components/useTexts';
import { Facts } from '../listing/Facts';
import { RuleList } from '../rights/RuleList';
import { actOnStep, priceStep, useReportMove, useSteps } from './afterApi';
import { FractionInput } from './FractionInput';
import { MinutesFacts, MinutesForm } from './MinutesForm';

const BRINGS: Record<string, string> = { 'decide-transfer': 'rights.second-step-minutes', 'sign-transfer': 'rights.second-step-agreement', 'record-transfer': 'rights.second-step-not-yet' };
const MODES = ['agreement', 'market_listing', 'auction', 'other'] as const;
const TONES: Record<string, string> = { priced: 'info', publicity: 'info', decided: 'open', agreement_signed: 'open', recordal_pending: 'wait', effective: 'open', withdrawn: 'lost' };

/** The second step of full assignment: the unit's residual share is a priced transfer of its own (Act, article 18). */
export function SecondSteps({ application: a }: { application: RightsApplication }) {
  const { t } = useTranslation(['assignment']);
  const query = useSteps(a.id);
  const session = useSession();
  if (query.isPending) return <LoadingState kind="page" rows={1} />;
  if (query.isError) return <ErrorState problem={query.error} retry={() => void query.refetch()} />;
  const steps = query.data.items;
  return (
    <section className="lq-card lq-stack" aria-labelledby="second-step">
      <h2 id="second-step">{t('assignment:step.title')}</h2>
      <p className="lq-muted lq-small">{t('assignment:step.about')}</p>
      {steps.length === 0 ? <p className="lq-muted">{t('assignment:step.none')}</p> : steps.map((step) => <OneStep key={step.id} step={step} />)}
      {a.state === 'effective' && session.has('tto') && steps.every(({ state }) => state === 'withdrawn') ? <PriceForm application={a} /> : null}
    </section>
  );
}

function OneStep({ step: s }: { step: SecondStep }) {
  const { t } = useTranslation(['assignment']);
  const move = useReportMove(actOnStep);
  return (
    <article className="lq-stack">
      <div className="lq-row"><span className={`lq-tag lq-tag--dot lq-tag--${TONES[s.state] ?? 'plain'}`}>{t(`assignment:step.states.${s.state}`)}</span></div>
      <Facts rows={[
        [t('assignment:step.priceFen'), formatFen(s.priceFen)], [t('assignment:step.pricingMode'), `${t(`assignment:step.modes.${s.pricingMode}`)} \u00b7 ${s.pricingDocument}`], [t('assignment:step.priceReason'), s.priceReason],
        [t('assignment:step.purchasers'), s.purchasers.map((p) => `${p.person} ${p.share.numerator}/${p.share.denominator}`).join(t('pieces:comma'))],
        [t('assignment:notice.title'), s.notice.noticeId ? <span key="n"><Link to={`/notices/${s.notice.noticeId}`}>{t('assignment:notice.open')}</Link> {s.notice.endsOn ? <DateText at={s.notice.endsOn} beside /> : null}</span> : null],
        [t('assignment:agreement.title'), s.agreement ? `${s.agreement.document} \u00b7 ${s.agreement.signedOn} \u00b7 ${s.agreement.effectiveOn}` : null], [t('assignment:recordal.title'), s.recordal ? `${s.recordal.number} \u00b7 ${s.recordal.registeredOn}` : null],
        [t('pieces:acts.reason'), s.stateReason],
      ]} />
      {s.minutes ? <MinutesFacts minutes={s.minutes} /> : null}
      <NextActs acts={s.nextActs.filter(({ act }) => !(act in BRINGS))} onAct={(act, reason) => move.mutateAsync({ id: s.applicationId, stepId: s.id, act, body: { version: s.version, reason } })} />
      {s.nextActs.filter(({ act }) => act in BRINGS).map((next) => <ActForm key={next.act} step={s} next={next} />)}
    </article>
  );
}

function ActForm({ step: s, next }: { step: SecondStep; next: SecondStep['nextActs'][number] }) {
  const { t } = useTranslation(['assignment']);
  const say = useTexts();
  const move = useReportMove(actOnStep);
  const title = say(next.texts);
  const blocks = next.blockedBy.filter(({ code }) => code !== BRINGS[next.act]);
  const need = [{ required: true, whitespace: true, message: t('assignment:need') }];
  const send = (body: object) => move.mutate({ id: s.applicationId, stepId: s.id, act: next.act, body: { version: s.version, ...body } });
  const go = <><ProblemAlert problem={move.error} /><button type="submit" className="lq-button lq-button--main" disabled={move.isPending}>{title}</button></>;
  if (blocks.length) return <RuleList title={t('assignment:blockedFor', { act: title })} blocks={blocks} />;
  if (next.act === 'decide-transfer') return <><h3>{title}</h3><MinutesForm body="unit" go={title} busy={move.isPending} problem={move.error} send={(minutes) => send({ minutes })} /></>;
  if (next.act === 'sign-transfer') return (
    <Form<SecondStepAgreement> name={`${s.id}-agreement`} layout="vertical" requiredMark={false} onFinish={(agreement) => send({ agreement })}>
      {(['document', 'sha256', 'signedByUnit', 'signedOn', 'effectiveOn'] as const).map((name) => (
        <Form.Item<SecondStepAgreement> key={name} name={name} label={t(`assignment:agreement.${name}`)} rules={name === 'sha256' ? [{ required: true, pattern: /^[0-9a-f]{64}$/, message: t('assignment:needHash') }] : need}>
          <Input type={name.endsWith('On') ? 'date' : 'text'} maxLength={200} />
        </Form.Item>
      ))}
      {go}
    </Form>
  );
  return (
    <Form<RightsRecordal> name={`${s.id}-recordal`} layout="vertical" requiredMark={false} onFinish={(recordal) => send({ recordal })}>
      <Form.Item<RightsRecordal> name="number" label={t('assignment:recordal.number')} rules={need}><Input maxLength={60} /></Form.Item>
      <Form.Item<RightsRecordal> name="registeredOn" label={t('assignment:recordal.registeredOn')} rules={need}><Input type="date" max="9999-12-31" /></Form.Item>
      {go}
    </Form>
  );
}

function PriceForm({ application: a }: { application: RightsApplication }) {
  const { t } = useTranslation(['assignment']);
  const move = useReportMove(priceStep);
  const [form] = Form.useForm<SecondStepInput>();
  const buying = Form.useWatch('purchasers', form);
  const need = [{ required: true, message: t('assignment:need') }];
  const finish = ({ priceReason, ...values }: SecondStepInput) => move.mutate({ id: a.id, body: { ...values, priceReason: priceReason?.trim() || null } });
  return (
    <Form<SecondStepInput> form={form} name="second-step" layout="vertical" requiredMark={false} onFinish={finish} initialValues={{ priceFen: a.residualPriceFen, pricingMode: 'agreement', scope: 'unit', purchasers: a.split.map(({ person, share }) => ({ person, share })) }}>
      <h3>{t('assignment:step.price')}</h3>
      <div className="lq-grid">
        <Form.Item<SecondStepInput> name="priceFen" label={t('assignment:step.priceFen')} rules={[...need, { validator: (_, fen) => (Number.isNaN(fen) ? Promise.reject(new Error(t('assignment:needAmount'))) : Promise.resolve()) }]}><AmountInput /></Form.Item>
        <Form.Item<SecondStepInput> name="pricingMode" label={t('assignment:step.pricingMode')} rules={need}><Select options={MODES.map((value) => ({ value, label: t(`assignment:step.modes.${value}`) }))} /></Form.Item>
        <Form.Item<SecondStepInput> name="pricingDocument" label={t('assignment:step.pricingDocument')} rules={need}><Input maxLength={200} /></Form.Item>
        <Form.Item<SecondStepInput> name="scope" label={t('assignment:step.scope')}><Select options={(['unit', 'market'] as const).map((value) => ({ value, label: t(`assignment:step.scopes.${value}`) }))} /></Form.Item>
      </div>
      <Form.Item<SecondStepInput> name="priceReason" label={t('assignment:step.priceReason')}><Input.TextArea rows={2} maxLength={2000} /></Form.Item>
      <Form.List name="purchasers">{(fields, { remove }) => fields.map((field) => {
        const person = buying?.[field.name]?.person ?? '';
        return (
          <div key={field.key} className="lq-row">
            <Form.Item name={[field.name, 'person']} label={t('assignment:step.purchasers')}><Input readOnly maxLength={80} /></Form.Item>
            <Form.Item name={[field.name, 'share']} label={person}><FractionInput of={person} /></Form.Item>
            <button type="button" className="lq-button lq-button--small" onClick={() => remove(field.name)}>{t('assignment:step.notBuying')}</button>
          </div>
        );
      })}</Form.List>
      <p className="lq-muted lq-small">{t('assignment:step.othersFirst')}</p>
      <ProblemAlert problem={move.error} />
      <button type="submit" className="lq-button lq-button--main" disabled={move.isPending}>{t('assignment:step.price')}</button>
    </Form>
  );
}
