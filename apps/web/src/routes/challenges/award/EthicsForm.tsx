import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../api/problem';
import type { ChallengeEthics, EthicsInput } from '../../../api/shapes';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { Choice } from '../../contracting/Choice';
import { useScreen } from './api';

const ANSWERS = ['yes', 'no', 'unknown'] as const;
const OUTCOMES = ['approved', 'to_revise', 'rejected'] as const;
type Winner = ChallengeEthics['winners'][number];
interface Values { questions: EthicsInput['questions']; listed: EthicsInput['listed']; opinion?: EthicsInput['opinion']; rereview?: EthicsInput['rereview'] }

/** The two lists of questions about one team, and the opinions that a "yes" asks for. */
export function EthicsForm({ id, ethics: e, winner: w, close }: { id: string; ethics: ChallengeEthics; winner: Winner; close: () => void }) {
  const { t } = useTranslation(['challenge-award']);
  const [form] = Form.useForm<Values>();
  const screen = useScreen(id, close);
  const values = Form.useWatch([], form) as Values | undefined;
  const answers = ANSWERS.map((a) => ({ value: a, label: t(`challenge-award:ethics.answers.${a}`) }));
  const said = [...Object.values(values?.questions ?? {}), ...Object.values(values?.listed ?? {})];
  const again = Object.values(values?.listed ?? {}).includes('yes');
  const opinion = e.flagged || said.includes('yes');
  const need = [{ required: true, message: t('challenge-award:need') }];

  function send({ questions, listed, opinion: given, rereview }: Values) {
    screen.mutate({ entryId: w.entryId, questions, listed, opinion: opinion && given?.body ? given : null, rereview: again && rereview?.body ? rereview : null }, {
      onError: (problem) => { if (problem instanceof ApiProblem) form.setFields(problem.fieldErrors() as never); },
    });
  }
  const list = (of: 'questions' | 'listed', items: readonly string[]) => items.map((item) => (
    <Form.Item key={item} name={[of, item]} rules={need} style={{ marginBottom: 14 }}><Choice legend={t(`challenge-award:ethics.${of}.${item}`, { defaultValue: item })} options={answers} /></Form.Item>
  ));
  const paper = (of: 'opinion' | 'rereview') => (
    <fieldset className="lq-card" style={{ marginBottom: 14 }}>
      <legend className="lq-small"><b>{t(`challenge-award:ethics.${of}.title`)}</b></legend>
      <Form.Item name={[of, 'body']} label={t(`challenge-award:ethics.${of}.body`)}><Input maxLength={160} /></Form.Item>
      <Form.Item name={[of, 'number']} label={t('challenge-award:ethics.number')} dependencies={[[of, 'body']]} rules={[({ getFieldValue }) => ({ required: !!getFieldValue([of, 'body']), message: t('challenge-award:need') })]}><Input maxLength={100} /></Form.Item>
      <Form.Item name={[of, 'date']} label={t('challenge-award:ethics.date')} dependencies={[[of, 'body']]} rules={[({ getFieldValue }) => ({ required: !!getFieldValue([of, 'body']), message: t('challenge-award:need') })]}><Input type="date" /></Form.Item>
      <Form.Item name={[of, 'outcome']} dependencies={[[of, 'body']]} rules={[({ getFieldValue }) => ({ required: !!getFieldValue([of, 'body']), message: t('challenge-award:need') })]}>
        <Choice legend={t('challenge-award:ethics.outcome')} options={OUTCOMES.map((o) => ({ value: o, label: t(`challenge-award:ethics.outcomes.${o}`) }))} />
      </Form.Item>
    </fieldset>
  );
  return (
    <Form<Values> form={form} name={`ethics-${w.number}`} layout="vertical" requiredMark={false} initialValues={w.screen ? { questions: w.screen.questions, listed: w.screen.listed, opinion: w.screen.opinion ?? undefined, rereview: w.screen.rereview ?? undefined } : {}} onFinish={send} style={{ marginTop: 12 }}>
      <h4>{t('challenge-award:ethics.questionsTitle')}</h4><p className="lq-muted lq-small" style={{ marginBottom: 10 }}>{e.questions.article}</p>
      {list('questions', e.questions.items)}
      <h4>{t('challenge-award:ethics.listTitle')}</h4><p className="lq-muted lq-small" style={{ marginBottom: 10 }}>{e.list.article}</p>
      {list('listed', e.list.items)}
      {said.includes('unknown') ? <p className="lq-note lq-note--wait" role="status" style={{ marginBottom: 12 }}><span>{t(e.askWhom.length ? 'challenge-award:ethics.unknown' : 'challenge-award:ethics.unknownNobody', { whom: e.askWhom.join(t('pieces:comma')) })}</span></p> : null}
      {opinion ? paper('opinion') : null}
      {again ? paper('rereview') : null}
      <ProblemAlert problem={screen.error} />
      <div className="lq-row"><button type="submit" className="lq-button lq-button--main" disabled={screen.isPending}>{t('challenge-award:ethics.save')}</button><button type="button" className="lq-button" onClick={close}>{t('pieces:cancel')}</button></div>
    </Form>
  );
}
