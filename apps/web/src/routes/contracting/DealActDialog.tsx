import { useState } from 'react';
import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DealBrief, ForeignAnswer, NextAct } from '../../api/shapes';
import { ProblemAlert } from '../../components/ProblemAlert';
import { ReasonDialog } from '../../components/ReasonDialog';
import { useTexts } from '../../components/useTexts';
import { useDealAct } from './api';
import { ForeignQuestion } from './ForeignQuestion';

/** An acquirer that has not said so yet answers the question about foreign elements as it accepts. */
export const asksForeign = (d: Pick<DealBrief, 'mySide' | 'foreign'>, a: NextAct): boolean => a.act === 'accept' && d.mySide === 'acquirer' && d.foreign === null;

interface Props { deal: DealBrief; act: NextAct; close: () => void; done?: () => void }

/** Asks once more before an act of a deal, with what the act needs: a reason, or the answer about foreign elements. */
export function DealActDialog({ deal: d, act: a, close, done }: Props) {
  const say = useTexts();
  const act = useDealAct(d.id);
  if (asksForeign(d, a)) return <AcceptDialog deal={d} name={say(a.texts)} close={close} done={done} />;
  return <ReasonDialog name={say(a.texts)} needsReason={a.needsReason} danger={a.needsReason} close={close} go={async (reason) => { await act.mutateAsync({ act: a.act, version: d.version, reason }); done?.(); }} />;
}

function AcceptDialog({ deal: d, name, close, done }: Omit<Props, 'act'> & { name: string }) {
  const { t } = useTranslation(['contracting']);
  const act = useDealAct(d.id);
  const [foreign, setForeign] = useState<ForeignAnswer | null>(null);
  const ok = () => foreign && act.mutate({ act: 'accept', version: d.version, foreign }, { onSuccess: () => { done?.(); close(); } });
  return (
    <Modal open title={name} okText={name} cancelText={t('pieces:cancel')} onOk={ok} onCancel={close} confirmLoading={act.isPending} okButtonProps={{ disabled: !foreign }}>
      <div className="lq-stack">
        <p>{t('contracting:foreign.before')}</p>
        <ForeignQuestion value={foreign} onChange={setForeign} />
        <ProblemAlert problem={act.error} />
      </div>
    </Modal>
  );
}
