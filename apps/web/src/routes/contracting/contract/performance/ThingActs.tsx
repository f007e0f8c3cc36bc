import { useState } from 'react';
import { Form, Input, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Contract, NextAct, PerformanceThing } from '../../../../api/shapes';
import { BlockedAct } from '../../../../components/BlockedAct';
import { ProblemAlert } from '../../../../components/ProblemAlert';
import { useTexts } from '../../../../components/useTexts';
import { ownPapers, usePerformanceAct } from './api';

interface Asked { password?: true; day?: 'receivedOn' | 'endedOn'; papers?: 'evidence' | 'acceptance'; papersNeeded?: true; words?: true; reference?: true }
/** What an act asks for beside its reason. */
const ASKED: Readonly<Record<string, Asked>> = {
  'handover receive': { password: true, day: 'receivedOn' }, 'handover accept': { password: true, papers: 'acceptance' }, 'handover refuse': { papers: 'acceptance' },
  'milestone submit': { papers: 'evidence', papersNeeded: true, words: true }, 'milestone accept': { papers: 'acceptance' }, 'milestone send-back': { papers: 'acceptance' },
  'demand-to-perform say-performed': { papers: 'evidence' }, 'demand-to-perform dispute': { papers: 'evidence' }, 'force-majeure end': { day: 'endedOn' },
  'contract-dispute decide': { papers: 'evidence', papersNeeded: true, reference: true }, 'contract-dispute settle': { papers: 'evidence' }, 'contract-ending confirm': { password: true },
};
const AGAINST = new Set(['return', 'withdraw', 'refuse', 'send-back', 'contradict', 'contest', 'dispute']);

interface Props { contract: Contract; thing: PerformanceThing; id: string; version: number; acts: NextAct[]; today: string }

/** The next acts of one thing. What only the other side may do is left out; what is blocked otherwise says why. */
export function ThingActs({ contract, thing, id, version, acts, today }: Props) {
  const say = useTexts();
  const [chosen, setChosen] = useState<NextAct | null>(null);
  const mine = acts.filter((a) => !a.blockedBy.some((b) => OTHERS.has(b.code)));
  if (!mine.length) return null;
  return (
    <div className="lq-acts">
      {mine.map((a) => a.blockedBy.length ? <BlockedAct key={a.act} name={say(a.texts)} blocks={a.blockedBy} /> : (
        <button key={a.act} type="button" className={`lq-button lq-button--small${AGAINST.has(a.act) ? ' lq-button--danger' : ''}`} onClick={() => setChosen(a)}>{say(a.texts)}</button>
      ))}
      {chosen ? <ActDialog contract={contract} thing={thing} id={id} version={version} act={chosen} today={today} close={() => setChosen(null)} /> : null}
    </div>
  );
}
const OTHERS = new Set(['contracting.other-side-confirms', 'contracting.own-side-takes-back', 'contracting.performer-submits']);

interface Values { reason?: string; paperIds?: string[]; password?: string; on?: string; reference?: string }

/** The password is asked again and never kept; what the server refuses is said here, and nothing else that was typed is lost. */
function ActDialog({ contract: c, thing, id, version, act, today, close }: Omit<Props, 'acts'> & { act: NextAct; close: () => void }) {
  const { t } = useTranslation(['performance', 'contracting']);
  const say = useTexts();
  const [form] = Form.useForm<Values>();
  const move = usePerformanceAct(c.id, thing, id);
  const asked = ASKED[`${thing} ${act.act}`] ?? {};
  const need = [{ required: true, message: t('contracting:need') }];
  const finish = ({ reason, paperIds, password, on, reference }: Values) => move.mutate(
    { act: act.act, version, paperIds: paperIds ?? [], ...(reason?.trim() ? { reason: reason.trim() } : {}), ...(password ? { password } : {}), ...(on ? { on } : {}), ...(reference?.trim() ? { reference: reference.trim() } : {}) },
    { onSuccess: close, onError: () => form.setFieldsValue({ password: '' }) },
  );
  return (
    <Modal open title={say(act.texts)} okText={say(act.texts)} cancelText={t('pieces:cancel')} onOk={() => form.submit()} onCancel={close} confirmLoading={move.isPending} okButtonProps={{ danger: AGAINST.has(act.act) }}>
      <p style={{ marginBottom: 14 }}>{t('pieces:acts.confirm')}</p>
      <Form<Values> form={form} name="performance-act" layout="vertical" requiredMark={false} validateTrigger="onBlur" initialValues={asked.day ? { on: today } : {}} onFinish={finish}>
        {asked.day ? <Form.Item<Values> name="on" label={t(`performance:fields.${asked.day}`)} rules={need}><Input type="date" max={today} /></Form.Item> : null}
        {act.needsReason || asked.words ? <Form.Item<Values> name="reason" label={t(act.needsReason ? 'pieces:acts.reason' : 'performance:fields.note')}
          rules={act.needsReason ? [{ required: true, whitespace: true, message: t('contracting:need') }] : []}><Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} /></Form.Item> : null}
        {asked.papers ? <Form.Item<Values> name="paperIds" label={t(`performance:papers.${asked.papers}`)} extra={t('performance:papers.about')}
          rules={asked.papersNeeded ? need : []}><Select mode="multiple" options={ownPapers(c, asked.papers)} notFoundContent={t('performance:papers.none')} /></Form.Item> : null}
        {asked.reference ? <Form.Item<Values> name="reference" label={t('performance:fields.reference')}><Input maxLength={200} /></Form.Item> : null}
        {asked.password ? <Form.Item<Values> name="password" label={t('contracting:password')} extra={t('contracting:passwordAbout')} rules={need}><Input.Password autoComplete="current-password" /></Form.Item> : null}
        <ProblemAlert problem={move.error} />
      </Form>
    </Modal>
  );
}
