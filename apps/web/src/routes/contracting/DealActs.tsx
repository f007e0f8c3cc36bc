import { useState } from 'react';
import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Deal, ForeignAnswer } from '../../api/shapes';
import { NextActs } from '../../components/NextActs';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useTexts } from '../../components/useTexts';
import { useDealAct } from './api';
import { ForeignQuestion } from './ForeignQuestion';

/** The next acts of the deal. An acquirer that has not said so yet answers the question about foreign elements as it accepts. */
export function DealActs({ deal: d }: { deal: Deal }) {
  const say = useTexts();
  const act = useDealAct(d.id);
  const [asking, setAsking] = useState(false);
  const accept = d.mySide === 'acquirer' && d.foreign === null ? d.nextActs.find((a) => a.act === 'accept' && !a.blockedBy.length) : undefined;
  return (
    <div className="lq-row">
      {accept ? <button type="button" className="lq-button lq-button--main" onClick={() => setAsking(true)}>{say(accept.texts)}</button> : null}
      <NextActs acts={d.nextActs.filter((a) => a !== accept)} onAct={(name, reason) => act.mutateAsync({ act: name, version: d.version, reason })} />
      {asking && accept ? <AcceptDialog deal={d} name={say(accept.texts)} close={() => setAsking(false)} /> : null}
    </div>
  );
}

function AcceptDialog({ deal: d, name, close }: { deal: Deal; name: string; close: () => void }) {
  const { t } = useTranslation(['contracting']);
  const act = useDealAct(d.id);
  const [foreign, setForeign] = useState<ForeignAnswer | null>(null);
  const ok = () => foreign && act.mutate({ act: 'accept', version: d.version, foreign }, { onSuccess: close });
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
