import { useState } from 'react';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Challenge, ChallengePanel, PanelSeat } from '../../../api/shapes';
import { ActDialog } from '../../../components/ActDialog';
import { CardTable } from '../../../components/CardTable';
import { DateText } from '../../../components/DateText';
import { MoneyText } from '../../../components/MoneyText';
import { NextActs } from '../../../components/NextActs';
import { StateTag } from '../../../components/StateTag';
import { useSeatAct, useSeatPayment } from './api';
import { QualityText } from './QualityText';

/** Who sits, how far they are and what they are paid. */
export function Seats({ challenge: c, panel: p, handles }: { challenge: Challenge; panel: ChallengePanel; handles: boolean }) {
  const { t } = useTranslation(['challenge-judging']);
  const seats = p.seats ?? [];
  const owner = c.nextActs.length > 0 || handles;
  return (
    <section className="lq-card"><h2>{t('challenge-judging:panel.title')}</h2>
      <p className="lq-muted" style={{ marginBottom: 12 }}>{t('challenge-judging:panel.about')} <DateText at={p.cardsBy} beside={handles} /> {'\u00b7'} {t('challenge-judging:panel.reserves', { count: p.reservesLeft ?? 0 })}</p>
      <div className="lq-table-scroll" tabIndex={0} role="region" aria-label={t('challenge-judging:panel.title')}><CardTable>
        <thead><tr><th scope="col">{t('challenge-judging:panel.expert')}</th><th scope="col">{t('challenge-judging:panel.state')}</th><th scope="col">{t('challenge-judging:panel.cards')}</th><th scope="col">{t('challenge-judging:panel.minutes')}</th><th scope="col">{t('challenge-judging:panel.pay')}</th><th scope="col">{t('challenge-judging:panel.quality')}</th><th scope="col"><span className="lq-hidden">{t('challenge-judging:acts')}</span></th></tr></thead>
        <tbody>{seats.map((seat) => <Seat key={seat.id} challengeId={c.id} seat={seat} owner={owner} day={p.cardsBy} />)}</tbody>
      </CardTable></div>
    </section>
  );
}

/** `day`: of those who were drawn first; a later one stands with its seat. */
function Seat({ challengeId, seat: s, owner, day }: { challengeId: string; seat: PanelSeat; owner: boolean; day: string }) {
  const { t } = useTranslation(['challenge-judging']);
  const [paying, setPaying] = useState(false);
  const move = useSeatAct(challengeId, s.id);
  return (
    <tr>
      <th scope="row" className="lq-weights__name">{s.name}<div className="lq-small lq-muted">{s.organisation.name}{s.inPlaceOf ? ` \u00b7 ${t('challenge-judging:panel.reserve')}` : ''}</div></th>
      <td><StateTag state={s.state} of="seat" />{s.reason ? <div className="lq-small lq-break">{s.reason}</div> : null}</td>
      <td>{s.signed} / {s.cards}{s.cardsBy !== day ? <div className="lq-small lq-muted">{t('challenge-judging:panel.about')} <DateText at={s.cardsBy} /></div> : null}</td>
      <td>{t(s.minutesSigned ? 'challenge-judging:panel.signed' : 'challenge-judging:panel.unsigned')}</td>
      <td><MoneyText fen={s.feeFen} />{s.feeFen > 0 ? <div className="lq-small lq-muted">{t('challenge-judging:panel.paid')} <MoneyText fen={s.paidFen} /></div> : null}{owner && s.feeFen > s.paidFen ? <button type="button" className="lq-link lq-small" onClick={() => setPaying(true)}>{t('challenge-judging:panel.recordPay')}</button> : null}</td>
      <td><QualityText quality={s.quality} /></td>
      <td><NextActs acts={s.nextActs} onAct={(act, reason) => move.mutateAsync({ act, version: s.version, reason })} />{paying ? <PayDialog challengeId={challengeId} seat={s} close={() => setPaying(false)} /> : null}</td>
    </tr>
  );
}

function PayDialog({ challengeId, seat, close }: { challengeId: string; seat: PanelSeat; close: () => void }) {
  const { t } = useTranslation(['challenge-judging']);
  const [form] = Form.useForm<{ paidOn: string; reference: string }>();
  const pay = useSeatPayment(challengeId, seat.id);
  const need = [{ required: true, message: t('challenge-judging:need') }];
  const name = t('challenge-judging:panel.recordPay');
  return (
    <ActDialog title={`${name} \u00b7 ${seat.name}`} ok={name} close={close} valid={() => form.validateFields().then(() => true, () => false)} go={() => pay.mutateAsync(form.getFieldsValue())}>
      <p style={{ marginBottom: 12 }}>{t('challenge-judging:panel.payAbout')} <MoneyText fen={seat.feeFen - seat.paidFen} /></p>
      <Form form={form} name="pay" layout="vertical" requiredMark={false}>
        <Form.Item name="paidOn" label={t('challenge-judging:panel.paidOn')} rules={need}><Input type="date" /></Form.Item>
        <Form.Item name="reference" label={t('challenge-judging:panel.reference')} rules={need}><Input maxLength={200} /></Form.Item>
      </Form>
    </ActDialog>
  );
}
