import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { PageHeader } from '../../components/PageHeader';
import { useTexts } from '../../components/useTexts';
import { useProcedures } from './api';

export default function Procedures() {
  const { t } = useTranslation(['procedures']);
  const say = useTexts();
  const query = useProcedures();
  return (
    <>
      <PageHeader title={t('procedures:title')} about={t('procedures:about')} />
      <div className="lq-wide">
        <h2 className="lq-hidden">{t('procedures:title')}</h2>
        {query.isPending ? <LoadingState /> : query.isError ? <ErrorState problem={query.error} retry={() => void query.refetch()} /> : (
          <ul className="lq-grid" style={{ listStyle: 'none', padding: 0, rowGap: 20 }}>
            {query.data.items.map((p) => <li key={p.name} className="lq-card"><h3 style={{ marginBottom: 4, fontSize: 17 }}><Link to={`/procedures/${p.name}`}>{say(p.texts)}</Link></h3><p>{say(p.about)}</p></li>)}
          </ul>
        )}
      </div>
    </>
  );
}
