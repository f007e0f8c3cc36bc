import type { ReactNode } from 'react';
import { Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RightsMinutes } from '../../api/shapes';
import { ProblemAlert } from '../../components/ProblemAlert';
import { Facts } from '../listing/Facts';

interface Values { heldOn: string; document: string; resolution: string; present: string; recused?: string; for: number; against: number; abstained: number; statement?: string; reason?: string }
/** `more` are fields of the caller's own, whose words come with the minutes. */
interface Props { body: RightsMinutes['body']; go: string; busy: boolean; problem: unknown; more?: ReactNode; send: (minutes: RightsMinutes, words: { statement: string; reason: string }) => void }
const lines = (text: string | undefined) => (text ?? '').split('\n').map((line) => line.trim()).filter(Boolean);
/** "name, why" on a line; whoever gives no reason is refused by the server with the field's name. */
function recusal(line: string) {
  const [name, ...because] = line.split(/[,\uff0c:\uff1a]/);
  return { name: name.trim(), because: because.join(' ').trim() };
}

/** What a body decided, who was there, who stepped aside and why. */
export function MinutesForm({ body, go, busy, problem, more, send }: Props) {
  const { t } = useTranslation(['assignment']);
  const need = [{ required: true, message: t('assignment:need') }];
  const recused = [{ validator: (_: unknown, text?: string) => (lines(text).every((line) => recusal(line).name && recusal(line).because) ? Promise.resolve() : Promise.reject(new Error(t('assignment:minutes.recusedAbout')))) }];
  const finish = (v: Values) => send({ body, heldOn: v.heldOn, document: v.document, resolution: v.resolution, present: lines(v.present), recused: lines(v.recused).map(recusal), votes: { for: v.for, against: v.against, abstained: v.abstained } }, { statement: v.statement ?? '', reason: v.reason ?? '' });
  return (
    <Form<Values> name={`minutes-${body}`} layout="vertical" requiredMark={false} validateTrigger="onBlur" onFinish={finish} initialValues={{ against: 0, abstained: 0 }}>
      <div className="lq-grid">
        <Form.Item<Values> name="heldOn" label={t('assignment:minutes.heldOn')} rules={need}><Input type="date" max="9999-12-31" /></Form.Item>
        <Form.Item<Values> name="document" label={t('assignment:minutes.document')} rules={need}><Input maxLength={200} /></Form.Item>
      </div>
      <Form.Item<Values> name="resolution" label={t('assignment:minutes.resolution')} rules={need}><Input.TextArea rows={3} maxLength={4000} /></Form.Item>
      <Form.Item<Values> name="present" label={t('assignment:minutes.present')} extra={t('assignment:minutes.onePerLine')} rules={need}><Input.TextArea rows={3} /></Form.Item>
      <Form.Item<Values> name="recused" label={t('assignment:minutes.recused')} extra={t('assignment:minutes.recusedAbout')} rules={recused}><Input.TextArea rows={2} /></Form.Item>
      <div className="lq-grid">{(['for', 'against', 'abstained'] as const).map((vote) => <Form.Item<Values> key={vote} name={vote} label={t(`assignment:votes.${vote}`)} rules={need}><InputNumber min={0} precision={0} /></Form.Item>)}</div>
      {more}
      <ProblemAlert problem={problem} />
      <button type="submit" className="lq-button lq-button--main" disabled={busy}>{go}</button>
    </Form>
  );
}

export function MinutesFacts({ minutes: m }: { minutes: RightsMinutes }) {
  const { t } = useTranslation(['assignment']);
  return (
    <section className="lq-card"><h2>{t(`assignment:bodies.${m.body}`)}</h2><Facts rows={[
      [t('assignment:minutes.heldOn'), m.heldOn], [t('assignment:minutes.document'), m.document], [t('assignment:minutes.resolution'), m.resolution], [t('assignment:minutes.present'), m.present.join(t('pieces:comma'))],
      [t('assignment:minutes.recused'), m.recused.map(({ name, because }) => `${name} (${because})`).join(t('pieces:comma'))],
      [t('assignment:minutes.votes'), (['for', 'against', 'abstained'] as const).map((vote) => `${t(`assignment:votes.${vote}`)} ${m.votes[vote]}`).join(t('pieces:comma'))],
    ]} /></section>
  );
}
