import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ApiProblem } from '../../api/problem';
import type { Consent } from '../../api/shapes';
import { DateText } from '../../components/DateText';
import { ErrorState } from '../../components/ErrorState';
import { GuideLink } from '../../components/GuideLink';
import { LoadingState } from '../../components/LoadingState';
import { PageHeader } from '../../components/PageHeader';
import { useTexts } from '../../components/useTexts';
import { Facts } from '../listing/Facts';
import NotFound from '../missing/NotFound';
import { useConsents, useTitle } from './api';

/** "What may I do with it today, and whose consent do I need": each answer with its article. */
export default function TitleChain() {
  const { t } = useTranslation(['rights']);
  const { id } = useParams();
  const query = useTitle(id);
  const consents = useConsents(id);
  const crumbs = [{ to: '/disclosures', label: t('rights:title') }];
  if (query.isPending) return <><PageHeader title={t('rights:chain.title')} crumbs={crumbs} /><div className="lq-wide"><LoadingState kind="page" rows={2} /></div></>;
  if (query.isError) {
    if (query.error instanceof ApiProblem && query.error.status === 404) return <NotFound />;
    return <><PageHeader title={t('rights:chain.title')} crumbs={crumbs} /><div className="lq-wide"><ErrorState problem={query.error} retry={() => void query.refetch()} /></div></>;
  }
  const title = query.data;
  return (
    <>
      <PageHeader title={t('rights:chain.of', { title: title.disclosureTitle })} crumbs={crumbs} about={<span className="lq-row"><Link to={`/disclosures/${title.disclosureId}`}>{t('rights:one')}</Link><GuideLink to="title" /></span>} />
      <div className="lq-wide lq-two">
        <div className="lq-stack">
          <section className="lq-card"><h2>{t('rights:chain.today')}</h2>
            {consents.isError ? <ErrorState problem={consents.error} retry={() => void consents.refetch()} /> : <ul className="lq-stack" style={{ listStyle: 'none', padding: 0 }}>{consents.data?.items.map((c) => <li key={c.act}><ConsentLine consent={c} /></li>)}</ul>}
            <p className="lq-muted lq-small">{t('rights:chain.notAdvice')}</p>
          </section>
          <section className="lq-card"><h2>{t('rights:chain.entries')}</h2>
            <ol className="lq-history">{title.entries.map((e) => (
              <li key={e.id}><b style={e.corrected ? { textDecoration: 'line-through' } : undefined}>{t(`rights:entries.${e.kind}`)}</b>{' \u00b7 '}<DateText at={e.effectiveOn} />{e.corrected ? ` \u00b7 ${t('rights:chain.corrected')}` : ''}<p className="lq-muted">{t('rights:form.evidence')}{t('pieces:colon')}{e.evidence}</p></li>
            ))}</ol>
          </section>
        </div>
        <aside aria-label={t('rights:chain.owners')}>
          <div className="lq-card"><h2>{t('rights:chain.owners')}</h2><ul>{title.owners.map((o) => <li key={o.key}>{o.name} {`${o.share.numerator}/${o.share.denominator}`}</li>)}</ul></div>
          <div className="lq-card"><Facts empty={t('rights:chain.noDates')} rows={[
            [t('reference:columns.applicationNumber'), title.applicationNumber], [t('reference:columns.filingDate'), title.filingDate], [t('reference:columns.grantNumber'), title.grantNumber], [t('reference:columns.grantDate'), title.grantDate],
            [t('rights:chain.licences'), title.licences.length ? <ul key="l">{title.licences.map((l) => <li key={l.entryId}>{t(`rights:licences.${l.kind}`)} {l.licensee} {`(${l.territory}, ${l.field})`}</li>)}</ul> : null],
            [t('rights:chain.liens'), title.liens.length ? <ul key="p">{title.liens.map((l) => <li key={l.entryId}>{t(`rights:liens.${l.kind}`)} {l.holder}</li>)}</ul> : null],
            [t('rights:chain.annuities'), title.annuities.length ? <ul key="a">{title.annuities.map((a) => <li key={a.year}>{t('rights:chain.annuity', { year: a.year, due: a.dueOn })}{a.paidOn ? ` \u2713 ${a.paidOn}` : ''}</li>)}</ul> : null],
          ]} /></div>
        </aside>
      </div>
    </>
  );
}

function ConsentLine({ consent: c }: { consent: Consent }) {
  const { t } = useTranslation(['rights']);
  const say = useTexts();
  const owners = c.coOwners.owners.map((o) => o.name).join(t('pieces:comma'));
  const article = (named: string | null) => (named ? <span className="lq-muted"> {t('pieces:acts.article', { article: named })}</span> : null);
  return (
    <div className={`lq-note lq-note--${c.free ? 'open' : 'wait'}`}>
      <strong>{say(c.texts)}{t('pieces:colon')}{t(c.free ? 'rights:chain.free' : c.blocks.length ? 'rights:chain.blocked' : 'rights:chain.asks')}</strong>
      <span>{t(`rights:rules.${c.coOwners.rule}`, { owners })}{c.coOwners.basis === 'agreement' ? ` ${t('rights:chain.byAgreement')}` : ''}{article(c.coOwners.article)}</span>
      {[...c.blocks, ...c.needs, ...c.notes].map((n) => <span key={n.code + n.of.join()}>{say(n.texts)}{article(n.article)}</span>)}
    </div>
  );
}
