import { useTranslation } from 'react-i18next';
import type { Challenge } from '../../../api/shapes';
import { DateText } from '../../../components/DateText';
import { formatFen } from '../../../components/money';
import { MoneyText } from '../../../components/MoneyText';
import { Facts } from '../../listing/Facts';
import { PoolBar } from '../PoolBar';
import { usePoolParts } from '../usePoolParts';
import { percentText } from '../weights';
import { prizeSum } from '../prizes';

/** Where the pool goes: start money of the lanes first, then stage by stage. */
export function Prizes({ challenge: { content } }: { challenge: Challenge }) {
  const { t } = useTranslation(['challenges']);
  const { stages, lanes, insurance, publicFunds } = content;
  const sum = prizeSum(content);
  const parts = usePoolParts(sum, stages);
  return (
    <div className="lq-deal">
      <div className="lq-stack">
        <section className="lq-card lq-stack"><h2>{t('challenges:pool')}</h2>
          {content.poolFen === null ? <p className="lq-muted">{t(content.kind === 'scene' ? 'challenges:noPool' : 'challenges:notYet')}</p> : (
            <><p className="lq-money__sum">{formatFen(content.poolFen)}</p><PoolBar wholeFen={content.poolFen} parts={parts} label={t('challenges:prizes.bar', { pool: formatFen(content.poolFen), parts: parts.map(({ name, fen }) => `${name} ${formatFen(fen)}`).join(t('pieces:comma')) })} /></>
          )}
        </section>
        {stages.length ? (
          <section className="lq-card"><h2>{t('challenges:prizes.stages')}</h2>
            <p className="lq-muted" style={{ marginBottom: 12 }}>{t(lanes ? 'challenges:prizes.stagesOfRace' : 'challenges:prizes.stagesAbout')}</p>
            <div className="lq-table-scroll" tabIndex={0} role="region" aria-label={t('challenges:prizes.stages')}><table className="lq-table">
              <thead><tr><th scope="col">{t('challenges:prizes.stage')}</th><th scope="col">{t('challenges:prizes.amount')}</th><th scope="col">{t('challenges:prizes.evidence')}</th></tr></thead>
              <tbody>{stages.map((one) => <tr key={one.id}><th scope="row" className="lq-weights__name">{one.title}</th><td><MoneyText fen={one.fen} /></td><td>{one.evidence ? <pre>{one.evidence}</pre> : <span className="lq-muted">{'\u2014'}</span>}</td></tr>)}</tbody>
            </table></div>
          </section>
        ) : null}
      </div>
      <div className="lq-stack">
        {lanes ? (
          <section className="lq-card"><h2>{t('challenges:lanes.title')}</h2><Facts rows={[
            [t('challenges:lanes.count'), t('challenges:lanes.number', { count: lanes.count })], [t('challenges:lanes.start'), <span key="s"><MoneyText fen={sum.startFen} /> <span className="lq-muted">{t('challenges:lanes.ofPool', { share: percentText(lanes.startShare) })}</span></span>],
            [t('challenges:lanes.remainder'), <MoneyText key="r" fen={Math.max(0, sum.totalFen)} />],
          ]} /></section>
        ) : null}
        <section className="lq-card"><h2>{t('challenges:insurance.title')}</h2>
          {insurance ? <Facts rows={[[t('challenges:insurance.insurer'), insurance.insurer], [t('challenges:insurance.policyNumber'), insurance.policyNumber], [t('challenges:insurance.event'), <pre key="e">{insurance.event}</pre>], [t('challenges:insurance.until'), <DateText key="u" at={insurance.until} beside />]]} /> : <p className="lq-muted">{t('challenges:insurance.no')}</p>}
        </section>
        {publicFunds ? <section className="lq-card"><h2>{t('challenges:publicFunds.title')}</h2><Facts rows={[[t('challenges:publicFunds.inPlace'), <MoneyText key="i" fen={publicFunds.inPlaceFen} />], [t('challenges:publicFunds.otherSupport'), t(`challenges:support.${publicFunds.otherSupport}`)]]} /></section> : null}
      </div>
    </div>
  );
}
