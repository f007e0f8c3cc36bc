import { useTranslation } from 'react-i18next';
import { ApiProblem, Unreachable } from '../api/problem';
import { CopyId } from './CopyId';

/** What the server refused and why: title, detail, named fields, article, and the request id for whoever is asked for help. */
export function ProblemAlert({ problem }: { problem: unknown }) {
  const { t } = useTranslation();
  if (!problem) return null;
  if (!(problem instanceof ApiProblem)) {
    return (
      <div className="lq-problem" role="alert">
        <strong>{t(problem instanceof Unreachable ? 'pieces:problem.unreachable' : 'pieces:problem.unknown')}</strong>
        <span>{t(problem instanceof Unreachable ? 'pieces:problem.unreachableAbout' : 'pieces:problem.unknownAbout')}</span>
      </div>
    );
  }
  const { title, detail, errors, article, requestId } = problem.body;
  const named = (path: string) => path.split('/').find((part) => part && !/^\d+$/.test(part));
  return (
    <div className="lq-problem" role="alert">
      <strong>{detail ?? title ?? t('pieces:problem.status', { status: problem.status })}</strong>
      {errors?.length ? (
        <ul>{errors.map((e) => {
          const field = named(e.path);
          // a name that the page has no word for would tell people nothing
          const label = field ? t(`reference:columns.${field}`, { defaultValue: '' }) : '';
          return <li key={e.path + e.message}>{label ? <><b>{label}</b>{t('pieces:colon')}</> : null}{e.message}</li>;
        })}</ul>
      ) : null}
      {article ? <span className="lq-small">{t('pieces:problem.article', { article })}</span> : null}
      {requestId ? <span className="lq-small lq-muted">{t('pieces:problem.request')} <CopyId id={requestId} /></span> : null}
    </div>
  );
}
