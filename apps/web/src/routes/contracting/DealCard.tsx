import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DealBrief, NextAct } from '../../api/shapes';
import { DateText } from '../../components/DateText';
import { StateTag } from '../../components/StateTag';
import { useTexts } from '../../components/useTexts';
import { otherOf } from './api';
import { DealState } from './DealState';

interface Props { deal: DealBrief; as: 'card' | 'line'; moveBy: (act: NextAct) => void }

/** `as`: on the board a card of its column that may be dragged to another, in the list a line. Either has the menu. */
export function DealCard({ deal: d, as, moveBy }: Props) {
  const { t } = useTranslation(['contracting']);
  const acts = d.nextActs.filter((a) => !a.blockedBy.length);
  const side = <span>{t('contracting:mySide')}{t('pieces:colon')}{t(`contracting:sides.${d.mySide}`)}</span>;
  const updated = <span>{t('contracting:updated')} <DateText at={d.updatedAt} beside /></span>;
  // agreed terms stand as their contract does
  const state = d.contract ? <StateTag state={d.contract.state} of="contract" /> : <DealState deal={d} />;
  const contract = d.contract ? <Link to={`/contracts/${d.contract.id}`}>{t('contracting:contractNumber', { number: d.contract.number })}</Link> : null;
  const menu = acts.length ? <MoveMenu title={d.achievementTitle} acts={acts} moveBy={moveBy} /> : null;
  if (as === 'line') {
    return (
      <article className="lq-item">
        <div>
          <h3><Link to={`/deals/${d.id}`}>{d.achievementTitle}</Link></h3>
          <div className="lq-item__meta">{state}<span>{t('contracting:other')}{t('pieces:colon')}{otherOf(d).name}</span>{contract}{side}{updated}</div>
        </div>
        {menu ? <div className="lq-item__side lq-item__menu">{menu}</div> : null}
      </article>
    );
  }
  return (
    <article className="lq-lead" draggable={acts.length > 0} onDragStart={(e) => e.dataTransfer.setData('application/json', JSON.stringify(d))}>
      <div>{state}</div>
      <h3><Link to={`/deals/${d.id}`}>{d.achievementTitle}</Link></h3>
      <p>{otherOf(d).name}</p>
      {contract ? <p className="lq-small">{contract}</p> : null}
      <p className="lq-muted lq-small">{side}</p>
      <p className="lq-muted lq-small">{updated}</p>
      {menu}
    </article>
  );
}

function MoveMenu({ title, acts, moveBy }: { title: string; acts: NextAct[]; moveBy: (act: NextAct) => void }) {
  const { t } = useTranslation(['contracting']);
  const say = useTexts();
  const id = useId();
  return (
    <div className="lq-row">
      <label htmlFor={id} className="lq-small lq-muted">{t('contracting:board.moveTo')}<span className="lq-hidden">{t('pieces:colon')}{title}</span></label>
      <select id={id} className="lq-move" value="" onChange={(e) => { const act = acts.find((a) => a.act === e.target.value); if (act) moveBy(act); }}>
        <option value="" disabled>{t('pieces:pick')}</option>
        {acts.map((a) => <option key={a.act} value={a.act}>{say(a.texts)}</option>)}
      </select>
    </div>
  );
}
