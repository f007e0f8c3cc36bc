import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ApiProblem } from '../../api/problem';
import { useSession } from '../../api/session';
import { DateText } from '../../components/DateText';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { NextActs } from '../../components/NextActs';
import { PageHeader } from '../../components/PageHeader';
import { Facts } from '../listing/Facts';
import NotFound from '../missing/NotFound';
import { actOnAsset, useLedgerAsset, useMove } from './api';
import { Carrying } from './Carrying';
import { ChangeForm } from './ChangeForm';
import { EntryForms, hasForm } from './EntryForms';
import { LedgerState } from './LedgerState';
import { Occurrences } from './Occurrences';
import { Postings } from './Postings';
import { LossNote, RegimeNote } from './RegimeNote';

export default function LedgerAsset() {
  const { t } = useTranslation(['ledger']);
  const { id = '' } = useParams();
  const session = useSession();
  const query = useLedgerAsset(id);
  const move = useMove(actOnAsset);
  const crumbs = [{ to: '/ledger', label: t('ledger:title') }];
  if (query.isPending) return <><PageHeader title={t('ledger:one')} crumbs={crumbs} /><div className="lq-wide"><LoadingState kind="page" rows={2} /></div></>;
  if (query.isError) {
    if (query.error instanceof ApiProblem && query.error.status === 404) return <NotFound />;
    return <><PageHeader title={t('ledger:one')} crumbs={crumbs} /><div className="lq-wide"><ErrorState problem={query.error} retry={() => void query.refetch()} /></div></>;
  }
  const a = query.data;
  const w = a.state === 'write_off_proposed' ? a.writeOff : null;
  // Finance keeps the ledger but has no business in the disclosure and the title behind it.
  const titleLink = session.has('tto', 'unit_leader', 'decision_secretary');
  return (
    <>
      <PageHeader
        title={a.name} crumbs={crumbs} state={<LedgerState state={a.state} />}
        about={<span className="lq-row"><span>{t(`reference:kinds.${a.protection}`)}</span><Carrying asset={a} />{titleLink ? <Link to={`/titles/${a.titleId}`}>{t('ledger:titleChain')}</Link> : null}</span>}
        acts={<NextActs acts={a.nextActs.filter(({ act }) => !hasForm(act))} onAct={(act, reason) => move.mutateAsync({ id: a.id, version: a.version, act, reason })} />}
      />
      <div className="lq-wide lq-two">
        <div className="lq-stack">
          {w ? (
            <section className="lq-card"><h2>{t('ledger:proposed')}</h2><Facts rows={[
              [t('ledger:cause'), t(`ledger:causes.${w.cause}`)], [t('ledger:papers.reason'), w.reason], [t('ledger:papers.document'), w.document], [t('ledger:papers.decidedBy'), `${w.decidedBy} ${w.decidedOn}`],
              [t('ledger:papers.effectiveOn'), w.effectiveOn], [t('ledger:proposedBy'), w.proposedByName],
            ]} /><p className="lq-muted lq-small">{t('ledger:twoPeople')}</p></section>
          ) : null}
          <Occurrences asset={a} />
          {a.mayPost ? <ChangeForm key={`${a.id}-${a.openOccurrences}`} asset={a} /> : null}
          <Postings asset={a} titleLink={titleLink} />
          <EntryForms key={a.state} asset={a} />
          {a.loss ? <LossNote loss={a.loss} /> : null}
        </div>
        <aside aria-label={t('ledger:balance.title')}>
          <div className="lq-card"><Facts rows={[
            [t('ledger:carrying'), <Carrying key="c" asset={a} />], [t('ledger:basis'), a.basis ? t(`ledger:bases.${a.basis}`) : null], [t('ledger:takenIn'), <DateText key="t" at={a.createdAt} />],
          ]} /></div>
          <RegimeNote regime={a.regime} />
        </aside>
      </div>
    </>
  );
}
