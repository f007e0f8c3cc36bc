import { useState } from 'react';
import { Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Contract } from '../../../api/shapes';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { Choice } from '../Choice';
import { useContractAct } from './api';

type Interest = 'none' | 'declared';
type Level = NonNullable<Contract['preparation']>['level'];

/** Whoever approves first says whether they have an interest; whoever has one is told to leave it to somebody else. */
export function ApproveDialog({ contract: c, level, close }: { contract: Contract; level: Level; close: () => void }) {
  const { t } = useTranslation(['contract']);
  const act = useContractAct(c.id);
  const [interest, setInterest] = useState<Interest | null>(null);
  const minutes = c.papers.filter((p) => p.kind === 'minutes' && p.mine);
  const [paper, setPaper] = useState<string | undefined>(minutes.at(-1)?.id);
  const ok = () => interest && act.mutate({ act: 'approve', version: c.version, interest, ...(level === 'meeting' && paper ? { minutesPaperId: paper } : {}) }, { onSuccess: close });
  return (
    <Modal open title={t('contract:approval.go')} okText={t('contract:approval.go')} cancelText={t('pieces:cancel')} onOk={ok} onCancel={close} confirmLoading={act.isPending} okButtonProps={{ disabled: !interest }}>
      <div className="lq-stack">
        <Choice value={interest} onChange={setInterest} legend={t('contract:approval.interest')} options={(['none', 'declared'] as const).map((value) => ({ value, label: t(`contract:approval.interests.${value}`) }))} />
        {level === 'meeting' ? (
          <label className="lq-stack" style={{ gap: 4 }}><span>{t('contract:approval.minutes')}</span>
            <Select<string> value={paper} onChange={setPaper} options={minutes.map((p) => ({ value: p.id, label: p.name }))} notFoundContent={t('contract:approval.noMinutes')} aria-label={t('contract:approval.minutes')} /></label>
        ) : null}
        <ProblemAlert problem={act.error} />
      </div>
    </Modal>
  );
}
