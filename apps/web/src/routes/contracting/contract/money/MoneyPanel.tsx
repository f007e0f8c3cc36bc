import { useTranslation } from 'react-i18next';
import { useSession } from '../../../../api/session';
import type { Contract, ContractMoney } from '../../../../api/shapes';
import { DateText } from '../../../../components/DateText';
import { ErrorState } from '../../../../components/ErrorState';
import { LoadingState } from '../../../../components/LoadingState';
import { MoneyText } from '../../../../components/MoneyText';
import { Facts } from '../../../listing/Facts';
import { useMoney } from './api';
import { Claims } from './Claims';
import { Distribution } from './Distribution';
import { Payments } from './Payments';
import { Royalties } from './Royalties';
import '../../../../styles/contract-money.css';

/** What is due and paid, for both parties; how the holder shares it, for the holder's office, finance and leaders. */
export default function MoneyPanel({ contract: c }: { contract: Contract }) {
  const { t } = useTranslation(['contract-money']);
  const { has } = useSession();
  const query = useMoney(c.id);
  return (
    <>
      <section className="lq-card lq-stack" id="money" aria-labelledby="money-title">
        <h2 id="money-title">{t('contract-money:title')}</h2>
        {query.isPending ? <LoadingState rows={2} /> : query.isError && !query.data ? <ErrorState problem={query.error} retry={() => void query.refetch()} /> : query.data ? <Account contract={c} money={query.data} /> : null}
      </section>
      {c.mySide === 'holder' && has('tto', 'finance', 'unit_leader') ? <Distribution contract={c} /> : null}
    </>
  );
}

function Account({ contract: c, money: m }: { contract: Contract; money: ContractMoney }) {
  const { t } = useTranslation(['contract-money']);
  return (
    <>
      <Facts rows={[
        [t('contract-money:totals.confirmed'), <MoneyText key="c" fen={m.totals.confirmedFen} />],
        [t('contract-money:totals.outstanding'), <MoneyText key="o" fen={m.totals.outstandingFen} />],
        [t('contract-money:totals.overdue'), m.totals.overdueFen ? <MoneyText key="v" fen={m.totals.overdueFen} /> : null],
        [t('contract-money:totals.interest'), m.totals.interestFen ? <MoneyText key="i" fen={m.totals.interestFen} /> : null],
        [t('contract-money:totals.owedBack'), m.owedBackFen ? <MoneyText key="b" fen={m.owedBackFen} /> : null],
        [t('contract-money:totals.nextDue'), m.nextDue ? <span key="n"><MoneyText fen={m.nextDue.outstandingFen} /> <DateText at={m.nextDue.dueOn} beside /></span> : null],
      ]} />
      <p className="lq-muted lq-small">{t('contract-money:noFundsHeld')}</p>
      <Claims contractId={c.id} money={m} />
      <Payments contractId={c.id} money={m} />
      {m.royalties.length ? <Royalties contractId={c.id} money={m} /> : null}
    </>
  );
}
