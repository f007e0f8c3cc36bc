import { useTranslation } from 'react-i18next';
import type { EntryTalk } from '../../../api/shapes';
import { DateText } from '../../../components/DateText';

/** One talk as it was recorded, with what the team said to it. */
export function Talk({ talk: one }: { talk: EntryTalk }) {
  const { t } = useTranslation(['challenge-judging']);
  return (
    <>
      <div className="lq-row lq-small lq-muted">{one.declined ? <span className="lq-tag lq-tag--wait">{t('challenge-judging:talks.declined')}</span> : <><DateText at={one.heldOn} /><span>{t(`challenge-judging:ways.${one.way ?? 'meeting'}`)}</span><span>{one.participants.join(t('pieces:comma'))}</span></>}{one.supplements ? <span className="lq-tag">{t('challenge-judging:talks.supplement')}</span> : null}</div>
      <pre>{one.text}</pre>
      {one.remarks.map((remark) => <div key={remark.id} className="lq-asked__answer"><span className="lq-small lq-muted">{t('challenge-judging:talks.remark')} <DateText at={remark.saidAt} time /></span><pre>{remark.text}</pre></div>)}
    </>
  );
}
