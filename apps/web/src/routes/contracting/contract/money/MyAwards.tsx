import { useTranslation } from 'react-i18next';
import type { MyAward } from '../../../../api/shapes';
import { DateText } from '../../../../components/DateText';
import { EmptyState } from '../../../../components/EmptyState';
import { ErrorState } from '../../../../components/ErrorState';
import { LoadingState } from '../../../../components/LoadingState';
import { formatFen } from '../../../../components/money';
import { MoneyText } from '../../../../components/MoneyText';
import { PageHeader } from '../../../../components/PageHeader';
import { useTexts } from '../../../../components/useTexts';
import { Facts } from '../../../listing/Facts';
import { useMyAwards } from './api';
import { Clocks } from './RunView';
import { SplitBar } from './SplitBar';
import '../../../../styles/contract-money.css';

/** A person's own lines: gross, costs, net, one's share, why, when. Nobody else's are here. */
export default function MyAwards() {
  const { t } = useTranslation(['contract-money']);
  const query = useMyAwards();
  return (
    <>
      <PageHeader title={t('contract-money:mine.title')} about={t('contract-money:mine.about')} />
      <div className="lq-wide lq-stack">
        {query.isPending ? <LoadingState rows={3} /> : query.isError && !query.data ? <ErrorState problem={query.error} retry={() => void query.refetch()} /> : query.data?.items.length ? (
          <>
            <section className="lq-card"><h2>{t('contract-money:mine.totals')}</h2><Facts rows={[
              [t('contract-money:mine.yours'), <MoneyText key="f" fen={query.data.totals.fen} />], [t('contract-money:people.paid'), <MoneyText key="p" fen={query.data.totals.paidFen} />],
              [t('contract-money:mine.debt'), query.data.totals.debtFen ? <MoneyText key="d" fen={query.data.totals.debtFen} /> : null],
            ]} /></section>
            {query.data.items.map((a) => <Award key={a.runId} award={a} />)}
          </>
        ) : <div className="lq-card"><EmptyState title={t('contract-money:mine.empty')} about={t('contract-money:mine.emptyAbout')} /></div>}
      </div>
    </>
  );
}

function Award({ award: a }: { award: MyAward }) {
  const { t } = useTranslation(['contract-money']);
  const say = useTexts();
  return (
    <section className="lq-card lq-stack" aria-label={a.achievementTitle}>
      <div className="lq-row"><h2>{a.achievementTitle}</h2>{a.state === 'reversed' ? <span className="lq-tag lq-tag--lost">{t('contract-money:runStates.reversed')}</span> : null}</div>
      <p className="lq-muted lq-small">{a.organisation} {'\u00b7'} {a.contractNumber} {'\u00b7'} <DateText at={a.on} /></p>
      <p className="lq-money__sum">{formatFen(a.fen)} <span className="lq-muted">{a.share.numerator}/{a.share.denominator}</span></p>
      <SplitBar wholeFen={a.grossFen} label={t('contract-money:mine.bar', { gross: formatFen(a.grossFen), yours: formatFen(a.fen) })} parts={[
        { name: t('contract-money:split.costs'), fen: a.deductedFen, tone: 'cost' }, { name: t('contract-money:mine.unit'), fen: a.netFen - a.poolFen, tone: 'unit' },
        { name: t('contract-money:mine.others'), fen: a.poolFen - a.fen, tone: 'others' }, { name: t('contract-money:mine.yours'), fen: a.fen, tone: 'person' },
      ]} />
      <details open><summary>{t('contract-money:run.why')}</summary><ol className="lq-money__why">{a.explanation.map((e, at) => <li key={`${e.code}${at}`}>{say(e.texts, e.params)}</li>)}</ol></details>
      {a.payouts.length ? <ul>{a.payouts.map((p, at) => <li key={`${p.paidOn}${at}`} className="lq-small">{t('contract-money:mine.payout', { day: p.paidOn, sum: formatFen(p.fen) })}</li>)}</ul> : <p className="lq-muted lq-small">{t('contract-money:mine.unpaid')}</p>}
      {a.clocks.length ? <Clocks clocks={a.clocks} /> : null}
      {a.debtFen ? <p className="lq-note lq-note--wait">{t('contract-money:mine.owes', { sum: formatFen(a.debtFen) })}</p> : null}
      {a.endReason ? <p className="lq-note lq-break">{a.endReason}</p> : null}
    </section>
  );
}
