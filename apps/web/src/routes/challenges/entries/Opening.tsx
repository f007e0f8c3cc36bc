import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Challenge } from '../../../api/shapes';
import { downloadFile } from '../../../api/upload';
import { CardTable } from '../../../components/CardTable';
import { CopyId } from '../../../components/CopyId';
import { DateText } from '../../../components/DateText';
import { ErrorState } from '../../../components/ErrorState';
import { LoadingState } from '../../../components/LoadingState';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { toMicrosecond } from '../moments';
import { useOpening, useReceipts } from './api';
import { OpenParts } from './OpenParts';

/** How the sealed entries come open: what each keeper has handed in, and for a keeper the way to do it. */
export function Opening({ challenge: c }: { challenge: Challenge }) {
  const { t } = useTranslation(['entries', 'challenges']);
  const query = useOpening(c.id, true);
  if (query.isPending) return <LoadingState rows={1} />;
  if (query.isError && !query.data) return <ErrorState problem={query.error} retry={() => void query.refetch()} />;
  const { counts, keepers, needed, mine, state } = query.data;
  const handed = keepers.filter(({ handedIn, unopenable }) => handedIn + unopenable > 0).length;
  return (
    <>
      {mine && state === 'closed' ? <OpenParts challengeId={c.id} mine={mine} /> : null}
      <section className="lq-card lq-stack" style={{ gap: 12 }}>
        <h2>{t('entries:opening.title')}</h2>
        <p role="status">{t(state === 'closed' ? 'entries:opening.waiting' : 'entries:opening.done', { handed, needed, missing: Math.max(0, needed - handed), ...counts })}</p>
        <p className="lq-small lq-muted">{t('entries:opening.counts', counts)}</p>
        {keepers.length ? (
          <div className="lq-table-scroll" tabIndex={0} role="region" aria-label={t('entries:opening.title')}><CardTable>
            <thead><tr><th scope="col">{t('challenges:keepers.organisation')}</th><th scope="col">{t('challenges:keepers.fingerprint')}</th><th scope="col">{t('entries:opening.handedIn')}</th><th scope="col">{t('entries:opening.lastAt')}</th></tr></thead>
            <tbody>{keepers.map((k) => <tr key={k.fingerprint}><td>{k.organisation.name}</td><td className="lq-hash"><CopyId id={k.fingerprint} label={k.fingerprint.slice(0, 16)} /></td><td>{k.handedIn}{k.unopenable ? ` (${t('entries:opening.unopenable', { count: k.unopenable })})` : ''}</td><td><DateText at={k.lastAt} time /></td></tr>)}</tbody>
          </CardTable></div>
        ) : null}
      </section>
      {c.withheld ? null : <Receipts challenge={c} />}
    </>
  );
}

/** The signed chain that everybody can check, with the program that does. */
export function Receipts({ challenge: c }: { challenge: Challenge }) {
  const { t } = useTranslation(['entries']);
  const query = useReceipts(c.id);
  const [problem, setProblem] = useState<unknown>(null);
  if (query.isPending) return <LoadingState rows={1} />;
  if (query.isError && !query.data) return <ErrorState problem={query.error} retry={() => void query.refetch()} />;
  const items = query.data.pages.flatMap((page) => page.items);
  const signers = [...new Set(items.map(({ publicKey }) => publicKey))];
  return (
    <section className="lq-card lq-stack" style={{ gap: 12 }}>
      <h2>{t('entries:receipts.title')}</h2>
      <p className="lq-small lq-muted">{t('entries:receipts.about')}</p>
      {items.length ? (
        <div className="lq-table-scroll" tabIndex={0} role="region" aria-label={t('entries:receipts.title')}><CardTable>
          <thead><tr><th scope="col">{t('entries:receipts.number')}</th><th scope="col">{t('entries:receipt.at')} ({t('pieces:beijing')})</th><th scope="col">{t('entries:receipt.hash')}</th></tr></thead>
          <tbody>{items.map((r) => <tr key={r.sequence}><td>{r.sequence}</td><td><time dateTime={r.receivedAt} title={r.receivedAt}>{toMicrosecond(r.receivedAt)}</time></td><td className="lq-hash"><CopyId id={r.sha256} label={r.sha256.slice(0, 24)} /></td></tr>)}</tbody>
        </CardTable></div>
      ) : <p>{t('entries:receipts.none')}</p>}
      {query.hasNextPage ? <div><button type="button" className="lq-button lq-button--small" disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>{t('pieces:list.more')}</button></div> : null}
      <h3>{t('entries:receipts.check')}</h3>
      <ol className="lq-money__why" style={{ listStyle: 'decimal' }}><li>{t('entries:receipts.stepOne')}</li><li>{t('entries:receipts.stepTwo')} <a href="/verify-opening.mjs" download="verify-opening.mjs">verify-opening.mjs</a></li><li><code className="lq-break">node verify-opening.mjs opening.json {signers[0] ?? ''}</code></li><li>{t('entries:receipts.stepThree')} <code className="lq-break">--receipt FILE --head NUMBER:SHA256 --edition SHA256</code></li></ol>
      {signers.map((key) => <p key={key} className="lq-small">{t('entries:receipts.key')} <CopyId id={key} /></p>)}
      <div><button type="button" className="lq-button" onClick={() => { setProblem(null); downloadFile(`/api/v1/challenges/${c.id}/opening/export.json`, `opening-${c.id.slice(0, 8)}.json`).catch(setProblem); }}>{t('entries:receipts.download')}</button></div>
      <p className="lq-small lq-muted">{t('entries:receipts.who')}</p>
      <ProblemAlert problem={problem} />
    </section>
  );
}
