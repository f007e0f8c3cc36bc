import { Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Challenge } from '../../../api/shapes';
import { AmountInput } from '../../../components/AmountInput';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { useDraw } from './api';

interface Values { count: number; feeFen: number | null; cardsBy: string }

/** One draw, that stays; what may stand in its way is said before. */
export function DrawForm({ challenge: c }: { challenge: Challenge }) {
  const { t } = useTranslation(['challenge-judging']);
  const [form] = Form.useForm<Values>();
  const draw = useDraw(c.id);
  const need = { required: true, message: t('challenge-judging:need') };
  return (
    <section className="lq-card"><h2>{t('challenge-judging:draw.do')}</h2>
      <p style={{ marginBottom: 8 }}>{t('challenge-judging:draw.about')}</p>
      <ul className="lq-money__why" style={{ marginBottom: 12 }}>{['same_unit', 'own_entry', 'co_author', 'relation', 'dealing', 'keeper', 'admitted_by_organiser'].map((name) => <li key={name}>{t(`challenge-judging:conflicts.${name}`)}</li>)}</ul>
      <Form<Values> form={form} name="draw" layout="vertical" requiredMark={false} validateTrigger="onBlur" initialValues={{ count: 5, feeFen: null, cardsBy: '' }} onFinish={({ count, feeFen, cardsBy }) => { if (window.confirm(t('challenge-judging:draw.sure'))) draw.mutate({ count, feeFen: feeFen ?? 0, cardsBy }); }}>
        <Form.Item<Values> name="count" label={t('challenge-judging:draw.count')} extra={t('challenge-judging:draw.countAbout')} rules={[need]}><InputNumber min={1} max={99} step={2} precision={0} /></Form.Item>
        <Form.Item<Values> name="feeFen" label={t('challenge-judging:draw.fee')} style={{ maxWidth: 300 }} rules={[need, { validator: (_, fen: number | null) => (Number.isNaN(fen) ? Promise.reject(new Error(t('challenge-judging:draw.feeWrong'))) : Promise.resolve()) }]}><AmountInput /></Form.Item>
        <Form.Item<Values> name="cardsBy" label={t('challenge-judging:draw.cardsBy')} rules={[need]}><Input type="date" style={{ maxWidth: 200 }} /></Form.Item>
        <ProblemAlert problem={draw.error} />
        <button type="submit" className="lq-button lq-button--main" disabled={draw.isPending}>{t('challenge-judging:draw.go')}</button>
      </Form>
    </section>
  );
}
