import { useState } from 'react';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Challenge, Examination } from '../../../api/shapes';
import { ActDialog } from '../../../components/ActDialog';
import { useEligibility } from './api';

/** Faults that only a refusal answers, in words. */
const FAULTS: Readonly<Record<string, 'unverifiedFault' | 'organiserFault' | 'sharesFault'>> = { 'challenges.members-unverified': 'unverifiedFault', 'challenges.organiser-among-members': 'organiserFault', 'challenges.consortium-shares': 'sharesFault' };

interface Props { challenge: Challenge; item: Examination['items'][number]; decision: 'admit' | 'refuse'; close: () => void }

/** A refusal names what was published, or the fault of the proposal, on which it rests; the team reads the reason. */
export function EligibilityDialog({ challenge: c, item, decision, close }: Props) {
  const { t } = useTranslation(['challenge-judging', 'challenges']);
  const [reason, setReason] = useState('');
  const [basis, setBasis] = useState<string | null>(null);
  const decide = useEligibility(c.id, item.entryId);
  const refuses = decision === 'refuse';
  const needed = refuses || item.faults.length > 0;
  const options = [
    ...c.content.eligibility.map((one, at) => ({ value: `eligibility ${at}`, label: `${t(`challenges:limits.${one.kind}`)} \u00b7 ${one.text}` })),
    ...item.faults.map((code) => ({ value: `fault ${code}`, label: FAULTS[code] ? t(`challenge-judging:examination.${FAULTS[code]}`) : t('challenge-judging:examination.fault', { code }) })),
    ...item.memberAnswers.flatMap(({ organisation: { id, name }, state, overdue }) => (state === 'denied' || overdue ? [{ value: `member ${id}`, label: t(`challenge-judging:examination.${state === 'denied' ? 'denied' : 'silent'}`, { name }) }] : [])),
  ];
  const picked = () => {
    const [kind, rest = ''] = (basis ?? '').split(' ');
    return !refuses || !basis ? null : kind === 'fault' ? { kind: 'fault' as const, code: rest } : kind === 'member' ? { kind: 'member' as const, organisationId: rest } : { kind: 'eligibility' as const, item: Number(rest) };
  };
  const name = t(refuses ? 'challenge-judging:examination.refuse' : 'challenge-judging:examination.admit');
  return (
    <ActDialog title={`${name} \u00b7 ${t('challenge-judging:number', { number: item.number })}`} ok={name} danger={refuses} ready={(!needed || reason.trim() !== '') && (!refuses || basis !== null)} close={close} go={() => decide.mutateAsync({ version: item.version, decision, reason: reason.trim() || null, basis: picked() })}>
      <Form layout="vertical" component="div">
        <p style={{ marginBottom: 12 }}>{t(refuses ? 'challenge-judging:examination.refuseAbout' : 'challenge-judging:examination.admitAbout')}</p>
        {refuses ? <Form.Item label={t('challenge-judging:examination.basis')} htmlFor="eligibility-basis" extra={options.length ? undefined : t('challenge-judging:examination.noBasis')} required><Select id="eligibility-basis" value={basis} onChange={setBasis} options={options} /></Form.Item> : null}
        {needed ? <Form.Item label={t('challenge-judging:examination.reason')} htmlFor="eligibility-reason" required><Input.TextArea id="eligibility-reason" rows={3} maxLength={2000} showCount value={reason} onChange={(e) => setReason(e.target.value)} /></Form.Item> : null}
      </Form>
    </ActDialog>
  );
}
