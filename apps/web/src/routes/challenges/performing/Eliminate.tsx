import { useState } from 'react';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ChallengeLane } from '../../../api/shapes';
import { ActDialog } from '../../../components/ActDialog';
import { Choice } from '../../contracting/Choice';
import { useEliminate } from './api';

/** What ends a contract that was in effect; one that is performed hinders nothing. */
const ENDED: readonly string[] = ['terminated', 'rescinded'];

/** By a gate that was sent back or missed, or an ended contract, never by mere wish. */
export function Eliminate({ challengeId, lane, close }: { challengeId: string; lane: ChallengeLane; close: () => void }) {
  const { t } = useTranslation(['challenge-performing']);
  const eliminate = useEliminate(challengeId, lane.entryId);
  const missed = lane.items.flatMap((item) => (item.missed && item.milestoneId ? [{ value: item.milestoneId, label: item.title }] : []));
  const [milestoneId, setMilestone] = useState(missed.length === 1 ? missed[0]!.value : null);
  const ended = ENDED.includes(lane.contract?.state ?? '');
  const [reason, setReason] = useState('');
  return (
    <ActDialog title={t('challenge-performing:eliminate.title', { number: lane.number })} ok={t('challenge-performing:eliminate.act')} danger ready={(milestoneId !== null || ended) && reason.trim() !== ''} close={close}
      go={() => eliminate.mutateAsync({ version: lane.entryVersion, milestoneId, reason: reason.trim() })}>
      <Form layout="vertical" component="div">
        <p style={{ marginBottom: 14 }}>{t('challenge-performing:eliminate.about')}</p>
        {ended ? <p className="lq-note"><span>{t('challenge-performing:eliminate.ended')}</span></p> : null}
        {missed.length ? <Choice legend={t('challenge-performing:eliminate.gate')} value={milestoneId} onChange={setMilestone} options={missed} /> : null}
        <Form.Item label={t('challenge-performing:eliminate.reason')} htmlFor="eliminate-reason" required style={{ marginTop: 14 }}><Input.TextArea id="eliminate-reason" rows={3} maxLength={2000} showCount value={reason} onChange={(e) => setReason(e.target.value)} /></Form.Item>
      </Form>
    </ActDialog>
  );
}
