import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Challenge } from '../../../api/shapes';
import { DateText } from '../../../components/DateText';
import { MoneyText } from '../../../components/MoneyText';
import { useOrganisationName } from '../../../components/useTexts';
import { useFields, useRegions } from '../../../reference/useReference';
import { Facts } from '../../listing/Facts';
import { useOrganisationsById } from '../api';
import { DeadlineText } from '../DeadlineText';

/** What is asked, by whom and for whom, and what becomes of the result. */
export function Overview({ challenge: c }: { challenge: Challenge }) {
  const { t } = useTranslation(['challenges']);
  const { fieldName } = useFields();
  const { regionName } = useRegions();
  const { content } = c;
  return (
    <div className="lq-deal">
      <div className="lq-stack">
        <section className="lq-card"><h2>{t('challenges:problem')}</h2>{content.problem ? <pre>{content.problem}</pre> : <p className="lq-muted">{t('challenges:notYet')}</p>}</section>
        {content.targets.length ? (
          <section className="lq-card"><h2>{t('challenges:targets')}</h2>
            <div className="lq-table-scroll" tabIndex={0} role="region" aria-label={t('challenges:targets')}><table className="lq-table"><tbody>{content.targets.map((m) => <tr key={m.name}><th scope="row">{m.name}</th><td>{m.value}{m.unit ? ` ${m.unit}` : ''}</td></tr>)}</tbody></table></div>
          </section>
        ) : null}
        <section className="lq-card"><h2>{t('challenges:ip.title')}</h2>
          <Facts rows={[
            [t('challenges:ip.owner'), t(`challenges:owners.${content.ip.owner}`)],
            [t('challenges:ip.use'), content.ip.use ? <pre key="u">{content.ip.use}</pre> : null],
            [t('challenges:ip.secrecy'), content.ip.secrecy ? <pre key="s">{content.ip.secrecy}</pre> : null],
          ]} />
        </section>
        {content.invited.length ? <Invited ids={content.invited} /> : null}
      </div>
      <div className="lq-stack">
        {content.ethicsFlag ? <p className="lq-note lq-note--wait"><span>{t('challenges:ethicsNote')}</span></p> : null}
        <section className="lq-card"><h2>{t('challenges:facts')}</h2><Facts rows={[
          [t('challenges:kind'), t(`challenges:kinds.${c.kind}`)],
          [t('challenges:organiser'), <Link key="o" to={`/organisations/${c.organiser.id}`}>{c.organiser.name}</Link>],
          [t('challenges:endUser'), content.endUser],
          [t('challenges:regime'), t(`challenges:regimes.${content.regime}`)],
          [t('challenges:field'), fieldName(content.field)], [t('challenges:region'), regionName(content.region)],
          [t('challenges:pool'), content.poolFen === null ? null : <MoneyText key="p" fen={content.poolFen} />],
          [t('challenges:entriesUntil'), content.entriesUntil && c.state !== 'withdrawn' ? <DeadlineText key="d" at={content.entriesUntil} beside={c.state === 'open' || c.edition === 0} /> : null],
          [t('challenges:insurance.title'), t(content.insurance ? 'challenges:insurance.yes' : 'challenges:insurance.no')],
          [t('challenges:edition'), c.edition > 0 ? t('challenges:editionNumber', { number: c.edition }) : null],
          [t('challenges:openedAt'), c.openedAt ? <DateText key="a" at={c.openedAt} time /> : null],
          [t('challenges:updatedAt'), <DateText key="c" at={c.updatedAt} time />],
        ]} /></section>
      </div>
    </div>
  );
}

function Invited({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation(['challenges']);
  const name = useOrganisationName();
  const found = useOrganisationsById(ids);
  return <section className="lq-card"><h2>{t('challenges:invited')}</h2><ul className="lq-stack" style={{ gap: 6 }}>{ids.map((id, at) => <li key={id}><Link to={`/organisations/${id}`}>{name(found[at].data) || t('challenges:organisation', { n: at + 1 })}</Link></li>)}</ul></section>;
}
