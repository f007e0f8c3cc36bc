import { useState } from 'react';
import { Form, Input, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FirstRefusal, FirstRefusalInput, Title } from '../../api/shapes';
import { useSession } from '../../api/session';
import { AmountInput } from '../../components/AmountInput';
import { DateText } from '../../components/DateText';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { formatFen } from '../../components/money';
import { NextActs } from '../../components/NextActs';
import { ProblemAlert } from '../../components/ProblemAlert';
import { Facts } from '../listing/Facts';
import { actOnOffer, announceOffer, answerOffer, useFirstRefusals, useOfferMove } from './firstRefusalApi';

const TONES: Record<string, string> = { open: 'wait', taken: 'info', free: 'open', withdrawn: 'lost' };
const BUYERS = ['wholly_state_owned', 'other_enterprise', 'institution', 'individual', 'by_listing_or_auction'] as const;

/** Before the unit transfers the result its completers come first, on equal terms (Civil Code 847). */
export function FirstRefusals({ title }: { title: Title }) {
  const { t } = useTranslation(['rights']);
  const query = useFirstRefusals(title.id);
  const session = useSession();
  if (query.isPending) return <LoadingState kind="page" rows={1} />;
  if (query.isError) return <ErrorState problem={query.error} retry={() => void query.refetch()} />;
  const offers = query.data.items;
  return (
    <section className="lq-card lq-stack" aria-labelledby="first-refusals">
      <h2 id="first-refusals">{t('rights:refusal.title')}</h2>
      <p className="lq-muted lq-small">{t('rights:refusal.about')}</p>
      {offers.length === 0 ? <p className="lq-muted">{t('rights:refusal.none')}</p> : offers.map((offer) => <OneOffer key={offer.id} offer={offer} />)}
      {title.writable && session.has('tto') && !offers.some(({ state }) => state === 'open') ? <AnnounceForm title={title} /> : null}
    </section>
  );
}

function OneOffer({ offer }: { offer: FirstRefusal }) {
  const { t } = useTranslation(['rights']);
  const move = useOfferMove(actOnOffer);
  const [asked, setAsked] = useState<{ person: string; accepted: boolean; paper: boolean } | null>(null);
  return (
    <article className="lq-stack">
      <div className="lq-row"><span className={`lq-tag lq-tag--dot lq-tag--${TONES[offer.state] ?? 'plain'}`}>{t(`rights:refusal.states.${offer.state}`)}</span><span className="lq-muted">{t('pieces:acts.article', { article: offer.article })}</span></div>
      <Facts rows={[
        [t('rights:refusal.priceFen'), formatFen(offer.priceFen)], [t('rights:refusal.conditions'), offer.conditions], [t('rights:refusal.buyerClass'), t(`rights:refusal.buyers.${offer.buyerClass}`)],
        [t('rights:refusal.deadline'), <span key="d"><DateText at={offer.deadline} beside /> {offer.deadlineDocument ?? t('rights:refusal.byRule', { days: offer.workingDays })}</span>], [t('pieces:acts.reason'), offer.stateReason],
      ]} />
      <ul className="lq-stack" style={{ listStyle: 'none', padding: 0, gap: 10 }}>{offer.completers.map((c) => (
        <li key={c.name} className="lq-row">
          <b>{c.name}</b><span>{t(`rights:refusal.answers.${c.answer ?? 'none'}`)}</span>{c.at ? <DateText at={c.at} time /> : null}
          {c.mayAnswer ? (
            <>
              <button type="button" className="lq-button lq-button--main lq-button--small" onClick={() => setAsked({ person: c.name, accepted: true, paper: !c.hasAccount })}>{t('rights:refusal.accept')}</button>
              <button type="button" className="lq-button lq-button--small" onClick={() => setAsked({ person: c.name, accepted: false, paper: !c.hasAccount })}>{t('rights:refusal.waive')}</button>
            </>
          ) : null}
        </li>
      ))}</ul>
      <NextActs acts={offer.nextActs} onAct={(act, reason) => move.mutateAsync({ id: offer.id, act, body: { version: offer.version, reason } })} />
      {asked ? <AnswerDialog offer={offer} asked={asked} close={() => setAsked(null)} /> : null}
    </article>
  );
}

interface Values { password: string; document?: string; witness?: string }

/** The password is asked again and never kept. */
function AnswerDialog({ offer, asked, close }: { offer: FirstRefusal; asked: { person: string; accepted: boolean; paper: boolean }; close: () => void }) {
  const { t } = useTranslation(['rights', 'assignment']);
  const [form] = Form.useForm<Values>();
  const move = useOfferMove(answerOffer);
  const name = t(asked.accepted ? 'rights:refusal.accept' : 'rights:refusal.waive');
  const need = [{ required: true, whitespace: true, message: t('assignment:need') }];
  const finish = ({ password, document, witness }: Values) => move.mutate(
    { id: offer.id, body: { person: asked.person, accepted: asked.accepted, password, paper: document && witness ? { document, witness } : null } }, { onSuccess: close, onError: () => form.setFieldsValue({ password: '' }) });
  return (
    <Modal open title={`${name} \u00b7 ${asked.person}`} okText={name} cancelText={t('pieces:cancel')} onOk={() => form.submit()} onCancel={close} confirmLoading={move.isPending}>
      <p style={{ marginBottom: 14 }}>{t(asked.accepted ? 'rights:refusal.acceptMeans' : 'rights:refusal.waiveMeans')}</p>
      <Form<Values> form={form} name="refusal-answer" layout="vertical" requiredMark={false} validateTrigger="onBlur" onFinish={finish}>
        {asked.paper ? (
          <>
            <Form.Item<Values> name="document" label={t('assignment:sign.document')} rules={need}><Input maxLength={200} /></Form.Item>
            <Form.Item<Values> name="witness" label={t('assignment:sign.witness')} rules={need}><Input maxLength={80} /></Form.Item>
          </>
        ) : null}
        <Form.Item<Values> name="password" label={t('assignment:sign.password')} extra={t('assignment:sign.passwordAbout')} rules={[{ required: true, message: t('assignment:need') }]}><Input.Password autoComplete="current-password" /></Form.Item>
        <ProblemAlert problem={move.error} />
      </Form>
    </Modal>
  );
}

type Announced = Omit<FirstRefusalInput, 'titleId' | 'deadline'> & { on?: string; document?: string };

function AnnounceForm({ title }: { title: Title }) {
  const { t } = useTranslation(['rights', 'assignment']);
  const move = useOfferMove(announceOffer);
  const need = [{ required: true, message: t('assignment:need') }];
  const finish = ({ on, document, ...terms }: Announced) => move.mutate({ ...terms, titleId: title.id, deadline: on && document ? { on, document } : null });
  return (
    <Form<Announced> name="announce" layout="vertical" requiredMark={false} onFinish={finish}>
      <h3>{t('rights:refusal.announce')}</h3>
      <p className="lq-muted lq-small">{title.firstRefusalDays === null ? t('rights:refusal.noRule') : t('rights:refusal.ruleIs', { days: title.firstRefusalDays })}</p>
      <div className="lq-grid">
        <Form.Item<Announced> name="priceFen" label={t('rights:refusal.priceFen')} rules={[...need, { validator: (_, fen) => (Number.isNaN(fen) ? Promise.reject(new Error(t('assignment:needAmount'))) : Promise.resolve()) }]}><AmountInput /></Form.Item>
        <Form.Item<Announced> name="buyerClass" label={t('rights:refusal.buyerClass')} rules={need}><Select options={BUYERS.map((value) => ({ value, label: t(`rights:refusal.buyers.${value}`) }))} /></Form.Item>
      </div>
      <Form.Item<Announced> name="conditions" label={t('rights:refusal.conditions')} rules={need}><Input.TextArea rows={3} maxLength={4000} /></Form.Item>
      {title.firstRefusalDays === null ? (
        <div className="lq-grid">
          <Form.Item<Announced> name="on" label={t('rights:refusal.deadline')} rules={need}><Input type="date" max="9999-12-31" /></Form.Item>
          <Form.Item<Announced> name="document" label={t('rights:refusal.document')} rules={need}><Input maxLength={200} /></Form.Item>
        </div>
      ) : null}
      <ProblemAlert problem={move.error} />
      <button type="submit" className="lq-button lq-button--main" disabled={move.isPending}>{t('rights:refusal.announce')}</button>
    </Form>
  );
}
