import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublicityNotice } from '../../api/shapes';
import { CopyId } from '../../components/CopyId';
import { DateText } from '../../components/DateText';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { ProblemAlert } from '../../components/ProblemAlert';
import { downloadReport, useMakeReport, useReports } from './api';

type Edition = NonNullable<ReturnType<typeof useReports>['data']>['items'][number];

/** The report of a period that is over: the newest edition of each copy that the reader may have, and the earlier ones. */
export function Reports({ notice }: { notice: PublicityNotice }) {
  const { t } = useTranslation(['publicity']);
  const over = notice.state !== 'running';
  const query = useReports(notice.id, over);
  const again = useMakeReport(notice.id);
  const [failed, setFailed] = useState<Error | null>(null);
  const items = query.data?.items ?? [];
  const fetchFile = (edition: Edition) => downloadReport(notice.id, edition).then(() => setFailed(null), setFailed);
  const newest = items.filter((each, at) => items.findIndex(({ copy }) => copy === each.copy) === at);
  const earlier = items.filter((each) => !newest.includes(each));
  return (
    <section className="lq-card lq-stack" aria-labelledby="report">
      <h2 id="report">{t('publicity:report.title')}</h2>
      {over && query.isPending ? <LoadingState rows={1} /> : null}
      {query.isError ? <ErrorState problem={query.error} retry={() => void query.refetch()} /> : null}
      {failed ? <ProblemAlert problem={failed} /> : null}
      {again.error ? <ProblemAlert problem={again.error} /> : null}
      {newest.length === 0 && !query.isFetching ? <p className="lq-muted lq-small">{t('publicity:report.none')}</p> : null}
      {newest.map((each) => (
        <div key={each.copy} className="lq-stack" style={{ gap: 4 }}>
          <span>{t(`publicity:report.copies.${each.copy}`)}</span>
          <span className="lq-muted lq-small">{t('publicity:report.edition', { count: each.edition })} · <DateText at={each.madeAt} /></span>
          <span className="lq-small">{t('publicity:report.hash')} <CopyId id={each.sha256} /></span>
          <span><Button size="small" onClick={() => void fetchFile(each)} aria-label={`${t('publicity:report.download')} ${t(`publicity:report.copies.${each.copy}`)}`}>{t('publicity:report.download')}</Button></span>
        </div>
      ))}
      {earlier.length > 0 ? (
        <details><summary>{t('publicity:report.earlier')}</summary>
          <ul className="lq-stack" style={{ gap: 6 }}>{earlier.map((each) => (
            <li key={each.sha256} className="lq-small">{t(`publicity:report.copies.${each.copy}`)} · {t('publicity:report.edition', { count: each.edition })} <Button size="small" type="link" onClick={() => void fetchFile(each)}>{t('publicity:report.download')}</Button></li>
          ))}</ul>
        </details>
      ) : null}
      {query.data?.mayMake ? <span><Button size="small" loading={again.isPending} onClick={() => again.mutate(undefined)}>{t('publicity:report.again')}</Button></span> : null}
      {again.data ? <p role="status" className="lq-small">{t(again.data.reproduced ? 'publicity:report.same' : 'publicity:report.differs')}</p> : null}
    </section>
  );
}
