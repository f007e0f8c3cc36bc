import { useState } from 'react';
import type { Deal } from '../../api/shapes';
import { NextActs } from '../../components/NextActs';
import { useTexts } from '../../components/useTexts';
import { useDealAct } from './api';
import { asksForeign, DealActDialog } from './DealActDialog';

/** The next acts of the deal. */
export function DealActs({ deal: d }: { deal: Deal }) {
  const say = useTexts();
  const act = useDealAct(d.id);
  const [asking, setAsking] = useState(false);
  const accept = d.nextActs.find((a) => asksForeign(d, a) && !a.blockedBy.length);
  return (
    <div className="lq-row">
      {accept ? <button type="button" className="lq-button lq-button--main" onClick={() => setAsking(true)}>{say(accept.texts)}</button> : null}
      <NextActs acts={d.nextActs.filter((a) => a !== accept)} onAct={(name, reason) => act.mutateAsync({ act: name, version: d.version, reason })} />
      {asking && accept ? <DealActDialog deal={d} act={accept} close={() => setAsking(false)} /> : null}
    </div>
  );
}
