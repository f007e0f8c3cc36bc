import { useState } from 'react';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RegistrationPack } from '../../../../api/shapes';
import { DateText } from '../../../../components/DateText';
import { ProblemAlert } from '../../../../components/ProblemAlert';
import { useFinishTask } from './api';

type Task = RegistrationPack['tasks'][number];

/** Changes, cancellations and notices that follow from a supplement or an end. */
export function RegistrationTasks({ contractId, pack: { tasks, mayWrite } }: { contractId: string; pack: RegistrationPack }) {
  const { t } = useTranslation(['contract-registration']);
  if (!tasks.length) return null;
  return (
    <>
      <h3>{t('contract-registration:tasks.title')}</h3>
      <ul className="lq-stack" style={{ gap: 8 }}>{tasks.map((task) => (
        <li key={task.id} className="lq-stack" style={{ gap: 6 }}>
          <span>{t(`contract-registration:tasks.${task.kind}`)} <span className="lq-muted lq-small"><DateText at={task.openedAt} /></span>{' '}
            <span className={`lq-tag lq-tag--dot lq-tag--${task.doneOn ? 'open' : 'wait'}`}>{task.doneOn ? t('contract-registration:tasks.doneOn', { date: task.doneOn }) : t('contract-registration:tasks.open')}</span></span>
          {!task.doneOn && (task.kind === 'tax_notice' || (mayWrite && task.kind === 'change')) ? <Finish contractId={contractId} task={task} /> : null}
        </li>
      ))}</ul>
    </>
  );
}

function Finish({ contractId, task }: { contractId: string; task: Task }) {
  const { t } = useTranslation(['contract-registration']);
  const [on, setOn] = useState('');
  const finish = useFinishTask(contractId);
  return (
    <div className="lq-row">
      <Input type="date" aria-label={t('contract-registration:tasks.on')} value={on} onChange={(e) => setOn(e.target.value)} style={{ maxWidth: 180 }} />
      <button type="button" className="lq-button" disabled={!on || finish.isPending} onClick={() => finish.mutate({ taskId: task.id, on, paperId: null })}>{t('contract-registration:tasks.finish')}</button>
      <ProblemAlert problem={finish.error} />
    </div>
  );
}
