import { useState } from 'react';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ChallengeLane } from '../../../api/shapes';
import { ActDialog } from '../../../components/ActDialog';
import { Choice } from '../../contracting/Choice';
import { useEliminate } from './api';

/** By a gate that was sent back or missed, never by mere wish. */
export function Eliminate({ challengeId, lane, close }: { challengeId: string; lane: ChallengeLane; close: () => void }) {
  const { t } = useTranslation(['challenge-performing']);
  const eliminate = useEliminate(challengeId, lane.entryId);
  const missed = lane.items.flatMap((item) => (item.missed && item.milestoneId ? [{ value: item.milestoneId, label: item.title }] : []));
  const [milestoneId, setMilestone] = useState(missed.length === 1 ? missed[0]!.value : null);
  const [reason, setReason] = useState('');
  return (
    <ActDialog title={t('challenge-performing:eliminate.title', { number: lane.number })} ok={t('challenge-performing:eliminate.act')} danger ready={milestoneId !== null && reason.trim() !== ''} close={close}
      go={() => eliminate.mutateAsync({ version: lane.entryVersion, milestoneId: milestoneId!, reason: reason.trim() })}>
      <Form layout="vertical" component="div">
        <p style={{ marginBottom: 14 }}>{t('challenge-performing:eliminate.about')}</p>
        <Choice legend={t('challenge-performing:eliminate.gate')} value={milestoneId} onChange={setMilestone} options={missed} />
        <Form.Item label={t('challenge-performing:eliminate.reason')} htmlFor="eliminate-reason" required style={{ marginTop: 14 }}><Input.TextArea id="eliminate-reason" rows={3} maxLength={2000} showCount value={reason} onChange={(e) => setReason(e.target.value)} /></Form.Item>
      </Form>
    </ActDialog>
  );
}
